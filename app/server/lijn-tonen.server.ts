import { klaarSinds } from '#app/domain/traject/klaar-sinds.ts'
import type { Vastgelegd } from '#app/domain/traject/gebeurtenissen.ts'
import type { Traject } from '#app/domain/traject/traject.ts'
import type { InwonerCtx } from '#app/usecases/ctx.ts'
import { stapUitleg, toonLijn } from './beurt-tonen.server.ts'
import { dag } from './datum.server.ts'
import { translate } from './i18n.server.ts'
import { wieVoorInwoner } from './reis-woorden.server.ts'

/** The klantreis as the inwoner reads it: each stop with what they do and what the others do, and of what is done when and by whom (D1-31). */
export function toonUitgelegdeLijn(ctx: InwonerCtx, traject: Traject, feiten: readonly Vastgelegd[]) {
  const { taal } = ctx
  const sinds = klaarSinds(traject, feiten)
  const t = translate(taal, 'traject')
  return toonLijn(taal, traject, 'inwoner').map((stop) => {
    const feit = sinds.get(stop.id)
    return {
      ...stop,
      regel: feit ? t('lijn.klaar', { dag: dag(taal, feit.op), wie: doorKort(ctx, feit) }) : '',
      u: stapUitleg(taal, traject, stop.id, 'u'),
      wij: stapUitleg(taal, traject, stop.id, 'wij'),
    }
  })
}

/** Who did it, within a sentence; for who has no door here, who the toegang wrote it down for. */
function doorKort({ taal, actor }: InwonerCtx, feit: Vastgelegd): string {
  const t = translate(taal, 'traject')
  const { doorSoort, door } = feit
  if (doorSoort === 'inwoner') return t(door === actor.persoonId ? 'lijn.u' : 'lijn.ander')
  if (feit.type === 'StapAfgerond' && feit.als !== 'inwoner') return wieVoorInwoner(taal, feit.als).kort
  return wieVoorInwoner(taal, doorSoort === 'aanbieder' ? 'aanbieder' : 'toegang').kort
}
