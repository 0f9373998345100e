import type { Datum } from '../termijnen/kalender.ts'

/** How the toegang writes down what the inwoner says: together with them (D0-10), or for them (D0-11). */
export const namensWijzen = ['samen', 'namens'] as const
export type NamensWijze = (typeof namensWijzen)[number]

/** How the inwoner came to read what was written down: in the portal, read to them, or on paper. */
export const leesWijzen = ['portaal', 'voorgelezen', 'papier'] as const
export type LeesWijze = (typeof leesWijzen)[number]

/** A plan that the toegang writes down. `tekst` names the reason; `gesprekOp` is the day of the talk, which may be past. */
export type NamensGebeurtenis =
  | { type: 'NamensBegonnen'; wijze: NamensWijze; tekst: string | null; gesprekOp: Datum | null }
  | { type: 'PlanNamensIngediend'; versie: number; wijze: NamensWijze }
  | { type: 'NamensGelezen'; versie: number; hoe: LeesWijze }
  | { type: 'NamensTeruggenomen'; versie: number; tekst: string }

/** `doorInwoner`: true when a page holds newer words of the inwoner, which nobody may pass by. */
export type NamensCommand =
  | { type: 'BeginNamens'; wijze: NamensWijze; tekst: string | null; gesprekOp: Datum | null }
  | { type: 'WerkNamens' }
  | { type: 'DienNamensIn'; compleet: boolean; doorInwoner: boolean }
  | { type: 'BevestigNamens'; versie: number; hoe: LeesWijze }
  | { type: 'NeemNamensTerug'; versie: number; tekst: string }
