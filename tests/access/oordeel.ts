import { begin, type Dossier, type Merk } from './dossiers.ts'
import type { Mens } from './mensen.ts'
import type { Antwoord } from './tabel-rij.ts'
import type { Gezien, Wijze } from './vraag.ts'

/** Every mark in this answer that is not for this reader. An id they asked for themselves is no news to them. */
export function lekken(mens: Mens, gevraagd: string, { alles }: Gezien, dossiers: readonly Dossier[]): Merk[] {
  const zq = alles.includes(begin)
  return dossiers.flatMap(({ merken }) =>
    merken.filter(
      ({ tekst, voor }) =>
        (zq || !tekst.startsWith(begin)) && alles.includes(tekst) && !voor.includes(mens) && !gevraagd.includes(tekst),
    ),
  )
}

/** What is wrong with the status or the goal of an answer, or null. In: what the table says of the page; another way of asking follows from it. */
export function fout(verwacht: Antwoord, wijze: Wijze, gezien: Gezien): string | null {
  const data = wijze.endsWith('data') || wijze.endsWith('deel')
  if (typeof verwacht === 'number')
    return gezien.status === verwacht ? null : `${verwacht} verwacht, ${gezien.status} ${gezien.naar} gekregen`
  const doel = verwacht.slice('naar '.length)
  if (data) {
    const past = gezien.status === 202 && staatIn(doel, gezien.tekst)
    return past ? null : `een verwijzing naar ${doel} verwacht, ${gezien.status} ${gezien.tekst.slice(0, 120)} gekregen`
  }
  const goed =
    [302, 303].includes(gezien.status) &&
    (doel.endsWith('*') ? gezien.naar.startsWith(doel.slice(0, -1)) : gezien.naar === doel)
  return goed ? null : `${verwacht} verwacht, ${gezien.status} ${gezien.naar} gekregen`
}

/** A redirect that a script gets stands in the data, as one text. */
const staatIn = (doel: string, tekst: string) =>
  tekst.includes(doel.endsWith('*') ? `"${doel.slice(0, -1)}` : `"${doel}"`)
