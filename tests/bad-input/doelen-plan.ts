import { voorbeeldset } from '#app/domain/perspectiefplan/voorbeeldset.ts'
import type { Veld } from '#app/domain/perspectiefplan/vragen.ts'
import type { Doel, Velden } from './doelen.ts'

/** The forms of the plan, read off the question set: a question that comes is tried the same day. */
export function planDoelen(ids: Record<string, string>): Doel[] {
  const plan = (naam: string, bladzijde: string, velden: readonly Veld[]): Doel => ({
    route: `routes/inwoner/${naam}`,
    mens: 'samira',
    pad: `/mijn/traject/${ids['invullen']}/plan/${bladzijde}`,
    velden: velden.flatMap((veld) => goedAntwoord(veld, velden)),
  })
  const resultaat = ids['invullen-resultaat']
  const { onderwerpen, lijsten } = voorbeeldset
  return [
    ...onderwerpen
      .filter(({ lijst }) => !lijst)
      // Nothing to ask is a page without fields; whose list it is, posts elsewhere.
      .map(({ id, velden }) => plan('plan-bladzijde', id, velden)),
    ...Object.entries(lijsten)
      .filter(([, { bij }]) => !bij)
      .map(([lijst, { velden }]) => plan('plan-item-nieuw', `nieuw/${lijst}`, velden)),
    plan('plan-bladzijde', `resultaat-${resultaat}`, lijsten['resultaat']!.velden),
    plan('plan-bladzijde', `wie-${resultaat}`, lijsten['wie']!.velden),
  ]
}

/** What a good post says here: the option another field hangs on, or else the last one, which never makes the hulpvraag small. */
function goedAntwoord(veld: Veld, velden: readonly Veld[]): Velden {
  const { naam } = veld
  switch (veld.soort) {
    case 'keuze':
      return [[naam, nodigVoor(naam, velden) ?? veld.opties.at(-1)!]]
    case 'keuzes':
      return veld.opties.slice(0, 2).map((optie): [string, string] => [naam, optie])
    case 'datum':
      return [
        [`${naam}.dag`, '1'],
        [`${naam}.maand`, '2'],
        [`${naam}.jaar`, '2031'],
      ]
    default:
      return [[naam, veld.max < 5 ? '2010' : veld.aanvullen ? aanvulling[veld.aanvullen] : 'Woorden.']]
  }
}

const aanvulling = {
  tel: '0612345678',
  email: 'naam@voorbeeld.nl',
  tijd: '9.30',
  straat: 'Voorbeeldstraat 1',
  postcode: '7001 AB',
  plaats: 'Doetinchem',
}

const nodigVoor = (naam: string, velden: readonly Veld[]): string | undefined =>
  velden.map((veld) => ('alleenBij' in veld ? veld.alleenBij : undefined)).find((bij) => bij?.veld === naam)?.waarde
