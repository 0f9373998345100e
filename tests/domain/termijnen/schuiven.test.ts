import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { geenEinddag } from '#app/domain/termijnen/feestdagen.ts'
import { plusDagen, weekdag } from '#app/domain/termijnen/kalender.ts'
import { wet } from '#app/domain/termijnen/regel.ts'
import { verschuivingVan } from '#app/domain/termijnen/schuiven.ts'
import { tel } from '#app/domain/termijnen/tellen.ts'
import { berekenTermijn, isOpTijd, telUit } from '#app/domain/termijnen/termijn.ts'

describe('een einddag schuift', () => {
  /** The term of one week that would end on this day, and where it does end, with what was skipped. */
  const eindigtOp = (ruw: string) => {
    const { einddatum, verschoven, ...termijn } = berekenTermijn('wmo-eigen-plan', plusDagen(ruw, -7))
    expect(termijn.ruw).toBe(ruw)
    return [einddatum, verschoven.map(({ datum, reden }) => `${datum.slice(5)} ${reden}`).join(', ')]
  }
  test.each([
    [
      'met Pasen 2026: van Goede Vrijdag naar dinsdag',
      '2026-04-03',
      '2026-04-07',
      '04-03 goede-vrijdag, 04-04 zaterdag, 04-05 zondag, 04-06 tweede-paasdag',
    ],
    ['van Tweede Paasdag', '2026-04-06', '2026-04-07', '04-06 tweede-paasdag'],
    [
      'van Hemelvaartsdag 2026 over de gelijkgestelde vrijdag',
      '2026-05-14',
      '2026-05-18',
      '05-14 hemelvaartsdag, 05-15 gelijkgesteld, 05-16 zaterdag, 05-17 zondag',
    ],
    [
      'van 5 mei 2027 naar 10 mei',
      '2027-05-05',
      '2027-05-10',
      '05-05 bevrijdingsdag, 05-06 hemelvaartsdag, 05-07 gelijkgesteld, 05-08 zaterdag, 05-09 zondag',
    ],
    ['van Tweede Pinksterdag', '2026-05-25', '2026-05-26', '05-25 tweede-pinksterdag'],
    ['met Kerst 2026', '2026-12-25', '2026-12-28', '12-25 eerste-kerstdag, 12-26 tweede-kerstdag, 12-27 zondag'],
    [
      'met Nieuwjaar 2026',
      '2026-01-01',
      '2026-01-05',
      '01-01 nieuwjaarsdag, 01-02 gelijkgesteld, 01-03 zaterdag, 01-04 zondag',
    ],
    [
      'met Koningsdag op zaterdag, omdat de 27e een zondag is',
      '2025-04-26',
      '2025-04-28',
      '04-26 koningsdag, 04-27 zondag',
    ],
    ['met Koningsdag op maandag', '2026-04-27', '2026-04-28', '04-27 koningsdag'],
    ['van een gewone zaterdag', '2026-03-07', '2026-03-09', '03-07 zaterdag, 03-08 zondag'],
    ['niet van een gewone vrijdag', '2026-03-06', '2026-03-06', ''],
    ['niet op 27 april 2025 naar Koningsdag toe', '2025-04-25', '2025-04-25', ''],
  ])('%s', (_, ruw, einddatum, verschoven) => {
    expect(eindigtOp(ruw)).toEqual([einddatum, verschoven])
  })

  test('nooit naar voren, nooit verder dan een week, en altijd naar een gewone werkdag', () => {
    const wettelijk = ['wmo-eigen-plan', 'wmo-besluit', 'wmo-onderzoek', 'jeugd-besluit', 'klacht-commissie'] as const
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 20_000 }), fc.constantFrom(...wettelijk), (n, naam) => {
        const { ruw, einddatum, verschoven } = berekenTermijn(naam, plusDagen('2000-01-01', n))
        expect(einddatum).toBe(plusDagen(ruw, verschoven.length))
        expect(verschoven.length).toBeLessThanOrEqual(6)
        expect(geenEinddag(einddatum)).toBeNull()
        expect([1, 2, 3, 4, 5]).toContain(weekdag(einddatum))
      }),
    )
  })
})

