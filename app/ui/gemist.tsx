import { useTranslation } from 'react-i18next'

/** What happens when a term is missed, said where its sum is (D1-30). */
export function Gemist({ zinnen }: { zinnen: readonly string[] }) {
  const { t } = useTranslation('traject')
  return (
    <>
      <p>
        <b>{t('traject.gemist')}</b>
      </p>
      {zinnen.map((zin) => (
        <p key={zin}>{zin}</p>
      ))}
    </>
  )
}
