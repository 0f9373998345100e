import { useActionData, useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { TeLaatGetypt } from '#app/forms/dichte-pagina.tsx'
import { Formulier } from '#app/forms/formulier.tsx'
import { Velden } from '#app/forms/velden.tsx'
import { FoutSamenvattingMetKop, Weigering } from '#app/forms/vraagpagina.tsx'
import { Knop } from '#app/ui/knop.tsx'
import { Melding } from '#app/ui/melding.tsx'
import { Overzicht } from '#app/ui/overzicht.tsx'
import { Pagina } from '#app/ui/pagina.tsx'
import { Passage } from '#app/ui/passage.tsx'
import type { action, loader } from './gesprek.server.ts'

export { action, loader } from './gesprek.server.ts'

export default function Gesprek() {
  const { titel, begin, afspraak, open, telefoon, velden, sleutels, bewaard } = useLoaderData<typeof loader>()
  const mis = useActionData<typeof action>()
  const { t } = useTranslation('contact')
  const { t: traject } = useTranslation('traject')
  const fouten = mis?.fouten ?? []
  const getypt = mis?.getypt ?? bewaard?.waarden ?? {}
  const { afgezegd, antwoord, verslag, ervaring } = afspraak
  const kan = open && !afgezegd && !verslag
  return (
    <>
      <FoutSamenvattingMetKop fouten={fouten} />
      <Weigering weigering={mis?.weigering} />
      <Pagina titel={titel} terug={{ naar: begin, tekst: traject('versie.terug') }}>
        {kan ? <p>{t('voorU.uitnodiging')}</p> : null}
        <Overzicht
          rijen={[
            { vraag: t('gesprek.wanneer'), antwoord: afspraak.wanneer },
            { vraag: t('voorU.plekVraag'), antwoord: t(`voorU.plek.${afspraak.plek}`) },
            ...(afspraak.tekst ? [{ vraag: t('voorU.tekst'), antwoord: afspraak.tekst }] : []),
            ...(afspraak.erbij.length > 0
              ? [
                  {
                    vraag: t('voorU.erbijVraag'),
                    antwoord: afspraak.erbij.map((wie) => t(`voorU.erbij.${wie}`)).join('; '),
                  },
                ]
              : []),
          ]}
        />
        {afgezegd ? (
          <Melding soort="let-op" titel={t('voorU.afgezegd')}>
            <p>{afgezegd.waarom}</p>
          </Melding>
        ) : null}
        {kan && antwoord ? (
          <Melding soort="goed">
            <p>{t(`voorU.${antwoord.wat}`)}</p>
            {antwoord.woorden ? <p>{antwoord.woorden}</p> : null}
          </Melding>
        ) : null}
        {kan ? (
          <section>
            <h2>{t(antwoord ? 'voorU.anders' : 'voorU.antwoord')}</h2>
            <Formulier sleutel={sleutels.antwoord} basis={afspraak.beurt} bewaard={bewaard?.id ?? null}>
              <Velden velden={velden.antwoord} waarden={getypt} fouten={fouten} />
              <Knop naam="actie" waarde="antwoord">
                {t('voorU.verstuur')}
              </Knop>
            </Formulier>
          </section>
        ) : (
          <TeLaatGetypt
            rijen={getypt['want'] ? [{ vraag: t('velden.want.vraag'), antwoord: String(getypt['want']) }] : []}
          />
        )}
        {verslag ? (
          <Passage stem="toegang" naam={verslag.naam} wanneer={verslag.op} kop={t('voorU.verslag')}>
            <p className="ek-punt__tekst">{verslag.woorden}</p>
            {verslag.doel ? <p>{t('voorU.doel')}</p> : null}
          </Passage>
        ) : null}
        {verslag && ervaring ? (
          <Melding soort="goed" titel={t(`velden.ervaring.opties.${ervaring.hoe}`)}>
            {ervaring.woorden ? <p>{ervaring.woorden}</p> : null}
            <p>{t('voorU.dank')}</p>
          </Melding>
        ) : null}
        {verslag && open && !ervaring ? (
          <section>
            <h2>{t('voorU.ervaring')}</h2>
            <p>{t('voorU.ervaringUitleg')}</p>
            <Formulier sleutel={sleutels.ervaring} bewaard={bewaard?.id ?? null}>
              <Velden velden={velden.ervaring} waarden={getypt} fouten={fouten} />
              <Knop soort="tweede" naam="actie" waarde="ervaring">
                {t('voorU.ervaringKnop')}
              </Knop>
            </Formulier>
          </section>
        ) : null}
        {verslag ? <p>{t('voorU.klacht', { telefoon })}</p> : null}
      </Pagina>
    </>
  )
}
