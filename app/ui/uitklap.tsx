import type { ReactNode } from 'react'

/** More for who wants it: closed at first unless `open`, opened by the browser itself. */
export function Uitklap({ titel, open, children }: { titel: ReactNode; open?: boolean; children: ReactNode }) {
  return (
    <details className="ek-uitklap" open={open}>
      <summary>{titel}</summary>
      <div className="ek-uitklap__inhoud">{children}</div>
    </details>
  )
}
