import { useTranslation } from 'react-i18next'
import { KnopLink, Knoppen } from '#app/ui/knop.tsx'
import { Melding } from '#app/ui/melding.tsx'
import { TermijnSom } from '#app/ui/termijn-som.tsx'
import { Uitklap } from '#app/ui/uitklap.tsx'
import type { GetoondDossier } from './toon-dossier.server.ts'

/** Past the plan: the steps that come now, each a link to where it is ended, and the way to the klantreis and the zorgaanbieder. */
export function DossierReis({ dossier }: { dossier: GetoondDossier }) {
  const { t } = useTranslation('beurt')
  const { t: toegang } = useTranslation('toegang')
  const { id, stap, beurt, klantreis } = dossier
  const naar = `/toegang/traject/${id}`
  if (stap === 'akkoord') {
    return (
      <Knoppen>
        <KnopLink naar={`${naar}/klantreis`}>{t('klantreis.kiesEerst')}</KnopLink>
      </Knoppen>
    )
  }
  if (!beurt) return null
  return (
    <section aria-labelledby="klantreis">
      <h2 id="klantreis">{t('klantreis.nu')}</h2>
      {beurt.som ? <TermijnSom titel={toegang('som.titel')} termijn={beurt.som} /> : null}
      {beurt.zoekt ? (
        <Melding soort="let-op">
          <p>
            {t('beurt.geenAanbieder')} <a href={`${naar}/aanbieder`}>{t('klantreis.betrek')}</a>
          </p>
        </Melding>
      ) : null}
      <Stappen naar={naar} stappen={klantreis.nu} />
      {klantreis.soms.length > 0 ? (
        <Uitklap titel={t('klantreis.soms')}>
          <Stappen naar={naar} stappen={klantreis.soms} />
        </Uitklap>
      ) : null}
    </section>
  )
}

function Stappen({ naar, stappen }: { naar: string; stappen: GetoondDossier['klantreis']['nu'] }) {
  return (
    <ul>
      {stappen.map(({ id, nr, titel }) => (
        <li key={id}>
          <a href={`${naar}/stap/${id}`}>{nr ? `${nr}. ${titel}` : titel}</a>
        </li>
      ))}
    </ul>
  )
}
