import type { Datum } from '../termijnen/kalender.ts'
import type { ReisId } from './reizen.ts'

/** What kind of help a klantreis is for. `onbekend` until the toegang knows: the inwoner asks a question, never a kind of help. */
export const soortenHulp = ['onbekend', 'jeugd-ambulant', 'jeugd-anders', 'wmo', 'wmo-wonen'] as const
export type SoortHulp = (typeof soortenHulp)[number]

/** Who brought the inwoner here (D3A-04, D3A-06). Artsen and gecertificeerde instellingen refer for jeugdhulp only. */
export const ingangen = ['toegang', 'arts', 'gi'] as const
export type Ingang = (typeof ingangen)[number]

/** Where a gemeente goes another way than the klantreis it uses, and from which day. */
export type Afwijking =
  | { soort: 'eigen-proces'; reis: ReisId; voor: readonly SoortHulp[]; geldigVan: Datum; tekst: string; link: string }
  | { soort: 'eigen-toegang'; reis: ReisId; geldigVan: Datum }

export type Gebruik = {
  /** CBS code. Not every gemeente that the handleiding names has a front door in this portal. */
  code: string
  /** Until the kind of help is known, per kind of referral, and for Wmo Wonen. */
  reizen: { onbekend: 'perspectiefplan'; wonen: ReisId } & Record<Ingang, ReisId>
  /** Which klantreizen for jeugdhulp the toegang can choose beside it. */
  ook: readonly ReisId[]
  afwijkingen: readonly Afwijking[]
}

/** The four routes of the handleiding (D3A-01); until it is known which, everybody makes a plan. */
const achterhoek: Gebruik['reizen'] = {
  onbekend: 'perspectiefplan',
  toegang: 'lokale-toegang',
  arts: 'medisch-verwijzer',
  gi: 'gecertificeerde-instelling',
  wonen: 'wmo-wonen',
}

/** The two work processes that tell jeugdhulp in more steps. */
const jeugdhulp: Gebruik['ook'] = ['specialistische-jeugdhulp', 'toekenning-jeugdhulp']

/** A toegang of their own for Beschermd Wonen: two have it when the handleiding begins, all of them from 1 January 2023 (D3W-03, D3W-04). */
const eigenToegangWonen = (geldigVan: Datum): Afwijking => ({ soort: 'eigen-toegang', reis: 'wmo-wonen', geldigVan })

/** Which klantreizen a gemeente uses, and how it deviates. A gemeente that is not here uses none that we know. */
export const gebruik: readonly Gebruik[] = [
  // Doetinchem
  { code: '0222', reizen: achterhoek, ook: jeugdhulp, afwijkingen: [eigenToegangWonen('2023-01-01')] },
  // Bronckhorst
  { code: '1876', reizen: achterhoek, ook: jeugdhulp, afwijkingen: [eigenToegangWonen('2023-01-01')] },
  // Berkelland
  { code: '1859', reizen: achterhoek, ook: jeugdhulp, afwijkingen: [eigenToegangWonen('2022-07-01')] },
  // Oude IJsselstreek. What its own process is, the handleiding does not say: its text and its address, no steps (D3A-03).
  {
    code: '1509',
    reizen: achterhoek,
    ook: jeugdhulp,
    afwijkingen: [
      {
        soort: 'eigen-proces',
        reis: 'lokale-toegang',
        voor: ['jeugd-ambulant', 'wmo'],
        geldigVan: '2022-07-01',
        tekst: 'oude-ijsselstreek',
        link: 'https://www.oude-ijsselstreek.nl/',
      },
      eigenToegangWonen('2022-07-01'),
    ],
  },
]
