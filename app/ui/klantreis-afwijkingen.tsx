import { useTranslation } from 'react-i18next'
import { Tabel } from './tabel.tsx'

interface AfwijkingenProps {
  bijschrift: string
  afwijkingen: readonly {
    sleutel: string
    gemeente: string
    reis: string
    vanaf: string
    wat: string
    voor: string
    link: string | null
  }[]
  /** Whether each row names its gemeente: not where the page is about one. */
  metGemeente?: boolean
}

/** What a gemeente does otherwise than the klantreis it uses: what, for which help, from when, and where to read about it (D3A-03). */
export function KlantreisAfwijkingen({ bijschrift, afwijkingen, metGemeente = false }: AfwijkingenProps) {
  const { t } = useTranslation('klantreis')
  return (
    <Tabel
      vast
      bijschrift={bijschrift}
      kolommen={[
        ...(metGemeente ? [{ titel: t('kolom.gemeente') }] : []),
        { titel: t('kolom.klantreis') },
        { titel: t('kolom.geldig') },
        { titel: t('kolom.anders'), breed: true },
      ]}
      rijen={afwijkingen.map(({ sleutel, gemeente, reis, vanaf, wat, voor, link }) => ({
        sleutel,
        cellen: [
          ...(metGemeente ? [gemeente] : []),
          reis,
          vanaf,
          <div key="wat" className="ek-regels">
            {voor ? <div>{t('lijst.alleenVoor', { hulp: voor })}</div> : null}
            <div>{wat}</div>
            {link ? (
              <div>
                <a href={link}>
                  {t('eigenProces.link')} <span className="ek-onzichtbaar">{gemeente}</span>
                </a>
              </div>
            ) : null}
          </div>,
        ],
      }))}
    />
  )
}
