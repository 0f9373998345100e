import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { nieuwNummer } from '#app/domain/traject/nummer.ts'

const nu = new Date('2026-03-02T09:00:00Z')
const achtBytes = fc.uint8Array({ minLength: 8, maxLength: 12 })

test('een nummer is aan de telefoon voor te lezen: geen I, L, O, U, 0 of 1, in twee groepen van vier', () => {
  fc.assert(
    fc.property(fc.constantFrom('EK' as const, 'OB' as const), achtBytes, (soort, toeval) => {
      expect(nieuwNummer(soort, nu, toeval)).toMatch(new RegExp(`^${soort}-2026(-[2-9A-HJKMNP-TV-Z]{4}){2}$`))
    }),
  )
})

test('elke waarde van een toevallig byte geeft een teken, en samen alle dertig', () => {
  const tekens = Array.from({ length: 256 }, (_, getal) => nieuwNummer('EK', nu, new Uint8Array(8).fill(getal)).at(-1))
  expect(new Set(tekens).size).toBe(30)
})

test('ander toeval geeft een ander nummer, hetzelfde toeval hetzelfde', () => {
  const een = Uint8Array.of(1, 2, 3, 4, 5, 6, 7, 8)
  const twee = Uint8Array.of(1, 2, 3, 4, 5, 6, 7, 9)
  expect(nieuwNummer('EK', nu, een)).toBe(nieuwNummer('EK', nu, een))
  expect(nieuwNummer('EK', nu, een)).not.toBe(nieuwNummer('EK', nu, twee))
})

test('op nieuwjaarsnacht draagt het nummer het jaar dat het in Nederland is', () => {
  expect(nieuwNummer('EK', new Date('2026-12-31T23:30:00Z'), new Uint8Array(8))).toContain('EK-2027-')
  expect(nieuwNummer('EK', new Date('2026-12-31T22:30:00Z'), new Uint8Array(8))).toContain('EK-2026-')
})

test('te weinig toeval geeft geen kort nummer maar een fout', () => {
  expect(() => nieuwNummer('EK', nu, new Uint8Array(7))).toThrow()
})
