import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { beslistermijn } from '#app/domain/termijnen/beslistermijn.ts'
import { plusDagen } from '#app/domain/termijnen/kalender.ts'

const overdag = (datum: string) => new Date(`${datum}T10:00:00Z`)

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
        begin: hulpvraag,
        lengte: weken,
        eenheid: 'week',
        ruw,
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
      expect(beslistermijn('wmo', new Date(moment)).begin).toBe('2026-03-02')
    expect(beslistermijn('wmo', new Date('2026-03-02T23:00:00Z')).begin).toBe('2026-03-03')
  })
})
