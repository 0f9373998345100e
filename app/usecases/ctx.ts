import type { AanbiederMedewerker, Actor, Inwoner, Toegangsmedewerker } from '#app/domain/actor.ts'
import type { Database } from '#db/client.server.ts'
import type { BewaardFormulier } from '#db/queries/sessie.ts'

/** The languages of the portal, as a visitor chooses them. nl is the source. */
export type Voertaal = 'nl' | 'en'

/** The words somebody gets: those of a language, or the Dutch ones that say 'je' to a jeugdige. */
export type Taal = Voertaal | 'nl-jeugd'

/** What every use case gets first: the data, who asks, legal time, the words and the gemeente. Made by app/server/actor.server.ts alone. */
export type Ctx<A extends Actor = Actor> = {
  db: Database
  actor: A
  /** Legal time, the only clock of the rules. Sessions and rate limits use machine time. */
  now: Date
  taal: Taal
  /** CBS code; null for a visitor who is not signed in and for an aanbieder, who works in more than one. */
  gemeente: string | null
  /** Told to which gemeente the traject that is opened belongs, for the words of the page (C10). */
  opent?: (gemeente: string) => void
  /** When the session ends without a further click, the token a form must carry, and the forms that were kept, newest first. Null without a session. */
  sessie: { einde: Date; csrf: string; bewaard: readonly BewaardFormulier[] } | null
}

export type InwonerCtx = Ctx<Inwoner>
export type ToegangCtx = Ctx<Toegangsmedewerker>
export type AanbiederCtx = Ctx<AanbiederMedewerker>
