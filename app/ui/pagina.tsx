import type { ReactNode } from 'react'

interface PaginaProps {
  titel: ReactNode
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
      <div className="ek-pagina__kop">
        {boven ? <p className="ek-boven">{boven}</p> : null}
        <h1>{titel}</h1>
      </div>
      {children}
    </div>
  )
}

/** The way back; the browser's own button does the same. */
export function Terug({ naar, tekst }: { naar: string; tekst: string }) {
  return (
    <a className="ek-terug" href={naar}>
      <svg className="ek-icoon ek-icoon--richting" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
        <path d="M20 12H5M11 6l-6 6 6 6" />
      </svg>
      {tekst}
    </a>
  )
}
