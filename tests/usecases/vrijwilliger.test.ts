import { and, eq, sql } from 'drizzle-orm'
import { v7 as uuidv7 } from 'uuid'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { feitenVanVrijwilliger } from '#app/domain/vrijwilliger.ts'
import { nieuwsteVersie } from '#app/domain/traject/lift.ts'
import { bewaarAantekening, openAantekeningen } from '#app/usecases/aantekening.server.ts'
import { stelWetVast, wijsOpClientondersteuning } from '#app/usecases/beoordeling.server.ts'
import type { ToegangCtx } from '#app/usecases/ctx.ts'
import { dienEigenPlanIn, openBestand, openEigenPlan } from '#app/usecases/eigen-plan.server.ts'
import { schrijfBijPlan } from '#app/usecases/toegang-tekst.server.ts'
import { rowsOf } from '#db/as-actor.server.ts'
import type { Tx } from '#db/client.server.ts'
import { aantekening } from '#db/schema/aantekening.ts'
import { document } from '#db/schema/document.ts'
import { passage, planVersie } from '#db/schema/plan.ts'
import { tekst } from '#db/schema/plan.ts'
import { gebeurtenis } from '#db/schema/traject.ts'
import { testDatabase, type TestDatabase } from '#tests/builders/database.ts'
import { gebeurd } from '#tests/builders/meekijken.ts'
import { inwoner, toegang } from '#tests/builders/mensen.ts'
import { formulier, gelukt, hulpvraag, metKopie, verstuurdPlan } from '#tests/builders/verhaal.ts'
import { verwachtGeweigerd } from '#tests/db/weigering.ts'

let db: TestDatabase
beforeAll(async () => {
  db = await testDatabase()
})
afterAll(() => db?.close())

const geweigerd = { ok: false, weigering: 'niet-gevonden' }

/** A plan that was sent, a professional, and a volunteer of the same gemeente. */
async function situatie() {
  const [anna, mila, noa] = [await inwoner(db, 'Anna'), await toegang(db, 'Mila'), await toegang(db, 'Noa')]
  const roos: ToegangCtx = { ...noa, actor: { ...noa.actor, rollen: ['toegang', 'vrijwilliger'] } }
  return { id: await verstuurdPlan(anna), mila, roos }
}

describe('een vrijwilliger van de toegang helpt mee en beslist niets (D1-45)', () => {
  test('legt vast dat op cliëntondersteuning is gewezen, en stelt geen wet vast en schrijft geen advies', async () => {
    const { id, roos } = await situatie()
    await gelukt(wijsOpClientondersteuning(roos, id))
    const voor = await gebeurd(db, id)
    expect(await stelWetVast(roos, id, 'wmo')).toEqual(geweigerd)
    for (const onderwerp of ['samenvatting', 'welke-hulp', 'verslag-a'] as const)
      expect(await schrijfBijPlan(roos, id, onderwerp, { basis: 0, tekst: 'Mijn advies.' })).toEqual(geweigerd)
    expect(await gebeurd(db, id)).toEqual(voor)
  })

  test('leest en schrijft geen aantekeningen van een gesprek (D0-16)', async () => {
    const { id, mila, roos } = await situatie()
    await gelukt(bewaarAantekening(mila, id, formulier(), { id: null, basis: 0, woorden: 'Moe.' }))
    expect(await openAantekeningen(roos, id)).toBeNull()
    expect(await bewaarAantekening(roos, id, formulier(), { id: null, basis: 0, woorden: 'Boos.' })).toEqual(geweigerd)
    expect(await gezien(roos, (tx) => tx.select().from(aantekening))).toEqual([])
    expect(await gezien(mila, (tx) => tx.select().from(aantekening))).not.toEqual([])
  })

  test('leest het eigen plan van de inwoner niet, getypt noch als bestand, en de database geeft het ook niet (D1-03)', async () => {
    const [anna, mila, noa] = [await inwoner(db, 'Anna'), await toegang(db, 'Mila'), await toegang(db, 'Noa')]
    const roos: ToegangCtx = { ...noa, actor: { ...noa.actor, rollen: ['toegang', 'vrijwilliger'] } }
    const { trajectId: traject } = await hulpvraag(anna)
    const bestand = { vorm: 'document' as const, type: 'pdf' as const, bytes: new Uint8Array([37, 80, 68, 70]) }
    await gelukt(dienEigenPlanIn(anna, traject, formulier(), bestand, metKopie))
    const { id } = (await openEigenPlan(roos, traject, 'onderzoek'))!.traject.eigenPlan.plan!
    expect(await openBestand(roos, traject, id)).toBeNull()
    await gelukt(
      dienEigenPlanIn(anna, traject, formulier(), { vorm: 'tekst', woorden: 'Ik wil zelf koken.' }, metKopie),
    )
    expect(await openEigenPlan(roos, traject, 'onderzoek')).toMatchObject({ woorden: null, gebruikt: null })
    expect(await openEigenPlan(mila, traject, 'eigen-plan')).toMatchObject({ woorden: 'Ik wil zelf koken.' })
    const rijen = (wie: ToegangCtx, tabel: typeof tekst | typeof document) =>
      gezien(wie, (tx) =>
        tx
          .select()
          .from(tabel)
          .where(and(eq(tabel.trajectId, traject), eq(tabel.soort, 'eigen-plan'))),
      )
    expect([await rijen(roos, tekst), await rijen(roos, document)]).toEqual([[], []])
    expect([await rijen(mila, tekst), await rijen(mila, document)]).toMatchObject([[{}], [{}]])
  })
})

