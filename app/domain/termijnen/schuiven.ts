import { feestdagOp, geenEinddag, weekendOp, type Reden } from './feestdagen.ts'
import { plusDagen, type Datum } from './kalender.ts'
import type { Duur, DuurRegel, EuRegel, KetenRegel } from './regel.ts'

/** Whether a last day moves and by which rule, or which rule says that it stays. */
export type Verschuiving =
  'atw' | 'atw-teruggeteld' | 'atw-te-lang' | 'niet-wettelijk' | 'werkdag-erna' | 'werkdag-ervoor' | 'eu'
/** A day that could not be the last, and why; `twee-dagen`: the term did not contain two ordinary days yet. */
export type Verschoven = { datum: Datum; reden: Reden | 'twee-dagen' }
type TelRegel = DuurRegel | KetenRegel | EuRegel

/**
 * What decides about the last day of this rule. The Algemene termijnenwet leaves out a term that is counted back (art. 1 lid 2), and one of more than
 * ninety days, twelve weeks or three months, or in years (art. 4).
 */
export function verschuivingVan(regel: TelRegel): Verschuiving {
  if (regel.soort === 'eu') return 'eu'
  if (regel.schuift === 'niet') return 'niet-wettelijk'
  if (regel.schuift !== 'atw') return regel.schuift
  if (regel.soort === 'duur' && regel.terug) return 'atw-teruggeteld'
  return isTeLang(regel) ? 'atw-te-lang' : 'atw'
}

const hoogstens = { dag: 90, werkdag: 90, week: 12, maand: 3, jaar: 0 } as const
const isTeLang = ({ lengte, eenheid }: Duur) => lengte > hoogstens[eenheid]

/** The last day after moving, with every day that was passed over and why. `begin`: the day before the first day of the term. */
export function schuif(begin: Datum, ruw: Datum, verschuiving: Verschuiving) {
  const verschoven: Verschoven[] = []
  let einddatum = ruw
  const stap = verschuiving === 'werkdag-ervoor' ? -1 : 1
  const waarom = waaromNiet[verschuiving]
  const over = (reden: Verschoven['reden']) => {
    verschoven.push({ datum: einddatum, reden })
    einddatum = plusDagen(einddatum, stap)
  }
  const naarGewoneDag = () => {
    for (let reden = waarom(einddatum); reden; reden = waarom(einddatum)) over(reden)
  }
  naarGewoneDag()
  while (telt2Dagen.has(verschuiving) && !heeftTweeDagen(begin, ruw, einddatum, verschuiving)) {
    over('twee-dagen')
    naarGewoneDag()
  }
  return { einddatum, verschoven }
}

/** Verordening 1182/71 art. 2 lid 2 and 3 lid 4 know feestdagen of a country, and not the days that a Dutch law only makes equal to them. */
function geenEinddagEu(datum: Datum): Reden | null {
  const feestdag = feestdagOp(datum)
  return feestdag && feestdag !== 'goede-vrijdag' ? feestdag : weekendOp(datum)
}

const blijft = () => null
const waaromNiet: Record<Verschuiving, (datum: Datum) => Reden | null> = {
  atw: geenEinddag,
  'werkdag-erna': geenEinddag,
  'werkdag-ervoor': geenEinddag,
  eu: geenEinddagEu,
  'atw-teruggeteld': blijft,
  'atw-te-lang': blijft,
  'niet-wettelijk': blijft,
}

const telt2Dagen = new Set<Verschuiving>(['atw', 'eu'])

/** A term of three days (Algemene termijnenwet art. 2) or two (Verordening 1182/71 art. 3 lid 5) or more contains two ordinary days. */
function heeftTweeDagen(begin: Datum, ruw: Datum, einddatum: Datum, verschuiving: Verschuiving): boolean {
  if (ruw < plusDagen(begin, verschuiving === 'eu' ? 2 : 3)) return true
  let gewoon = 0
  for (let dag = plusDagen(begin, 1); dag <= einddatum && gewoon < 2; dag = plusDagen(dag, 1))
    if (!waaromNiet[verschuiving](dag)) gewoon += 1
  return gewoon >= 2
}
