import { datumVan } from '#app/domain/termijnen/kalender.ts'
import { opVolgorde, standVanAfspraak } from '#app/domain/traject/afspraken.ts'
import type { openAfspraken } from '#app/usecases/afspraken.server.ts'
import type { Ctx } from '#app/usecases/ctx.ts'
import { dag } from './datum.server.ts'

type Geopend = NonNullable<Awaited<ReturnType<typeof openAfspraken>>>

/** Every promise as screens show it: who, what, before which day and where it stands today; what is due first on top, what is over at the end. */
export function toonAfspraken({ taal, now }: Pick<Ctx, 'taal' | 'now'>, { traject, teksten }: Geopend) {
  const woorden = (id: string | null | undefined) => teksten.find((tekst) => tekst.id === id)?.woorden ?? ''
  return opVolgorde(traject.afspraken).map((een) => ({
    id: een.id,
    soort: een.soort,
    wie: een.wie,
    wat: woorden(een.tekst),
    tot: dag(taal, een.tot),
    stand: standVanAfspraak(een, datumVan(now)),
    open: een.einde === null,
    bevestigd: een.bevestigdOp ? dag(taal, datumVan(een.bevestigdOp)) : null,
    einde: een.einde && { op: dag(taal, datumVan(een.einde.op)), waarom: woorden(een.einde.tekst) },
  }))
}
