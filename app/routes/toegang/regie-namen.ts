/** The forms of the toegang about the course of a traject: the last part of their address, and what the file says was done. */
export const regieNamen = [
  'spoed',
  'toewijzen',
  'overdragen',
  'taak',
  'identiteit',
  'woonplaats',
  'complex',
  'akkoord-vastleggen',
  'meedoen',
  'nieuw-plan',
  'uitstel',
  'afsluiten',
  'klantreis',
  'aanbieder',
] as const

/** Those a volunteer may use too (D1-45). */
export const regieVanVrijwilliger: readonly RegieNaam[] = ['spoed']

export type RegieNaam = (typeof regieNamen)[number]
