import { useId } from 'react'
import { Melding } from './melding.tsx'

/** Who has to agree and what each of them said. Nothing when nobody has to by name. */
export function Stemmen({ stemmen, kop }: { stemmen: readonly { wie: string; stand: string }[]; kop: string }) {
  const id = useId()
  if (stemmen.length === 0) return null
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{kop}</h2>
      <ul>
        {stemmen.map(({ wie, stand }) => (
          <li key={wie}>
            <strong>{wie}:</strong> {stand}
          </li>
        ))}
      </ul>
    </section>
  )
}

/** That the help starts without the yes of who has gezag, and why. */
export function ZonderGezag({ zonder }: { zonder: { titel: string; grond: string; woorden: string | null } | null }) {
  if (!zonder) return null
  return (
    <Melding soort="let-op" titel={zonder.titel} kop={2}>
      <p>{zonder.grond}</p>
      {zonder.woorden ? <blockquote className="ek-citaat">{zonder.woorden}</blockquote> : null}
    </Melding>
  )
}
