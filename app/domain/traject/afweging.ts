import { vrijeHulpIn } from '../gemeente/vrije-hulp.ts'
import { refuse } from '../refuse.ts'
import { accept, type Decision } from './decision.ts'
import type { Afweging, AfwegingCommand, Weging } from './afweging-feiten.ts'
import { geldigBesluit, isHerwogen, misInWeging } from './afweging-stand.ts'
import type { Vastgelegd } from './gebeurtenissen.ts'
import { lopendeMatch } from './keuze-stand.ts'
import type { Traject } from './traject.ts'

/**
 * The commands of the weighing, decided: per result what the inwoner, those around them, free help and other schemes can do, and only then an aanbieder (D3A-09,
 * D3L-06). Refuses an aanbieder where something else is enough, and an end while a result was not weighed (D2-07).
 */
export function decideAfweging(command: AfwegingCommand, traject: Traject): Decision {
  if (traject.plan.bij !== 'toegang') return refuse('plan-niet-bij-ons')
  if (traject.wet === 'onbekend') return refuse('wet-niet-vastgesteld')
  return command.type === 'WeegResultaat' ? weeg(command, traject) : rondAf(command, traject)
}

function weeg(command: AfwegingCommand & { type: 'WeegResultaat' }, traject: Traject): Decision {
  const { resultaat, resultaten, basis, bronnen, plekken, regelingen, uitkomst, levenslang, tekst } = command
  if (!resultaten.includes(resultaat)) return refuse('niet-gevonden')
  if ((traject.afweging.wegingen[resultaat]?.nr ?? 0) !== basis) return refuse('intussen-veranderd')
  const hier = vrijeHulpIn(traject.gemeente).map(({ id }) => id)
  if (plekken.some((id) => !hier.includes(id))) return refuse('niet-gevonden')
  const weging: Weging = { bronnen, plekken, regelingen, uitkomst, levenslang, tekst }
  const mis = misInWeging(weging, traject)
  return mis ? refuse(mis) : accept({ type: 'ResultaatGewogen', resultaat, ...weging })
}

/** Whether an aanbieder is needed, and for which results (D2-06, D2-07). Who is asked for help already, is not left without a result. */
function rondAf({ versie, resultaten }: AfwegingCommand & { type: 'RondAfwegingAf' }, traject: Traject): Decision {
  const { afweging, akkoord } = traject
  if (!akkoord.gevraagd || akkoord.antwoord?.wat === 'nee') return refuse('nog-geen-akkoord-gevraagd')
  if (akkoord.gevraagd.versie !== versie) return refuse('andere-versie')
  const wegingen = resultaten.map((id) => afweging.wegingen[id])
  if (wegingen.some((een) => !een || misInWeging(een, traject) !== null)) return refuse('weging-niet-compleet')
  if (geldigBesluit(traject) && !isHerwogen(traject)) return accept()
  const aanbieder = resultaten.filter((id) => afweging.wegingen[id]?.uitkomst === 'aanbieder')
  if (aanbieder.length === 0 && lopendeMatch(traject.keuze)) return refuse('match-loopt')
  return accept({ type: 'AfwegingAfgerond', versie, resultaten, aanbieder })
}

/** What was weighed after this gebeurtenis. */
export function volgAfweging(voor: Afweging, feit: Vastgelegd): Afweging {
  const { op, door } = feit
  switch (feit.type) {
    case 'ResultaatGewogen': {
      const { resultaat, bronnen, plekken, regelingen, uitkomst, levenslang, tekst } = feit
      const nr = (voor.wegingen[resultaat]?.nr ?? 0) + 1
      const gewogen = { bronnen, plekken, regelingen, uitkomst, levenslang, tekst, nr, op, door }
      return { ...voor, wegingen: { ...voor.wegingen, [resultaat]: gewogen } }
    }
    case 'AfwegingAfgerond': {
      const { versie, resultaten, aanbieder } = feit
      const wegingen = Object.fromEntries(
        resultaten.flatMap((id) => (voor.wegingen[id] ? [[id, voor.wegingen[id]]] : [])),
      )
      return { ...voor, besluit: { versie, resultaten, aanbieder, wegingen, op, door } }
    }
    default:
      return voor
  }
}
