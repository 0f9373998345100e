import { refuse } from '../refuse.ts'
import type { Datum } from '../termijnen/kalender.ts'
import { accept, type Decision } from './decision.ts'
import { openAanmelding } from './complex.ts'
import type { Vastgelegd } from './gebeurtenissen.ts'
import { lopendeMatch } from './keuze-stand.ts'
import type { Traject } from './traject.ts'

/** Whether the aanbieder hears about whom it is (D3L-15). */
export const overlegWijzen = ['anoniem', 'met-gegevens'] as const
export type OverlegWijze = (typeof overlegWijzen)[number]

/** Who said yes to personal data, and how. */
export const toestemmers = ['betrokkene', 'vertegenwoordiger'] as const
export type Toestemmer = (typeof toestemmers)[number]
export const toestemWijzen = ['gesprek', 'telefoon', 'geschreven'] as const
export type ToestemWijze = (typeof toestemWijzen)[number]

/** The yes of the inwoner to personal data in this very contact: who said it, on which day and how. */
export type OverlegToestemming = { wie: Toestemmer; dag: Datum; hoe: ToestemWijze }

/** `over` and `uitkomst` are ids of texts: what it was about, and what came of it. */
type Overleg = {
  kvk: string
  dag: Datum
  wijze: OverlegWijze
  toestemming: OverlegToestemming | null
  over: string
  uitkomst: string
}

export type VooroverlegGebeurtenis = { type: 'VooroverlegGehouden' } & Overleg

/** `noemt`: the words name somebody of this traject. `vandaag`: the day of legal time on which it is written down. */
export type VooroverlegCommand = { type: 'LegVooroverlegVast'; vandaag: Datum; noemt: boolean } & Overleg

export type Vooroverleg = Overleg & { op: Date; door: string | null }

/**
 * A contact of the toegang with an aanbieder while the plan is made (D3A-08, D3L-15). Refuses personal data that the inwoner did not say yes to before it, and a name in what
 * was said without; about a complex casus the regional form comes first (D3L-14). Once an aanbieder has the question of the match, they talk there.
 */
export function decideVooroverleg(command: VooroverlegCommand, traject: Traject): Decision {
  const { kvk, dag, wijze, toestemming, over, uitkomst, vandaag, noemt } = command
  if (lopendeMatch(traject.keuze)) return refuse('match-loopt')
  if (dag > vandaag) return refuse('dag-kan-niet')
  if (wijze === 'met-gegevens' && !toestemming) return refuse('vooroverleg-zonder-ja')
  if (wijze === 'met-gegevens' && toestemming && toestemming.dag > dag) return refuse('vooroverleg-ja-te-laat')
  if (wijze === 'met-gegevens' && openAanmelding(traject).length > 0) return refuse('aanmeldformulier-niet-compleet')
  if (wijze === 'anoniem' && noemt) return refuse('vooroverleg-noemt-naam')
  const ja = wijze === 'met-gegevens' ? toestemming : null
  return accept({ type: 'VooroverlegGehouden', kvk, dag, wijze, toestemming: ja, over, uitkomst })
}

/** Why no contact can be written down now; null when it can. The same answer as decide() gives. */
export const waaromGeenVooroverleg = ({ keuze }: Pick<Traject, 'keuze'>) =>
  lopendeMatch(keuze) ? ('match-loopt' as const) : null

/** The contacts after this gebeurtenis, the first first. */
export function volgVooroverleg(voor: readonly Vooroverleg[], feit: Vastgelegd): readonly Vooroverleg[] {
  if (feit.type !== 'VooroverlegGehouden') return voor
  const { kvk, dag, wijze, toestemming, over, uitkomst, op, door } = feit
  return [...voor, { kvk, dag, wijze, toestemming, over, uitkomst, op, door }]
}

/** Words in a name that say nothing about whom it is. */
const tussenwoorden = new Set([
  'van',
  'de',
  'der',
  'den',
  'het',
  'ten',
  'ter',
  'te',
  'op',
  'aan',
  'in',
  'el',
  'al',
  'la',
  'le',
])

/** Whether a text names this person: one of the words of their name stands in it. */
export function noemtNaam(tekst: string, naam: string): boolean {
  const woorden = new Set(woordenIn(tekst))
  return woordenIn(naam).some((woord) => woord.length > 1 && !tussenwoorden.has(woord) && woorden.has(woord))
}

const woordenIn = (tekst: string): string[] =>
  tekst
    .toLocaleLowerCase('nl')
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean)
