import { DeurBeeld } from '#app/ui/deur-beeld.tsx'

export interface Deur {
  nr: 1 | 2 | 3
  werkwoord: string
  zin: string
  actie: { naar: string; tekst: string }
}

/** The three ways in as three equal doors: klik, bel, kom. The first stands open. */
export function Deuren({ deuren }: { deuren: readonly Deur[] }) {
  return (
    <ol className="ek-deuren">
      {deuren.map((deur) => (
        <li key={deur.nr} className="ek-deur">
          <DeurBeeld nr={deur.nr} />
          <h2>{deur.werkwoord}</h2>
          <p>{deur.zin}</p>
          <a className="nl-button nl-button--primary" href={deur.actie.naar}>
            {deur.actie.tekst}
          </a>
        </li>
      ))}
    </ol>
  )
}
