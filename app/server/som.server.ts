import type { Datum } from '#app/domain/termijnen/kalender.ts'
import type { Termijn } from '#app/domain/termijnen/termijn.ts'
import type { Taal } from '#app/usecases/ctx.ts'
import { dag, dagZonderJaar, geboortedag } from './datum.server.ts'
import { translate } from './i18n.server.ts'

/** A term as one line: '13 november 2026 + 6 weken = vrijdag 25 december, Eerste Kerstdag, dus maandag 28 december 2026'. */
export function somRegel(taal: Taal, termijn: Termijn): string {
  const t = translate(taal, 'termijn')
  const { begin, lengte, eenheid, terug, opgeschort, ruw, einddatum } = termijn
  const teken = terug ? 'som.min' : 'som.plus'
  const som = t(teken, { begin: geboortedag(taal, begin), lengte: t(`lengte.${eenheid}`, { count: lengte }) })
  const links = opgeschort > 0 ? som + t('som.opgeschort', { count: opgeschort }) : som
  const einde = dag(taal, einddatum)
  const [eerste] = termijn.verschoven
  if (!eerste) return t('som.gelijk', { links, einde })
  const zonderJaar = ruw.slice(0, 4) === einddatum.slice(0, 4)
  return t('som.verschoven', {
    ...{ links, einde, reden: t(`reden.${eerste.reden}`) },
    ruw: zonderJaar ? dagZonderJaar(taal, ruw) : dag(taal, ruw),
  })
}

/** Each day that was passed over, in words: the day, and which day that is. */
export function toonVerschoven(
  taal: Taal,
  verschoven: Termijn['verschoven'],
): { datum: Datum; dag: string; reden: string }[] {
  const t = translate(taal, 'termijn')
  return verschoven.map(({ datum, reden }) => ({ datum, dag: dag(taal, datum), reden: t(`reden.${reden}`) }))
}
