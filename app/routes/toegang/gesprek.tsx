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
import { Uitklap } from '#app/ui/uitklap.tsx'
import type { action, Actie, loader } from './gesprek.server.ts'

export { action, loader } from './gesprek.server.ts'

export default function Gesprek() {
  const pagina = useLoaderData<typeof loader>()
  const { titel, boven, hier, terug, afspraak, kanVerzetten, kanVerslag, velden, waarden, bewaard, sleutels } = pagina
  const mis = useActionData<typeof action>()
  const { t } = useTranslation('contact')
  const fouten = mis?.fouten ?? []
  const form = (actie: Actie, basis?: number) => (
    <Formulier
      sleutel={sleutels[actie]}
      naar={hier}
      bewaard={bewaard?.actie === actie ? bewaard.id : null}
      {...(basis === undefined ? {} : { basis })}
    >
      <Velden
        velden={velden[actie]}
        waarden={mis?.actie === actie ? mis.getypt : bewaard?.actie === actie ? bewaard.waarden : waarden[actie]}
        fouten={mis?.actie === actie ? fouten : []}
      />
      <Knop soort={actie === 'verslag' ? 'hoofd' : 'tweede'} naam="actie" waarde={actie}>
        {t(`gesprek.knop.${actie}`)}
      </Knop>
    </Formulier>
  )
  // What came back, or was typed before the session ended, is not to be looked for.
  const isTerug = (actie: Actie) => mis?.actie === actie || bewaard?.actie === actie
  // What was typed in a form that is gone now.
  const verslag = mis?.actie === 'verslag' && mis.weigering ? String(mis.getypt['verslag'] ?? '') : ''
  const waarom = mis?.actie === 'af' && mis.weigering ? String(mis.getypt['waarom'] ?? '') : ''
  return (
    <>
      <FoutSamenvattingMetKop fouten={fouten} />
      <Weigering weigering={mis?.weigering} />
      <Pagina titel={titel} boven={boven} terug={{ naar: terug, tekst: t('gesprek.terug') }}>
        <Overzicht
          rijen={[
            { vraag: t('gesprek.wanneer'), antwoord: afspraak.wanneer },
            { vraag: t('velden.plek.vraag'), antwoord: t(`velden.plek.opties.${afspraak.plek}`) },
            ...(afspraak.tekst ? [{ vraag: t('velden.tekst.vraag'), antwoord: afspraak.tekst }] : []),
            ...(afspraak.erbij.length > 0
              ? [
                  {
                    vraag: t('velden.erbij.vraag'),
                    antwoord: afspraak.erbij.map((wie) => t(`velden.erbij.opties.${wie}`)).join('; '),
                  },
                ]
              : []),
          ]}
        />
        {afspraak.afgezegd ? (
          <Melding soort="let-op" titel={t('gesprek.afgezegd', { op: afspraak.afgezegd.op })}>
            <p>{afspraak.afgezegd.waarom}</p>
          </Melding>
        ) : (
          <Melding
            soort={afspraak.antwoord?.wat === 'kan-niet' ? 'let-op' : 'uitleg'}
            titel={t(`stand.${afspraak.antwoord?.wat ?? 'wacht'}`)}
          >
            {afspraak.antwoord?.woorden ? <p>{afspraak.antwoord.woorden}</p> : null}
          </Melding>
        )}
        {afspraak.verslag ? (
          <Passage stem="toegang" naam={afspraak.verslag.naam} wanneer={afspraak.verslag.op} kop={t('gesprek.verslag')}>
            <p className="ek-punt__tekst">{afspraak.verslag.woorden}</p>
            {afspraak.verslag.besproken ? <p>{t('gesprek.besproken')}</p> : null}
            {afspraak.verslag.doel ? <p>{t('gesprek.doel')}</p> : null}
          </Passage>
        ) : null}
        {afspraak.ervaring ? (
          <Melding soort="uitleg" titel={t(`ervaring.${afspraak.ervaring.hoe}`)}>
            {afspraak.ervaring.woorden ? <p>{afspraak.ervaring.woorden}</p> : null}
          </Melding>
        ) : null}
        <TeLaatGetypt
          rijen={[
            ...(verslag ? [{ vraag: t('velden.verslag.vraag'), antwoord: verslag }] : []),
            ...(waarom && !kanVerzetten ? [{ vraag: t('velden.waarom.vraag'), antwoord: waarom }] : []),
          ]}
        />
        {kanVerslag ? (
          <section>
            <h2>{t(afspraak.verslag ? 'gesprek.verander' : 'gesprek.schrijf')}</h2>
            {form('verslag', afspraak.aantalVerslagen)}
          </section>
        ) : null}
        {kanVerzetten ? (
          <>
            <Uitklap titel={t('gesprek.verzet')} open={isTerug('verzet')}>
              {form('verzet')}
            </Uitklap>
            <Uitklap titel={t('gesprek.zegAf')} open={isTerug('af')}>
              {form('af')}
            </Uitklap>
          </>
        ) : null}
      </Pagina>
    </>
  )
}
