import { teams } from '#app/domain/cijfers/cijfers.ts'
import { isReisId, reizen } from '#app/domain/klantreis/reizen.ts'
import { stappen, voorrangen, type Stap } from '#app/domain/traject/samenvatting.ts'
import type { WerkVraag } from '#app/usecases/beoordeling.server.ts'
import { isUuid } from '#app/usecases/uuid.ts'

/** The steps the work list filters on. */
export const werkstappen = stappen

/** In whose hands, beside one colleague by id: of who looks, or of nobody. */
export const wiens = ['mij', 'niemand'] as const

/** How near the due date is: past, or past within a week. */
export const termijnen = ['laat', 'week'] as const

export type Vraag = Required<WerkVraag> & { stap: Stap | null }

/**
 * What the address asks of the work list: `?stap=`, `?van=`, `?spoed=ja`, `?team=`, `?klantreis=`, `?reisstap=` (of that klantreis), `?termijn=` and `?na=<voorrang>_<uiterlijk>_<id>`, each beside the others. A value that
 * means nothing is left out, never an error.
 */
export function readVraag(url: string): Vraag {
  const { searchParams } = new URL(url)
  const stap = werkstappen.find((een) => een === searchParams.get('stap')) ?? null
  const wie = searchParams.get('van') ?? undefined
  const van = wiens.find((een) => een === wie) ?? (isUuid(wie) ? wie : null)
  const team = teams.find((een) => een === searchParams.get('team')) ?? null
  const [plek = '', uiterlijk = '', id] = (searchParams.get('na') ?? '').split('_', 3)
  const voorrang = voorrangen.find((een) => een === plek)
  const na = voorrang && isDatum(uiterlijk) && isUuid(id) ? { voorrang, uiterlijk, id } : null
  const reis = searchParams.get('klantreis') ?? undefined
  const klantreis = isReisId(reis) ? reis : null
  const ids = klantreis ? reizen[klantreis].flatMap((versie) => versie.stappen.map((een): string => een.id)) : []
  const reisStap = ids.find((een) => een === searchParams.get('reisstap')) ?? null
  const termijn = termijnen.find((een) => een === searchParams.get('termijn')) ?? null
  return { stap, van, spoed: searchParams.get('spoed') === 'ja', team, klantreis, reisStap, termijn, na }
}

/** The address of the work list that asks this. */
export function adresVan({ stap, van, spoed, team, klantreis, reisStap, termijn, na }: Vraag): string {
  const vraag = new URLSearchParams({
    ...(stap ? { stap } : {}),
    ...(van ? { van } : {}),
    ...(spoed ? { spoed: 'ja' } : {}),
    ...(team ? { team } : {}),
    ...(klantreis ? { klantreis } : {}),
    ...(reisStap ? { reisstap: reisStap } : {}),
    ...(termijn ? { termijn } : {}),
    ...(na ? { na: `${na.voorrang}_${na.uiterlijk}_${na.id}` } : {}),
  })
  return vraag.size > 0 ? `/toegang?${vraag}` : '/toegang'
}

/** A day that exists and that a database can compare with. */
function isDatum(tekst: string): boolean {
  if (!/^[12]\d{3}-\d{2}-\d{2}$/.test(tekst)) return false
  const moment = new Date(`${tekst}T00:00:00Z`)
  return !Number.isNaN(moment.getTime()) && moment.toISOString().startsWith(tekst)
}
