import { v7 as uuidv7 } from 'uuid'
import { overWie, telefoonBijSpoed, type OverWie } from '#app/domain/hulpvraag/over-wie.ts'
import { refuse, type Refused } from '#app/domain/refuse.ts'
import type { Tx } from '#db/client.server.ts'
import { sendConcept } from '#db/queries/concept.ts'
import { addRelatie, addPersoon, findPersoon } from '#db/queries/persoon.ts'
import { addPassage } from '#db/queries/plan.ts'
import type { InwonerCtx } from './ctx.ts'
import { eenmaal, type Formulier } from './eenmaal.server.ts'
import { loadConcept } from './hulpvraag.server.ts'
import { geefOntvangstbewijs } from './ontvangstbewijs.server.ts'
import { beginTraject } from './traject-beginnen.server.ts'
import { isUuid } from './uuid.ts'

/**
 * Sends a hulpvraag (D0-01): makes the traject about one betrokkene, fixes the date, puts the words in question 1 so that nothing is asked
 * twice (D1-32), and stores the receipt with a copy of what was sent (Awb 2:17). Who says that help cannot wait stands on top of the work list at once (Wmo 2015 2.3.3). Sent twice it gives the first traject again.
 * In: the copy in the words that were shown, and random bytes for the numbers. Refuses an incomplete or unknown hulpvraag.
 */
export async function verstuurHulpvraag(
  ctx: InwonerCtx,
  id: string,
  formulier: Formulier,
  { kopie, toeval }: { kopie: { vraag: string; antwoord: string }[]; toeval: () => Uint8Array },
): Promise<{ ok: true; trajectId: string; bewijs: string } | Refused> {
  if (!isUuid(id)) return refuse('niet-gevonden')
  return ctx.db.asActor(ctx.actor, (tx) =>
    eenmaal(tx, ctx, formulier, async () => {
      const concept = await loadConcept(tx, ctx, id, { lock: true })
      if (!concept) return refuse('niet-gevonden')
      if (concept.trajectId) return refuse('al-verstuurd')
      const wie = overWie(concept.waarden)
      const woorden = concept.waarden.woorden
      if (!wie || typeof woorden !== 'string' || !woorden) return refuse('plan-niet-compleet')

      const telefoon = telefoonBijSpoed(concept.waarden)
      const betrokkene = await betrokkeneVan(tx, ctx, wie, concept.gemeente)
      if (!betrokkene) return refuse('niet-gevonden')
      const { gemeente } = concept
      const gezinVan = wie.soort === 'namens' ? betrokkene.id : ctx.actor.persoonId
      const rol = betrokkene.id === ctx.actor.persoonId ? ('betrokkene' as const) : ('vertegenwoordiger' as const)
      const trajectId = await beginTraject(tx, ctx, {
        betrokkene,
        gemeente,
        gezinVan,
        kanaal: 'klik',
        deelnames: [{ wie: ctx.actor.persoonId, rol }],
        woorden,
        spoed: concept.waarden.spoed === 'ja' ? { telefoon } : undefined,
        op: ctx.now,
        toeval,
      })
      const vanInwoner = { trajectId, versie: 1, stem: 'inwoner' as const, auteur: ctx.actor.persoonId, op: ctx.now }
      await addPassage(tx, { ...vanInwoner, onderwerp: 'vraag-1', waarden: { woorden } })
      if (telefoon) await addPassage(tx, { ...vanInwoner, onderwerp: 'mijn-gegevens', waarden: { telefoon } })
      await sendConcept(tx, id, trajectId)
      const bewijs = await geefOntvangstbewijs(tx, ctx, { trajectId, soort: 'hulpvraag' }, { kopie, toeval })
      return { ok: true as const, trajectId, bewijs }
    }),
  )
}

async function betrokkeneVan(tx: Tx, ctx: InwonerCtx, wie: OverWie, gemeente: string) {
  if (wie.soort === 'mij') return findPersoon(tx, ctx.actor.persoonId)
  if (wie.soort === 'namens') return ctx.actor.namensId ? findPersoon(tx, ctx.actor.namensId) : null
  const id = uuidv7()
  const { voornaam: voornamen, achternaam, geboortedatum } = wie
  await addPersoon(tx, {
    id,
    gemeente,
    voornamen,
    achternaam,
    geboortedatum,
    opgegevenDoor: ctx.actor.persoonId,
    op: ctx.now,
  })
  // What somebody says about being a parent opens this new traject and nothing else; nobody checked it yet.
  await addRelatie(tx, { van: ctx.actor.persoonId, naar: id, soort: 'ouder', op: ctx.now })
  return findPersoon(tx, id)
}
