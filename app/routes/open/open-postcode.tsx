import { useTranslation } from 'react-i18next'
import { Knop } from '#app/ui/knop.tsx'
import { Melding } from '#app/ui/melding.tsx'
import { Tekstveld } from '#app/ui/tekstveld.tsx'

export interface PostcodeProps {
  getypt: string
  /** What is wrong with what was typed, or null. */
  fout: string | null
  /** It is a postcode, of a gemeente that is not here. */
  onbekend: boolean
}

/** The gemeente by its postcode: a plain question in the address, so it works without a script and can be kept. */
export function Postcode({ getypt, fout, onbekend }: PostcodeProps) {
  const { t } = useTranslation('start')
  return (
    <>
      {onbekend ? (
        <Melding soort="let-op" titel={t('kies.postcode.onbekend', { postcode: getypt })}>
          <p>{t('kies.postcode.onbekendUitleg')}</p>
        </Melding>
      ) : null}
      <form method="get" action="/" noValidate className="ek-postcode">
        <Tekstveld
          naam="postcode"
          label={t('kies.postcode.label')}
          uitleg={t('kies.postcode.uitleg')}
          waarde={getypt}
          fout={fout ?? undefined}
          autocomplete="postal-code"
          breedte="kort"
        />
        <Knop>{t('kies.postcode.knop')}</Knop>
      </form>
    </>
  )
}
