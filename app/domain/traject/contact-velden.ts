import type { Veld } from '../perspectiefplan/vragen.ts'
import { erbij, ervaringen, plekken, uitlegWijzen } from './contact-feiten.ts'

/** That the process was explained: how, on which day, and a short note that the inwoner can read (D0-02). */
export const uitlegVelden: readonly Veld[] = [
  { naam: 'hoe', soort: 'keuze', opties: uitlegWijzen, nodig: true },
  { naam: 'dag', soort: 'datum', totVandaag: true, nodig: true },
  { naam: 'notitie', soort: 'lang', max: 2000 },
]

/** When and where a talk is, and who joins (D0-06). */
export const gesprekVelden: readonly Veld[] = [
  { naam: 'dag', soort: 'datum', vanafVandaag: true, nodig: true },
  { naam: 'tijd', soort: 'kort', max: 5, aanvullen: 'tijd', nodig: true },
  { naam: 'plek', soort: 'keuze', opties: plekken, nodig: true },
  { naam: 'erbij', soort: 'keuzes', opties: erbij },
  { naam: 'tekst', soort: 'lang', max: 2000 },
]

/** Why a talk does not go on. */
export const afzegVelden: readonly Veld[] = [{ naam: 'waarom', soort: 'lang', max: 2000, nodig: true }]

/** The report of a talk, and whether the process was gone through (D0-06) and what the inwoner wants to reach talked about (D3L-02). */
export const verslagVelden: readonly Veld[] = [
  { naam: 'verslag', soort: 'lang', max: 8000, nodig: true },
  { naam: 'besproken', soort: 'keuzes', opties: ['ja', 'doel'] },
]

/** What the inwoner says to an invitation. */
export const antwoordVelden: readonly Veld[] = [
  { naam: 'wat', soort: 'keuze', opties: ['kan', 'kan-niet'], nodig: true },
  { naam: 'want', soort: 'lang', max: 2000 },
]

/** How the talk went, in the eyes of the inwoner (D1-20). */
export const ervaringVelden: readonly Veld[] = [
  { naam: 'ervaring', soort: 'keuze', opties: ervaringen, nodig: true },
  { naam: 'woorden', soort: 'lang', max: 2000 },
]

/** A time as it is stored: 'HH:MM', from '9.30' or '09:30'. */
export const klokVan = (tijd: string): string => tijd.replace('.', ':').padStart(5, '0')
