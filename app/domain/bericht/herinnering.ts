import { dagenTussen, plusDagen, type Datum } from '../termijnen/kalender.ts'

/** When somebody whose turn it is hears of it again: halfway the term, a week and two days before its last day, on that day, and the day after it. */
export const signalen = ['helft', 'zeven-dagen', 'twee-dagen', 'de-dag', 'voorbij'] as const
export type Signaal = (typeof signalen)[number]

/** The term that runs: from the day it began to its last day. */
export type Looptijd = { begin: Datum; uiterlijk: Datum }

/** Each signal of a term with the day it is due, in the order of those days. In a short term the half can come after 'zeven-dagen'. */
export function signaalDagen({ begin, uiterlijk }: Looptijd): { signaal: Signaal; dag: Datum }[] {
  const dagen = {
    helft: plusDagen(begin, Math.floor(dagenTussen(begin, uiterlijk) / 2)),
    'zeven-dagen': plusDagen(uiterlijk, -7),
    'twee-dagen': plusDagen(uiterlijk, -2),
    'de-dag': uiterlijk,
    voorbij: plusDagen(uiterlijk, 1),
  } satisfies Record<Signaal, Datum>
  return signalen
    .map((signaal) => ({ signaal, dag: dagen[signaal] }))
    .sort((een, ander) => (een.dag < ander.dag ? -1 : een.dag > ander.dag ? 1 : 0))
}

/** What whoever has the turn was told before. */
export type Verteld = {
  /** The signals of this term that were dealt with. */
  gehad: ReadonlySet<Signaal>
  /** The day on which they last heard anything about this traject, or null. */
  laatst: Datum | null
}

/**
 * What is due today. Of several signals at once only the latest is sent, and none that is no later than the last time they heard of this traject: the
 * others are over. So that there is never a flood, however late a term begins or a turn comes. `volgende`: the day to look again, or null.
 */
export function herinneringNu(
  looptijd: Looptijd,
  vandaag: Datum,
  { gehad, laatst }: Verteld,
): { zend: Signaal | null; voorbij: Signaal[]; volgende: Datum | null } {
  const open = signaalDagen(looptijd).filter(({ signaal }) => !gehad.has(signaal))
  const nu = open.filter(({ dag }) => dag <= vandaag)
  const nieuwste = nu.at(-1)
  const zend = nieuwste && (laatst === null || nieuwste.dag > laatst) ? nieuwste.signaal : null
  return {
    zend,
    voorbij: nu.map(({ signaal }) => signaal).filter((signaal) => signaal !== zend),
    volgende: open.find(({ dag }) => dag > vandaag)?.dag ?? null,
  }
}

/** What the portal says on this day about the last day of a term; null while there is more than a week left. */
export function signaalOp(uiterlijk: Datum, vandaag: Datum): Exclude<Signaal, 'helft'> | null {
  const over = dagenTussen(vandaag, uiterlijk)
  if (over < 0) return 'voorbij'
  if (over === 0) return 'de-dag'
  if (over <= 2) return 'twee-dagen'
  return over <= 7 ? 'zeven-dagen' : null
}
