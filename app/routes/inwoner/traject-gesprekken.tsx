import { useTranslation } from 'react-i18next'
import type { UitlegWijze } from '#app/domain/traject/contact-feiten.ts'

type Props = {
  begin: string
  uitgelegd: { hoe: UitlegWijze; dag: string } | null
  gesprekken: readonly { id: string; wanneer: string; stand: 'wacht' | 'kan' | 'kan-niet' | 'afgezegd' | 'verslag' }[]
}

/** What was explained and which talks there are, in plain words, each a link to its own page (D0-02, D0-06). */
export function TrajectGesprekken({ begin, uitgelegd, gesprekken }: Props) {
  const { t } = useTranslation('contact')
  if (!uitgelegd && gesprekken.length === 0) return null
  return (
    <section>
      <h2>{t('voorU.kop')}</h2>
      {uitgelegd ? <p>{t(`voorU.uitgelegd.${uitgelegd.hoe}`, { dag: uitgelegd.dag })}</p> : null}
      {gesprekken.length > 0 ? (
        <ul className="ek-punten">
          {gesprekken.map(({ id, wanneer, stand }) => (
            <li key={id} className="ek-punt">
              <p>
                <a href={`${begin}/gesprek/${id}`}>{wanneer}</a>
              </p>
              <p>{t(`voorU.stand.${stand}`)}</p>
            </li>
          ))}
        </ul>
      ) : null}
    </section>
  )
}
