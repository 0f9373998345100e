import { useActionData, useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { TeLaatGetypt } from '#app/forms/dichte-pagina.tsx'
import { Blokken } from '#app/forms/document.tsx'
import { Formulier } from '#app/forms/formulier.tsx'
import { FoutSamenvattingMetKop, Weigering } from '#app/forms/vraagpagina.tsx'
import { Keuze } from '#app/ui/keuze.tsx'
import { Knop, KnopLink, Knoppen } from '#app/ui/knop.tsx'
import { Melding } from '#app/ui/melding.tsx'
import { Pagina } from '#app/ui/pagina.tsx'
import { Tekstvak } from '#app/ui/tekstvak.tsx'
import type { action, loader } from './nalezen.server.ts'

export { action, loader } from './nalezen.server.ts'

export default function Nalezen() {
  const { titel, begin, sleutel, nr, wijze, gelezen, wacht, plan, bewaard } = useLoaderData<typeof loader>()
  const antwoord = useActionData<typeof action>()
  const { t } = useTranslation('namens')
  const { t: traject } = useTranslation('traject')
  const fouten = antwoord?.fouten ?? []
  const foutBij = (veld: string) => fouten.find((fout) => fout.veld === veld)?.tekst
  const getypt = antwoord?.getypt ?? bewaard?.waarden
  const tekst = (naam: string) => (typeof getypt?.[naam] === 'string' ? getypt[naam] : undefined)
  return (
    <>
      <FoutSamenvattingMetKop fouten={fouten} />
      <Weigering weigering={antwoord?.weigering} />
      <Pagina titel={titel} terug={{ naar: begin, tekst: traject('versie.terug') }}>
        {wacht && wijze && plan ? (
          <>
            <Melding soort="uitleg" titel={t(`nalezen.${wijze}`)}>
              <p>{t('nalezen.uitleg')}</p>
            </Melding>
            <Blokken blokken={plan} />
            <Formulier sleutel={sleutel} basis={nr} bewaard={bewaard?.id ?? null}>
              <Keuze
                naam="antwoord"
                vraag={t('nalezen.antwoord')}
                fout={foutBij('antwoord')}
                waarde={tekst('antwoord')}
                opties={(['ja', 'nee'] as const).map((waarde) => ({
                  waarde,
                  label: t(`nalezen.${waarde}`),
                  uitleg: t(`nalezen.${waarde}Uitleg`),
                }))}
              />
              <Tekstvak
                naam="woorden"
                label={t('nalezen.woorden')}
                uitleg={t('nalezen.woordenUitleg')}
                fout={foutBij('woorden')}
                waarde={tekst('woorden')}
              />
              <Knoppen>
                <Knop>{t('nalezen.verstuur')}</Knop>
              </Knoppen>
            </Formulier>
          </>
        ) : (
          <>
            <Melding soort={gelezen ? 'goed' : 'uitleg'}>
              <p>{t(gelezen ? 'nalezen.isGelezen' : 'nalezen.klaar')}</p>
            </Melding>
            <TeLaatGetypt
              rijen={getypt?.woorden ? [{ vraag: t('nalezen.woorden'), antwoord: String(getypt.woorden) }] : []}
            />
            <KnopLink naar={begin} soort="tweede">
              {traject('versie.terug')}
            </KnopLink>
          </>
        )}
      </Pagina>
    </>
  )
}
