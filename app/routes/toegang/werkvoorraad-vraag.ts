import { stappen, type Stap } from '#app/domain/traject/samenvatting.ts'
import { isUuid } from '#app/usecases/uuid.ts'

/** The steps the work list filters on. */
export const werkstappen = stappen

export type Vraag = { stap: Stap | null; na: { uiterlijk: string; id: string } | null }

/** What the address asks of the work list: `?stap=` and `?na=<uiterlijk>_<id>`. A value that means nothing is left out, never an error. */
export function readVraag(url: string): Vraag {
  const { searchParams } = new URL(url)
  const stap = werkstappen.find((een) => een === searchParams.get('stap')) ?? null
  const [uiterlijk = '', id] = (searchParams.get('na') ?? '').split('_', 2)
  return { stap, na: isDatum(uiterlijk) && isUuid(id) ? { uiterlijk, id } : null }
}

/** The address of the work list that asks this. */
export function adresVan({ stap, na }: Vraag): string {
  const vraag = new URLSearchParams({ ...(stap ? { stap } : {}), ...(na ? { na: `${na.uiterlijk}_${na.id}` } : {}) })
  return vraag.size > 0 ? `/toegang?${vraag}` : '/toegang'
}

/** A day that exists and that a database can compare with. */
function isDatum(tekst: string): boolean {
  if (!/^[12]\d{3}-\d{2}-\d{2}$/.test(tekst)) return false
  const moment = new Date(`${tekst}T00:00:00Z`)
  return !Number.isNaN(moment.getTime()) && moment.toISOString().startsWith(tekst)
}
