import { useTranslation } from 'react-i18next'
import { Melding } from '#app/ui/melding.tsx'
import { Passage } from '#app/ui/passage.tsx'
import { Tabel } from '#app/ui/tabel.tsx'

type Stem = 'inwoner' | 'aanbieder' | 'toegang'

/** An evaluatie in words, ready to draw. */
export type GetoondeEvaluatie = {
  dag: string
  wie: { wie: Stem; naam: string; gaf: boolean }[]
  rijen: { sleutel: string; wat: string; scores: string[] }[]
  woorden: { wie: Stem; naam: string; woorden: string; op: string }[]
  tevreden: { cijfer: string; woorden: string | null } | null
  afgesloten: { zin: string; woorden: string | null; verlengen: boolean } | null
}

/** What each party said of every result, side by side, with their words and what came of it (D2-23). */
export function EvaluatieLezen({ evaluatie, metTevreden }: { evaluatie: GetoondeEvaluatie; metTevreden: boolean }) {
  const { t } = useTranslation('hulp-loopt')
  const { rijen, wie, woorden, tevreden, afgesloten } = evaluatie
  return (
    <section>
      <h2>{t('evaluatie.naast')}</h2>
      <p>{t('evaluatie.op', { dag: evaluatie.dag })}</p>
      {rijen.length > 0 && wie.some(({ gaf }) => gaf) ? (
        <Tabel
          bijschrift={t('evaluatie.tabel')}
          kolommen={[{ titel: t('evaluatie.resultaat') }, ...wie.map(({ naam }) => ({ titel: naam }))]}
          rijen={rijen.map(({ sleutel, wat, scores }) => ({ sleutel, cellen: [<b key="wat">{wat}</b>, ...scores] }))}
        />
      ) : null}
      {woorden.map(({ wie: stem, naam, woorden: tekst, op }) => (
        <Passage key={stem} stem={stem} naam={naam} wanneer={op}>
          <p className="ek-punt__tekst">{tekst}</p>
        </Passage>
      ))}
      {metTevreden ? (
        <>
          <h3>{t('evaluatie.tevreden')}</h3>
          <p>{tevreden?.cijfer ?? t('evaluatie.geenCijfer')}</p>
          {tevreden?.woorden ? <blockquote className="ek-citaat">{tevreden.woorden}</blockquote> : null}
        </>
      ) : null}
      {afgesloten ? (
        <Melding soort="uitleg" titel={afgesloten.zin} kop={3}>
          {afgesloten.woorden ? <p className="ek-punt__tekst">{afgesloten.woorden}</p> : null}
        </Melding>
      ) : null}
    </section>
  )
}
