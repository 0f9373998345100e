import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { vraagAkkoord } from '#app/usecases/akkoord-vragen.server.ts'
import { nodigPunten } from '#app/domain/traject/nodig.ts'
import type { InwonerCtx } from '#app/usecases/ctx.ts'
import {
  dienEigenPlanIn,
  legGebruikVast,
  openBestand,
  openEigenPlan,
  zegGelezen,
  type IngediendPlan,
} from '#app/usecases/eigen-plan.server.ts'
import { testDatabase, type TestDatabase } from '#tests/builders/database.ts'
import { gebeurd } from '#tests/builders/meekijken.ts'
import { inwoner, toegang } from '#tests/builders/mensen.ts'
import { beoordeel, formulier, gelukt, metKopie, verstuurdPlan } from '#tests/builders/verhaal.ts'
import { pdf } from '#tests/hostile/eerlijk.ts'

let db: TestDatabase
beforeAll(async () => {
  db = await testDatabase()
})
afterAll(() => db?.close())

const getypt = (woorden = 'Wij eten elke dinsdag bij oma.'): IngediendPlan => ({ vorm: 'tekst', woorden })
const bestand: IngediendPlan = { vorm: 'document', type: 'pdf', bytes: pdf() }
const geef = (ctx: InwonerCtx, id: string, plan = getypt()) =>
  gelukt(dienEigenPlanIn(ctx, id, formulier(), plan, metKopie))

async function metEigenPlan(plan = getypt()) {
  const anna = await inwoner(db, 'Anna')
  const mila = await toegang(db, 'Mila')
  const id = await verstuurdPlan(anna)
  await beoordeel(mila, id)
  await geef(anna, id, plan)
  const nu = async () => (await openEigenPlan(mila, id, 'eigen-plan'))!.traject.eigenPlan
  return { anna, mila, id, nu, plan: (await nu()).plan!.id }
}

describe('een eigen plan dat de inwoner typte (D1-03)', () => {
  test('is gelezen als iemand van de toegang dat zegt, niet doordat een pagina openstond; eerder sluit het onderzoek niet', async () => {
    const { mila, id, nu, plan } = await metEigenPlan()
    const akkoord = () => vraagAkkoord(mila, id, nodigPunten)
    for (const pagina of ['onderzoek', 'eigen-plan', 'eigen-plan'])
      expect(await openEigenPlan(mila, id, pagina)).toMatchObject({ woorden: 'Wij eten elke dinsdag bij oma.' })
    expect((await nu()).gelezen).toBeNull()
    expect(await akkoord()).toEqual({ ok: false, weigering: 'eigen-plan-ongelezen' })
    expect(await legGebruikVast(mila, id, formulier(), 'Zo.')).toMatchObject({ weigering: 'eigen-plan-ongelezen' })
    const eenmaal = formulier()
    for (let keer = 0; keer < 2; keer++) await gelukt(zegGelezen(mila, id, eenmaal, plan))
    await gelukt(zegGelezen(mila, id, formulier(), plan))
    expect((await nu()).gelezen).toMatchObject({ door: mila.actor.medewerkerId })
    expect((await gebeurd(db, id)).filter((type) => type === 'EigenPlanGelezen')).toHaveLength(1)
    expect(await akkoord()).toEqual({ ok: false, weigering: 'eigen-plan-niet-verwerkt' })
    await gelukt(legGebruikVast(mila, id, formulier(), 'De dinsdag bij oma blijft.'))
    await gelukt(akkoord())
  })

  test('dat intussen is vervangen, is niet gelezen doordat het oude op het scherm stond', async () => {
    const { anna, mila, id, nu, plan } = await metEigenPlan()
    await geef(anna, id, getypt('Nu ook op donderdag.'))
    expect(await zegGelezen(mila, id, formulier(), plan)).toEqual({ ok: false, weigering: 'intussen-veranderd' })
    expect((await nu()).gelezen).toBeNull()
    await gelukt(zegGelezen(mila, id, formulier(), (await nu()).plan!.id))
    await geef(anna, id, getypt('En op vrijdag.'))
    expect((await nu()).gelezen).toBeNull()
  })

  test('wordt niet gelezen door wie er niet bij mag, en niet als het er niet is', async () => {
    const { mila, id, nu, plan } = await metEigenPlan()
    const vrij = await toegang(db, 'Vera')
    const vrijwilliger = { ...vrij, actor: { ...vrij.actor, rollen: ['vrijwilliger'] } }
    const nietGevonden = { ok: false, weigering: 'niet-gevonden' }
    expect(await zegGelezen(vrijwilliger, id, formulier(), plan)).toEqual(nietGevonden)
    expect(await zegGelezen(await toegang(db, 'Bram', '1876'), id, formulier(), plan)).toEqual(nietGevonden)
    expect((await nu()).gelezen).toBeNull()
    const zonder = await verstuurdPlan(await inwoner(db, 'Bart'))
    expect(await zegGelezen(mila, zonder, formulier(), plan)).toEqual({ ok: false, weigering: 'geen-eigen-plan' })
  })
})

test('een eigen plan als bestand is gelezen als de toegang het ophaalt: het zeggen alleen is niet genoeg (D1-03)', async () => {
  const { anna, mila, id, nu, plan } = await metEigenPlan(bestand)
  expect(await zegGelezen(mila, id, formulier(), plan)).toEqual({ ok: false, weigering: 'eigen-plan-ongelezen' })
  expect(await openBestand(anna, id, plan)).not.toBeNull()
  expect((await nu()).gelezen).toBeNull()
  expect(await openBestand(mila, id, plan)).not.toBeNull()
  expect((await nu()).gelezen).toMatchObject({ door: mila.actor.medewerkerId })
})
