import { geenEinddag, type Reden } from './feestdagen.ts'
import { besluitVoor } from './gelijkgesteld.ts'
import { datumVan, plusDagen, type Datum } from './kalender.ts'
import { opgeschorteDagen, type Opschorting } from './opschorting.ts'
import type { Duur, DuurRegel, EuRegel, KetenRegel } from './regel.ts'
import { regels, type TelNaam } from './regels.ts'
import { schuif, verschuivingVan, type Verschoven, type Verschuiving } from './schuiven.ts'
import { tel, type Werkdagen } from './tellen.ts'

/** A term as a sum: from the day after `begin`, this length, the days it stood still, the day that gives, and each day that was passed over and why. */
export type Termijn<N extends TelNaam = TelNaam> = Duur & {
  regel: N
  begin: Datum
  terug: boolean
  opgeschort: number
  ruw: Datum
  verschoven: Verschoven[]
  einddatum: Datum
  verschuiving: Verschuiving
  /** Why the last day is no working day, where no rule moves it. */
  valtOp: Reden | null
  /** Beyond the last year whose equated days are known, the day can still move. */
  kanNogVeranderen: boolean
}

export type Opties = { opschortingen?: readonly Opschorting[]; werkdagen?: Werkdagen }

/**
 * The last day of a term and how we come to it (Algemene termijnenwet; B12). In: the rule and the day of what starts it, that does not count itself.
 * Days of suspension come before moving. What may be suspended, bereken() knows.
 */
export function berekenTermijn<N extends TelNaam>(naam: N, begin: Datum, opties: Opties = {}): Termijn<N> {
  return { regel: naam, ...telUit(regels[naam] as DuurRegel | KetenRegel | EuRegel, begin, opties) }
}

/** The same for any row, also one that is not in the table. */
export function telUit(
  regel: DuurRegel | KetenRegel | EuRegel,
  begin: Datum,
  { opschortingen = [], werkdagen = 'streng' }: Opties = {},
) {
  const { lengte, eenheid } = regel
  const terug = regel.soort === 'duur' && regel.terug === true
  const opgeschort = opgeschorteDagen(opschortingen)
  const ruw = plusDagen(tel(begin, regel, terug, werkdagen), opgeschort)
  const verschuiving = verschuivingVan(regel)
  const { einddatum, verschoven } = schuif(begin, ruw, verschuiving)
  return {
    ...{ begin, lengte, eenheid, terug, opgeschort, ruw, verschoven, einddatum, verschuiving },
    valtOp: geenEinddag(einddatum),
    kanNogVeranderen: hangtAfVanBesluit(verschuiving, eenheid, werkdagen) && besluitVoor(einddatum) === 'nog-niet',
  }
}

function hangtAfVanBesluit(verschuiving: Verschuiving, eenheid: Duur['eenheid'], werkdagen: Werkdagen): boolean {
  if (eenheid === 'werkdag' && werkdagen === 'ruim') return true
  return verschuiving === 'atw' || verschuiving === 'werkdag-erna' || verschuiving === 'werkdag-ervoor'
}

/** Whether something that came in at this moment came in time: until the end of the last day in the Netherlands (Awb 6:9, 2:20). */
export function isOpTijd({ einddatum }: Pick<Termijn, 'einddatum'>, ontvangen: Date): boolean {
  return datumVan(ontvangen) <= einddatum
}
