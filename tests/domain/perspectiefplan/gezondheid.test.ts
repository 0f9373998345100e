import { expect, test } from 'vitest'
import { lijktGezondheidVanAnder } from '#app/domain/perspectiefplan/gezondheid.ts'

test.each([
  'Mijn moeder heeft een diagnose.',
  'Sinds kort slikt oma medicijnen',
  'De vader is verslaafd.\nHet gaat beter.',
  'My sister has a depression.',
])('let op: %s (D0-17, D0-18)', (tekst) => {
  expect(lijktGezondheidVanAnder(tekst)).toBe(true)
})

test.each([
  '',
  'Ik heb een diagnose.',
  'Mijn moeder helpt. Ik slik medicijnen.',
  'De exdiagnose van het moederbedrijf.',
])('niets aan de hand: %s', (tekst) => {
  expect(lijktGezondheidVanAnder(tekst)).toBe(false)
})
