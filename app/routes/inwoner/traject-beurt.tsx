import { useTranslation } from 'react-i18next'
import type { GetoondeBeurt } from '#app/server/beurt-tonen.server.ts'
import { AanZet } from '#app/ui/aan-zet.tsx'
import { KnopLink } from '#app/ui/knop.tsx'
import { Gemist } from '#app/ui/gemist.tsx'
import { TermijnSom } from '#app/ui/termijn-som.tsx'

type Props = { begin: string; beurt: GetoondeBeurt; zorgplan: 'verander' | 'lees' | 'gesprek' | null }

/** Past the plan: whose turn it is, until when and why, what the inwoner can do now, and what follows when it is late. */
export function TrajectBeurt({ begin, beurt, zorgplan }: Props) {
  const { t } = useTranslation(['beurt', 'keuze', 'traject', 'zorgplan', 'pgb'])
  const [naar, knop] = knopVan(beurt)
  return (
    <>
      <AanZet
        kop={beurt.kop}
        zin={
          <>
            {beurt.zorgplan || beurt.keuze ? null : <b>{beurt.titel}. </b>}
            {beurt.zin}
          </>
        }
        uiterlijk={beurt.uiterlijk}
        rustig={!beurt.isU}
        knop={beurt.isU ? <KnopLink naar={`${begin}/${naar}`}>{t(knop)}</KnopLink> : undefined}
      />
      <p className="ek-klein">{t('beurt.aanbieder')}</p>
      {beurt.som ? (
        <TermijnSom titel={t('traject:traject.somEnGemist')} termijn={beurt.som}>
          <Gemist zinnen={beurt.gemist} />
        </TermijnSom>
      ) : null}
      {!beurt.som && beurt.gemist.length > 0 ? <Gemist zinnen={beurt.gemist} /> : null}
      {zorgplan && !beurt.zorgplan ? (
        <p>
          <a href={`${begin}/zorgplan${zorgplan === 'gesprek' ? '/gesprek' : ''}`}>
            {t(zorgplan === 'verander' ? 'zorgplan.verander' : `zorgplan:${zorgplanWoord[zorgplan]}`)}
          </a>
        </p>
      ) : null}
    </>
  )
}

const zorgplanWoord = { lees: 'inwoner.lees', gesprek: 'inwoner.naarGesprek' } as const

/** Where the button of this turn leads, and what stands on it. */
function knopVan({ keuze, zorgplan, stap }: GetoondeBeurt) {
  if (keuze === 'goedvinden') return ['delen', 'keuze:traject.bekijk'] as const
  if (keuze === 'pgb-plan' || keuze === 'pgb-nee') return ['pgb', `pgb:traject.link.${keuze}`] as const
  if (keuze) return ['aanbieder', 'keuze:traject.kies'] as const
  if (zorgplan) return ['zorgplan', 'zorgplan.link'] as const
  return [`stap/${stap}`, 'stap.klaar'] as const
}
