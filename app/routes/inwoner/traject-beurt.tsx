import { useTranslation } from 'react-i18next'
import type { GetoondeBeurt } from '#app/server/beurt-tonen.server.ts'
import { AanZet } from '#app/ui/aan-zet.tsx'
import { KnopLink } from '#app/ui/knop.tsx'
import { Gemist } from '#app/ui/gemist.tsx'
import { TermijnSom } from '#app/ui/termijn-som.tsx'

type Props = { begin: string; beurt: GetoondeBeurt; zorgplan: boolean }

/** Past the plan: whose turn it is, until when and why, what the inwoner can do now, and what follows when it is late. */
export function TrajectBeurt({ begin, beurt, zorgplan }: Props) {
  const { t } = useTranslation(['beurt', 'traject'])
  const naar = beurt.zorgplan ? `${begin}/zorgplan` : `${begin}/stap/${beurt.stap}`
  return (
    <>
      <AanZet
        kop={beurt.kop}
        zin={
          <>
            {beurt.zorgplan ? null : <b>{beurt.titel}. </b>}
            {beurt.zin}
          </>
        }
        uiterlijk={beurt.uiterlijk}
        rustig={!beurt.isU}
        knop={
          beurt.isU ? <KnopLink naar={naar}>{t(beurt.zorgplan ? 'zorgplan.link' : 'stap.klaar')}</KnopLink> : undefined
        }
      />
      <p className="ek-klein">{t('beurt.aanbieder')}</p>
      {beurt.som ? (
        <TermijnSom titel={t('traject:traject.somEnGemist')} termijn={beurt.som}>
          <Gemist zinnen={beurt.gemist} />
        </TermijnSom>
      ) : null}
      {zorgplan && !beurt.zorgplan ? (
        <p>
          <a href={`${begin}/zorgplan`}>{t('zorgplan.verander')}</a>
        </p>
      ) : null}
    </>
  )
}
