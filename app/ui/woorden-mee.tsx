import { useContext } from 'react'
import { useTranslation } from 'react-i18next'
import { NonceContext } from '#app/forms/nonce.ts'

export const woordenId = 'woorden'

/**
 * The words a page takes along to the browser: its own namespaces in its own language, as data. The browser draws the same
 * element from the words it read there. `<` is written otherwise, so that no word can end the element.
 */
export function WoordenMee({ namespaces }: { namespaces: readonly string[] }) {
  const { i18n } = useTranslation()
  const nonce = useContext(NonceContext)
  const woorden = Object.fromEntries(
    [...new Set(namespaces)].map((naam): [string, unknown] => [naam, i18n.getResourceBundle(i18n.language, naam)]),
  )
  // What the gemeente calls things is filled in here: the browser does not know whose traject it is (C10).
  const namen: Record<string, string> = i18n.options.interpolation?.defaultVariables ?? {}
  const ingevuld = Object.entries(namen).reduce(
    (json, [naam, woord]) => json.replaceAll(`{{${naam}}}`, woord),
    JSON.stringify(woorden),
  )
  const json = ingevuld.replaceAll('<', '\\u003c')
  // React would write &quot; in a script; these are our own words, and `<` is out of them.
  // oxlint-disable-next-line react/no-danger
  return <script type="application/json" id={woordenId} nonce={nonce} dangerouslySetInnerHTML={{ __html: json }} />
}
