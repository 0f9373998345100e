import type { BevrorenPlan } from '#app/domain/perspectiefplan/bevroren-plan.ts'
import { deskundigheden, opPassendheid } from '#app/domain/toewijzing/deskundigheden.ts'
import { lookUp, translate } from '#app/server/i18n.server.ts'
import { vragensetMetId } from '#app/domain/perspectiefplan/vragen.ts'
import type { Taal } from '#app/usecases/ctx.ts'
import type { openToewijzing } from '#app/usecases/regie.server.ts'

/** A colleague with what they know most about, what fits this traject first; null for nobody. */
export function deskundigheidTekst(
  taal: Taal,
  collega: { naam: string; deskundigheid: readonly string[]; past: readonly string[] } | null,
): string {
  const t = translate(taal, 'regie')
  if (!collega) return t('toewijzen.niemand')
  const { naam, deskundigheid, past } = collega
  const bekend = deskundigheden.filter((een) => deskundigheid.includes(een))
  const woorden = bekend
    .sort((een, ander) => Number(past.includes(ander)) - Number(past.includes(een)))
    .map((een) => t(`deskundigheid.${een}`))
  return woorden.length > 0 ? t('toewijzen.collega', { naam, deskundigheid: woorden.join(', ') }) : naam
}

export type Toewijzing = NonNullable<Awaited<ReturnType<typeof openToewijzing>>>

/** The colleagues who can get this traject, who fits it best first (D1-19), each as an option of a question. */
export function collegasOpRang(taal: Taal, { traject, plan, collegas }: Toewijzing) {
  const rang = opPassendheid(collegas, { wet: traject.wet, gebieden: plan ? gebiedenUit(plan) : [] })
  return rang.map((collega) => ({ waarde: collega.id, label: deskundigheidTekst(taal, collega) }))
}

/** The areas that were ticked in question 7 of a frozen plan: it holds their words, in Dutch. */
export function gebiedenUit({ set, onderdelen }: BevrorenPlan): string[] {
  const veld = vragensetMetId(set)
    .onderwerpen.find(({ id }) => id === 'vraag-7')
    ?.velden.find(({ naam }) => naam === 'gebieden')
  const antwoord = onderdelen
    .find(({ bladzijde }) => bladzijde === 'vraag-7')
    ?.antwoorden.find((een) => een.veld === 'gebieden')
  if (!veld || !('opties' in veld) || !antwoord) return []
  const gekozen = antwoord.antwoord.nl.split('; ')
  return veld.opties.filter((optie) =>
    gekozen.includes(lookUp('nl', 'vragen', `${set}.vraag-7.velden.gebieden.opties.${optie}`)),
  )
}
