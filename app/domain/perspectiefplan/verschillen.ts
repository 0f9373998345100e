import { toegangTekst, type BevrorenAntwoord, type BevrorenPlan, type Tekst } from './bevroren-plan.ts'
import { toegangOnderwerpen, type ToegangOnderwerp } from './toegang-teksten.ts'

/** One question whose answer is not the same in two versions; null where it was not answered, or not asked. */
export type Verschil = { veld: string; vraag: Tekst; eerst: Tekst | null; nu: Tekst | null }

/** What is not the same in two frozen versions: what was known about the betrokkene, the pages of the plan with their questions, what the toegang added at them (D0-08), and its own texts. */
export type Verschillen = {
  gegevens: Verschil[]
  onderdelen: { bladzijde: string; titel: Tekst; rijen: Verschil[] }[]
  toevoegingen: { titel: Tekst; bladzijde: string; eerst: string | null; nu: string | null }[]
  toegang: { onderdeel: ToegangOnderwerp; eerst: string | null; nu: string | null }[]
}

/** Compares two versions by what they say, not by when it was written. In: the older and the newer. Out: only what differs, in the order of the plan. */
export function verschillenTussen(eerst: BevrorenPlan, nu: BevrorenPlan): Verschillen {
  const oud = paginasVan(eerst)
  const nieuw = paginasVan(nu)
  const weg = oud.filter(({ bladzijde }) => !nieuw.some((een) => een.bladzijde === bladzijde))
  const onderdelen = [...nieuw, ...weg].flatMap(({ bladzijde, titel }) => {
    const rijen = rijenTussen(antwoordenOp(oud, bladzijde), antwoordenOp(nieuw, bladzijde))
    return rijen.length > 0 ? [{ bladzijde, titel, rijen }] : []
  })
  const teksten = toegangOnderwerpen.map((onderdeel) => ({
    onderdeel,
    eerst: toegangTekst(eerst, onderdeel),
    nu: toegangTekst(nu, onderdeel),
  }))
  const toevoegingen = [...nieuw, ...weg].map(({ bladzijde, titel }) => ({
    ...{ bladzijde, titel },
    eerst: toegevoegd(eerst, bladzijde),
    nu: toegevoegd(nu, bladzijde),
  }))
  return {
    gegevens: rijenTussen(eerst.gegevens?.antwoorden ?? [], nu.gegevens?.antwoorden ?? []),
    onderdelen,
    toevoegingen: toevoegingen.filter((een) => een.eerst !== een.nu),
    toegang: teksten.filter((een) => een.eerst !== een.nu),
  }
}

type Pagina = { bladzijde: string; titel: Tekst; antwoorden: readonly BevrorenAntwoord[] }

function paginasVan({ onderdelen }: BevrorenPlan): Pagina[] {
  return onderdelen.map(({ bladzijde, titel, antwoorden }) => ({ bladzijde, titel, antwoorden }))
}

const antwoordenOp = (paginas: readonly Pagina[], bladzijde: string): readonly BevrorenAntwoord[] =>
  paginas.find((een) => een.bladzijde === bladzijde)?.antwoorden ?? []

/** What the toegang added at this page, or null; a version that the inwoner sent has none. */
function toegevoegd({ bijschriften = [] }: BevrorenPlan, bladzijde: string): string | null {
  const erbij = bijschriften.flatMap((een) =>
    een.soort === 'toevoeging' && een.bij === bladzijde ? [een.gezegd.tekst] : [],
  )
  return erbij.length > 0 ? erbij.join('\n') : null
}

function rijenTussen(oud: readonly BevrorenAntwoord[], nieuw: readonly BevrorenAntwoord[]): Verschil[] {
  const weg = oud.filter(({ veld }) => !nieuw.some((een) => een.veld === veld))
  return [...nieuw, ...weg].flatMap(({ veld, vraag }) => {
    const eerst = oud.find((een) => een.veld === veld)?.antwoord ?? null
    const nu = nieuw.find((een) => een.veld === veld)?.antwoord ?? null
    return eerst?.nl === nu?.nl ? [] : [{ veld, vraag, eerst, nu }]
  })
}
