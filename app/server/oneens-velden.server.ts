import type { Waarden } from '#app/domain/perspectiefplan/vragen.ts'
import { uitkomstenGesprek, type UitkomstGesprek } from '#app/domain/traject/uitvoering-feiten.ts'
import type { GetekendVeld } from '#app/forms/velden.tsx'
import type { Taal } from '#app/usecases/ctx.ts'
import type { Gehouden } from '#app/usecases/zorgplan-oneens.server.ts'
import { translate } from './i18n.server.ts'

/** The fields about a talk that was held, with their words. */
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
