import { useTranslation } from 'react-i18next'
import { Blokken, type Document } from '#app/forms/document.tsx'
import { Pagina } from '#app/ui/pagina.tsx'

type Link = { naar: string; tekst: string }

/** A paper to print: how to print it stands on the screen alone. */
export function PapierPagina({ papier, terug, pdf }: { papier: Document; terug: Link; pdf: Link }) {
  const { t } = useTranslation('papier')
  return (
    <Pagina titel={papier.titel} boven={papier.boven} terug={terug}>
      <p className="ek-nietafdrukken">
        {t('pagina.afdrukken')} <a href={pdf.naar}>{pdf.tekst}</a>
      </p>
      <p>{papier.inleiding}</p>
      <Blokken blokken={papier.blokken} />
    </Pagina>
  )
}
