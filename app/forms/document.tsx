import type { ReactNode } from 'react'
import { Invul, type InvulBlok } from '#app/forms/invulblok.tsx'
import { Bijschriften } from '#app/ui/bijschriften.tsx'
import { InTaal, type Zin } from '#app/ui/in-taal.tsx'
import { Melding } from '#app/ui/melding.tsx'
import { Overzicht } from '#app/ui/overzicht.tsx'
import { Passage } from '#app/ui/passage.tsx'
import { Uitklap } from '#app/ui/uitklap.tsx'

/** A question with its answer. */
export type Rij = { vraag: Zin; antwoord: Zin }

/** What was said at a passage: whose voice, what it is, the words and the signature. */
export type Noot = { stem: 'inwoner' | 'toegang'; kop: string; tekst: string | null; wie: string | null }

/** One part of a document to read. The page and the letter are both drawn from the same list, so that they say the same. */
export type Blok =
  | { soort: 'kop'; tekst: string }
  | { soort: 'alinea'; tekst: string }
  | { soort: 'lijst'; vorm: 'let-op' | 'uitklap' | 'gewoon'; kop: string; punten: { naam: Zin; stand?: string }[] }
  | { soort: 'gegevens'; kop: string; rijen: Rij[] }
  | PassageBlok
  | InvulBlok

/** A signed piece of the plan: a text, or questions with answers, and under it what was said about it. */
export type PassageBlok = {
  soort: 'passage'
  id: string
  stem: 'inwoner' | 'toegang'
  kop: Zin
  naam: string
  wanneer: string
  tekst?: string
  rijen: Rij[]
  noten: Noot[]
}

/** A whole document: what stands above it, its title, what it is, and its parts. */
export type Document = { taal: 'nl' | 'en'; boven: string; titel: string; inleiding: string; blokken: Blok[] }

interface BlokkenProps {
  blokken: readonly Blok[]
  /** What somebody can do at a passage. Not part of the document: it stands on the page alone. */
  renderBij?: (passage: PassageBlok) => ReactNode
}

/** Draws the parts of a document on a page. app/server/pdf draws the same list on paper. */
export function Blokken({ blokken, renderBij }: BlokkenProps) {
  return blokken.map((blok, nr) => <Onderdeel key={nr} blok={blok} renderBij={renderBij} />)
}

function Onderdeel({ blok, renderBij }: { blok: Blok; renderBij: BlokkenProps['renderBij'] }) {
  switch (blok.soort) {
    case 'kop':
      return <h2>{blok.tekst}</h2>
    case 'alinea':
      return <p>{blok.tekst}</p>
    case 'lijst':
      return <Lijst {...blok} />
    case 'invul':
      return <Invul {...blok} />
    case 'gegevens':
      return (
        <section>
          <h3>{blok.kop}</h3>
          <Overzicht rijen={blok.rijen} />
        </section>
      )
    case 'passage':
      return (
        <Passage stem={blok.stem} kop={<InTaal zin={blok.kop} />} naam={blok.naam} wanneer={blok.wanneer}>
          {blok.tekst === undefined ? <Overzicht rijen={blok.rijen} /> : <p className="ek-punt__tekst">{blok.tekst}</p>}
          <Bijschriften regels={blok.noten} />
          {renderBij?.(blok)}
        </Passage>
      )
  }
}

function Lijst({ vorm, kop, punten }: Extract<Blok, { soort: 'lijst' }>) {
  const lijst = (
    <ul>
      {punten.map(({ naam, stand }, nr) => (
        <li key={nr}>
          <InTaal zin={naam} /> {stand ? <b>{stand}</b> : null}
        </li>
      ))}
    </ul>
  )
  if (vorm === 'gewoon') return lijst
  if (vorm === 'uitklap') return <Uitklap titel={kop}>{lijst}</Uitklap>
  return (
    <Melding soort="let-op" titel={kop}>
      {lijst}
    </Melding>
  )
}
