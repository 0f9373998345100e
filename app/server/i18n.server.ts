import { createInstance, type i18n, type TFunction } from 'i18next'
import { initReactI18next } from 'react-i18next'
import type { Taal } from '#app/usecases/ctx.ts'
import { en, nl, type Naamruimte } from './woorden.ts'

const instances = { nl: makeInstance('nl'), en: makeInstance('en') }

/** The words of one language: one instance for the whole process, because nothing in it changes. */
export function i18nFor(taal: Taal): i18n {
  return instances[taal]
}

/** The words of one group of screens, for loaders and actions. */
export function translate<N extends Naamruimte>(taal: Taal, naamruimte: N): TFunction<N> {
  return instances[taal].getFixedT(taal, naamruimte) as unknown as TFunction<N>
}

/** The same for keys that are made from data (a question set): the key is looked up, and '' means that there are no such words. */
export function lookUp(
  taal: Taal,
  naamruimte: Naamruimte,
  sleutel: string,
  waarden: Record<string, unknown> = {},
): string {
  const instance = instances[taal]
  if (!instance.exists(sleutel, { ns: naamruimte, lngs: [taal] })) return ''
  return (instance.getFixedT(taal, naamruimte) as unknown as (sleutel: string, waarden: object) => string)(
    sleutel,
    waarden,
  )
}

function makeInstance(lng: Taal): i18n {
  const instance = createInstance().use(initReactI18next)
  void instance.init({
    lng,
    fallbackLng: 'nl',
    resources: { nl, en },
    defaultNS: 'algemeen',
    // React escapes what it shows; letters and receipts are drawn by React too.
    interpolation: { escapeValue: false },
    react: { useSuspense: false },
    initAsync: false,
  })
  return instance
}
