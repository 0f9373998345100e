import { useActionData, useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { TeLaatGetypt } from '#app/forms/dichte-pagina.tsx'
import { FoutSamenvattingMetKop, Weigering } from '#app/forms/vraagpagina.tsx'
import { KnopLink } from '#app/ui/knop.tsx'
import { Melding } from '#app/ui/melding.tsx'
import { Pagina } from '#app/ui/pagina.tsx'
import { AkkoordFormulier } from './akkoord-formulier.tsx'
import { AkkoordAnders, AkkoordStand, Handtekening } from './akkoord-stand.tsx'
import type { action, loader } from './akkoord.server.ts'
import { PlanTekst } from './plan-tekst.tsx'

export { action, loader } from './akkoord.server.ts'

export default function Akkoord() {
  const { titel, begin, versie, moment, plan, gevraagd, gegeven, vervallen, vanaf, stand, wijzen, ...formulier } =
    useLoaderData<typeof loader>()
  const antwoord = useActionData<typeof action>()
  const { t } = useTranslation('traject')
  const { t: gesprek } = useTranslation('gesprek')
  const { t: eigen } = useTranslation('instemming')
  const fouten = antwoord?.fouten ?? []
  const { bewaard, sleutel, resultaten } = formulier
  const getypt = antwoord?.getypt ?? bewaard?.waarden
  const eerder = vanaf ?? (vervallen && gevraagd && versie > 1 ? versie - 1 : null)
  return (
    <>
      <FoutSamenvattingMetKop fouten={fouten} />
      <Weigering weigering={antwoord?.weigering} />
      <Pagina
        titel={titel}
        boven={moment ? t('akkoord.versie', { nr: versie, moment }) : undefined}
        terug={{ naar: begin, tekst: t('versie.terug') }}
      >
        {gegeven ? (
          <Melding soort="goed">
            <p>{t(`akkoord.gegeven.${gegeven.wat}`, { moment: gegeven.moment })}</p>
          </Melding>
        ) : (
          <p>
            {gevraagd && !stand.nodig
              ? eigen('niet-nodig', { naam: stand.naam })
              : t(gevraagd ? 'akkoord.inleiding' : 'akkoord.geen')}
          </p>
        )}
        <AkkoordStand stand={stand} begin={begin} />
        {vervallen ? (
          <Melding soort="let-op">
            <p>{t('akkoord.vervallen', { moment: vervallen })}</p>
          </Melding>
        ) : null}
        {eerder ? (
          <p>
            <a href={`${begin}/versie/${versie}/vergelijk/${eerder}`}>{gesprek('vergelijk.link', { eerder })}</a>
          </p>
        ) : null}
        {plan ? <PlanTekst blokken={plan} oneens={`${begin}/versie/${versie}/oneens`} /> : null}
        {stand.mag && wijzen.includes('handtekening') ? <Handtekening versie={versie} /> : null}
        {stand.mag ? <AkkoordAnders wijzen={wijzen} /> : null}
        {stand.mag && wijzen.includes('vinkje') ? (
          <AkkoordFormulier
            sleutel={sleutel}
            basis={versie}
            bewaard={bewaard?.id ?? null}
            resultaten={resultaten}
            getypt={getypt}
            fouten={fouten}
          />
        ) : (
          <>
            <TeLaatGetypt
              rijen={getypt?.reden ? [{ vraag: t('akkoord.reden'), antwoord: String(getypt.reden) }] : []}
            />
            <KnopLink naar={begin} soort="tweede">
              {t('versie.terug')}
            </KnopLink>
          </>
        )}
      </Pagina>
    </>
  )
}
