import { describe, expect, test } from 'vitest'
import { gemeenten } from '#app/domain/gemeente/gemeenten.ts'
import { zoekGemeente } from '#app/domain/gemeente/postcodes.ts'

describe('de gemeente bij een postcode (D1-29)', () => {
  test.each([
    ['7001', '0222'],
    ['7001AB', '0222'],
    [' 7001 ab ', '0222'],
    ['7255', '1876'],
    ['7071 aa', '1509'],
  ])('%s ligt in %s', (getypt, code) => {
    expect(zoekGemeente(getypt)).toMatchObject({ soort: 'gevonden', gemeente: { code } })
  })

  test.each(['', '   '])('niets getypt is leeg', (getypt) => {
    expect(zoekGemeente(getypt)).toEqual({ soort: 'leeg' })
  })

  test.each(['700', '70011', '0701', '7001A', '7001 ABC', 'AB7001', 'Doetinchem', '7001-AB', '７００１', '7001AB1'])(
    '%s is geen postcode',
    (getypt) => {
      expect(zoekGemeente(getypt)).toEqual({ soort: 'geen-postcode' })
    },
  )

  test.each(['1011', '9999 ZZ'])('%s is van een gemeente die hier niet staat', (getypt) => {
    expect(zoekGemeente(getypt)).toEqual({ soort: 'onbekend' })
  })

  test('elke balie ligt volgens de tabel in de eigen gemeente', () => {
    for (const { code, balies } of gemeenten)
      for (const { postcode } of balies) expect(zoekGemeente(postcode)).toMatchObject({ gemeente: { code } })
  })
})
