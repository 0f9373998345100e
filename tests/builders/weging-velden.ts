import { aanspraken, bronnen, regelingen } from '#app/domain/traject/afweging-feiten.ts'

/** The form of one weighing, filled in so that an aanbieder is needed; fields that another law has too are not read. */
export const wegingVelden: Record<string, string> = {
  ...Object.fromEntries(
    bronnen.flatMap((bron) => [
      [bron, 'niet'],
      [`${bron}-waarom`, `Dat lukt niet: ${bron}.`],
    ]),
  ),
  ...Object.fromEntries(regelingen.map((regeling) => [`via-${regeling}`, aanspraken[1]])),
  uitkomst: 'aanbieder',
  reden: 'Thuis en in de buurt lukt het niet.',
}
