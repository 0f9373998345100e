/** A sum that a reader knows: these unknown numbers together are so much. */
export type Som = { leden: readonly number[]; is: number }

/** A row says what one number is, the one under `basis`: `waarden` times the others, and the last column is its value. */
type Tableau = { rijen: number[][]; basis: number[]; breedte: number }

/**
 * How large each of some unknown numbers could be for who knows these sums, and that no number is under zero: linear programming (the simplex method, with the rule of Bland, so
 * that it always ends). In: how many numbers there are, the sums, which numbers are asked, and what is large enough to stop at. The sums have to be
 * of numbers that exist. Out: per number asked the most it could be, or anything from `genoeg` on.
 */
export function hoogsten(
  aantal: number,
  sommen: readonly Som[],
  gevraagd: readonly number[],
  genoeg: number,
): number[] {
  const tableau = beginVan(aantal, sommen)
  return gevraagd.map((nr) => {
    const doel = Array.from({ length: tableau.breedte }, (_, kolom) => (kolom === nr ? 1 : 0))
    maximaliseer(tableau, doel, aantal, () => waardeVan(tableau, nr) >= genoeg)
    return waardeVan(tableau, nr) + (isOnbegrensd(tableau, nr, aantal) ? Infinity : 0)
  })
}

/** A table of numbers that fits the sums: begins with one invented number per sum, and makes those zero. */
function beginVan(aantal: number, sommen: readonly Som[]): Tableau {
  const breedte = aantal + sommen.length
  const rijen = sommen.map(({ leden, is }, nr) => {
    const rij = Array.from({ length: breedte + 1 }, () => 0)
    for (const lid of leden) rij[lid] = 1
    rij[aantal + nr] = 1
    rij[breedte] = is
    return rij
  })
  const tableau = { rijen, basis: sommen.map((_, nr) => aantal + nr), breedte }
  const weg = Array.from({ length: breedte }, (_, kolom) => (kolom < aantal ? 0 : -1))
  maximaliseer(tableau, weg, aantal, () => false)
  // What is left of the invented numbers is zero: a real one takes its place, or the sum said nothing new.
  tableau.basis.forEach((kolom, nr) => {
    const ander = kolom < aantal ? -1 : tableau.rijen[nr]!.findIndex((waarde, plek) => plek < aantal && isIets(waarde))
    if (ander >= 0) wissel(tableau, nr, ander)
  })
  const houd = tableau.basis.map((kolom) => kolom < aantal)
  return { rijen: rijen.filter((_, nr) => houd[nr]), basis: tableau.basis.filter((_, nr) => houd[nr]), breedte }
}

/** Makes the sum of `doel` as large as it can be, with the first `aantal` columns alone. */
function maximaliseer(tableau: Tableau, doel: readonly number[], aantal: number, klaar: () => boolean): void {
  while (!klaar()) {
    const erin = winstVan(tableau, doel).findIndex((winst, kolom) => kolom < aantal && winst > klein)
    const eruit = erin < 0 ? -1 : krapste(tableau, erin)
    if (eruit < 0) return
    wissel(tableau, eruit, erin)
  }
}

/** What one more of each number adds to `doel`. */
function winstVan({ rijen, basis, breedte }: Tableau, doel: readonly number[]): number[] {
  return Array.from({ length: breedte }, (_, kolom) =>
    rijen.reduce((winst, rij, nr) => winst - doel[basis[nr]!]! * rij[kolom]!, doel[kolom]!),
  )
}

/** The row that is zero first when this number grows; -1 when none is. */
function krapste({ rijen, basis, breedte }: Tableau, erin: number): number {
  let beste = -1
  rijen.forEach((rij, nr) => {
    if (rij[erin]! <= klein) return
    const ruimte = rij[breedte]! / rij[erin]!
    const tot = beste < 0 ? Infinity : rijen[beste]![breedte]! / rijen[beste]![erin]!
    if (ruimte < tot - klein || (ruimte < tot + klein && basis[nr]! < basis[beste]!)) beste = nr
  })
  return beste
}

function wissel({ rijen, basis }: Tableau, nr: number, kolom: number): void {
  const spil = rijen[nr]![kolom]!
  const rij = (rijen[nr] = rijen[nr]!.map((waarde) => waarde / spil))
  rijen.forEach((ander, plek) => {
    const keer = ander[kolom]!
    if (plek !== nr && isIets(keer)) rijen[plek] = ander.map((waarde, k) => waarde - keer * rij[k]!)
  })
  basis[nr] = kolom
}

function waardeVan({ rijen, basis, breedte }: Tableau, kolom: number): number {
  const nr = basis.indexOf(kolom)
  return nr < 0 ? 0 : rijen[nr]![breedte]!
}

/** Whether a number, as large as it could be made, can still grow: it is in no sum, or something that makes it grow is stopped by nothing. */
function isOnbegrensd(tableau: Tableau, kolom: number, aantal: number): boolean {
  const nr = tableau.basis.indexOf(kolom)
  if (nr < 0) return krapste(tableau, kolom) < 0
  return tableau.rijen[nr]!.some((waarde, ander) => ander < aantal && waarde < -klein && krapste(tableau, ander) < 0)
}

const klein = 1e-9
const isIets = (waarde: number): boolean => Math.abs(waarde) > klein
