import { teams } from '#app/domain/cijfers/cijfers.ts'
import { isReisId } from '#app/domain/klantreis/reizen.ts'
import type { CijferVraag } from '#app/usecases/cijfers.server.ts'

/** What the address asks of the figures: `?klantreis=`, `?team=` and `?periode=` (one of these quarters). A value that means nothing is left out. */
export function readCijferVraag(url: string, kwartalen: readonly string[]): CijferVraag {
  const { searchParams } = new URL(url)
  const klantreis = searchParams.get('klantreis') ?? ''
  return {
    klantreis: isReisId(klantreis) ? klantreis : '',
    team: teams.find((een) => een === searchParams.get('team')) ?? '',
    periode: kwartalen.find((een) => een === searchParams.get('periode')) ?? '',
  }
}

/** The query of an address that asks this, with its question mark; empty when it asks for everything. */
export function queryVan(vraag: CijferVraag): string {
  const gevuld = Object.entries(vraag).filter(([, waarde]) => waarde !== '')
  return gevuld.length > 0 ? `?${new URLSearchParams(gevuld)}` : ''
}
