import type { ReactNode } from 'react'
import { Icoon } from '#app/ui/icoon.tsx'

interface OntvangstProps {
  titel: ReactNode
  nummerLabel: ReactNode
  nummer: ReactNode
  momentLabel: ReactNode
  moment: ReactNode
}

/** The receipt: it arrived, under this number, at this moment. The title is the h1 of the page. */
export function Ontvangst({ titel, nummerLabel, nummer, momentLabel, moment }: OntvangstProps) {
  return (
    <div className="ek-ontvangst">
      <span className="ek-ontvangst__teken">
        <Icoon naam="vinkje" />
      </span>
      <h1>{titel}</h1>
      <dl>
        <div>
          <dt>{nummerLabel}</dt>
          <dd className="ek-ontvangst__nummer">{nummer}</dd>
        </div>
        <div>
          <dt>{momentLabel}</dt>
          <dd>{moment}</dd>
        </div>
      </dl>
    </div>
  )
}
