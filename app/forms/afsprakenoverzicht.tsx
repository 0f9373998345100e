import { useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { Blokken, type Document } from '#app/forms/document.tsx'
import { Pagina } from '#app/ui/pagina.tsx'

type Geladen = {
  titel: string
  terug: { naar: string; tekst: string }
  overzicht: Pick<Document, 'boven' | 'inleiding' | 'blokken'>
  pdf: string
}

/** The Afspraken Overzicht, the same for inwoner, aanbieder and toegang. */
export function Afsprakenoverzicht() {
  const { titel, terug, overzicht, pdf } = useLoaderData<Geladen>()
  const { t } = useTranslation('afsprakenoverzicht')
  return (
    <Pagina titel={titel} boven={overzicht.boven} terug={terug}>
      <p>{overzicht.inleiding}</p>
      <p className="ek-nietafdrukken">
        <a href={pdf}>{t('pdf')}</a>
      </p>
      <Blokken blokken={overzicht.blokken} />
    </Pagina>
  )
}
