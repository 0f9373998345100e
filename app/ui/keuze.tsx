import type { ReactNode } from 'react'
import { veldId } from '#app/ui/veld.tsx'
import { Vraaggroep } from '#app/ui/vraaggroep.tsx'

export interface Optie {
  waarde: string
  label: ReactNode
  uitleg?: ReactNode
}

export interface KeuzeProps {
  naam: string
  vraag: ReactNode
  uitleg?: ReactNode
  fout?: string | undefined
  waarde?: string | undefined
  opties: readonly Optie[]
  optioneel?: string | undefined
  /** The question is the h1 of the page. */
  alsKop?: boolean | undefined
}

/** One choice out of a few; each choice is a whole card that can be pressed. The first one bears the id of the field. */
export function Keuze({ opties, waarde, ...vraag }: KeuzeProps) {
  return (
    <Vraaggroep {...vraag} eenAntwoord>
      <div className="ek-keuzes">
        {opties.map((optie, nr) => (
          <Kaart
            key={optie.waarde}
            type="radio"
            naam={vraag.naam}
            nr={nr}
            optie={optie}
            aan={optie.waarde === waarde}
          />
        ))}
      </div>
    </Vraaggroep>
  )
}

interface KaartProps {
  type: 'radio' | 'checkbox'
  naam: string
  nr: number
  optie: Optie
  aan: boolean
  /** A radio cannot be wrong, its group can. */
  mis?: boolean | undefined
}

/** The card of one choice: the label wraps everything, so a press anywhere counts. */
export function Kaart({ type, naam, nr, optie, aan, mis }: KaartProps) {
  const id = nr === 0 ? veldId(naam) : `${veldId(naam)}-${nr + 1}`
  return (
    <div className="ek-keuze">
      <input
        type={type}
        id={id}
        name={naam}
        value={optie.waarde}
        defaultChecked={aan}
        aria-invalid={mis ? true : undefined}
        aria-describedby={optie.uitleg ? `uitleg-${id}-optie` : undefined}
      />
      <label htmlFor={id}>{optie.label}</label>
      {optie.uitleg ? (
        <div className="ek-keuze__uitleg" id={`uitleg-${id}-optie`}>
          {optie.uitleg}
        </div>
      ) : null}
    </div>
  )
}
