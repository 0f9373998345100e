import { teams } from '#app/domain/cijfers/cijfers.ts'
import { reisIds, reizen, type ReisId } from '#app/domain/klantreis/reizen.ts'
import { translate } from '#app/server/i18n.server.ts'
import { stapWoord } from '#app/server/klantreis-woorden.server.ts'
import type { Taal } from '#app/usecases/ctx.ts'

/** What the work list can be filtered on: every team, every colleague, every klantreis, and of the chosen one every step in any of its versions. */
export function werkKeuzes(taal: Taal, gekozen: ReisId | null, collegas: readonly { id: string; naam: string }[]) {
  const t = translate(taal, 'klantreis')
  const stappen = gekozen ? reizen[gekozen].flatMap(({ stappen: van }) => van.map(({ id }): string => id)) : []
  const cijfers = translate(taal, 'cijfers')
  return {
    teams: teams.map((waarde) => ({ waarde, label: cijfers(`teams.${waarde}`) })),
    collegas: collegas.map(({ id, naam }) => ({ waarde: id, label: naam })),
    reizen: reisIds.map((waarde) => ({ waarde, label: t(`reis.${waarde}.titel`) })),
    reisStappen: gekozen
      ? [...new Set(stappen)].map((waarde) => ({ waarde, label: stapWoord(taal, gekozen, waarde) }))
      : [],
  }
}
