import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { mayDo } from '#app/domain/toegankelijk.ts'
import { noemtNaam, type VooroverlegCommand } from '#app/domain/traject/vooroverleg.ts'
import { zinVan } from '#app/domain/traject/gebeurd.ts'
import { daarna, gegeven, gewogen, traject, uitkomst, verhalen } from '#tests/builders/traject.ts'

const toestemming = { wie: 'betrokkene', dag: '2026-03-02', hoe: 'telefoon' } as const
const overleg = (anders: Partial<VooroverlegCommand> = {}): VooroverlegCommand => ({
  ...{ type: 'LegVooroverlegVast', kvk: '91000001', dag: '2026-03-03', wijze: 'anoniem', toestemming: null },
  ...{ over: 'over', uitkomst: 'uitkomst', vandaag: '2026-03-05', noemt: false },
  ...anders,
})

describe('overleg met een aanbieder terwijl het plan wordt gemaakt (D3A-08, D3L-15)', () => {
  test('mag, en hoeft nooit: zonder gegevens vraagt het niets', () => {
    for (const verhaal of ['hulpvraag', 'beoordeeld', 'akkoord'] as const)
      expect(uitkomst(overleg(), traject(verhaal))).toBe('VooroverlegGehouden')
    for (const verhaal of ['ingetrokken', 'afgesloten'] as const)
      expect(uitkomst(overleg(), traject(verhaal))).not.toBe('VooroverlegGehouden')
    expect(uitkomst(overleg({ dag: '2026-03-06' }), traject('beoordeeld'))).toBe('dag-kan-niet')
  })

  test('met gegevens alleen als de inwoner daar eerst ja tegen zei, met wie, wanneer en hoe', () => {
    const nu = traject('beoordeeld')
    const met = { wijze: 'met-gegevens' } as const
    expect(uitkomst(overleg(met), nu)).toBe('vooroverleg-zonder-ja')
    const later = { ...toestemming, dag: '2026-03-04' }
    expect(uitkomst(overleg({ ...met, toestemming: later }), nu)).toBe('vooroverleg-ja-te-laat')
    expect(uitkomst(overleg({ ...met, toestemming }), nu)).toBe('VooroverlegGehouden')
    // On the day itself is in time.
    expect(uitkomst(overleg({ ...met, toestemming: { ...toestemming, dag: '2026-03-03' } }), nu)).toBe(
      'VooroverlegGehouden',
    )
  })

  test('zonder gegevens staat er geen naam in; met een ja mag dat', () => {
    expect(uitkomst(overleg({ noemt: true }), traject('beoordeeld'))).toBe('vooroverleg-noemt-naam')
    const met = overleg({ wijze: 'met-gegevens', toestemming, noemt: true })
    expect(uitkomst(met, traject('beoordeeld'))).toBe('VooroverlegGehouden')
    for (const tekst of ['Wij vroegen of Anna bij jullie past.', 'over proef, 12 jaar', 'ANNÁ'])
      expect(noemtNaam(tekst, 'Anna van der Proef')).toBe(true)
    for (const tekst of ['Een meisje van 12 uit de stad.', 'Annabel is de begeleider.', 'de ouders van het kind'])
      expect(noemtNaam(tekst, 'Anna van der Proef')).toBe(false)
  })

  test('zegt alleen dat er iets in staat wat een woord van de naam is', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (voor, na) => {
        expect(noemtNaam(`${voor} Zqanna ${na}`, 'Zqanna Zqproef')).toBe(true)
        expect(noemtNaam(`${voor} ${na}`.toLowerCase().replaceAll('zq', ''), 'Zqanna Zqproef')).toBe(false)
      }),
    )
  })

  test('zodra een aanbieder de vraag heeft, gaat het overleg daar (D2-12)', () => {
    const hulp = { product: '45A04', van: '2026-05-01', tot: '2027-04-30', evaluaties: 2, verlengd: null }
    const gevraagd = gegeven(
      ...gewogen,
      { type: 'HulpVastgesteld', ...hulp },
      { type: 'MatchGevraagd', match: 'm', kvk: '91000001', partij: null, versie: 2 },
    )
    expect(uitkomst(overleg(), gevraagd)).toBe('match-loopt')
  })

  test('blijft staan, het eerste eerst, en de tijdlijn zegt of er gegevens zijn genoemd (D1-31)', () => {
    const { vandaag: _, noemt: __, type: ___, ...feit } = overleg()
    const een = { ...feit, type: 'VooroverlegGehouden' } as const
    const twee = { ...een, kvk: '91000002', wijze: 'met-gegevens', toestemming } as const
    const na = [een, twee].reduce((nu, feit) => daarna(nu, feit), gegeven(...verhalen.beoordeeld))
    expect(na.vooroverleg.map(({ kvk, toestemming: ja }) => [kvk, ja?.hoe ?? null])).toEqual([
      ['91000001', null],
      ['91000002', 'telefoon'],
    ])
    expect([zinVan(een), zinVan(twee)]).toEqual(['VooroverlegGehouden', 'VooroverlegMetGegevens'])
  })

  test('is van een professional van de eigen gemeente (D1-45)', () => {
    const nu = traject('beoordeeld')
    const wie = { medewerkerId: 'mila', gemeente: '0222', naam: 'Mila', rollen: [] as string[] }
    const medewerker = { soort: 'toegang' as const, ...wie }
    const mag = (actor: Parameters<typeof mayDo>[0]) => mayDo(actor, overleg(), nu, new Date('2026-03-05'))
    expect(mag(medewerker)).toBe(true)
    expect(mag({ ...medewerker, rollen: ['vrijwilliger'] })).toBe(false)
    expect(mag({ ...medewerker, gemeente: '1876' })).toBe(false)
  })
})
