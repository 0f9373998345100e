import { useTranslation } from 'react-i18next'
import { Blokken, type Blok } from '#app/forms/document.tsx'
import { Formulier } from '#app/forms/formulier.tsx'
import { Keuzes } from '#app/ui/keuzes.tsx'
import { Knop, KnopLink, Knoppen } from '#app/ui/knop.tsx'

type Props = {
  sleutel: string
  pagina: {
    naam: string
    nr: number
    dag: string
    blokken: Blok[]
    delen: string[]
    kvks: string[]
    /** Who is asked when this one says no; null when nobody else was chosen. */
    volgende: string | null
    hulp: { hulp: string; van: string; tot: string } | null
    partij: string | null
    anders: string
    bewaard: { id: string | null; ook: string | string[] } | null
  }
}

/** Exactly what this aanbieder would read, and the yes to it (D0-25). The parts and the version go along: what is agreed to is what was shown. */
export function DelenBekijk({ sleutel, pagina }: Props) {
  const { t } = useTranslation('keuze')
  const { naam, nr, dag, blokken, delen, kvks, volgende, hulp, partij, anders, bewaard } = pagina
  return (
    <>
      <p>{t('delen.ziet', { naam })}</p>
      <p>{t('delen.versie', { nr, dag })}</p>
      {hulp ? <p>{t('delen.ookHulp', { naam, ...hulp })}</p> : null}
      {partij ? <p>{t('delen.partij', { partij })}</p> : null}
      <h2>{t('delen.uitPlan')}</h2>
      <Blokken blokken={blokken} />
      <Formulier sleutel={sleutel} basis={nr} bewaard={bewaard?.id ?? null}>
        <input type="hidden" name="delen" value={delen.join(' ')} />
        <input type="hidden" name="aan" value={kvks.join(' ')} />
        {volgende ? (
          <Keuzes
            naam="ook"
            vraag={t('delen.ookVraag')}
            uitleg={t('delen.ookUitleg')}
            opties={[{ waarde: 'ja', label: t('delen.ook', { naam, namen: volgende }) }]}
            waarden={[bewaard?.ook ?? []].flat()}
          />
        ) : null}
        <p>{t('delen.terugKan')}</p>
        <Knoppen>
          <Knop naam="actie" waarde="ja">
            {t('delen.ja', { naam })}
          </Knop>
          <KnopLink naar={anders} soort="tweede">
            {t('delen.anders')}
          </KnopLink>
        </Knoppen>
      </Formulier>
    </>
  )
}
