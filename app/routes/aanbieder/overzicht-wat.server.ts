import { isReisId } from '#app/domain/klantreis/reizen.ts'
import type { Stap } from '#app/domain/traject/samenvatting.ts'
import { lookUp, translate } from '#app/server/i18n.server.ts'
import { stapWoord } from '#app/server/klantreis-woorden.server.ts'
import type { aanbiederOverzicht } from '#app/usecases/aanbieder.server.ts'
import type { Taal } from '#app/usecases/ctx.ts'

type Rij = Awaited<ReturnType<typeof aanbiederOverzicht>>['rijen'][number]

/** What happens now in a row of the list: where the own match stands, else the step of the klantreis, else where the plan is. */
export function watNu(taal: Taal, { match, stap, klantreis, reisStap }: Rij): string {
  const vanMatch = match ? lookUp(taal, 'match', `lijst.stand.${match}`) : ''
  if (vanMatch) return vanMatch
  const reis = klantreis ?? undefined
  if (stap === 'onderweg' && reisStap && isReisId(reis)) return stapWoord(taal, reis, reisStap)
  return translate(taal, 'toegang')(`stap.${stap as Stap}`)
}
