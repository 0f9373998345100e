import type { OpenVooroverleg } from '#app/usecases/vooroverleg.server.ts'
import type { Taal } from '#app/usecases/ctx.ts'
import { dag, dagEnTijd } from './datum.server.ts'
import { translate } from './i18n.server.ts'

/** Every contact with an aanbieder while the plan was made, the last first: with whom, when, about what, and whether it was told about whom it was (D3L-15). */
export function toonVooroverleg(taal: Taal, lezer: 'inwoner' | 'staf', open: OpenVooroverleg) {
  const t = translate(taal, 'vooroverleg')
  const wie = { betrokkene: t('wie.betrokkene'), vertegenwoordiger: t('wie.vertegenwoordiger') }
  const alsU = { betrokkene: t('inwoner.wie.betrokkene'), vertegenwoordiger: t('inwoner.wie.vertegenwoordiger') }
  return open.traject.vooroverleg.toReversed().map(({ kvk, dag: datum, toestemming, over, uitkomst, op }) => ({
    id: over,
    kop: t('kop', { naam: open.naamVan(kvk), dag: dag(taal, datum) }),
    rijen: [
      { vraag: t('rij.over'), antwoord: open.tekstVan(over)?.woorden ?? '' },
      { vraag: t('rij.uitkomst'), antwoord: open.tekstVan(uitkomst)?.woorden ?? '' },
      {
        vraag: t('rij.gegevens'),
        antwoord: toestemming
          ? t(`${lezer}.met`, {
              wie: (lezer === 'inwoner' ? alsU : wie)[toestemming.wie],
              dag: dag(taal, toestemming.dag),
              hoe: t(`hoe.${toestemming.hoe}`),
            })
          : t(`${lezer}.anoniem`),
      },
    ],
    naam: t('door', { naam: open.tekstVan(over)?.naam ?? '' }),
    moment: dagEnTijd(taal, op),
  }))
}
