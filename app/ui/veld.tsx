import type { ReactNode } from 'react'
import { Icoon } from '#app/ui/icoon.tsx'

/** The id of the control with this name; error summaries link to it. */
export const veldId = (naam: string) => `veld-${naam.replaceAll('.', '-')}`

/** What a control says about itself: it points only to a hint and an error that are on the page. */
export function beschrijving(id: string, uitleg: ReactNode, fout: string | undefined) {
  const ids = [uitleg ? `uitleg-${id}` : '', fout ? `fout-${id}` : ''].filter(Boolean).join(' ')
  return { 'aria-describedby': ids || undefined, 'aria-invalid': fout ? (true as const) : undefined }
}

/** The hint under a label or question. */
export function Uitleg({ id, children }: { id: string; children: ReactNode }) {
  return (
    <div className="utrecht-form-field-description" id={`uitleg-${id}`}>
      {children}
    </div>
  )
}

/** The message at the field: what is wrong and how to repair it. */
export function Foutmelding({ id, children }: { id: string; children: ReactNode }) {
  return (
    <div className="utrecht-form-field-error-message" id={`fout-${id}`}>
      <Icoon naam="let-op" /> <span>{children}</span>
    </div>
  )
}

/** "(niet verplicht)" behind a label; the words come without brackets. */
export function Optioneel({ tekst }: { tekst: string | undefined }) {
  return tekst ? <span className="ek-optioneel"> ({tekst})</span> : null
}

export const veldKlasse = (fout: string | undefined) =>
  fout ? 'utrecht-form-field utrecht-form-field--invalid' : 'utrecht-form-field'

interface VeldProps {
  naam: string
  label: ReactNode
  uitleg?: ReactNode
  fout?: string | undefined
  optioneel?: string | undefined
  alsKop?: boolean | undefined
  children: ReactNode
}

/** Label, hint and error around one control, in the order in which they are read. */
export function Veld({ naam, label, uitleg, fout, optioneel, alsKop, children }: VeldProps) {
  const id = veldId(naam)
  const opschrift = (
    <label className="utrecht-form-label" htmlFor={id}>
      {label}
      <Optioneel tekst={optioneel} />
    </label>
  )
  return (
    <div className={veldKlasse(fout)}>
      {alsKop ? <h1 className="ek-vraag">{opschrift}</h1> : opschrift}
      {uitleg ? <Uitleg id={id}>{uitleg}</Uitleg> : null}
      {fout ? <Foutmelding id={id}>{fout}</Foutmelding> : null}
      {children}
    </div>
  )
}
