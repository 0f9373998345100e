import type { ReactNode } from 'react'
import { beschrijving, Veld, veldId } from '#app/ui/veld.tsx'

export interface TekstvakProps {
  naam: string
  label: ReactNode
  uitleg?: ReactNode
  fout?: string | undefined
  waarde?: string | undefined
  rijen?: number | undefined
  optioneel?: string | undefined
  /** The label is the h1 of the page: one question, one page. */
  alsKop?: boolean | undefined
}

/** Room to tell something in your own words. */
export function Tekstvak(props: TekstvakProps) {
  const { naam, uitleg, fout, waarde, rijen = 6 } = props
  const id = veldId(naam)
  return (
    <Veld {...props}>
      <textarea
        id={id}
        name={naam}
        rows={rijen}
        className={fout ? 'utrecht-textarea utrecht-textarea--invalid' : 'utrecht-textarea'}
        defaultValue={waarde}
        {...beschrijving(id, uitleg, fout)}
      />
    </Veld>
  )
}
