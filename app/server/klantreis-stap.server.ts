import { isStapFeit, type Feit } from '#app/domain/klantreis/feiten.ts'
import type { Klantreis, Stap } from '#app/domain/klantreis/klantreis.ts'
import { isReisId, type ReisId, type StapId } from '#app/domain/klantreis/reizen.ts'
import type { Taal } from '#app/usecases/ctx.ts'
import { translate } from './i18n.server.ts'
import { stapWoord } from './klantreis-woorden.server.ts'
import { regelNaam } from './termijnen.server.ts'
import { stapVoorInwoner } from './reis-woorden.server.ts'

/** One step of a klantreis in words: a row of its table. */
export function toonStap(taal: Taal, id: ReisId, reis: Klantreis, stap: Stap) {
  const t = translate(taal, 'klantreis')
  const feit = (een: Feit) => t(`feit.${een}`) + (isStapFeit(een) ? '\u00a0*' : '')
  const mensen = (lijst: readonly Stap['wie'][]) => lijst.map((wie) => t(`wie.${wie}`)).join(', ')
  const { wie, met = [], bijArts, opnieuwVanaf, voorwaarde, uitgewerktIn } = stap
  return {
    id: stap.id,
    nr: stap.nr,
    wat: stapWoord(taal, id, stap.id),
    inwoner: stapVoorInwoner(taal, stap.id as StapId<ReisId>),
    soms: stap.alsNodig === true,
    erbij: [
      ...(stap.keer ? [t('een.keer', { aantal: stap.keer })] : []),
      ...(opnieuwVanaf ? [t('een.opnieuw', { stap: stapWoord(taal, id, opnieuwVanaf) })] : []),
    ],
    uitgewerkt: isReisId(uitgewerktIn) ? { id: uitgewerktIn, titel: t(`reis.${uitgewerktIn}.titel`) } : null,
    wie: mensen([wie]),
    met: mensen(met),
    bijArts: bijArts ? mensen([bijArts.wie ?? wie, ...(bijArts.met ?? met)]) : '',
    na: nummers(taal, id, reis, stap.wachtOp ?? []),
    klaar: [feit(stap.klaarNa), ...(voorwaarde ? [t('een.voorwaarde', { feit: feit(voorwaarde) })] : [])],
    documenten: [
      ...(stap.documenten ?? []).map((document) => t(`document.${document}`)),
      ...(stap.documentenAlsNodig ?? []).map((document) => t('een.soms', { document: t(`document.${document}`) })),
    ],
    berichten: (stap.berichten ?? []).map((nr) => t(`bericht.${nr}`)),
    termijnen: (stap.termijnen ?? []).map((regel) => ({ regel, naam: regelNaam(taal, regel) })),
  }
}

/** Steps by the number of the source, or by their words where it gives none. */
export function nummers(taal: Taal, reis: ReisId, { stappen }: Klantreis, ids: readonly string[]): string {
  return stappen
    .filter(({ id }) => ids.includes(id))
    .map(({ id, nr }) => nr ?? stapWoord(taal, reis, id))
    .join(', ')
}
