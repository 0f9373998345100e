import type { Traject } from './traject.ts'

/** Why nothing can change in a traject any more. Each is also the name of the refusal that says so. */
export type Gesloten = 'ingetrokken' | 'afgesloten'

/** Who ended it: the inwoner withdrew the hulpvraag, or the toegang closed it; null while it is open. */
export function geslotenOm({
  ingetrokkenOp,
  afgesloten,
}: Pick<Traject, 'ingetrokkenOp' | 'afgesloten'>): Gesloten | null {
  if (ingetrokkenOp) return 'ingetrokken'
  return afgesloten ? 'afgesloten' : null
}
