import { useTranslation } from 'react-i18next'
import { Icoon } from '#app/ui/icoon.tsx'

/** The due date; when it has passed a word and an icon say so too. */
export function Uiterlijk({ datum, laat }: { datum: string; laat: boolean }) {
  const { t } = useTranslation('toegang')
  if (!laat) return <>{datum}</>
  return (
    <>
      <Icoon naam="klok" /> {t('teLaat', { datum })}
    </>
  )
}
