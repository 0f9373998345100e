import { inHetNederlands, alsGetoond } from '#app/domain/perspectiefplan/bevroren-plan.ts'
import { resultatenVan } from '#app/domain/perspectiefplan/resultaten-van.ts'
import type { Partij } from '#app/domain/traject/reis-feiten.ts'
import type { Evaluatie } from '#app/domain/traject/uitvoering-feiten.ts'
import type { GetoondeEvaluatie } from '#app/forms/evaluatie-lezen.tsx'
import type { Taal } from '#app/usecases/ctx.ts'
import type { HulpLoopt } from '#app/usecases/hulp-loopt.server.ts'
import { dag } from './datum.server.ts'
import { translate } from './i18n.server.ts'

/** Whose voices an evaluatie has, in this order. */
export const stemmers = ['inwoner', 'aanbieder', 'toegang'] as const

/** The results of the plan in the words of the inwoner, by their id. */
export function resultatenIn({ plan }: Pick<HulpLoopt, 'plan'>, partij: Partij): { id: string; wat: string }[] {
  if (!plan) return []
  const woord = partij === 'inwoner' ? alsGetoond : inHetNederlands(plan)
  return resultatenVan(plan).map(({ wat: { bladzijde, antwoorden } }) => ({
    id: bladzijde.slice('resultaat-'.length),
    wat: antwoorden[0] ? woord(antwoorden[0].antwoord) : '',
  }))
}

/** What each party said about each result, side by side, with their words and what came of it; how satisfied the inwoner is where that may be read (D3L-39, D3L-40). */
export function toonEvaluatie(taal: Taal, hulp: HulpLoopt, evaluatie: Evaluatie, partij: Partij): GetoondeEvaluatie {
  const t = translate(taal, 'hulp-loopt')
  const { stemmen, tevreden, afgesloten } = evaluatie
  const gaf = stemmers.filter((wie) => stemmen[wie])
  const naamVan = (wie: Partij) => {
    if (wie === 'inwoner' && partij === 'inwoner') return t('wie.u')
    return wie === 'aanbieder' && partij !== 'aanbieder' ? hulp.naam : t(`wie.${wie}`)
  }
  return {
    dag: dag(taal, evaluatie.dag),
    wie: stemmers.map((wie) => ({ wie, naam: naamVan(wie), gaf: stemmen[wie] !== undefined })),
    rijen: resultatenIn(hulp, partij).map(({ id, wat }) => ({
      sleutel: id,
      wat,
      scores: stemmers.map((wie) => {
        const score = stemmen[wie]?.scores[id]
        return score ? t(`score.${score}`) : t('evaluatie.nogNiet')
      }),
    })),
    woorden: gaf.flatMap((wie) => {
      const woorden = hulp.woordenVan(stemmen[wie]?.tekst)
      return woorden ? [{ wie, naam: naamVan(wie), woorden, op: dag(taal, stemmen[wie]!.op) }] : []
    }),
    tevreden: tevreden && {
      cijfer: t('evaluatie.cijfer', { cijfer: t(`cijfer.${tevreden.cijfer}`) }),
      woorden: hulp.woordenVan(tevreden.tekst),
    },
    afgesloten: afgesloten && {
      zin: t('evaluatie.uitkomstZin', {
        dag: dag(taal, afgesloten.op),
        uitkomst: t(`uitkomst.${afgesloten.uitkomst}`),
      }),
      woorden: hulp.woordenVan(afgesloten.tekst),
      verlengen: afgesloten.uitkomst === 'verlengen',
    },
  }
}
