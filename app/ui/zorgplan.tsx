import type { ReactNode } from 'react'
import { Overzicht } from '#app/ui/overzicht.tsx'

type Rij = { vraag: string; antwoord: string }

/** What the aanbieder does for one result; without activities only what is said about that. */
export type ZorgplanBlok = {
  id: string
  titel: string
  leeg: string
  activiteiten: readonly { id: string; rijen: readonly Rij[] }[]
}

interface ZorgplanProps {
  blokken: readonly ZorgplanBlok[]
  /** What holds for the whole. */
  algemeen: readonly Rij[]
  /** The heading above what holds for the whole. */
  algemeenKop: string
  /** What stands under an activity, by its id, for who may change it. */
  onder?: Readonly<Record<string, ReactNode>> | undefined
}

/** A zorgplan to read: per result what is done, how much, by whom and where. */
export function Zorgplan({ blokken, algemeen, algemeenKop, onder }: ZorgplanProps) {
  return (
    <>
      {blokken.map(({ id, titel, leeg, activiteiten }) => (
        <section key={id} aria-labelledby={`zorgplan-${id}`}>
          <h2 id={`zorgplan-${id}`}>{titel}</h2>
          {activiteiten.length === 0 ? <p>{leeg}</p> : null}
          {activiteiten.map(({ id: activiteit, rijen }) => (
            <div key={activiteit}>
              <Overzicht rijen={[...rijen]} />
              {onder?.[activiteit]}
            </div>
          ))}
        </section>
      ))}
      {algemeen.length > 0 ? (
        <section aria-labelledby="zorgplan-algemeen">
          <h2 id="zorgplan-algemeen">{algemeenKop}</h2>
          <Overzicht rijen={[...algemeen]} />
        </section>
      ) : null}
    </>
  )
}
