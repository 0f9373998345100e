/**
 * The same terms counted in another way: walking from day to day over a calendar of its own, with Easter by the method of Gauss. Nothing of the
 * portal is used, so that a mistake there does not come back here.
 */
type Dag = { j: number; m: number; d: number }

const equated = '20230428 20230519 20240510 20241227 20250530 20260102 20260515 20270507 20280428 20280526'.split(' ')
const schrikkel = (j: number) => (j % 4 === 0 && j % 100 !== 0) || j % 400 === 0
const lang = (j: number, m: number) => [31, schrikkel(j) ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][m - 1]!

function morgen({ j, m, d }: Dag): Dag {
  if (d < lang(j, m)) return { j, m, d: d + 1 }
  return m < 12 ? { j, m: m + 1, d: 1 } : { j: j + 1, m: 1, d: 1 }
}
function gisteren({ j, m, d }: Dag): Dag {
  if (d > 1) return { j, m, d: d - 1 }
  return m > 1 ? { j, m: m - 1, d: lang(j, m - 1) } : { j: j - 1, m: 12, d: 31 }
}
/** Zeller: 0 Saturday, 1 Sunday. */
function zeller({ j, m, d }: Dag): number {
  const [jaar, maand] = m < 3 ? [j - 1, m + 12] : [j, m]
  return (
    (d +
      Math.floor((13 * (maand + 1)) / 5) +
      jaar +
      Math.floor(jaar / 4) -
      Math.floor(jaar / 100) +
      Math.floor(jaar / 400)) %
    7
  )
}
const tekst = ({ j, m, d }: Dag) => `${j}-${String(m).padStart(2, '0')}-${String(d).padStart(2, '0')}`

/** Days after 21 March, by Gauss for 1900-2099 (M 24, N 5) with his two exceptions. */
function pasenNa21Maart(j: number): number {
  const d = (19 * (j % 19) + 24) % 30
  const e = (2 * (j % 4) + 4 * (j % 7) + 6 * d + 5) % 7
  if (e === 6 && (d === 29 || (d === 28 && j % 19 > 10))) return 1 + d + e - 7
  return 1 + d + e
}
const feesten = new Map<number, Map<string, string>>()
function feestenVan(j: number): Map<string, string> {
  const bewaard = feesten.get(j)
  if (bewaard) return bewaard
  const soort = new Map<string, string>()
  let dag: Dag = { j, m: 3, d: 21 }
  const pasen = pasenNa21Maart(j)
  for (let n = 0; n <= pasen + 50; n += 1, dag = morgen(dag)) {
    const na = n - pasen
    if (na === -2) soort.set(tekst(dag), 'vrijdag')
    if (na === 1 || na === 39 || na === 50) soort.set(tekst(dag), 'feest')
  }
  const koning = zeller({ j, m: 4, d: 27 }) === 1 ? 26 : 27
  for (const [m, d] of [
    [1, 1],
    [4, koning],
    [5, 5],
    [12, 25],
    [12, 26],
  ] as const)
    soort.set(tekst({ j, m, d }), 'feest')
  feesten.set(j, soort)
  return soort
}

type Soort = 'weekend' | 'feest' | 'vrijdag' | 'gelijk' | 'gewoon'
function soortVan(dag: Dag): Soort {
  const feest = feestenVan(dag.j).get(tekst(dag)) as Soort | undefined
  if (feest) return feest
  if (equated.includes(tekst(dag).replaceAll('-', ''))) return 'gelijk'
  return zeller(dag) < 2 ? 'weekend' : 'gewoon'
}

/** In: '6 week', '11 dag terug'; moves 'ja', 'nee', 'ervoor' or 'eu'. */
export function telOpnieuw(
  begin: string,
  lengte: string,
  schuift: string,
): { ruw: string; einde: string; over: string[] } {
  const [aantal, eenheid, terug] = lengte.split(' ')
  const stap = terug ? gisteren : morgen
  const [j, m, d] = begin.split('-').map(Number)
  let dag: Dag = { j: j!, m: m!, d: d! }
  const n = Number(aantal)
  if (eenheid === 'maand' || eenheid === 'jaar') {
    for (let k = 0; k < (eenheid === 'jaar' ? 12 * n : n); k += 1)
      dag = dag.m < 12 ? { ...dag, m: dag.m + 1 } : { ...dag, j: dag.j + 1, m: 1 }
    while (dag.d > lang(dag.j, dag.m)) dag = { ...dag, d: dag.d - 1 }
  } else if (eenheid === 'werkdag') {
    for (let over = n; over > 0;) {
      dag = stap(dag)
      if (['gewoon', 'gelijk', 'vrijdag'].includes(soortVan(dag)) && zeller(dag) > 1) over -= 1
    }
  } else for (let k = 0; k < n * (eenheid === 'week' ? 7 : 1); k += 1) dag = stap(dag)
  const ruw = tekst(dag)
  const over: string[] = []
  const blijft = (soort: Soort) =>
    soort === 'gewoon' || (schuift === 'eu' && (soort === 'vrijdag' || soort === 'gelijk'))
  if (schuift === 'nee') return { ruw, einde: ruw, over }
  while (!blijft(soortVan(dag))) {
    over.push(tekst(dag))
    dag = schuift === 'ervoor' ? gisteren(dag) : morgen(dag)
  }
  return { ruw, einde: tekst(dag), over }
}
