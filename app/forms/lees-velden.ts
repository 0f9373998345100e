import { gevraagdeVelden, isLeeg } from '#app/domain/perspectiefplan/plan.ts'
import type { Veld, Waarden } from '#app/domain/perspectiefplan/vragen.ts'

/** What is wrong with one field; the name is a key under `fout` in the locales. */
export type VeldFout = {
  veld: string
  fout: 'leeg' | 'te-lang' | 'een-antwoord' | 'onbekende-keuze' | 'geen-datum' | 'datum-voorbij' | 'datum-toekomst' | 'geen-email' | 'geen-telefoon'
  max?: number
}

export type Gelezen = {
  /** What can be saved: only fields that were asked, in the shape of the field. */
  waarden: Waarden
  /** What the person typed, also when it is wrong, so that the form can show it again. */
  getypt: Waarden
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
      if (leeg && !eigenFouten.some((fout) => fout.veld === veld.naam)) eigenFouten.push({ veld: veld.naam, fout: 'leeg' })
    }
  }
  const fout = new Set(eigenFouten.map((een) => een.veld))
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
  if (veld.aanvullen === 'email' && waarde && !/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(waarde)) meld('geen-email')
  if (veld.aanvullen === 'tel' && waarde && !/^\+?[\d\s()-]{8,20}$/.test(waarde)) meld('geen-telefoon')
  return veld.soort === 'kort' ? waarde.replace(/\s+/g, ' ') : waarde
}

/** Three inputs to one date. A date that does not exist keeps what was typed ('31-2-2027'), so that it can be mended. */
function leesDatum(
  body: URLSearchParams,
  veld: Veld & { soort: 'datum' },
  vandaag: string,
  meld: (fout: VeldFout['fout']) => void,
): string {
  const delen = ['dag', 'maand', 'jaar'].map((deel) => netjes(body.get(`${veld.naam}.${deel}`) ?? ''))
  if (delen.every((deel) => deel === '')) return ''
  const [dag = '', maand = '', jaar = ''] = delen
  const datum = `${jaar}-${maand.padStart(2, '0')}-${dag.padStart(2, '0')}`
  if (!/^\d{4}-\d{2}-\d{2}$/.test(datum) || !bestaat(datum)) {
    meld('geen-datum')
    return `${dag.slice(0, 20)}-${maand.slice(0, 20)}-${jaar.slice(0, 20)}`
  }
  if (veld.vanafVandaag && datum < vandaag) meld('datum-voorbij')
  if (veld.totVandaag && datum > vandaag) meld('datum-toekomst')
  return datum
}

function bestaat(datum: string): boolean {
  const moment = new Date(`${datum}T00:00:00Z`)
  return !Number.isNaN(moment.getTime()) && moment.toISOString().slice(0, 10) === datum
}

/** The three inputs of a date again, from what was read. */
export function datumDelen(waarde: string | string[] | undefined): { dag: string; maand: string; jaar: string } {
  const delen = typeof waarde === 'string' ? waarde.split('-') : []
  const [een = '', twee = '', drie = ''] = delen
  return een.length === 4 ? { dag: String(Number(drie)), maand: String(Number(twee)), jaar: een } : { dag: een, maand: twee, jaar: drie }
}

/** The same text whatever the machine: line ends as \n, composed accents, no lone surrogates, no control characters. */
function netjes(tekst: string): string {
  return tekst
    .replace(/\r\n?/g, '\n')
    .toWellFormed()
    .normalize('NFC')
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/g, '')
    .trim()
}
