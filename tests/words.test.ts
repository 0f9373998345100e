import { describe, expect, test } from 'vitest'
import { readSources } from '#tests/house.ts'
import { fillings, hardWords, hasWords, idOf, isUsed, readWords, usesIn, type Woord } from '#tests/words.ts'
import same from '#tests/words-same.json'

const nl = readWords('locales/nl')
const en = readWords('locales/en')
const english = new Map(en.map((woord) => [idOf(woord), woord.text]))
const namespaces = [...new Set(nl.map(({ ns }) => ns))]

/** Words whose keys are made from data: the questions of a plan, by set, page and field. */
const fromData = ['vragen']

/** `a.*.b` stands for every key of that shape. */
const matchesGlob = (id: string, glob: string) =>
  new RegExp(`^${glob.replaceAll('.', '\\.').replaceAll('*', '[^.]+')}$`).test(id)

describe('de woorden', () => {
  test('staan in beide talen in dezelfde bestanden, onder dezelfde sleutels', () => {
    expect(nl.length).toBeGreaterThan(0)
    expect(en.map(idOf).sort()).toEqual(nl.map(idOf).sort())
  })

  test('zijn nergens leeg', () => {
    expect([...nl, ...en].filter(({ text }) => !text.trim()).map(idOf)).toEqual([])
  })

  test('vullen in beide talen hetzelfde in', () => {
    const differing = nl.filter(
      (woord) => String(fillings(woord.text)) !== String(fillings(english.get(idOf(woord)) ?? '')),
    )
    expect(differing.map((woord) => `${idOf(woord)}: ${woord.text} / ${english.get(idOf(woord))}`)).toEqual([])
  })

  test('zijn echt vertaald, behalve wat in words-same.json een reden heeft', () => {
    const equal = nl.filter((woord) => hasWords(woord.text) && english.get(idOf(woord)) === woord.text).map(idOf)
    const allowed = Object.keys(same).map((id) => (other: string) => matchesGlob(other, id))
    expect(equal.filter((id) => !allowed.some((allows) => allows(id)))).toEqual([])
    expect(Object.keys(same).filter((_, i) => !equal.some(allowed[i]!))).toEqual([])
    expect(Object.values(same).filter((reason) => reason.length < 5)).toEqual([])
  })

  test('worden allemaal gebruikt', () => {
    const uses = readSources('.').map(({ text }) => usesIn(text, namespaces))
    const unused = nl.filter((woord) => !fromData.includes(woord.ns) && !isUsed(woord, uses))
    expect(unused.map(idOf)).toEqual([])
  }, 60_000)

  test('zijn woorden die iedereen kent', () => {
    expect(nl.flatMap((woord) => hardWords(woord.text).map((hard) => `${idOf(woord)}: ${hard}`))).toEqual([])
  })
})

describe('de controle ziet', () => {
  test.each([
    ['Indien u dat wilt', ['indien']],
    ['Dit gaat in het kader van de Wmo', ['in het kader van']],
    ['U dient te bellen', ['dient te']],
    ['Bovendien en middelsgroot', []],
  ])('moeilijke woorden in: %s', (text, hard) => {
    expect(hardWords(text)).toEqual(hard)
  })

  test('wat wordt ingevuld en opgemaakt, in welke volgorde ook', () => {
    expect(fillings('Dag {{naam}}, <b>u</b> hebt {{ count }} brieven')).toEqual(
      fillings('{{count}}, <b>you</b>, {{naam, datum}}'),
    )
    expect(fillings('{{naam}}')).not.toEqual(fillings('{{name}}'))
  })

  const woord = (ns: string, key: string): Woord => ({ ns, key, text: 'x' })
  const used = (source: string, ns: string, key: string) => isUsed(woord(ns, key), [usesIn(source, ['start', 'plan'])])

  test.each([
    [`useTranslation('plan'); t('a.b')`, 'plan', 'a.b'],
    ["useTranslation('plan'); t(`a.${x}.c`)", 'plan', 'a.b.c'],
    [`t('plan:a.b')`, 'plan', 'a.b'],
    [`const sleutels = { een: 'a.b' }`, 'plan', 'a.b'],
    [`useTranslation('plan'); t('dagen', { count })`, 'plan', 'dagen_one'],
  ])('het gebruik in: %s', (source, ns, key) => {
    expect(used(source, ns, key)).toBe(true)
  })

  test.each([
    [`useTranslation('start'); t('a.b')`, 'plan', 'a.b'],
    [`useTranslation('plan'); t('a.bc')`, 'plan', 'a.b'],
    ['useTranslation("plan"); t(`${x}`)', 'plan', 'a.b'],
    [`// t('a.b') uit plan`, 'plan', 'a.b'],
  ])('geen gebruik in: %s', (source, ns, key) => {
    expect(used(source, ns, key)).toBe(false)
  })
})
