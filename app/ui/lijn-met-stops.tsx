import type { ReactNode } from 'react'
import { Icoon } from '#app/ui/icoon.tsx'

const klassen = { klaar: 'ek-stop ek-stop--klaar', nu: 'ek-stop ek-stop--nu', straks: 'ek-stop ek-stop--straks' }

export interface Stop {
  titel: string
  staat: keyof typeof klassen
  /** The state in words, for who does not see the line. */
  staatTekst: string
  /** One sentence: who and when. */
  regel?: ReactNode
  /** What stands in the card of the step that is going on now. */
  inhoud?: ReactNode
}

interface LijnProps {
  label: string
  stops: readonly Stop[]
  /** Small and horizontal, for the staff's file. */
  klein?: boolean | undefined
}

/** A klantreis as a line with stops: done, now and later. In words it is an ordered list with the state in text. */
export function LijnMetStops({ label, stops, klein }: LijnProps) {
  return (
    <ol className={klein ? 'ek-lijn ek-lijn--klein' : 'ek-lijn'} aria-label={label}>
      {stops.map((stop, nr) => (
        <li key={nr} className={klassen[stop.staat]} aria-current={stop.staat === 'nu' ? 'step' : undefined}>
          <span className="ek-stop__punt">{stop.staat === 'klaar' ? <Icoon naam="vinkje" /> : null}</span>
          <div className="ek-stop__tekst">
            {stop.staat === 'nu' && !klein ? <p className="ek-stop__staat">{stop.staatTekst}</p> : null}
            <p className="ek-stop__titel">
              {stop.titel}{' '}
              {stop.staat === 'nu' && !klein ? null : <span className="ek-onzichtbaar">{stop.staatTekst}</span>}
            </p>
            {stop.regel && !klein ? <p className="ek-stop__regel">{stop.regel}</p> : null}
            {stop.inhoud && !klein ? <div className="ek-stop__inhoud">{stop.inhoud}</div> : null}
          </div>
        </li>
      ))}
    </ol>
  )
}
