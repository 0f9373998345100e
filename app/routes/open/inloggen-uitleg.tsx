import { useTranslation } from 'react-i18next'
import type { Melding as Waarom } from '#app/server/identiteit.server.ts'
import { Melding } from '#app/ui/melding.tsx'

type Props = { melding: Waarom | null; waarom: 'bewaard' | 'terug' | null; staf?: boolean }

/** Why somebody sees the sign-in page: the last attempt did not work, a form is waiting, or a page asked for it. */
export function WaaromInloggen({ melding, waarom, staf = false }: Props) {
  const { t } = useTranslation('inloggen')
  if (melding) {
    const tekst =
      melding === 'niveau-te-laag' && staf ? t('melding.niveau-te-laag.staf') : t(`melding.${melding}.tekst`)
    return (
      <Melding soort={melding === 'geannuleerd' ? 'uitleg' : 'let-op'} titel={t(`melding.${melding}.titel`)} kop={2}>
        <p>{tekst}</p>
        {waarom === 'bewaard' ? <p>{t('bewaard.tekst')}</p> : null}
      </Melding>
    )
  }
  if (!waarom) return null
  return (
    <Melding soort="uitleg" titel={t(`${waarom}.titel`)} kop={2}>
      <p>{t(`${waarom}.tekst`)}</p>
    </Melding>
  )
}

/** Said before somebody signs in: how long that lasts, and that what they type is kept (WCAG 2.2.6). */
export function Inlogregels({ staf = false }: { staf?: boolean }) {
  const { t } = useTranslation('inloggen')
  return (
    <>
      <h2>{t('uitleg.titel')}</h2>
      <ul>
        <li>{t('uitleg.stil')}</li>
        <li>{staf ? t('uitleg.staf') : t('uitleg.inwoner')}</li>
        <li>{t('uitleg.tekst')}</li>
      </ul>
    </>
  )
}
