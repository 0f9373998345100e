import { refuse, type Refused } from '../refuse.ts'
import { datumVan, type Datum } from '../termijnen/kalender.ts'
import { eigenPlanTermijn } from './eigen-plan.ts'
import type { Gebeurtenis } from './gebeurtenissen.ts'
import type { Traject } from './traject.ts'

/** What somebody wants to do with the own plan and the begin of the research. */
export type OnderzoekCommand =
  | { type: 'KondigEigenPlanAan' }
  | { type: 'DienEigenPlanIn'; vorm: 'document' | 'tekst'; id: string }
  | { type: 'WijsEigenPlanAf' }
  | { type: 'LegAanbodVast'; dag: Datum }
  | { type: 'LeesEigenPlan'; id: string }
  | { type: 'LegGebruikVast'; tekst: string }
  | { type: 'WijsMantelzorger'; mantelzorger: 'geen' | 'gewezen' }
  | { type: 'StartOnderzoek'; ondanks: boolean }

export type MistVoorOnderzoek =
  | 'clientondersteuning-niet-gewezen'
  | 'mantelzorger-niet-gevraagd'
  | 'eigen-plan-termijn-loopt'
  | 'eigen-plan-niet-aangeboden'

/**
 * Everything that is still in the way of beginning the research (D1-13, D0-04). The last one is only a warning: the Jeugdwet names no day, so
 * there the toegang may begin all the same (D1-24).
 */
export function mistVoorOnderzoek(traject: Traject, now: Date): MistVoorOnderzoek[] {
  const { eigenPlan, onderzoek, wet, hulpvraagOp, clientondersteuningGewezenOp } = traject
  const mist: MistVoorOnderzoek[] = []
  if (!clientondersteuningGewezenOp) mist.push('clientondersteuning-niet-gewezen')
  if (!onderzoek.mantelzorger) mist.push('mantelzorger-niet-gevraagd')
  if (eigenPlan.stand === 'ingediend' || eigenPlan.stand === 'afgewezen') return mist
  const termijn = eigenPlanTermijn(wet, hulpvraagOp)
  if (termijn && datumVan(now) <= termijn.einddatum) mist.push('eigen-plan-termijn-loopt')
  if (!termijn && !eigenPlan.aangebodenOp) mist.push('eigen-plan-niet-aangeboden')
  return mist
}

/** What is in the way of closing the research by asking for akkoord: it has to be open, and a plan of the inwoner read and used (D1-03). */
export function mistVoorAfronden({ onderzoek, eigenPlan }: Pick<Traject, 'onderzoek' | 'eigenPlan'>) {
  if (!onderzoek.gestartOp) return 'onderzoek-niet-begonnen' as const
  if (eigenPlan.plan && !eigenPlan.gelezen) return 'eigen-plan-ongelezen' as const
  if (eigenPlan.plan && !eigenPlan.gebruikt) return 'eigen-plan-niet-verwerkt' as const
  return null
}

/** Decides about the own plan and the begin of the research; see decide(). The inwoner may change their mind until the research begins, and hand in after it. */
export function decideOnderzoek(command: OnderzoekCommand, traject: Traject, now: Date): Gebeurtenis[] | Refused {
  const { eigenPlan, onderzoek, akkoord, hulpvraagOp } = traject
  switch (command.type) {
    case 'KondigEigenPlanAan':
      if (onderzoek.gestartOp) return refuse('onderzoek-begonnen')
      if (eigenPlan.plan) return refuse('eigen-plan-al-ingediend')
      return eigenPlan.stand === 'aangekondigd' ? [] : [{ type: 'EigenPlanAangekondigd' }]

    case 'DienEigenPlanIn':
      if (akkoord.gevraagd && akkoord.antwoord?.wat !== 'nee') return refuse('eigen-plan-bij-akkoord')
      return [{ type: 'EigenPlanIngediend', vorm: command.vorm, id: command.id }]

    case 'WijsEigenPlanAf':
      if (onderzoek.gestartOp) return refuse('onderzoek-begonnen')
      return eigenPlan.stand === 'afgewezen' ? [] : [{ type: 'EigenPlanAfgewezen' }]

    case 'LegAanbodVast':
      if (command.dag > datumVan(now) || command.dag < datumVan(hulpvraagOp)) return refuse('dag-kan-niet')
      return eigenPlan.aangebodenOp === command.dag ? [] : [{ type: 'EigenPlanAangeboden', dag: command.dag }]

    case 'LeesEigenPlan':
      if (eigenPlan.plan?.id !== command.id || eigenPlan.gelezen) return []
      return [{ type: 'EigenPlanGelezen', id: command.id }]

    case 'LegGebruikVast':
      if (!eigenPlan.plan) return refuse('geen-eigen-plan')
      if (!eigenPlan.gelezen) return refuse('eigen-plan-ongelezen')
      return [{ type: 'EigenPlanGebruikt', tekst: command.tekst }]

    case 'WijsMantelzorger':
      if (onderzoek.mantelzorger?.wat === command.mantelzorger) return []
      return [{ type: 'MantelzorgerGewezen', mantelzorger: command.mantelzorger }]

    case 'StartOnderzoek': {
      if (onderzoek.gestartOp) return []
      const mist = mistVoorOnderzoek(traject, now)
      const zonderAanbod = mist.includes('eigen-plan-niet-aangeboden')
      const [eerste] = command.ondanks ? mist.filter((een) => een !== 'eigen-plan-niet-aangeboden') : mist
      return eerste ? refuse(eerste) : [{ type: 'OnderzoekGestart', zonderAanbod }]
    }
  }
}
