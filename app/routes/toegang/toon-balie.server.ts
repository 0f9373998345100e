import { dag } from '#app/server/datum.server.ts'
import type { Ctx } from '#app/usecases/ctx.ts'
import type { Traject } from '#app/domain/traject/traject.ts'
import type { Balie, Vrager } from './dossier-balie.tsx'
import { invoerStand } from './invoer-stand.ts'

/** How what was written down for the inwoner stands; null when they wrote everything. */
export function toonInvoer({ taal }: Ctx, { invoer, kanaal, hulpvraagOp }: Traject): Balie | null {
  if (!invoer) return null
  const op = invoer.stand === 'wacht' ? '' : dag(taal, invoer.op)
  return { kanaal, dag: dag(taal, hulpvraagOp), stand: invoerStand(invoer), op, klaar: invoer.stand === 'bevestigd' }
}

/** Who asks for the betrokkene, and what is known of their gezag; null when the betrokkene asks. */
export function toonVrager(
  { taal }: Ctx,
  { vertegenwoordiger, gezag }: Traject,
  namen: { vrager: string | null; gezagDoor: string | null },
): Vrager | null {
  if (!vertegenwoordiger) return null
  const gevonden = gezag && {
    gezag: gezag.gezag,
    bron: gezag.bron,
    op: dag(taal, gezag.op),
    naam: namen.gezagDoor ?? '',
  }
  return { naam: namen.vrager ?? '', ...vertegenwoordiger, gevonden }
}
