import { useTranslation } from 'react-i18next'
import { Overzicht } from '#app/ui/overzicht.tsx'

/** What was written about a budget, in words; `nr`: of the plan. `oordeel`: what the gemeente found of each thing the law asks, null while it did not say so. */
export type GetoondPgb = {
  nr: number
  dag: string
  rijen: { vraag: string; antwoord: string }[]
  oordeel: { dag: string; punten: string[]; woorden: string; naam: string } | null
}

/** What the inwoner wrote about a budget, on which day. */
export function PgbPlan({ pgb, kop }: { pgb: GetoondPgb; kop: string }) {
  const { t } = useTranslation('pgb')
  return (
    <section aria-labelledby="pgb-plan">
      <h2 id="pgb-plan">{kop}</h2>
      <p>{t('gegeven', { dag: pgb.dag })}</p>
      <Overzicht rijen={pgb.rijen} />
    </section>
  )
}

/** What the gemeente finds of it, of each thing the law asks, with the reason. */
export function PgbOordeel({ oordeel }: { oordeel: NonNullable<GetoondPgb['oordeel']> }) {
  const { t } = useTranslation('pgb')
  return (
    <>
      <ul>
        {oordeel.punten.map((punt) => (
          <li key={punt}>{punt}</li>
        ))}
      </ul>
      <p>{t('schreef', { naam: oordeel.naam, dag: oordeel.dag })}</p>
      <blockquote className="ek-citaat">{oordeel.woorden}</blockquote>
    </>
  )
}
