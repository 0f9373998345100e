import type { Akkoordwijze } from '../gemeente/akkoordwijze.ts'
import { gemeenteMetCode } from '../gemeente/gemeenten.ts'
import { refuse } from '../refuse.ts'
import type { Datum } from '../termijnen/kalender.ts'
import { instemmerVan, type Instemmer, type Stemrol } from '../toestemming/wie-stemt-in.ts'
import { accept, type Decision } from './decision.ts'
import type { Vastgelegd } from './gebeurtenissen.ts'
import { wachtOpLezen } from './namens.ts'
import type { Traject } from './traject.ts'

/** How the toegang knew who spoke or signed. */
export const herkenningen = ['bekend', 'document', 'terugbellen'] as const
/** Whether a jeugdige was asked alone. */
export const gezelschappen = ['alleen', 'met-ouder'] as const

/** About the results and about the plan, each apart (D2-08, D2-17). */
export type Antwoord = { resultaten: 'ja' | 'nee'; plan: 'ja' | 'nee' | 'aanvullen' }

/** How an answer was given that somebody else writes down, by whom, when, and how they were known. */
export type Afname = {
  als: Stemrol
  persoon: string | null
  hoe: Exclude<Akkoordwijze, 'vinkje'>
  /** The day it was said or signed. */
  gegevenOp: Datum
  herkend: (typeof herkenningen)[number]
  erbij: (typeof gezelschappen)[number] | null
  tekst: string | null
}

type Vastlegging = Afname & { versie: number; resultaten: 'ja' | 'nee'; plan: 'ja' | 'nee' }

export type InstemmingGebeurtenis =
  | ({ type: 'AkkoordVastgelegd' } & Vastlegging)
  | { type: 'AkkoordBetwist'; versie: number; tekst: string }
  | { type: 'BetrokkeneDoetMee'; persoon: string }

export type InstemmingCommand =
  | ({ type: 'AntwoordAkkoord'; versie: number; door: string; tekst?: string } & Antwoord)
  | ({ type: 'LegAkkoordVast' } & Vastlegging)
  | { type: 'BetwistAkkoord'; versie: number; tekst: string }
  | { type: 'LaatBetrokkeneMeedoen'; bekend: boolean }

/** One answer to the version that was laid before people. `resultaten` null: from before it was asked apart. */
export type Stem = {
  als: Stemrol
  persoon: string | null
  hoe: Akkoordwijze
  resultaten: 'ja' | 'nee' | null
  plan: 'ja' | 'nee'
  op: Date
  gegevenOp: Datum | null
  /** Who wrote it down: the person, or a medewerker. */
  door: string | null
}

export type Instemming = { nodig: readonly Instemmer[]; stemmen: readonly Stem[] }

export const leegInstemming: Instemming = { nodig: [], stemmen: [] }

/** What the two answers come to: both yes, a wish to add something, or no. */
export function watVan({ resultaten, plan }: Antwoord): 'ja' | 'nee' | 'aanvullen' {
  if (plan === 'aanvullen') return 'aanvullen'
  return resultaten === 'ja' && plan === 'ja' ? 'ja' : 'nee'
}

/** Who was not heard yet. */
export function nogTeHoren({ nodig, stemmen }: Instemming): Instemmer[] {
  return nodig.filter(
    (een) => !stemmen.some((stem) => stem.als === een.als && (een.persoon === null || stem.persoon === een.persoon)),
  )
}

/** True when everybody whose yes is needed said it; without a list one yes is enough. */
export function isVoltallig(instemming: Instemming): boolean {
  return instemming.stemmen.length > 0 && nogTeHoren(instemming).length === 0
}

/** True while only people without a sign-in still have to answer: then who asks for it has to ask them and write it down. */
export function wachtOpAfname(instemming: Instemming): boolean {
  const open = nogTeHoren(instemming)
  return open.length > 0 && open.every(({ zelf }) => !zelf)
}

/** The answers after this gebeurtenis; the same when it was about something else. */
export function volgInstemming(instemming: Instemming, feit: Vastgelegd): Instemming {
  const { nodig, stemmen } = instemming
  switch (feit.type) {
    case 'AkkoordGevraagd':
      return { nodig: feit.nodig, stemmen: [] }
    case 'AkkoordGegeven':
    case 'AkkoordGeweigerd': {
      const { als, resultaten, plan, op, door } = feit
      const stem: Stem = { als, persoon: door, hoe: 'vinkje', resultaten, plan, op, gegevenOp: null, door }
      return { nodig, stemmen: [...stemmen, stem] }
    }
    case 'AkkoordVastgelegd': {
      const { als, persoon, hoe, resultaten, plan, op, gegevenOp, door } = feit
      return { nodig, stemmen: [...stemmen, { als, persoon, hoe, resultaten, plan, op, gegevenOp, door }] }
    }
    case 'AkkoordBetwist':
      return { nodig, stemmen: stemmen.filter(({ hoe }) => hoe === 'vinkje') }
    case 'BetrokkeneDoetMee':
      return { nodig: nodig.map((een) => (een.persoon === feit.persoon ? { ...een, zelf: true } : een)), stemmen }
    default:
      return instemming
  }
}

