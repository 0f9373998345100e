import type { Bladzijde } from './bladzijden.ts'

/**
 * What a page may weigh (bytes gzip), cost the server (against a route that returns nothing) and ask of PostgreSQL (shared buffers of its dearest query). A route that
 * returns nothing cost 4.4 ms when a page of an inwoner might be 8 times as dear, and one of staff 20 times; since an address is compared with the routes that fit it
 * (routes-voor.server.ts) it costs 1.2 ms. So 12 and 24 times are a little over a third of that time.
 */
export type Grens = {
  html: number
  css: number
  js: number
  samen: number
  cpu: number
  buffers: number
  vragen: number
  /** Whether it has to be read in the same way among many trajecten as among few. */
  eender: boolean
}

const kB = 1024
const inwoner: Grens = {
  html: 6 * kB,
  css: 14 * kB,
  js: 12 * kB,
  samen: 35 * kB,
  cpu: 12,
  buffers: 16,
  vragen: 4,
  eender: true,
}
const staf: Grens = {
  ...inwoner,
  html: 40 * kB,
  js: 120 * kB,
  samen: Infinity,
  cpu: 24,
  buffers: Infinity,
  eender: false,
}

/** Pages that may cost more, each with its reason; every other page keeps to the limits. */
export const uitzonderingen: readonly { pagina: RegExp; mag: Partial<Grens>; want: string }[] = [
  {
    pagina: /\/plan(-op-|\/)papier$/,
    mag: { html: 8 * kB, cpu: 26 },
    want: 'the whole plan on one page to print, every question with room to write',
  },
  {
    pagina: /^\/mijn\/.*\/(plan\/controleren|akkoord|versie\/\d+)$/,
    mag: { cpu: 18 },
    want: 'the whole plan on one page to read, every answer of it: no form of twenty fields',
  },
  {
    pagina: /^\/mijn\/traject\/[^/]+$/,
    mag: { cpu: 16 },
    want: 'everything of one question on one page: whose turn, the sum of the day, the line with its steps, what was said',
  },
  {
    pagina: /^\/\w+\/aanbieders\?/,
    mag: { cpu: 18 },
    want: 'twenty aanbieders of two thousand, with their distance from a postcode',
  },
  {
    pagina: /[?]bewaard=/,
    mag: { vragen: 5 },
    want: 'the one visit after a session ended: what was typed is looked up as well',
  },
  {
    pagina: /^\/(\w+\/aanbieders|toegang\/aanbod)(\W|$)/,
    mag: { buffers: 10 },
    want: 'lists that grow with what a gemeente contracts: 2,000 aanbieders with 10,000 products',
  },
  {
    pagina: /^\/toegang(\?|$)/,
    mag: { buffers: 10, eender: true },
    want: 'the work list: less than other pages, whatever its length',
  },
  {
    pagina: /^\/toegang\/cijfers(\?|$)/,
    mag: { buffers: 10 },
    want: 'the figures: from the table that is rebuilt, however many trajecten there are',
  },
]

/** The limits of this page. */
export function grensVan({ naam, audience }: Pick<Bladzijde, 'naam' | 'audience'>): Grens {
  const gewoon =
    audience === 'staf' ? staf : audience === 'open' ? { ...inwoner, buffers: Infinity, eender: false } : inwoner
  return uitzonderingen
    .filter(({ pagina }) => pagina.test(naam))
    .reduce((grens, { mag }) => ({ ...grens, ...mag }), gewoon)
}
