import { gemeenteMetCode } from '#app/domain/gemeente/gemeenten.ts'
import type { Identiteit, Persoonsgegevens } from '#app/server/identiteit.server.ts'
import type { SignedIn } from '#app/server/sessie.server.ts'
import type { Sleutels } from '#app/server/sleutels.server.ts'
import { beginAlsEerste } from '#app/usecases/medewerkers.server.ts'
import type { Tx } from '#db/client.server.ts'
import {
  addVestiging,
  upsertMedewerker,
  upsertOrganisatie,
  upsertPersoon,
  upsertRelatie,
} from '#db/queries/aanmelding.ts'

/**
 * Writes down who signed in and gives the actor of the session. `gekozen` is the gemeente of the button, used when the sign-in does
 * not tell one. Returns null when nobody knows to which gemeente a new person belongs.
 */
export async function enrol(
  tx: Tx,
  sleutels: Sleutels,
  wie: Identiteit,
  gekozen: string | null,
  nu: Date,
): Promise<{ actor: SignedIn; gemeente: string | null } | null> {
  switch (wie.soort) {
    case 'inwoner':
      return enrolInwoner(tx, sleutels, wie, gekozen, nu)
    case 'aanbieder': {
      const organisatieId = await upsertOrganisatie(tx, wie.kvk, wie.organisatie)
      if (wie.vestiging) await addVestiging(tx, organisatieId, wie.vestiging)
      const { vestiging } = wie
      const { id, naam, rollen } = await upsertMedewerker(tx, {
        ...{ deur: 'eherkenning' as const, subject: wie.subject, naam: wie.naam },
        ...{ organisatieId, vestiging, gewijzigdOp: nu },
      })
      const mag = rollen.includes('werkt') ? rollen : await beginAlsEerste(tx, organisatieId, id, nu)
      return { actor: { soort: 'aanbieder', medewerkerId: id, organisatieId, naam, rollen: mag }, gemeente: null }
    }
    case 'toegang': {
      const { subject, functie, gemeente, rollen } = wie
      const { id, naam } = await upsertMedewerker(tx, {
        deur: 'medewerker',
        subject,
        naam: wie.naam,
        functie,
        gemeente,
        rollen,
        gewijzigdOp: nu,
      })
      return { actor: { soort: 'toegang', medewerkerId: id, gemeente, naam, rollen }, gemeente }
    }
  }
}

async function enrolInwoner(
  tx: Tx,
  sleutels: Sleutels,
  wie: Identiteit & { soort: 'inwoner' },
  gekozen: string | null,
  nu: Date,
) {
  const persoon = await enrolPersoon(tx, sleutels, wie.persoon, gekozen, nu)
  if (!persoon) return null
  const naam = `${persoon.voornamen} ${persoon.achternaam}`.trim()
  if (!wie.namens)
    return {
      actor: { soort: 'inwoner', persoonId: persoon.id, namensId: null, naam } as const,
      gemeente: persoon.gemeente,
    }

  const ander = await enrolPersoon(tx, sleutels, wie.namens, gekozen ?? persoon.gemeente, nu)
  if (!ander) return null
  await upsertRelatie(tx, persoon.id, ander.id, wie.namens.relatie, nu)
  return {
    actor: { soort: 'inwoner', persoonId: persoon.id, namensId: ander.id, naam } as const,
    gemeente: ander.gemeente,
  }
}

/** One person of the sign-in in the tables. Also used to lay out the invented people of the practice environment. */
export async function enrolPersoon(
  tx: Tx,
  sleutels: Sleutels,
  { bsn, gemeente, ...velden }: Persoonsgegevens,
  gekozen: string | null,
  nu: Date,
) {
  const bekend = gemeente ?? gemeenteMetCode(gekozen)?.code ?? null
  const bsnVersleuteld = sleutels.encrypt(bsn, 'bsn')
  return upsertPersoon(tx, { bsnSleutels: sleutels.hmacs('bsn', bsn), bsnVersleuteld, velden, gemeente: bekend, nu })
}
