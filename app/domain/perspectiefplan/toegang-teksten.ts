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

/** What the regional form for a complex casus tells an aanbieder (D3L-14). EXAMPLE CONTENT: the handleiding names the form and does not give its fields. */
export const aanmeldingdelen = [
  'aanmelding-aanleiding',
  'aanmelding-geprobeerd',
  'aanmelding-veiligheid',
  'aanmelding-betrokken',
  'aanmelding-gevraagd',
] as const
export type Aanmeldingdeel = (typeof aanmeldingdelen)[number]

export const isAanmeldingdeel = (naam: string): naam is Aanmeldingdeel => aanmeldingdelen.some((deel) => deel === naam)

/** A text of the toegang that is one part of a whole: of the verslag, or of the regional form. */
export const isDeel = (naam: string): naam is Verslagdeel | Aanmeldingdeel =>
  isVerslagdeel(naam) || isAanmeldingdeel(naam)

/** Every text that the toegang writes beside a plan: the two of each plan (D0-23, D0-24), then those of the verslag and of the regional form. */
export const toegangOnderwerpen = ['samenvatting', 'welke-hulp', ...verslagdelen, ...aanmeldingdelen] as const
export type ToegangOnderwerp = (typeof toegangOnderwerpen)[number]

export const isToegangOnderwerp = (naam: string): naam is ToegangOnderwerp =>
  toegangOnderwerpen.some((onderwerp) => onderwerp === naam)
