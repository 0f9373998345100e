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
  if (typeof woorden === 'string' && vast(woorden) && !('count' in waarden)) return woorden
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
  return zonderOmweg(instance, lng)
}

/** Words with nothing to fill in are shown as they stand. */
const vast = (woorden: string) => !/\{\{|\$t\(/.test(woorden)

/**
 * A page says some hundreds of words and a third of its cost was i18next looking for what to fill in. Whoever asks for words without handing
 * anything over gets them from a table when they are fixed; everything else goes the way it went.
 */
function zonderOmweg(instance: i18n, lng: Voertaal): i18n {
  const gewoon = instance.getFixedT.bind(instance) as unknown as (...van: unknown[]) => (...wat: unknown[]) => string
  const tabel = new Map<string, string>()
  const zoek = (naamruimte: string, sleutel: string): string | null => {
    const [waar, wat] = sleutel.includes(':') ? (sleutel.split(':', 2) as [string, string]) : [naamruimte, sleutel]
    const plek = `${waar}:${wat}`
    const bekend = tabel.get(plek)
    if (bekend !== undefined) return bekend
    const woorden: unknown = instance.getResource(lng, waar, wat)
    if (typeof woorden !== 'string' || !vast(woorden)) return null
    // Only words are kept: a key that is none may come from an address.
    tabel.set(plek, woorden)
    return woorden
  }
  const getFixedT = (taal: unknown, ns: unknown, prefix?: unknown, ...meer: unknown[]) => {
    const t = gewoon(taal, ns, prefix, ...meer)
    const eerste = Array.isArray(ns) ? String(ns[0]) : String(ns)
    if (taal !== lng || prefix !== undefined) return t
    return Object.assign((...wat: unknown[]) => {
      const [sleutel] = wat
      return (wat.length === 1 && typeof sleutel === 'string' && zoek(eerste, sleutel)) || t(...wat)
    }, t)
  }
  instance.getFixedT = getFixedT as unknown as i18n['getFixedT']
  return instance
}
