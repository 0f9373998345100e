import { sql } from 'drizzle-orm'
import { afterEach, expect, test } from 'vitest'
import { herbouwSamenvattingen } from '#app/usecases/herbouw.server.ts'
import { testDatabase, type TestDatabase } from '#tests/builders/database.ts'
import { samenvattingen } from '#tests/builders/meekijken.ts'
import { inwoner, toegang } from '#tests/builders/mensen.ts'
import { aanbieders, gevraagdeMatch, kvkX } from '#tests/builders/match.ts'
import { gevraagdAkkoord, hulpvraag } from '#tests/builders/verhaal.ts'

let db: TestDatabase
afterEach(() => db.close())

test('een lijst die niet meer klopt, wordt hersteld uit wat er is gebeurd; wat klopt, blijft zoals het is', async () => {
  db = await testDatabase()
  const anna = await inwoner(db, 'Anna')
  const mila = await toegang(db, 'Mila')
  const gevraagd = await gevraagdAkkoord(anna, mila)
  await hulpvraag(anna)
  const moet = await samenvattingen(db, gevraagd)
  expect(await herbouwSamenvattingen(db)).toEqual({ trajecten: 2, hersteld: 0 })

  await db.asOwner(async (tx) => {
    await tx.execute(
      sql`update traject set stap = 'beoordelen', aan_zet = 'toegang', uiterlijk = '2020-01-01' where id = ${gevraagd}::uuid`,
    )
    await tx.execute(sql`update deelname set stap = 'beoordelen' where traject_id = ${gevraagd}::uuid`)
  })
  expect(await samenvattingen(db, gevraagd)).not.toEqual(moet)
  expect(await herbouwSamenvattingen(db)).toEqual({ trajecten: 2, hersteld: 1 })
  expect(await samenvattingen(db, gevraagd)).toEqual(moet)
})

test('waar een match staat, staat daarna weer op de rij van de aanbieder die gevraagd is (D0-32)', async () => {
  db = await testDatabase()
  await aanbieders(db, kvkX)
  const id = await gevraagdeMatch({ inwoner: await inwoner(db, 'Anna'), toegang: await toegang(db, 'Mila') }, [kvkX])
  const staat = () =>
    db.asOwner((tx) =>
      tx.execute(sql`select match from deelname where traject_id = ${id}::uuid and soort = 'organisatie'`),
    )
  const moet = await staat()
  expect(JSON.stringify(moet)).toContain('antwoorden')
  await db.asOwner((tx) => tx.execute(sql`update deelname set match = null where traject_id = ${id}::uuid`))
  expect(await staat()).not.toEqual(moet)
  await herbouwSamenvattingen(db)
  expect(await staat()).toEqual(moet)
})
