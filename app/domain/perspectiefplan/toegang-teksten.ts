/** What the verslag of the Wmo research covers, in the order of the law: Wmo 2015 2.3.2 lid 4, a to g (D1-43). */
export const verslagdelen = [
  'verslag-a',
  'verslag-b',
  'verslag-c',
  'verslag-d',
  'verslag-e',
  'verslag-f',
  'verslag-g',
] as const
export type Verslagdeel = (typeof verslagdelen)[number]

export const isVerslagdeel = (naam: string): naam is Verslagdeel => verslagdelen.some((deel) => deel === naam)

/** Every text that the toegang writes beside a plan: the two of each plan (D0-23, D0-24), then those of the verslag. */
export const toegangOnderwerpen = ['samenvatting', 'welke-hulp', ...verslagdelen] as const
export type ToegangOnderwerp = (typeof toegangOnderwerpen)[number]

export const isToegangOnderwerp = (naam: string): naam is ToegangOnderwerp =>
  toegangOnderwerpen.some((onderwerp) => onderwerp === naam)
