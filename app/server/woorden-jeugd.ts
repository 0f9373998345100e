import aanvraag from '#locales/nl-jeugd/aanvraag.json' with { type: 'json' }
import aanbod from '#locales/nl-jeugd/aanbod.json' with { type: 'json' }
import afsprakenoverzicht from '#locales/nl-jeugd/afsprakenoverzicht.json' with { type: 'json' }
import algemeen from '#locales/nl-jeugd/algemeen.json' with { type: 'json' }
import balie from '#locales/nl-jeugd/balie.json' with { type: 'json' }
import belverzoek from '#locales/nl-jeugd/belverzoek.json' with { type: 'json' }
import beurt from '#locales/nl-jeugd/beurt.json' with { type: 'json' }
import contact from '#locales/nl-jeugd/contact.json' with { type: 'json' }
import eigenplan from '#locales/nl-jeugd/eigenplan.json' with { type: 'json' }
import evaluatieformulier from '#locales/nl-jeugd/evaluatieformulier.json' with { type: 'json' }
import fout from '#locales/nl-jeugd/fout.json' with { type: 'json' }
import gebeurd from '#locales/nl-jeugd/gebeurd.json' with { type: 'json' }
import gesprek from '#locales/nl-jeugd/gesprek.json' with { type: 'json' }
import hulpLoopt from '#locales/nl-jeugd/hulp-loopt.json' with { type: 'json' }
import hulpvraag from '#locales/nl-jeugd/hulpvraag.json' with { type: 'json' }
import instemming from '#locales/nl-jeugd/instemming.json' with { type: 'json' }
import intake from '#locales/nl-jeugd/intake.json' with { type: 'json' }
import keuze from '#locales/nl-jeugd/keuze.json' with { type: 'json' }
import namens from '#locales/nl-jeugd/namens.json' with { type: 'json' }
import papier from '#locales/nl-jeugd/papier.json' with { type: 'json' }
import pgb from '#locales/nl-jeugd/pgb.json' with { type: 'json' }
import plan from '#locales/nl-jeugd/plan.json' with { type: 'json' }
import reis from '#locales/nl-jeugd/reis.json' with { type: 'json' }
import post from '#locales/nl-jeugd/post.json' with { type: 'json' }
import traject from '#locales/nl-jeugd/traject.json' with { type: 'json' }
import verslag from '#locales/nl-jeugd/verslag.json' with { type: 'json' }
import vragen from '#locales/nl-jeugd/vragen.json' with { type: 'json' }
import vooroverleg from '#locales/nl-jeugd/vooroverleg.json' with { type: 'json' }
import weigering from '#locales/nl-jeugd/weigering.json' with { type: 'json' }
import weging from '#locales/nl-jeugd/weging.json' with { type: 'json' }
import zorgplan from '#locales/nl-jeugd/zorgplan.json' with { type: 'json' }
import { nl } from './woorden.ts'

/** What is said differently to a jeugdige: only what differs from nl (locales/nl-jeugd). */
const anders = {
  aanbod,
  aanvraag,
  afsprakenoverzicht,
  algemeen,
  balie,
  belverzoek,
  beurt,
  contact,
  eigenplan,
  evaluatieformulier,
  fout,
  gebeurd,
  gesprek,
  'hulp-loopt': hulpLoopt,
  hulpvraag,
  instemming,
  intake,
  keuze,
  namens,
  papier,
  pgb,
  plan,
  reis,
  post,
  traject,
  verslag,
  vragen,
  vooroverleg,
  weging,
  weigering,
  zorgplan,
} satisfies Deel<typeof nl>

/** All words as a jeugdige gets them: nl, with 'je' where that speaks to the reader. Laid together once, when the portal starts. */
export const nlJeugd = leg(nl, anders)

type Deel<T> = { [K in keyof T]?: T[K] extends string ? string : Deel<T[K]> }

function leg<T extends object>(onder: T, boven: Deel<T>): T {
  const samen = Object.entries(boven).map(([naam, anders]) => {
    const hier: unknown = onder[naam as keyof T]
    return [naam, typeof hier === 'object' && hier !== null ? leg(hier, anders as object) : anders]
  })
  return { ...onder, ...(Object.fromEntries(samen) as object) }
}