describe('een wettelijke termijn van drie dagen of meer bevat twee gewone dagen (Algemene termijnenwet, artikel 2)', () => {
  const drieDagen = wet('', 'een wet', 3, 'dag', { begint: '', wie: 'inwoner', gemist: null })
  test.each([
    [
      'van Kerstavond 2026: maandag is de eerste gewone dag, dus dinsdag',
      '2026-12-24',
      '2026-12-29',
      'zondag, twee-dagen',
    ],
    [
      'van Witte Donderdag 2026: dinsdag is de eerste, dus woensdag',
      '2026-04-02',
      '2026-04-08',
      'zondag, tweede-paasdag, twee-dagen',
    ],
    ['van een gewone maandag: donderdag', '2026-03-02', '2026-03-05', ''],
  ])('%s', (_, begin, einde, redenen) => {
    const { einddatum, verschoven } = telUit(drieDagen, begin)
    expect([einddatum, verschoven.map(({ reden }) => reden).join(', ')]).toEqual([einde, redenen])
  })

  test('korter dan drie dagen niet', () => {
    expect(telUit({ ...drieDagen, lengte: 2 }, '2026-04-02').einddatum).toBe('2026-04-07')
  })
})

describe('wat de Algemene termijnenwet niet verschuift', () => {
  const rest = { begint: '', wie: 'inwoner', gemist: null } as const
  test.each([
    ['precies twaalf weken wel', 12, 'week', 'atw'],
    ['dertien weken niet', 13, 'week', 'atw-te-lang'],
    ['negentig dagen wel', 90, 'dag', 'atw'],
    ['eenennegentig dagen niet', 91, 'dag', 'atw-te-lang'],
    ['drie maanden wel', 3, 'maand', 'atw'],
    ['vier maanden niet', 4, 'maand', 'atw-te-lang'],
    ['een jaar niet', 1, 'jaar', 'atw-te-lang'],
  ] as const)('%s', (_, lengte, eenheid, verwacht) => {
    const regel = wet('', 'een wet', lengte, eenheid, rest)
    expect(verschuivingVan(regel)).toBe(verwacht)
    // Tweede Kerstdag 2026 is a Saturday: what moves, leaves it.
    const begin = tel('2026-12-26', { lengte, eenheid }, true)
    expect(telUit(regel, begin).einddatum).toBe(verwacht === 'atw' ? '2026-12-28' : '2026-12-26')
  })

  test('een termijn die terugtelt', () => {
    expect(telUit(wet('', 'een wet', 1, 'week', { ...rest, terug: true }), '2026-06-01')).toMatchObject({
      ...{ einddatum: '2026-05-25', verschuiving: 'atw-teruggeteld', valtOp: 'tweede-pinksterdag', verschoven: [] },
    })
  })
})

describe('voorbij het laatste jaar waarvan de gelijkgestelde dagen bekend zijn', () => {
  test.each([
    ['eind 2028 staat een datum vast', 'bezwaar', '2028-11-10', '2028-12-22', false],
    ['in 2029 kan die nog veranderen', 'bezwaar', '2028-11-24', '2029-01-05', true],
    ['ook als alleen het schuiven over het jaar gaat', 'wmo-eigen-plan', '2028-12-23', '2029-01-02', true],
    ['een afspraak zonder schuiven niet', 'intensiteit-aanbieder', '2029-05-01', '2029-05-15', false],
    ['een termijn van Europa niet', 'avg-verzoek', '2029-05-01', '2029-06-01', false],
  ] as const)('%s', (_, naam, begin, einddatum, kanNogVeranderen) => {
    expect(berekenTermijn(naam, begin)).toMatchObject({ einddatum, kanNogVeranderen })
  })
})

test('op tijd is tot het einde van de laatste dag in Nederland', () => {
  const { einddatum } = berekenTermijn('bezwaar', '2026-11-13')
  expect(isOpTijd({ einddatum }, new Date('2026-12-28T22:59:59.999Z'))).toBe(true)
  expect(isOpTijd({ einddatum }, new Date('2026-12-28T23:00:00.000Z'))).toBe(false)
})
