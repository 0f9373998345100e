/** A question to answer with a pen: what was filled in before, boxes to tick, and lines to write on. */
export type InvulBlok = {
  soort: 'invul'
  vraag: string
  uitleg: string[]
  opties: { tekst: string; aan: boolean }[]
  tekst: string
  /** How many lines there are to write on. */
  regels: number
}

/** Draws a question to answer with a pen. The boxes and the lines are borders, so that they print on every printer. */
export function Invul({ vraag, uitleg, opties, tekst, regels }: InvulBlok) {
  return (
    <div className="ek-invul">
      <h3>{vraag}</h3>
      {uitleg.map((regel) => (
        <p key={regel} className="ek-klein">
          {regel}
        </p>
      ))}
      {opties.length > 0 ? (
        <ul>
          {opties.map((optie) => (
            <li key={optie.tekst} className={optie.aan ? 'ek-vakje ek-vakje--aan' : 'ek-vakje'}>
              {optie.tekst}
            </li>
          ))}
        </ul>
      ) : null}
      {tekst ? <p className="ek-punt__tekst">{tekst}</p> : null}
      {Array.from({ length: regels }, (_, nr) => (
        <hr key={nr} />
      ))}
    </div>
  )
}
