import { env } from 'node:process'
import * as fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Waarden } from '#app/domain/perspectiefplan/vragen.ts'
import { openVersie } from '#app/usecases/akkoord.server.ts'
import { openDossier } from '#app/usecases/beoordeling.server.ts'
import { schrijfBijPlan } from '#app/usecases/toegang-tekst.server.ts'
import type { InwonerCtx } from '#app/usecases/ctx.ts'
import { bewaarBladzijde, openPlan } from '#app/usecases/perspectiefplan.server.ts'
import { haalItemWeg, voegItemToe } from '#app/usecases/plan-item.server.ts'
import { verstuurPlan } from '#app/usecases/plan-versturen.server.ts'
import type { Bewaard } from '#app/usecases/plan-passage.server.ts'
import { testDatabase, type TestDatabase } from '#tests/builders/database.ts'
import { ketenbreuk, versiesVan } from '#tests/builders/meekijken.ts'
import { inwoner, toegang } from '#tests/builders/mensen.ts'
import { formulier, gelukt, hulpvraag, metWoorden, verstuurdPlan, vulIn } from '#tests/builders/verhaal.ts'

let db: TestDatabase
beforeAll(async () => {
  db = await testDatabase()
})
afterAll(() => db?.close())

const bewaar = (ctx: InwonerCtx, id: string, basis: number, waarden: Waarden) =>
  bewaarBladzijde(ctx, id, 'vraag-2', { basis, waarden })
const ander = (uitkomst: Bewaard) => ('ander' in uitkomst ? uitkomst.ander : undefined)

describe('één bladzijde in twee vensters', () => {
  test('het tweede venster krijgt de tekst van het eerste te zien, en van wie en wanneer; niets wordt overschreven', async () => {
    const anna = await inwoner(db, 'Anna')
    const { trajectId: id } = await hulpvraag(anna)
    await gelukt(bewaar(anna, id, 0, { moeilijk: 'Uit het eerste venster.' }))
    const tweede = await bewaar(anna, id, 0, { moeilijk: 'Uit het tweede venster.' })
    expect(tweede).toMatchObject({ ok: false, weigering: 'intussen-veranderd' })
    expect(ander(tweede)).toMatchObject({
      versie: 1,
      waarden: { moeilijk: 'Uit het eerste venster.' },
      auteurNaam: 'Anna Proef',
    })
    expect(ander(tweede)!.op).toEqual(anna.now)
    expect(await versiesVan(db, id, 'vraag-2')).toHaveLength(1)
  })

  test('wie daarna toch voor de eigen tekst kiest, bewaart die als nieuwe versie; de andere blijft terug te vinden', async () => {
    const anna = await inwoner(db, 'Anna')
    const { trajectId: id } = await hulpvraag(anna)
    await gelukt(bewaar(anna, id, 0, { moeilijk: 'Eerst.' }))
    const botsing = ander(await bewaar(anna, id, 0, { moeilijk: 'Later.' }))!
    expect(await gelukt(bewaar(anna, id, botsing.versie, { moeilijk: 'Later.' }))).toEqual({ ok: true, versie: 2 })
    expect((await versiesVan(db, id, 'vraag-2')).map(({ waarden }) => waarden.moeilijk)).toEqual(['Eerst.', 'Later.'])
  })

  test('dezelfde tekst nog eens bewaren is geen botsing en geen nieuwe versie', async () => {
    const anna = await inwoner(db, 'Anna')
    const { trajectId: id } = await hulpvraag(anna)
    await gelukt(bewaar(anna, id, 0, { moeilijk: 'Lezen.' }))
    for (const basis of [0, 1, 99])
      expect(await bewaar(anna, id, basis, { moeilijk: 'Lezen.', goed: '' })).toEqual({ ok: true, versie: 1 })
    expect(await versiesVan(db, id, 'vraag-2')).toHaveLength(1)
  })

  test('tien vensters die tegelijk bewaren: één wint, negen zien de tekst van de winnaar', async () => {
    const anna = await inwoner(db, 'Anna')
    const { trajectId: id } = await hulpvraag(anna)
    const uitkomsten = await Promise.all(
      Array.from({ length: 10 }, (_, nr) => bewaar(anna, id, 0, { moeilijk: `venster ${nr}` })),
    )
    const winnaar = uitkomsten.findIndex(({ ok }) => ok)
    expect(uitkomsten.filter(({ ok }) => ok)).toEqual([{ ok: true, versie: 1 }])
    for (const uitkomst of uitkomsten)
      if (!uitkomst.ok) expect(ander(uitkomst)?.waarden).toEqual({ moeilijk: `venster ${winnaar}` })
    expect(await versiesVan(db, id, 'vraag-2')).toHaveLength(1)
  })

  test('een leeggemaakt vak blijft leeg, en wat niet in het formulier stond blijft staan', async () => {
    const anna = await inwoner(db, 'Anna')
    const { trajectId: id } = await hulpvraag(anna)
    await gelukt(bewaar(anna, id, 0, { moeilijk: 'Lezen.', goed: 'School.' }))
    await gelukt(bewaar(anna, id, 1, { goed: '' }))
    expect(
      (await openPlan(anna, id, 'plan'))!.passages.find(({ onderwerp }) => onderwerp === 'vraag-2')!.waarden,
    ).toEqual({ moeilijk: 'Lezen.', goed: '' })
  })
})

