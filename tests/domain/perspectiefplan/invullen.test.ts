import { describe, expect, test } from 'vitest'
import {
  bladzijdenVan,
  isVrij,
  ontbrekend,
  staatVanTaak,
  volgendeTaak,
  type Passage,
} from '#app/domain/perspectiefplan/plan.ts'
import { itemsVan } from '#app/domain/perspectiefplan/lijst.ts'
import { voorbeeldset } from '#app/domain/perspectiefplan/voorbeeldset.ts'
import { bredeAntwoorden, passage, plan, smalleAntwoorden } from '#tests/builders/plan.ts'

const taak = (id: string) => voorbeeldset.onderwerpen.find((onderwerp) => onderwerp.id === id)!
const staat = (id: string, passages: Passage[]) => staatVanTaak(voorbeeldset, taak(id), passages)
const mist = (passages: Passage[]) =>
  ontbrekend(voorbeeldset, passages, '2026-03-02').map(({ bladzijde, veld }) => `${bladzijde}.${veld}`)

describe('hoe ver een taak is', () => {
  test.each([
    ['niets', undefined, 'niet'],
    ['alleen witruimte', { moeilijk: ' \n\t ' }, 'niet'],
    ['alleen een lege keuze', { moeilijk: '', goed: '' }, 'niet'],
    ['wat niet hoeft', { goed: 'School.' }, 'bezig'],
    ['wat nodig is', { moeilijk: 'Lezen.' }, 'klaar'],
    ['alles', { goed: 'School.', moeilijk: 'Lezen.', sinds: 'groep 4' }, 'klaar'],
  ])('met %s ingevuld is vraag 2: %s', (_, waarden, verwacht) => {
    expect(staat('vraag-2', plan({}, { 'vraag-2': waarden }))).toBe(verwacht)
  })

  test('wie een eigen dag kiest, is pas klaar als die dag er staat', () => {
    expect(staat('vraag-6', plan({}, { 'vraag-6': { moment: 'datum' } }))).toBe('bezig')
    expect(staat('vraag-6', plan({}, { 'vraag-6': { moment: 'datum', datum: '2027-04-13' } }))).toBe('klaar')
    expect(staat('vraag-6', plan({}, { 'vraag-6': { moment: '3-maanden' } }))).toBe('klaar')
  })

  test('een lege lijst met aangevinkte gebieden is geen antwoord', () => {
    expect(staat('vraag-7', plan(bredeAntwoorden, { 'vraag-7': { gebieden: [] } }))).toBe('niet')
    expect(staat('vraag-7', plan(bredeAntwoorden, { 'vraag-7': { gebieden: [], uitleg: 'Veel.' } }))).toBe('bezig')
  })

  test('vraag 4 is klaar als elk resultaat af is, en niet begonnen zonder resultaat', () => {
    const twee = { 'resultaat-a': { wat: 'Lezen.' }, 'resultaat-b': { genoeg: 'Ooit.' } }
    expect(staat('vraag-4', [])).toBe('niet')
    expect(staat('vraag-4', plan(twee))).toBe('bezig')
    expect(staat('vraag-4', plan(twee, { 'resultaat-b': { wat: 'Schrijven.' } }))).toBe('klaar')
  })

  test('vraag 5 begint bij nul zodra er een resultaat bij komt', () => {
    const een = plan({ 'resultaat-a': { wat: 'Lezen.' }, 'wie-a': { wie: 'ikzelf' } })
    expect(staat('vraag-5', een)).toBe('klaar')
    expect(staat('vraag-5', [...een, passage('resultaat-b', { wat: 'Schrijven.' })])).toBe('bezig')
  })
})

describe('een resultaat', () => {
  const weg = [
    ...plan(smalleAntwoorden, { 'resultaat-een': undefined }),
    passage('resultaat-een', { wat: 'Lezen.' }, { versie: 2, weg: true }),
  ]

  test('dat is weggehaald, telt niet mee en neemt zijn helper mee', () => {
    expect(itemsVan(voorbeeldset, weg, 'resultaat')).toEqual([])
    expect(bladzijdenVan(voorbeeldset, weg).map(({ id }) => id)).not.toContain('wie-een')
    expect(mist(weg)).toEqual(['vraag-4.resultaat'])
  })

  test('staat op volgorde van toevoegen, hoe de database ze ook geeft', () => {
    const ids = ['0197aaaa-0000-7000-8000-000000000002', '0197aaaa-0000-7000-8000-000000000001']
    expect(
      itemsVan(
        voorbeeldset,
        ids.map((id) => passage(`resultaat-${id}`, { wat: 'x' })),
        'resultaat',
      ),
    ).toEqual(ids.toReversed())
  })
})

