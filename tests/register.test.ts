import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { metDeHand, register, staten, type Waar } from '#tests/e2e/basis/register.ts'

type Suite = {
  file: string
  suites?: Suite[]
  specs?: { file: string; title: string; tags: string[]; tests: { projectName: string }[] }[]
}

/** Every test of the pages as Playwright would run it: its file, its title, and where. */
const specs = specsOf(
  (
    JSON.parse(
      execFileSync(process.execPath, ['node_modules/@playwright/test/cli.js', 'test', '--list', '--reporter=json'], {
        encoding: 'utf8',
        maxBuffer: 64 * 1024 * 1024,
        env: { ...process.env, PLAYWRIGHT_JSON_OUTPUT_FILE: undefined },
      }),
    ) as { suites: Suite[] }
  ).suites,
)

function specsOf(suites: readonly Suite[]): { file: string; titel: string; waar: string[]; beide: boolean }[] {
  return suites.flatMap(({ suites: inner = [], specs: own = [] }) => [
    ...own.map(({ file, title, tags, tests }) => ({
      file,
      titel: title,
      waar: tests.map(({ projectName }) => projectName),
      // Where pages are looked at on both widths (basis/test.ts).
      beide: !tags.includes('breed'),
    })),
    ...specsOf(inner),
  ])
}

const basis = ['controles', 'in-bladzijde', 'bezoek', 'eender', 'doelen', 'html', 'onbeslist', 'opnieuw', 'titels'].map(
  (naam) => readFileSync(`tests/e2e/basis/${naam}.ts`, 'utf8'),
)

/** How often the visit uses this function: once where it is written, and once where it is asked. */
const uses = (naam: string) =>
  basis.reduce((sum, text) => sum + text.split(new RegExp(`\\b${naam}\\b(?=[(:])`)).length - 1, 0)

function exists(waar: Waar): boolean {
  if ('unit' in waar) return readFileSync(`tests/${waar.unit}`, 'utf8').includes(`'${waar.titel}`)
  if ('spec' in waar) return specs.some(({ file, titel }) => file === waar.spec && titel.startsWith(waar.titel))
  // A number is a question in the page; a name is called somewhere besides where it is written.
  return /^A\d\d$/.test(waar.bezoek) ? uses(waar.bezoek) === 1 : uses(waar.bezoek) >= 2
}

test('het register heeft elke controle van A01 tot en met A31, eenmaal en op volgorde', () => {
  const nummers = Array.from({ length: 31 }, (_, nr) => `A${String(nr + 1).padStart(2, '0')}`)
  expect(register.map(({ nr }) => nr)).toEqual(nummers)
})

test.each(register.map((een) => [`${een.nr} ${een.eis}`, een] as const))('%s: waar het staat, bestaat', (_, een) => {
  expect(een.getoond.length).toBeGreaterThan(0)
  expect(een.getoond.filter((waar) => !exists(waar))).toEqual([])
})

test('elke staat wordt geopend op beide breedtes', () => {
  for (const [staat, waar] of Object.entries(staten)) {
    const gevonden = specs.filter(({ file, titel }) => file === waar.spec && titel.startsWith(waar.titel))
    // Once in Dutch and once in English.
    expect(
      gevonden.map((spec) => [spec.waar, spec.beide]),
      staat,
    ).toEqual([
      [['met-script', 'smal'], true],
      [['met-script', 'smal'], true],
    ])
  }
})

test('wat met de hand moet, zegt wat er gezien is of dat nog niemand keek', () => {
  for (const { wat, gezien } of [...metDeHand, ...register.flatMap((een) => een.metDeHand ?? [])]) {
    expect(wat).not.toBe('')
    expect(gezien === null || /\d{4}-\d\d-\d\d/.test(gezien), wat).toBe(true)
  }
})

test('wat er niet is, valt op', () => {
  expect(exists({ spec: 'reis/staten.spec.ts', titel: 'een titel die niemand schreef' })).toBe(false)
  expect(exists({ bezoek: 'nergensFaults' })).toBe(false)
  expect(exists({ bezoek: 'A99' })).toBe(false)
  expect(exists({ unit: 'forms/van-een-ander.test.tsx', titel: 'een titel die niemand schreef' })).toBe(false)
})
