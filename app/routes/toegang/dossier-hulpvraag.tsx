import { useTranslation } from 'react-i18next'
import { Passage } from '#app/ui/passage.tsx'

/** The question in the inwoner's own words, as it came in: what the toegang reads before there is a plan. */
export function DossierHulpvraag({
  hulpvraag,
}: {
  hulpvraag: { woorden: string; naam: string; stem: 'inwoner' | 'toegang'; op: string }
}) {
  const { t } = useTranslation('toegang')
  return (
    <section aria-labelledby="hulpvraag">
      <h2 id="hulpvraag">{t('hulpvraag.titel')}</h2>
      <Passage stem={hulpvraag.stem} naam={t(`rol.${hulpvraag.stem}`, { naam: hulpvraag.naam })} wanneer={hulpvraag.op}>
        <p>{hulpvraag.woorden}</p>
      </Passage>
    </section>
  )
}
