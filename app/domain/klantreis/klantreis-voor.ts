import type { Datum } from '../termijnen/kalender.ts'
import type { Klantreis, Stap } from './klantreis.ts'
import { gebruik, type Afwijking, type Gebruik, type Ingang, type SoortHulp } from './per-gemeente.ts'
import { geldendeVersie } from './reizen.ts'

export type Gevonden =
  | { soort: 'klantreis'; klantreis: Klantreis; eigenToegang: boolean }
  /** The gemeente has a process of its own and we know no steps of it: a text of its own (`eigenProces` in locales) and an address. */
  | { soort: 'eigen-proces'; tekst: string; link: string }

/**
 * Which klantreis a traject follows that begins on this day (D3A-01, D3A-03, D3W-03, D3W-04). In: CBS code, kind of help, the day, and who referred. Out:
 * the version that counts on that day with what this gemeente does otherwise; null for a gemeente that names none, and before the first version.
 */
export function klantreisVoor(gemeente: string, hulp: SoortHulp, dag: Datum, via: Ingang = 'toegang'): Gevonden | null {
  const gebruikt = gebruik.find(({ code }) => code === gemeente)
  const id = gebruikt && reisVoor(gebruikt, hulp, via)
  const klantreis = id && geldendeVersie(id, dag)
  if (!gebruikt || !klantreis) return null

  const anders = gebruikt.afwijkingen.filter(({ reis, geldigVan }) => reis === id && geldigVan <= dag)
  const eigen = anders.find((een): een is EigenProces => een.soort === 'eigen-proces' && een.voor.includes(hulp))
  if (eigen) return { soort: 'eigen-proces', tekst: eigen.tekst, link: eigen.link }
  return anders.some(({ soort }) => soort === 'eigen-toegang')
    ? { soort: 'klantreis', klantreis: metEigenToegang(klantreis), eigenToegang: true }
    : { soort: 'klantreis', klantreis, eigenToegang: false }
}

/**
 * Every klantreis a traject of this gemeente can go by for this help: the one the gemeente names for it, and for jeugdhulp those it uses beside it. None
 * where the gemeente has a process of its own that we know no steps of: there the plan goes on.
 */
export function reizenVoor(gemeente: string, hulp: SoortHulp, dag: Datum, via: Ingang = 'toegang'): Klantreis[] {
  const gevonden = klantreisVoor(gemeente, hulp, dag, via)
  if (gevonden?.soort !== 'klantreis') return []
  const ook =
    hulp === 'jeugd-ambulant' || hulp === 'jeugd-anders'
      ? (gebruik.find(({ code }) => code === gemeente)?.ook ?? [])
      : []
  return [gevonden.klantreis, ...ook.flatMap((id) => geldendeVersie(id, dag) ?? [])]
}

type EigenProces = Extract<Afwijking, { soort: 'eigen-proces' }>

function reisVoor({ reizen }: Gebruik, hulp: SoortHulp, via: Ingang) {
  switch (hulp) {
    case 'onbekend':
      return reizen.onbekend
    case 'jeugd-ambulant':
    case 'jeugd-anders':
      return reizen[via]
    // Who is referred for Wmo, comes in by the toegang: the handleiding knows no other way in.
    case 'wmo':
      return reizen.toegang
    case 'wmo-wonen':
      return reizen.wonen
  }
}

/** The same steps, done by the toegang of the gemeente itself instead of the centrumgemeente. */
function metEigenToegang(klantreis: Klantreis): Klantreis {
  const eigen = (wie: Stap['wie']) => (wie === 'toegang-centrumgemeente' ? 'toegang' : wie)
  return {
    ...klantreis,
    stappen: klantreis.stappen.map((stap) => ({
      ...stap,
      wie: eigen(stap.wie),
      ...(stap.met ? { met: stap.met.map(eigen) } : {}),
    })),
  }
}
