import type { Traject } from '#app/domain/traject/traject.ts'
import { dagEnTijd } from '#app/server/datum.server.ts'
import type { Ctx } from '#app/usecases/ctx.ts'
import type { SpoedInDossier } from './dossier-spoed.tsx'

/** Where it stands with help that cannot wait, with the texts that belong to it; null when nobody said so. */
export function toonSpoed(
  { taal }: Ctx,
  { spoed }: Pick<Traject, 'spoed'>,
  teksten: readonly { id: string; woorden: string }[],
): SpoedInDossier | null {
  if (!spoed) return null
  const woordenVan = (id: string | null) => teksten.find((tekst) => tekst.id === id)?.woorden ?? null
  return {
    stand: spoed.stand,
    gezegdBij: spoed.gezegdBij,
    op: dagEnTijd(taal, spoed.op),
    telefoon: woordenVan(spoed.bereikbaar),
    uitleg: woordenVan(spoed.uitleg),
  }
}
