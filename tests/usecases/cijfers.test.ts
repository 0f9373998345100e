import { sql } from 'drizzle-orm'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Actor } from '#app/domain/actor.ts'
import { herbouwCijfers, houdCijfersBij, openCijfers } from '#app/usecases/cijfers.server.ts'
import { rowsOf } from '#db/as-actor.server.ts'
import { cijfer } from '#db/schema/cijfer.ts'
import { testDatabase, type TestDatabase } from '#tests/builders/database.ts'
import { inwoner, om, toegang } from '#tests/builders/mensen.ts'

const nu = new Date('2026-11-20T09:00:00Z')
const alles = { klantreis: '', team: '', periode: '' }

let db: TestDatabase
beforeAll(async () => {
  db = await testDatabase()
  await leg('0222', 'wmo', 0, 12, '2026-11-19')
  await leg('0222', 'wmo', 12, 15, '2026-11-27')
  await leg('0222', 'jeugd', 27, 20, '2027-01-10')
  await leg('0222', 'jeugd', 47, 30, '2026-01-10', 3)
  await leg('1876', 'wmo', 77, 4, '2026-11-19')
  await herbouwCijfers(db, nu)
})
afterAll(() => db?.close())

/** So many hulpvragen with the same last day, each sent on 1 October; the plan came a day later, and for one half three days later. */
function leg(gemeente: string, wet: string, vanaf: number, aantal: number, uiterlijk: string, voorrang = 2) {
  const nrs = sql`generate_series(${vanaf}::int + 1, ${vanaf + aantal}::int) i`
  const id = sql`('00000000-0000-7000-8000-' || lpad(i::text, 12, '0'))::uuid`
  return db.asOwner(async (tx) => {
    await tx.execute(sql`insert into persoon (id, gemeente, voornamen, achternaam, bron, gewijzigd_op)
      select ${id}, ${gemeente}, 'Proef', 'Persoon', 'opgegeven', ${nu.toISOString()}::timestamptz from ${nrs}`)
    await tx.execute(sql`insert into traject (id, nummer, gemeente, betrokkene_id, aangemaakt_op, volgnr, wet, stap, aan_zet, uiterlijk, betrokkene_naam, voorrang)
      select ${id}, 'EK-' || i, ${gemeente}, ${id}, '2026-10-01', 2, ${wet}, 'beoordelen', 'toegang', ${uiterlijk}::date, 'Proef Persoon', ${voorrang}::smallint from ${nrs}`)
    await tx.execute(sql`insert into gebeurtenis (traject_id, volgnr, type, versie, gegevens, op, vastgelegd_op, door_soort, klantreis, klantreis_versie)
      select ${id}, k, (array['HulpvraagIngediend', 'PlanIngediend'])[k], 1, '{}', timestamptz '2026-10-01 09:00+02' + (k - 1) * (1 + i % 2 * 2) * interval '1 day', ${nu.toISOString()}::timestamptz,
        'inwoner', 'perspectiefplan', '1' from ${nrs}, generate_series(1, 2) k order by i, k`)
  })
}

const lees = (wie: Actor) => db.asActor(wie, (tx) => tx.select({ gemeente: cijfer.gemeente }).from(cijfer))

describe('de cijfers', () => {
  test('tellen wat open is, deze week af moet en te laat is; wat gesloten is telt niet mee', async () => {
    const mila = om(await toegang(db, 'Mila'), nu.toISOString())
    const { stand, bijgewerktOp } = (await openCijfers(mila, alles))!
    expect(bijgewerktOp).toEqual(nu)
    expect(stand.find(({ klantreis }) => klantreis === '')).toMatchObject({ open: 47, week: 15, laat: 12 })
    const { stand: wmo } = (await openCijfers(mila, { ...alles, team: 'wmo' }))!
    expect(wmo.find(({ klantreis }) => klantreis === 'perspectiefplan')).toMatchObject({ open: 27, week: 15, laat: 12 })
  })

  test('zeggen hoe lang een stap duurde, uit wat er gebeurde: de helft, en negen van de tien', async () => {
    const mila = om(await toegang(db, 'Mila'), nu.toISOString())
    const { doorlooptijd } = (await openCijfers(mila, { ...alles, periode: '2026-K4' }))!
    expect(doorlooptijd).toEqual([expect.objectContaining({ stap: 'plan-invullen', mediaan: 3, negende: 3 })])
  })

  test('van een gemeente met vier hulpvragen staan er niet', async () => {
    const bram = om(await toegang(db, 'Bram', '1876'), nu.toISOString())
    const { stand, doorlooptijd } = (await openCijfers(bram, alles))!
    expect(stand.every(({ open, laat }) => open === null && laat === null)).toBe(true)
    expect(doorlooptijd.every(({ mediaan, negende }) => mediaan === null && negende === null)).toBe(true)
    const klein = await db.asOwner((tx) =>
      rowsOf(
        tx,
        sql`select open from cijfer where open between 1 and 9 or week between 1 and 9 or laat between 1 and 9`,
      ),
    )
    expect(klein).toEqual([])
  })

  test('zijn van de eigen gemeente, en van wie er werkt: een vrijwilliger krijgt ze niet, en een ander ook niet (D1-45)', async () => {
    const mila = await toegang(db, 'Mila')
    const roos = { ...mila, actor: { ...mila.actor, rollen: ['toegang', 'vrijwilliger'] } }
    expect(await openCijfers(roos, alles)).toBeNull()
    expect(new Set((await lees(mila.actor)).map(({ gemeente }) => gemeente))).toEqual(new Set(['0222']))
    expect(await lees(roos.actor)).toEqual([])
    const anna = await inwoner(db, 'Anna')
    await expect(lees(anna.actor)).rejects.toThrow()
    await expect(db.asActor(mila.actor, (tx) => tx.delete(cijfer))).rejects.toThrow()
    await expect(
      db.asActor(mila.actor, (tx) => rowsOf(tx, sql`select * from eenklik.cijfers_stand(${'2026-11-20'}::date)`)),
    ).rejects.toThrow()
  })

  test('komen uit de tabel en niet uit de trajecten, tot het systeem ze opnieuw maakt: elk uur, en elke dag', async () => {
    const mila = await toegang(db, 'Mila')
    const open = async () => (await openCijfers(mila, alles))!.stand.find(({ klantreis }) => klantreis === '')?.open
    await leg('0222', 'jeugd', 90, 10, '2027-01-10')
    expect(await houdCijfersBij(db, new Date(nu.getTime() + 59 * 60_000))).toBe(false)
    expect(await open()).toBe(47)
    expect(await houdCijfersBij(db, new Date(nu.getTime() + 60 * 60_000))).toBe(true)
    expect(await open()).toBe(57)
    expect(await houdCijfersBij(db, new Date('2026-11-21T00:30:00Z'))).toBe(true)
    expect(await houdCijfersBij(db, new Date('2026-11-21T00:31:00Z'))).toBe(false)
  })
})
