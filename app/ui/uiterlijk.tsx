import { useTranslation } from 'react-i18next'
import type { signaalOp } from '#app/domain/bericht/herinnering.ts'
import { Icoon } from '#app/ui/icoon.tsx'

/** How near a due date is; null while there is more than a week left. */
export type NabijSignaal = ReturnType<typeof signaalOp>

/** The due date; when it comes near or has passed a word and an icon say so too. */
export function Uiterlijk({ datum, signaal }: { datum: string; signaal: NabijSignaal }) {
  const { t } = useTranslation('toegang')
  if (!signaal) return <>{datum}</>
  return (
    <>
      <Icoon naam="klok" /> {t(signaal === 'voorbij' ? 'teLaat' : `nabij.${signaal}`, { datum })}
    </>
  )
}
