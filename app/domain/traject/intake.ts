import { refuse } from '../refuse.ts'
import { accept, type Decision } from './decision.ts'
import {
  hoogstensMomenten,
  type Intake,
  type UitvoeringCommand,
  type UitvoeringGebeurtenis,
} from './uitvoering-feiten.ts'
import { lopendeIntake } from './uitvoering-stand.ts'
import type { Traject } from './traject.ts'

export type IntakeCommand = Extract<
  UitvoeringCommand,
  {
    type:
      | 'StelIntakeVoor'
      | 'KiesIntake'
      | 'VraagAndereIntake'
      | 'GaMeeNaarIntake'
      | 'LegIntakeVast'
      | 'LaatIntakeVervallen'
      | 'VraagInzage'
      | 'WeigerInzage'
  }
>

/**
 * The commands about the first talk of inwoner and aanbieder, decided (D0-29, D0-30). Refuses a moment that is past or was not proposed, a report of a day
 * that is still to come, every answer to an intake that is over, and all of it once the help ended. That the toegang joins is optional and holds nothing up.
 */
export function decideIntake(command: IntakeCommand, { uitvoering }: Traject): Decision {
  const { match } = command
  if (uitvoering.einde && command.type !== 'WeigerInzage') return refuse('hulp-beeindigd')
  switch (command.type) {
    case 'StelIntakeVoor': {
      const { intake, momenten, tekst, vandaag } = command
      if (momenten.length === 0 || momenten.length > hoogstensMomenten) return refuse('intake-momenten')
      if (momenten.some(({ dag }) => dag < vandaag)) return refuse('dag-voorbij')
      const lopend = lopendeIntake(uitvoering)
      // Who asked for another moment is proposed new ones; what was chosen stays until it is said not to go on.
      if (lopend?.gekozen && !lopend.anders) return refuse('intake-loopt')
      return accept({ type: 'IntakeVoorgesteld', match, intake, momenten, tekst })
    }
    case 'VraagInzage':
      return uitvoering.inzage ? accept() : accept({ type: 'InzageGevraagd', match, tekst: command.tekst })
    case 'WeigerInzage':
      return uitvoering.inzage ? accept({ type: 'InzageGeweigerd', match }) : accept()
    default:
      return overIntake(command, uitvoering.intakes)
  }
}

function overIntake(
  command: Exclude<IntakeCommand, { type: 'StelIntakeVoor' | 'VraagInzage' | 'WeigerInzage' }>,
  intakes: readonly Intake[],
): Decision {
  const { match, intake: id } = command
  const intake = intakes.find((een) => een.id === id)
  if (!intake) return refuse('niet-gevonden')
  if (intake.einde || intake !== intakes.at(-1)) return refuse('intake-voorbij')
  switch (command.type) {
    case 'KiesIntake': {
      const { dag, tijd } = command
      if (!intake.momenten.some((een) => een.dag === dag && een.tijd === tijd)) return refuse('intake-moment-weg')
      if (intake.gekozen?.dag === dag && intake.gekozen.tijd === tijd && !intake.anders) return accept()
      return accept({ type: 'IntakeGekozen', match, intake: id, dag, tijd })
    }
    case 'VraagAndereIntake':
      return accept({ type: 'IntakeAndersGevraagd', match, intake: id, tekst: command.tekst })
    case 'GaMeeNaarIntake':
      if (intake.toegangMee === command.mee) return accept()
      return accept({ type: 'IntakeToegangGaatMee', match, intake: id, mee: command.mee })
    case 'LegIntakeVast': {
      const { dag, tekst, vandaag } = command
      return dag > vandaag ? refuse('dag-kan-niet') : accept({ type: 'IntakeGehouden', match, intake: id, dag, tekst })
    }
    case 'LaatIntakeVervallen':
      return accept({ type: 'IntakeNietDoorgegaan', match, intake: id, tekst: command.tekst })
  }
}

type IntakeFeit = Extract<UitvoeringGebeurtenis, { intake: string }> & { op: Date }

/** The intakes after this gebeurtenis, the last one last. */
export function volgIntakes(intakes: readonly Intake[], feit: IntakeFeit): Intake[] {
  const wijzig = (anders: Partial<Intake>) =>
    intakes.map((een) => (een.id === feit.intake ? { ...een, ...anders } : een))
  switch (feit.type) {
    case 'IntakeVoorgesteld': {
      const { intake: id, momenten, tekst, op } = feit
      const leeg = { gekozen: null, anders: null, toegangMee: null, einde: null }
      return [...intakes.filter(({ einde }) => einde !== null), { id, momenten, tekst, op, ...leeg }]
    }
    case 'IntakeGekozen':
      return wijzig({ gekozen: { dag: feit.dag, tijd: feit.tijd }, anders: null })
    case 'IntakeAndersGevraagd':
      return wijzig({ anders: feit.tekst })
    case 'IntakeToegangGaatMee':
      return wijzig({ toegangMee: feit.mee })
    case 'IntakeGehouden':
      return wijzig({ einde: { wat: 'gehouden', dag: feit.dag, tekst: feit.tekst, op: feit.op } })
    case 'IntakeNietDoorgegaan':
      return wijzig({ einde: { wat: 'niet-doorgegaan', dag: null, tekst: feit.tekst, op: feit.op } })
  }
}
