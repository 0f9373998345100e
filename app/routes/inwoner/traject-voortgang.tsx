import { useTranslation } from 'react-i18next'
import type { toonUitgelegdeLijn } from '#app/server/lijn-tonen.server.ts'
import type { TrajectTermijn } from '#app/domain/traject/termijn.ts'
import { Gemist } from '#app/ui/gemist.tsx'
import { LijnMetStops } from '#app/ui/lijn-met-stops.tsx'
import { TermijnSom, type GetoondeSom } from '#app/ui/termijn-som.tsx'
import { Uitklap } from '#app/ui/uitklap.tsx'

type Termijn = GetoondeSom & {
  einde: string
  dag: string
  regel: TrajectTermijn['regel']
  voorbij: boolean
  voorlopig: boolean
  verschoven: readonly string[]
  gemist: readonly string[]
}
type Stops = ReturnType<typeof toonUitgelegdeLijn>

const uiterlijken = {
  'wmo-onderzoek': ['uiterlijkWmo', 'uiterlijkWmoVoorbij'],
  'wmo-besluit': ['uiterlijkBesluit', 'uiterlijkBesluitVoorbij'],
  'jeugd-besluit': ['uiterlijkJeugd', 'uiterlijkJeugdVoorbij'],
} as const

/** The words that say the last day, per rule: of a day that is over they say that it is. */
export const uiterlijkZin = ({ regel, voorbij }: { regel: TrajectTermijn['regel']; voorbij: boolean }) =>
  uiterlijken[regel][voorbij ? 1 : 0]
const sommen = { 'wmo-onderzoek': 'somWmo', 'wmo-besluit': 'somBesluit', 'jeugd-besluit': 'somJeugd' } as const

/** The last day as a sum: from which day, how many weeks, and each day that was skipped. */
export function TrajectTermijnSom({ termijn }: { termijn: Termijn }) {
  const { t } = useTranslation('traject')
  const { dag, regel, voorlopig, verschoven, gemist } = termijn
  return (
    <TermijnSom titel={t('traject.somEnGemist')} termijn={termijn} zonderGrond>
      <p>{t(regel === 'wmo-besluit' ? 'traject.dagAanvraag' : 'traject.dag', { dag })}</p>
      <p>{t(`traject.${sommen[regel]}`, { dag })}</p>
      {voorlopig ? <p>{t('traject.somVoorlopig')}</p> : null}
      {verschoven.map((vrij) => (
        <p key={vrij}>{t('traject.verschoven', { dag: vrij })}</p>
      ))}
      <Gemist zinnen={gemist} />
    </TermijnSom>
  )
}

/** The klantreis as a line with stops, each explained: that of now at once, the others when they are opened (D1-31). */
export function ZoVer({ stops }: { stops: Stops }) {
  const { t } = useTranslation('traject')
  return (
    <>
      <h2>{t('traject.lijn')}</h2>
      <LijnMetStops
        label={t('traject.lijn')}
        stops={stops.map(({ u, wij, ...stop }) => ({
          ...stop,
          inhoud:
            stop.staat === 'nu' ? (
              <StapUitleg u={u} wij={wij} />
            ) : (
              <Uitklap
                titel={
                  <>
                    {t('lijn.uitleg')}
                    <span className="ek-onzichtbaar">: {stop.titel}</span>
                  </>
                }
              >
                <StapUitleg u={u} wij={wij} />
              </Uitklap>
            ),
        }))}
      />
    </>
  )
}

function StapUitleg({ u, wij }: { u: string; wij: string }) {
  const { t } = useTranslation('beurt')
  return (
    <>
      <p>
        <b>{t('stap.doet')}</b>
        <br />
        {u}
      </p>
      <p>
        <b>{t('stap.doen')}</b>
        <br />
        {wij}
      </p>
    </>
  )
}
