import type { ReactElement } from 'react'

const cijfers = {
  1: <path className="ek-deur__nr ek-deur__nr--open" d="M38 29l5-4v19" />,
  2: <path className="ek-deur__nr" d="M24.5 30a5.5 5.5 0 1 1 10 3.5L24 44h12" />,
  3: <path className="ek-deur__nr" d="M24.5 28a5.2 5.2 0 1 1 5.5 6.3 5.2 5.2 0 1 1-6 6.2" />,
} satisfies Record<1 | 2 | 3, ReactElement>

/** The drawing of one door with its number. The first stands open and lets the light out; the others are closed. */
export function DeurBeeld({ nr }: { nr: 1 | 2 | 3 }) {
  return (
    <svg className="ek-deur__beeld" viewBox="-10 -8 80 120" aria-hidden="true" focusable="false">
      {nr === 1 ? (
        <>
          <path className="ek-deur__licht" d="M4 4h52v92H4z" />
          <path className="ek-deur__gloed" d="M4 96h52l12 16H4z" />
          {cijfers[nr]}
          <path className="ek-deur__lijst" d="M4 96V4h52v92" />
          <path className="ek-deur__blad" d="M4 4l24 8v94L4 96z" />
          <circle className="ek-deur__knop" cx="23" cy="58" r="2.5" />
        </>
      ) : (
        <>
          <path className="ek-deur__blad" d="M4 4h52v92H4z" />
          {cijfers[nr]}
          <circle className="ek-deur__knop" cx="48" cy="54" r="3" />
          <path className="ek-deur__lijst" d="M4 96V4h52v92" />
        </>
      )}
    </svg>
  )
}
