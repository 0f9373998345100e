import { useTranslation } from 'react-i18next'
import type { Gemeente } from '#app/domain/gemeente/gemeenten.ts'
import { Icoon } from '#app/ui/icoon.tsx'
import { Nood } from '#app/ui/nood.tsx'
import { Telefoon } from '#app/ui/telefoon.tsx'

/** How the gemeente is reached by phone, and when. */
export type Bereikbaar = Pick<Gemeente, 'naam' | 'telefoon' | 'bellenVan' | 'bellenTot'>

/** Whom to call when help cannot wait: the gemeente with its hours, 112 in danger, Veilig Thuis when somebody is unsafe at home (D1-28). */
export function BelNu({ gemeente }: { gemeente: Bereikbaar }) {
  const { t } = useTranslation('hulpvraag')
  const { naam, telefoon, bellenVan: van, bellenTot: tot } = gemeente
  return (
    <>
      <div className="ek-kaart ek-kaart--met-icoon">
        <Icoon naam="telefoon" />
        <div>
          <p>{t('bellen.gemeente', { naam })}</p>
          <p className="ek-nummer">
            <Telefoon nummer={telefoon} />
          </p>
          <p>{t('bellen.tijden', { van, tot })}</p>
        </div>
      </div>
      <Nood />
    </>
  )
}
