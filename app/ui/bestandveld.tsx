import type { ReactNode } from 'react'
import { beschrijving, Veld, veldId } from '#app/ui/veld.tsx'

interface BestandveldProps {
  naam: string
  label: ReactNode
  uitleg?: ReactNode
  fout?: string | undefined
  optioneel?: string | undefined
  /** The kinds a browser offers first; the server looks at what is in the file. */
  soorten: string
}

/** One file to choose. It stands last in its form, so that everything before it is known when the file is too large. */
export function Bestandveld(props: BestandveldProps) {
  const { naam, uitleg, fout, soorten } = props
  const id = veldId(naam)
  return (
    <Veld {...props}>
      <input
        id={id}
        name={naam}
        type="file"
        accept={soorten}
        className={fout ? 'utrecht-textbox utrecht-textbox--invalid' : 'utrecht-textbox'}
        {...beschrijving(id, uitleg, fout)}
      />
    </Veld>
  )
}