/** How many random stories: each is a write-read-write of two windows on a real database. AANTAL_VERHALEN=1000 for the long run. */
const aantalVerhalen = Number(env.AANTAL_VERHALEN ?? 40)

test(
  'twee vensters in willekeurige volgorde: nooit verdwijnt een bewaarde tekst zonder dat wie hem verving hem gezien had',
  { timeout: 40_000 + aantalVerhalen * 2_000 },
  async () => {
    const anna = await inwoner(db, 'Anna')
    const { trajectId: id } = await hulpvraag(anna)
    const stap = fc.record({
      venster: fc.constantFrom(0, 1),
      doe: fc.constantFrom('open', 'bewaar', 'bewaar', 'bewaar'),
      veld: fc.constantFrom('goed', 'moeilijk', 'sinds'),
      tekst: fc.constantFrom('een', 'twee', 'drie', ''),
    })
    let nr = 0
    await fc.assert(
      fc.asyncProperty(fc.array(stap, { minLength: 3, maxLength: 10 }), async (stappen) => {
        // Each story on a page of its own: a result, because there can be as many as needed.
        const { item: resultaat } = await gelukt(
          voegItemToe(anna, id, 'resultaat', formulier(`${nr++}`), { wat: 'begin' }),
        )
        const onderwerp = `resultaat-${resultaat}`
        const geschiedenis: Waarden[] = [{ wat: 'begin' }]
        const gezien = [1, 1]
        for (const { venster, doe, veld, tekst } of stappen) {
          if (doe === 'open') {
            const passage = (await openPlan(anna, id, 'plan'))!.passages.find((een) => een.onderwerp === onderwerp)!
            expect(passage.waarden).toEqual(geschiedenis.at(-1))
            gezien[venster] = passage.versie
            continue
          }
          const basis = gezien[venster]!
          const nu = geschiedenis.at(-1)!
          const uitkomst = await bewaarBladzijde(anna, id, onderwerp, { basis, waarden: { [veld]: tekst } })
          if (!uitkomst.ok) {
            expect(basis).toBeLessThan(geschiedenis.length)
            expect(ander(uitkomst)).toMatchObject({ versie: geschiedenis.length, waarden: nu })
            gezien[venster] = geschiedenis.length
          } else {
            if ((nu[veld] ?? '') !== tekst) {
              expect(basis).toBe(geschiedenis.length)
              geschiedenis.push({ ...nu, [veld]: tekst })
            }
            expect(uitkomst.versie).toBe(geschiedenis.length)
            gezien[venster] = uitkomst.versie
          }
        }
        expect((await versiesVan(db, id, onderwerp)).map(({ waarden }) => waarden)).toEqual(geschiedenis)
        await gelukt(haalItemWeg(anna, id, `resultaat-${resultaat}`))
      }),
      { numRuns: aantalVerhalen },
    )
  },
)

