import { useActionData, useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { FoutSamenvattingMetKop, Weigering, type Antwoord } from '#app/forms/vraagpagina.tsx'
import { Melding } from '#app/ui/melding.tsx'
import { Pagina } from '#app/ui/pagina.tsx'
import type { loader } from './delen.server.ts'
import { DelenBekijk } from './delen-bekijk.tsx'
import { DelenGedeeld } from './delen-gedeeld.tsx'
import { DelenKies } from './delen-kies.tsx'

export { action, loader } from './delen.server.ts'

export default function Delen() {
  const pagina = useLoaderData<typeof loader>()
  const antwoord = useActionData() as Antwoord | undefined
  const { t } = useTranslation('weigering')
  const { titel, terug, begin } = pagina
  const sleutel = antwoord?.sleutel ?? pagina.sleutel
  return (
    <>
      {pagina.stap === 'kies' && pagina.fout ? (
        <FoutSamenvattingMetKop fouten={[{ veld: 'deel', tekst: pagina.fout }]} />
      ) : null}
      <Weigering weigering={antwoord?.weigering} />
      <Pagina titel={titel} terug={terug}>
        {pagina.stap === 'dicht' ? (
          <Melding soort="uitleg">
            <p>{t(pagina.weigering)}</p>
          </Melding>
        ) : null}
        {pagina.stap === 'kies' ? <DelenKies begin={begin} pagina={pagina} /> : null}
        {pagina.stap === 'bekijk' ? <DelenBekijk sleutel={sleutel} pagina={pagina} /> : null}
        {pagina.stap === 'gedeeld' ? <DelenGedeeld begin={begin} sleutel={sleutel} pagina={pagina} /> : null}
      </Pagina>
    </>
  )
}
