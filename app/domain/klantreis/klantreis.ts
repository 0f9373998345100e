import type { Datum } from '../termijnen/kalender.ts'
import type { Feit } from './feiten.ts'
import type { TermijnNaam } from './termijn-namen.ts'

/** Who does a step, or takes part in it. `verwijzer`: whoever of toegang, arts and gecertificeerde instelling referred (D4-02). */
export const betrokkenen = [
  'inwoner',
  'toegang',
  'toegang-centrumgemeente',
  'backoffice',
  'aanbieder',
  'arts',
  'jeugdbeschermer',
  'verwijzer',
  'deskundige',
  'expertteam',
  'regionale-contactpersoon',
  'teamleider-gi',
] as const
export type Wie = (typeof betrokkenen)[number]

/** What the column 'Documenten' of the handleiding names, and what the other source documents call the same things (D3A-29, C10). */
export const documenten = [
  'perspectiefplan',
  'ondersteuningsplan',
  'beschikking',
  'advies-wonen',
  'zorgplan',
  'behandelplan',
  'plan-van-aanpak',
  'afsprakenoverzicht',
  'bepaling-jeugdhulp',
  'aanmeldformulier-gi',
  'aanmeldformulier-complex',
  'format-a4',
  'format-evaluatie',
] as const
export type Document = (typeof documenten)[number]

export const berichten = ['301', '305', '307', '308', '315', '317', '319'] as const
export type Bericht = (typeof berichten)[number]

export type Stap = {
  /** As the source prints it; null where it prints none. */
  nr: string | null
  id: string
  wie: Wie
  met?: readonly Wie[]
  /** What differs when an arts referred (D4-33, D4-40, D4-47). */
  bijArts?: { wie?: Wie; met?: readonly Wie[] }
  klaarNa: Feit
  documenten?: readonly Document[]
  documentenAlsNodig?: readonly Document[]
  berichten?: readonly Bericht[]
  termijnen?: readonly TermijnNaam[]
  /** Not in every traject: the step shows once `begintNa` is so, or once it is done. */
  alsNodig?: true
  begintNa?: Feit
  /** Ids of steps that have to be done first. One that is only when needed and did not begin, holds nobody up. */
  wachtOp?: readonly string[]
  /** What has to be so besides, before this step is done. */
  voorwaarde?: Feit
  /** How many times the source has it at the least. */
  keer?: number
  /** After it the klantreis goes on from the step with this id again. */
  opnieuwVanaf?: string
  /** The klantreis that tells this step in more steps. */
  uitgewerktIn?: string
}

/** What changed in this klantreis, and on which day; `stappen` are ids. The words stand under `wijziging` in locales. */
export type Wijziging = { id: string; op: Datum; stappen: readonly string[] }

/** Where the source contradicts itself; the words, with what we follow, stand under `verschil` (D3A-30). */
export type Verschil = { id: string; stappen: readonly string[] }

export type Klantreis = {
  id: string
  versie: string
  geldigVan: Datum
  /** The source bears no date: `geldigVan` is then the day of the handleiding that the portal began with. */
  ongedateerd?: true
  /** Weighs what is regulated elsewhere before what is free nearby (C22). */
  eerstVoorliggend?: true
  stappen: readonly Stap[]
  wijzigingen: readonly Wijziging[]
  verschillen: readonly Verschil[]
}

export type Staat = 'klaar' | 'nu' | 'straks'

/** What is so in a traject, for a klantreis to be laid beside. */
export type Stand = {
  isZo(feit: Feit): boolean
  /** Whether somebody said that this step, which is not always needed, is needed now. */
  isNodig?(stap: string): boolean
  /** How many times this step was done. */
  keren?(stap: string): number
}

/**
 * Each step with its state; steps that were not needed are left out (D0-37). Progress is derived, never stored. A step is done when what completes it is
 * so and every step it waits for is done; it is 'nu' when nothing holds it up, so more than one can be. What was done can come open again: an akkoord
 * belongs to one version.
 */
export function progressBij<K extends Klantreis>(klantreis: K, stand: Stand) {
  const stappen: readonly Stap[] = klantreis.stappen.filter((stap) => isBegonnen(stap, stand))
  const wachtVan = ({ wachtOp = [] }: Stap) => stappen.filter(({ id }) => wachtOp.includes(id))
  const bekend = new Map<string, boolean>()
  const isVrij = (stap: Stap): boolean => wachtVan(stap).every(isKlaar)
  const isKlaar = (stap: Stap): boolean => {
    const klaar = bekend.get(stap.id) ?? (isGedaan(stap, stand) && isVrij(stap))
    bekend.set(stap.id, klaar)
    return klaar
  }
  const staatVan = (stap: Stap): Staat => (isKlaar(stap) ? 'klaar' : isVrij(stap) ? 'nu' : 'straks')
  return stappen.map((stap) => ({ id: stap.id as K['stappen'][number]['id'], staat: staatVan(stap) }))
}

function isGedaan({ id, klaarNa, voorwaarde, keer }: Stap, { isZo, keren }: Stand): boolean {
  if (!isZo(klaarNa) || (voorwaarde && !isZo(voorwaarde))) return false
  return keer === undefined || !keren || keren(id) >= keer
}

function isBegonnen({ id, alsNodig, begintNa, klaarNa }: Stap, { isZo, isNodig }: Stand): boolean {
  return !alsNodig || isZo(klaarNa) || (begintNa !== undefined && isZo(begintNa)) || isNodig?.(id) === true
}

/** The step with this id, or undefined. */
export function stapMet(klantreis: Klantreis, id: string): Stap | undefined {
  return klantreis.stappen.find((stap) => stap.id === id)
}

/** Whether a step of this klantreis is completed by this. */
export function heeftStapNa({ stappen }: Klantreis, feit: Feit): boolean {
  return stappen.some(({ klaarNa }) => klaarNa === feit)
}
