import { useTranslation } from 'react-i18next'
import type { GetoondPgb } from '#app/server/pgb-tonen.server.ts'
import { Overzicht } from '#app/ui/overzicht.tsx'

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
