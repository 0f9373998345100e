import type { NamensWijze } from '../traject/namens-feiten.ts'
import type { Bijschrift } from './bijschrift.ts'
import type { Gegevens } from './gegevens.ts'
import { itemNr } from './lijst.ts'
import { bladzijdenVan, gevraagdeVelden, isEnkelvoudig, isLeeg, type OndertekendePassage } from './plan.ts'
import {
  isAanmeldingdeel,
  isToegangOnderwerp,
  toegangOnderwerpen,
  type Aanmeldingdeel,
  type ToegangOnderwerp,
  type Verslagdeel,
} from './toegang-teksten.ts'
import type { Veld, Vragenset, Waarden } from './vragen.ts'

/** A text in the Dutch of the gemeente, and as the person saw it when that was not the same: in another language, or with 'je' to a jeugdige. */
export type Tekst = { nl: string; getoond?: string }

/** A text as the person saw it. */
export const alsGetoond = ({ nl, getoond: eigen }: Tekst): string => eigen ?? nl

/** How a text of this plan is read in Dutch: as the person saw it when that was Dutch, with 'je' or 'u', else the Dutch of the gemeente. */
export const inHetNederlands = ({ taal }: Pick<BevrorenPlan, 'taal'>): ((tekst: Tekst) => string) =>
  taal.startsWith('nl') ? alsGetoond : ({ nl }) => nl

/** A question with its answer as the person saw them. */
export function getoond({ vraag, antwoord }: { vraag: Tekst; antwoord: Tekst }): { vraag: string; antwoord: string } {
  return { vraag: alsGetoond(vraag), antwoord: alsGetoond(antwoord) }
}

/** The plan as it was sent: what was asked, in which words, who answered what and when. Read years later without the question set. */
export type BevrorenPlan = {
  set: string
  voorbeeld: boolean
  /** What the gemeente called the plan then (C10); absent in versions from before that. */
  naam?: string
  taal: string
  enkelvoudig: boolean
  /** What was known about the betrokkene and went along; the person may move house, this does not. */
  gegevens?: { bron: Gegevens['bron']; antwoorden: BevrorenAntwoord[] }
  onderdelen: BevrorenOnderdeel[]
  /** What stood beside the passages when the inwoner was asked for akkoord. */
  bijschriften?: Bijschrift[]
  /** Only in a version laid before the inwoner for akkoord. */
  toegang?: ToegangTeksten
}

/** What the toegang wrote, as it was laid before the inwoner; `verslag` and `aanmelding`: the parts of the Wmo verslag, and of the regional form (D3L-14), that have words. */
export type ToegangTeksten = {
  samenvatting: string
  welkeHulp: string
  verslag?: Partial<Record<Verslagdeel, string>>
  aanmelding?: Partial<Record<Aanmeldingdeel, string>>
  naam: string
  op: string
}

export type BevrorenOnderdeel = {
  bladzijde: string
  versie: number
  nr?: number
  titel: Tekst
  auteur: string
  auteurNaam: string
  op: string
  /** Set when the toegang wrote down what the inwoner said, and how (D0-10, D0-11); left out in versions from before that. */
  opgeschreven?: NamensWijze
  antwoorden: BevrorenAntwoord[]
}

export type BevrorenAntwoord = { veld: string; vraag: Tekst; antwoord: Tekst }

/** True when this version has that passage: a page of the plan, or one of the texts of the toegang. */
export function heeftOnderdeel(plan: BevrorenPlan, onderdeel: string): boolean {
  if (isToegangOnderwerp(onderdeel)) return toegangTekst(plan, onderdeel) !== null
  return plan.onderdelen.some(({ bladzijde }) => bladzijde === onderdeel)
}

/** One text of the toegang in this version, or null when it has none under that name. */
export function toegangTekst({ toegang }: BevrorenPlan, onderwerp: ToegangOnderwerp): string | null {
  if (!toegang) return null
  if (onderwerp === 'samenvatting') return toegang.samenvatting
  if (onderwerp === 'welke-hulp') return toegang.welkeHulp
  return (isAanmeldingdeel(onderwerp) ? toegang.aanmelding?.[onderwerp] : toegang.verslag?.[onderwerp]) ?? null
}

