import { gelijkgesteldeDagen } from './gelijkgesteld.ts'
import { plusDagen, weekdag, type Datum } from './kalender.ts'

export type Feestdag =
  | 'nieuwjaarsdag'
  | 'goede-vrijdag'
  | 'tweede-paasdag'
  | 'koningsdag'
  | 'bevrijdingsdag'
  | 'hemelvaartsdag'
  | 'tweede-pinksterdag'
  | 'eerste-kerstdag'
  | 'tweede-kerstdag'
export type Reden = Feestdag | 'gelijkgesteld' | 'zaterdag' | 'zondag'

/** Why a legal term cannot end on this day (Algemene termijnenwet art. 1 and 3), or null when it can. A feestdag goes before the weekend it falls in. */
export function geenEinddag(datum: Datum): Reden | null {
  const feestdag = feestdagOp(datum)
  if (feestdag) return feestdag
  if (gelijkgesteldeDagen.includes(datum)) return 'gelijkgesteld'
  return weekendOp(datum)
}

/** Which half of the weekend this is, or null on Monday to Friday. */
export function weekendOp(datum: Datum): 'zaterdag' | 'zondag' | null {
  const dag = weekdag(datum)
  return dag === 6 ? 'zaterdag' : dag === 0 ? 'zondag' : null
}

/** Which feestdag this is, or null. */
export function feestdagOp(datum: Datum): Feestdag | null {
  return feestdagen(Number(datum.slice(0, 4))).get(datum) ?? null
}

const gemaakt = new Map<number, ReadonlyMap<Datum, Feestdag>>()

/**
 * The algemeen erkende feestdagen of a year and Goede Vrijdag, which the law makes equal to them (Algemene termijnenwet art. 3 lid 1 and 2).
 * Koningsdag moves to 26 April when the 27th is a Sunday.
 */
export function feestdagen(jaar: number): ReadonlyMap<Datum, Feestdag> {
  const eerder = gemaakt.get(jaar)
  if (eerder) return eerder
  const pasen = eerstePaasdag(jaar)
  const op = (dag: string) => `${String(jaar).padStart(4, '0')}-${dag}`
  const dagen = new Map<Datum, Feestdag>([
    [op('01-01'), 'nieuwjaarsdag'],
    [plusDagen(pasen, -2), 'goede-vrijdag'],
    [plusDagen(pasen, 1), 'tweede-paasdag'],
    [weekdag(op('04-27')) === 0 ? op('04-26') : op('04-27'), 'koningsdag'],
    [op('05-05'), 'bevrijdingsdag'],
    [plusDagen(pasen, 39), 'hemelvaartsdag'],
    [plusDagen(pasen, 50), 'tweede-pinksterdag'],
    [op('12-25'), 'eerste-kerstdag'],
    [op('12-26'), 'tweede-kerstdag'],
  ])
  gemaakt.set(jaar, dagen)
  return dagen
}

/** Easter Sunday by the anonymous Gregorian computus (Meeus, Jones, Butcher). */
function eerstePaasdag(jaar: number): Datum {
  const a = jaar % 19
  const b = Math.floor(jaar / 100)
  const c = jaar % 100
  const d = Math.floor((8 * b + 13) / 25)
  const e = (19 * a + b - Math.floor(b / 4) - d + 15) % 30
  const f = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - e - (c % 4)) % 7
  const g = Math.floor((a + 11 * e + 22 * f) / 451)
  const maand = Math.floor((e + f - 7 * g + 114) / 31)
  const dag = ((e + f - 7 * g + 114) % 31) + 1
  return `${String(jaar).padStart(4, '0')}-${String(maand).padStart(2, '0')}-${String(dag).padStart(2, '0')}`
}
