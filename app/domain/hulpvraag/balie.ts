import type { Veld, Waarden } from '../perspectiefplan/vragen.ts'

/** How a hulpvraag can come in that the toegang writes down: by phone, at the desk, on paper (D1-29). */
export const balieKanalen = ['bel', 'kom', 'post'] as const
export type BalieKanaal = (typeof balieKanalen)[number]

export const relaties = ['ouder', 'voogd', 'gemachtigde'] as const
export type Relatie = (typeof relaties)[number]

/** One person as it was told at the desk. Without a BSN nobody can be recognised by a later sign-in. */
export type BaliePersoon = {
  voornamen: string
  achternaam: string
  geboortedatum: string
  bsn: string | null
  straat: string | null
  huisnummer: string | null
  postcode: string | null
  woonplaats: string | null
}

/** A hulpvraag as the toegang wrote it down. `vrager` is null when the betrokkene asked. */
export type BalieHulpvraag = {
  kanaal: BalieKanaal
  /** The day it came in, 'YYYY-MM-DD': the date of the hulpvraag (D0-01), from which the terms run. */
  binnenOp: string
  woorden: string
  telefoon: string | null
  /** The inwoner says that help cannot wait. */
  spoed: boolean
  betrokkene: BaliePersoon
  vrager: (BaliePersoon & { relatie: Relatie }) | null
}

const ander = { veld: 'voorWie', waarde: 'ander' }

/** The parts of the form, each with a heading of its own. `vrager` is only needed when somebody asks for another. */
export const balieDelen = {
  hulpvraag: [
    { naam: 'kanaal', soort: 'keuze', opties: balieKanalen, nodig: true },
    { naam: 'binnenOp', soort: 'datum', totVandaag: true, nodig: true },
    { naam: 'woorden', soort: 'lang', max: 8000, nodig: true },
    { naam: 'telefoon', soort: 'kort', max: 20, aanvullen: 'tel' },
    { naam: 'spoed', soort: 'keuze', opties: ['nee', 'ja'], nodig: true },
    { naam: 'voorWie', soort: 'keuze', opties: ['zelf', 'ander'], nodig: true },
  ],
  betrokkene: persoonVelden(''),
  vrager: [{ naam: 'relatie', soort: 'keuze', opties: relaties, alleenBij: ander }, ...persoonVelden('vrager')],
} as const satisfies Record<string, readonly Veld[]>

export const balieVelden: readonly Veld[] = Object.values(balieDelen).flat()

function persoonVelden(wie: '' | 'vrager'): Veld[] {
  const nodig = wie ? { alleenBij: ander } : { nodig: true }
  const kort = (veld: string, max: number): Veld => ({ naam: veldnaam(wie, veld), soort: 'kort', max })
  return [
    { naam: veldnaam(wie, 'voornamen'), soort: 'kort', max: 80, ...nodig },
    { naam: veldnaam(wie, 'achternaam'), soort: 'kort', max: 120, ...nodig },
    { naam: veldnaam(wie, 'geboortedatum'), soort: 'datum', totVandaag: true, ...nodig },
    { naam: veldnaam(wie, 'bsn'), soort: 'kort', max: 20, bsn: true },
    kort('straat', 120),
    kort('huisnummer', 20),
    kort('postcode', 10),
    kort('woonplaats', 80),
  ]
}

function veldnaam(wie: string, veld: string) {
  return wie ? `${wie}${veld[0]!.toUpperCase()}${veld.slice(1)}` : veld
}

/** The hulpvraag from what was read without errors; what was typed about a person who did not ask is left out. */
export function balieHulpvraagVan(waarden: Waarden): BalieHulpvraag {
  const tekst = (naam: string) => String(waarden[naam] ?? '')
  const persoon = (wie: '' | 'vrager'): BaliePersoon => {
    const veld = (naam: string) => tekst(veldnaam(wie, naam))
    return {
      voornamen: veld('voornamen'),
      achternaam: veld('achternaam'),
      geboortedatum: veld('geboortedatum'),
      bsn: veld('bsn') || null,
      straat: veld('straat') || null,
      huisnummer: veld('huisnummer') || null,
      postcode: veld('postcode') || null,
      woonplaats: veld('woonplaats') || null,
    }
  }
  return {
    kanaal: tekst('kanaal') as BalieKanaal,
    binnenOp: tekst('binnenOp'),
    woorden: tekst('woorden'),
    telefoon: tekst('telefoon') || null,
    spoed: tekst('spoed') === 'ja',
    betrokkene: persoon(''),
    vrager: waarden.voorWie === 'ander' ? { ...persoon('vrager'), relatie: tekst('relatie') as Relatie } : null,
  }
}
