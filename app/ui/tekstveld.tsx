import type { HTMLAttributes, ReactNode } from 'react'
import { beschrijving, Veld, veldId } from '#app/ui/veld.tsx'

const breedtes = { kort: 'ek-kort', middel: 'ek-middel', vol: 'ek-vol' }

export interface TekstveldProps {
  naam: string
  label: ReactNode
  uitleg?: ReactNode
  fout?: string | undefined
  waarde?: string | undefined
  type?: 'text' | 'tel' | 'email' | undefined
  invoer?: HTMLAttributes<HTMLInputElement>['inputMode']
  autocomplete?: string | undefined
  breedte?: keyof typeof breedtes | undefined
  optioneel?: string | undefined
  /** The label is the h1 of the page: one question, one page. */
  alsKop?: boolean | undefined
}

/** One line of text. The server decides what is right, so the browser is not asked to. */
export function Tekstveld(props: TekstveldProps) {
  const { naam, uitleg, fout, waarde, type = 'text', invoer, autocomplete, breedte = 'middel' } = props
  const id = veldId(naam)
  return (
    <Veld {...props}>
      <input
        id={id}
        name={naam}
        type={type}
        className={`utrecht-textbox ${fout ? 'utrecht-textbox--invalid ' : ''}${breedtes[breedte]}`}
        defaultValue={waarde}
        inputMode={invoer}
        autoComplete={autocomplete}
        {...beschrijving(id, uitleg, fout)}
      />
    </Veld>
  )
}
