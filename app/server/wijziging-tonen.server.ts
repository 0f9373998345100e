import type { GetoondeWijziging } from '#app/forms/wijzigingen-lezen.tsx'
import type { Taal } from '#app/usecases/ctx.ts'
import type { HulpLoopt } from '#app/usecases/hulp-loopt.server.ts'
import { dag } from './datum.server.ts'
import { translate } from './i18n.server.ts'
import { productTekst } from './match-velden.server.ts'

/** What was asked to become help of another kind, and what the toegang said about it. */
export function toonWijzigingen(taal: Taal, { traject, woordenVan }: HulpLoopt): GetoondeWijziging[] {
  const t = translate(taal, 'hulp-loopt')
  const product = (code: string) => productTekst(taal, traject.gemeente, code)
  return traject.uitvoering.wijzigingen.map(({ id, van, naar, per, tekst, oordeel }) => ({
    id,
    kop: t('wijziging.kop', { naar: product(naar) }),
    rijen: [
      { vraag: t('wijziging.van'), antwoord: product(van) },
      { vraag: t('wijziging.per'), antwoord: dag(taal, per) },
      { vraag: t('wijziging.waarom'), antwoord: woordenVan(tekst) ?? '' },
      ...(oordeel
        ? [
            { vraag: t('wijziging.oordeel'), antwoord: t(`wijziging.oordeelIs.${oordeel.wat}`) },
            { vraag: t('wijziging.oordeelWaarom'), antwoord: woordenVan(oordeel.tekst) ?? '' },
          ]
        : []),
    ],
  }))
}
