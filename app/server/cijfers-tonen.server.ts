import { isReisId, reisIds, reizen, type ReisId } from '#app/domain/klantreis/reizen.ts'
import type { Klantreis } from '#app/domain/klantreis/klantreis.ts'
import { translate } from '#app/server/i18n.server.ts'
import { stapWoord } from '#app/server/klantreis-woorden.server.ts'
import type { openCijfers } from '#app/usecases/cijfers.server.ts'
import type { Taal } from '#app/usecases/ctx.ts'

type Cijfers = NonNullable<Awaited<ReturnType<typeof openCijfers>>>

/** The figures in the order and the words in which they are read, for the page and for the file. A number that is hidden is null. */
export function cijfersInWoorden(taal: Taal, { stand, doorlooptijd }: Cijfers) {
  const t = translate(taal, 'cijfers')
  const reis = (id: string) => (isReisId(id) ? translate(taal, 'klantreis')(`reis.${id}.titel`) : t('samen'))
  const volgorde = ['', ...reisIds]
  return {
    stand: stand
      .toSorted((een, ander) => volgorde.indexOf(een.klantreis) - volgorde.indexOf(ander.klantreis))
      .map(({ klantreis, open, week, laat }) => ({ id: klantreis, naam: reis(klantreis), open, week, laat })),
    doorlooptijd: reisIds.flatMap((id) => {
      const van = doorlooptijd.filter(({ klantreis }) => klantreis === id)
      const stappen = stappenVan(id).flatMap((stap) => {
        const rij = van.find((een) => een.stap === stap)
        return rij ? [{ stap, naam: stapWoord(taal, id, stap), mediaan: rij.mediaan, negende: rij.negende }] : []
      })
      return stappen.length > 0 ? [{ id, naam: reis(id), stappen }] : []
    }),
  }
}

/** The steps of a klantreis in the order of its newest version, each once. */
function stappenVan(id: ReisId): string[] {
  return [...new Set(reizen[id].toReversed().flatMap(({ stappen }: Klantreis) => stappen.map((stap) => stap.id)))]
}
