import { useActionData, useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { Formulier } from '#app/forms/formulier.tsx'
import { Velden } from '#app/forms/velden.tsx'
import { FoutSamenvattingMetKop, Weigering } from '#app/forms/vraagpagina.tsx'
import { AfspraakRegels } from '#app/ui/afspraak-regels.tsx'
import { Knop } from '#app/ui/knop.tsx'
import { Pagina } from '#app/ui/pagina.tsx'
import type { action, loader } from './afspraken.server.ts'

export { action, loader } from './afspraken.server.ts'

/** The promises of a traject for the toegang: what is late stands on top. */
export default function Afspraken() {
  const { boven, terug, gesloten, afspraken, velden, sleutels, bewaard } = useLoaderData<typeof loader>()
  const antwoord = useActionData<typeof action>()
  const { t } = useTranslation('contact')
  const getypt = antwoord?.getypt ?? bewaard?.waarden ?? {}
  const fouten = antwoord?.fouten ?? []
  return (
    <>
      <FoutSamenvattingMetKop fouten={fouten} />
      <Weigering weigering={antwoord?.weigering} />
      <Pagina titel={t('beloften.titel')} boven={boven} terug={terug}>
        {afspraken.length === 0 ? <p>{t('beloften.geen')}</p> : null}
        {afspraken.map((een) => (
          <section key={een.id}>
            <h2>{t(`beloften.kop.${een.wie}`, { dag: een.tot })}</h2>
            <AfspraakRegels afspraak={een} />
          </section>
        ))}
        {gesloten ? null : (
          <section>
            <h2>{t('beloften.nieuw')}</h2>
            <p>{t('beloften.nieuwUitleg')}</p>
            <Formulier sleutel={sleutels.maak} bewaard={bewaard?.id ?? null}>
              <Velden velden={velden.maak} waarden={getypt} fouten={fouten} />
              <Knop naam="actie" waarde="maak">
                {t('beloften.maak')}
              </Knop>
            </Formulier>
          </section>
        )}
        {!gesloten && afspraken.some(({ open }) => open) ? (
          <section>
            <h2>{t('beloften.einde')}</h2>
            <Formulier sleutel={sleutels.einde} bewaard={bewaard?.id ?? null}>
              <Velden velden={velden.einde} waarden={getypt} fouten={fouten} />
              <Knop soort="tweede" naam="actie" waarde="einde">
                {t('beloften.sluit')}
              </Knop>
            </Formulier>
          </section>
        ) : null}
      </Pagina>
    </>
  )
}
