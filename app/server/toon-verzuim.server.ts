import type { Datum } from '#app/domain/termijnen/kalender.ts'
import { verzuimVan } from '#app/domain/traject/te-laat.ts'
import type { Traject } from '#app/domain/traject/traject.ts'
import type { Taal } from '#app/usecases/ctx.ts'
import { dag } from './datum.server.ts'
import { toonTermijnSom } from './toon-termijn.server.ts'

export type GetoondVerzuim = NonNullable<ReturnType<typeof toonVerzuim>>

/** What runs after an ingebrekestelling, the same for inwoner and toegang: days, sum and amount, computed for today. Null when nobody said so. */
export function toonVerzuim(taal: Taal, traject: Traject, vandaag: Datum) {
  const verzuim = verzuimVan(traject, vandaag)
  if (!verzuim) return null
  const { stand, bedrag, ontvangen, termijn, dwangsom, vaststellen } = verzuim
  return {
    stand,
    bedrag,
    ontvangen: dag(taal, ontvangen),
    som: toonTermijnSom(taal, termijn),
    eerste: dag(taal, dwangsom.eersteDag),
    laatste: dag(taal, dwangsom.laatsteDag),
    hoogste: dwangsom.hoogsteBedrag,
    vaststellen: vaststellen && dag(taal, vaststellen.einddatum),
  }
}

/** The message that the decision comes later, for a screen; null when there is none. */
export function toonUitstel(taal: Taal, { teLaat: { uitstel } }: Traject) {
  return uitstel && { lid: uitstel.lid, op: dag(taal, uitstel.op), dag: dag(taal, uitstel.tot) }
}
