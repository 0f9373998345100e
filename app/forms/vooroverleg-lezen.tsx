import { Overzicht } from '#app/ui/overzicht.tsx'
import { Passage } from '#app/ui/passage.tsx'

type Getoond = {
  id: string
  kop: string
  rijen: { vraag: string; antwoord: string }[]
  naam: string
  moment: string
}

/** The contacts with aanbieders, each signed by who wrote it down. */
export function VooroverlegLezen({ overleggen }: { overleggen: readonly Getoond[] }) {
  return overleggen.map(({ id, kop, rijen, naam, moment }) => (
    <Passage key={id} stem="toegang" kop={kop} naam={naam} wanneer={moment}>
      <Overzicht rijen={rijen} />
    </Passage>
  ))
}
