import { eq, inArray } from 'drizzle-orm'
import type { Tx } from '#db/client.server.ts'
import { medewerker, organisatie, persoon, relatie, vestiging } from '#db/schema/persoon.ts'

export type PersoonVelden = Partial<
  Pick<
    typeof persoon.$inferInsert,
    'voornamen' | 'achternaam' | 'geboortedatum' | 'straat' | 'huisnummer' | 'postcode' | 'woonplaats'
  >
>

type PersoonInvoer = {
  /** The keyed hashes of the BSN, the newest key first. */
  bsnSleutels: Uint8Array[]
  bsnVersleuteld: Uint8Array
  velden: PersoonVelden
  /** Null: what is known already stays. */
  gemeente: string | null
  nu: Date
}

/**
 * The person of this BSN, with what the sign-in says now; made when new. What the sign-in does not say stays as it was. Returns null when the
 * person is new and nobody knows the gemeente.
 */
export async function upsertPersoon(tx: Tx, { bsnSleutels, bsnVersleuteld, velden, gemeente, nu }: PersoonInvoer) {
  const bsnSleutel = bsnSleutels[0]!
  const nieuwer = {
    ...velden,
    ...(gemeente ? { gemeente } : {}),
    bsnSleutel,
    bsnVersleuteld,
    bron: 'aanmelding' as const,
    gewijzigdOp: nu,
  }
  const terug = {
    id: persoon.id,
    gemeente: persoon.gemeente,
    voornamen: persoon.voornamen,
    achternaam: persoon.achternaam,
  }
  const [bekend] = await tx
    .update(persoon)
    .set(nieuwer)
    .where(inArray(persoon.bsnSleutel, bsnSleutels))
    .returning(terug)
  if (bekend || !gemeente) return bekend ?? null
  const [nieuw] = await tx
    .insert(persoon)
    .values({ voornamen: '', achternaam: '', ...nieuwer, gemeente })
    .onConflictDoUpdate({ target: persoon.bsnSleutel, set: nieuwer })
    .returning(terug)
  return nieuw ?? null
}

/** Notes that the sign-in proved whom this person acts for. */
export async function upsertRelatie(
  tx: Tx,
  van: string,
  naar: string,
  soort: 'ouder' | 'voogd' | 'gemachtigde',
  op: Date,
): Promise<void> {
  const bewezen = {
    gezag: soort === 'gemachtigde' ? ('nee' as const) : ('ja' as const),
    bron: 'aanmelding' as const,
    gecontroleerd: true,
    op,
  }
  await tx
    .insert(relatie)
    .values({ van, naar, soort, ...bewezen })
    .onConflictDoUpdate({ target: [relatie.van, relatie.naar, relatie.soort], set: bewezen })
}

/** The organisatie of this KVK number; its name is that of the newest sign-in that told one. Returns its id. */
export async function upsertOrganisatie(tx: Tx, kvk: string, naam: string | null): Promise<string> {
  const [rij] = await tx
    .insert(organisatie)
    .values({ kvk, naam: naam ?? '' })
    .onConflictDoUpdate({ target: organisatie.kvk, set: naam ? { naam } : { kvk } })
    .returning({ id: organisatie.id })
  return rij!.id
}

/** A branch of an organisatie, when it is not known yet. */
export async function addVestiging(tx: Tx, organisatieId: string, nummer: string): Promise<void> {
  const bekend = await tx
    .select({ nummer: vestiging.nummer })
    .from(vestiging)
    .where(eq(vestiging.organisatieId, organisatieId))
  if (!bekend.some((een) => een.nummer === nummer))
    await tx.insert(vestiging).values({ organisatieId, nummer, naam: '' })
}

/** The medewerker behind this pseudonym, with today's name, gemeente and roles; roles that the sign-in does not tell stay as they were. */
export async function upsertMedewerker(tx: Tx, rij: Omit<typeof medewerker.$inferInsert, 'id'>) {
  const { deur, subject, ...nieuwer } = rij
  const zonderLeeg = nieuwer.naam === '' ? { ...nieuwer, naam: undefined } : nieuwer
  const [nu] = await tx
    .insert(medewerker)
    .values(rij)
    .onConflictDoUpdate({ target: [medewerker.deur, medewerker.subject], set: zonderLeeg })
    .returning({ id: medewerker.id, naam: medewerker.naam, rollen: medewerker.rollen })
  return nu!
}
