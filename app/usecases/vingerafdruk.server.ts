import { createHash } from 'node:crypto'
import type { BevrorenPlan } from '#app/domain/perspectiefplan/bevroren-plan.ts'

/**
 * SHA-256 over the frozen content: an akkoord names the version, this proves which text that was. Over its keys in order, because the
 * database gives them back in an order of its own.
 */
export function vingerafdrukVan(inhoud: BevrorenPlan): Uint8Array {
  return createHash('sha256').update(JSON.stringify(inhoud, opVolgorde)).digest()
}

function opVolgorde(_sleutel: string, waarde: unknown): unknown {
  if (typeof waarde !== 'object' || waarde === null || Array.isArray(waarde)) return waarde
  return Object.fromEntries(Object.entries(waarde).sort(([een], [twee]) => (een < twee ? -1 : 1)))
}
