import { datumVan } from '#app/domain/termijnen/kalender.ts'
import { reisBeurtVan, startTermijnVan } from '#app/domain/traject/beurt.ts'
import type { Traject } from '#app/domain/traject/traject.ts'
import { lopendeEvaluatie, loopt, uitvoerendeMatch } from '#app/domain/traject/uitvoering-stand.ts'
import { dag } from '#app/server/datum.server.ts'
import { translate } from '#app/server/i18n.server.ts'
import type { InwonerCtx } from '#app/usecases/ctx.ts'

/** Where the help stands in one line or two, and what the inwoner can do about it; null while no aanbieder carries it out. */
export function toonHulpLoopt({ taal, now }: InwonerCtx, traject: Traject, naamVan: (kvk: string) => string) {
  const match = uitvoerendeMatch(traject)
  if (!match) return null
  const links = linksVan(traject, now)
  return { zinnen: zinnenVan(taal, traject, naamVan(match.kvk)), links }
}

function zinnenVan(taal: InwonerCtx['taal'], traject: Traject, naam: string): string[] {
  const t = translate(taal, 'hulp-loopt')
  const { begonnen, nietBegonnen, einde, waakvlam } = traject.uitvoering
  const wanneer = (datum: string | Date) => ({ dag: dag(taal, datum) })
  if (einde)
    return [t('mijn.einde', wanneer(einde.dag)), ...(waakvlam ? [t('mijn.waakvlam', wanneer(waakvlam.dag))] : [])]
  if (nietBegonnen) return [t('mijn.gemeld', { ...wanneer(nietBegonnen.op), naam })]
  if (!begonnen) {
    const termijn = startTermijnVan(traject)
    return termijn ? [t('mijn.nogNiet', wanneer(termijn.einddatum))] : []
  }
  const nu = lopendeEvaluatie(traject.uitvoering)
  const beurt = reisBeurtVan(traject)
  const voor = beurt?.stap.klaarNa === 'EvaluatieGehouden' || beurt?.waarom === 'loopt' ? beurt.tot.einddatum : null
  return [
    t('mijn.begonnen', wanneer(begonnen.dag)),
    ...(nu ? [t('mijn.evaluatie', wanneer(nu.dag))] : voor ? [t('mijn.evaluatieVoor', wanneer(voor))] : []),
  ]
}

type Deel = 'niet-begonnen' | 'evaluatie' | 'tevreden' | 'bijsturing' | 'waakvlam'

function linksVan(traject: Traject, now: Date): Deel[] {
  const { uitvoering } = traject
  if (uitvoering.einde) return ['waakvlam']
  if (!loopt(uitvoering)) {
    const termijn = startTermijnVan(traject)
    const laat = termijn !== null && termijn.einddatum < datumVan(now)
    return laat && !uitvoering.nietBegonnen ? ['niet-begonnen'] : []
  }
  const nu = lopendeEvaluatie(uitvoering)
  return [...(nu ? (['evaluatie', 'tevreden'] as const) : []), 'bijsturing']
}

export type GetoondeHulp = NonNullable<ReturnType<typeof toonHulpLoopt>>
