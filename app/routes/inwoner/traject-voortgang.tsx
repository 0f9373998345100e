import { useTranslation } from 'react-i18next'
import type { toonLijn } from '#app/server/beurt-tonen.server.ts'
import type { TrajectTermijn } from '#app/domain/traject/termijn.ts'
import { LijnMetStops } from '#app/ui/lijn-met-stops.tsx'
import { TermijnSom, type GetoondeSom } from '#app/ui/termijn-som.tsx'

type Termijn = GetoondeSom & {
  einde: string
  dag: string
  regel: TrajectTermijn['regel']
  voorlopig: boolean
  verschoven: readonly string[]
}
type Stops = ReturnType<typeof toonLijn>

const sommen = { 'wmo-onderzoek': 'somWmo', 'wmo-besluit': 'somBesluit', 'jeugd-besluit': 'somJeugd' } as const

/** The last day as a sum: from which day, how many weeks, and each day that was skipped. */
export function TrajectTermijnSom({ termijn }: { termijn: Termijn }) {
  const { t } = useTranslation('traject')
  const { dag, regel, voorlopig, verschoven } = termijn
  return (
    <TermijnSom titel={t('traject.som')} termijn={termijn} zonderGrond>
      <p>{t(regel === 'wmo-besluit' ? 'traject.dagAanvraag' : 'traject.dag', { dag })}</p>
      <p>{t(`traject.${sommen[regel]}`, { dag })}</p>
      {voorlopig ? <p>{t('traject.somVoorlopig')}</p> : null}
      {verschoven.map((vrij) => (
        <p key={vrij}>{t('traject.verschoven', { dag: vrij })}</p>
      ))}
    </TermijnSom>
  )
}

/** The klantreis as a line with stops. */
export function ZoVer({ stops }: { stops: Stops }) {
  const { t } = useTranslation('traject')
  return (
    <>
      <h2>{t('traject.lijn')}</h2>
      <LijnMetStops label={t('traject.lijn')} stops={stops} />
    </>
  )
}
