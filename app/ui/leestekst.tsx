import type { ReactNode } from 'react'

/** A column to read in: at most 66 characters on a line. */
export function Leestekst({ children }: { children: ReactNode }) {
  return <div className="ek-leestekst">{children}</div>
}
