import { Icoon, type IcoonNaam } from '#app/ui/icoon.tsx'

export interface HulpblokProps {
  titel: string
  punten: readonly {
    icoon: IcoonNaam
    kop: string
    tekst: string
    naar?: string | undefined
    linktekst?: string | undefined
  }[]
}

/** The same ways to get help, in the same order, at the end of every page (WCAG 3.2.6). */
export function Hulpblok({ titel, punten }: HulpblokProps) {
  return (
    <aside className="ek-hulp" aria-labelledby="hulp-titel">
      <div className="ek-hulp__binnen">
        <h2 id="hulp-titel">{titel}</h2>
        <ul>
          {punten.map((punt) => (
            <li key={punt.kop}>
              <Icoon naam={punt.icoon} />
              <div>
                <h3>{punt.kop}</h3>
                <p>{punt.tekst}</p>
                {punt.naar ? (
                  <a href={punt.naar}>
                    <bdi>{punt.linktekst ?? punt.kop}</bdi>
                  </a>
                ) : null}
              </div>
            </li>
          ))}
        </ul>
      </div>
    </aside>
  )
}
