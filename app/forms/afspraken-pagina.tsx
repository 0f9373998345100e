import { useActionData, useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import type { Weigering as Reden } from '#app/domain/refuse.ts'
import type { Partij } from '#app/domain/traject/reis-feiten.ts'
import { Formulier } from '#app/forms/formulier.tsx'
import { Velden, type Foutregel } from '#app/forms/velden.tsx'
import { FoutSamenvattingMetKop, Weigering } from '#app/forms/vraagpagina.tsx'
import { AfspraakRegels } from '#app/ui/afspraak-regels.tsx'
import { Knop } from '#app/ui/knop.tsx'
import { Pagina } from '#app/ui/pagina.tsx'

type Getekend = Parameters<typeof Velden>[0]
type Geladen = {
  titel: string
  boven: string
  terug: { naar: string; tekst: string }
  /** True where nothing can be written down or ended. */
  gesloten: boolean
  kanEinde: boolean
  afspraken: readonly (Parameters<typeof AfspraakRegels>[0]['afspraak'] & { id: string; wie: Partij; tot: string })[]
  velden: Record<'maak' | 'einde', Getekend['velden']>
  sleutels: Record<'maak' | 'einde', string>
  bewaard: { id: string; waarden: Getekend['waarden'] } | null
}
type Antwoord = { getypt: Getekend['waarden']; fouten: Foutregel[]; weigering?: Reden } | undefined

/** The promises of a traject for who writes them down: what is late stands on top. */
export function AfsprakenPagina() {
  const { titel, boven, terug, gesloten, kanEinde, afspraken, velden, sleutels, bewaard } = useLoaderData() as Geladen
  const antwoord = useActionData() as Antwoord
  const { t } = useTranslation('contact')
  const getypt = antwoord?.getypt ?? bewaard?.waarden ?? {}
  const fouten = antwoord?.fouten ?? []
  return (
    <>
      <FoutSamenvattingMetKop fouten={fouten} />
      <Weigering weigering={antwoord?.weigering} />
      <Pagina titel={titel} boven={boven} terug={terug}>
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
        {!gesloten && kanEinde ? (
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
