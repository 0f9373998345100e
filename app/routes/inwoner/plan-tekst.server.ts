import { alsGetoond, getoond, type BevrorenPlan } from '#app/domain/perspectiefplan/bevroren-plan.ts'
import type { Bijschrift } from '#app/domain/perspectiefplan/bijschrift.ts'
import { toonBijschriften } from '#app/server/bijschriften.server.ts'
import { dagEnTijd } from '#app/server/datum.server.ts'
import { translate } from '#app/server/i18n.server.ts'
import type { Taal } from '#app/usecases/ctx.ts'

/** A frozen plan ready to show: the words as the person saw them, and when each part was written. */
export function planTekst(
  { gegevens, onderdelen, toegang, voorbeeld }: BevrorenPlan,
  bijschriften: readonly Bijschrift[],
  taal: Taal,
) {
  return {
    voorbeeld,
    bijschriften: toonBijschriften(taal, bijschriften),
    toegang: toegang && { ...toegang, moment: dagEnTijd(taal, toegang.op) },
    gegevens: gegevens && {
      titel: translate(taal, 'plan')(`gegevens.bron.${gegevens.bron}`),
      rijen: gegevens.antwoorden.map(getoond),
    },
    onderdelen: onderdelen.map(({ bladzijde, titel, auteurNaam, op, antwoorden }) => ({
      id: bladzijde,
      titel: alsGetoond(titel),
      naam: auteurNaam,
      moment: dagEnTijd(taal, op),
      rijen: antwoorden.map(getoond),
    })),
  }
}

/** The title of a passage of a frozen plan as the person saw it; `taal` for those that bear no words of their own. */
export function titelVan({ onderdelen }: BevrorenPlan, onderdeel: string, taal: Taal = 'nl'): string {
  const t = translate(taal, 'traject')
  if (onderdeel === 'samenvatting') return t('akkoord.samenvatting')
  if (onderdeel === 'welke-hulp') return t('akkoord.welkeHulp')
  const titel = onderdelen.find(({ bladzijde }) => bladzijde === onderdeel)?.titel
  return titel ? alsGetoond(titel) : ''
}

/** The words of one passage: a text of the toegang, or the questions with their answers. */
export function onderdeelTekst({ onderdelen, toegang }: BevrorenPlan, onderdeel: string) {
  if (onderdeel === 'samenvatting') return { tekst: toegang?.samenvatting ?? '', rijen: [] }
  if (onderdeel === 'welke-hulp') return { tekst: toegang?.welkeHulp ?? '', rijen: [] }
  const rijen = onderdelen.find(({ bladzijde }) => bladzijde === onderdeel)?.antwoorden ?? []
  return { tekst: null, rijen: rijen.map(getoond) }
}

export type PlanTekst = ReturnType<typeof planTekst>
