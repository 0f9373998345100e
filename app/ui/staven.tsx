const soorten = ['vol', 'gestreept', 'rand'] as const
type Soort = (typeof soorten)[number]

interface StavenProps {
  /** Unique on the page. */
  id: string
  titel: string
  /** The same in words and numbers: it stands above the bars, and is what a screen reader says of them. */
  tekst: string
  /** The value of a bar as wide as the page. */
  hoogste: number
  /** A value that is not shown has no bar. */
  waarden: Partial<Record<Soort, number | null>>
}

/**
 * One item of a plot: bars below each other, told apart by how they are filled and never by a colour. Drawn on the server; the table beside it is the text
 * of it. Widths are in percents and heights in letters, so that it fits every window and every size of text.
 */
export function Staven({ id, titel, tekst, hoogste, waarden }: StavenProps) {
  const staven = soorten.filter((soort) => waarden[soort] !== undefined)
  return (
    <li>
      <p>
        <b>{titel}</b>
        <br />
        {tekst}
      </p>
      <svg
        role="img"
        aria-labelledby={`${id}-titel`}
        aria-describedby={`${id}-tekst`}
        width="100%"
        height={`${staven.length}em`}
      >
        <title id={`${id}-titel`}>{titel}</title>
        <desc id={`${id}-tekst`}>{tekst}</desc>
        <Strepen id={`${id}-strepen`} />
        <line x1="1" x2="1" y1="0" y2="100%" stroke="currentColor" />
        {staven.map((soort, nr) => (
          <Staaf key={soort} soort={soort} nr={nr} deel={(waarden[soort] ?? 0) / hoogste} strepen={`${id}-strepen`} />
        ))}
      </svg>
    </li>
  )
}

/** What the ways of filling mean. */
export function StavenUitleg(namen: Partial<Record<Soort, string>>) {
  return (
    <ul className="ek-plot-uitleg">
      {soorten.flatMap((soort) =>
        namen[soort] === undefined ? (
          []
        ) : (
          <li key={soort}>
            <svg aria-hidden="true" focusable="false" width="2em" height="1em">
              <Strepen id={`uitleg-${namen[soort]}`.replace(/\W+/g, '-')} />
              <Staaf soort={soort} nr={0} deel={1} strepen={`uitleg-${namen[soort]}`.replace(/\W+/g, '-')} />
            </svg>{' '}
            {namen[soort]}
          </li>
        ),
      )}
    </ul>
  )
}

function Staaf({ soort, nr, deel, strepen }: { soort: Soort; nr: number; deel: number; strepen: string }) {
  const vulling = { vol: 'currentColor', gestreept: `url(#${strepen})`, rand: 'none' }[soort]
  return deel === 0 ? null : (
    <rect
      x="1"
      y={`${nr + 0.15}em`}
      width={`${Math.round(deel * 980) / 10}%`}
      height="0.7em"
      fill={vulling}
      stroke="currentColor"
      strokeWidth="2"
    />
  )
}

function Strepen({ id }: { id: string }) {
  return (
    <pattern id={id} width="8" height="8" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
      <line x1="0" x2="0" y1="0" y2="8" stroke="currentColor" strokeWidth="6" />
    </pattern>
  )
}
