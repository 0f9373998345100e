import { useTranslation } from 'react-i18next'
import { Leestekst } from '#app/ui/leestekst.tsx'
import { Telefoon } from '#app/ui/telefoon.tsx'
import type { Bereikbaar } from './bel-nu.tsx'

export type GetoondContactpersoon = { naam: string; functie: string | null } | null

/** Who of the gemeente has this question in hand and how to reach them; or that nobody has it yet and what happens then (D1-33). */
export function TrajectContactpersoon({ wie, gemeente }: { wie: GetoondContactpersoon; gemeente: Bereikbaar }) {
  const { t } = useTranslation('traject')
  const { telefoon, bellenVan: van, bellenTot: tot } = gemeente
  return (
    <Leestekst>
      <h2>{wie ? t('contactpersoon.kop', { naam: wie.naam }) : t('contactpersoon.nogNiemand')}</h2>
      {wie?.functie ? <p>{t('contactpersoon.functie', { functie: wie.functie })}</p> : null}
      <p>{wie ? t('contactpersoon.vraag', { naam: wie.naam }) : t('contactpersoon.straks')}</p>
      <p>
        {t('contactpersoon.bel')} <Telefoon nummer={telefoon} />. {t('contactpersoon.tijden', { van, tot })}
      </p>
    </Leestekst>
  )
}
