import { renderToString } from 'react-dom/server'
import { I18nextProvider } from 'react-i18next'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { gemeenten, zorgplanNaamVan } from '#app/domain/gemeente/gemeenten.ts'
import { i18nFor, lookUp, translate } from '#app/server/i18n.server.ts'
import { noteGemeente, runVerzoek } from '#app/server/verzoek.server.ts'
import type { Naamruimte } from '#app/server/woorden.ts'
import { WoordenMee } from '#app/ui/woorden-mee.tsx'
import { openPlan } from '#app/usecases/perspectiefplan.server.ts'
import { testDatabase, type TestDatabase } from '#tests/builders/database.ts'
import { inwoner } from '#tests/builders/mensen.ts'
import { hulpvraag } from '#tests/builders/verhaal.ts'
import { readWords } from '#tests/words.ts'

const anders = gemeenten.find(({ namen }) => namen.zorgplan !== zorgplanNaamVan(null))!
const inGemeente = <T,>(code: string, werk: () => T): T =>
  runVerzoek({ id: 'proef', adres: '' }, () => {
    noteGemeente(code)
    return werk()
  })

let db: TestDatabase
beforeAll(async () => {
  db = await testDatabase()
})
afterAll(() => db?.close())

test('een gemeente noemt het plan van de aanbieder zoals zij wil; buiten een traject heet het zoals in het werkproces (C10)', () => {
  expect(anders.namen.zorgplan).toBe('plan van aanpak')
  const zin = () => translate('nl', 'beurt')('beurt.zorgplan')
  expect(zin()).toContain('een zorgplan gekregen')
  expect(inGemeente(anders.code, zin)).toContain('een plan van aanpak gekregen')
  expect(inGemeente('0222', zin)).toContain('een zorgplan gekregen')
  // Who has more than one gemeente before them hands the name over.
  expect(inGemeente(anders.code, () => translate('nl', 'beurt')('beurt.zorgplan', { zorgplan: 'boek' }))).toContain(
    'een boek gekregen',
  )
})

test.each([
  ['nl', 'locales/nl'],
  ['nl-jeugd', 'locales/nl-jeugd'],
] as const)(
  'geen zin in %s zegt zelf hoe dat plan heet, en elke zin die het noemt neemt de naam van de gemeente (C10)',
  (taal, map) => {
    // The klantreizen and their terms are shown as the source documents of the region have them.
    const woorden = readWords(map).filter(({ ns }) => ns !== 'klantreis')
    const zelf = woorden.filter(({ text }) => /zorgplan/i.test(text.replaceAll('{{zorgplan}}', '')))
    expect(zelf.map(({ ns, key }) => `${ns}:${key}`)).toEqual([])
    const genoemd = woorden.filter(({ text }) => text.includes('{{zorgplan}}'))
    expect(genoemd.length).toBeGreaterThan(taal === 'nl' ? 50 : 20)
    for (const { ns, key } of genoemd) {
      const zin = inGemeente(anders.code, () => lookUp(taal, ns as Naamruimte, key))
      expect(zin).toContain('plan van aanpak')
      expect(zin).not.toMatch(/zorgplan/)
    }
  },
)

test('wat een pagina aan woorden meeneemt naar de browser, heeft de naam al ingevuld (C10)', () => {
  const mee = () =>
    renderToString(
      <I18nextProvider i18n={i18nFor('nl')}>
        <WoordenMee namespaces={['beurt', 'zorgplan']} />
      </I18nextProvider>,
    )
  const html = inGemeente(anders.code, mee)
  expect(html).toContain('een plan van aanpak gekregen')
  expect(html).not.toMatch(/\{\{zorgplan\}\}/)
  expect(mee()).toContain('een zorgplan gekregen')
})

test('wie een traject opent, leest de namen van die gemeente; van een traject dat niet te zien is, wordt ook de gemeente niet bekend (C10)', async () => {
  const [anna, bart] = [await inwoner(db, 'Anna'), await inwoner(db, 'Bart')]
  const { trajectId } = await hulpvraag({ ...anna, gemeente: anders.code })
  const gehoord: string[] = []
  const opent = (gemeente: string) => void gehoord.push(gemeente)
  expect(await openPlan({ ...bart, opent }, trajectId, 'plan')).toBeNull()
  expect(gehoord).toEqual([])
  expect(await openPlan({ ...anna, opent }, trajectId, 'plan')).not.toBeNull()
  expect(gehoord).toEqual([anders.code])
})
