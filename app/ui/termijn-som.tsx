import type { ReactNode } from 'react'
import { Uitklap } from './uitklap.tsx'

export interface GetoondeSom {
  /** '13 november 2026 + 6 weken = vrijdag 25 december, Eerste Kerstdag, dus maandag 28 december 2026'. */
  som: string
  grond: string
  /** That the day can still move; null when it cannot. */
  nog: string | null
}

interface TermijnSomProps {
  /** What opens the sum. */
  titel: ReactNode
  termijn: GetoondeSom
  /** Whether the sentences below name the law already. */
  zonderGrond?: boolean
  /** What is said about the sum besides. */
  children?: ReactNode
}

/** The last day of a term with the sum behind it, one press away: opened by the browser itself, and open on paper. */
export function TermijnSom({ titel, termijn, zonderGrond = false, children }: TermijnSomProps) {
  return (
    <Uitklap titel={titel}>
      <p>{termijn.som}</p>
      {zonderGrond ? null : <p>{termijn.grond}</p>}
      {children}
      {termijn.nog ? <p>{termijn.nog}</p> : null}
    </Uitklap>
  )
}
