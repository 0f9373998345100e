import { isDatum } from '#app/domain/termijnen/kalender.ts'
import { aanbiederSoorten, hulptalen, type Aanbieder } from './aanbieder.ts'
import { componenten, periodeMetCode, productMetCode } from './regio.ts'

/** The columns of the file, by the name in its first line. A list stands in one cell with `|` between. */
export const kolommen = [
  'kvk',
  'naam',
  'soort',
  'partijen',
  'onderaannemers',
  'producten',
  'componenten',
  'plekken',
  'doet',
  'doet_niet',
  'talen',
  'leeftijd_van',
  'leeftijd_tot',
  'wacht_weken',
  'opgegeven_op',
  'plaatsen',
  'periode',
  'voorbeeld',
] as const
export type Kolom = (typeof kolommen)[number]
export type Regel = Record<Kolom, string>

/** What can be wrong with a cell; the name is a key in the locales. */
export type RegelFout =
  'leeg' | 'formule' | 'tekens' | 'te-lang' | 'onbekend' | 'geen-getal' | 'geen-datum' | 'past-niet' | 'dubbel'
export type Gelezen = { ok: true; aanbieder: Aanbieder } | { ok: false; kolom: Kolom; fout: RegelFout }

const lang: Partial<Record<Kolom, number>> = {
  naam: 100,
  doet: 600,
  doet_niet: 600,
  partijen: 600,
  onderaannemers: 600,
  producten: 600,
  plekken: 400,
}
const verplicht: readonly Kolom[] = ['kvk', 'naam', 'soort', 'producten', 'plekken', 'doet', 'periode']

/**
 * Reads one line of the file as an aanbieder of this gemeente, or says which cell is wrong and why. A cell that begins as a formula is refused: a
 * spreadsheet that opens it later would run it. Nothing is guessed and nothing is left out silently.
 */
export function leesRegel(ruw: Regel, gemeente: string): Gelezen {
  const regel = Object.fromEntries(kolommen.map((kolom) => [kolom, ruw[kolom].trim()])) as Regel
  for (const kolom of kolommen) {
    const fout = foutInCel(kolom, regel[kolom])
    if (fout) return { ok: false, kolom, fout }
  }
  for (const [kolom, fout] of foutenInRegel(regel, gemeente)) if (fout) return { ok: false, kolom, fout }
  const plekken = lijst(regel.plekken).map((plek) => ({ postcode: plek.slice(0, 4), plaats: plek.slice(5) }))
  return {
    ok: true,
    aanbieder: {
      kvk: regel.kvk,
      naam: regel.naam,
      soort: regel.soort as Aanbieder['soort'],
      partijen: lijst(regel.partijen),
      onderaannemers: lijst(regel.onderaannemers),
      producten: lijst(regel.producten),
      componenten: lijst(regel.componenten) as Aanbieder['componenten'],
      plekken,
      doet: regel.doet,
      doetNiet: regel.doet_niet,
      talen: ['nl', ...lijst(regel.talen).filter((taal) => taal !== 'nl')] as Aanbieder['talen'],
      leeftijdVan: getal(regel.leeftijd_van) ?? 0,
      leeftijdTot: getal(regel.leeftijd_tot) ?? oudst,
      wachtWeken: getal(regel.wacht_weken),
      opgegevenOp: regel.opgegeven_op || null,
      plaatsen: getal(regel.plaatsen),
      periode: regel.periode,
      voorbeeld: regel.voorbeeld === 'ja',
    },
  }
}

/** The age that stands for 'as old as one gets'. */
export const oudst = 120

/** A list in a cell, each part once. */
const lijst = (cel: string) => [
  ...new Set(
    cel
      .split('|')
      .map((deel) => deel.trim())
      .filter(Boolean),
  ),
]
const getal = (cel: string) => (cel === '' ? null : Number(cel))
const isGetal = (cel: string, hoogste: number) => cel === '' || (/^\d{1,4}$/.test(cel) && Number(cel) <= hoogste)
const alleIn = (cel: string, mogelijk: readonly string[]) => lijst(cel).every((deel) => mogelijk.includes(deel))

function foutInCel(kolom: Kolom, cel: string): RegelFout | null {
  if (/^["'\s]*[=+\-@]/.test(cel) || cel.split('|').some((deel) => /^\s*[=+\-@]/.test(deel))) return 'formule'
  // Nothing that cannot be seen, and no mark that turns the direction of what follows.
  if (/[\p{Cc}\p{Cf}\p{Co}\p{Cs}\p{Cn}]/u.test(cel) || cel.includes('\uFFFD')) return 'tekens'
  if (cel.length > (lang[kolom] ?? 60)) return 'te-lang'
  return cel === '' && verplicht.includes(kolom) ? 'leeg' : null
}

function foutenInRegel(regel: Regel, gemeente: string): [Kolom, RegelFout | false][] {
  const { leeftijd_van, leeftijd_tot, wacht_weken, opgegeven_op } = regel
  return [
    ['kvk', !/^\d{8}$/.test(regel.kvk) && 'onbekend'],
    ['soort', !alleIn(regel.soort, aanbiederSoorten) && 'onbekend'],
    ['partijen', (regel.soort === 'consortium') !== lijst(regel.partijen).length > 0 && 'past-niet'],
    ['onderaannemers', regel.soort === 'solist' && regel.onderaannemers !== '' && 'past-niet'],
    ['producten', lijst(regel.producten).some((code) => !productMetCode(gemeente, code)) && 'onbekend'],
    ['componenten', !alleIn(regel.componenten, componenten) && 'onbekend'],
    ['plekken', lijst(regel.plekken).some((plek) => !/^[1-9]\d{3} \S/.test(plek)) && 'onbekend'],
    ['talen', !alleIn(regel.talen, hulptalen) && 'onbekend'],
    ['leeftijd_van', !isGetal(leeftijd_van, oudst) && 'geen-getal'],
    ['leeftijd_tot', !isGetal(leeftijd_tot, oudst) && 'geen-getal'],
    ['leeftijd_tot', (getal(leeftijd_tot) ?? oudst) < (getal(leeftijd_van) ?? 0) && 'past-niet'],
    ['wacht_weken', !isGetal(wacht_weken, 520) && 'geen-getal'],
    ['opgegeven_op', opgegeven_op !== '' && !isDatum(opgegeven_op) && 'geen-datum'],
    // A waiting time without the day it was given says nothing.
    ['opgegeven_op', wacht_weken !== '' && opgegeven_op === '' && 'leeg'],
    ['plaatsen', !isGetal(regel.plaatsen, 9999) && 'geen-getal'],
    ['periode', !periodeMetCode(gemeente, regel.periode) && 'onbekend'],
    ['voorbeeld', !['', 'ja', 'nee'].includes(regel.voorbeeld) && 'onbekend'],
  ]
}
