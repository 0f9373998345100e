import type { Datum } from '../termijnen/kalender.ts'
import type { Command } from './decide.ts'

/**
 * True when a command is about a day that cannot be: what was said, signed, seen or received on a day that is still to come, or a talk on a day
 * that went by. The forms say so at the field; this holds for whoever comes past them.
 */
export function dagKanNiet(command: Command, vandaag: Datum): boolean {
  const was = dagDieWas(command)
  if (was !== null) return was > vandaag
  return (command.type === 'PlanGesprek' || command.type === 'VerzetGesprek') && command.dag < vandaag
}

function dagDieWas(command: Command): Datum | null {
  switch (command.type) {
    case 'LegProcesUit':
    case 'OntvangPapier':
    case 'BevestigInvoer':
      return command.dag
    case 'LegIdentiteitVast':
      return command.gezienOp
    case 'LegAkkoordVast':
      return command.gegevenOp
    case 'BeginNamens':
      return command.gesprekOp
    case 'SluitAf':
      return command.overdracht?.aangenomenOp ?? null
    default:
      return null
  }
}
