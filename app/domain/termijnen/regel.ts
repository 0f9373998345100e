/** What a length is counted in. A legal term is never in werkdagen; agreements and the rules of iJw are. */
export type Eenheid = 'dag' | 'werkdag' | 'week' | 'maand' | 'jaar'
export type Duur = { lengte: number; eenheid: Eenheid }

/**
 * What happens when the last day is no working day. `atw`: a law set the term, so the Algemene termijnenwet decides (and may say no: article 1 lid 2
 * and article 4). `niet`: an agreement or a contract, which that law does not touch. `werkdag-erna` and `werkdag-ervoor`: nobody moves it, but who
 * writes the date chooses a working day.
 */
export type Schuift = 'atw' | 'niet' | 'werkdag-erna' | 'werkdag-ervoor'

/** Where a term stands: in a law, in the source documents of the klantreizen, in the rules of iJw, or with the portal itself. */
export type Bron = 'wet' | 'brondocument' | 'ijw' | 'portaal'

export type Betrokkene =
  | 'inwoner'
  | 'gemeente'
  | 'beide'
  | 'aanbieder'
  | 'backoffice'
  | 'jeugdbeschermer'
  | 'expertteam'
  | 'ontvanger'
  | 'verantwoordelijke'

type Gemeen = {
  /** The number in the list of terms; more than one row when the source gives more than one length. */
  nr: string
  /** The article, or the place in the source document. */
  grond: string
  bron: Bron
  /** What starts it; the term counts from the day after. Counted back: what it counts back from. */
  begint: string
  wie: Betrokkene
  /** What follows when it is missed; null when nothing does. */
  gemist: string | null
  /** The article or rule is not that clear: this is how we read it. */
  lezing?: true
  /** The article that suspends it. */
  opschorten?: string
  /** The rule that postpones it; that one counts from its last day. */
  verdagen?: string
}

export type DuurRegel = Gemeen & Duur & { soort: 'duur'; schuift: Schuift; terug?: true }
/** A duration that needs more than one date. */
export type KetenRegel = Gemeen & Duur & { soort: 'keten'; schuift: 'atw'; keten: 'opschorting' | 'dwangsom' }
/** A duration under Verordening (EEG, Euratom) 1182/71 in place of the Algemene termijnenwet. */
export type EuRegel = Gemeen & Duur & { soort: 'eu' }
export type UrenRegel = Gemeen & { soort: 'uren'; uren: number }
export type MeteenRegel = Gemeen & { soort: 'meteen' }
/** Until the day before somebody reaches this age. */
export type LeeftijdRegel = Gemeen & { soort: 'leeftijd'; leeftijd: number }

export type Regel = DuurRegel | KetenRegel | EuRegel | UrenRegel | MeteenRegel | LeeftijdRegel

type Rest<R> = Omit<R, keyof Duur | 'nr' | 'soort' | 'grond' | 'bron' | 'schuift'>

/** A row of a table of terms: a duration that a law sets. */
export function wet(nr: string, grond: string, lengte: number, eenheid: Eenheid, rest: Rest<DuurRegel>): DuurRegel {
  return { nr, soort: 'duur', lengte, eenheid, schuift: 'atw', grond, bron: 'wet', ...rest }
}

/** A row: a duration of the source documents, which no law sets. */
export function afspraak(
  nr: string,
  grond: string,
  lengte: number,
  eenheid: Eenheid,
  rest: Rest<DuurRegel>,
): DuurRegel {
  return { nr, soort: 'duur', lengte, eenheid, schuift: 'niet', grond, bron: 'brondocument', ...rest }
}

/** A row: a duration of the rules for messages between gemeente and aanbieder. */
export function ijw(nr: string, grond: string, lengte: number, eenheid: Eenheid, rest: Rest<DuurRegel>): DuurRegel {
  return { nr, soort: 'duur', lengte, eenheid, schuift: 'niet', grond, bron: 'ijw', ...rest }
}
