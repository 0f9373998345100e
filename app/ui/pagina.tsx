import type { ReactNode } from 'react'

interface PaginaProps {
  /** The h1; left out when the question of a field is the h1 (`alsKop`). */
  titel?: ReactNode
  terug?: { naar: string; tekst: string } | undefined
  /** A short line above the title, such as "Stap 2 van 6". */
  boven?: ReactNode
  children?: ReactNode
}

/** The frame of a page: the way back, the line above the title, the only h1, and what follows. */
export function Pagina({ titel, terug, boven, children }: PaginaProps) {
  return (
    <div className="ek-pagina">
      {terug ? <Terug {...terug} /> : null}
      {boven ? <p className="ek-boven">{boven}</p> : null}
      {titel ? <h1 className="ek-titel">{titel}</h1> : null}
      {children}
    </div>
  )
}

/** The way back; the browser's own button does the same. */
export function Terug({ naar, tekst }: { naar: string; tekst: string }) {
  return (
    <p className="ek-terug">
      <a href={naar}>
        <svg className="ek-icoon ek-icoon--richting" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
          <path d="M20 12H5M11 6l-6 6 6 6" />
        </svg>
        {tekst}
      </a>
    </p>
  )
}