/** The command about akkoord, decided. An answer is for one version, so that nobody agrees with what they did not read (D0-26). */
export function decideInstemming(command: InstemmingCommand, traject: Traject): Decision {
  switch (command.type) {
    case 'AntwoordAkkoord':
      return antwoord(command, traject)
    case 'LegAkkoordVast':
      return legVast(command, traject)
    case 'BetwistAkkoord': {
      if (traject.akkoord.gevraagd?.versie !== command.versie) return refuse('andere-versie')
      if (!traject.instemming.stemmen.some(({ hoe }) => hoe !== 'vinkje')) return refuse('niets-vastgelegd')
      return accept({ type: 'AkkoordBetwist', versie: command.versie, tekst: command.tekst })
    }
    case 'LaatBetrokkeneMeedoen': {
      if (doetBetrokkeneMee(traject)) return accept()
      if (!command.bekend) return refuse('betrokkene-zonder-digid')
      return accept({ type: 'BetrokkeneDoetMee', persoon: traject.betrokkeneId })
    }
  }
}

/** True when who it is about takes part with a sign-in of their own. */
export function doetBetrokkeneMee({ deelnames, betrokkeneId }: Pick<Traject, 'deelnames' | 'betrokkeneId'>): boolean {
  return deelnames.some(({ soort, wie, tot }) => soort === 'persoon' && wie === betrokkeneId && tot === null)
}

function antwoord(command: InstemmingCommand & { type: 'AntwoordAkkoord' }, traject: Traject): Decision {
  const { akkoord, instemming, betrokkeneId, gemeente } = traject
  const { versie, door, resultaten, plan, tekst = '' } = command
  if (!akkoord.gevraagd) return refuse('nog-geen-akkoord-gevraagd')
  if (akkoord.gevraagd.versie !== versie) return refuse('andere-versie')
  if (akkoord.antwoord) return refuse('al-geantwoord')
  if (wachtOpLezen(traject.namens)) return refuse('namens-niet-gelezen')
  const wie = instemmerVan(instemming.nodig, { persoon: door, betrokkene: door === betrokkeneId })
  if (!wie) return refuse('niet-uw-akkoord')
  if (instemming.nodig.length > 0 && !nogTeHoren(instemming).includes(wie)) return refuse('al-geantwoord')
  const wat = watVan(command)
  if (wat === 'aanvullen') return accept({ type: 'AanvullingGewenst', versie, tekst })
  if (!wijzenIn(gemeente).includes('vinkje')) return refuse('akkoord-andere-wijze')
  const { als } = wie
  return wat === 'ja'
    ? accept({ type: 'AkkoordGegeven', versie, als, resultaten: 'ja', plan: 'ja' })
    : accept({ type: 'AkkoordGeweigerd', versie, als, resultaten, plan: plan === 'ja' ? 'ja' : 'nee', tekst })
}

/** The toegang writes down an answer that was signed or spoken. The spoken answer of a jeugdige counts everywhere: nobody is left unheard. */
function legVast({ type: _, ...feit }: InstemmingCommand & { type: 'LegAkkoordVast' }, traject: Traject): Decision {
  const { akkoord, instemming, gemeente } = traject
  if (!akkoord.gevraagd) return refuse('nog-geen-akkoord-gevraagd')
  if (akkoord.gevraagd.versie !== feit.versie) return refuse('andere-versie')
  const open = nogTeHoren(instemming).find(({ als, persoon }) => als === feit.als && persoon === feit.persoon)
  if (akkoord.antwoord || !open) return refuse('al-geantwoord')
  const mag = wijzenIn(gemeente).includes(feit.hoe) || (feit.als === 'jeugdige' && feit.hoe === 'gesproken')
  return mag ? accept({ type: 'AkkoordVastgelegd', ...feit }) : refuse('akkoord-andere-wijze')
}

/** The ways of giving akkoord of a gemeente. */
export function wijzenIn(gemeente: string): readonly Akkoordwijze[] {
  return gemeenteMetCode(gemeente)?.akkoord ?? ['vinkje']
}
