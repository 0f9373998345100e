import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { nlJeugd } from '#app/server/woorden-jeugd.ts'
import { reachedFrom, saysU, wrongVerb } from '#tests/words-jeugd.ts'
import { fillings, hardWords, idOf, isUsed, readWords, usesIn } from '#tests/words.ts'
import exceptions from '#tests/words-u.json'

const nl = readWords('locales/nl')
const jeugd = readWords('locales/nl-jeugd')
const formal = new Map(nl.map((woord) => [idOf(woord), woord.text]))
const informal = new Map(jeugd.map((woord) => [idOf(woord), woord.text]))

/** Every file that can put words on a page of the inwoner, and what it takes from the words. */
const files = reachedFrom([
  'app/root.tsx',
  ...readdirSync('app/routes/inwoner').map((file) => `app/routes/inwoner/${file}`),
])
const namespaces = [...new Set(nl.map(({ ns }) => ns))]
const uses = files.map((path) => usesIn(readFileSync(path, 'utf8'), namespaces))

/** The texts of the pages of the inwoner that say 'u'; the questions are looked up by data, so all of them count. */
const saidToInwoner = nl.filter((woord) => saysU(woord.text) && (woord.ns === 'vragen' || isUsed(woord, uses)))

const matches = (id: string, glob: string) =>
  new RegExp(`^${glob.replaceAll('.', '\\.').replaceAll('*', '.+')}$`).test(id)

describe('de woorden voor een jeugdige', () => {
  test('zeggen overal je waar een pagina van de inwoner u zegt, behalve wat in words-u.json een reden heeft', () => {
    expect(files.length).toBeGreaterThan(100)
    expect(saidToInwoner.length).toBeGreaterThan(400)
    const formalOnly = saidToInwoner.map(idOf).filter((id) => !informal.has(id))
    expect(formalOnly.filter((id) => !Object.keys(exceptions).some((glob) => matches(id, glob)))).toEqual([])
    expect(Object.keys(exceptions).filter((glob) => !formalOnly.some((id) => matches(id, glob)))).toEqual([])
    expect(Object.values(exceptions).filter((reason) => reason.length < 5)).toEqual([])
  })

  test('zeggen zelf nooit u', () => {
    expect(jeugd.filter(({ text }) => saysU(text)).map(idOf)).toEqual([])
  })

  test('staan er alleen waar ze anders zijn dan de gewone, en onder dezelfde sleutel', () => {
    expect(jeugd.filter((woord) => formal.get(idOf(woord)) === undefined).map(idOf)).toEqual([])
    expect(jeugd.filter((woord) => formal.get(idOf(woord)) === woord.text).map(idOf)).toEqual([])
  })

  test('vullen hetzelfde in, en zijn net zo gewoon', () => {
    const differing = jeugd.filter(
      (woord) => String(fillings(woord.text)) !== String(fillings(formal.get(idOf(woord)) ?? '')),
    )
    expect(differing.map(idOf)).toEqual([])
    expect(jeugd.flatMap(({ text }) => hardWords(text))).toEqual([])
  })

  test('gebruiken de vorm van het werkwoord die bij je hoort', () => {
    expect(jeugd.filter(({ text }) => wrongVerb(text)).map(idOf)).toEqual([])
  })

  test('liggen bij elk bestand in dat bestand: wat niet anders is, komt uit nl', () => {
    const samen = nlJeugd as unknown as Record<string, unknown>
    const at = (ns: string, key: string) =>
      key.split('.').reduce<unknown>((inner, name) => (inner as Record<string, unknown>)[name], samen[ns])
    for (const woord of nl) expect(at(woord.ns, woord.key)).toBe(informal.get(idOf(woord)) ?? woord.text)
  })
})

test.each([
  ['Wat wilt u?', true],
  ['Uw plan', true],
  ['Doe het zelf, of vraag uzelf af', true],
  ['Over 24 uur, met {{u}}', false],
  ['Duur en nu', false],
])('wie u zegt, wordt gezien: %s', (text, says) => {
  expect(saysU(text)).toBe(says)
})

test.each([
  ['Hebt je een vraag?', true],
  ['Dan kunt je bezwaar maken.', true],
  ['Wat wilt je bereiken?', true],
  ['Krijgt je geen hulp?', true],
  ['Daarna leest je het na.', true],
  ['Je heeft nog tijd.', true],
  ['Je is er nog.', true],
  ['Heb je een vraag? Je krijgt hulp.', false],
  ['De gemeente heeft je plan en vraagt je iets.', false],
  ['Je kunt je plan veranderen.', false],
  ['Weet je het niet? Dan moet je bellen.', false],
])('wie het werkwoord van u laat staan, wordt gezien: %s', (text, wrong) => {
  expect(wrongVerb(text)).toBe(wrong)
})
