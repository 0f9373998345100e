import { refuse, type Weigering } from '../refuse.ts'
import { instemmerVan, type Instemmer } from '../toestemming/wie-stemt-in.ts'
import { accept, type Decision } from './decision.ts'
import type { Vastgelegd } from './gebeurtenissen.ts'
import { isVoltallig, nogTeHoren, wachtOpAfname } from './instemming.ts'
import type { Traject } from './traject.ts'
import type { Uitvoering, UitvoeringCommand, Zorgplan, Zorgplanstem } from './uitvoering-feiten.ts'

/** The answers that count: without those of who has gezag once it was written down that the help starts without them (Jeugdwet 7.3.4 lid 2). */
export function tellend({ nodig, stemmen, zonderGezag }: Zorgplan): Pick<Zorgplan, 'nodig' | 'stemmen'> {
  if (!zonderGezag) return { nodig, stemmen }
  const telt = ({ als }: Pick<Instemmer, 'als'>) => als !== 'gezagdrager'
  return { nodig: nodig.filter(telt), stemmen: stemmen.filter(telt) }
}

/** Who still has to say yes or no to the zorgplan; nobody before one was laid before the inwoner. */
export const nogTeVragen = ({ zorgplan }: Uitvoering): Instemmer[] => (zorgplan ? nogTeHoren(tellend(zorgplan)) : [])

/** True when only people without a sign-in still have to answer: then the aanbieder, who is responsible for the consent, asks them and writes it down. */
export const vraagtAanbieder = ({ zorgplan }: Uitvoering): boolean =>
  zorgplan !== null && wachtOpAfname(tellend(zorgplan))

/** Whether the help can be started without who has gezag: of a jeugdige of 12 to 15, whose own yes is needed as well (Jeugdwet 7.3.4 lid 2). */
export const kanZonderGezag = ({ nodig, zonderGezag }: Zorgplan): boolean =>
  !zonderGezag && nodig.some(({ als }) => als === 'jeugdige') && nodig.some(({ als }) => als === 'gezagdrager')

/** How a form names who answers, so that a list that changed meanwhile never makes it somebody else. */
export const wieIs = ({ als, persoon }: Pick<Instemmer, 'als' | 'persoon'>): string =>
  persoon ? `${als} ${persoon}` : als

export const isWie = (een: Instemmer, wie: string): boolean => wieIs(een) === wie

/** Consent is not asked for where a gecertificeerde instelling carries out a kinderbeschermingsmaatregel or jeugdreclassering (Jeugdwet 7.3.4). */
export const isZonderToestemming = ({ reis }: Pick<Traject, 'reis'>): boolean => reis.via === 'gi'

/** The zorgplan with its answers after this gebeurtenis; the same when it was about something else. */
export function volgZorgplan(voor: Uitvoering['zorgplan'], feit: Vastgelegd): Uitvoering['zorgplan'] {
  if (feit.type === 'ZorgplanVoorgelegd') {
    const { zorgplan: nr, nodig, op } = feit
    return { nr, op, nodig, stemmen: [], zonderGezag: null, antwoord: null }
  }
  if (!voor) return null
  switch (feit.type) {
    case 'ZorgplanBeantwoord': {
      const { als, antwoord: plan, tekst = null, op, door } = feit
      const persoon = als === 'inwoner' ? null : door
      return metStem(voor, { als, persoon, hoe: 'vinkje', resultaten: null, plan, op, gegevenOp: null, door, tekst })
    }
    case 'ZorgplanAntwoordVastgelegd': {
      const { als, persoon, hoe, antwoord: plan, op, gegevenOp, door, tekst } = feit
      return metStem(voor, { als, persoon, hoe, resultaten: null, plan, op, gegevenOp, door, tekst })
    }
    case 'ZonderGezagVastgelegd': {
      const { grond, tekst, op } = feit
      return metAntwoord({ ...voor, zonderGezag: { grond, tekst, op } })
    }
    // Who agrees after all, says so again: nobody says it for them. Who said yes before, did.
    case 'OneensGesprekGehouden':
      return feit.uitkomst === 'eens'
        ? metAntwoord({ ...voor, stemmen: voor.stemmen.filter(({ plan }) => plan === 'ja') })
        : voor
    case 'BetrokkeneDoetMee': {
      const nodig = voor.nodig.map((een) => (een.persoon === feit.persoon ? { ...een, zelf: true } : een))
      return { ...voor, nodig }
    }
    default:
      return voor
  }
}

