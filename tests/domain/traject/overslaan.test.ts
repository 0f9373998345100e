import { describe, expect, test } from 'vitest'
import { nuTeDoen } from '#app/domain/traject/nu-te-doen.ts'
import { overslaan } from '#app/domain/traject/overslaan.ts'
import { daarna, gegeven, traject, verhalen, type Verhaal } from '#tests/builders/traject.ts'

const overgeslagen = (verhaal: Verhaal) =>
  overslaan(traject(verhaal))
    .filter(({ want }) => want)
    .map(({ stap }) => stap)

describe('stappen die worden overgeslagen (D0-09)', () => {
  test.each(['ingediend', 'beoordeeld', 'beantwoord', 'gevraagd', 'akkoord'] as const)(
    'de inwoner vulde het plan zelf in en er staat geen vraag open: 3.1 tot en met 3.4 (%s)',
    (verhaal) => {
      expect(overgeslagen(verhaal)).toEqual(['3.1', '3.2', '3.3', '3.4'])
    },
  )

  test.each(['hulpvraag', 'verdieping', 'teruggegeven', 'aanvullen', 'ingetrokken', 'afgesloten'] as const)(
    'het plan is er nog niet, ligt niet bij de toegang, of er staat een vraag open: niets (%s)',
    (verhaal) => {
      expect(overgeslagen(verhaal)).toEqual([])
    },
  )

  test('de toegang schreef het op: niets, ook niet als de inwoner het heeft nagelezen', () => {
    const begonnen = { type: 'NamensBegonnen', wijze: 'samen', tekst: null, gesprekOp: null } as const
    const opgeschreven = gegeven(...verhalen.hulpvraag, begonnen, {
      type: 'PlanNamensIngediend',
      versie: 1,
      wijze: 'samen',
    })
    const gelezen = daarna(opgeschreven, { type: 'NamensGelezen', versie: 1, hoe: 'portaal' })
    for (const staat of [opgeschreven, gelezen]) expect(overslaan(staat).every(({ want }) => want === null)).toBe(true)
  })

  test.each(Object.keys(verhalen) as Verhaal[])('samenvatting en akkoord nooit: %s (C13)', (verhaal) => {
    const stappen = overslaan(traject(verhaal))
    expect(stappen.slice(-2)).toEqual([
      { stap: '3.5', want: null },
      { stap: '3.6', want: null },
    ])
  })
})

describe('wat er nu te doen is', () => {
  const wat = (verhaal: Verhaal) => nuTeDoen(traject(verhaal), '2026-03-02', []).map((taak) => taak.wat)

  test('volgt de klantreis, het eerste eerst', () => {
    expect(wat('hulpvraag')).toEqual(['uitleg', 'oco', 'wet', 'gesprek-plannen'])
    expect(wat('ingediend')).toEqual(['uitleg', 'oco', 'wet', 'gesprek-plannen', 'samenvatting', 'welke-hulp'])
    expect(wat('beoordeeld')).toContain('akkoord-vragen')
    expect(wat('verdieping')).not.toContain('akkoord-vragen')
    expect(wat('gevraagd')).not.toContain('akkoord-vragen')
  })

  test('is niets als de inwoner de hulpvraag introk', () => {
    expect(wat('ingetrokken')).toEqual([])
  })

  test('is het plan, als de inwoner daar hulp bij wil of de toegang eraan begon (D0-10)', () => {
    const metHulp = gegeven(...verhalen.hulpvraag, { type: 'InvulwijzeGekozen', wijze: 'met-toegang' })
    const taken = (staat: typeof metHulp) => nuTeDoen(staat, '2026-03-02', []).map((taak) => taak.wat)
    expect(taken(metHulp)).toContain('plan-samen')
    const begonnen = daarna(metHulp, { type: 'NamensBegonnen', wijze: 'samen', tekst: null, gesprekOp: null })
    expect(taken(begonnen)).not.toContain('plan-samen')
    expect(taken(begonnen)).toContain('plan-verder')
  })
})
