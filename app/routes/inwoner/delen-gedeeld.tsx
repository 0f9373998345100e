import { useTranslation } from 'react-i18next'
import { Blokken, type Blok } from '#app/forms/document.tsx'
import { Formulier } from '#app/forms/formulier.tsx'
import { Knop, KnopLink, Knoppen } from '#app/ui/knop.tsx'

type Props = {
  begin: string
  sleutel: string
  pagina: {
    namen: string
    nr: number
    moment: string
    wie: string[]
    dichtOm: string | null
    blokken: Blok[]
    /** The aanbieder that helps asks to read more (D3L-23). */
    inzage: { naam: string; woorden: string } | null
    /** More or less can be shared. */
    meer: boolean
  }
}

/** What is shared, with whom and since when, and the way to take it back. */
export function DelenGedeeld({ begin, sleutel, pagina }: Props) {
  const { t } = useTranslation(['keuze', 'intake'])
  const { namen, nr, moment, wie, dichtOm, blokken, inzage, meer } = pagina
  return (
    <>
      {inzage && !dichtOm ? (
        <section>
          <h2>{t('intake:inzage.kop', { naam: inzage.naam })}</h2>
          <blockquote className="ek-citaat">{inzage.woorden}</blockquote>
          <p>{t('intake:inzage.uitleg')}</p>
          <Formulier sleutel={sleutel} naar={`${begin}/delen`}>
            <Knoppen>
              <KnopLink naar={`${begin}/delen?meer=ja`}>{t('intake:inzage.meer')}</KnopLink>
              <Knop soort="tweede" naam="actie" waarde="geen-inzage">
                {t('intake:inzage.nee')}
              </Knop>
            </Knoppen>
          </Formulier>
        </section>
      ) : null}
      <p>{t('delen.sinds', { moment, nr })}</p>
      <p>{t('delen.zorgaanbieder')}</p>
      <ul>
        {wie.map((zin) => (
          <li key={zin}>{zin}</li>
        ))}
      </ul>
      {dichtOm ? null : (
        <>
          {meer && !inzage ? (
            <p>
              <a href={`${begin}/delen?meer=ja`}>{t('intake:inzage.anders')}</a>
            </p>
          ) : null}
          <h2>{t('delen.neemTerugKop')}</h2>
          <p>{t('delen.neemTerugTekst')}</p>
          <Formulier sleutel={sleutel} naar={`${begin}/delen`}>
            <Knop soort="tweede" naam="actie" waarde="terug">
              {t('delen.neemTerug')}
            </Knop>
          </Formulier>
        </>
      )}
      <h2>{t('delen.gedeeldMet', { namen })}</h2>
      <Blokken blokken={blokken} />
    </>
  )
}
