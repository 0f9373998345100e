import { keuzeStandVan, waaromNietKiezen } from '#app/domain/traject/keuze-stand.ts'
import { pgbStandVan } from '#app/domain/traject/pgb.ts'
import type { Traject } from '#app/domain/traject/traject.ts'
import { lopendeIntake, uitvoerendeMatch } from '#app/domain/traject/uitvoering-stand.ts'
import { nummerVan, toonHulp, toonMatch } from '#app/server/keuze-tonen.server.ts'
import type { Taal } from '#app/usecases/ctx.ts'

/** Where it stands with the help and who gives it, for the page of the traject; null while the help is not established. */
export function toonKeuze(
  taal: Taal,
  traject: Traject,
  naamVan: (kvk: string) => string,
  woordenVan: (id: string | null | undefined) => string | null,
) {
  const { keuze } = traject
  const hulp = toonHulp(taal, traject)
  if (!hulp) return null
  const stand = keuzeStandVan(traject)
  return {
    hulp,
    vorm: keuze.vorm,
    kanVorm: keuze.matches.every(({ stand: wat }) => wat === 'ingetrokken' || wat === 'afgewezen'),
    weetNiet: keuze.voorkeuren?.length === 0,
    voorkeuren: (keuze.voorkeuren ?? []).map(({ kvk, partij }, plek) => ({
      nr: nummerVan(taal, plek),
      naam: naamVan(kvk),
      partij,
    })),
    matches: keuze.matches.map((match) => ({
      ...toonMatch(taal, match, naamVan),
      waarom: woordenVan(match.ingetrokken?.tekst),
    })),
    /** Where the inwoner can go on, beside the button of their turn. */
    naar: waaromNietKiezen(traject) ? null : keuze.voorkeuren ? ('verander' as const) : ('kies' as const),
    pgb: keuze.vorm === 'pgb' ? (pgbStandVan(keuze) ?? ('goed' as const)) : null,
    intake: intakeVan(traject),
    inzage: traject.uitvoering.inzage !== null,
    delen: keuze.goed ? ('gedeeld' as const) : stand === 'goedvinden' ? ('bekijk' as const) : null,
  }
}

/** Whether there is a first talk to read about, and whether the inwoner can choose a moment (D0-29). */
function intakeVan(traject: Traject) {
  if (!uitvoerendeMatch(traject) || traject.uitvoering.intakes.length === 0) return null
  const lopend = lopendeIntake(traject.uitvoering)
  return lopend && !lopend.gekozen && !lopend.anders ? ('kies' as const) : ('link' as const)
}

export type GetoondeKeuze = NonNullable<ReturnType<typeof toonKeuze>>
