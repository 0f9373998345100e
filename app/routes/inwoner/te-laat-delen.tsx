import { useTranslation } from 'react-i18next'
import type { GetoondVerzuim } from '#app/server/toon-verzuim.server.ts'
import { Melding } from '#app/ui/melding.tsx'
import { TermijnSom } from '#app/ui/termijn-som.tsx'

type Uitstel = { lid: 1 | 3; op: string; dag: string; waarom: string | null }

/** That the decision comes later, when, and why (Awb 4:14). */
export function TeLaatUitstel({ uitstel: { lid, op, dag, waarom } }: { uitstel: Uitstel }) {
  const { t } = useTranslation('aanvraag')
  return (
    <Melding soort="uitleg" titel={t('teLaat.uitstelKop')} kop={2}>
      <p>{t('teLaat.uitstel', { op, dag })}</p>
      {waarom ? (
        <>
          <p>{t('teLaat.uitstelWaarom')}</p>
          <p className="ek-punt__tekst">{waarom}</p>
        </>
      ) : null}
      {lid === 1 ? <p>{t('teLaat.uitstelTelt')}</p> : null}
    </Melding>
  )
}

/** What runs since the inwoner said that the gemeente is too late: until when, and the money after it (Awb 4:17). */
export function TeLaatVerzuim({ verzuim }: { verzuim: GetoondVerzuim }) {
  const { t } = useTranslation('aanvraag')
  const { stand, bedrag, ontvangen, som, eerste, laatste, hoogste, vaststellen } = verzuim
  return (
    <Melding soort="goed" titel={t('teLaat.gedaan', { dag: ontvangen })} kop={2}>
      <p>{t(`teLaat.stand.${stand}`, { dag: som.einde, bedrag, laatste })}</p>
      {stand === 'twee-weken' ? <p>{t('teLaat.geld', { eerste, hoogste })}</p> : null}
      {vaststellen ? <p>{t('teLaat.vaststellen', { dag: vaststellen })}</p> : null}
      <TermijnSom titel={t('teLaat.som')} termijn={som} />
    </Melding>
  )
}
