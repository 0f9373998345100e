import { useTranslation } from 'react-i18next'
import { KnopLink, Knoppen } from '#app/ui/knop.tsx'
import { Pagina } from '#app/ui/pagina.tsx'
import type { lijstVan } from './plan-resultaten.server.ts'

/** The list of results, or the same list with who supports each. */
export function Resultaten({ titel, boven, terug, begin, perResultaat, punten, verder }: ReturnType<typeof lijstVan>) {
  const { t } = useTranslation('plan')
  const wie = perResultaat === 'wie'
  return (
    <Pagina titel={titel} boven={boven} terug={terug}>
      <p>{t(wie ? 'resultaten.wieInleiding' : 'resultaten.inleiding')}</p>
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
      <Knoppen>{wie ? <WieKnop /> : <ResultaatKnoppen />}</Knoppen>
    </Pagina>
  )

  function ResultaatKnoppen() {
    return punten.length === 0 ? (
      <KnopLink naar={`${begin}/resultaat`}>{t('resultaten.nieuw')}</KnopLink>
    ) : (
      <>
        <KnopLink naar={verder}>{t('resultaten.verder')}</KnopLink>
        <KnopLink naar={`${begin}/resultaat`} soort="tweede">
          {t('resultaten.nogEen')}
        </KnopLink>
      </>
    )
  }

  function WieKnop() {
    const eerste = punten.find((punt) => !punt.klaar)
    if (punten.length === 0) return <KnopLink naar={`${begin}/vraag-4`}>{t('resultaten.naarVraag4')}</KnopLink>
    return eerste ? (
      <KnopLink naar={`${begin}/wie-${eerste.id}`}>{t('resultaten.kiesWie')}</KnopLink>
    ) : (
      <KnopLink naar={verder}>{t('resultaten.verder')}</KnopLink>
    )
  }
}
