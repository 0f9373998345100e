import { Fragment } from 'react'

/** A text to show; `taal` when it is in another language than the page or the letter it stands in. */
export type Zin = string | { tekst: string; taal: string }

/** The words of a text, whatever its language. */
export const woordenVan = (zin: Zin): string => (typeof zin === 'string' ? zin : zin.tekst)

/** The language of a text, where that is another than around it. */
export const taalVan = (zin: Zin): string | undefined => (typeof zin === 'string' ? undefined : zin.taal)

/** A text, which says so when it is in another language than the page (WCAG 3.1.2). */
export function InTaal({ zin }: { zin: Zin }) {
  return typeof zin === 'string' ? zin : <span lang={zin.taal}>{zin.tekst}</span>
}

/** One text, or several each on a line of its own. */
export function Zinnen({ zinnen }: { zinnen: Zin | readonly Zin[] }) {
  return [zinnen].flat().map((zin, nr) => (
    <Fragment key={nr}>
      {nr > 0 ? '\n' : null}
      <InTaal zin={zin} />
    </Fragment>
  ))
}
