import { createInstance, type i18n, type TFunction } from 'i18next'
import { initReactI18next } from 'react-i18next'
import { zorgplanNaamVan } from '#app/domain/gemeente/gemeenten.ts'
import type { Taal, Voertaal } from '#app/usecases/ctx.ts'
import { voertaalVan } from './taal.server.ts'
import { verzoek } from './verzoek.server.ts'
import { nlJeugd } from './woorden-jeugd.ts'
import { en, nl, type Naamruimte } from './woorden.ts'

/**
 * What a gemeente calls things, in every sentence without being handed over (C10): the name is that of the gemeente whose traject this request is about, else that of
 * the werkproces. A page with trajecten of more than one gemeente hands the name over itself.
 */
const namen = {
  get zorgplan() {
    return zorgplanNaamVan(verzoek()?.gemeente ?? null)
  },
}

const instances: Record<Taal, i18n> = {
  nl: makeInstance('nl', nl),
  // Its language is nl: plurals, dates and whoever asks i18n for its language need not know how somebody is spoken to.
  'nl-jeugd': makeInstance('nl', nlJeugd),
  en: makeInstance('en', en),
}

/** The words of one language, or those that say 'je': one instance for the whole process, because nothing in it changes. */
export function i18nFor(taal: Taal): i18n {
  return instances[taal]
}

/** The words of one group of screens, for loaders and actions. */
export function translate<N extends Naamruimte>(taal: Taal, naamruimte: N): TFunction<N> {
  return instances[taal].getFixedT(voertaalVan(taal), naamruimte) as unknown as TFunction<N>
}

/** The same for keys that are made from data (a question set): the key is looked up, and '' means that there are no such words. */
export function lookUp(
  taal: Taal,
  naamruimte: Naamruimte,
  sleutel: string,
  waarden: Record<string, unknown> = {},
): string {
  const instance = instances[taal]
  const woorden: unknown = instance.getResource(voertaalVan(taal), naamruimte, sleutel)
  // A whole plan looks up some hundred words: what has nothing to fill in is shown as it stands.
  if (typeof woorden === 'string' && !/\{\{|\$t\(/.test(woorden) && !('count' in waarden)) return woorden
  if (!instance.exists(sleutel, { ns: naamruimte, lngs: [voertaalVan(taal)] })) return ''
  return (instance.getFixedT(voertaalVan(taal), naamruimte) as unknown as (sleutel: string, waarden: object) => string)(
    sleutel,
    waarden,
  )
}

function makeInstance(lng: Voertaal, woorden: typeof nl): i18n {
  const instance = createInstance().use(initReactI18next)
  void instance.init({
    lng,
    fallbackLng: 'nl',
    resources: { nl, [lng]: woorden },
    defaultNS: 'algemeen',
    // React escapes what it shows; letters and receipts are drawn by React too.
    interpolation: { escapeValue: false, defaultVariables: namen },
    react: { useSuspense: false },
    initAsync: false,
  })
  return instance
}
