import { useTranslation } from 'react-i18next'
import { Blokken, type Blok } from '#app/forms/document.tsx'
import { InTaal } from '#app/ui/in-taal.tsx'

type Daad = 'vraag' | 'toevoeging'

/** The plan as it was sent, with at each answer the ways to ask on (D0-07) and to add something (D0-08). In: the parts, the address of the file, and what may be done. */
export function DossierPlan({ blokken, naar, mag }: { blokken: readonly Blok[]; naar: string; mag: readonly Daad[] }) {
  const { t } = useTranslation('gesprek')
  return (
    <Blokken
      blokken={blokken}
      renderBij={({ id, kop }) => (
        <p className="ek-acties">
          {mag.map((wat) => (
            <a key={wat} href={`${naar}/${wat}/${id}`}>
              {t(`toegang.${wat}.link`)}{' '}
              <span className="ek-onzichtbaar">
                {t('toegang.vraag.over')} <InTaal zin={kop} />
              </span>
            </a>
          ))}
        </p>
      )}
    />
  )
}
