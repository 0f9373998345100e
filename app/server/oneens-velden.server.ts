import type { Veld, Waarden } from '#app/domain/perspectiefplan/vragen.ts'
import { uitkomstenGesprek, type UitkomstGesprek } from '#app/domain/traject/uitvoering-feiten.ts'
import type { GetekendVeld } from '#app/forms/velden.tsx'
import type { Taal } from '#app/usecases/ctx.ts'
import type { Gehouden } from '#app/usecases/zorgplan-oneens.server.ts'
import { translate } from './i18n.server.ts'

/** What is written down about a talk that was held: the day, what came of it, and in words. */
export const gesprekVelden: readonly Veld[] = [
  { naam: 'dag', soort: 'datum', totVandaag: true, nodig: true },
  { naam: 'uitkomst', soort: 'keuze', opties: uitkomstenGesprek, nodig: true },
  { naam: 'woorden', soort: 'lang', max: 4000, nodig: true },
]

export function tekenGesprek(taal: Taal): GetekendVeld[] {
  const t = translate(taal, 'zorgplan')
  const opties = uitkomstenGesprek.map((waarde) => ({ waarde, label: t(`staf.gesprek.uitkomst.${waarde}`) }))
  return [
    { naam: 'dag', soort: 'datum', label: t('staf.gesprek.dag') },
    { naam: 'uitkomst', soort: 'keuze', label: t('staf.gesprek.uitkomst.vraag'), opties },
    { naam: 'woorden', soort: 'lang', label: t('staf.gesprek.woorden'), uitleg: t('staf.gesprek.lees') },
  ]
}

/** What was filled in about a talk. */
export const gehoudenUit = (waarden: Waarden): Gehouden => ({
  dag: String(waarden['dag'] ?? ''),
  uitkomst: String(waarden['uitkomst'] ?? '') as UitkomstGesprek,
  woorden: String(waarden['woorden'] ?? ''),
})
