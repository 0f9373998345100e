/** Who is asking. Made by the sign-in alone (app/server/actor.server.ts); rules and the database both judge by it. */
export type Actor = Inwoner | AanbiederMedewerker | Toegangsmedewerker | { soort: 'open' } | { soort: 'systeem' }

export type Inwoner = {
  soort: 'inwoner'
  persoonId: string
  /** The person the sign-in says this inwoner acts for (DigiD Machtigen), or null. */
  namensId: string | null
  naam: string
}

export type AanbiederMedewerker = {
  soort: 'aanbieder'
  medewerkerId: string
  /** Of the sign-in; only who has the role 'werkt' may do something there (app/domain/medewerkers/bemensing.ts). */
  organisatieId: string
  naam: string
  rollen: readonly string[]
}

export type Toegangsmedewerker = {
  soort: 'toegang'
  medewerkerId: string
  gemeente: string
  naam: string
  rollen: string[]
}

/** The id that stands beside what this actor did or read; null for nobody and for the system. */
export function idOf(actor: Actor): string | null {
  switch (actor.soort) {
    case 'inwoner':
      return actor.persoonId
    case 'aanbieder':
    case 'toegang':
      return actor.medewerkerId
    case 'open':
    case 'systeem':
      return null
  }
}
