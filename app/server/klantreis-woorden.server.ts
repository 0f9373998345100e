import type { Wijziging, Verschil } from '#app/domain/klantreis/klantreis.ts'
import type { reizen, ReisId, StapId } from '#app/domain/klantreis/reizen.ts'
import type { Taal } from '#app/usecases/ctx.ts'
import { lookUp } from './i18n.server.ts'
import { nl } from './woorden.ts'

type Reis = (typeof reizen)[ReisId][number]
type IdIn<L extends readonly { id: string }[]> = L[number]['id']

/** Every step, change and difference has words: the compiler names the one that has none. English has the keys of Dutch. */
nl.klantreis.stappen satisfies { [I in ReisId]: Record<StapId<I>, string> }
nl.klantreis.wijziging satisfies Record<IdIn<Reis['wijzigingen']>, string>
nl.klantreis.verschil satisfies Record<IdIn<Reis['verschillen']>, string>

/** What a step is called, as the source says it. */
export const stapWoord = (taal: Taal, reis: ReisId, stap: string): string =>
  lookUp(taal, 'klantreis', `stappen.${reis}.${stap}`)

/** What changed. */
export const wijzigingWoord = (taal: Taal, { id }: Wijziging): string => lookUp(taal, 'klantreis', `wijziging.${id}`)

/** Where the source contradicts itself, and what we follow. */
export const verschilWoord = (taal: Taal, { id }: Verschil): string => lookUp(taal, 'klantreis', `verschil.${id}`)

/** What somebody reads whose gemeente has a process of its own. */
export const eigenProcesWoord = (taal: Taal, tekst: string): string => lookUp(taal, 'klantreis', `eigenProces.${tekst}`)
