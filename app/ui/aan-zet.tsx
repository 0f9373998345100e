import type { ReactNode } from 'react'
import { Icoon } from '#app/ui/icoon.tsx'

interface AanZetProps {
  kop: ReactNode
  /** Who does what, and why. */
  zin: ReactNode
  /** Before which date. */
  uiterlijk?: ReactNode
  knop?: ReactNode
  /** Somebody else is busy: nothing needs to be done. */
  rustig?: boolean | undefined
}

/** Whose turn it is: the first thing on the page of a traject, one sentence and one button. */
export function AanZet({ kop, zin, uiterlijk, knop, rustig }: AanZetProps) {
  return (
    <section className={rustig ? 'ek-aanzet ek-aanzet--rustig' : 'ek-aanzet'}>
      <h2>{kop}</h2>
      <p className="ek-aanzet__zin">{zin}</p>
      {uiterlijk ? (
        <p className="ek-aanzet__uiterlijk">
          <Icoon naam="kalender" /> <span>{uiterlijk}</span>
        </p>
      ) : null}
      {knop ? <div className="ek-aanzet__knop">{knop}</div> : null}
    </section>
  )
}
