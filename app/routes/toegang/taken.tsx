import { useActionData, useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { Formulier } from '#app/forms/formulier.tsx'
import { Velden } from '#app/forms/velden.tsx'
import { FoutSamenvattingMetKop, Weigering, type Antwoord } from '#app/forms/vraagpagina.tsx'
import { Knop, KnopLink, Knoppen } from '#app/ui/knop.tsx'
import { Pagina } from '#app/ui/pagina.tsx'
import type { loader } from './taken.server.ts'

export { action, loader } from './taken.server.ts'

/** What others were asked in this traject, and what came of it (D1-21, D1-46). */
export default function Taken() {
  const { titel, boven, terug, gesloten, taken, velden, sleutel, bewaard } = useLoaderData<typeof loader>()
  const antwoord = useActionData() as Antwoord | undefined
  const { t } = useTranslation('regie')
  const fouten = antwoord?.fouten ?? []
  return (
    <>
      <FoutSamenvattingMetKop fouten={fouten} />
      <Weigering weigering={antwoord?.weigering} />
      <Pagina titel={titel} boven={boven} terug={terug}>
        <p>{t(taken.length > 0 ? 'taken.inleiding' : 'taken.geen')}</p>
        {gesloten ? null : (
          <Knoppen>
            <KnopLink naar={`${terug.naar}/taak`}>{t('taak.titel')}</KnopLink>
          </Knoppen>
        )}
        {taken.map(({ id, wie, wat, vraag, door, op, tot, stand, einde }) => (
          <section key={id}>
            <h2>{t('taken.kop', { wie, dag: tot })}</h2>
            <p>{t(`taak.velden.wat.opties.${wat}`)}</p>
            <p className="ek-punt__tekst">{vraag}</p>
            <p>
              <strong>{t(`taken.stand.${stand}`, { dag: einde?.op ?? '' })}</strong>
            </p>
            {einde?.uitkomst ? <p className="ek-punt__tekst">{einde.uitkomst}</p> : null}
            <p className="ek-klein">{t('taken.door', { naam: door, dag: op })}</p>
          </section>
        ))}
        {!gesloten && taken.some(({ open }) => open) ? (
          <section>
            <h2>{t('taken.sluiten')}</h2>
            <Formulier sleutel={antwoord?.sleutel ?? sleutel} bewaard={bewaard?.id ?? null}>
              <Velden velden={velden} waarden={antwoord?.getypt ?? bewaard?.waarden ?? {}} fouten={fouten} />
              <Knop soort="tweede">{t('taken.bewaar')}</Knop>
            </Formulier>
          </section>
        ) : null}
      </Pagina>
    </>
  )
}
