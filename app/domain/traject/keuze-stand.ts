import { heeftStapNa } from '../klantreis/klantreis.ts'
import { reisVan } from '../klantreis/reis-van.ts'
import type { Weigering } from '../refuse.ts'
import type { Keuze, Match, Voorkeur } from './keuze-feiten.ts'
import { pgbStandVan } from './pgb.ts'
import type { Partij } from './reis-feiten.ts'
import type { Traject } from './traject.ts'

/** What is waited for between the help that was established and the aanbieder that gives it; null when that is not going on, or done. */
export const keuzeStanden = [
  'pgb-plan',
  'pgb-beoordelen',
  'pgb-nee',
  'buiten-contract',
  'kiezen',
  'adviseren',
  'goedvinden',
  'delen',
  'antwoorden',
  'vraag-beantwoorden',
  'niemand-over',
  'intensiteit-geven',
  'intensiteit-vaststellen',
] as const
export type KeuzeStand = (typeof keuzeStanden)[number]

/** Whose turn each of them is. */
export const wieBij: Record<KeuzeStand, Partij> = {
  'pgb-plan': 'inwoner',
  'pgb-beoordelen': 'toegang',
  'pgb-nee': 'inwoner',
  'buiten-contract': 'toegang',
  kiezen: 'inwoner',
  adviseren: 'toegang',
  goedvinden: 'inwoner',
  delen: 'toegang',
  antwoorden: 'aanbieder',
  'vraag-beantwoorden': 'toegang',
  'niemand-over': 'toegang',
  'intensiteit-geven': 'aanbieder',
  'intensiteit-vaststellen': 'toegang',
}

/** The match that an aanbieder has in hand: asked, or accepted; there is one at the most. */
export const lopendeMatch = ({ matches }: Keuze): Match | undefined =>
  matches.find(({ stand }) => stand === 'open' || stand === 'aanvaard')

/** Whom the inwoner prefers of those who did not say no since the choice was made, the first first. */
export function wieNogKan({ voorkeuren, matches, gekozenOp }: Keuze): Voorkeur[] {
  const zeiNee = (kvk: string) =>
    matches.some((een) => een.kvk === kvk && een.stand === 'afgewezen' && gekozenOp !== null && een.op >= gekozenOp)
  return (voorkeuren ?? []).filter(({ kvk }) => !zeiNee(kvk))
}

/** Whether the gemeente has to talk about help without a contract: until then no aanbieder is asked (D4-25). */
export const isBuitenContractOpen = ({ buitenContract }: Keuze): boolean =>
  buitenContract !== null && !buitenContract.antwoord

/** Why the inwoner cannot choose an aanbieder now; null when that can be done. The same answer as decide() gives. */
export function waaromNietKiezen({ keuze }: Pick<Traject, 'keuze'>): Weigering | null {
  if (!keuze.hulp) return 'hulp-niet-vastgesteld'
  if (keuze.vorm === 'pgb') return 'pgb-zonder-match'
  return lopendeMatch(keuze) ? 'match-loopt' : null
}

/** Only some process profiles ask the aanbieder for an intensiteit in two weeks (C18): those with a step for it. */
export const vraagtIntensiteit = (traject: Pick<Traject, 'klantreis'>): boolean =>
  heeftStapNa(reisVan(traject), 'IntensiteitBekend')

/** Where the choice of an aanbieder stands. A pgb goes its own way, without a match: a plan, and what the toegang finds of it (D1-17). */
export function keuzeStandVan(traject: Pick<Traject, 'klantreis' | 'keuze'>): KeuzeStand | null {
  const { keuze } = traject
  if (!keuze.hulp) return null
  if (keuze.vorm === 'pgb') return pgbStandVan(keuze)
  const match = lopendeMatch(keuze)
  if (match) return standVanMatch(match, vraagtIntensiteit(traject))
  if (isBuitenContractOpen(keuze)) return 'buiten-contract'
  const { voorkeuren, advies, gekozenOp, matches, goed } = keuze
  if (!voorkeuren || !gekozenOp) return 'kiezen'
  const geadviseerdNa = (op: Date) => advies !== null && advies.op >= op
  if (voorkeuren.length === 0) return geadviseerdNa(gekozenOp) ? 'kiezen' : 'adviseren'
  const [eerste] = wieNogKan(keuze)
  const laatste = matches.at(-1)?.antwoord?.op ?? gekozenOp
  if (!eerste) return geadviseerdNa(laatste) ? 'kiezen' : 'niemand-over'
  return goed?.kvks.includes(eerste.kvk) ? 'delen' : 'goedvinden'
}

function standVanMatch(match: Match, metIntensiteit: boolean): KeuzeStand | null {
  if (match.vragen.some(({ antwoord }) => antwoord === null)) return 'vraag-beantwoorden'
  if (match.stand === 'open') return 'antwoorden'
  if (!metIntensiteit || match.vastOp) return null
  return match.intensiteit ? 'intensiteit-vaststellen' : 'intensiteit-geven'
}