describe('bewaren en versturen tegelijk', () => {
  test('wat als bewaard gemeld is, staat in het plan dat de gemeente kreeg', async () => {
    const anna = await inwoner(db, 'Anna')
    let gemeld = 0
    for (let ronde = 0; ronde < 12; ronde++) {
      const { trajectId: id } = await hulpvraag(anna)
      await vulIn(anna, id)
      const [bewaard, verstuurd] = await Promise.all([
        bewaarBladzijde(anna, id, 'vraag-3', { basis: 1, waarden: { helpers: `ronde ${ronde}` } }),
        verstuurPlan(anna, id, formulier(), metWoorden),
      ])
      expect(verstuurd).toMatchObject({ ok: true })
      if (bewaard.ok) {
        gemeld++
        expect(JSON.stringify((await openVersie(anna, id, 1, 'versie'))!.versie.inhoud)).toContain(`ronde ${ronde}`)
      } else expect(bewaard.weigering).toBe('plan-niet-bij-u')
    }
    expect(gemeld).toBeLessThanOrEqual(12)
  })

  test('een venster dat nog openstaat na versturen, verandert het plan niet meer; wie het terugkrijgt wel', async () => {
    const anna = await inwoner(db, 'Anna')
    const id = await verstuurdPlan(anna)
    expect(await bewaarBladzijde(anna, id, 'vraag-3', { basis: 1, waarden: { zelf: 'Te laat.' } })).toEqual({
      ok: false,
      weigering: 'plan-niet-bij-u',
    })
    expect(await voegItemToe(anna, id, 'resultaat', formulier(), { wat: 'Te laat.' })).toEqual({
      ok: false,
      weigering: 'plan-niet-bij-u',
    })
    const { resultaat } = (await openPlan(anna, id, 'plan'))!.passages
      .map(({ onderwerp }) => ({ resultaat: onderwerp.split('resultaat-')[1] }))
      .find((een) => een.resultaat)!
    expect(await haalItemWeg(anna, id, `resultaat-${resultaat}`)).toEqual({ ok: false, weigering: 'plan-niet-bij-u' })
  })
})

test('een resultaat dat in het andere venster is weggehaald, komt niet ongemerkt terug', async () => {
  const anna = await inwoner(db, 'Anna')
  const { trajectId: id } = await hulpvraag(anna)
  const { item: resultaat } = await gelukt(voegItemToe(anna, id, 'resultaat', formulier(), { wat: 'Lezen.' }))
  await gelukt(haalItemWeg(anna, id, `resultaat-${resultaat}`))
  for (const bladzijde of [`resultaat-${resultaat}`, `wie-${resultaat}`])
    expect(await bewaarBladzijde(anna, id, bladzijde, { basis: 1, waarden: { wat: 'Toch.' } })).toEqual({
      ok: false,
      weigering: 'onderdeel-weggehaald',
    })
  expect((await versiesVan(db, id, `resultaat-${resultaat}`)).map(({ waarden }) => waarden.wat)).toEqual([
    'Lezen.',
    'Lezen.',
  ])
})

test('twee collega’s van de toegang aan één samenvatting: de tweede leest eerst wat de eerste schreef', async () => {
  const id = await verstuurdPlan(await inwoner(db, 'Anna'))
  const [mila, noor] = [await toegang(db, 'Mila'), await toegang(db, 'Noor')]
  const uitkomsten = await Promise.all(
    [mila, noor].map((wie) => schrijfBijPlan(wie, id, 'samenvatting', { basis: 0, tekst: `Van ${wie.actor.naam}.` })),
  )
  const botsing = uitkomsten.map(ander).find(Boolean)!
  expect(uitkomsten.filter(({ ok }) => ok)).toHaveLength(1)
  expect(botsing.waarden.tekst).toBe(`Van ${botsing.auteurNaam}.`)
  expect((await openDossier(mila, id, 'dossier'))!.toegang).toMatchObject([
    { onderwerp: 'samenvatting', versie: 1, waarden: botsing.waarden },
  ])
  expect(await ketenbreuk(db, id)).toBeNull()
})
