import { useTranslation } from 'react-i18next'
import { Keuzelijst } from '#app/ui/keuzelijst.tsx'
import { Knop } from '#app/ui/knop.tsx'
import { adresVan, termijnen, werkstappen, wiens, type Vraag } from './werkvoorraad-vraag.ts'

const alles: Vraag = {
  stap: null,
  van: null,
  spoed: false,
  team: null,
  klantreis: null,
  reisStap: null,
  termijn: null,
  na: null,
}

export type Keuzes = Record<
  'teams' | 'collegas' | 'reizen' | 'reisStappen',
  readonly { waarde: string; label: string }[]
>

/** The lists people open most, each one press away; the one that is open says so. */
export function SnelleLijsten({ vraag }: { vraag: Vraag }) {
  const { t } = useTranslation('toegang')
  const hier = adresVan({ ...vraag, na: null })
  const lijsten = [
    { naar: alles, tekst: t('werk.snel.alles') },
    { naar: { ...alles, van: 'mij' as const }, tekst: t('werk.filter.mij') },
    { naar: { ...alles, van: 'niemand' as const }, tekst: t('werk.filter.niemand') },
    { naar: { ...alles, spoed: true }, tekst: t('werk.spoed') },
    { naar: { ...alles, termijn: 'laat' as const }, tekst: t('werk.filter.laat') },
  ]
  return (
    <nav className="ek-snel" aria-label={t('werk.snel.label')}>
      <ul>
        {lijsten.map(({ naar, tekst }) => (
          <li key={tekst}>
            <a href={adresVan(naar)} aria-current={adresVan(naar) === hier ? 'page' : undefined}>
              {tekst}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}

/**
 * Shows part of the work: a form that asks, so that the choice stands in the address and can be kept or passed on. The steps
 * of a klantreis can be chosen once it was: without a script nothing on the page changes before that.
 */
export function Filter({ vraag, keuzes }: { vraag: Vraag; keuzes: Keuzes }) {
  const { stap, van, spoed, team, klantreis, reisStap, termijn } = vraag
  const { t } = useTranslation('toegang')
  return (
    <form method="get" action="/toegang" className="ek-filter">
      <Keuzelijst
        naam="stap"
        label={t('werk.filter.label')}
        leeg={t('werk.filter.alle')}
        waarde={stap ?? ''}
        opties={werkstappen.map((waarde) => ({ waarde, label: t(`stap.${waarde}`) }))}
      />
      <Keuzelijst
        naam="van"
        label={t('werk.filter.van')}
        leeg={t('werk.filter.iedereen')}
        waarde={van ?? ''}
        opties={[...wiens.map((waarde) => ({ waarde, label: t(`werk.filter.${waarde}`) })), ...keuzes.collegas]}
      />
      <Keuzelijst
        naam="team"
        label={t('werk.filter.team')}
        leeg={t('werk.filter.alleTeams')}
        waarde={team ?? ''}
        opties={keuzes.teams}
      />
      <Keuzelijst
        naam="spoed"
        label={t('werk.filter.spoed')}
        leeg={t('werk.filter.metZonder')}
        waarde={spoed ? 'ja' : ''}
        opties={[{ waarde: 'ja', label: t('werk.filter.alleenSpoed') }]}
      />
      <Keuzelijst
        naam="termijn"
        label={t('werk.filter.termijn')}
        leeg={t('werk.filter.elkeDag')}
        waarde={termijn ?? ''}
        opties={termijnen.map((waarde) => ({ waarde, label: t(`werk.filter.${waarde}`) }))}
      />
      <Keuzelijst
        naam="klantreis"
        label={t('werk.filter.klantreis')}
        leeg={t('werk.filter.alleReizen')}
        waarde={klantreis ?? ''}
        opties={keuzes.reizen}
      />
      {klantreis ? (
        <Keuzelijst
          naam="reisstap"
          label={t('werk.filter.reisStap')}
          leeg={t('werk.filter.alleReisStappen')}
          waarde={reisStap ?? ''}
          opties={keuzes.reisStappen}
        />
      ) : null}
      <Knop soort="tweede">{t('werk.filter.knop')}</Knop>
    </form>
  )
}
