import type { Datum } from '../termijnen/kalender.ts'
import { gecertificeerdeInstelling } from './gecertificeerde-instelling.ts'
import type { Klantreis } from './klantreis.ts'
import { lokaleToegang } from './lokale-toegang.ts'
import { medischVerwijzer } from './medisch-verwijzer.ts'
import { perspectiefplanReis } from './perspectiefplan.ts'
import { specialistischeJeugdhulp } from './specialistische-jeugdhulp.ts'
import { toekenningJeugdhulp } from './toekenning-jeugdhulp.ts'
import { wmoWonen } from './wmo-wonen.ts'

/**
 * Every klantreis in every version, the oldest first. A version in which a traject began is never changed and never taken out: a new one comes behind it,
 * with the day from which it counts.
 */
export const reizen = {
  perspectiefplan: [perspectiefplanReis],
  'specialistische-jeugdhulp': [specialistischeJeugdhulp],
  'lokale-toegang': [lokaleToegang],
  'medisch-verwijzer': [medischVerwijzer],
  'gecertificeerde-instelling': [gecertificeerdeInstelling],
  'wmo-wonen': [wmoWonen],
  'toekenning-jeugdhulp': [toekenningJeugdhulp],
} as const satisfies Record<string, readonly [Klantreis, ...Klantreis[]]>

export type ReisId = keyof typeof reizen
export const reisIds = Object.keys(reizen) as ReisId[]

/** True for the id of a klantreis that there is. */
export const isReisId = (id: string | undefined): id is ReisId => reisIds.some((een) => een === id)

/** The ids of the steps of a klantreis, in all its versions: each needs words. */
export type StapId<I extends ReisId> = (typeof reizen)[I][number]['stappen'][number]['id']

/** What a running traject goes by, the version it began in (D3A-01); undefined for one that never was. */
export function versieVan<I extends ReisId>(id: I, versie: string): (typeof reizen)[I][number] | undefined {
  return versiesVan(id).find((reis) => reis.versie === versie)
}

/** What a traject that begins on this day goes by: the newest that counts then; undefined before the first. */
export function geldendeVersie<I extends ReisId>(id: I, dag: Datum): (typeof reizen)[I][number] | undefined {
  return versiesVan(id).findLast(({ geldigVan }) => geldigVan <= dag)
}

function versiesVan<I extends ReisId>(id: I): readonly (typeof reizen)[I][number][] {
  return reizen[id]
}
