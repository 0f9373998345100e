import type { OndertekendePassage, Passage } from '#app/domain/perspectiefplan/plan.ts'
import type { Waarden } from '#app/domain/perspectiefplan/vragen.ts'
import { refuse, type Refused } from '#app/domain/refuse.ts'
import type { Tx } from '#db/client.server.ts'
import { addPassage, ondertekendePassagesVan } from '#db/queries/plan.ts'

export type Bewaard =
  { ok: true; versie: number } | Refused | { ok: false; weigering: 'intussen-veranderd'; ander: OndertekendePassage }

/** Writes the next version of a passage on top of `basis`, or tells whose newer text is in the way. */
export async function bewaarPassage(
  tx: Tx,
  wie: { trajectId: string; onderwerp: string; stem: 'inwoner' | 'namens' | 'toegang'; auteur: string; op: Date },
  huidig: Passage | undefined,
  { basis, waarden }: { basis: number; waarden: Waarden },
): Promise<Bewaard> {
  const nieuw = { ...huidig?.waarden, ...waarden }
  const versie = huidig?.versie ?? 0
  if (huidig && !huidig.weg && zelfde(huidig.waarden, nieuw)) return { ok: true, versie }
  if (huidig && versie !== basis) return veranderdDoor(tx, huidig, wie.trajectId)
  await addPassage(tx, { ...wie, versie: versie + 1, waarden: nieuw })
  return { ok: true, versie: versie + 1 }
}

/** Says whose newer text is in the way. */
export async function veranderdDoor(tx: Tx, { onderwerp }: Passage, trajectId: string): Promise<Bewaard> {
  const ander = (await ondertekendePassagesVan(tx, trajectId)).find((een) => een.onderwerp === onderwerp)
  return ander ? { ok: false, weigering: 'intussen-veranderd', ander } : refuse('niet-gevonden')
}

function zelfde(een: Waarden, twee: Waarden): boolean {
  const namen = new Set([...Object.keys(een), ...Object.keys(twee)])
  return [...namen].every((naam) => JSON.stringify(een[naam] ?? '') === JSON.stringify(twee[naam] ?? ''))
}
