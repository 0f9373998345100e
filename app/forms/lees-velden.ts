import { isBsn } from '#app/domain/persoon/bsn.ts'
import { gevraagdeVelden, isLeeg } from '#app/domain/perspectiefplan/plan.ts'
import type { Veld, Waarden } from '#app/domain/perspectiefplan/vragen.ts'

/** What is wrong with one field; the name is a key under `fout` in the locales. */
export type VeldFout = {
  veld: string
  fout:
    | 'leeg'
    | 'te-lang'
    | 'een-antwoord'
    | 'onbekende-keuze'
    | 'geen-datum'
    | 'datum-voorbij'
    | 'datum-toekomst'
    | 'geen-email'
    | 'geen-telefoon'
    | 'geen-tijd'
    | 'geen-bsn'
  max?: number
}

export type Gelezen = {
  /** What can be saved: only what is right, in the shape of the field; of a field that was not asked too, for when the choice changes back. */
  waarden: Waarden
  /** What the person typed, also when it is wrong, so that the form can show it again. */
  getypt: Waarden
  /** At most one for each field that was asked, in the order of the fields. */
  fouten: VeldFout[]
}

/**
 * Reads the fields of a form from its body. In: the fields as data, the body, today. Out: values, what was typed and what is wrong.
 * Refuses a list where one answer was asked, an option that does not exist, an impossible date, a text that is too long. `nodigeVelden`
 * says whether empty needed fields are wrong now (a one-page question) or only when the plan is sent (a draft).
 */
export function leesVelden(
  body: URLSearchParams,
  velden: readonly Veld[],
  { vandaag, nodigeVelden }: { vandaag: string; nodigeVelden: boolean },
): Gelezen {
  const fouten: VeldFout[] = []
  const getypt: Waarden = {}
  for (const veld of velden) getypt[veld.naam] = leesVeld(body, veld, vandaag, fouten)

  const gevraagd = new Set(gevraagdeVelden(velden, getypt).map((veld) => veld.naam))
  const eigenFouten = fouten.filter((fout) => gevraagd.has(fout.veld))
  if (nodigeVelden) {
    for (const veld of velden) {
      const nodig = veld.nodig || ('alleenBij' in veld && veld.alleenBij)
      const leeg = nodig && gevraagd.has(veld.naam) && isLeeg(getypt[veld.naam])
      if (leeg && !eigenFouten.some((fout) => fout.veld === veld.naam))
        eigenFouten.push({ veld: veld.naam, fout: 'leeg' })
    }
  }
  const plek = new Map(velden.map((veld, nr) => [veld.naam, nr]))
  eigenFouten.sort((een, twee) => plek.get(een.veld)! - plek.get(twee.veld)!)
  const fout = new Set([...fouten, ...eigenFouten].map((een) => een.veld))
  const waarden = Object.fromEntries(Object.entries(getypt).filter(([naam]) => !fout.has(naam)))
  return { waarden, getypt, fouten: eigenFouten }
}

function leesVeld(body: URLSearchParams, veld: Veld, vandaag: string, fouten: VeldFout[]): string | string[] {
  const meld = (fout: VeldFout['fout'], max?: number) =>
    fouten.push({ veld: veld.naam, fout, ...(max === undefined ? {} : { max }) })

  if (veld.soort === 'datum') return leesDatum(body, veld, vandaag, meld)

  const rauw = body.getAll(veld.naam).map(netjes)
  if (veld.soort === 'keuzes') {
    const gekozen = [...new Set(rauw.filter((waarde) => waarde !== ''))]
    if (gekozen.some((waarde) => !veld.opties.includes(waarde))) meld('onbekende-keuze')
    return gekozen.filter((waarde) => veld.opties.includes(waarde))
  }
  if (rauw.length > 1) {
    meld('een-antwoord')
    return rauw.join('\n')
  }
  const waarde = rauw[0] ?? ''
  if (veld.soort === 'keuze') {
    if (waarde !== '' && !veld.opties.includes(waarde)) {
      meld('onbekende-keuze')
      return ''
    }
    return waarde
  }
  if (waarde.length > veld.max) meld('te-lang', veld.max)
  else if (veld.bsn && waarde) return leesBsn(waarde, meld)
  else if (veld.aanvullen === 'email' && waarde && !isEmail(waarde)) meld('geen-email')
  else if (veld.aanvullen === 'tel' && waarde && !isTelefoon(waarde)) meld('geen-telefoon')
  else if (veld.aanvullen === 'tijd' && waarde && !isTijd(waarde)) meld('geen-tijd')
  return veld.soort === 'kort' ? waarde.replace(/\s+/g, ' ') : waarde
}

