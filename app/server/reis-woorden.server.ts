import { zorgplanNaamVan } from '#app/domain/gemeente/gemeenten.ts'
import type { Wie } from '#app/domain/klantreis/klantreis.ts'
import type { ReisId, StapId } from '#app/domain/klantreis/reizen.ts'
import type { Taal } from '#app/usecases/ctx.ts'
import { translate } from './i18n.server.ts'
import { nl } from './woorden.ts'

/** A step as the inwoner reads it: what it is called, what they do in it, and what the others do and what comes after (D1-31). */
export type StapWoorden = { titel: string; u: string; wij: string }

/** Every step and everybody who does one has words, and the step in which no aanbieder is chosen because somebody wants a budget: the compiler names what has none. English has the keys of Dutch. */
nl.reis satisfies {
  stap: Record<StapId<ReisId>, StapWoorden>
  pgb: StapWoorden
  wie: Record<Wie, string>
  kort: Record<Wie, string>
}

/**
 * The words of a step, in the language of the reader and with the names of the gemeente with this code (C10; null: of none). One step means the same in every
 * klantreis that has it.
 */
export function stapVoorInwoner(taal: Taal, stap: StapId<ReisId>, gemeente: string | null = null): StapWoorden {
  const t = translate(taal, 'reis')
  const namen = { zorgplan: zorgplanNaamVan(gemeente) }
  const woord = (deel: keyof StapWoorden) => t(`stap.${stap}.${deel}`, namen)
  return { titel: woord('titel'), u: woord('u'), wij: woord('wij') }
}

/** The step in which others choose an aanbieder, for who arranges the help themself (D1-17). */
export function pgbStap(taal: Taal): StapWoorden {
  const t = translate(taal, 'reis')
  return { titel: t('pgb.titel'), u: t('pgb.u'), wij: t('pgb.wij') }
}

/** Who this is, at the start of a sentence and within one. */
export function wieVoorInwoner(taal: Taal, wie: Wie): { wie: string; kort: string } {
  const t = translate(taal, 'reis')
  return { wie: t(`wie.${wie}`), kort: t(`kort.${wie}`) }
}
