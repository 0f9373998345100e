import { isDuurder, productenOnder, type Product } from '#app/domain/aanbod/regio.ts'
import { laatsteDag, type ToolboxVoorstel } from '#app/domain/aanbod/toolbox.ts'
import type { Datum } from '#app/domain/termijnen/kalender.ts'
import { resultatenVan } from '#app/domain/perspectiefplan/resultaten-van.ts'
import type { Veld, Waarden } from '#app/domain/perspectiefplan/vragen.ts'
import type { Weigering } from '#app/domain/refuse.ts'
import { isFeit } from '#app/domain/traject/feiten.ts'
import { geslotenOm } from '#app/domain/traject/gesloten.ts'
import { geldigBesluit, waaromGeenAanbieder } from '#app/domain/traject/afweging-stand.ts'
import { lopendeMatch } from '#app/domain/traject/keuze-stand.ts'
import { minstensEvaluaties } from '#app/domain/traject/keuze-feiten.ts'
import type { Traject } from '#app/domain/traject/traject.ts'
import { vervolgProducten } from '#app/domain/traject/vervolg.ts'
import type { GetekendVeld } from '#app/forms/velden.tsx'
import { bevrorenZinnen } from '#app/server/bevroren-zin.server.ts'
import { dag } from '#app/server/datum.server.ts'
import { translate } from '#app/server/i18n.server.ts'
import { niveauTekst, productNaam, toonHulp } from '#app/server/keuze-tonen.server.ts'
import type { Taal } from '#app/usecases/ctx.ts'
import type { openHulp } from '#app/usecases/matching.server.ts'

type Open = NonNullable<Awaited<ReturnType<typeof openHulp>>>

const aantallen = [0, 1, 2, 3, 4].map((meer) => String(minstensEvaluaties + meer))

/** What the region buys under the law of this traject (D4-27); while an aanbieder gives help, what that can be arranged anew with (D4-48). */
function productenVoor(traject: Traject): readonly Product[] {
  const vervolg = vervolgProducten(traject)
  const alle = productenOnder(traject.gemeente, traject.wet)
  return vervolg.length === 0 ? alle : alle.filter(({ code }) => vervolg.includes(code))
}

/** Whether there is help here that can be had for less (D4-29). */
const metDuurdere = (traject: Traject): boolean =>
  productenVoor(traject).some((een) => isDuurder(traject.gemeente, een))

/** The fields; why past 18 is only asked where somebody can become 18 under the Jeugdwet (D3M-16). */
export const hulpVelden = ({ traject }: Pick<Open, 'traject'>): readonly Veld[] => [
  { naam: 'product', soort: 'keuze', opties: productenVoor(traject).map(({ code }) => code), nodig: true },
  { naam: 'van', soort: 'datum', nodig: true },
  { naam: 'tot', soort: 'datum', nodig: true },
  { naam: 'evaluaties', soort: 'keuze', opties: aantallen, nodig: true },
  ...(metDuurdere(traject) ? [{ naam: 'duurder', soort: 'lang', max: 2000 } as const] : []),
  ...(traject.wet === 'jeugd' ? [{ naam: 'verlengd', soort: 'lang', max: 2000 } as const] : []),
]

/** The same fields with their words. */
export function tekenHulp(taal: Taal, open: Pick<Open, 'traject'>): GetekendVeld[] {
  const t = translate(taal, 'matching')
  const { traject } = open
  const opties: Record<string, GetekendVeld['opties']> = {
    product: productenVoor(traject).map((een) => ({ waarde: een.code, label: productTekst(taal, traject, een) })),
    evaluaties: aantallen.map((aantal) => ({ waarde: aantal, label: t('hulp.keer', { aantal }) })),
  }
  const uitleg: Record<string, string> = {
    evaluaties: t('hulp.evaluatiesUitleg'),
    verlengd: t('hulp.verlengdUitleg'),
    duurder: translate(taal, 'afweging')('duurder.uitleg'),
  }
  const vragen: Record<string, string> = {
    product: t('hulp.product'),
    van: t('hulp.van'),
    tot: t('hulp.tot'),
    evaluaties: t('hulp.evaluaties'),
    verlengd: t('hulp.verlengd'),
    duurder: translate(taal, 'afweging')('duurder.vraag'),
  }
  return hulpVelden(open).map(({ naam, soort, nodig }) => ({
    ...{ naam, soort, label: vragen[naam] ?? '' },
    ...(uitleg[naam] ? { uitleg: uitleg[naam] } : {}),
    ...(opties[naam] ? { opties: opties[naam] } : {}),
    ...(nodig ? {} : { optioneel: translate(taal, 'algemeen')('nietVerplicht') }),
  }))
}

function productTekst(taal: Taal, { gemeente }: Pick<Traject, 'gemeente'>, product: Product): string {
  const t = translate(taal, 'matching')
  const naam = productNaam(taal, gemeente, product.code)
  const wat =
    product.vorm === 'profiel'
      ? t('hulp.profielCode', { naam, ...product })
      : t('hulp.productCode', { naam, ...product })
  return product.segment === 'wmo' ? wat : `${wat}, ${t('hulp.segment', product)}`
}

/** Why the help cannot be established now; null when it can. */
export function waaromDicht(traject: Traject): Weigering | null {
  const gesloten = geslotenOm(traject)
  if (gesloten) return gesloten
  if (!isFeit('ResultatenAkkoord', traject) && !isFeit('PlanAkkoord', traject)) return 'wet-geen-akkoord'
  if (traject.wet === 'onbekend') return 'wet-niet-vastgesteld'
  return (
    waaromGeenAanbieder(traject) ??
    (lopendeMatch(traject.keuze) && vervolgProducten(traject).length === 0 ? 'match-loopt' : null)
  )
}

/** What it is based on: the results of the plan that was agreed, until when the Jeugdwet holds, and what stands now. */
export function toonUitgangspunt(taal: Taal, { traject, plan, uiterst, toolbox }: Open) {
  const besluit = geldigBesluit(traject)
  const nodig = (id: string) => !besluit || besluit.aanbieder.includes(id)
  const zinnen = plan && bevrorenZinnen(plan, taal, 'staf')
  return {
    resultaten: plan
      ? resultatenVan(plan).flatMap(({ wat, wie }) =>
          nodig(wat.bladzijde)
            ? [[wat, wie].flatMap(({ bladzijde, antwoorden }) => zinnen!.rijen(bladzijde, antwoorden))]
            : [],
        )
      : [],
    vervolg: vervolgProducten(traject).length > 0,
    levenslang: besluit?.aanbieder.some((id) => besluit.wegingen[id]?.levenslang) === true,
    uiterst: traject.wet === 'jeugd' && uiterst ? dag(taal, uiterst) : null,
    nu: toonHulp(taal, traject),
    toolbox: toolbox && {
      hulp: productNaam(taal, traject.gemeente, toolbox.product),
      code: toolbox.product,
      zwaarte: niveauTekst(taal, toolbox.intensiteit),
      maanden: toolbox.maanden,
      evaluaties: toolbox.evaluaties,
      aantal: toolbox.om.length,
    },
  }
}

/** The suggestion of the Toolbox as the fields show it, from this day on. */
export const toolboxWaarden = ({ product, maanden, evaluaties }: ToolboxVoorstel, van: Datum): Waarden => ({
  ...{ product, van, tot: laatsteDag(van, maanden) },
  evaluaties: String(evaluaties),
})
