import { productMetCode } from '#app/domain/aanbod/regio.ts'
import type { Veld } from '#app/domain/perspectiefplan/vragen.ts'
import type { GetekendVeld } from '#app/forms/velden.tsx'
import type { Taal } from '#app/usecases/ctx.ts'
import { lookUp, translate } from './i18n.server.ts'
import { niveauTekst } from './keuze-tonen.server.ts'
import { tekenMetWoorden } from './vraag-pagina.server.ts'

/** A product of the region in words: its code, or its profile and block, and the kind of help. */
export function productTekst(taal: Taal, gemeente: string, code: string): string {
  const product = productMetCode(gemeente, code)
  if (!product) return code
  const t = translate(taal, 'aanbod')
  return translate(taal, 'match')('product', {
    code: product.vorm === 'profiel' ? t('een.profiel', product) : t('een.product', { code }),
    hulp: t(`hulp.${product.hulp}.naam`),
  })
}

/** The fields of an answer to a match with their words; of a field with codes, what they stand for in this gemeente. */
export const tekenMatch = (taal: Taal, velden: readonly Veld[], gemeente: string): GetekendVeld[] =>
  tekenMetWoorden(
    taal,
    velden,
    (veld, rest) => lookUp(taal, 'match', `velden.${veld}.${rest}`),
    (veld, waarde) => codeTekst(taal, veld, waarde, gemeente),
  ).map((veld) => (veld.naam === 'product' ? { ...veld, lijst: translate(taal, 'match')('kies') } : veld))

/** What a code stands for; undefined for an option that is none. */
function codeTekst(taal: Taal, veld: string, waarde: string, gemeente: string): string | undefined {
  if (veld === 'product') return productTekst(taal, gemeente, waarde)
  if (veld === 'intensiteit') return niveauTekst(taal, waarde)
  if (veld === 'componenten') return lookUp(taal, 'match', `component.${waarde}`)
  return undefined
}
