import { componenten, productenOnder, regioVan } from '#app/domain/aanbod/regio.ts'
import type { Veld } from '#app/domain/perspectiefplan/vragen.ts'
import { hulpdoelen, neeRedenen } from '#app/domain/traject/keuze-feiten.ts'
import type { Traject } from '#app/domain/traject/traject.ts'

/** Why an aanbieder cannot help; in words too, where it is none of these reasons. */
export const neeVelden: readonly Veld[] = [
  { naam: 'reden', soort: 'keuze', opties: neeRedenen, nodig: true },
  { naam: 'woorden', soort: 'lang', max: 2000 },
]

/** What an aanbieder wants to know before it answers. */
export const vraagVelden: readonly Veld[] = [{ naam: 'vraag', soort: 'lang', max: 2000, nodig: true }]

/** Why this help is needed, in words. */
export const waaromVeld: Veld = { naam: 'waarom', soort: 'lang', max: 4000, nodig: true }

/** Whether the results can be reached, with which help, how much, for what, with what on top, from when and why (D0-31, D2-12 to D2-14). */
export const intensiteitVelden = ({ gemeente, wet }: Pick<Traject, 'gemeente' | 'wet'>): readonly Veld[] => [
  { naam: 'haalbaar', soort: 'keuze', opties: ['ja', 'nee'], nodig: true },
  { naam: 'product', soort: 'keuze', opties: productenOnder(gemeente, wet).map(({ code }) => code), nodig: true },
  { naam: 'intensiteit', soort: 'keuze', opties: regioVan(gemeente)?.intensiteiten ?? [], nodig: true },
  { naam: 'doel', soort: 'keuze', opties: hulpdoelen, nodig: true },
  { naam: 'componenten', soort: 'keuzes', opties: componenten },
  { naam: 'start', soort: 'datum', vanafVandaag: true, nodig: true },
  waaromVeld,
]
