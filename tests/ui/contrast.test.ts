import { describe, expect, test } from 'vitest'
import { blocksOf, contrast, themas, type Tokens } from '#tests/ui/tokens.ts'

const papier = [
  'default-bg-document',
  'default-bg-subtle',
  'default-bg-default',
  'info-bg-default',
  'action-1-bg-hover',
]
const kleur = ['info', 'positive', 'warning', 'negative']

/** What stands on what. Body text wants 7 : 1; what only must be seen, a border or a shape, wants 3 : 1. */
const tekst = [
  ...papier.flatMap((op) => [
    ['default-color-document', op],
    ['default-color-subtle', op],
  ]),
  ...papier.filter((op) => op !== 'info-bg-default').map((op) => ['action-1-color-default', op]),
  ...papier.map((op) => ['action-1-color-hover', op]),
  ...kleur.map((soort) => [`${soort}-color-default`, `${soort}-bg-default`]),
  ['negative-color-default', 'default-bg-document'],
  ['negative-color-default', 'default-bg-default'],
  ['action-1-inverse-color-default', 'action-1-inverse-bg-default'],
  ['action-1-inverse-color-default', 'action-1-inverse-bg-hover'],
  ['default-bg-default', 'action-1-color-default'],
  ['accent-1-inverse-color-default', 'accent-1-inverse-bg-default'],
  ['default-bg-default', 'negative-inverse-bg-default'],
  ['default-bg-default', 'negative-inverse-bg-hover'],
] as [string, string][]

const vorm = [
  ...papier.map((op) => ['default-border-default', op]),
  ...papier.map((op) => ['action-1-inverse-bg-default', op]),
] as [string, string][]

const below = (tokens: Tokens, paren: [string, string][], minstens: number) =>
  paren
    .map(([wat, op]) => ({ wat, op, is: contrast(tokens[`--basis-color-${wat}`]!, tokens[`--basis-color-${op}`]!) }))
    .filter(({ is }) => !(is >= minstens))

describe.each(themas())('$naam', ({ tokens }) => {
  test('alle tekst staat minstens 7 : 1 op het papier waar zij voorkomt', () => {
    expect(below(tokens, tekst, 7)).toEqual([])
  })

  test('elke rand en elk vlak dat gezien moet worden, staat minstens 3 : 1', () => {
    expect(below(tokens, vorm, 3)).toEqual([])
    expect(
      contrast(tokens['--basis-color-action-1-color-default']!, tokens['--basis-color-info-bg-default']!),
    ).toBeGreaterThan(4.5)
  })

  test('de ring om wat de focus heeft, is op elk papier te zien', () => {
    const ring = tokens['--basis-focus-color']!
    expect(papier.filter((op) => contrast(ring, tokens[`--basis-color-${op}`]!) < 7)).toEqual([])
  })

  test('op de zon staat alleen inkt: het vinkje en het cijfer in de open deur', () => {
    expect(contrast('#1b1f24', tokens['--basis-color-accent-2-bg-default']!)).toBeGreaterThanOrEqual(7)
  })
})

test('het contrast is dat van de WCAG', () => {
  expect(contrast('#fff', '#000000')).toBeCloseTo(21)
  expect(contrast('#0f4c5c', '#fff')).toBeCloseTo(9.5, 1)
})

test('een gemeente verandert alleen waarden die er al zijn, en in het donker dezelfde als in het licht', () => {
  const bekend = blocksOf('tokens.css').flatMap((block) => Object.keys(block.tokens))
  const blocks = blocksOf('gemeenten.css')
  expect(blocks.flatMap((block) => Object.keys(block.tokens)).filter((naam) => !bekend.includes(naam))).toEqual([])

  const licht = blocks.filter(({ media }) => media === '')
  expect(licht.map(({ selector }) => selector)).toEqual(
    ['0222', '1876', '1509'].map((code) => `[data-gemeente='${code}']`),
  )
  for (const { selector, tokens } of licht) {
    const donker = blocks.find((block) => block.media !== '' && block.selector === selector)
    expect(Object.keys(donker!.tokens)).toEqual(Object.keys(tokens))
  }
})
