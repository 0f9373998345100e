import { useTranslation } from 'react-i18next'
import type { Gemeente } from '#app/domain/gemeente/gemeenten.ts'
import { Telefoon } from '#app/ui/telefoon.tsx'

/** Who can help: independent and free (D0-04, D3A-05), the toegang itself (D0-05), or somebody you know. */
export function HulpErbij({ gemeente }: { gemeente: Gemeente }) {
  const { t } = useTranslation('start')
  return (
    <section aria-labelledby="hulp-erbij">
      <h2 id="hulp-erbij">{t('hulp.kop')}</h2>
      <div className="ek-kaarten">
        <div className="ek-kaart">
          <Ondersteuner gemeente={gemeente} Kop="h3" />
        </div>
        <div className="ek-kaart">
          <h3>{t('hulp.toegang.kop')}</h3>
          <p>{t('hulp.toegang.tekst')}</p>
          <p>
            {t('hulp.toegang.bel')} <Telefoon nummer={gemeente.telefoon} />
          </p>
        </div>
        <div className="ek-kaart">
          <h3>{t('hulp.bekende.kop')}</h3>
          <p>{t('hulp.bekende.tekst')}</p>
        </div>
      </div>
    </section>
  )
}

interface OndersteunerProps {
  gemeente: Gemeente
  /** The level of the heading: under a heading of its own, or beside the others of the page. */
  Kop: 'h2' | 'h3'
}

/** The cliëntondersteuner: the word explained, free, and whom to call (D0-04, Wmo 2015 art. 2.2.4). */
export function Ondersteuner({ gemeente: { clientondersteuning }, Kop }: OndersteunerProps) {
  const { t } = useTranslation('start')
  return (
    <>
      <Kop>{t('hulp.ondersteuner.kop')}</Kop>
      <p>{t('hulp.ondersteuner.tekst')}</p>
      <p>
        {t('hulp.ondersteuner.bel', { naam: clientondersteuning.naam })}{' '}
        <Telefoon nummer={clientondersteuning.telefoon} />
      </p>
    </>
  )
}
