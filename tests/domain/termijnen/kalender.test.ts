import { describe, expect, test } from 'vitest'
import { feestdagen, feestdagOp } from '#app/domain/termijnen/feestdagen.ts'
import { besluitenBekend, besluitVoor, gelijkgesteldeDagen } from '#app/domain/termijnen/gelijkgesteld.ts'
import { dagenTussen, datumVan, isDatum, plusDagen, plusMaanden, weekdag } from '#app/domain/termijnen/kalender.ts'

const dagenVan = (jaar: number) => [...feestdagen(jaar).keys()]

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
    for (const dagen of [-2, 1, 39, 50]) expect(dagenVan(jaar)).toContain(plusDagen(pasen, dagen))
  })

  test('telt negen feestdagen in elk jaar, of acht als Hemelvaartsdag op 5 mei valt', () => {
    for (let jaar = 2020; jaar <= 2100; jaar++) {
      const hemelvaartOp5Mei = feestdagen(jaar).size === 8
      expect([jaar, feestdagen(jaar).size]).toEqual([jaar, hemelvaartOp5Mei ? 8 : 9])
      if (hemelvaartOp5Mei) expect(weekdag(`${jaar}-05-05`)).toBe(4)
    }
  })

  test('viert Koningsdag op de 27e, en op de 26e als de 27e een zondag is', () => {
    expect(dagenVan(2025)).toContain('2025-04-26')
    expect(dagenVan(2025)).not.toContain('2025-04-27')
    expect(dagenVan(2026)).toContain('2026-04-27')
    for (const jaar of [2031, 2036, 2042]) expect(dagenVan(jaar)).toContain(`${jaar}-04-26`)
  })

  test('stelt alleen werkdagen gelijk die niet al een feestdag zijn', () => {
    for (const dag of gelijkgesteldeDagen) {
      expect([1, 2, 3, 4, 5]).toContain(weekdag(dag))
      expect(feestdagOp(dag)).toBeNull()
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

  test.each([
    ['2026-01-31', 1, '2026-02-28'],
    ['2024-01-31', 1, '2024-02-29'],
    ['2026-03-31', -1, '2026-02-28'],
    ['2024-02-29', 12, '2025-02-28'],
    ['2024-02-29', 48, '2028-02-29'],
    ['2026-11-30', 3, '2027-02-28'],
    ['2026-03-16', 1, '2026-04-16'],
  ])('gaat van %s met %i maand naar %s: een dag die er niet is, wordt de laatste', (van, n, naar) => {
    expect(plusMaanden(van, n)).toBe(naar)
  })

  test.each(['2026-02-29', '2026-02-30', '2026-13-01', '2026-00-10', '26-01-01', '2026-1-1', '2026-01-01T10:00', ''])(
    'weet dat %j geen datum is',
    (tekst) => expect(isDatum(tekst)).toBe(false),
  )

  test('kent een schrikkeldag als hij er is', () => {
    expect([isDatum('2024-02-29'), isDatum('2000-02-29'), isDatum('2100-02-29')]).toEqual([true, true, false])
    expect(dagenTussen('2024-02-28', '2024-03-01')).toBe(2)
  })

  test('weet van welke jaren de gelijkgestelde dagen bekend zijn, en heeft dan ook dagen van die jaren', () => {
    expect(['2022-12-31', '2023-01-01', '2028-12-31', '2029-01-01'].map(besluitVoor)).toEqual([
      ...['niet-opgenomen', 'bekend', 'bekend', 'nog-niet'],
    ])
    const jaren = gelijkgesteldeDagen.map((dag) => Number(dag.slice(0, 4)))
    expect([Math.min(...jaren), Math.max(...jaren)]).toEqual([besluitenBekend.vanaf, besluitenBekend.totEnMet])
  })
})
