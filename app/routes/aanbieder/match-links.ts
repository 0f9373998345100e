import type { Match } from '#app/domain/traject/keuze-feiten.ts'
import { keuzeStandVan, vraagtIntensiteit } from '#app/domain/traject/keuze-stand.ts'
import type { Traject } from '#app/domain/traject/traject.ts'

type Link = { deel: 'vraag' | 'intensiteit' | 'zorgplan'; woord: 'vraag' | 'lees' | 'intensiteit' | 'zorgplan' }

/** The pages of the own match, what is asked now first (D0-28, D0-31). */
export function linksNaarMatch(traject: Traject, match: Match): Link[] {
  if (match.stand === 'open') return [{ deel: 'vraag', woord: 'vraag' }]
  const lees: Link = { deel: 'vraag', woord: 'lees' }
  const geef = vraagtIntensiteit(traject) && keuzeStandVan(traject) === 'intensiteit-geven'
  if (geef) return [{ deel: 'intensiteit', woord: 'intensiteit' }, lees]
  return keuzeStandVan(traject) === 'intensiteit-vaststellen' ? [lees] : [{ deel: 'zorgplan', woord: 'zorgplan' }, lees]
}

const gedaan = ['ja', 'nee', 'vraag', 'intensiteit'] as const

/** What was just done, to say so on the page that follows. */
export const gedaanUit = (request: Request): (typeof gedaan)[number] | null =>
  gedaan.find((een) => een === new URL(request.url).searchParams.get('gedaan')) ?? null
