import type { Waarden } from '#app/domain/perspectiefplan/vragen.ts'
import type { Erbij, Plek } from '#app/domain/traject/contact-feiten.ts'
import { klokVan } from '#app/domain/traject/contact-velden.ts'

/** The appointment as it was typed; the fields were read and found right. */
export function afspraakVan(waarden: Waarden) {
  return {
    dag: String(waarden['dag']),
    tijd: klokVan(String(waarden['tijd'])),
    plek: waarden['plek'] as Plek,
    erbij: [waarden['erbij'] ?? []].flat() as Erbij[],
    woorden: String(waarden['tekst'] ?? ''),
  }
}
