import { feestdagOp, weekendOp } from './feestdagen.ts'
import { gelijkgesteldeDagen } from './gelijkgesteld.ts'
import { plusDagen, plusMaanden, type Datum } from './kalender.ts'
import type { Duur } from './regel.ts'

/**
 * How Goede Vrijdag and an equated day count in a term in werkdagen. `streng`: as a werkdag, which they legally are, so that a term ends sooner.
 * `ruim`: as a free day, when a contract says so.
 */
export type Werkdagen = 'streng' | 'ruim'

/**
 * The date this length after `begin`, whose own day does not count: the one place that counts weeks, months and werkdagen. A month without
 * that day gives its last day. Counted back the same way.
 */
export function tel(begin: Datum, { lengte, eenheid }: Duur, terug = false, werkdagen: Werkdagen = 'streng'): Datum {
  const n = terug ? -lengte : lengte
  switch (eenheid) {
    case 'dag':
      return plusDagen(begin, n)
    case 'week':
      return plusDagen(begin, 7 * n)
    case 'maand':
      return plusMaanden(begin, n)
    case 'jaar':
      return plusMaanden(begin, 12 * n)
    case 'werkdag':
      return telWerkdagen(begin, lengte, terug ? -1 : 1, werkdagen)
  }
}

function telWerkdagen(begin: Datum, lengte: number, stap: 1 | -1, werkdagen: Werkdagen): Datum {
  let dag = begin
  for (let over = lengte; over > 0;) {
    dag = plusDagen(dag, stap)
    if (isWerkdag(dag, werkdagen)) over -= 1
  }
  return dag
}

/** Monday to Friday and no feestdag; Goede Vrijdag and equated days as `werkdagen` says. */
export function isWerkdag(datum: Datum, werkdagen: Werkdagen): boolean {
  const feestdag = feestdagOp(datum)
  if (weekendOp(datum)) return false
  if (feestdag === 'goede-vrijdag' || gelijkgesteldeDagen.includes(datum)) return werkdagen === 'streng'
  return feestdag === null
}
