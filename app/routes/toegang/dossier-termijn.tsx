import { useTranslation } from 'react-i18next'
import { KnopLink } from '#app/ui/knop.tsx'
import { Melding } from '#app/ui/melding.tsx'
import { TermijnSom } from '#app/ui/termijn-som.tsx'
import type { TermijnInDossier } from './toon-termijn.server.ts'

/** `meldt`: whether this reader may let the inwoner know that it comes later; a volunteer may not (D1-45). */
type Props = { naar: string; termijn: TermijnInDossier; meldt: boolean }

/** On top of the file: that the last day comes near or is over, and what the law asks then. */
export function DossierTermijn({ naar, termijn: { signaal, over, uitstel, verzuim }, meldt }: Props) {
  const { t } = useTranslation('toegang')
  return (
    <>
      {verzuim ? <Verzuim verzuim={verzuim} /> : null}
      {signaal ? (
        <Melding soort={signaal.wat === 'voorbij' ? 'let-op' : 'uitleg'} titel={t(`termijn.${signaal.wat}`, signaal)}>
          {signaal.wat === 'voorbij' && !(over === 'besluit' && verzuim) ? <p>{t(`termijn.${over}`)}</p> : null}
          {over === 'besluit' && !uitstel ? <p>{t('termijn.besluitStraks')}</p> : null}
          {over === 'besluit' && meldt ? (
            <p>
              <KnopLink naar={`${naar}/uitstel`}>{t('termijn.meld')}</KnopLink>
            </p>
          ) : null}
        </Melding>
      ) : null}
      {uitstel ? <p>{t('termijn.gemeld', uitstel)}</p> : null}
    </>
  )
}

/** The two weeks with their sum, and what each day after them costs (Awb 4:17, 4:18). */
function Verzuim({ verzuim }: { verzuim: NonNullable<TermijnInDossier['verzuim']> }) {
  const { t } = useTranslation('toegang')
  const { stand, bedrag, ontvangen, som, eerste, laatste, hoogste, vaststellen } = verzuim
  return (
    <Melding soort="let-op" titel={t('termijn.verzuim', { dag: ontvangen })}>
      <p>{t(`termijn.stand.${stand}`, { dag: som.einde, bedrag, laatste })}</p>
      {stand === 'twee-weken' ? <p>{t('termijn.geld', { eerste, laatste, hoogste })}</p> : null}
      {vaststellen ? <p>{t('termijn.vaststellen', { dag: vaststellen })}</p> : null}
      <TermijnSom titel={t('som.titel')} termijn={som} />
    </Melding>
  )
}
