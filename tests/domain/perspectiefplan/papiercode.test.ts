import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { belverzoekNummer } from '#app/domain/belverzoek/nummer.ts'
import { gemeenten } from '#app/domain/gemeente/gemeenten.ts'
import { leesPapiercode, maakPapiercode, type Papier } from '#app/domain/perspectiefplan/papiercode.ts'
import { vragensetMetId } from '#app/domain/perspectiefplan/vragen.ts'
import { nieuwNummer } from '#app/domain/traject/nummer.ts'

const tekens = '23456789ABCDEFGHJKMNPQRSTVWXYZ'
const papier: Papier = { gemeente: '0222', set: 'voorbeeld', versie: 1 }
const toeval = fc.uint8Array({ minLength: 4, maxLength: 8 })
const code = maakPapiercode(papier, Uint8Array.of(1, 2, 3, 4))
const kaal = code.replaceAll('-', '').slice(2)

test('de code op het papier zegt van welke gemeente het is, welke vragen erop staan en welke versie (D0-03)', () => {
  fc.assert(
    fc.property(fc.constantFrom(...gemeenten), toeval, (gemeente, bytes) => {
      const dit = {
        gemeente: gemeente.code,
        set: gemeente.vragenset,
        versie: vragensetMetId(gemeente.vragenset).versie,
      }
      const gedrukt = maakPapiercode(dit, bytes)
      expect(gedrukt).toMatch(/^PP(-[2-9A-HJKMNP-TV-Z]{4}){3}$/)
      expect(leesPapiercode(gedrukt)).toEqual({ ok: true, code: gedrukt, ...dit })
    }),
  )
})

test('kleine letters, spaties, een andere streep en geen PP ervoor maken niet uit', () => {
  for (const getypt of [code.toLowerCase(), ` ${code.replaceAll('-', ' ')} `, code.replaceAll('-', '–'), kaal]) {
    expect(leesPapiercode(getypt)).toEqual({ ok: true, code, ...papier })
  }
})

test('twee papieren hebben elk een eigen code', () => {
  expect(maakPapiercode(papier, Uint8Array.of(1, 2, 3, 5))).not.toBe(code)
})

test('elk verkeerd teken is een typefout', () => {
  const fout = [...kaal].flatMap((teken, plek) =>
    [...tekens].filter((ander) => ander !== teken).map((ander) => kaal.slice(0, plek) + ander + kaal.slice(plek + 1)),
  )
  expect(fout).toHaveLength(12 * 29)
  expect(
    fout.map(leesPapiercode).filter((gelezen) => gelezen.ok || gelezen.weigering !== 'papiercode-typefout'),
  ).toEqual([])
})

test('elke twee tekens die van plaats wisselden zijn een typefout', () => {
  fc.assert(
    fc.property(toeval, fc.nat(11), fc.nat(11), (bytes, een, ander) => {
      const goed = maakPapiercode(papier, bytes).replaceAll('-', '').slice(2)
      const letters = [...goed]
      ;[letters[een], letters[ander]] = [letters[ander]!, letters[een]!]
      fc.pre(letters.join('') !== goed)
      expect(leesPapiercode(letters.join(''))).toEqual({ ok: false, weigering: 'papiercode-typefout' })
    }),
    { numRuns: 500 },
  )
})

test.each([
  ['te kort', kaal.slice(1), 'papiercode-lengte'],
  ['te lang', `${code}2`, 'papiercode-lengte'],
  ['leeg', ' ', 'papiercode-lengte'],
  ['met een O die een 0 moet zijn, of andersom', `O${kaal.slice(1)}`, 'papiercode-teken'],
  ['met een letter van een ander alfabet', `Ж${kaal.slice(1)}`, 'papiercode-teken'],
  [
    'het nummer van een traject',
    nieuwNummer('EK', new Date('2026-03-02'), new Uint8Array(8)),
    'papiercode-ander-nummer',
  ],
  [
    'het nummer van een bewijs',
    nieuwNummer('OB', new Date('2026-03-02'), new Uint8Array(8)),
    'papiercode-ander-nummer',
  ],
  ['het nummer van een belverzoek', belverzoekNummer(new Uint8Array(8)), 'papiercode-ander-nummer'],
  [
    'van een gemeente die wij niet kennen',
    maakPapiercode({ ...papier, gemeente: '0363' }, new Uint8Array(4)),
    'papiercode-onbekend',
  ],
  [
    'van een versie die er nog niet is',
    maakPapiercode({ ...papier, versie: 899 }, new Uint8Array(4)),
    'papiercode-onbekend',
  ],
  [
    'van een versie die er nooit was',
    maakPapiercode({ ...papier, versie: 0 }, new Uint8Array(4)),
    'papiercode-onbekend',
  ],
])('een code die niet klopt zegt wat er is: %s', (_, getypt, weigering) => {
  expect(leesPapiercode(getypt)).toEqual({ ok: false, weigering })
})

test('wat er ook wordt getypt, er komt een antwoord en geen fout', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (getypt) => {
      expect(leesPapiercode(getypt).ok).toBe(false)
    }),
  )
})

test('een code met te weinig toeval, of van iets dat er niet in past, wordt niet gemaakt', () => {
  expect(() => maakPapiercode(papier, new Uint8Array(3))).toThrow('four random bytes')
  expect(() => maakPapiercode({ ...papier, versie: 900 }, new Uint8Array(4))).toThrow('does not fit')
  expect(() => maakPapiercode({ ...papier, gemeente: 'Doetinchem' }, new Uint8Array(4))).toThrow('does not fit')
})
