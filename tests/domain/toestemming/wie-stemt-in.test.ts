import { expect, test } from 'vitest'
import { wieStemtIn } from '#app/domain/toestemming/wie-stemt-in.ts'
import type { Wet } from '#app/domain/traject/gebeurtenissen.ts'

const wie = (
  geboortedatum: string | null,
  vandaag: string,
  { wet = 'jeugd', zelf = false, ouders = ['moeder'] }: { wet?: Wet; zelf?: boolean; ouders?: string[] } = {},
) =>
  wieStemtIn({ geboortedatum, wet, vandaag, betrokkene: { id: 'kees', zelf }, vertegenwoordigers: ouders }).map(
    ({ als, persoon, zelf: eigen }) => `${als} ${persoon ?? '-'} ${eigen ? 'zelf' : 'gevraagd'}`,
  )

test.each([
  ['de dag voor twaalf', '2014-03-02', '2026-03-01', ['gezagdrager moeder zelf']],
  ['de dag van twaalf', '2014-03-02', '2026-03-02', ['jeugdige kees gevraagd', 'gezagdrager moeder zelf']],
  ['de dag voor zestien', '2010-03-02', '2026-03-01', ['jeugdige kees gevraagd', 'gezagdrager moeder zelf']],
  ['de dag van zestien', '2010-03-02', '2026-03-02', ['jeugdige kees gevraagd']],
  ['de dag van achttien', '2008-03-02', '2026-03-02', ['inwoner - zelf']],
  // Born on 29 February: a year older on 1 March in a year without that day.
  ['29 februari, op 28 februari', '2012-02-29', '2024-02-28', ['gezagdrager moeder zelf']],
  ['29 februari, achttien in een jaar zonder, op 28 februari', '2012-02-29', '2030-02-28', ['jeugdige kees gevraagd']],
  ['29 februari, achttien in een jaar zonder, op 1 maart', '2012-02-29', '2030-03-01', ['inwoner - zelf']],
  ['29 februari, op 29 februari', '2012-02-29', '2024-02-29', ['jeugdige kees gevraagd', 'gezagdrager moeder zelf']],
])('wie ja moet zeggen op %s (D2-08, Jeugdwet 7.3.4)', (_, geboren, vandaag, nodig) => {
  expect(wie(geboren, vandaag)).toEqual(nodig)
})

test('bij de Wmo zegt met zestien ook wie gezag heeft nog ja', () => {
  expect(wie('2010-03-02', '2026-03-02', { wet: 'wmo' })).toEqual(['jeugdige kees gevraagd', 'gezagdrager moeder zelf'])
})

test('wie zelf meedoet, antwoordt zelf; een tweede ouder die niet meedoet, houdt niets tegen', () => {
  expect(wie('2012-01-01', '2026-03-02', { zelf: true })).toEqual(['jeugdige kees zelf', 'gezagdrager moeder zelf'])
  expect(wie('2018-01-01', '2026-03-02', { ouders: ['moeder', 'vader'] })).toEqual([
    'gezagdrager moeder zelf',
    'gezagdrager vader zelf',
  ])
})

test('zonder ouder in het dossier wordt iemand met gezag gevraagd; van een onbekende leeftijd de inwoner', () => {
  expect(wie('2018-01-01', '2026-03-02', { ouders: [] })).toEqual(['gezagdrager - gevraagd'])
  expect(wie(null, '2026-03-02', { zelf: true, ouders: [] })).toEqual(['inwoner - zelf'])
})
