import { useLoaderData } from '@remix-run/react'
import { Blokken, type Document } from '#app/forms/document.tsx'
import { Pagina } from '#app/ui/pagina.tsx'

type Link = { naar: string; tekst: string }

/** What the page of a document is drawn from: the document, where it came from, and the same as a letter. */
export type GeladenDocument = Document & { terug: Link; pdf: Link }

/** A document to read, keep or print, the same for inwoner, aanbieder and toegang. */
export function DocumentPagina() {
  const { titel, boven, inleiding, blokken, terug, pdf } = useLoaderData<GeladenDocument>()
  return (
    <Pagina titel={titel} boven={boven} terug={terug}>
      <p>{inleiding}</p>
      <p className="ek-nietafdrukken">
        <a href={pdf.naar}>{pdf.tekst}</a>
      </p>
      <Blokken blokken={blokken} />
    </Pagina>
  )
}
