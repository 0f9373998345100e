import { v7 as uuidv7 } from 'uuid'
import type { BalieHulpvraag, BaliePersoon } from '#app/domain/hulpvraag/balie.ts'
import { refuse, type Refused } from '#app/domain/refuse.ts'
import { momentOp } from '#app/domain/traject/invoer.ts'
import type { Tx } from '#db/client.server.ts'
import { addPersoonMetBsn, findPersoonMetBsn } from '#db/queries/inschrijven.ts'
import { addRelatie, addPersoon } from '#db/queries/persoon.ts'
import { addPassage } from '#db/queries/plan.ts'
import type { ToegangCtx } from './ctx.ts'
import { eenmaal, type Formulier } from './eenmaal.server.ts'
import { geefOntvangstbewijsAan, type Bewijsstof } from './ontvangstbewijs.server.ts'
import { beginTraject } from './traject-beginnen.server.ts'

/** A BSN as it is stored: encrypted, and its keyed hashes for looking it up, the newest key first. */
export type BsnVorm = (bsn: string) => { bsnVersleuteld: Uint8Array; bsnSleutels: Uint8Array[] }

type Ingeschreven = { id: string; voornamen: string; achternaam: string; geboortedatum: string | null }

/**
 * Writes down a hulpvraag that came in by phone, at the desk or on paper, for the inwoner (D0-02, D1-29): the persons, the traject with its date, the
 * words, and the proof of receipt. With a BSN the traject is theirs as soon as they sign in. Refuses, without saying why, a BSN that belongs to
 * somebody with another birth date or of another gemeente: nobody learns about a person by trying numbers. Sent twice it makes one.
 */
export async function schrijfHulpvraagIn(
  ctx: ToegangCtx,
  formulier: Formulier,
  hulpvraag: BalieHulpvraag,
  { bsnVorm, ...bewijsstof }: Bewijsstof & { bsnVorm: BsnVorm },
): Promise<{ ok: true; trajectId: string } | Refused> {
  const { betrokkene, vrager, kanaal, woorden, telefoon, spoed } = hulpvraag
  const bekend = await wieMetBsn(ctx, [betrokkene, ...(vrager ? [vrager] : [])], bsnVorm)
  if (!bekend) return refuse('bsn-past-niet')
  return ctx.db.asActor(ctx.actor, (tx) =>
    eenmaal(tx, ctx, formulier, async () => {
      const over = await schrijfIn(tx, ctx, betrokkene, bekend)
      const wie = vrager && { ...(await schrijfIn(tx, ctx, vrager, bekend)), relatie: vrager.relatie }
      if (wie) await addRelatie(tx, { van: wie.id, naar: over.id, soort: wie.relatie, op: ctx.now })
      const { gemeente } = ctx.actor
      const trajectId = await beginTraject(tx, ctx, {
        betrokkene: over,
        gemeente,
        gezinVan: wie?.id ?? over.id,
        kanaal,
        deelnames: [wie ? { wie: wie.id, rol: 'vertegenwoordiger' } : { wie: over.id, rol: 'betrokkene' }],
        ...(wie ? { relatie: wie.relatie } : {}),
        woorden,
        spoed: spoed ? { telefoon } : undefined,
        op: momentOp(hulpvraag.binnenOp, ctx.now),
        toeval: bewijsstof.toeval,
      })
      const namens = { trajectId, versie: 1, stem: 'namens' as const, auteur: ctx.actor.medewerkerId, op: ctx.now }
      await addPassage(tx, { ...namens, onderwerp: 'vraag-1', waarden: { woorden } })
      if (telefoon) await addPassage(tx, { ...namens, onderwerp: 'mijn-gegevens', waarden: { telefoon } })
      const persoonId = wie?.id ?? over.id
      await geefOntvangstbewijsAan(tx, ctx, persoonId, { trajectId, soort: 'hulpvraag' }, bewijsstof)
      return { ok: true as const, trajectId }
    }),
  )
}

/** The persons behind these BSNs, made when new, by BSN; null when one of them is somebody else. Only the system looks a BSN up. */
async function wieMetBsn(
  ctx: ToegangCtx,
  personen: readonly BaliePersoon[],
  bsnVorm: BsnVorm,
): Promise<Map<string, Ingeschreven> | null> {
  const { gemeente, medewerkerId: opgegevenDoor } = ctx.actor
  const gevraagd = personen.flatMap((persoon) =>
    persoon.bsn ? [{ ...gegevensVan(persoon), bsn: persoon.bsn, ...bsnVorm(persoon.bsn) }] : [],
  )
  if (new Set(gevraagd.map(({ bsn }) => bsn)).size < gevraagd.length) return null
  return ctx.db.asActor({ soort: 'systeem' }, async (tx) => {
    const bekend = new Map<string, Ingeschreven>()
    for (const { bsn, bsnSleutels, geboortedatum } of gevraagd) {
      const wie = await findPersoonMetBsn(tx, bsnSleutels)
      if (wie && (wie.geboortedatum !== geboortedatum || wie.gemeente !== gemeente)) return null
      if (wie) bekend.set(bsn, wie)
    }
    for (const { bsn, ...rij } of gevraagd) {
      if (bekend.has(bsn)) continue
      const wie = await addPersoonMetBsn(tx, { ...rij, gemeente, opgegevenDoor, op: ctx.now })
      if (wie) bekend.set(bsn, wie)
    }
    return bekend
  })
}

async function schrijfIn(
  tx: Tx,
  ctx: ToegangCtx,
  persoon: BaliePersoon,
  bekend: Map<string, Ingeschreven>,
): Promise<Ingeschreven> {
  const gevonden = persoon.bsn && bekend.get(persoon.bsn)
  if (gevonden) return gevonden
  const rij = { id: uuidv7(), ...gegevensVan(persoon) }
  const { gemeente, medewerkerId: opgegevenDoor } = ctx.actor
  await addPersoon(tx, { ...rij, gemeente, opgegevenDoor, op: ctx.now })
  return rij
}

function gegevensVan({ bsn: _, ...persoon }: BaliePersoon): Omit<BaliePersoon, 'bsn'> {
  const { voornamen, achternaam, geboortedatum, straat, huisnummer, postcode, woonplaats } = persoon
  return { voornamen, achternaam, geboortedatum, straat, huisnummer, postcode, woonplaats }
}
