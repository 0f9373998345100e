import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { datumVan, feestdagen, geenEinddag, gelijkgesteldeDagen, plusDagen } from '#app/domain/termijnen/kalender.ts'
import { beslistermijn, termijnInWeken } from '#app/domain/termijnen/termijnen.ts'

const overdag = (datum: string) => new Date(`${datum}T10:00:00Z`)
const weekdag = (datum: string) => new Date(`${datum}T00:00:00Z`).getUTCDay()

describe('de gemeente heeft', () => {
  test.each([
    ['wmo', 6, '2026-03-02', '2026-04-13', '2026-04-13'],
    ['wmo', 6, '2026-02-23', '2026-04-06', '2026-04-07'],
    ['jeugd', 8, '2026-01-12', '2026-03-09', '2026-03-09'],
    ['jeugd', 8, '2026-03-02', '2026-04-27', '2026-04-28'],
    ['onbekend', 6, '2026-03-02', '2026-04-13', '2026-04-13'],
  ] as const)(
    'bij %s %i weken: hulpvraag op %s, rekenkundig %s, dus uiterlijk %s',
    (wet, weken, hulpvraag, ruw, uiterlijk) => {
      expect(beslistermijn(wet, overdag(hulpvraag))).toMatchObject({
        trigger: hulpvraag,
        weken,
        ruweEinddatum: ruw,
        einddatum: uiterlijk,
      })
    },
  )

  test('bij een onbekende wet nooit meer dagen dan bij welke wet ook', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 2000 }), (n) => {
        const op = overdag(plusDagen('2024-01-01', n))
        const [onbekend, jeugd, wmo] = (['onbekend', 'jeugd', 'wmo'] as const).map(
          (wet) => beslistermijn(wet, op).einddatum,
        )
        expect(onbekend! <= jeugd! && onbekend! <= wmo!).toBe(true)
      }),
    )
  })

  test('dezelfde dag, hoe laat de hulpvraag in Nederland ook komt', () => {
    for (const moment of ['2026-03-01T23:00:00Z', '2026-03-02T12:00:00Z', '2026-03-02T22:59:59Z'])
      expect(beslistermijn('wmo', new Date(moment)).trigger).toBe('2026-03-02')
    expect(beslistermijn('wmo', new Date('2026-03-02T23:00:00Z')).trigger).toBe('2026-03-03')
  })
})

describe('een einddag schuift', () => {
  /** The term of one week that would end on this day, and where it does end, with what was skipped. */
  const eindigtOp = (ruw: string) => {
    const { einddatum, verschoven, ruweEinddatum } = termijnInWeken('wmo-onderzoek', plusDagen(ruw, -7), 1)
    expect(ruweEinddatum).toBe(ruw)
    return [einddatum, verschoven.map(({ datum, reden }) => `${datum.slice(5)} ${reden}`).join(', ')]
  }
  test.each([
    [
      'met Pasen 2026: van Goede Vrijdag naar dinsdag',
      '2026-04-03',
      '2026-04-07',
      '04-03 feestdag, 04-04 weekend, 04-05 weekend, 04-06 feestdag',
    ],
    ['van Tweede Paasdag', '2026-04-06', '2026-04-07', '04-06 feestdag'],
    [
      'van Hemelvaartsdag 2026 over de gelijkgestelde vrijdag',
      '2026-05-14',
      '2026-05-18',
      '05-14 feestdag, 05-15 gelijkgesteld, 05-16 weekend, 05-17 weekend',
    ],
    [
      'van 5 mei 2027 naar 10 mei',
      '2027-05-05',
      '2027-05-10',
      '05-05 feestdag, 05-06 feestdag, 05-07 gelijkgesteld, 05-08 weekend, 05-09 weekend',
    ],
    ['van Tweede Pinksterdag', '2026-05-25', '2026-05-26', '05-25 feestdag'],
    ['met Kerst 2026', '2026-12-25', '2026-12-28', '12-25 feestdag, 12-26 feestdag, 12-27 weekend'],
    [
      'met Nieuwjaar 2026',
      '2026-01-01',
      '2026-01-05',
      '01-01 feestdag, 01-02 gelijkgesteld, 01-03 weekend, 01-04 weekend',
    ],
    [
      'met Koningsdag op zaterdag, omdat de 27e een zondag is',
      '2025-04-26',
      '2025-04-28',
      '04-26 feestdag, 04-27 weekend',
    ],
    ['met Koningsdag op maandag', '2026-04-27', '2026-04-28', '04-27 feestdag'],
    ['van een gewone zaterdag', '2026-03-07', '2026-03-09', '03-07 weekend, 03-08 weekend'],
    ['niet van een gewone vrijdag', '2026-03-06', '2026-03-06', ''],
    ['niet op 27 april 2025 naar Koningsdag toe', '2025-04-25', '2025-04-25', ''],
  ])('%s', (_, ruw, einddatum, verschoven) => {
    expect(eindigtOp(ruw)).toEqual([einddatum, verschoven])
  })

  test('nooit naar voren, nooit verder dan een week, en altijd naar een gewone werkdag', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 20_000 }), fc.constantFrom(1, 2, 6, 8, 12), (n, weken) => {
        const { ruweEinddatum, einddatum, verschoven } = termijnInWeken(
          'wmo-onderzoek',
          plusDagen('2000-01-01', n),
          weken,
        )
        expect(einddatum).toBe(plusDagen(ruweEinddatum, verschoven.length))
        expect(verschoven.length).toBeLessThanOrEqual(6)
        expect(geenEinddag(einddatum)).toBeNull()
        expect([1, 2, 3, 4, 5]).toContain(weekdag(einddatum))
      }),
    )
  })
})