/** A later answer of the same person takes the place of an earlier one; without a list of who is needed, whoever answers last. */
function metStem(zorgplan: Zorgplan, stem: Zorgplanstem): Zorgplan {
  const anderen = zorgplan.stemmen.filter(({ als, persoon }) => als !== stem.als || persoon !== stem.persoon)
  return metAntwoord({ ...zorgplan, stemmen: zorgplan.nodig.length === 0 ? [stem] : [...anderen, stem] })
}

/** One no is a no; a yes once everybody whose yes is needed said it. */
function metAntwoord(zorgplan: Zorgplan): Zorgplan {
  const telt = tellend(zorgplan)
  const nee = telt.stemmen.findLast(({ plan }) => plan === 'nee')
  const laatste = telt.stemmen.at(-1)
  if (nee) return { ...zorgplan, antwoord: { wat: 'nee', tekst: nee.tekst, op: nee.op } }
  const ja = laatste && isVoltallig(telt)
  return { ...zorgplan, antwoord: ja ? { wat: 'ja', tekst: null, op: laatste.op } : null }
}

/** As whom this person answers about the zorgplan, with what they said before; undefined when their answer is not asked. */
export function eigenStem(
  { nodig, stemmen }: Zorgplan,
  { persoon, betrokkene }: { persoon: string; betrokkene: boolean },
) {
  const wie = instemmerVan(nodig, { persoon, betrokkene })
  if (!wie) return undefined
  const eerder = stemmen.find(
    ({ als, persoon: van }) => nodig.length === 0 || (als === wie.als && (als === 'inwoner' || van === persoon)),
  )
  return { wie, eerder: eerder ?? null }
}

/** Whether this person still has to answer about the zorgplan themselves; without a list of who is needed, whoever takes part. */
export function moetAntwoorden({ uitvoering, betrokkeneId }: Traject, persoon: string): boolean {
  const { zorgplan } = uitvoering
  if (!zorgplan || zorgplan.nodig.length === 0) return true
  const eigen = eigenStem(zorgplan, { persoon, betrokkene: persoon === betrokkeneId })
  return eigen !== undefined && nogTeVragen(uitvoering).includes(eigen.wie)
}

type Vastlegging = Extract<UitvoeringCommand, { type: 'LegZorgplanAntwoordVast' | 'LegZonderGezagVast' }>

/** What the aanbieder writes down about the consent, decided: it is responsible for it (Jeugdwet 7.3.4 and 7.3.15). */
export function decideZorgplanInstemming(command: Vastlegging, { uitvoering }: Traject): Decision {
  const { zorgplan, begonnen, einde } = uitvoering
  if (einde) return refuse('hulp-beeindigd')
  if (!zorgplan) return refuse('geen-zorgplan')
  if (zorgplan.nr !== command.zorgplan) return refuse('intussen-veranderd')
  if (begonnen && zorgplan.antwoord) return refuse('zorg-al-gestart')
  if (command.type === 'LegZorgplanAntwoordVast') {
    const { type: _, kvk: _kvk, vandaag, ...antwoord } = command
    const open = nogTeVragen(uitvoering).find(({ als, persoon }) => als === command.als && persoon === command.persoon)
    if (!open) return refuse('al-geantwoord')
    if (open.zelf) return refuse('antwoordt-zelf')
    if (command.gegevenOp > vandaag) return refuse('dag-kan-niet')
    return accept({ type: 'ZorgplanAntwoordVastgelegd', ...antwoord })
  }
  const { match, zorgplan: nr, grond, tekst } = command
  if (zorgplan.zonderGezag) return accept()
  if (!kanZonderGezag(zorgplan)) return refuse('zonder-gezag-niet-hier')
  const geweigerd = zorgplan.stemmen.some(({ als, plan }) => als === 'gezagdrager' && plan === 'nee')
  if (grond === 'blijft-wensen' && !geweigerd) return refuse('gezag-weigerde-niet')
  return accept({ type: 'ZonderGezagVastgelegd', match, zorgplan: nr, grond, tekst })
}

/** Why the zorgplan holds the start up: whose yes is missing, and whose turn it is to say or to ask it (domain A3 guard 6). */
export function waaromGeenToestemming({ uitvoering }: Pick<Traject, 'uitvoering'>): Weigering {
  const open = nogTeVragen(uitvoering)
  const [eerste] = open
  if (!eerste || uitvoering.zorgplan?.antwoord?.wat === 'nee') return 'wet-zorgplan-niet-akkoord'
  const wie = open.every(({ als }) => als === eerste.als) ? eerste.als : 'beiden'
  const vragen = vraagtAanbieder(uitvoering)
  if (wie === 'inwoner') return vragen ? 'toestemming-vragen-inwoner' : 'wet-zorgplan-niet-akkoord'
  return vragen ? `toestemming-vragen-${wie}` : `toestemming-wacht-${wie}`
}
