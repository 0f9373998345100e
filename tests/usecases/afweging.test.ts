import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { weegVersie } from '#app/domain/traject/afweging-stand.ts'
import { deelbaarIn } from '#app/domain/toestemming/delen.ts'
import { openAfweging, rondAfwegingAf, weegResultaat, type NieuweWeging } from '#app/usecases/afweging.server.ts'
import { stelWetVast } from '#app/usecases/beoordeling.server.ts'
import type { InwonerCtx, ToegangCtx } from '#app/usecases/ctx.ts'
import { openDelen, vindDelenGoed } from '#app/usecases/delen.server.ts'
import { testDatabase, type TestDatabase } from '#tests/builders/database.ts'
import { gebeurd } from '#tests/builders/meekijken.ts'
import { inwoner, toegang } from '#tests/builders/mensen.ts'
import { antwoord, formulier, gelukt, gevraagdAkkoord } from '#tests/builders/verhaal.ts'

let db: TestDatabase
beforeAll(async () => {
  db = await testDatabase()
}, 60_000)
afterAll(() => db.close())

const weging = (anders: Partial<NieuweWeging> = {}): NieuweWeging => ({
  bronnen: (['eigen', 'netwerk', 'algemeen', 'voorliggend'] as const).map((bron) => ({
    ...{ bron, oordeel: 'niet', woorden: `Waarom ${bron}.` },
  })),
  ...{ plekken: [], regelingen: { wlz: 'nee', zvw: 'nee' }, uitkomst: 'aanbieder', levenslang: false },
  woorden: 'Thuis lukt het niet.',
  ...anders,
})
const netwerkHelpt = weging({
  bronnen: weging().bronnen.map((een) => (een.bron === 'netwerk' ? { ...een, oordeel: 'genoeg' } : een)),
  ...{ uitkomst: 'geen-aanbieder', woorden: 'Haar zus helpt.', plekken: ['d-maatje'] },
})

async function akkoord() {
  const [anna, mila] = [await inwoner(db, 'Anna'), await toegang(db, 'Mila')]
  const id = await gevraagdAkkoord(anna, mila)
  await gelukt(stelWetVast(mila, id, 'wmo'))
  await gelukt(antwoord(anna, id, 'ja'))
  const [resultaat = ''] = (await openAfweging(mila, id, 'afweging'))!.resultaten
  return { anna, mila, id, resultaat }
}

const weeg = (ctx: ToegangCtx, id: string, resultaat: string, nieuw: NieuweWeging, basis = 0) =>
  weegResultaat(ctx, id, formulier(JSON.stringify(nieuw)), { resultaat, basis, weging: nieuw })

async function rond(ctx: ToegangCtx, id: string) {
  const { traject } = (await openAfweging(ctx, id, 'afweging'))!
  return rondAfwegingAf(ctx, id, formulier('rond'), weegVersie(traject))
}

const leest = async (ctx: InwonerCtx | ToegangCtx, id: string, resultaat: string) => {
  const open = (await openAfweging(ctx, id, 'afweging'))!
  const gewogen = open.wegingen[resultaat]
  return gewogen ? (open.tekstVan(gewogen.tekst)?.woorden ?? null) : undefined
}

describe('wegen met de inwoner (D3A-09, D3L-06)', () => {
  test('de inwoner leest wat is afgerond, met de woorden en wie ze schreef; daarvoor nog niets (D2-06)', async () => {
    const { anna, mila, id, resultaat } = await akkoord()
    await gelukt(weeg(mila, id, resultaat, weging()))
    expect(await leest(mila, id, resultaat)).toBe('Thuis lukt het niet.')
    expect(await leest(anna, id, resultaat)).toBeUndefined()
    await gelukt(rond(mila, id))
    expect(await leest(anna, id, resultaat)).toBe('Thuis lukt het niet.')
    // What is weighed anew is not told before it is concluded.
    await gelukt(weeg(mila, id, resultaat, netwerkHelpt, 1))
    expect(await leest(anna, id, resultaat)).toBe('Thuis lukt het niet.')
    expect((await gebeurd(db, id)).slice(-3)).toEqual(['ResultaatGewogen', 'AfwegingAfgerond', 'ResultaatGewogen'])
  })

  test('twee vensters: wie als tweede bewaart, overschrijft de collega niet', async () => {
    const { mila, id, resultaat } = await akkoord()
    const piet = await toegang(db, 'Piet')
    await gelukt(weeg(mila, id, resultaat, weging()))
    expect(await weeg(piet, id, resultaat, netwerkHelpt)).toEqual({ ok: false, weigering: 'intussen-veranderd' })
    expect(await leest(piet, id, resultaat)).toBe('Thuis lukt het niet.')
    await gelukt(weeg(piet, id, resultaat, netwerkHelpt, 1))
  })

  test('dezelfde knop twee keer telt een keer', async () => {
    const { mila, id, resultaat } = await akkoord()
    const een = formulier('een')
    const bewaar = () => gelukt(weegResultaat(mila, id, een, { resultaat, basis: 0, weging: weging() }))
    await bewaar()
    await bewaar()
    expect((await gebeurd(db, id)).filter((soort) => soort === 'ResultaatGewogen')).toHaveLength(1)
  })

  test('een vrijwilliger weegt niet en krijgt van de database geen woord ervan; een andere gemeente bestaat het niet (D1-45)', async () => {
    const { mila, id, resultaat } = await akkoord()
    await gelukt(weeg(mila, id, resultaat, weging()))
    const vrijwilliger = { ...mila, actor: { ...mila.actor, rollen: ['vrijwilliger'] } }
    const niet = { ok: false, weigering: 'niet-gevonden' }
    expect(await leest(vrijwilliger, id, resultaat)).toBeNull()
    expect(await weeg(vrijwilliger, id, resultaat, weging(), 1)).toEqual(niet)
    expect(await rond(vrijwilliger, id)).toEqual(niet)
    expect(await openAfweging(await toegang(db, 'Joke', '1876'), id, 'afweging')).toBeNull()
  })

  test('een resultaat zonder zorgaanbieder is niet te delen, ook niet met de hand gestuurd (D2-07)', async () => {
    const { anna, mila, id, resultaat } = await akkoord()
    await gelukt(weeg(mila, id, resultaat, netwerkHelpt))
    await gelukt(rond(mila, id))
    const { traject, versie } = (await openDelen(anna, id))!
    const plan = versie!.inhoud
    expect(deelbaarIn(plan)).toContain(resultaat)
    expect(deelbaarIn(plan, traject.afweging.besluit)).not.toContain(resultaat)
    const stuur = { kvks: [], versie: versie!.nr, onderdelen: [resultaat] }
    expect(await vindDelenGoed(anna, id, formulier(), stuur)).toEqual({ ok: false, weigering: 'intussen-veranderd' })
  })
})
