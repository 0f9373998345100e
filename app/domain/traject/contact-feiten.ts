import type { Datum } from '../termijnen/kalender.ts'

/** How the inwoner was told how it goes on (D0-02). */
export const uitlegWijzen = ['telefoon', 'balie', 'post'] as const
export type UitlegWijze = (typeof uitlegWijzen)[number]

/** Where a talk is held (D0-06). */
export const plekken = ['thuis', 'gemeentehuis', 'online', 'bellen'] as const
export type Plek = (typeof plekken)[number]

/** Who joins a talk beside the inwoner and the medewerker who invites. */
export const erbij = ['familie', 'clientondersteuner', 'collega', 'tolk'] as const
export type Erbij = (typeof erbij)[number]

/** How a talk went in the eyes of the inwoner (D1-20). */
export const ervaringen = ['goed', 'gaat-wel', 'niet-goed'] as const
export type Ervaring = (typeof ervaringen)[number]

/** When and where a talk is, 'HH:MM' on the clock in the Netherlands; `tekst` names the words that go with it: the address, what to bring. */
export type Invulling = { dag: Datum; tijd: string; plek: Plek; erbij: readonly Erbij[]; tekst: string | null }

/** What happens between people around a plan: explaining how it goes, and talks. Words are named by the id of their text. */
export type ContactGebeurtenis =
  | { type: 'ProcesUitgelegd'; hoe: UitlegWijze; dag: Datum; tekst: string | null }
  | ({ type: 'GesprekGepland'; gesprek: string } & Invulling)
  | ({ type: 'GesprekVerzet'; gesprek: string } & Invulling)
  | { type: 'GesprekAfgezegd'; gesprek: string; tekst: string }
  | { type: 'UitnodigingBeantwoord'; gesprek: string; wat: 'kan' | 'kan-niet'; tekst: string | null }
  /** `doel`: what the inwoner wants to reach was talked about (D3L-02); absent when not, and in reports from before it was asked. */
  | { type: 'GesprekVerslagen'; gesprek: string; besproken: boolean; doel?: true; tekst: string }
  | { type: 'GesprekGewaardeerd'; gesprek: string; hoe: Ervaring; tekst: string | null }

/** `vandaag`: the day on which it is asked; a report of a talk that is still to come is refused. */
export type ContactCommand =
  | { type: 'LegProcesUit'; hoe: UitlegWijze; dag: Datum; tekst: string | null }
  | ({ type: 'PlanGesprek'; gesprek: string } & Invulling)
  | ({ type: 'VerzetGesprek'; gesprek: string } & Invulling)
  | { type: 'ZegGesprekAf'; gesprek: string; tekst: string }
  | { type: 'BeantwoordUitnodiging'; gesprek: string; wat: 'kan' | 'kan-niet'; beurt: number; tekst: string | null }
  | {
      type: 'MaakVerslag'
      gesprek: string
      besproken: boolean
      doel?: boolean
      basis: number
      tekst: string
      vandaag: Datum
    }
  | { type: 'WaardeerGesprek'; gesprek: string; hoe: Ervaring; tekst: string | null }
