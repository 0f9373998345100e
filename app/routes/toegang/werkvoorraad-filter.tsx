import { useTranslation } from 'react-i18next'
import type { Stap } from '#app/domain/traject/samenvatting.ts'
import { Keuzelijst } from '#app/ui/keuzelijst.tsx'
import { Knop } from '#app/ui/knop.tsx'
import { werkstappen } from './werkvoorraad-vraag.ts'

/** Shows the plans of one step: a form that asks, so that the choice stands in the address and can be kept or passed on. */
export function Filter({ stap }: { stap: Stap | null }) {
  const { t } = useTranslation('toegang')
  return (
    <form method="get" action="/toegang">
      <Keuzelijst
        naam="stap"
        label={t('werk.filter.label')}
        leeg={t('werk.filter.alle')}
        waarde={stap ?? ''}
        opties={werkstappen.map((waarde) => ({ waarde, label: t(`stap.${waarde}`) }))}
      >
        {' '}
        <Knop soort="tweede">{t('werk.filter.knop')}</Knop>
      </Keuzelijst>
    </form>
  )
}
