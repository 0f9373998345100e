import { useTranslation } from 'react-i18next'
import type { signaalOp } from '#app/domain/bericht/herinnering.ts'
import type { AanZet, Stap } from '#app/domain/traject/samenvatting.ts'
import type { GetoondeBeurt } from '#app/server/beurt-tonen.server.ts'
import type { toonPlanTermijn } from '#app/server/plan-termijn.server.ts'
import { Gemist } from '#app/ui/gemist.tsx'
import { KnopLink, Knoppen } from '#app/ui/knop.tsx'
import { Melding } from '#app/ui/melding.tsx'
import { TermijnSom } from '#app/ui/termijn-som.tsx'
import { TrajectTermijnSom, uiterlijkZin } from './traject-voortgang.tsx'

type Props = {
  traject: {
    id: string
    nummer: string
    naam: string | null
    dag: string
    stap: Stap
    aanZet: AanZet
    herinnering: ReturnType<typeof signaalOp>
    uiterlijk: string
    opPapier: boolean
    /** Past the plan: whose turn it is; null before. */
    beurt: GetoondeBeurt | null
    /** The term of the gemeente; null when nothing goes on. */
    termijn: ReturnType<typeof toonPlanTermijn> | null
  }
}

const koppen = {
  inwoner: 'aanzet.kopU',
  toegang: 'aanzet.kopWij',
  aanbieder: 'aanzet.kopAanbieder',
  niemand: 'aanzet.kopNiemand',
} as const

/** One question in the own list: whose turn it is, until when and why, in the words of its own page. */
export function MijnTraject({ traject }: Props) {
  const { t } = useTranslation(['traject', 'beurt'])
  const { beurt, termijn } = traject
  return (
    <li className="ek-punt">
      <h3>
        <a href={`/mijn/traject/${traject.id}`}>
          {traject.naam ? t('mijn.traject', { naam: traject.naam }) : t('mijn.trajectZelf')}
        </a>
      </h3>
      <p className="ek-klein">{t('mijn.nummer', { nummer: traject.nummer, dag: traject.dag })}</p>
      <p>
        <b>{beurt ? beurt.kop : t(koppen[traject.aanZet])}.</b>{' '}
        {beurt ? beurt.zin : t(traject.opPapier ? 'aanzet.nietOnline.zin' : `aanzet.${traject.stap}.zin`)}
      </p>
      {beurt ? <p>{beurt.uiterlijk}</p> : null}
      {beurt ? <p className="ek-klein">{t('beurt:beurt.aanbieder')}</p> : null}
      {!beurt && termijn ? <p>{t(`traject.${uiterlijkZin(termijn)}`, { dag: termijn.einde })}</p> : null}
      {beurt?.som ? (
        <TermijnSom titel={t('traject.somEnGemist')} termijn={beurt.som}>
          <Gemist zinnen={beurt.gemist} />
        </TermijnSom>
      ) : null}
      {beurt && !beurt.som && beurt.gemist.length > 0 ? <Gemist zinnen={beurt.gemist} /> : null}
      {!beurt && termijn ? <TrajectTermijnSom termijn={termijn} /> : null}
      {traject.herinnering ? (
        <Melding soort="let-op">
          <p>{t(`mijn.herinnering.${traject.herinnering}`, { dag: traject.uiterlijk })}</p>
        </Melding>
      ) : null}
      {traject.aanZet === 'inwoner' ? (
        <Knoppen>
          <KnopLink naar={`/mijn/traject/${traject.id}`}>
            {t('mijn.open')} <span className="ek-onzichtbaar">{traject.nummer}</span>
          </KnopLink>
        </Knoppen>
      ) : null}
    </li>
  )
}
