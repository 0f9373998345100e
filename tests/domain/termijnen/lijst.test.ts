import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { termijnNamen } from '#app/domain/klantreis/termijn-namen.ts'
import { bereken } from '#app/domain/termijnen/bereken.ts'
import { bedragNa, dwangsomNa, isTeVroeg } from '#app/domain/termijnen/dwangsom.ts'
import { plusDagen, type Datum } from '#app/domain/termijnen/kalender.ts'
import { regelNamen, regels, zoekRegels, type RegelNaam, type TelNaam } from '#app/domain/termijnen/regels.ts'
import { berekenTermijn } from '#app/domain/termijnen/termijn.ts'
import { lijst } from './lijst.ts'
import { telOpnieuw } from './tweede-telling.ts'

const op = (
  naam: RegelNaam,
  datum: Datum,
  tijd: string | null = null,
  opschortingen: { van: Datum; tot: Datum }[] = [],
) => {
  const antwoord = bereken(naam, { datum, tijd }, { opschortingen })
  return antwoord.ok ? antwoord.uitkomst : antwoord.fout
}

describe('de lijst van termijnen', () => {
  const voorbeelden = lijst.flatMap(([nr, naam, , , ...rest]) => rest.map((een) => [nr, naam, ...een] as const))
  test.each(voorbeelden)('%s %s: van %s rekenkundig %s, dus %s', (_, naam, begin, ruw, einddatum) => {
    expect(berekenTermijn(naam as TelNaam, begin)).toMatchObject({ ruw, einddatum })
  })

  test.each(lijst.map(([, naam, lengte, schuift]) => [naam, lengte, schuift] as const))(
    'duizend willekeurige dagen van %s (%s) komen ook bij een tweede telling zo uit',
    (naam, lengte, schuift) => {
      // The first day of the term of 20 years stays under 2079: the second Easter is right until 2099.
      fc.assert(
        fc.property(fc.integer({ min: 0, max: 28_000 }), (n) => {
          const begin = plusDagen('2000-01-01', n)
          const { ruw, einddatum, verschoven } = berekenTermijn(naam as TelNaam, begin)
          const uit = { ruw, einde: einddatum, over: verschoven.map(({ datum }) => datum) }
          expect(uit).toEqual(telOpnieuw(begin, lengte, schuift))
        }),
        { numRuns: 1000 },
      )
    },
  )

  test('heeft tweeënvijftig nummers en elk een regel, en geen regel staat erbuiten', () => {
    const nummers = [
      ...Array.from({ length: 34 }, (_, plek) => `L${plek + 1}`),
      'L10b',
      ...Array.from({ length: 11 }, (_, plek) => `S${plek + 1}`),
      ...Array.from({ length: 6 }, (_, plek) => `K${plek + 1}`),
    ]
    expect(nummers).toHaveLength(52)
    expect(nummers.filter((nr) => zoekRegels(nr).length === 0)).toEqual([])
    expect(regelNamen.filter((naam) => !nummers.includes(regels[naam].nr))).toEqual([])
    expect(zoekRegels('L99')).toEqual([])
  })

  test('telt elke regel met een lengte ook een tweede keer', () => {
    const geteld = lijst.map(([, naam]) => naam)
    const metLengte = regelNamen.filter((naam) => 'lengte' in regels[naam])
    expect(metLengte.filter((naam) => !geteld.includes(naam))).toEqual(['opschorting'])
  })

  test('kent elke termijn die een klantreis noemt, en een klantreis noemt elke termijn uit de brondocumenten', () => {
    expect(termijnNamen.filter((naam) => !Object.hasOwn(regels, naam))).toEqual([])
    const eersten = Array.from({ length: 11 }, (_, plek) => zoekRegels(`S${plek + 1}`)[0])
    expect([...termijnNamen].sort()).toEqual([...eersten, 'jeugd-besluit', 'wmo-besluit', 'wmo-onderzoek'].sort())
  })

  test('verdaagt alleen met een regel die er is', () => {
    const verdaagd = regelNamen.flatMap((naam) => regels[naam].verdagen ?? [])
    expect(verdaagd.filter((naam) => !Object.hasOwn(regels, naam))).toEqual([])
  })
})

