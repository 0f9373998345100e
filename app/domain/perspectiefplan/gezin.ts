import { leeftijdOp } from '../termijnen/leeftijd.ts'
import { itemVan } from './lijst.ts'
import type { Passage } from './plan.ts'
import type { Onderwerp, Vragenset, Waarden } from './vragen.ts'

/**
 * True when what stands here about the household was told before this hulpvraag was there: for the plan of another child (D1-32). Then it is
 * not asked again, only whether it is still so. In: the day of this hulpvraag.
 */
export function isEerderVerteld(
  set: Vragenset,
  passages: readonly Passage[],
  { id, lijst, bron }: Onderwerp,
  hulpvraagOp: Date,
): boolean {
  const hoort = ({ onderwerp }: Passage) =>
    lijst === undefined ? onderwerp === id : itemVan(set, onderwerp)?.lijst === lijst
  return (
    bron === 'gezin' &&
    passages.some((passage) => passage.gezin && !passage.weg && hoort(passage) && passage.op < hulpvraagOp)
  )
}

/** A subject about the household as it stands in another plan, and in which. */
export type Elders = { trajectId: string; nummer: string; onderwerp: string; waarden: Waarden; weg: boolean }

/** The lists of a question set that are about the household. */
export function lijstenVanGezin(set: Vragenset): string[] {
  return set.onderwerpen.flatMap(({ bron, lijst }) => (bron === 'gezin' && lijst !== undefined ? [lijst] : []))
}

/**
 * What is said about the household in other plans and not in this one (D1-32). In: what stands here, and what stands there, the newest first. A subject that was written,
 * changed or taken away here is left alone; of two plans that say it the newest counts, also when that took it away.
 */
export function elders(passages: readonly Passage[], daar: readonly Elders[]): Elders[] {
  const bekend = new Set(passages.map(({ onderwerp }) => onderwerp))
  const nieuwste = new Map<string, Elders>()
  for (const een of daar) if (!nieuwste.has(een.onderwerp)) nieuwste.set(een.onderwerp, een)
  return [...nieuwste.values()].filter(({ onderwerp, weg }) => !weg && !bekend.has(onderwerp))
}

/** The age below which somebody with gezag decides about help for a child (Wgbo 7:450 as in Jeugdwet 7.3.4). */
const leeftijdZonderGezag = 16

/**
 * True when this plan is about a child under 16 and no parent or carer in it has gezag (D0-13): worth saying before it is sent, never a reason to hold it
 * back. In: the day of birth and today ('YYYY-MM-DD'; a day of birth nobody knows warns of nothing), and the field in which gezag stands.
 */
export function mistGezagdrager(
  set: Vragenset,
  passages: readonly Passage[],
  geboortedatum: string | null,
  vandaag: string,
): string | null {
  if (!geboortedatum || leeftijdOp(geboortedatum, vandaag) >= leeftijdZonderGezag) return null
  const vraag = set.gezag
  if (!vraag) return null
  const heeft = passages.some(
    ({ onderwerp, waarden, weg }) =>
      !weg && itemVan(set, onderwerp)?.lijst === vraag.lijst && waarden[vraag.veld] === vraag.waarde,
  )
  return heeft ? null : (set.onderwerpen.find(({ lijst }) => lijst === vraag.lijst)?.id ?? null)
}
