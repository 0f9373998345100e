import { v7 as uuidv7 } from 'uuid'
import { overWie, type OverWie } from '#app/domain/hulpvraag/over-wie.ts'
import { refuse, type Refused } from '#app/domain/refuse.ts'
import { datumVan } from '#app/domain/termijnen/kalender.ts'
import { nieuwNummer } from '#app/domain/traject/nummer.ts'
import { samenvattingVan } from '#app/domain/traject/samenvatting.ts'
import { begin, evolve } from '#app/domain/traject/traject.ts'
import { wetVoorstel } from '#app/domain/traject/wet-voorstel.ts'
import type { Tx } from '#db/client.server.ts'
import { sendConcept } from '#db/queries/concept.ts'
import { addRelatie, addPersoon, findPersoon } from '#db/queries/persoon.ts'
import { addPassage } from '#db/queries/plan.ts'
import { addTekst } from '#db/queries/tekst.ts'
import { deelname, traject as trajectTabel } from '#db/schema/traject.ts'
import type { InwonerCtx } from './ctx.ts'
import { eenmaal, type Formulier } from './eenmaal.server.ts'
import { loadConcept } from './hulpvraag.server.ts'
import { geefOntvangstbewijs } from './ontvangstbewijs.server.ts'
import { append } from './traject.server.ts'
import { isUuid } from './uuid.ts'

/**
 * Sends a hulpvraag (D0-01): makes the traject about one betrokkene, fixes the date, puts the words in question 1 so that nothing is asked
 * twice (D1-32), and stores the receipt with a copy of what was sent (Awb 2:17). Sent twice it gives the first traject again.
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

      const betrokkene = await betrokkeneVan(tx, ctx, wie, concept.gemeente)
      if (!betrokkene) return refuse('niet-gevonden')
      const { gemeente } = concept
      const gezinVan = wie.soort === 'namens' ? betrokkene.id : ctx.actor.persoonId
      const trajectId = await maakTraject(tx, ctx, betrokkene, { gemeente, gezinVan, woorden, toeval })
      await addPassage(tx, {
        trajectId,
        onderwerp: 'vraag-1',
        versie: 1,
        stem: 'inwoner',
        waarden: { woorden },
        auteur: ctx.actor.persoonId,
        op: ctx.now,
      })
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

async function maakTraject(
  tx: Tx,
  ctx: InwonerCtx,
  betrokkene: { id: string; voornamen: string; achternaam: string; geboortedatum: string | null },
  {
    gemeente,
    gezinVan,
    woorden,
    toeval,
  }: { gemeente: string; gezinVan: string; woorden: string; toeval: () => Uint8Array },
): Promise<string> {
  const id = uuidv7()
  const zelf = betrokkene.id === ctx.actor.persoonId
  const rol = zelf ? ('betrokkene' as const) : ('vertegenwoordiger' as const)
  const wet = wetVoorstel(betrokkene.geboortedatum, datumVan(ctx.now))
  const tekst = uuidv7()
  const eerste = { type: 'HulpvraagIngediend', kanaal: 'klik', wetVoorstel: wet, ingediendDoor: rol, tekst } as const
  const basis = begin({
    id,
    nummer: nieuwNummer('EK', ctx.now, toeval()),
    gemeente,
    betrokkeneId: betrokkene.id,
    betrokkeneNaam: `${betrokkene.voornamen} ${betrokkene.achternaam}`,
    ingediendOp: null,
    gezinVan,
    deelnames: [{ soort: 'persoon', wie: ctx.actor.persoonId, rol, reikwijdte: 'schrijven', tot: null }],
  })
  const na = evolve(basis, { ...eerste, volgnr: 1, op: ctx.now, doorSoort: 'inwoner', door: ctx.actor.persoonId })
  const lijst = samenvattingVan(na)
  await tx.insert(trajectTabel).values({
    id,
    nummer: basis.nummer,
    gemeente,
    betrokkeneId: betrokkene.id,
    betrokkeneNaam: basis.betrokkeneNaam,
    gezinVan,
    aangemaaktOp: ctx.now,
    volgnr: 0,
    ...lijst,
  })
  const { stap, aanZet, uiterlijk } = lijst
  await tx.insert(deelname).values({
    trajectId: id,
    soort: 'persoon',
    wie: ctx.actor.persoonId,
    rol,
    reikwijdte: 'schrijven',
    van: ctx.now,
    stap,
    aanZet,
    uiterlijk,
  })
  // What the gemeente reads from the first day; the plan itself stays with the inwoner until it is sent.
  const wie = { auteurSoort: 'inwoner' as const, auteur: ctx.actor.persoonId, op: ctx.now }
  await addTekst(tx, { id: tekst, trajectId: id, soort: 'hulpvraag', woorden, ...wie })
  await append(tx, ctx, basis, [eerste])
  return id
}
