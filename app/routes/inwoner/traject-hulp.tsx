import { useTranslation } from 'react-i18next'
import type { GetoondeHulp } from './traject-hulp.server.ts'

/** On the page of the traject: where the help stands, and what can be done about it. */
export function TrajectHulp({ begin, hulp }: { begin: string; hulp: GetoondeHulp }) {
  const { t } = useTranslation('hulp-loopt')
  return (
    <section aria-labelledby="uw-hulp">
      <h2 id="uw-hulp">{t('mijn.kop')}</h2>
      {hulp.zinnen.map((zin) => (
        <p key={zin}>{zin}</p>
      ))}
      <ul>
        {hulp.links.map((deel) => (
          <li key={deel}>
            <a href={`${begin}/${deel}`}>{t(`mijn.links.${deel}`)}</a>
          </li>
        ))}
      </ul>
    </section>
  )
}
