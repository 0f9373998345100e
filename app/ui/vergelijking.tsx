import { InTaal, type Zin } from './in-taal.tsx'

export interface VergelijkingProps {
  /** Which version stands first and which second. */
  kolommen: readonly string[]
  /** What to read where nothing was written. */
  leeg: string
  delen: readonly {
    id: string
    titel: Zin
    rijen: readonly { vraag: Zin | null; eerst: Zin | null; nu: Zin | null }[]
  }[]
}

/** Two versions beside each other, or under each other on a small screen: each text says of which version it is. */
export function Vergelijking({ kolommen: [eerste, tweede], leeg, delen }: VergelijkingProps) {
  return delen.map(({ id, titel, rijen }) => (
    <section key={id}>
      <h2>
        <InTaal zin={titel} />
      </h2>
      {rijen.map(({ vraag, eerst, nu }, nr) => (
        <div key={nr}>
          {vraag ? (
            <h3>
              <InTaal zin={vraag} />
            </h3>
          ) : null}
          <div className="ek-vergelijking">
            <Kant kop={eerste} tekst={eerst} leeg={leeg} />
            <Kant kop={tweede} tekst={nu} leeg={leeg} />
          </div>
        </div>
      ))}
    </section>
  ))
}

function Kant({ kop, tekst, leeg }: { kop: string | undefined; tekst: Zin | null; leeg: string }) {
  return (
    <div className="ek-vergelijking__kant">
      <p className="ek-klein">{kop}</p>
      <p className="ek-punt__tekst">
        <InTaal zin={tekst ?? leeg} />
      </p>
    </div>
  )
}
