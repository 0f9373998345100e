import { afterAll, beforeAll, expect, test } from 'vitest'
import { gemeenten } from '#app/domain/gemeente/gemeenten.ts'
import { openVersie } from '#app/usecases/akkoord.server.ts'
import { testDatabase, type TestDatabase } from '#tests/builders/database.ts'
import { inwoner } from '#tests/builders/mensen.ts'
import { verstuurdPlan } from '#tests/builders/verhaal.ts'

let db: TestDatabase
beforeAll(async () => {
  db = await testDatabase()
})
afterAll(() => db?.close())

test.each([
  ['0222', 'perspectiefplan'],
  ['1509', 'ondersteuningsplan'],
])('een verstuurd plan heet zoals de gemeente %s het toen noemde: %s', async (gemeente, naam) => {
  const anna = await inwoner(db, 'Anna', { gemeente })
  const id = await verstuurdPlan(anna)
  expect((await openVersie(anna, id, 1, 'versie'))!.versie.inhoud.naam).toBe(naam)
  const nu = gemeenten.find(({ code }) => code === gemeente)!
  const toen = nu.namen.plan
  nu.namen.plan = 'anders'
  expect((await openVersie(anna, id, 1, 'versie'))!.versie.inhoud.naam).toBe(naam)
  nu.namen.plan = toen
})

test('elke gemeente noemt haar plan en dat van de aanbieder met een woord zonder hoofdletter, dat in elke zin past', () => {
  for (const { namen } of gemeenten)
    for (const naam of [namen.plan, namen.zorgplan]) expect(naam).toMatch(/^([a-z]+plan|plan van aanpak)$/)
})
