import { regels } from '#app/domain/termijnen/regels.ts'
import type { Termijn } from '#app/domain/termijnen/termijn.ts'
import type { Taal } from '#app/usecases/ctx.ts'
import { dag } from './datum.server.ts'
import { translate } from './i18n.server.ts'
import { somRegel } from './som.server.ts'
import { grondVan } from './termijnen.server.ts'

/** A term as ui/termijn-som.tsx shows it: the last day, the sum in one line, where it stands, and whether the day can still move. */
export function toonTermijnSom(taal: Taal, termijn: Termijn) {
  const t = translate(taal, 'termijn')
  return {
    einde: dag(taal, termijn.einddatum),
    som: somRegel(taal, termijn),
    grond: t('som.grond', { grond: grondVan(taal, regels[termijn.regel]) }),
    nog: termijn.kanNogVeranderen ? t('som.nog') : null,
  }
}