/** The names of the texts of the toegang in this version, in their order. */
export const toegangTekstenIn = (plan: BevrorenPlan): ToegangOnderwerp[] =>
  toegangOnderwerpen.filter((onderwerp) => toegangTekst(plan, onderwerp) !== null)

/** Gives the words of a question, an option or a page, in Dutch and as shown. The words live in locales; the rule only asks. */
export type Woorden = {
  titel(bladzijde: string, itemNr?: number): Tekst
  vraag(bladzijde: string, veld: string): Tekst
  optie(bladzijde: string, veld: string, optie: string): Tekst
  datum(datum: string): Tekst
  gegevens(gegevens: Gegevens): BevrorenAntwoord[]
}

/**
 * Freezes what applies now: pages 7-9 are left out when the hulpvraag is enkelvoudig (D0-15), fields that were not asked too.
 * In: the set, the newest passages, what is known about the betrokkene, the words, the language, and how the toegang was writing at a moment. Out: a value that needs nothing else to be read.
 */
export function bevriesPlan(
  set: Vragenset,
  passages: readonly OndertekendePassage[],
  gegevens: Gegevens,
  woorden: Woorden,
  taal: string,
  wijzeOp: (op: Date) => NamensWijze = () => 'samen',
): BevrorenPlan {
  const onderdelen = bladzijdenVan(set, passages).flatMap((bladzijde): BevrorenOnderdeel[] => {
    const passage = passages.find((een) => een.onderwerp === bladzijde.id && !een.weg)
    if (!passage) return []
    return [
      {
        bladzijde: bladzijde.id,
        versie: passage.versie,
        ...(bladzijde.nr === undefined ? {} : { nr: bladzijde.nr }),
        titel: woorden.titel(bladzijde.id, bladzijde.item && itemNr(set, passages, bladzijde.item)),
        auteur: passage.auteur,
        auteurNaam: passage.auteurNaam,
        op: passage.op.toISOString(),
        ...(passage.stem === 'namens' ? { opgeschreven: wijzeOp(passage.op) } : {}),
        antwoorden: antwoordenVan(bladzijde.id, bladzijde.velden, passage.waarden, woorden),
      },
    ]
  })
  return {
    set: set.id,
    voorbeeld: set.voorbeeld,
    taal,
    enkelvoudig: isEnkelvoudig(set, passages),
    gegevens: { bron: gegevens.bron, antwoorden: woorden.gegevens(gegevens) },
    onderdelen,
  }
}

/** The answers of one page in words, empty ones left out: for the review page, the receipt and the frozen version alike. */
export function antwoordenVan(bladzijde: string, velden: readonly Veld[], waarden: Waarden, woorden: Woorden) {
  return gevraagdeVelden(velden, waarden)
    .filter((veld) => !isLeeg(waarden[veld.naam]))
    .map((veld) => ({
      veld: veld.naam,
      vraag: woorden.vraag(bladzijde, veld.naam),
      antwoord: antwoordVan(bladzijde, veld, waarden[veld.naam] ?? '', woorden),
    }))
}

function antwoordVan(bladzijde: string, veld: Veld, waarde: string | string[], woorden: Woorden): Tekst {
  if (veld.soort === 'datum' && typeof waarde === 'string') return woorden.datum(waarde)
  if (veld.soort === 'kort' || veld.soort === 'lang') return { nl: String(waarde) }
  const letterlijk = veld.soort === 'keuze' ? (veld.letterlijk ?? []) : []
  const gekozen: Tekst[] = (Array.isArray(waarde) ? waarde : [waarde]).map((optie) =>
    letterlijk.includes(optie) ? { nl: optie } : woorden.optie(bladzijde, veld.naam, optie),
  )
  const samen = (teksten: string[]) => teksten.join('; ')
  const nl = samen(gekozen.map((tekst) => tekst.nl))
  return gekozen.some((tekst) => tekst.getoond !== undefined) ? { nl, getoond: samen(gekozen.map(alsGetoond)) } : { nl }
}
