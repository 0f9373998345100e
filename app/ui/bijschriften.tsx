const klassen = { inwoner: 'ek-bijschrift', toegang: 'ek-bijschrift ek-bijschrift--toegang' }

interface BijschriftenProps {
  regels: readonly { stem: 'inwoner' | 'toegang'; kop: string; tekst: string | null; wie: string | null }[]
}

/** What was said at a passage, under it and in the order in which it was said. Whose words they are stands in text. */
export function Bijschriften({ regels }: BijschriftenProps) {
  if (regels.length === 0) return null
  return (
    <ul className="ek-bijschriften">
      {regels.map(({ stem, kop, tekst, wie }, nr) => (
        <li key={nr} className={klassen[stem]}>
          <p>
            <b>{kop}</b>
          </p>
          {tekst ? <p className="ek-punt__tekst">{tekst}</p> : null}
          {wie ? <p className="ek-klein">{wie}</p> : null}
        </li>
      ))}
    </ul>
  )
}
