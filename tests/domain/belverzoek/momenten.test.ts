import { describe, expect, test } from 'vitest'
import { leesMoment, momentenVanaf, uiterlijkVan } from '#app/domain/belverzoek/momenten.ts'
import { belverzoekNummer } from '#app/domain/belverzoek/nummer.ts'

/** Clock time in the Netherlands, in winter an hour and in summer two hours ahead of UTC. */
describe('wanneer de toegang kan bellen (D0-02)', () => {
  test.each([
    [
      'maandagochtend vroeg',
      '2026-03-02T07:00:00Z',
      ['2026-03-02-ochtend', '2026-03-02-middag', '2026-03-03-ochtend', '2026-03-03-middag'],
    ],
    ['maandag na elven', '2026-03-02T10:00:00Z', ['2026-03-02-middag', '2026-03-03-ochtend', '2026-03-03-middag']],
    [
      'maandag na vieren',
      '2026-03-02T15:00:00Z',
      ['2026-03-03-ochtend', '2026-03-03-middag', '2026-03-04-ochtend', '2026-03-04-middag'],
    ],
    [
      'vrijdagavond: na het weekend',
      '2026-03-06T19:00:00Z',
      ['2026-03-09-ochtend', '2026-03-09-middag', '2026-03-10-ochtend', '2026-03-10-middag'],
    ],
    [
      'in de zomer telt de zomertijd',
      '2026-07-06T09:30:00Z',
      ['2026-07-06-middag', '2026-07-07-ochtend', '2026-07-07-middag'],
    ],
    [
      'voor Pasen: Goede Vrijdag en tweede paasdag niet',
      '2026-04-02T17:00:00Z',
      ['2026-04-07-ochtend', '2026-04-07-middag', '2026-04-08-ochtend', '2026-04-08-middag'],
    ],
  ])('%s', (_, nu, momenten) => {
    expect(momentenVanaf(new Date(nu))).toEqual(momenten)
  })

  test('de toegang belt uiterlijk op de laatste dag die gekozen is, en zonder wens op de tweede werkdag', () => {
    const nu = new Date('2026-03-06T19:00:00Z')
    expect(uiterlijkVan(nu, ['2026-03-09-middag', '2026-03-09-ochtend'])).toBe('2026-03-09')
    expect(uiterlijkVan(nu, [])).toBe('2026-03-10')
  })

  test('alleen een dag met een deel van de dag is een moment', () => {
    expect(leesMoment('2026-03-09-middag')).toEqual({ dag: '2026-03-09', deel: 'middag' })
    for (const tekst of ['maakt-niet-uit', '2026-03-09', '2026-03-09-nacht', ' 2026-03-09-middag'])
      expect(leesMoment(tekst)).toBeNull()
  })
})

test('een nummer is voor te lezen, en uit dezelfde bytes komt hetzelfde nummer', () => {
  const bytes = Uint8Array.from([0, 1, 2, 3, 4, 5, 6, 7, 99])
  expect(belverzoekNummer(bytes)).toMatch(/^BV(-[2-9A-HJKMNP-TV-Z]{4}){2}$/)
  expect(belverzoekNummer(bytes)).toBe(belverzoekNummer(bytes.slice()))
  expect(() => belverzoekNummer(bytes.subarray(0, 7))).toThrow()
})
