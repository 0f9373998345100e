import { teams } from '#app/domain/cijfers/cijfers.ts'
import { reisIds } from '#app/domain/klantreis/reizen.ts'
import { translate } from '#app/server/i18n.server.ts'
import type { Taal } from '#app/usecases/ctx.ts'

/** A quarter in words. */
export function kwartaalWoord(taal: Taal, kwartaal: string): string {
  const [jaar = '', nr = ''] = kwartaal.split('-K')
  return translate(taal, 'cijfers')('kwartaal', { jaar, nr })
}

/** What the figures can be chosen by. */
export function cijferKeuzes(taal: Taal, kwartalen: readonly string[]) {
  const t = translate(taal, 'cijfers')
  return {
    klantreis: reisIds.map((waarde) => ({ waarde, label: translate(taal, 'klantreis')(`reis.${waarde}.titel`) })),
    team: teams.map((waarde) => ({ waarde, label: t(`teams.${waarde}`) })),
    periode: kwartalen.map((waarde) => ({ waarde, label: kwartaalWoord(taal, waarde) })),
  }
}