describe('en de database houdt dat ook vol als een regel vergeten wordt', () => {
  test('beide lijsten van wat door een vrijwilliger mag gebeuren zijn gelijk', async () => {
    const types = Object.keys(nieuwsteVersie)
    const rijen = await db.asOwner((tx) =>
      rowsOf<{ type: string }>(
        tx,
        sql`select type from unnest(${sql.param(`{${types.join(',')}}`)}::text[]) type where eenklik.mag_vrijwilliger_feit(type)`,
      ),
    )
    expect(rijen.map(({ type }) => type).sort()).toEqual([...feitenVanVrijwilliger].sort())
  })

  test.each(['WetVastgesteld', 'AkkoordGevraagd', 'TrajectAfgesloten', 'ToegangSchreef', 'OnderzoekGestart'])(
    'een vrijwilliger schrijft geen %s',
    async (type) => {
      const { id, mila, roos } = await situatie()
      const schrijf = (wie: ToegangCtx) => wie.db.asActor(wie.actor, (tx) => tx.insert(gebeurtenis).values(rij(wie)))
      const rij = ({ actor }: ToegangCtx) => ({
        ...{ trajectId: id, volgnr: 90, type, versie: 1, gegevens: {}, op: mila.now, vastgelegdOp: mila.now },
        ...{ doorSoort: 'toegang' as const, door: actor.medewerkerId, klantreis: 'proef', klantreisVersie: '1' },
      })
      await verwachtGeweigerd(schrijf(roos))
      await schrijf(mila)
    },
  )

  test('noch de woorden van de gemeente, een versie van het plan of een aantekening', async () => {
    const { id, mila, roos } = await situatie()
    const pogingen = (wie: ToegangCtx): ((tx: Tx) => Promise<unknown>)[] => {
      const auteur = wie.actor.medewerkerId
      const wanneer = { op: mila.now, trajectId: id }
      return [
        (tx) =>
          tx
            .insert(passage)
            .values({ ...wanneer, onderwerp: 'samenvatting', versie: 9, stem: 'toegang', waarden: {}, auteur }),
        (tx) =>
          tx.insert(planVersie).values({ ...wanneer, nr: 9, inhoud: {} as never, vingerafdruk: new Uint8Array([1]) }),
        (tx) =>
          tx
            .insert(aantekening)
            .values({ ...wanneer, id: uuidv7(), versie: 1, woorden: 'Moe.', auteur, bewarenTot: '2027-01-01' }),
      ]
    }
    for (const poging of pogingen(roos)) await verwachtGeweigerd(roos.db.asActor(roos.actor, poging))
    for (const poging of pogingen(mila)) await mila.db.asActor(mila.actor, poging)
  })
})

const gezien = (wie: ToegangCtx, werk: (tx: Tx) => Promise<unknown[]>) => wie.db.asActor(wie.actor, werk)
