import type { BevrorenPlan } from '#app/domain/perspectiefplan/bevroren-plan.ts'
import type { Bijschrift } from '#app/domain/perspectiefplan/bijschrift.ts'
import { vragensetMetId } from '#app/domain/perspectiefplan/vragen.ts'
import { toonBijschriften } from '#app/server/bijschriften.server.ts'
import { dagEnTijd } from '#app/server/datum.server.ts'
import { lookUp } from '#app/server/i18n.server.ts'
import type { Taal } from '#app/usecases/ctx.ts'
import { standPerVraag } from './stand-per-vraag.ts'

export type GetoondPlan = ReturnType<typeof toonPlan>

/** One page of a frozen plan in Dutch, or undefined when the plan does not have it. */
export function onderdeelVan({ onderdelen }: BevrorenPlan, bladzijde: string) {
  const onderdeel = onderdelen.find((een) => een.bladzijde === bladzijde)
  return (
    onderdeel && {
      titel: onderdeel.titel.nl,
      rijen: onderdeel.antwoorden.map(({ vraag, antwoord }) => ({ vraag: vraag.nl, antwoord: antwoord.nl })),
    }
  )
}

/** A frozen version as the staff reads it: the Dutch words of the questions, who filled in what and when, and what stayed empty. */
export function toonPlan(
  taal: Taal,
  { nr, inhoud, op, bijschriften }: { nr: number; inhoud: BevrorenPlan; op: Date; bijschriften: readonly Bijschrift[] },
) {
  const standen = standPerVraag(vragensetMetId(inhoud.set), inhoud)
  return {
    nr,
    op: dagEnTijd(taal, op),
    voorbeeld: inhoud.voorbeeld,
    andereTaal: inhoud.taal !== 'nl',
    bijschriften: toonBijschriften(taal, bijschriften),
    gegevens: inhoud.gegevens && {
      bron: inhoud.gegevens.bron,
      antwoorden: inhoud.gegevens.antwoorden.map(({ vraag, antwoord }) => ({ vraag: vraag.nl, antwoord: antwoord.nl })),
    },
    onderdelen: inhoud.onderdelen
      .filter(({ antwoorden }) => antwoorden.length > 0)
      .map((onderdeel) => ({
        id: onderdeel.bladzijde,
        nr: onderdeel.nr ?? null,
        titel: onderdeel.titel.nl,
        naam: onderdeel.auteurNaam,
        wanneer: dagEnTijd(taal, onderdeel.op),
        antwoorden: onderdeel.antwoorden.map(({ veld, vraag, antwoord }) => ({
          veld,
          vraag: vraag.nl,
          antwoord: antwoord.nl,
        })),
      })),
    standen: standen.map((een) => ({ ...een, titel: lookUp('nl', 'vragen', `${inhoud.set}.${een.id}.titel`) })),
    toegang: inhoud.toegang ? { ...inhoud.toegang, op: dagEnTijd(taal, inhoud.toegang.op) } : null,
  }
}
