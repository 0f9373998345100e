import { describe, expect, test } from 'vitest'
import register from '#tests/eisen.json'
import { countShown, findIds, findTests, reportLines } from '#tests/eisen.ts'

const { eisen, themas } = register
const ids = eisen.map((eis) => eis.id)

/** What the register makes of one test file with this source. */
const standOf = (source: string) => countShown(register, findTests(source, 'tests/voorbeeld.test.ts'))
const shownBy = (source: string) => [...standOf(source).getoond]

describe('het register', () => {
  test('telt 312 eisen, elk met een eigen nummer', () => {
    expect(ids).toHaveLength(312)
    expect(new Set(ids).size).toBe(312)
  })

  test.each([
    ['D0', 38],
    ['D1', 48],
    ['D2', 23],
    ['D3A', 30],
    ['D3L', 54],
    ['D3M', 23],
    ['D3G', 25],
    ['D3W', 15],
    ['D3X', 5],
    ['D4', 51],
  ])('nummert %s door van 01 tot en met %i', (bron, aantal) => {
    const nummers = Array.from({ length: aantal }, (_, i) => `${bron}-${String(i + 1).padStart(2, '0')}`)
    expect(ids.filter((id) => id.startsWith(`${bron}-`))).toEqual(nummers)
  })

  test('vult bij elke eis de bron, de stap en minstens één bestaand thema in', () => {
    const onvolledig = eisen.filter(
      (eis) => !eis.bron.trim() || !eis.stap.trim() || !eis.themas.length || eis.themas.some((t) => !(t in themas)),
    )
    expect(onvolledig).toEqual([])
  })

  test('zegt elke eis in één eigen regel van hoogstens 160 tekens', () => {
    const regels = eisen.map((eis) => eis.regel)
    expect(regels.filter((regel) => regel.length < 20 || regel.length > 160 || /[\n\r]|^\s|\s$/.test(regel))).toEqual(
      [],
    )
    expect(new Set(regels).size).toBe(regels.length)
  })

  test('gebruikt elk thema en geeft het een naam', () => {
    const gebruikt = new Set(eisen.flatMap((eis) => eis.themas))
    expect(Object.keys(themas).filter((thema) => !gebruikt.has(thema))).toEqual([])
    expect(Object.values(themas).every((naam) => naam.trim().length > 0)).toBe(true)
  })
})

describe('nummers in een titel', () => {
  test('worden elk één keer gevonden, in volgorde', () => {
    expect(findIds('kort plan (D0-14, D3L-07 en D0-14)')).toEqual(['D0-14', 'D3L-07'])
  })

  test('lijken niet op andere codes', () => {
    expect(findIds('D5-01 D3-07 D3B-01 D0-145 AD0-14')).toEqual([])
  })
})

describe('een eis is getoond', () => {
  test.each([
    ['test', `test('zin (D0-14)', () => { expect(1) })`],
    ['it', `it('zin (D0-14)', async () => { expect(1) })`],
    ['een template', 'test(`zin ${x} (D0-14)`, () => { expect(1) })'],
    ['een opgeknipte titel', `test('zin ' + '(D0-14)', () => { expect(1) })`],
    ['each met rijen', `test.each([[1], [2]])('zin %i (D0-14)', (n) => { expect(n) })`],
    ['each met een tabel', 'test.each`a\n${1}`("zin (D0-14)", ({ a }) => { expect(a) })'],
    ['een benoemde functie', `test('zin (D0-14)', controle)`],
    ['de groep eromheen', `describe('groep (D0-14)', () => { test('zin', () => { expect(1) }) })`],
    ['een groep van Playwright', `test.describe('groep (D0-14)', () => { test('zin', () => { expect(1) }) })`],
    ['skip onder een voorwaarde', `test('zin (D0-14)', () => { test.skip(mobiel, 'nee'); expect(1) })`],
  ])('door %s', (_, source) => {
    expect(shownBy(source)).toEqual(['D0-14'])
  })

  test.each([
    ['test.skip', `test.skip('zin (D0-14)', () => { expect(1) })`],
    ['it.todo', `it.todo('zin (D0-14)')`],
    ['test.fixme', `test.fixme('zin (D0-14)', () => { expect(1) })`],
    ['test.fails', `test.fails('zin (D0-14)', () => { expect(1) })`],
    ['een titel zonder test', `test('zin (D0-14)')`],
    ['een lege test', `test('zin (D0-14)', () => {})`],
    ['de optie skip', `test('zin (D0-14)', { skip: true }, () => { expect(1) })`],
    ['each met skip', `test.skip.each([1])('zin (D0-14)', () => { expect(1) })`],
    ['skip in de test', `test('zin (D0-14)', () => { test.skip(); expect(1) })`],
    ['een groep met skip', `describe.skip('groep', () => { test('zin (D0-14)', () => { expect(1) }) })`],
    ['skip voor het hele bestand', `test.skip(true, 'later'); test('zin (D0-14)', () => { expect(1) })`],
    ['een groep zonder tests', `describe('groep (D0-14)', () => {})`],
    ['commentaar', `// test('zin (D0-14)', () => { expect(1) })`],
    ['tekst in een string', `const s = "test('zin (D0-14)', () => { expect(1) })"`],
    ['een stap in een test', `test('zin', async () => { await test.step('D0-14', () => { expect(1) }) })`],
    ['een regel in de test', `test('zin', () => { expect('D0-14').toBe('D0-14') })`],
  ])('niet door %s', (_, source) => {
    expect(shownBy(source)).toEqual([])
  })
})

describe('het verslag', () => {
  test.each(['D0-99', 'D3-07', 'D3Z-01', 'd0-14', 'D0-1'])('noemt het onbekende nummer %s met het bestand', (id) => {
    const { onbekend, getoond } = standOf(`test('zin (${id})', () => { expect(1) })`)
    expect(onbekend).toEqual([{ id, file: 'tests/voorbeeld.test.ts' }])
    expect(getoond.size).toBe(0)
  })

  test('noemt een open eis onder elk thema en sluit af met de telling', () => {
    const stand = standOf(`test('een (D0-01, D0-02)', () => { expect(1) }); test('twee (D0-01)', () => { expect(1) })`)
    const lines = reportLines(register, stand)
    expect(lines.at(-1)).toBe('2 of 312 shown by 2 tests')
    expect(lines).toContain('T1 Eerste contact: 2 / 13')
    expect(lines.filter((line) => line.startsWith('  D0-03 '))).toHaveLength(2)
    expect(lines.filter((line) => line.startsWith('  D0-01 '))).toEqual([])
  })
})
