import { getoond, type BevrorenPlan } from '#app/domain/perspectiefplan/bevroren-plan.ts'
import { dagEnTijd } from '#app/server/datum.server.ts'
import { translate } from '#app/server/i18n.server.ts'
import type { Taal } from '#app/usecases/ctx.ts'

/** A frozen plan ready to show: the words as the person saw them, and when each part was written. */
export function planTekst({ gegevens, onderdelen, toegang, voorbeeld }: BevrorenPlan, taal: Taal) {
  return {
    voorbeeld,
    toegang: toegang && { ...toegang, moment: dagEnTijd(taal, toegang.op) },
    gegevens: gegevens && {
      titel: translate(taal, 'plan')(`gegevens.bron.${gegevens.bron}`),
      rijen: gegevens.antwoorden.map(getoond),
    },
    onderdelen: onderdelen.map(({ bladzijde, titel, auteurNaam, op, antwoorden }) => ({
      id: bladzijde,
      titel: titel.getoond ?? titel.nl,
      naam: auteurNaam,
      moment: dagEnTijd(taal, op),
      rijen: antwoorden.map(getoond),
    })),
  }
}

export type PlanTekst = ReturnType<typeof planTekst>
