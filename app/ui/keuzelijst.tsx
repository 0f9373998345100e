import type { ReactNode } from 'react'
import type { TekstveldProps } from '#app/ui/tekstveld.tsx'
import { beschrijving, Veld, veldId } from '#app/ui/veld.tsx'

export interface KeuzelijstProps extends Pick<
  TekstveldProps,
  'naam' | 'label' | 'uitleg' | 'fout' | 'waarde' | 'optioneel' | 'alsKop'
> {
  opties: readonly { waarde: string; label: string }[]
  /** The words of the empty first choice, when nothing has been chosen yet. */
  leeg?: string | undefined
  children?: ReactNode
}

/** A list of the browser's own, for more choices than fit on cards. */
export function Keuzelijst({ opties, leeg, children, ...veld }: KeuzelijstProps) {
  const id = veldId(veld.naam)
  return (
    <Veld {...veld}>
      <select
        id={id}
        name={veld.naam}
        className={veld.fout ? 'utrecht-select utrecht-select--invalid' : 'utrecht-select'}
        defaultValue={veld.waarde}
        {...beschrijving(id, veld.uitleg, veld.fout)}
      >
        {leeg === undefined ? null : <option value="">{leeg}</option>}
        {opties.map(({ waarde, label }) => (
          <option key={waarde} value={waarde}>
            {label}
          </option>
        ))}
      </select>
      {children}
    </Veld>
  )
}
