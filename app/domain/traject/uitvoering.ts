import { refuse } from '../refuse.ts'
import { decideEvaluatie, volgEvaluaties } from './evaluatie.ts'
import { decideHulpLoopt } from './hulp-loopt.ts'
import { decideIntake, volgIntakes } from './intake.ts'
import { decideZorgplan } from './zorgplan.ts'
import { volgZorgplan } from './zorgplan-instemming.ts'
import type { Decision } from './decision.ts'
import type { Vastgelegd } from './gebeurtenissen.ts'
import { nogGeenUitvoering, type OneensGesprek, type Uitvoering, type UitvoeringCommand } from './uitvoering-feiten.ts'
import { uitvoerendeMatch } from './uitvoering-stand.ts'
import type { Traject } from './traject.ts'

/**
 * The commands between the yes of an aanbieder and the end of its help, decided. Only about the match that carries it out now: of one that is another's an aanbieder is
 * not told that there is any (D0-25).
 */
export function decideUitvoering(command: UitvoeringCommand, traject: Traject): Decision {
  const match = uitvoerendeMatch(traject)
  const vanAnder = 'kvk' in command && command.kvk !== null && match?.kvk !== command.kvk
  if (!match || match.id !== command.match || vanAnder) return refuse(vanAnder ? 'niet-gevonden' : 'match-voorbij')
  switch (command.type) {
    case 'StelIntakeVoor':
    case 'KiesIntake':
    case 'VraagAndereIntake':
    case 'GaMeeNaarIntake':
    case 'LegIntakeVast':
    case 'LaatIntakeVervallen':
    case 'VraagInzage':
    case 'WeigerInzage':
      return decideIntake(command, traject)
    case 'LegZorgplanVoor':
    case 'LegZorgplanAntwoordVast':
    case 'LegZonderGezagVast':
    case 'DeelZorgplan':
    case 'VraagOneensGesprek':
    case 'LegOneensGesprekVast':
    case 'VulBeschikkingAan':
      return decideZorgplan(command, traject)
    case 'MeldStart':
    case 'MeldNietBegonnen':
    case 'VraagBijsturing':
    case 'HandelBijsturingAf':
    case 'VraagWijziging':
    case 'BeoordeelWijziging':
    case 'BeeindigHulp':
    case 'ZetWaakvlam':
      return decideHulpLoopt(command, traject)
    case 'BeginEvaluatie':
    case 'GeefEvaluatie':
    case 'GeefTevredenheid':
    case 'SluitEvaluatie':
      return decideEvaluatie(command, traject)
  }
}

