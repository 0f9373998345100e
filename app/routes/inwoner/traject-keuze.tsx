import { useTranslation } from 'react-i18next'
import type { GetoondeKeuze } from './traject-keuze.server.ts'

/** On the page of the traject: which help is needed, whom the inwoner chose, who was asked and what they said. */
export function TrajectKeuze({ begin, keuze }: { begin: string; keuze: GetoondeKeuze }) {
  const { t } = useTranslation(['keuze', 'intake', 'pgb'])
  const { hulp, vorm, kanVorm, weetNiet, voorkeuren, matches, naar, delen, intake, inzage, pgb } = keuze
  return (
    <section aria-labelledby="uw-keuze">
      <h2 id="uw-keuze">{t('traject.kop')}</h2>
      <p>
        {t('hulp.kop')}: {t('hulp.wat', hulp)} {t('hulp.evaluaties', { aantal: hulp.evaluaties })}
      </p>
      {vorm ? <p>{t(`traject.vormIs.${vorm}`)}</p> : null}
      {weetNiet ? <p>{t('traject.weetNiet')}</p> : null}
      {voorkeuren.length > 0 ? (
        <ul>
          {voorkeuren.map(({ nr, naam, partij }) => (
            <li key={nr}>
              {nr}: {partij ? t('traject.partij', { naam, partij }) : naam}
            </li>
          ))}
        </ul>
      ) : null}
      {matches.map(({ id, stand, waarom, ...match }) => (
        <div key={id}>
          <p>
            <b>{t(`traject.${stand}`, match)}</b>
          </p>
          {waarom ? <blockquote className="ek-citaat">{waarom}</blockquote> : null}
        </div>
      ))}
      <ul>
        {intake ? (
          <li>
            <a href={`${begin}/intake`}>{t(`intake:inwoner.${intake}`)}</a>
          </li>
        ) : null}
        {inzage ? (
          <li>
            <a href={`${begin}/delen`}>{t('intake:inzage.link')}</a>
          </li>
        ) : null}
        {pgb ? (
          <li>
            <a href={`${begin}/pgb`}>{t(`pgb:traject.link.${pgb}`)}</a>
          </li>
        ) : null}
        {naar ? (
          <li>
            <a href={`${begin}/aanbieder`}>{t(`traject.${naar}`)}</a>
          </li>
        ) : null}
        {delen ? (
          <li>
            <a href={`${begin}/delen`}>{t(`traject.${delen}`)}</a>
          </li>
        ) : null}
        {kanVorm ? (
          <li>
            <a href={`${begin}/vorm`}>{t(vorm ? 'traject.vormVerander' : 'traject.vorm')}</a>
          </li>
        ) : null}
      </ul>
    </section>
  )
}
