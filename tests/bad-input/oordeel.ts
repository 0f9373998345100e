import type { Terug } from './post.ts'

/** Nothing of the inside of the server stands in an answer (quality S5). */
const binnenkant =
  /\n\s+at .+:\d+:\d+|node_modules|node:internal|\.server\.tsx?\b|(Type|Range|Syntax|Reference|Aggregate|URI)Error\b|Failed query|SQLSTATE|violates |invalid input syntax|pg_catalog|eenklik_(app|inwoner|toegang|systeem|kern)|at Object\./

export const traag = 2000

/** What is wrong with an answer, or null. `weigeren`: it has to be 4xx. */
export function fout({ status, tekst, ms }: Terug, weigeren: boolean): string | null {
  if (status === 0) return `geen antwoord: ${tekst}`
  if (status >= 500) return `${status}`
  if (weigeren && status < 400) return `${status}, niet geweigerd`
  const gezien = binnenkant.exec(tekst)?.[0]
  if (gezien) return `${status} met de binnenkant van de server: ${gezien.trim().slice(0, 80)}`
  if (status >= 400 && tekst.trim() === '') return `${status} zonder een woord`
  return ms > traag ? `${Math.round(ms)} ms` : null
}

/** The megabytes a server may grow by while it is posted nonsense. */
const groeimarge = 50

/** What is wrong with what the server holds now, after what it held when it was warm (both in MB), or null. */
export function gegroeid(begin: number, eind: number): string | null {
  if (!(begin > 0 && eind > 0)) return 'het geheugen is niet gemeten'
  return eind - begin >= groeimarge ? `${eind - begin} MB gegroeid: van ${begin} naar ${eind} MB` : null
}
