import type { Match, Voorkeur } from './keuze-feiten.ts'
import { lopendeMatch, wieNogKan } from './keuze-stand.ts'
import type { Partij } from './reis-feiten.ts'
import type { Traject } from './traject.ts'
import type { Evaluatie, Intake, OneensGesprek, Uitvoering } from './uitvoering-feiten.ts'

/** What is waited for while the inwoner does not agree with the zorgplan (7a): none of these is a dead end. */
export const oneensStanden = [
  'oneens-gesprek',
  'oneens-driegesprek',
  'oneens-nieuw-zorgplan',
  'oneens-aanvullen',
] as const
export type OneensStand = (typeof oneensStanden)[number]

/** Whose turn it is in each of them. */
export const wieBijOneens: Record<OneensStand, Partij> = {
  'oneens-gesprek': 'aanbieder',
  'oneens-driegesprek': 'toegang',
  'oneens-nieuw-zorgplan': 'aanbieder',
  'oneens-aanvullen': 'toegang',
}

/** The match whose aanbieder said yes and carries the help out; undefined while there is none: then the klantreis is followed by hand. */
export function uitvoerendeMatch({ keuze }: Pick<Traject, 'keuze'>): Match | undefined {
  const match = lopendeMatch(keuze)
  return match?.stand === 'aanvaard' ? match : undefined
}

/**
 * With whom the inwoner can share now, the first first: who can still be asked, and once an aanbieder said yes that one alone, with whom more or less is
 * shared while its match runs (D3L-23).
 */
export function wieKanLezen(traject: Pick<Traject, 'keuze'>): Voorkeur[] {
  const match = uitvoerendeMatch(traject)
  return match ? [{ kvk: match.kvk, partij: match.partij }] : wieNogKan(traject.keuze)
}

/** Where it stands when the inwoner said no to the zorgplan; null when it is not so, or was solved. */
export function oneensStandVan({ uitvoering }: Pick<Traject, 'uitvoering'>): OneensStand | null {
  const { zorgplan, oneens, aangevuld } = uitvoering
  if (zorgplan?.antwoord?.wat !== 'nee' || aangevuld?.zorgplan === zorgplan.nr) return null
  const laatste = oneens.at(-1)
  if (!laatste) return 'oneens-gesprek'
  if (!laatste.gehouden) return laatste.met === 'toegang' ? 'oneens-driegesprek' : 'oneens-gesprek'
  switch (laatste.gehouden.uitkomst) {
    case 'eens':
      return null
    case 'nieuw-zorgplan':
      return 'oneens-nieuw-zorgplan'
    case 'niet-eens':
      return laatste.met === 'toegang' ? 'oneens-aanvullen' : 'oneens-driegesprek'
  }
}

/** The help may start although the inwoner did not agree: the talks are over, and the decision says the omvang, so that a bezwaar can be made (D3L-36, D3X-03). */
export const isAangevuld = ({ zorgplan, aangevuld }: Uitvoering): boolean =>
  zorgplan !== null && aangevuld?.zorgplan === zorgplan.nr

/** The intake that is going on: proposed and not over. */
export const lopendeIntake = ({ intakes }: Uitvoering): Intake | undefined => intakes.findLast(({ einde }) => !einde)

/** The evaluatie that is going on. */
export const lopendeEvaluatie = ({ evaluaties }: Uitvoering): Evaluatie | undefined =>
  evaluaties.findLast(({ afgesloten }) => !afgesloten)

/** The talk about the zorgplan that was asked for and not held yet. */
export const gevraagdGesprek = ({ oneens }: Uitvoering): OneensGesprek | undefined =>
  oneens.findLast(({ gehouden }) => !gehouden)

/** True while the help goes on. */
export const loopt = ({ begonnen, einde }: Uitvoering): boolean => begonnen !== null && einde === null

/** The results that these parties have not all scored in the last evaluatie (D2-22). */
export function ongescoord(
  { evaluaties }: Uitvoering,
  resultaten: readonly string[],
  partijen: readonly Partij[],
): string[] {
  const stemmen = evaluaties.at(-1)?.stemmen ?? {}
  return resultaten.filter((id) => partijen.some((partij) => stemmen[partij]?.scores[id] === undefined))
}
