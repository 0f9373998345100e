import { expect, test } from 'vitest'
import { leeftijdOp } from '#app/domain/termijnen/leeftijd.ts'
import { datumsVan, wetVoorstel } from '#app/domain/traject/wet-voorstel.ts'

test.each([
  { geboren: '2008-03-03', vandaag: '2026-03-02', wet: 'jeugd', wanneer: 'de dag voor de achttiende verjaardag' },
  { geboren: '2008-03-02', vandaag: '2026-03-02', wet: 'wmo', wanneer: 'op de achttiende verjaardag' },
  { geboren: '2008-03-01', vandaag: '2026-03-02', wet: 'wmo', wanneer: 'de dag erna' },
  { geboren: '2008-02-29', vandaag: '2026-02-28', wet: 'jeugd', wanneer: 'geboren op 29 februari, op 28 februari' },
  { geboren: '2008-02-29', vandaag: '2026-03-01', wet: 'wmo', wanneer: 'geboren op 29 februari, op 1 maart' },
  { geboren: '2026-03-02', vandaag: '2026-03-02', wet: 'jeugd', wanneer: 'vandaag geboren' },
  { geboren: '1930-01-01', vandaag: '2026-03-02', wet: 'wmo', wanneer: 'op hoge leeftijd' },
] as const)('$wanneer stelt het portaal voor: $wet', ({ geboren, vandaag, wet }) => {
  expect(wetVoorstel(geboren, vandaag)).toBe(wet)
})

test('zonder geboortedatum stelt het portaal niets voor', () => {
  expect(wetVoorstel(null, '2026-03-02')).toBe('onbekend')
})

test.each([
  ['2000-12-31', '2026-12-30', 25],
  ['2000-12-31', '2026-12-31', 26],
  ['2000-12-31', '2027-01-01', 26],
  ['2004-02-29', '2024-02-28', 19],
  ['2004-02-29', '2024-02-29', 20],
  ['2004-02-29', '2025-02-28', 20],
  ['2004-02-29', '2025-03-01', 21],
])('wie op %s geboren is, is op %s %i jaar', (geboren, dag, jaren) => {
  expect(leeftijdOp(geboren, dag)).toBe(jaren)
})

test('de dag van de hulpvraag is bij de Jeugdwet de aanvraagdatum, bij de Wmo de meldingsdatum, en anders nog geen van beide', () => {
  expect(datumsVan('jeugd', '2026-03-02')).toEqual({ aanvraagdatum: '2026-03-02', meldingsdatum: null })
  expect(datumsVan('wmo', '2026-03-02')).toEqual({ aanvraagdatum: null, meldingsdatum: '2026-03-02' })
  expect(datumsVan('onbekend', '2026-03-02')).toEqual({ aanvraagdatum: null, meldingsdatum: null })
})
