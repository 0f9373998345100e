import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { Icoon } from '#app/ui/icoon.tsx'

interface AanbiederKaartProps {
  /** Where more is told about it. */
  naar: string
  naam: string
  waar: string
  wacht: { tekst: string; op: string | null }
  wie: string
  talen: string
  /** What can be done with it. */
  children: ReactNode
}

/** One aanbieder in a list: the same facts of each, in the same order. */
export function AanbiederKaart({ naar, naam, waar, wacht, wie, talen, children }: AanbiederKaartProps) {
  const { t } = useTranslation('aanbod')
  return (
    <li className="ek-kaart ek-aanbieder">
      <h3>
        <a href={naar} lang="nl">
          {naam}
        </a>
      </h3>
      <p className="ek-aanbieder__feit">
        <Icoon naam="deur" />
        {waar}
      </p>
      <p className="ek-aanbieder__feit">
        <Icoon naam="klok" />
        <span>
          <b>{wacht.tekst}</b>
          {wacht.op ? `, ${t('wacht.opKort', { datum: wacht.op })}` : ''}
        </span>
      </p>
      <p className="ek-aanbieder__feit">
        <Icoon naam="persoon" />
        {talen ? `${wie}. ${talen}` : wie}
      </p>
      {children}
    </li>
  )
}
