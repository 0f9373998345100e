import type { ReactNode } from 'react'
import { beschrijving, Foutmelding, Optioneel, Uitleg, veldId } from '#app/ui/veld.tsx'

interface VraaggroepProps {
  naam: string
  vraag: ReactNode
  uitleg?: ReactNode
  fout?: string | undefined
  optioneel?: string | undefined
  alsKop?: boolean | undefined
  /** One answer out of these: said as such, so that it can be said that the answer is wrong. */
  eenAntwoord?: boolean | undefined
  children: ReactNode
}

/** A question with more than one control: fieldset and legend, with the hint and the error of the whole group. */
export function Vraaggroep({ naam, vraag, uitleg, fout, optioneel, alsKop, eenAntwoord, children }: VraaggroepProps) {
  const id = veldId(naam)
  const tekst = (
    <>
      {vraag}
      <Optioneel tekst={optioneel} />
    </>
  )
  return (
    <fieldset
      className={
        fout ? 'utrecht-form-fieldset utrecht-form-fieldset--invalid ek-groep' : 'utrecht-form-fieldset ek-groep'
      }
      role={eenAntwoord ? 'radiogroup' : undefined}
      aria-invalid={eenAntwoord && fout ? true : undefined}
      aria-describedby={beschrijving(id, uitleg, fout)['aria-describedby']}
    >
      <legend className="utrecht-form-fieldset__legend">
        {alsKop ? <h1 className="ek-vraag">{tekst}</h1> : tekst}
      </legend>
      {uitleg ? <Uitleg id={id}>{uitleg}</Uitleg> : null}
      {fout ? <Foutmelding id={id}>{fout}</Foutmelding> : null}
      {children}
    </fieldset>
  )
}
