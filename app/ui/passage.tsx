import type { ReactNode } from 'react'

const klassen = {
  inwoner: 'ek-passage ek-passage--inwoner',
  toegang: 'ek-passage ek-passage--toegang',
  aanbieder: 'ek-passage ek-passage--aanbieder',
}

interface PassageProps {
  stem: keyof typeof klassen
  /** Name and role, as the signature. */
  naam: ReactNode
  wanneer: ReactNode
  kop?: ReactNode
  children: ReactNode
}

/** A piece of the plan as a signed note: whose words these are stands in text, not only in the colour of the paper. */
export function Passage({ stem, naam, wanneer, kop, children }: PassageProps) {
  return (
    <article className={klassen[stem]}>
      {kop ? <h3>{kop}</h3> : null}
      <div className="ek-passage__tekst">{children}</div>
      <p className="ek-passage__naam">
        <b>{naam}</b> <span className="ek-passage__wanneer">{wanneer}</span>
      </p>
    </article>
  )
}