/** People write a BSN with spaces or dots between its digits. */
function leesBsn(getypt: string, meld: (fout: VeldFout['fout']) => void): string {
  const cijfers = getypt.replace(/[\s.]/g, '')
  if (isBsn(cijfers)) return cijfers
  meld('geen-bsn')
  return getypt
}

/** Only ever asked about a text within its length: the search for the last dot takes the square of it. */
function isEmail(tekst: string): boolean {
  return /^[^\s@]+@[^\s@]+\.[^\s@.]+$/.test(tekst)
}

/** A number as people write it: 8 to 15 digits, with whatever they put between them. */
function isTelefoon(tekst: string): boolean {
  const cijfers = tekst.replace(/\D/g, '').length
  return /^\+?[\d\s()./-]+$/.test(tekst) && cijfers >= 8 && cijfers <= 15
}

/** A time on the clock: '9.30', '09:30'. */
function isTijd(tekst: string): boolean {
  return /^([01]?\d|2[0-3])[:.][0-5]\d$/.test(tekst)
}

/** Three inputs to one date. A date that does not exist keeps what was typed ('31-2-2027'), so that it can be mended. */
function leesDatum(
  body: URLSearchParams,
  veld: Veld & { soort: 'datum' },
  vandaag: string,
  meld: (fout: VeldFout['fout']) => void,
): string {
  const rauw = ['dag', 'maand', 'jaar'].map((deel) => body.getAll(`${veld.naam}.${deel}`).map(netjes))
  const [dag = '', maand = '', jaar = ''] = rauw.map((deel) => deel.join(' '))
  if (dag === '' && maand === '' && jaar === '') return ''
  const datum = `${jaar}-${maand.padStart(2, '0')}-${dag.padStart(2, '0')}`
  const dubbel = rauw.some((deel) => deel.length > 1)
  if (dubbel || !isIso(datum) || !bestaat(datum)) {
    meld(dubbel ? 'een-antwoord' : 'geen-datum')
    return `${dag.slice(0, 20)}-${maand.slice(0, 20)}-${jaar.slice(0, 20)}`
  }
  if (veld.vanafVandaag && datum < vandaag) meld('datum-voorbij')
  if (veld.totVandaag && datum > vandaag) meld('datum-toekomst')
  return datum
}

const isIso = (tekst: string) => /^\d{4}-\d{2}-\d{2}$/.test(tekst)

/** A day somebody can mean: on the calendar, and not before 1900 (a year 0 would also be more than the database can hold). */
function bestaat(datum: string): boolean {
  const moment = new Date(`${datum}T00:00:00Z`)
  return datum >= '1900' && !Number.isNaN(moment.getTime()) && moment.toISOString().slice(0, 10) === datum
}

/** The three inputs of a date again, from what was read. */
export function datumDelen(waarde: string | string[] | undefined): { dag: string; maand: string; jaar: string } {
  const tekst = typeof waarde === 'string' ? waarde : ''
  const [een = '', twee = '', drie = ''] = tekst.split('-')
  return isIso(tekst)
    ? { dag: String(Number(drie)), maand: String(Number(twee)), jaar: een }
    : { dag: een, maand: twee, jaar: drie }
}

/** The same text whatever the machine: line ends as \n, composed accents, no lone surrogates, no control characters. */
function netjes(tekst: string): string {
  return tekst
    .replace(/\r\n?/g, '\n')
    .toWellFormed()
    .normalize('NFC')
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f]/g, '')
    .trim()
}
