import { productMetCode } from '#app/domain/aanbod/regio.ts'
import type { Veld } from '#app/domain/perspectiefplan/vragen.ts'
import type { GetekendVeld } from '#app/forms/velden.tsx'
import type { Taal } from '#app/usecases/ctx.ts'
import { lookUp, translate } from './i18n.server.ts'
import { niveauTekst } from './keuze-tonen.server.ts'

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
export function tekenMatch(taal: Taal, velden: readonly Veld[], gemeente: string): GetekendVeld[] {
  const optioneel = translate(taal, 'algemeen')('nietVerplicht')
  return velden.map((veld) => {
    const woord = (rest: string) => lookUp(taal, 'match', `velden.${veld.naam}.${rest}`)
    const uitleg = woord('uitleg')
    return {
      naam: veld.naam,
      soort: veld.soort,
      label: woord('vraag'),
      ...(uitleg ? { uitleg } : {}),
      ...(veld.nodig ? {} : { optioneel }),
      ...(veld.naam === 'product' ? { lijst: translate(taal, 'match')('kies') } : {}),
      ...('opties' in veld
        ? { opties: veld.opties.map((waarde) => ({ waarde, label: optieTekst(taal, veld.naam, waarde, gemeente) })) }
        : {}),
    }
  })
}

function optieTekst(taal: Taal, veld: string, waarde: string, gemeente: string): string {
  if (veld === 'product') return productTekst(taal, gemeente, waarde)
  if (veld === 'intensiteit') return niveauTekst(taal, waarde)
  if (veld === 'componenten') return lookUp(taal, 'match', `component.${waarde}`)
  return lookUp(taal, 'match', `velden.${veld}.opties.${waarde}`)
}
