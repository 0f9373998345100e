import { inspect } from 'node:util'
import { sql } from 'drizzle-orm'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { rowsOf } from '#db/as-actor.server.ts'
import { traject } from '#db/schema/traject.ts'
import { tempo } from '#db/schema/sessie.ts'
import { testDatabase, type TestDatabase } from '#tests/builders/database.ts'
import { aanbieder, inwoner, legSituatie, mens, nu, toegang, zaak } from '#tests/db/situatie.ts'

const gevraagd: string[] = []
let db: TestDatabase
beforeAll(async () => {
  db = await testDatabase({ onQuery: (query) => gevraagd.push(query) })
  await db.asOwner(legSituatie)
})
afterAll(() => db?.close())

const sleutels = sql`select current_user::text as rol, current_setting('eenklik.persoon') as persoon, current_setting('eenklik.namens') as namens,
  current_setting('eenklik.organisatie') as organisatie, current_setting('eenklik.medewerker') as medewerker, current_setting('eenklik.gemeente') as gemeente`

test('elke actor krijgt de eigen rol en sleutels, ook direct na een ander op dezelfde verbinding', async () => {
  const leeg = { persoon: '', namens: '', organisatie: '', medewerker: '', gemeente: '' }
  const kees = inwoner('anna', 'kees')
  const doetinchem = toegang('doetinchem')
  const zorgboog = aanbieder('zorgboog')
  const verwacht = [
    [kees, { ...leeg, rol: 'eenklik_inwoner', persoon: kees.persoonId, namens: kees.namensId }],
    [doetinchem, { ...leeg, rol: 'eenklik_toegang', medewerker: doetinchem.medewerkerId, gemeente: 'doetinchem' }],
    [
      zorgboog,
      { ...leeg, rol: 'eenklik_aanbieder', organisatie: zorgboog.organisatieId, medewerker: zorgboog.medewerkerId },
    ],
    [{ soort: 'open' } as const, { ...leeg, rol: 'eenklik_open' }],
    [{ soort: 'systeem' } as const, { ...leeg, rol: 'eenklik_systeem' }],
  ] as const
  for (const [actor, keys] of [...verwacht, ...verwacht])
    expect(await db.asActor(actor, (tx) => rowsOf(tx, sleutels))).toEqual([keys])
})

test('veertig tegelijk zien elk het hunne', async () => {
  const beurten = Array.from({ length: 40 }, (_, beurt) => (beurt % 2 ? 'anna' : 'bart') as 'anna' | 'bart')
  const gezien = await Promise.all(
    beurten.map((naam) => db.asActor(inwoner(naam), (tx) => tx.select({ id: traject.id }).from(traject))),
  )
  for (const [beurt, rijen] of gezien.entries())
    expect(rijen.map(({ id }) => id).sort()).toEqual((beurt % 2 ? [zaak.anna, zaak.kees] : [zaak.bart]).sort())
})

test('wat mislukt is er niet geweest', async () => {
  const mislukt = db.asActor({ soort: 'systeem' }, async (tx) => {
    await tx.insert(tempo).values({ sleutel: 'x', venster: nu, aantal: 1 })
    throw new Error('halverwege')
  })
  await expect(mislukt).rejects.toThrow('halverwege')
  expect(await db.asActor({ soort: 'systeem' }, (tx) => tx.select().from(tempo))).toEqual([])
})

test('asActor in asActor wordt geweigerd in plaats van op zichzelf te wachten', async () => {
  const genest = db.asActor(inwoner('anna'), () => db.asActor(inwoner('bart'), async () => 1))
  await expect(genest).rejects.toThrow('asActor inside asActor')
})

test('een fout noemt de opdracht en de code, nooit een waarde', async () => {
  const geheim = 'achternaam-van-iemand'
  const rij = { sleutel: geheim, venster: nu, aantal: 1 }
  const dubbel = db.asActor({ soort: 'systeem' }, (tx) => tx.insert(tempo).values([rij, rij]))
  const fout = await dubbel.catch((gegooid: unknown) => gegooid)
  expect(fout).toMatchObject({ message: expect.stringContaining('insert into "tempo"'), cause: { code: '23505' } })
  expect(inspect(fout, { depth: 10, showHidden: true })).not.toContain(geheim)
  const vreemd = db.asActor({ soort: 'inwoner', persoonId: geheim, namensId: null, naam: '' }, (tx) =>
    tx.select().from(traject),
  )
  expect(inspect(await vreemd.catch((gegooid: unknown) => gegooid), { depth: 10, showHidden: true })).not.toContain(
    geheim,
  )
})

test('een opdracht die mislukte en waarop niemand wachtte, telt toch: er wordt niets vastgelegd', async () => {
  const slordig = db.asActor({ soort: 'systeem' }, async (tx) => {
    await tx.insert(tempo).values({ sleutel: 'slordig', venster: nu, aantal: 1 })
    void tx.execute(sql`select 1/0`).catch(() => {})
  })
  if (db.soort === 'postgresql') await expect(slordig).rejects.toMatchObject({ code: '25P02' })
  else await slordig.catch(() => {})
  expect(await db.asActor({ soort: 'systeem' }, (tx) => tx.select().from(tempo))).toEqual([])
})

test('één opdracht zet rol en sleutels: lezen kost twee opdrachten', async () => {
  gevraagd.length = 0
  await db.asActor(inwoner('anna'), (tx) => tx.select({ id: traject.id }).from(traject))
  expect(gevraagd).toHaveLength(2)
  expect(gevraagd[0]).toContain("set_config('role'")
})

test('een sleutel is een waarde, geen stuk SQL', async () => {
  const kwaad = {
    soort: 'toegang',
    medewerkerId: mens.anna,
    gemeente: "x', true), set_config('role', 'none",
    naam: '',
    rollen: [],
  } as const
  const gezien = await db.asActor({ ...kwaad, rollen: [] }, (tx) => rowsOf<{ rol: string }>(tx, sleutels))
  expect(gezien[0]?.rol).toBe('eenklik_toegang')
})

test('een sleutel die geen id is geeft een fout en geen rijen', async () => {
  const vreemd = { soort: 'inwoner', persoonId: 'alles', namensId: null, naam: '' } as const
  await expect(db.asActor(vreemd, (tx) => tx.select().from(traject))).rejects.toMatchObject({
    cause: { code: '22P02' },
  })
})

test('bytes, momenten, dagen en JSON komen terug zoals ze gingen', async () => {
  const venster = new Date('2026-03-29T01:30:00.123Z')
  await db.asActor({ soort: 'systeem' }, (tx) =>
    tx.insert(tempo).values({ sleutel: 'heen en weer', venster, aantal: 3 }),
  )
  const [terug] = await db.asActor({ soort: 'systeem' }, (tx) => tx.select().from(tempo))
  expect(terug).toEqual({ sleutel: 'heen en weer', venster, aantal: 3 })
  const [lijst] = await db.asActor(inwoner('anna'), (tx) =>
    tx.select({ uiterlijk: traject.uiterlijk }).from(traject).limit(1),
  )
  expect(lijst).toEqual({ uiterlijk: '2026-06-08' })
})

test('/klaar: de database is bij, en een oudere database is dat niet', async () => {
  expect(await db.migrationsReached()).toBe(true)
  const laatste = sql`select max(created_at) from drizzle.__drizzle_migrations`
  await db.asOwner((tx) =>
    tx.execute(
      sql`update drizzle.__drizzle_migrations set created_at = created_at - 1 where created_at = (${laatste})`,
    ),
  )
  expect(await db.migrationsReached()).toBe(false)
})