/** Where the help stands after this gebeurtenis. */
export function volgUitvoering(voor: Uitvoering, feit: Vastgelegd): Uitvoering {
  const { op } = feit
  switch (feit.type) {
    case 'MatchAanvaard':
      return nogGeenUitvoering
    case 'IntakeVoorgesteld':
    case 'IntakeGekozen':
    case 'IntakeAndersGevraagd':
    case 'IntakeToegangGaatMee':
    case 'IntakeGehouden':
    case 'IntakeNietDoorgegaan':
      return { ...voor, intakes: volgIntakes(voor.intakes, feit) }
    case 'InzageGevraagd':
      return { ...voor, inzage: { tekst: feit.tekst, op } }
    // A new yes to sharing is the answer as well.
    case 'DelenGoedgevonden':
    case 'InzageGeweigerd':
      return { ...voor, inzage: null }
    case 'ZorgplanVoorgelegd':
      return { ...voor, zorgplan: volgZorgplan(voor.zorgplan, feit), oneens: [] }
    case 'ZorgplanBeantwoord':
    case 'ZorgplanAntwoordVastgelegd':
    case 'ZonderGezagVastgelegd': {
      const zorgplan = volgZorgplan(voor.zorgplan, feit)
      // While somebody does not agree, the talks about it go on, whatever another says.
      const blijftNee = voor.zorgplan?.antwoord?.wat === 'nee' && zorgplan?.antwoord?.wat === 'nee'
      return { ...voor, zorgplan, oneens: blijftNee ? voor.oneens : [] }
    }
    case 'BetrokkeneDoetMee':
      return { ...voor, zorgplan: volgZorgplan(voor.zorgplan, feit) }
    case 'ZorgplanGedeeld':
      return { ...voor, gedeeld: { zorgplan: feit.zorgplan, onderdelen: feit.onderdelen, op } }
    case 'OneensGesprekGevraagd': {
      const { met, partij } = feit
      return { ...voor, oneens: [...voor.oneens, { met, gevraagd: { partij, op }, gehouden: null }] }
    }
    case 'OneensGesprekGehouden': {
      const { met, dag, uitkomst, tekst } = feit
      const oneens = naGesprek(voor.oneens, { met, gehouden: { dag, uitkomst, tekst, op } })
      return { ...voor, oneens, zorgplan: volgZorgplan(voor.zorgplan, feit) }
    }
    case 'BeschikkingAangevuld':
      return { ...voor, aangevuld: { zorgplan: feit.zorgplan, dag: feit.dag, op } }
    case 'HulpBegonnen':
      return { ...voor, begonnen: { dag: feit.dag, tekst: feit.tekst, op }, nietBegonnen: null }
    case 'HulpNietBegonnen':
      return { ...voor, nietBegonnen: { tekst: feit.tekst, op } }
    case 'BijsturingGevraagd': {
      const { bijsturing: id, wat, partij, tekst } = feit
      return { ...voor, bijsturing: [...voor.bijsturing, { id, wat, partij, tekst, op, klaar: null }] }
    }
    case 'BijsturingAfgehandeld':
      return { ...voor, bijsturing: met(voor.bijsturing, feit.bijsturing, { klaar: feit.tekst }) }
    case 'WijzigingGevraagd': {
      const { wijziging: id, van, naar, per, tekst } = feit
      return { ...voor, wijzigingen: [...voor.wijzigingen, { id, van, naar, per, tekst, op, oordeel: null }] }
    }
    case 'WijzigingBeoordeeld': {
      const oordeel = { wat: feit.oordeel, tekst: feit.tekst }
      return { ...voor, wijzigingen: met(voor.wijzigingen, feit.wijziging, { oordeel }) }
    }
    case 'EvaluatieBegonnen':
    case 'EvaluatieGegeven':
    case 'TevredenheidGegeven':
    case 'EvaluatieAfgesloten':
      return { ...voor, evaluaties: volgEvaluaties(voor.evaluaties, feit) }
    case 'HulpBeeindigd': {
      const { dag, reden, tekst } = feit
      return { ...voor, einde: { dag, reden, tekst, op } }
    }
    case 'WaakvlamGezet':
      return { ...voor, waakvlam: feit.dag === null ? null : { dag: feit.dag, tekst: feit.tekst, op } }
    default:
      return voor
  }
}

/**
 * A talk that was held closes the one that was asked for; one that nobody asked for counts as well. With the toegang called in, a talk without it closes nothing: who called it in
 * gets that talk (D3L-35).
 */
function naGesprek(
  oneens: readonly OneensGesprek[],
  { met: wie, gehouden }: Pick<OneensGesprek, 'met' | 'gehouden'>,
): OneensGesprek[] {
  const gevraagd = oneens.findLast((een) => !een.gehouden && een.met === wie)
  const eerder = oneens.filter((een) => een.gehouden)
  const nog = wie === 'aanbieder' && gehouden?.uitkomst !== 'eens' ? oneens.filter(isMetToegangTeHouden) : []
  return [...eerder, { met: wie, gevraagd: gevraagd?.gevraagd ?? null, gehouden }, ...nog]
}

const isMetToegangTeHouden = (een: OneensGesprek) => een.met === 'toegang' && !een.gehouden

const met = <T extends { id: string }>(lijst: readonly T[], id: string, anders: Partial<T>): T[] =>
  lijst.map((een) => (een.id === id ? { ...een, ...anders } : een))