describe('wat er nog mist', () => {
  test('een plan zonder resultaat kan niet weg (D0-20, D2-03)', () => {
    expect(mist(plan(smalleAntwoorden, { 'resultaat-een': undefined, 'wie-een': undefined }))).toEqual([
      'vraag-4.resultaat',
    ])
    expect(mist(plan(smalleAntwoorden, { 'resultaat-een': { wat: ' ' } }))).toEqual(['resultaat-een.wat'])
    expect(mist(plan(smalleAntwoorden))).toEqual([])
  })

  test('per resultaat staat er wie eraan werkt, anders kan het plan niet weg (D2-04)', () => {
    const tweede = plan(smalleAntwoorden, { 'resultaat-twee': { wat: 'Schrijven.' } })
    expect(mist(tweede)).toEqual(['wie-twee.wie'])
    for (const wie of ['ikzelf', 'netwerk', 'toegang', 'aanbieder', 'zorgaanbieder'])
      expect(mist([...tweede, passage('wie-twee', { wie })])).toEqual([])
  })

  test('zonder moment om samen te kijken kan het plan niet weg (D0-21)', () => {
    expect(mist(plan(smalleAntwoorden, { 'vraag-6': { wieErbij: ['ik'] } }))).toEqual(['vraag-6.moment'])
    expect(mist(plan(smalleAntwoorden, { 'vraag-6': { moment: 'datum' } }))).toEqual(['vraag-6.datum'])
  })

  test('wie zegt dat zijn gegevens niet kloppen, schrijft op wat er niet klopt', () => {
    expect(mist(plan(smalleAntwoorden, { 'mijn-gegevens': { klopt: 'nee' } }))).toEqual(['mijn-gegevens.nietGoed'])
    expect(mist(plan(smalleAntwoorden, { 'mijn-gegevens': { klopt: 'nee', nietGoed: 'Huisnummer 12.' } }))).toEqual([])
  })

  test('staat in de volgorde van de bladzijden, ook als er nog geen resultaat is', () => {
    const paginas = mist(plan({ 'vraag-1': { item: 'andere-vraag' } })).map((regel) => regel.split('.')[0])
    expect(paginas).toEqual([
      'mijn-gegevens',
      'vraag-1',
      'vraag-2',
      'vraag-3',
      'vraag-4',
      'beste-oplossing',
      'vraag-6',
      'vraag-7',
      'vraag-8',
      'vraag-9',
    ])
  })

  test('een plan waar alles in staat, mist niets', () => {
    expect(mist(plan(bredeAntwoorden))).toEqual([])
    for (const onderwerp of voorbeeldset.onderwerpen)
      expect([onderwerp.id, staatVanTaak(voorbeeldset, onderwerp, plan(bredeAntwoorden))]).toEqual([
        onderwerp.id,
        isVrij(voorbeeldset, onderwerp) ? 'niet' : 'klaar',
      ])
  })
})

describe('na bewaren', () => {
  const smal = plan(smalleAntwoorden)
  const breed = plan(bredeAntwoorden)
  test.each([
    ['mijn-gegevens', 'meer-gegevens', 'meer-gegevens'],
    ['ouder-een', 'gezinsleden', 'gezinsleden'],
    ['gezinsleden', 'vraag-1', 'vraag-1'],
    ['vraag-3', 'vraag-4', 'vraag-4'],
    ['resultaat-een', 'vraag-5', 'vraag-5'],
    ['wie-een', 'contactpersonen', 'contactpersonen'],
    ['beste-oplossing', 'vraag-6', 'vraag-6'],
    ['vraag-6', 'later', 'vraag-7'],
    ['vraag-9', null, 'later'],
    ['later', null, null],
  ])('van %s gaat een kort plan naar %s en een breed plan naar %s', (id, kort, lang) => {
    expect(volgendeTaak(voorbeeldset, smal, id)).toBe(kort)
    expect(volgendeTaak(voorbeeldset, breed, id)).toBe(lang)
  })

  test('wie in een oud venster een vraag bewaart die niet meer geldt, gaat naar de controle en niet terug naar het begin', () => {
    expect(volgendeTaak(voorbeeldset, smal, 'vraag-7')).toBeNull()
  })
})
