import type { ReactNode } from 'react'
import { veldId } from '#app/ui/veld.tsx'
import { Vraaggroep } from '#app/ui/vraaggroep.tsx'

const delen = ['dag', 'maand', 'jaar'] as const
const geboortedatum = { dag: 'bday-day', maand: 'bday-month', jaar: 'bday-year' }

type Datumdelen = Record<(typeof delen)[number], string>

export interface DatumveldProps {
  naam: string
  vraag: ReactNode
  uitleg?: ReactNode
  fout?: string | undefined
  waarde?: Partial<Datumdelen> | undefined
  labels: Datumdelen
  optioneel?: string | undefined
  alsKop?: boolean | undefined
  /** The date of birth of the person who types: lets the browser offer it. */
  eigenGeboortedatum?: boolean | undefined
}

/** A date in three fields named `naam.dag`, `naam.maand` and `naam.jaar`; `veld-<naam>` is the id of the first. */
export function Datumveld({ waarde, labels, eigenGeboortedatum, ...vraag }: DatumveldProps) {
  const id = veldId(vraag.naam)
  return (
    <Vraaggroep {...vraag}>
      <div className="ek-datum">
        {delen.map((deel) => {
          const eigen = deel === 'dag' ? id : `${id}-${deel}`
          return (
            <div key={deel}>
              <label htmlFor={eigen}>{labels[deel]}</label>
              <input
                id={eigen}
                name={`${vraag.naam}.${deel}`}
                type="text"
                inputMode="numeric"
                autoComplete={eigenGeboortedatum ? geboortedatum[deel] : 'off'}
                className={`utrecht-textbox ${vraag.fout ? 'utrecht-textbox--invalid ' : ''}${deel === 'jaar' ? 'ek-vier' : 'ek-twee-tekens'}`}
                defaultValue={waarde?.[deel]}
                aria-invalid={vraag.fout ? true : undefined}
                aria-describedby={vraag.fout ? `fout-${id}` : undefined}
              />
            </div>
          )
        })}
      </div>
    </Vraaggroep>
  )
}
