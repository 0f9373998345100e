import { useTranslation } from 'react-i18next'
import { KnopLink, Knoppen } from '#app/ui/knop.tsx'
import { Pagina } from '#app/ui/pagina.tsx'
import type { lijstVan } from './plan-resultaten.server.ts'

/** The list of results, or the same list with who supports each. */
export function Resultaten({ titel, boven, terug, perResultaat, ...wegen }: ReturnType<typeof lijstVan>) {
  const { t } = useTranslation('plan')
  const { begin, punten } = wegen
  const wie = perResultaat === 'wie'
  return (
    <Pagina titel={titel} boven={boven} terug={terug}>
      {wie && punten.length === 0 ? null : <p>{t(wie ? 'resultaten.wieInleiding' : 'resultaten.inleiding')}</p>}
      {punten.length === 0 ? <p>{t(wie ? 'resultaten.eerstResultaat' : 'resultaten.geen')}</p> : null}
      <ul className="ek-punten">
        {punten.map((punt) => (
          <li key={punt.id} className="ek-punt">
            <h2>{t('resultaten.puntTitel', { nr: punt.nr })}</h2>
            <p className="ek-punt__tekst">{punt.wat}</p>
            {wie ? <p>{punt.wie ?? t('resultaten.nogKiezen')}</p> : null}
            <p className="ek-punt__acties">
              <a href={`${begin}/${perResultaat}-${punt.id}`}>
                {t(wie && !punt.klaar ? 'resultaten.kiesWie' : 'resultaten.verander')}{' '}
                <span className="ek-onzichtbaar">{t('resultaten.punt', { nr: punt.nr })}</span>
              </a>
              {wie ? null : (
                <a href={`${begin}/resultaat-${punt.id}/weg`}>
                  {t('resultaten.weg')} <span className="ek-onzichtbaar">{t('resultaten.punt', { nr: punt.nr })}</span>
                </a>
              )}
            </p>
          </li>
        ))}
      </ul>
      <Knoppen>{wie ? <WieKnop {...wegen} /> : <ResultaatKnoppen {...wegen} />}</Knoppen>
    </Pagina>
  )
}

type Wegen = Pick<ReturnType<typeof lijstVan>, 'begin' | 'punten' | 'verder'>

function ResultaatKnoppen({ begin, punten, verder }: Wegen) {
  const { t } = useTranslation('plan')
  if (punten.length === 0) return <KnopLink naar={`${begin}/resultaat`}>{t('resultaten.nieuw')}</KnopLink>
  return (
    <>
      <KnopLink naar={verder}>{t('resultaten.verder')}</KnopLink>
      <KnopLink naar={`${begin}/resultaat`} soort="tweede">
        {t('resultaten.nogEen')}
      </KnopLink>
    </>
  )
}

function WieKnop({ begin, punten, verder }: Wegen) {
  const { t } = useTranslation('plan')
  const eerste = punten.find((punt) => !punt.klaar)
  if (punten.length === 0) return <KnopLink naar={`${begin}/vraag-4`}>{t('resultaten.naarVraag4')}</KnopLink>
  if (eerste) return <KnopLink naar={`${begin}/wie-${eerste.id}`}>{t('resultaten.kiesWie')}</KnopLink>
  return <KnopLink naar={verder}>{t('resultaten.verder')}</KnopLink>
}
