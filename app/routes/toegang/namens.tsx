import { useActionData, useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { TeLaatGetypt } from '#app/forms/dichte-pagina.tsx'
import { FoutSamenvattingMetKop, Weigering } from '#app/forms/vraagpagina.tsx'
import { Melding } from '#app/ui/melding.tsx'
import { Pagina } from '#app/ui/pagina.tsx'
import { Takenlijst } from '#app/ui/takenlijst.tsx'
import { Uitklap } from '#app/ui/uitklap.tsx'
import { Begin, Gelezen, Gezin, Voorleggen } from './namens-delen.tsx'
import type { action, loader } from './namens.server.ts'

export { action, loader } from './namens.server.ts'

export default function Namens() {
  const {
    titel,
    naar,
    nummer,
    naam,
    kan,
    vrijwilliger,
    begonnen,
    sleutels,
    bewaard,
    taken,
    nieuw,
    mist,
    wacht,
    gelezen,
    gezin,
  } = useLoaderData<typeof loader>()
  const misluk = useActionData<typeof action>()
  const { t } = useTranslation('namens')
  const { t: toegang } = useTranslation('toegang')
  const { t: plan } = useTranslation('plan')
  const fouten = misluk?.fouten ?? []
  const getypt = misluk?.getypt ?? bewaard?.waarden ?? {}
  const begin = (
    <Begin naar={`${naar}/plan`} sleutel={sleutels.begin} {...{ getypt, fouten }} bewaard={bewaard?.id ?? null} />
  )
  return (
    <>
      <FoutSamenvattingMetKop fouten={fouten} />
      <Weigering weigering={misluk?.weigering} />
      <Pagina
        titel={titel}
        boven={toegang('kop.boven', { nummer, naam })}
        terug={{ naar, tekst: toegang('dossier.terug') }}
      >
        {begonnen ? (
          <Melding soort="uitleg" titel={t(`wijze.${begonnen.wijze}`)}>
            {begonnen.reden ? <p>{t('reden', { reden: begonnen.reden })}</p> : null}
            {begonnen.gesprekOp ? <p>{t('gesprekOp', { dag: begonnen.gesprekOp })}</p> : null}
            <p>{t('vastgelegd', { op: begonnen.op })}</p>
          </Melding>
        ) : null}
        {wacht && !vrijwilliger ? (
          <Gelezen naar={`${naar}/plan`} sleutel={sleutels.gelezen} nr={wacht} {...{ getypt, fouten }} />
        ) : null}
        {gelezen ? <Melding soort="goed" titel={t(`isGelezen.${gelezen.hoe}`, gelezen)} /> : null}
        {kan ? (
          <>
            <p>{t('uitleg')}</p>
            {begonnen ? (
              <>
                {gezin.uit.length > 0 ? <Gezin naar={`${naar}/plan`} sleutel={sleutels.gezin} {...gezin} /> : null}
                <Takenlijst
                  delen={[
                    {
                      titel: t('bladzijden'),
                      taken: [
                        ...taken.map((taak) => ({
                          titel: taak.titel,
                          naar: `${naar}/plan/${taak.id}`,
                          staat: { tekst: plan(`taken.${taak.staat}`), soort: taak.staat },
                        })),
                        ...nieuw.map((een) => ({
                          titel: een.titel,
                          naar: `${naar}/plan/${een.lijst}`,
                          staat: { tekst: plan('taken.vrij'), soort: 'straks' as const },
                        })),
                      ],
                    },
                  ]}
                />
                {vrijwilliger ? (
                  <p>{t('voorleggen.doorProfessional')}</p>
                ) : (
                  <Voorleggen naar={`${naar}/plan`} sleutel={sleutels.voor} mist={mist} />
                )}
                <Uitklap titel={t('begin.anders')}>{begin}</Uitklap>
              </>
            ) : (
              begin
            )}
          </>
        ) : (
          <>
            <Melding soort="uitleg" titel={t('nietNu')} />
            <TeLaatGetypt
              rijen={getypt['reden'] ? [{ vraag: t('begin.reden'), antwoord: String(getypt['reden']) }] : []}
            />
          </>
        )}
      </Pagina>
    </>
  )
}
