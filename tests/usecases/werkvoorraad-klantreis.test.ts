import { eq } from 'drizzle-orm'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { werkvoorraad, type WerkVraag } from '#app/usecases/beoordeling.server.ts'
import { datumVan, plusDagen } from '#app/domain/termijnen/kalender.ts'
import { wijsToe } from '#app/usecases/regie.server.ts'
import { werkvoorraadVan, type Keuze } from '#db/queries/werkvoorraad.ts'
import { traject } from '#db/schema/traject.ts'
import { testDatabase, type TestDatabase } from '#tests/builders/database.ts'
import { inwoner, toegang } from '#tests/builders/mensen.ts'
import { formulier, gelukt, hulpvraag, voorMij } from '#tests/builders/verhaal.ts'

let db: TestDatabase
beforeAll(async () => {
  db = await testDatabase()
})
afterAll(() => db?.close())

const reis = 'lokale-toegang'

test('de werkvoorraad toont een klantreis, een stap daarvan en wat over de datum is, elk naast de rest; bladeren vergeet en herhaalt niets (D1-19 D3L-29)', async () => {
  const anna = await inwoner(db, 'Anna', { gemeente: '1509' })
  const roos = await toegang(db, 'Roos', '1509')
  const vandaag = datumVan(roos.now)
  const ids: string[] = []
  // Late the first three, due today, within a week, on its last day, and after it; every second one goes by another klantreis.
  for (const [nr, dagen] of [-9, -2, -1, 0, 3, 7, 8, 30].entries()) {
    const spoed = nr === 1 || nr === 6 ? { spoed: 'ja', telefoon: '0612345678' } : {}
    const { trajectId } = await hulpvraag(anna, { ...voorMij, ...spoed })
    const plek = nr % 2 === 0 ? { klantreis: reis, reisStap: nr < 4 ? 'wachtlijst' : 'zorgplan' } : {}
    await db.asOwner((tx) =>
      tx
        .update(traject)
        .set({ uiterlijk: plusDagen(vandaag, dagen), wet: nr < 3 ? 'jeugd' : 'wmo', ...plek })
        .where(eq(traject.id, trajectId)),
    )
    ids.push(trajectId)
  }
  const lijst = async (vraag: Partial<WerkVraag>) =>
    (await werkvoorraad(roos, { stap: null, na: null, ...vraag })).rijen.map(({ id }) => ids.indexOf(id))

  // Urgent on top, and then by due date, whatever is asked.
  expect(await lijst({})).toEqual([1, 6, 0, 2, 3, 4, 5, 7])
  expect(await lijst({ termijn: 'laat' })).toEqual([1, 0, 2])
  expect(await lijst({ termijn: 'week' })).toEqual([1, 0, 2, 3, 4, 5])
  expect(await lijst({ termijn: 'week', spoed: true })).toEqual([1])
  expect(await lijst({ klantreis: reis })).toEqual([6, 0, 2, 4])
  expect(await lijst({ klantreis: 'perspectiefplan' })).toEqual([1, 3, 5, 7])
  expect(await lijst({ klantreis: reis, reisStap: 'zorgplan' })).toEqual([6, 4])
  expect(await lijst({ klantreis: reis, reisStap: 'zorgplan', termijn: 'week' })).toEqual([4])
  expect(await lijst({ klantreis: reis, van: 'niemand', stap: 'plan-invullen', termijn: 'laat' })).toEqual([0, 2])
  expect(await lijst({ klantreis: reis, van: 'mij' })).toEqual([])
  expect(await lijst({ team: 'jeugd' })).toEqual([1, 0, 2])
  expect(await lijst({ team: 'wmo', termijn: 'week' })).toEqual([3, 4, 5])
  expect(await lijst({ team: 'wmo', klantreis: reis })).toEqual([6, 4])
  expect(await lijst({ team: 'onbekend' })).toEqual([])
  expect(await lijst({ reisStap: 'zorgplan' })).toEqual(await lijst({}))
  expect(await lijst({ stap: 'afgesloten', termijn: 'week' })).toEqual([])
  const voor = plusDagen(vandaag, 8)
  for (const keuze of [
    { klantreis: reis },
    { klantreis: reis, reisStap: 'zorgplan' },
    { voor },
    { team: 'wmo' as const },
    { team: 'wmo' as const, voor },
    { klantreis: reis, voor },
  ]) {
    const per = (na: Keuze['na'], aantal: number) =>
      db.asActor(roos.actor, (tx) => werkvoorraadVan(tx, '1509', { stap: null, ...keuze, na, aantal }))
    const stukken: string[] = []
    for (let na: Keuze['na'] = null; ;) {
      const [eerste, tweede] = await per(na, 1)
      if (eerste) stukken.push(eerste.id)
      if (!eerste || !tweede) break
      na = eerste
    }
    expect(stukken).toEqual((await per(null, 50)).map(({ id }) => id))
    expect(stukken.length).toBeGreaterThan(1)
  }
})

test('de werkvoorraad toont wat een collega in handen heeft; wie niet bij deze gemeente werkt, staat niet in de lijst (D1-19 D1-21)', async () => {
  const anna = await inwoner(db, 'Anna', { gemeente: '0222' })
  const [mila, ben, elders] = [
    await toegang(db, 'Mila', '0222'),
    await toegang(db, 'Ben', '0222'),
    await toegang(db, 'Els', '1876'),
  ]
  const { trajectId } = await hulpvraag(anna, voorMij)
  await gelukt(wijsToe(mila, trajectId, formulier('wijs'), ben.actor.medewerkerId))
  const van = async (wie: string) => (await werkvoorraad(mila, { stap: null, na: null, van: wie })).rijen
  expect((await van(ben.actor.medewerkerId)).map(({ id }) => id)).toEqual([trajectId])
  expect(await van(elders.actor.medewerkerId)).toEqual([])
  const { collegas } = await werkvoorraad(mila, { stap: null, na: null })
  const ids = collegas.map(({ id }) => id)
  expect(ids).toContain(ben.actor.medewerkerId)
  expect(ids).not.toContain(mila.actor.medewerkerId)
  expect(ids).not.toContain(elders.actor.medewerkerId)
})
