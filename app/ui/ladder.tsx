import { LijnMetStops } from '#app/ui/lijn-met-stops.tsx'

interface LadderProps {
  label: string
  treden: readonly {
    titel: string
    staat: 'klaar' | 'nu' | 'straks'
    staatTekst: string
    regel: string
    woorden: string | null
  }[]
}

/** What was tried, what is tried now and what comes after it, with the words that were said each time. */
export function Ladder({ label, treden }: LadderProps) {
  return (
    <LijnMetStops
      label={label}
      stops={treden.map(({ woorden, ...stop }) => ({
        ...stop,
        ...(woorden ? { inhoud: <blockquote className="ek-citaat">{woorden}</blockquote> } : {}),
      }))}
    />
  )
}
