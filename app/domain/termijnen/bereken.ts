import { dwangsomNa, type Dwangsom } from './dwangsom.ts'
import type { Datum } from './kalender.ts'
import { laatsteDagVoor, verjaardag } from './leeftijd.ts'
import { foutInOpschorting, type Opschorting, type OpschortingFout } from './opschorting.ts'
import { regels, type RegelNaam, type TelNaam } from './regels.ts'
import { berekenTermijn, type Opties, type Termijn } from './termijn.ts'
import { kloktijdVan, momentVan, plusUren, type Kloktijd } from './uren.ts'

export type BerekenFout =
  OpschortingFout | 'opschorting-kan-niet' | 'opschorting-nodig' | 'tijd-nodig' | 'tijd-bestaat-niet'

/** The outcome by kind of rule; each has the same `einddatum`, and `ruw` and `verschoven` where something was counted. */
export type Uitkomst =
  | { soort: 'duur' | 'eu'; termijn: Termijn; einddatum: Datum }
  | { soort: 'keten'; termijn: Termijn; einddatum: Datum; dwangsom: Dwangsom | null }
  | { soort: 'meteen'; einddatum: Datum }
  | { soort: 'leeftijd'; bereikt: Datum; einddatum: Datum }
  | { soort: 'uren'; moment: Date; einde: Kloktijd; einddatum: Datum }

type Begin = { datum: Datum; tijd: string | null }
type Antwoord = { ok: true; uitkomst: Uitkomst } | { ok: false; fout: BerekenFout }

/**
 * The last day of any rule of the table. In: what the clock in the Netherlands said when it started. Refuses a suspension where no article gives one or
 * outside the term, a suspension that is missing where the rule is about it, and a rule in hours without a time.
 */
export function bereken(naam: RegelNaam, begin: Begin, opties: Opties = {}): Antwoord {
  const regel = regels[naam]
  const { opschortingen = [] } = opties
  if (opschortingen.length > 0 && !regel.opschorten) return { ok: false, fout: 'opschorting-kan-niet' }
  switch (regel.soort) {
    case 'meteen':
      return goed({ soort: 'meteen', einddatum: begin.datum })
    case 'leeftijd': {
      const { leeftijd } = regel
      const bereikt = verjaardag(begin.datum, leeftijd)
      return goed({ soort: 'leeftijd', bereikt, einddatum: laatsteDagVoor(begin.datum, leeftijd) })
    }
    case 'uren':
      return berekenUren(begin, regel.uren)
    case 'keten':
      if (regel.keten === 'opschorting' && opschortingen.length === 0) return { ok: false, fout: 'opschorting-nodig' }
      return berekenDuur(naam as TelNaam, begin.datum, opties, (termijn) => ({
        ...{ soort: 'keten', termijn, einddatum: termijn.einddatum },
        dwangsom: regel.keten === 'dwangsom' ? dwangsomNa(termijn.einddatum) : null,
      }))
    case 'duur':
    case 'eu':
      return berekenDuur(naam as TelNaam, begin.datum, opties, (termijn) => ({
        ...{ soort: regel.soort, termijn, einddatum: termijn.einddatum },
      }))
  }
}

const goed = (uitkomst: Uitkomst): Antwoord => ({ ok: true, uitkomst })

function berekenDuur(naam: TelNaam, begin: Datum, opties: Opties, als: (termijn: Termijn) => Uitkomst): Antwoord {
  const eindeMet = (opschortingen: readonly Opschorting[]) =>
    berekenTermijn(naam, begin, { ...opties, opschortingen }).einddatum
  const fout = foutInOpschorting(begin, opties.opschortingen ?? [], eindeMet)
  return fout ? { ok: false, fout } : goed(als(berekenTermijn(naam, begin, opties)))
}

function berekenUren({ datum, tijd }: Begin, uren: number): Antwoord {
  if (tijd === null) return { ok: false, fout: 'tijd-nodig' }
  const begin = momentVan({ datum, tijd })
  if (!begin) return { ok: false, fout: 'tijd-bestaat-niet' }
  const moment = plusUren(begin, uren)
  const einde = kloktijdVan(moment)
  return goed({ soort: 'uren', moment, einde, einddatum: einde.datum })
}

/** The term after a postponement, counted from the last day as moved; null where no article postpones (Awb 7:10 lid 3, 9:11 lid 2). */
export function verdaag({ regel, begin, einddatum }: Termijn): Termijn | null {
  const naam = regels[regel].verdagen as TelNaam | undefined
  if (!naam) return null
  // The AVG gives the longer term from the request on, not from the end of the first month.
  return berekenTermijn(naam, regels[naam].soort === 'eu' ? begin : einddatum)
}
