import type { Actor } from '#app/domain/actor.ts'
import type { Gemeente } from '#app/domain/gemeente/gemeenten.ts'

/** What every page knows of its visitor; the loader of app/root.tsx makes it. */
export type Bezoek = {
  taal: 'nl' | 'en'
  /** The words of this visitor: their language, or the Dutch ones that say 'je' to a jeugdige. */
  woorden: 'nl' | 'nl-jeugd' | 'en'
  /** The address of this page, to come back to after choosing a language. */
  pad: string
  gemeente: Gemeente | null
  soort: Actor['soort']
  /** The token the forms of this visitor carry; null without a session. */
  csrf: string | null
  /** When the session ends if nothing happens (ISO); null without one. */
  einde: string | null
  oefenen: boolean
  /** The day on the practice clock in words, when it was moved; null when legal time is that of the machine. */
  oefendag: string | null
}
