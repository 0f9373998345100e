import type { ReactElement } from 'react'
import { Zinnen, type Zin } from './in-taal.tsx'

export interface OverzichtRij {
  vraag: Zin | readonly Zin[]
  /** Words, or something that is more than words, such as a number to ring. */
  antwoord: Zin | readonly Zin[] | ReactElement
  /** `voor` says what is changed, for who hears the link without its row. */
  wijzig?: { naar: string; tekst: string; voor: string } | undefined
}

/** Questions with the answers that were given, to read back and to change. */
export function Overzicht({ rijen }: { rijen: readonly OverzichtRij[] }) {
  return (
    <dl className="utrecht-data-list ek-overzicht">
      {rijen.map((rij, nr) => (
        <div key={nr} className="ek-overzicht__rij">
          <dt className="utrecht-data-list__item-key">
            <Zinnen zinnen={rij.vraag} />
          </dt>
          <dd className="utrecht-data-list__item-value utrecht-data-list__item-value--multiline">
            {isElement(rij.antwoord) ? rij.antwoord : <Zinnen zinnen={rij.antwoord} />}
          </dd>
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

const isElement = (antwoord: OverzichtRij['antwoord']): antwoord is ReactElement =>
  typeof antwoord === 'object' && 'props' in antwoord
