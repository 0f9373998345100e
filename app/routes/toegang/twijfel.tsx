import { useTranslation } from 'react-i18next'

/** Who doubts, asks the CEV or a colleague (D4-23, D4-28). In: the address of the file. */
export function Twijfel({ dossier }: { dossier: string }) {
  const { t } = useTranslation('afweging')
  return (
    <p>
      {t('twijfel.vraag')} <a href={`${dossier}/taak`}>{t('twijfel.link')}</a>
    </p>
  )
}
