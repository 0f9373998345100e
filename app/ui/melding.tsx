import type { ReactNode } from 'react'
import { Icoon, type IcoonNaam } from '#app/ui/icoon.tsx'

const soorten: Record<MeldingProps['soort'], { klasse: string; icoon: IcoonNaam }> = {
  uitleg: { klasse: 'utrecht-alert utrecht-alert--info', icoon: 'hulp' },
  goed: { klasse: 'utrecht-alert utrecht-alert--ok', icoon: 'vinkje' },
  'let-op': { klasse: 'utrecht-alert utrecht-alert--warning', icoon: 'let-op' },
  fout: { klasse: 'utrecht-alert utrecht-alert--error', icoon: 'let-op' },
}

export interface MeldingProps {
  soort: 'uitleg' | 'goed' | 'let-op' | 'fout'
  titel?: ReactNode
  /** The level of the heading; without it the title is a strong line. */
  kop?: 2 | 3 | undefined
  children?: ReactNode
}

/** A message on the page. Its kind is told by the words, an icon and only then a colour. */
export function Melding({ soort, titel, kop, children }: MeldingProps) {
  const { klasse, icoon } = soorten[soort]
  const Kop = kop === 2 ? 'h2' : kop === 3 ? 'h3' : 'p'
  return (
    <div className={klasse}>
      <Icoon naam={icoon} />
      <div className="ek-melding">
        {titel ? <Kop className="ek-melding__titel">{titel}</Kop> : null}
        {children}
      </div>
    </div>
  )
}
