import { describe, expect, test } from 'vitest'
import { bevriesPlan } from '#app/domain/perspectiefplan/bevroren-plan.ts'
import {
  bladzijdeMetId,
  isWeggehaald,
  bladzijdenVan,
  onderwerpenVan,
  ontbrekend,
  waardenVan,
  type OndertekendePassage,
} from '#app/domain/perspectiefplan/plan.ts'
import { voorbeeldset } from '#app/domain/perspectiefplan/voorbeeldset.ts'
import { vragensetMetId } from '#app/domain/perspectiefplan/vragen.ts'
import { bredeAntwoorden, passage, plan, proefgegevens, proefwoorden, smalleAntwoorden } from '#tests/builders/plan.ts'

/** The numbers of the questions somebody gets. */
const nummers = (passages: OndertekendePassage[]) =>
  onderwerpenVan(voorbeeldset, passages).flatMap(({ nr }) => nr ?? [])
const bevroren = (passages: OndertekendePassage[]) =>
  bevriesPlan(voorbeeldset, passages, proefgegevens, proefwoorden(), 'nl')
const vandaag = '2026-03-02'
const vraag1 = (item: string) => ({ 'vraag-1': { item, woorden: 'Hulp.' } })

test.each(voorbeeldset.enkelvoudig)(
  'wie bij vraag 1 de enkelvoudige hulpvraag %s kiest, krijgt de vragen 1 tot en met 6 (D0-14)',
  (item) => {
    const passages = plan(bredeAntwoorden, vraag1(item))
    expect(nummers(passages)).toEqual([1, 2, 3, 4, 5, 6])
    expect(bladzijdenVan(voorbeeldset, passages).map(({ id }) => id)).not.toContain('vraag-7')
  },
)

test('elk item van vraag 1 dat niet enkelvoudig heet, geeft alle negen vragen (D0-15)', () => {
  const veld = voorbeeldset.onderwerpen.find(({ id }) => id === 'vraag-1')!.velden[0]!
  const breed = 'opties' in veld ? veld.opties.filter((item) => !voorbeeldset.enkelvoudig.includes(item)) : []
  expect(breed).toEqual(['andere-vraag'])
  for (const item of breed) expect(nummers(plan(smalleAntwoorden, vraag1(item)))).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9])
})

test.each([
  ['nog niets', undefined],
  ['alleen eigen woorden', { woorden: 'Hulp.' }],
  ['een leeg antwoord', { item: '', woorden: 'Hulp.' }],
])('wie bij vraag 1 %s invulde, ziet voorlopig de vragen 1 tot en met 6', (_, waarden) => {
  expect(nummers(plan(bredeAntwoorden, { 'vraag-1': waarden }))).toEqual([1, 2, 3, 4, 5, 6])
})

describe('van brede naar enkelvoudige vraag en terug', () => {
  const breed = plan(bredeAntwoorden)
  const smal = plan(bredeAntwoorden, vraag1('dyslexie'))
  const weerBreed = plan(bredeAntwoorden, vraag1('andere-vraag'))

  test('blijven de antwoorden op 7 tot en met 9 bewaard en komen zij terug (D0-15)', () => {
    expect(nummers(smal)).toEqual([1, 2, 3, 4, 5, 6])
    for (const id of ['vraag-7', 'vraag-8', 'vraag-9']) expect(waardenVan(smal, id)).toEqual(bredeAntwoorden[id])
    expect(bevroren(weerBreed).onderdelen).toEqual(
      bevroren(breed).onderdelen.map((onderdeel) =>
        onderdeel.bladzijde === 'vraag-1' ? expect.anything() : onderdeel,
      ),
    )
  })

  test('staan de antwoorden op 7 tot en met 9 niet in het plan dat de gemeente krijgt (D0-14)', () => {
    const tekst = JSON.stringify(bevroren(smal))
    for (const spoor of ['vraag-7', 'vraag-8', 'vraag-9', 'geld', 'veilig']) expect(tekst).not.toContain(spoor)
    expect(bevroren(smal).enkelvoudig).toBe(true)
    expect(bevroren(breed).onderdelen.map(({ nr }) => nr)).toContain(9)
    expect(bevroren(breed).enkelvoudig).toBe(false)
  })

  test('houden lege vragen 7 tot en met 9 alleen een breed plan tegen', () => {
    expect(ontbrekend(voorbeeldset, plan(smalleAntwoorden), vandaag)).toEqual([])
    expect(
      ontbrekend(voorbeeldset, plan(smalleAntwoorden, vraag1('andere-vraag')), vandaag).map(
        ({ bladzijde }) => bladzijde,
      ),
    ).toEqual(['vraag-7', 'vraag-8', 'vraag-9'])
  })

  test('is een bladzijde die nu niet geldt nog te vinden, zodat een open venster kan bewaren', () => {
    expect(bladzijdeMetId(voorbeeldset, smal, 'vraag-7')?.nr).toBe(7)
  })
})

test('een doel dat is weggehaald heeft nog een bladzijde om te lezen, en die zegt dat ze weg is; een onbekend doel heeft er geen (D0-20)', () => {
  const { onderwerp } = passage('resultaat-1')
  for (const weg of [false, true]) {
    const passages = [{ ...passage(onderwerp), weg }]
    for (const id of [onderwerp, 'wie-1']) {
      const bladzijde = bladzijdeMetId(voorbeeldset, passages, id)!
      expect(bladzijde).toMatchObject({ id, item: { id: '1' } })
      expect(isWeggehaald(voorbeeldset, passages, bladzijde)).toBe(weg)
    }
    expect(bladzijdeMetId(voorbeeldset, passages, 'resultaat-2')).toBeUndefined()
  }
})

test('een vragenset of bladzijde die niet bestaat, bestaat ook niet onder een naam die JavaScript kent', () => {
  for (const naam of ['', 'anders', 'constructor', '__proto__', 'toString']) {
    expect(() => vragensetMetId(naam)).toThrow('unknown vragenset')
    expect(bladzijdeMetId(voorbeeldset, [passage('vraag-1')], naam)).toBeUndefined()
  }
  expect(vragensetMetId('voorbeeld').voorbeeld).toBe(true)
})

test('een dag om terug te kijken die onder het invullen voorbijging, houdt het plan tegen; vandaag mag nog (D0-21)', () => {
  const passages = plan(smalleAntwoorden, { 'vraag-6': { moment: 'datum', datum: '2026-03-02' } })
  expect(ontbrekend(voorbeeldset, passages, '2026-03-02')).toEqual([])
  expect(ontbrekend(voorbeeldset, passages, '2026-03-03')).toEqual([
    { bladzijde: 'vraag-6', veld: 'datum', fout: 'datum-voorbij' },
  ])
  const anders = plan(smalleAntwoorden, { 'vraag-6': { moment: '6-maanden', datum: '2026-03-02' } })
  expect(ontbrekend(voorbeeldset, anders, '2026-03-03')).toEqual([])
})
