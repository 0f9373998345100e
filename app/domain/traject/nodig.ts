/**
 * What the toegang confirms before akkoord is asked: this is what the assessment needs (D0-17), and this is about the hulpvraag (D0-18). Asking
 * broadly is needed for the research, writing down broadly is not (D0-16). And the help is what the inwoner finds the best themself, or it says
 * why it is not (D1-16).
 */
export const nodigPunten = ['beoordeling', 'hulpvraag', 'eigen-oplossing'] as const
export type Nodig = (typeof nodigPunten)[number]

/** True when every point was confirmed. */
export function isNodigBevestigd(bevestigd: readonly Nodig[]): boolean {
  return nodigPunten.every((punt) => bevestigd.includes(punt))
}
