import { randomBytes, randomUUID } from 'node:crypto'
import { v7 as uuidv7 } from 'uuid'
import type { Inwoner } from '#app/domain/actor.ts'
import * as root from '#app/root.tsx'
import * as aanbieder from '#app/routes/aanbieder/overzicht.tsx'
import * as inloggenStart from '#app/routes/open/inloggen-start.ts'
import * as inloggenTerug from '#app/routes/open/inloggen-terug.tsx'
import * as aanvulling from '#app/routes/toegang/aanvulling.tsx'
import * as akkoordVragen from '#app/routes/toegang/akkoord-vragen.tsx'
import * as dossier from '#app/routes/toegang/dossier.tsx'
import * as eigenPlan from '#app/routes/toegang/eigen-plan.tsx'
import * as onderzoek from '#app/routes/toegang/onderzoek.tsx'
import * as verslag from '#app/routes/toegang/verslag.tsx'
import * as verslagDeel from '#app/routes/toegang/verslag-deel.tsx'
import * as versie from '#app/routes/toegang/versie.tsx'
import * as werkvoorraad from '#app/routes/toegang/werkvoorraad.tsx'
import { woordenVan } from '#app/server/vraag-woorden.server.ts'
import type { InwonerCtx } from '#app/usecases/ctx.ts'
import { beginHulpvraag, bewaarHulpvraag } from '#app/usecases/hulpvraag.server.ts'
import { verstuurHulpvraag } from '#app/usecases/hulpvraag-versturen.server.ts'
import { bewaarBladzijde } from '#app/usecases/perspectiefplan.server.ts'
import { voegItemToe } from '#app/usecases/plan-item.server.ts'
import { verstuurPlan } from '#app/usecases/plan-versturen.server.ts'
import { persoon } from '#db/schema/persoon.ts'
import { traject } from '#db/schema/traject.ts'
import { testDatabase, type TestDatabase } from '#tests/builders/database.ts'
import { serverBuildOf } from '#tests/server/serverbuild.ts'
import { vrijVanaf } from '#tests/server/vrije-poort.ts'
import { startServer } from '../../server.ts'

const modules = {
  'inloggen/:deur/start': inloggenStart,
  'inloggen/:deur/terug': inloggenTerug,
  toegang: werkvoorraad,
  'toegang/traject/:traject': dossier,
  'toegang/traject/:traject/akkoord-vragen': akkoordVragen,
  'toegang/traject/:traject/aanvulling': aanvulling,
  'toegang/traject/:traject/eigen-plan': eigenPlan,
  'toegang/traject/:traject/onderzoek': onderzoek,
  'toegang/traject/:traject/verslag': verslag,
  'toegang/traject/:traject/verslag/:deel': verslagDeel,
  'toegang/traject/:traject/versie/:nr': versie,
  aanbieder,
}

/** The portal with the screens of the staff, on this port (and the practice provider on the next), on a database of its own. */
export async function startToegang(port: number) {
  const db = await testDatabase()
  const env = {
    NODE_ENV: 'test',
    LOG_LEVEL: 'silent',
    EENKLIK_SLEUTELS: `een:${Buffer.alloc(32, 7).toString('base64')}`,
  }
  const portaal = await startServer({ port: await vrijVanaf(port), build: build(), db, env })
  const stop = async () => {
    await portaal.stop()
    await db.close()
  }
  return { url: portaal.url, db, stop }
}

const build = () =>
  serverBuildOf(
    root,
    Object.entries(modules).map(([path, module]) => ({ id: path, path, module })),
  )

export const formulier = () => ({ sleutel: randomUUID(), inhoud: new Uint8Array(randomBytes(8)) })
const toeval = () => randomBytes(16)

/** An invented inwoner of this gemeente (CBS code), signed in. */
export async function nieuweInwoner(
  db: TestDatabase,
  naam: string,
  { gemeente = '0222', now = new Date() } = {},
): Promise<InwonerCtx> {
  const [voornamen = '', achternaam = ''] = naam.split(' ')
  const actor: Inwoner = { soort: 'inwoner', persoonId: uuidv7(), namensId: null, naam }
  await db.asOwner((tx) =>
    tx.insert(persoon).values({
      id: actor.persoonId,
      gemeente,
      voornamen,
      achternaam,
      geboortedatum: '1980-05-05',
      bron: 'aanmelding',
      gewijzigdOp: now,
    }),
  )
  return { db, actor, now, taal: 'nl', gemeente, sessie: null }
}

/** A plan this inwoner filled in and, unless told otherwise, sent. Out: the id of its traject. */
export async function maakPlan(
  ctx: InwonerCtx,
  { verstuurd = true, woorden = 'Lezen lukt niet.' } = {},
): Promise<string> {
  const concept = await beginHulpvraag(ctx, ctx.gemeente!)
  await bewaarHulpvraag(ctx, concept, { basis: 0, waarden: { voorWie: 'mij', woorden } })
  const hulpvraag = await verstuurHulpvraag(ctx, concept, formulier(), { kopie: [], toeval })
  if (!hulpvraag.ok) throw new Error(hulpvraag.weigering)
  const { trajectId } = hulpvraag
  const bewaar = (bladzijde: string, waarden: Record<string, string>, basis = 0) =>
    bewaarBladzijde(ctx, trajectId, bladzijde, { basis, waarden })
  await bewaar('mijn-gegevens', { klopt: 'ja' })
  await bewaar('vraag-1', { item: 'dyslexie' }, 1)
  await bewaar('vraag-2', { moeilijk: 'Een bladzijde lezen.' })
  await bewaar('vraag-3', { zelf: 'Elke avond geoefend.' })
  const resultaat = await voegItemToe(ctx, trajectId, 'resultaat', formulier(), { wat: 'Zelf een boek lezen.' })
  if (!resultaat.ok) throw new Error(resultaat.weigering)
  await bewaar(`wie-${resultaat.item}`, { wie: 'netwerk' })
  await bewaar('beste-oplossing', { oplossing: 'Samen met oma lezen.' })
  await bewaar('vraag-6', { moment: '6-maanden' })
  if (verstuurd) await verstuur(ctx, trajectId)
  return trajectId
}

/** Sends the plan as it now is. */
export async function verstuur(ctx: InwonerCtx, trajectId: string) {
  const uitkomst = await verstuurPlan(ctx, trajectId, formulier(), { woorden: woordenVan('voorbeeld', 'nl'), toeval })
  if (!uitkomst.ok) throw new Error(uitkomst.weigering)
}

/** Rows of the work list of a gemeente, many at once and nothing behind them; some have the same due date. */
export async function legVeelPlannen(db: TestDatabase, gemeente: string, aantal: number) {
  const { actor } = await nieuweInwoner(db, 'Veel Plannen', { gemeente })
  const nu = new Date()
  await db.asOwner((tx) =>
    tx.insert(traject).values(
      Array.from({ length: aantal }, (_, nr) => ({
        nummer: `EK-2026-VEEL-${nr}`,
        gemeente,
        betrokkeneId: actor.persoonId,
        betrokkeneNaam: actor.naam,
        aangemaaktOp: nu,
        volgnr: 2,
        wet: 'wmo' as const,
        stap: 'beoordelen',
        aanZet: 'toegang' as const,
        uiterlijk: `2099-01-0${1 + (nr % 4)}`,
        ingediendOp: nu,
      })),
    ),
  )
}
