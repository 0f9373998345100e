import { useTranslation } from 'react-i18next'
import { Blokken, woordenVan, type Blok } from '#app/forms/document.tsx'

/** The plan as it was sent, with at each answer the ways to ask on (D0-07) and to add something (D0-08). In: the parts, and the address of the file. */
export function DossierPlan({ blokken, naar }: { blokken: readonly Blok[]; naar: string }) {
  const { t } = useTranslation('gesprek')
  return (
    <Blokken
      blokken={blokken}
      renderBij={({ id, kop }) => (
        <p className="ek-acties">
          {(['vraag', 'toevoeging'] as const).map((wat) => (
            <a key={wat} href={`${naar}/${wat}/${id}`}>
              {t(`toegang.${wat}.link`)}{' '}
              <span className="ek-onzichtbaar">{t('toegang.vraag.over', { titel: woordenVan(kop) })}</span>
            </a>
          ))}
        </p>
      )}
    />
  )
}
