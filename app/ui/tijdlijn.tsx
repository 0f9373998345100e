import { useTranslation } from 'react-i18next'
import { KnopLink } from './knop.tsx'

interface TijdlijnProps {
  /** The address of this page, without what is asked for. */
  hier: string
  /** Newest first: what happened in one sentence, when and by whom, and where it can be read. */
  maanden: readonly {
    maand: string
    regels: readonly { nr: number; zin: string; regel: string; naar: string | null }[]
  }[]
  /** What the page with older things is asked for with; null when there is none. */
  verder: number | null
  /** Whether this is not the newest page. */
  ouder: boolean
}

/** What happened, newest first, under the month it happened in: the same list for whoever reads it. */
export function Tijdlijn({ hier, maanden, verder, ouder }: TijdlijnProps) {
  const { t } = useTranslation('gebeurd')
  return (
    <>
      {maanden.length === 0 ? <p>{t('pagina.leeg')}</p> : null}
      {maanden.map(({ maand, regels }) => (
        <section key={regels[0]!.nr}>
          <h2>{maand}</h2>
          <ol className="ek-tijdlijn" reversed>
            {regels.map(({ nr, zin, regel, naar }) => (
              <li key={nr}>
                <p className="ek-tijdlijn__zin">{zin}</p>
                <p className="ek-klein">{regel}</p>
                {naar ? (
                  <p>
                    <a href={naar}>
                      {t('pagina.lees')}
                      <span className="ek-onzichtbaar">: {zin}</span>
                    </a>
                  </p>
                ) : null}
              </li>
            ))}
          </ol>
        </section>
      ))}
      {verder ? (
        <p>
          <KnopLink naar={`${hier}?voor=${verder}`} soort="tweede">
            {t('pagina.ouder')}
          </KnopLink>
        </p>
      ) : null}
      {ouder ? (
        <p>
          <KnopLink naar={hier} soort="rustig">
            {t('pagina.nieuwst')}
          </KnopLink>
        </p>
      ) : null}
    </>
  )
}
