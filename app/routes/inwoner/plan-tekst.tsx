import { useTranslation } from 'react-i18next'
import { Blokken, type Blok, type PassageBlok } from '#app/forms/document.tsx'
import { InTaal } from '#app/ui/in-taal.tsx'

type Props = {
  blokken: readonly Blok[]
  /** Where 'hier ben ik het niet mee eens' leads, before the name of the passage. */
  oneens: string
}

/** A frozen plan to read; the inwoner can disagree at each piece in which the gemeente says something. */
export function PlanTekst({ blokken, oneens }: Props) {
  return (
    <Blokken blokken={blokken} renderBij={(passage) => <NietEens naar={`${oneens}/${passage.id}`} bij={passage} />} />
  )
}

/** Only at words of the gemeente: nobody has to disagree with their own. */
function NietEens({ naar, bij: { stem, noten, kop } }: { naar: string; bij: PassageBlok }) {
  const { t } = useTranslation('gesprek')
  if (stem !== 'toegang' && !noten.some((noot) => noot.stem === 'toegang')) return null
  return (
    <p className="ek-nietafdrukken">
      <a href={naar}>
        {t('oneens.link')}{' '}
        <span className="ek-onzichtbaar">
          <InTaal zin={kop} />
        </span>
      </a>
    </p>
  )
}
