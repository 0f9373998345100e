import { describe, expect, test } from 'vitest'
import { isGecontracteerd, isVoorLeeftijd, type Vermelding } from '#app/domain/aanbod/aanbieder.ts'
import { watVerruimt, zoekIn, type Zoekvraag } from '#app/domain/aanbod/zoek.ts'
import { afstandTussen, puntVan } from '#app/domain/gemeente/punten.ts'

const vandaag = '2026-03-02'
let nr = 0
const aanbieder = (naam: string, anders: Partial<Vermelding> = {}): Vermelding => ({
  nr: ++nr,
  naam,
  postcodes: ['7001'],
  talen: ['nl'],
  leeftijdVan: 0,
  leeftijdTot: 120,
  wachtWeken: 2,
  opgegevenOp: '2026-02-20',
  contractVan: '2022-01-01',
  contractTot: '2028-12-31',
  voorbeeld: true,
  ...anders,
})
const wens = (anders: Partial<Zoekvraag> = {}): Zoekvraag => ({
  ...{ postcode: null, afstand: null, wacht: null, taal: null, leeftijd: null, volgorde: 'naam' },
  ...anders,
})
const namen = (lijst: Vermelding[], anders: Partial<Zoekvraag> = {}) =>
  zoekIn(lijst, wens(anders), vandaag).map(({ naam }) => naam)

describe('wie er staat (D3L-11, D4-24)', () => {
  test.each([
    ['2021-12-31', false],
    ['2022-01-01', true],
    ['2028-12-31', true],
    ['2029-01-01', false],
  ])('op %s gecontracteerd: %s', (dag, wel) => {
    expect(isGecontracteerd(aanbieder('A'), dag)).toBe(wel)
    expect(zoekIn([aanbieder('A')], wens(), dag)).toHaveLength(wel ? 1 : 0)
  })

  test.each([
    [3, false],
    [4, true],
    [12, true],
    [13, false],
    [null, true],
  ])('voor wie %s jaar is: %s', (leeftijd, wel) => {
    const kinderen = aanbieder('A', { leeftijdVan: 4, leeftijdTot: 12 })
    expect(isVoorLeeftijd(kinderen, leeftijd)).toBe(wel)
    expect(namen([kinderen], { leeftijd })).toHaveLength(wel ? 1 : 0)
  })

  test('wie geen wachttijd opgaf, staat er, maar niet bij wie niet lang kan wachten', () => {
    const lijst = [
      aanbieder('Snel', { wachtWeken: 0 }),
      aanbieder('Weet niet', { wachtWeken: null, opgegevenOp: null }),
    ]
    expect(namen(lijst)).toEqual(['Snel', 'Weet niet'])
    expect(namen(lijst, { wacht: 12 })).toEqual(['Snel'])
  })

  test('een taal die de aanbieder niet noemt, past niet', () => {
    const lijst = [aanbieder('A', { talen: ['nl', 'ar'] }), aanbieder('B')]
    expect(namen(lijst, { taal: 'ar' })).toEqual(['A'])
  })
})

describe('in welke volgorde (D3L-11)', () => {
  test('op alfabet, hoe de lijst ook binnenkomt, zonder te letten op hoofdletters en accenten', () => {
    const lijst = ['zwaluw', 'Éénhoorn', 'appel', 'Bij 10', 'Bij 9'].map((naam) => aanbieder(naam))
    const goed = ['appel', 'Bij 9', 'Bij 10', 'Éénhoorn', 'zwaluw']
    expect(namen(lijst)).toEqual(goed)
    expect(namen([...lijst].reverse())).toEqual(goed)
  })

  test('op afstand: de dichtste plek van elke aanbieder telt; wie even ver is, op alfabet; onbekend staat achteraan', () => {
    const lijst = [
      aanbieder('Ver', { postcodes: ['7255'] }),
      aanbieder('Onbekend', { postcodes: ['1011'] }),
      aanbieder('Twee Plekken', { postcodes: ['7255', '7002'] }),
      aanbieder('Beneden', { postcodes: ['7001'] }),
      aanbieder('Boven', { postcodes: ['7001'] }),
    ]
    const vraag = { postcode: '7001', volgorde: 'afstand' } as const
    expect(namen(lijst, vraag)).toEqual(['Beneden', 'Boven', 'Twee Plekken', 'Ver', 'Onbekend'])
    expect(zoekIn(lijst, wens(vraag), vandaag).map(({ plek }) => plek)).toEqual([
      '7001',
      '7001',
      '7002',
      '7255',
      '1011',
    ])
    expect(namen(lijst, { ...vraag, volgorde: 'naam' })).toEqual([
      'Beneden',
      'Boven',
      'Onbekend',
      'Twee Plekken',
      'Ver',
    ])
    expect(namen(lijst, { ...vraag, afstand: 5 })).toEqual(['Beneden', 'Boven', 'Twee Plekken'])
  })

  test('een lange of een korte wachttijd verandert de volgorde niet', () => {
    expect(namen([aanbieder('B', { wachtWeken: 0 }), aanbieder('A', { wachtWeken: 50 })])).toEqual(['A', 'B'])
  })
})

test('niets gevonden: gezegd wordt welke wens in de weg staat, met hoeveel er dan zijn', () => {
  const lijst = [
    aanbieder('A', { wachtWeken: 30 }),
    aanbieder('B', { wachtWeken: 30 }),
    aanbieder('C', { talen: ['nl', 'tr'], leeftijdTot: 5 }),
  ]
  expect(watVerruimt(lijst, wens({ wacht: 0, leeftijd: 40 }), vandaag)).toEqual([{ wens: 'wacht', aantal: 2 }])
  expect(watVerruimt(lijst, wens({ taal: 'tr', leeftijd: 40 }), vandaag)).toEqual([
    { wens: 'taal', aantal: 2 },
    { wens: 'leeftijd', aantal: 1 },
  ])
  expect(watVerruimt(lijst, wens({ taal: 'pl', wacht: 0 }), vandaag)).toEqual([])
})

describe('de afstand tussen twee postcodes', () => {
  test('is heen even ver als terug, nul voor dezelfde, en onbekend buiten de tabel', () => {
    expect(afstandTussen('7001', '7071')).toBeCloseTo(afstandTussen('7071', '7001')!, 6)
    expect(afstandTussen('7001', '7001')).toBe(0)
    expect(afstandTussen('7001', '1011')).toBeNull()
    expect(puntVan('toString')).toBeNull()
  })

  test('klopt met de kaart: van Doetinchem naar Ulft is ongeveer 10 kilometer', () => {
    expect(afstandTussen('7001', '7071')).toBeGreaterThan(9)
    expect(afstandTussen('7001', '7071')).toBeLessThan(12)
  })
})
