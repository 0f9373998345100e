import { datumVan } from '#app/domain/termijnen/kalender.ts'
import { standVanTaak } from '#app/domain/traject/taken.ts'
import type { Traject } from '#app/domain/traject/traject.ts'
import type { openTaken } from '#app/usecases/taken.server.ts'
import type { Ctx } from '#app/usecases/ctx.ts'
import { dag } from './datum.server.ts'
import { translate } from './i18n.server.ts'

type Geopend = NonNullable<Awaited<ReturnType<typeof openTaken>>>

/** Every task as professionals read it: who was asked what by whom, before which day, and what came of it; the newest on top. */
export function toonTaken({ taal, now }: Pick<Ctx, 'taal' | 'now'>, { traject, teksten, namen }: Geopend) {
  const woorden = (id: string | null | undefined) => teksten.find((tekst) => tekst.id === id)?.woorden ?? ''
  const naam = (id: string | null) => namen.find((een) => een.id === id)?.naam ?? ''
  const t = translate(taal, 'regie')
  return traject.taken.toReversed().map((een) => ({
    id: een.id,
    wie: een.aan
      ? naam(een.aan)
      : t('taken.wie', { rol: t(`taak.velden.rol.opties.${rolVan(een.rol)}`), naam: woorden(een.wie) }),
    wat: een.wat,
    vraag: woorden(een.tekst),
    door: naam(een.door),
    op: dag(taal, een.gevraagdOp),
    tot: dag(taal, een.tot),
    stand: standVanTaak(een, datumVan(now)),
    open: een.einde === null,
    einde: een.einde && { op: dag(taal, een.einde.op), door: naam(een.einde.door), uitkomst: woorden(een.einde.tekst) },
  }))
}

const rolVan = (rol: Traject['taken'][number]['rol']) => (rol === 'collega' ? 'ander' : rol)

/** The same for the inwoner: who was asked by their role, what kind of thing, when, and whether it is done; no words and no names. */
export function toonGevraagd(taal: Ctx['taal'], traject: Traject) {
  return traject.taken.toReversed().map(({ id, rol, wat, gevraagdOp, tot, einde }) => ({
    ...{ id, rol, wat },
    op: dag(taal, gevraagdOp),
    tot: dag(taal, tot),
    einde: einde && { wat: einde.wat, op: dag(taal, einde.op) },
  }))
}
