import type { ReactNode } from 'react'

export interface OverzichtRij {
  vraag: ReactNode
  antwoord: ReactNode
  /** `voor` says what is changed, for who hears the link without its row. */
  wijzig?: { naar: string; tekst: string; voor: string } | undefined
}

/** Questions with the answers that were given, to read back and to change. */
export function Overzicht({ rijen }: { rijen: readonly OverzichtRij[] }) {
  return (
    <dl className="utrecht-data-list ek-overzicht">
      {rijen.map((rij, nr) => (
        <div key={nr} className="ek-overzicht__rij">
          <dt className="utrecht-data-list__item-key">{rij.vraag}</dt>
          <dd className="utrecht-data-list__item-value utrecht-data-list__item-value--multiline">{rij.antwoord}</dd>
          {rij.wijzig ? (
            <dd className="ek-overzicht__wijzig">
              <a href={rij.wijzig.naar}>
                {rij.wijzig.tekst} <span className="ek-onzichtbaar">{rij.wijzig.voor}</span>
              </a>
            </dd>
          ) : null}
        </div>
      ))}
    </dl>
  )
}
