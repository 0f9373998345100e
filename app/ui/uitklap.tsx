import type { ReactNode } from 'react'

/** More for who wants it: closed at first, opened by the browser itself. */
export function Uitklap({ titel, children }: { titel: ReactNode; children: ReactNode }) {
  return (
    <details className="ek-uitklap">
      <summary>{titel}</summary>
      <div className="ek-uitklap__inhoud">{children}</div>
    </details>
  )
}