describe('de kalender', () => {
  test.each([
    [2023, '2023-04-09'],
    [2024, '2024-03-31'],
    [2025, '2025-04-20'],
    [2026, '2026-04-05'],
    [2027, '2027-03-28'],
    [2028, '2028-04-16'],
    [2035, '2035-03-25'],
    [2038, '2038-04-25'],
  ])('kent Pasen van %i: %s', (jaar, pasen) => {
    for (const dagen of [-2, 1, 39, 50]) expect(feestdagen(jaar)).toContain(plusDagen(pasen, dagen))
  })

  test('telt negen feestdagen in elk jaar, of acht als Hemelvaartsdag op 5 mei valt', () => {
    for (let jaar = 2020; jaar <= 2100; jaar++) {
      const hemelvaartOp5Mei = [...feestdagen(jaar)].length === 8
      expect([jaar, feestdagen(jaar).size]).toEqual([jaar, hemelvaartOp5Mei ? 8 : 9])
      if (hemelvaartOp5Mei) expect(weekdag(`${jaar}-05-05`)).toBe(4)
    }
  })

  test('viert Koningsdag op de 27e, en op de 26e als de 27e een zondag is', () => {
    expect(feestdagen(2025)).toContain('2025-04-26')
    expect(feestdagen(2025)).not.toContain('2025-04-27')
    expect(feestdagen(2026)).toContain('2026-04-27')
    expect(feestdagen(2031)).toContain('2031-04-26')
  })

  test('stelt alleen werkdagen gelijk die niet al een feestdag zijn', () => {
    for (const dag of gelijkgesteldeDagen) {
      expect([1, 2, 3, 4, 5]).toContain(weekdag(dag))
      expect(feestdagen(Number(dag.slice(0, 4)))).not.toContain(dag)
    }
    expect([...gelijkgesteldeDagen].sort()).toEqual(gelijkgesteldeDagen)
  })

  test.each([
    ['2026-03-28', 1, '2026-03-29'],
    ['2026-03-29', 1, '2026-03-30'],
    ['2026-10-25', 1, '2026-10-26'],
    ['2024-02-28', 1, '2024-02-29'],
    ['2026-12-31', 1, '2027-01-01'],
    ['2026-03-01', -1, '2026-02-28'],
  ])('gaat van %s met %i dag naar %s, ook als de klok verspringt', (van, n, naar) => {
    expect(plusDagen(van, n)).toBe(naar)
  })

  test.each([
    ['2026-03-28T22:59:59Z', '2026-03-28'],
    ['2026-03-28T23:00:00Z', '2026-03-29'],
    ['2026-03-29T21:59:59Z', '2026-03-29'],
    ['2026-03-29T22:00:00Z', '2026-03-30'],
    ['2026-10-24T22:00:00Z', '2026-10-25'],
    ['2026-10-25T22:59:59Z', '2026-10-25'],
    ['2026-10-25T23:00:00Z', '2026-10-26'],
  ])('zegt bij %s dat het in Nederland %s is', (moment, datum) => {
    expect(datumVan(new Date(moment))).toBe(datum)
  })
})