describe('regels van een eigen soort', () => {
  test('meteen is dezelfde dag, ook op een feestdag (L2, L5)', () => {
    for (const dag of ['2026-03-01', '2026-12-25'])
      expect(op('melding-bevestigen', dag, '23:10')).toMatchObject({ einddatum: dag })
    for (const dag of ['2026-03-13', '2026-04-06']) expect(op('spoed', dag, '18:00')).toMatchObject({ einddatum: dag })
  })

  test.each([
    ['2026-01-12', '2026-01-26', '2026-02-05', 9, '2026-03-18', '2026-03-18'],
    ['2026-02-16', '2026-03-02', '2026-03-17', 14, '2026-04-27', '2026-04-28'],
  ])(
    'opschorting van een aanvraag op %s, gevraagd %s, compleet %s: %i dagen (L7)',
    (begin, van, tot, n, ruw, einde) => {
      const verwacht = { termijn: { opgeschort: n, ruw, einddatum: einde } }
      expect(op('opschorting', begin, null, [{ van, tot }])).toMatchObject(verwacht)
      expect(op('jeugd-besluit', begin, null, [{ van, tot }])).toMatchObject(verwacht)
    },
  )

  test('een dag in twee opschortingen telt één keer', () => {
    const beide = [
      { van: '2026-01-26', tot: '2026-02-05' },
      { van: '2026-02-01', tot: '2026-02-08' },
    ]
    expect(op('jeugd-besluit', '2026-01-12', null, beide)).toMatchObject({ termijn: { opgeschort: 12 } })
  })

  test.each([
    ['zonder artikel dat opschort', 'wmo-onderzoek', '2026-01-26', '2026-02-05', 'opschorting-kan-niet'],
    ['omgekeerd', 'jeugd-besluit', '2026-02-05', '2026-01-26', 'opschorting-omgekeerd'],
    ['voor de aanvraag', 'jeugd-besluit', '2026-01-11', '2026-02-05', 'opschorting-voor-begin'],
    ['na het einde', 'jeugd-besluit', '2026-03-10', '2026-03-12', 'opschorting-na-einde'],
  ] as const)('geen opschorting %s', (_, naam, van, tot, fout) => {
    expect(op(naam, '2026-01-12', null, [{ van, tot }])).toBe(fout)
  })

  test.each([
    ['2026-03-25', '2026-04-08', '2026-04-09', '2026-05-20', '2026-06-03'],
    ['2026-03-23', '2026-04-07', '2026-04-08', '2026-05-19', '2026-06-02'],
  ])(
    'ingebrekestelling op %s: twee weken tot %s, dwangsom van %s tot en met %s (L18)',
    (begin, einddatum, eersteDag, laatsteDag, vast) => {
      const dwangsom = { eersteDag, laatsteDag, hoogsteBedrag: 1442, vaststellen: { einddatum: vast } }
      expect(op('ingebrekestelling', begin)).toMatchObject({ einddatum, dwangsom })
      expect(dwangsomNa(einddatum)).toMatchObject(dwangsom)
    },
  )

  test('de Wmo van melding tot besluit: eigen plan, onderzoek, aanvraag de dag erna, besluit', () => {
    const einde = (naam: TelNaam, begin: Datum) => berekenTermijn(naam, begin).einddatum
    const onderzoek = einde('wmo-onderzoek', '2026-03-02')
    expect([einde('wmo-eigen-plan', '2026-03-02'), onderzoek]).toEqual(['2026-03-09', '2026-04-13'])
    expect(einde('wmo-besluit', plusDagen(onderzoek, 1))).toBe('2026-04-28')
  })

  test('bezwaar van nu: na Kerst, en per post nog een week (L10b, L11)', () => {
    const { einddatum } = berekenTermijn('bezwaar', '2026-11-13')
    expect([einddatum, berekenTermijn('bezwaar-per-post', einddatum).einddatum]).toEqual(['2026-12-28', '2027-01-04'])
  })

  test('de dwangsom loopt op in drie stappen, en niet verder', () => {
    expect([0, 1, 14, 15, 28, 29, 42, 43].map(bedragNa)).toEqual([0, 23, 322, 357, 812, 857, 1442, 1442])
    expect(['2026-03-23', '2026-03-24'].map((dag) => isTeVroeg(dag, { einddatum: '2026-03-23' }))).toEqual([
      true,
      false,
    ])
  })

  test.each([
    ['2009-08-15', '2027-08-15', '2027-08-14'],
    ['2008-02-29', '2026-03-01', '2026-02-28'],
    ['2010-03-01', '2028-03-01', '2028-02-29'],
  ])('geboren op %s, achttien op %s, dus een indicatie tot en met %s (D3M-16)', (geboren, bereikt, einddatum) => {
    expect(op('indicatie-tot-achttien', geboren)).toMatchObject({ bereikt, einddatum })
  })

  test.each([
    ['bericht-melden', '2026-12-24', '15:00', '2026-12-26', '15:00'],
    ['bericht-melden', '2026-03-28', '12:00', '2026-03-30', '13:00'],
    ['bericht-melden', '2026-10-24', '12:00', '2026-10-26', '11:00'],
    ['bericht-melden', '2026-10-23', '02:30', '2026-10-25', '02:30'],
    ['bericht-melden', '2026-10-25', '02:30', '2026-10-27', '01:30'],
    ['datalek', '2026-05-01', '16:00', '2026-05-04', '16:00'],
    ['datalek', '2026-04-03', '17:00', '2026-04-06', '17:00'],
  ] as const)('%s van %s %s loopt tot %s %s, ook als de klok verspringt', (naam, datum, tijd, dag, eindtijd) => {
    expect(op(naam, datum, tijd)).toMatchObject({ einddatum: dag, einde: { datum: dag, tijd: eindtijd } })
  })

  test('een termijn in uren vraagt een tijd die bestaat', () => {
    expect(op('datalek', '2026-05-01')).toBe('tijd-nodig')
    expect(op('datalek', '2026-03-29', '02:30')).toBe('tijd-bestaat-niet')
  })

  test('vijf werkdagen tellen Goede Vrijdag en een gelijkgestelde dag mee, tenzij een contract anders zegt', () => {
    const ruim = (naam: TelNaam, begin: Datum) => berekenTermijn(naam, begin, { werkdagen: 'ruim' }).einddatum
    expect(ruim('toewijzing-na-verzoek', '2026-04-01')).toBe('2026-04-10')
    expect(ruim('gi-bepaling-versturen', '2026-05-07')).toBe('2026-05-18')
    expect(berekenTermijn('verzoek-na-start-werkdagen', '2026-04-24').einddatum).toBe('2026-05-12')
  })
})
