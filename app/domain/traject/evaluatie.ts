import { refuse } from '../refuse.ts'
import { accept, type Decision } from './decision.ts'
import { stapDoor } from './stap-door.ts'
import type { Evaluatie, UitvoeringCommand, UitvoeringGebeurtenis } from './uitvoering-feiten.ts'
import { lopendeEvaluatie, loopt } from './uitvoering-stand.ts'
import type { Traject } from './traject.ts'
import { vraagtVervolg } from './vervolg.ts'

export type EvaluatieCommand = Extract<
  UitvoeringCommand,
  { type: 'BeginEvaluatie' | 'GeefEvaluatie' | 'GeefTevredenheid' | 'SluitEvaluatie' }
>

/**
 * The commands about the evaluatie, decided (D3L-38 to D3L-42, D2-22, D2-23): each party scores every result in its own name, satisfaction is of the inwoner alone, and
 * the toegang says what follows. Refuses a second one beside one that goes on, scores that leave a result out, and an outcome before the inwoner and the aanbieder spoke.
 */
export function decideEvaluatie(command: EvaluatieCommand, traject: Traject): Decision {
  const { uitvoering } = traject
  const { match, evaluatie } = command
  if (command.type === 'BeginEvaluatie') {
    if (!loopt(uitvoering)) return refuse('hulp-loopt-niet')
    if (lopendeEvaluatie(uitvoering)) return refuse('evaluatie-loopt')
    return command.dag < command.vandaag
      ? refuse('dag-voorbij')
      : accept({ type: 'EvaluatieBegonnen', match, evaluatie, dag: command.dag })
  }
  const lopend = uitvoering.evaluaties.find(({ id }) => id === evaluatie)
  if (!lopend) return refuse('niet-gevonden')
  if (lopend.afgesloten) return command.type === 'SluitEvaluatie' ? accept() : refuse('evaluatie-voorbij')
  switch (command.type) {
    case 'GeefEvaluatie': {
      const { partij, scores, resultaten, tekst } = command
      if (resultaten.some((id) => scores[id] === undefined)) return refuse('resultaten-niet-gescoord')
      const eigen = Object.fromEntries(resultaten.map((id) => [id, scores[id]!]))
      return accept({ type: 'EvaluatieGegeven', match, evaluatie, partij, scores: eigen, tekst })
    }
    case 'GeefTevredenheid': {
      const { cijfer, tekst } = command
      return accept({ type: 'TevredenheidGegeven', match, evaluatie, cijfer, tekst })
    }
    case 'SluitEvaluatie': {
      const { uitkomst, tekst } = command
      if (!lopend.stemmen.inwoner || !lopend.stemmen.aanbieder) return refuse('evaluatie-zonder-stem')
      const afgesloten = { type: 'EvaluatieAfgesloten' as const, match, evaluatie, uitkomst, tekst }
      return accept(afgesloten, ...stapDoor('EvaluatieGehouden', 'toegang', traject, vraagtVervolg(uitkomst)))
    }
  }
}

type EvaluatieFeit = Extract<UitvoeringGebeurtenis, { evaluatie: string }> & { op: Date }

/** The evaluaties after this gebeurtenis; of each party its last word counts. */
export function volgEvaluaties(evaluaties: readonly Evaluatie[], feit: EvaluatieFeit): Evaluatie[] {
  const wijzig = (anders: (een: Evaluatie) => Partial<Evaluatie>) =>
    evaluaties.map((een) => (een.id === feit.evaluatie ? { ...een, ...anders(een) } : een))
  const { op } = feit
  switch (feit.type) {
    case 'EvaluatieBegonnen':
      return [...evaluaties, { id: feit.evaluatie, dag: feit.dag, op, stemmen: {}, tevreden: null, afgesloten: null }]
    case 'EvaluatieGegeven': {
      const { partij, scores, tekst } = feit
      return wijzig(({ stemmen }) => ({ stemmen: { ...stemmen, [partij]: { scores, tekst, op } } }))
    }
    case 'TevredenheidGegeven':
      return wijzig(() => ({ tevreden: { cijfer: feit.cijfer, tekst: feit.tekst, op } }))
    case 'EvaluatieAfgesloten':
      return wijzig(() => ({ afgesloten: { uitkomst: feit.uitkomst, tekst: feit.tekst, op } }))
  }
}
