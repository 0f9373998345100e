import { useActionData, useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { Formulier } from '#app/forms/formulier.tsx'
import { TeLaatGetypt } from '#app/forms/dichte-pagina.tsx'
import { FoutSamenvattingMetKop, Weigering } from '#app/forms/vraagpagina.tsx'
import { Keuze } from '#app/ui/keuze.tsx'
import { Knop, KnopLink, Knoppen } from '#app/ui/knop.tsx'
import { Melding } from '#app/ui/melding.tsx'
import { Pagina } from '#app/ui/pagina.tsx'
import { Tekstvak } from '#app/ui/tekstvak.tsx'
import type { action, loader } from './akkoord.server.ts'
import { PlanTekst } from './plan-tekst.tsx'

export { action, loader } from './akkoord.server.ts'

const antwoorden = ['ja', 'nee', 'aanvullen'] as const

export default function Akkoord() {
  const { titel, begin, versie, moment, plan, gevraagd, gegeven, vervallen, sleutel, bewaard } =
    useLoaderData<typeof loader>()
  const antwoord = useActionData<typeof action>()
  const { t } = useTranslation('traject')
  const { t: gesprek } = useTranslation('gesprek')
  const fouten = antwoord?.fouten ?? []
  const foutBij = (veld: string) => fouten.find((fout) => fout.veld === veld)?.tekst
  const getypt = antwoord?.getypt ?? bewaard?.waarden
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
          <p>{t(gevraagd ? 'akkoord.inleiding' : 'akkoord.geen')}</p>
        )}
        {vervallen ? (
          <Melding soort="let-op">
            <p>{t('akkoord.vervallen', { moment: vervallen })}</p>
            {gevraagd && versie > 1 ? (
              <p>
                <a href={`${begin}/versie/${versie}/vergelijk/${versie - 1}`}>
                  {gesprek('vergelijk.link', { eerder: versie - 1 })}
                </a>
              </p>
            ) : null}
          </Melding>
        ) : null}
        {plan ? <PlanTekst blokken={plan} oneens={`${begin}/versie/${versie}/oneens`} /> : null}
        {gevraagd && !gegeven ? (
          <Formulier sleutel={sleutel} basis={versie} bewaard={bewaard?.id ?? null}>
            <Keuze
              naam="antwoord"
              vraag={t('akkoord.antwoord')}
              fout={foutBij('antwoord')}
              waarde={typeof getypt?.antwoord === 'string' ? getypt.antwoord : undefined}
              opties={antwoorden.map((waarde) => ({
                waarde,
                label: t(`akkoord.${waarde}`),
                uitleg: t(`akkoord.${waarde}Uitleg`),
              }))}
            />
            <Tekstvak
              naam="reden"
              label={t('akkoord.reden')}
              uitleg={t('akkoord.redenUitleg')}
              fout={foutBij('reden')}
              waarde={typeof getypt?.reden === 'string' ? getypt.reden : undefined}
            />
            <Knoppen>
              <Knop>{t('akkoord.verstuur')}</Knop>
            </Knoppen>
          </Formulier>
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
