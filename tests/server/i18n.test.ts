import { expect, test } from 'vitest'
import { i18nFor, translate } from '#app/server/i18n.server.ts'
import type { Naamruimte } from '#app/server/woorden.ts'
import type { Taal } from '#app/usecases/ctx.ts'
import { readWords } from '#tests/words.ts'

type Vertaal = (sleutel: string, waarden?: object) => string

const mappen = [
  ['nl', 'locales/nl'],
  ['nl-jeugd', 'locales/nl-jeugd'],
  ['en', 'locales/en'],
] as const satisfies readonly (readonly [Taal, string])[]

test.each(mappen)(
  'in %s zegt de korte weg naar een woord wat i18next zegt, hoe het ook gevraagd wordt',
  (taal, map) => {
    const woorden = readWords(map)
    expect(woorden.length).toBeGreaterThan(200)
    const samen = i18nFor(taal).getFixedT(taal === 'en' ? 'en' : 'nl', ['reis', 'algemeen']) as unknown as Vertaal
    for (const { ns, key } of woorden) {
      const t = translate(taal, ns as Naamruimte) as unknown as Vertaal
      // Something handed over is the long way.
      const lang = t(key, {})
      expect([t(key), samen(`${ns}:${key}`)], `${ns}:${key}`).toEqual([lang, lang])
      expect(lang, `${ns}:${key}`).not.toBe('')
    }
  },
)

test('wat er niet is, of ingevuld moet worden, gaat de gewone weg', () => {
  const t = translate('nl', 'algemeen') as unknown as Vertaal
  expect(t('dit.is.er.niet')).toBe('dit.is.er.niet')
  expect(translate('en', 'algemeen')('taal')).not.toBe(translate('nl', 'algemeen')('taal'))
  const anders = i18nFor('en').getFixedT('nl', 'algemeen') as unknown as Vertaal
  expect(anders('taal')).toBe(translate('nl', 'algemeen')('taal'))
})
