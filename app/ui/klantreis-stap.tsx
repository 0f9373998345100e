import type { TFunction } from 'i18next'
import type { ReactNode } from 'react'
import { Uitklap } from './uitklap.tsx'

export interface GetoondeStap {
  id: string
  nr: string | null
  wat: string
  inwoner: { titel: string; u: string; wij: string }
  soms: boolean
  erbij: readonly string[]
  uitgewerkt: { id: string; titel: string } | null
  wie: string
  met: string
  bijArts: string
  na: string
  klaar: readonly string[]
  documenten: readonly string[]
  berichten: readonly string[]
  termijnen: readonly { regel: string; naam: string }[]
}

interface StapProps {
  deur: string
  stap: GetoondeStap
  t: TFunction<'klantreis'>
}

/** The cells of one step: its number and what happens, who, when it is done, what belongs to it, and its term. */
export function KlantreisStap({ deur, stap, t }: StapProps) {
  return [
    <Regels key="stap">
      <b>{stap.nr ? t('een.nummer', { nr: stap.nr, wat: stap.wat }) : stap.wat}</b>
      {stap.soms ? t('een.alsNodig') : null}
      {stap.erbij.map((regel) => (
        <span key={regel}>{regel}</span>
      ))}
      {stap.uitgewerkt ? t('een.uitgewerkt') : null}
      {stap.uitgewerkt ? <a href={`${deur}/klantreizen/${stap.uitgewerkt.id}`}>{stap.uitgewerkt.titel}</a> : null}
      <Uitklap titel={t('een.inwoner')}>
        <p>
          <b>{stap.inwoner.titel}</b>
        </p>
        <p>
          {t('een.u')}: {stap.inwoner.u}
        </p>
        <p>
          {t('een.wij')}: {stap.inwoner.wij}
        </p>
      </Uitklap>
    </Regels>,
    <Regels key="wie">
      {stap.wie}
      {stap.met ? t('een.met', { wie: stap.met }) : null}
      {stap.bijArts ? t('een.bijArts', { wie: stap.bijArts }) : null}
    </Regels>,
    <Regels key="klaar">
      {stap.klaar.map((regel) => (
        <span key={regel}>{regel}</span>
      ))}
      {stap.na ? t('een.na', { stappen: stap.na }) : null}
    </Regels>,
    <Regels key="erbij">
      {[...stap.documenten, ...stap.berichten].map((regel) => (
        <span key={regel}>{regel}</span>
      ))}
    </Regels>,
    <Regels key="termijn">
      {stap.termijnen.map(({ regel, naam }) => (
        <a key={regel} href={`${deur}/termijnen/${regel}`}>
          {naam}
        </a>
      ))}
    </Regels>,
  ]
}

/** Each of these on a line of its own. */
function Regels({ children }: { children: ReactNode }) {
  const regels = [children].flat(2).filter((regel) => regel !== null && regel !== '')
  return (
    <div className="ek-regels">
      {regels.map((regel, nr) => (
        <div key={nr}>{regel}</div>
      ))}
    </div>
  )
}
