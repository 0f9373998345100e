import type { ReactNode } from 'react'

const kolomKlassen = { datum: 'ek-getal', getal: 'ek-getal ek-getal--rechts' }

interface TabelProps {
  bijschrift: ReactNode
  kolommen: readonly { titel: string; soort?: keyof typeof kolomKlassen | undefined; breed?: boolean }[]
  /** `laat` marks a row whose date has passed; the words in the row must say so too. */
  rijen: readonly { sleutel: string; cellen: readonly ReactNode[]; laat?: boolean | undefined }[]
  /** Columns share the width, whatever stands in them, a `breed` one takes twice its share: a table of sentences. */
  vast?: boolean
}

/** A table that becomes a list of cards on a narrow screen; the roles keep it a table for screen readers there. */
export function Tabel({ bijschrift, kolommen, rijen, vast = false }: TabelProps) {
  return (
    <div className="ek-tabel-kader">
      <table className={vast ? 'ek-tabel ek-tabel--vast' : 'ek-tabel'} role="table">
        <caption>{bijschrift}</caption>
        <thead role="rowgroup">
          <tr role="row">
            {kolommen.map(({ titel, soort, breed }) => (
              <th
                key={titel}
                scope="col"
                role="columnheader"
                className={breed ? 'ek-breed' : soort && kolomKlassen[soort]}
              >
                {titel}
              </th>
            ))}
          </tr>
        </thead>
        <tbody role="rowgroup">
          {rijen.map((rij) => (
            <tr key={rij.sleutel} role="row" className={rij.laat ? 'ek-laat' : undefined}>
              {rij.cellen.map((cel, nr) => {
                const kolom = kolommen[nr]
                return (
                  <td
                    key={nr}
                    role="cell"
                    className={kolom?.soort && kolomKlassen[kolom.soort]}
                    data-kolom={kolom?.titel}
                  >
                    <div>{cel}</div>
                  </td>
                )
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
