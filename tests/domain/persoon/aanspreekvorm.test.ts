import { expect, test } from 'vitest'
import { aanspreekvorm } from '#app/domain/persoon/aanspreekvorm.ts'

const vandaag = '2026-11-26'

test.each([
  ['van tien', '2016-11-26', 'je'],
  ['van dertien', '2013-05-11', 'je'],
  ['die morgen achttien wordt', '2008-11-27', 'je'],
  ['die vandaag achttien wordt', '2008-11-26', 'u'],
  ['van zeventig', '1956-01-01', 'u'],
  ['van wie niemand de leeftijd weet', null, 'u'],
] as const)('tegen iemand %s (%s) zegt het portaal %s', (_, geboortedatum, vorm) => {
  expect(aanspreekvorm({ geboortedatum, voorAnder: false }, vandaag)).toBe(vorm)
})

test('wie inlogt voor een ander leest u, ook als jeugdige', () => {
  expect(aanspreekvorm({ geboortedatum: '2010-01-01', voorAnder: true }, vandaag)).toBe('u')
})
