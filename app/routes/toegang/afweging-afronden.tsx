import { useTranslation } from 'react-i18next'
import { Formulier } from '#app/forms/formulier.tsx'
import { Knop, KnopLink, Knoppen } from '#app/ui/knop.tsx'
import { Melding } from '#app/ui/melding.tsx'
import type { toonAfweging } from './toon-afweging.server.ts'

type Props = ReturnType<typeof toonAfweging> & { dossier: string; sleutel: string }

/** The end of the weighing: whether an aanbieder is needed and for which results, and how it goes on from there (D2-06): never a dead end. */
export function AfwegingAfronden(props: Props) {
  const { dossier, sleutel, versie, resultaten, open, aanbieder, kanAfronden, eerstAkkoord, besluit, dicht } = props
  const { t } = useTranslation('afweging')
  return (
    <section aria-labelledby="afronden">
      <h2 id="afronden">{t('rond.kop')}</h2>
      {open > 0 ? (
        <p>{t('rond.open', { aantal: open })}</p>
      ) : (
        <p>{aanbieder > 0 ? t('rond.wel', { aantal: aanbieder, totaal: resultaten.length }) : t('rond.geen')}</p>
      )}
      {besluit ? (
        <Melding
          soort={besluit.herwogen ? 'let-op' : 'goed'}
          titel={t('rond.klaar', { nr: versie, dag: besluit.dag })}
          kop={3}
        >
          {besluit.herwogen ? <p>{t('rond.herwogen')}</p> : null}
        </Melding>
      ) : null}
      {eerstAkkoord ? <p>{t('rond.eerstAkkoord')}</p> : null}
      {kanAfronden && open === 0 && !dicht ? (
        <Formulier naar={`${dossier}/afweging`} sleutel={sleutel} basis={versie}>
          <p>{t('rond.uitleg')}</p>
          <Knop>{t('rond.knop')}</Knop>
        </Formulier>
      ) : null}
      {besluit && !dicht ? <Verder dossier={dossier} besluit={besluit} /> : null}
    </section>
  )
}

function Verder({ dossier, besluit }: { dossier: string; besluit: NonNullable<Props['besluit']> }) {
  const { t } = useTranslation('afweging')
  if (besluit.aanbieder > 0)
    return besluit.hulp ? null : (
      <Knoppen>
        <KnopLink naar={`${dossier}/hulp`}>{t('rond.hulp')}</KnopLink>
      </Knoppen>
    )
  return (
    <>
      <h3>{t('geen.kop')}</h3>
      <p>{t('geen.tekst')}</p>
      <Knoppen>
        <KnopLink naar={`${dossier}/afspraken`}>{t('geen.afspraak')}</KnopLink>
        <KnopLink naar={`${dossier}/afsluiten`} soort="tweede">
          {t('geen.sluit')}
        </KnopLink>
      </Knoppen>
    </>
  )
}
