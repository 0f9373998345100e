import type { OndertekendePassage, Passage } from '#app/domain/perspectiefplan/plan.ts'
import type { Waarden } from '#app/domain/perspectiefplan/vragen.ts'
import { refuse, type Refused } from '#app/domain/refuse.ts'
import type { Tx } from '#db/client.server.ts'
import { addGezinspassage, addPassage, ondertekendePassagesVan } from '#db/queries/plan.ts'

export type Bewaard =
  { ok: true; versie: number } | Refused | { ok: false; weigering: 'intussen-veranderd'; ander: OndertekendePassage }

/** Where a subject is written, in whose voice and by whom. With `gezinVan` it is told for that household, not for this plan alone. */
export type Plek = {
  trajectId: string
  gezinVan?: string | null
  onderwerp: string
  stem: 'inwoner' | 'namens' | 'toegang'
  auteur: string
  op: Date
}

/** Writes the next version of a passage on top of `basis`, or tells whose newer text is in the way. */
export async function bewaarPassage(
  tx: Tx,
  wie: Plek,
  huidig: Passage | undefined,
  { basis, waarden }: { basis: number; waarden: Waarden },
): Promise<Bewaard> {
  const nieuw = { ...huidig?.waarden, ...waarden }
  const versie = huidig?.versie ?? 0
  if (huidig && !huidig.weg && zelfde(huidig.waarden, nieuw)) return { ok: true, versie }
  if (huidig && versie !== basis) return veranderdDoor(tx, huidig, wie)
  await addVersie(tx, wie, { versie: versie + 1, waarden: nieuw })
  return { ok: true, versie: versie + 1 }
}

/** Adds a version of a subject where it belongs: to the plan, or to the household. */
export async function addVersie(
  tx: Tx,
  { gezinVan, trajectId, stem, ...plek }: Plek,
  inhoud: { versie: number; waarden: Waarden; weg?: boolean },
) {
  if (gezinVan) await addGezinspassage(tx, { ...plek, ...inhoud, gezinVan })
  else await addPassage(tx, { ...plek, ...inhoud, trajectId, stem })
}

/** Says whose newer text is in the way. */
export async function veranderdDoor(
  tx: Tx,
  { onderwerp }: Passage,
  { trajectId, gezinVan }: Pick<Plek, 'trajectId' | 'gezinVan'>,
): Promise<Bewaard> {
  const passages = await ondertekendePassagesVan(tx, trajectId, gezinVan)
  const ander = passages.find((een) => een.onderwerp === onderwerp)
  return ander ? { ok: false, weigering: 'intussen-veranderd', ander } : refuse('niet-gevonden')
}

/** True when both say the same in every field. */
export function zelfde(een: Waarden, twee: Waarden): boolean {
  const namen = new Set([...Object.keys(een), ...Object.keys(twee)])
  return [...namen].every((naam) => JSON.stringify(een[naam] ?? '') === JSON.stringify(twee[naam] ?? ''))
}
