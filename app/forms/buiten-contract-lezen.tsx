import { useTranslation } from 'react-i18next'
import { Overzicht } from '#app/ui/overzicht.tsx'
import { Passage } from '#app/ui/passage.tsx'

type Props = {
  lezer: 'inwoner' | 'staf'
  vraag: {
    dag: string
    naam: string
    waarom: string
    antwoord: { kan: boolean; dag: string; wie: string; woorden: string } | null
  }
}

/** What was asked about help without a contract, and what the gemeente said to it (D4-25). */
export function BuitenContractLezen({ lezer, vraag: { dag, naam, waarom, antwoord } }: Props) {
  const { t } = useTranslation(['keuze', 'toegang'])
  return (
    <section aria-labelledby="buiten-gevraagd">
      <h2 id="buiten-gevraagd">{t(`buiten.lees.kop.${lezer}`, { dag })}</h2>
      <Overzicht
        rijen={[
          { vraag: t('buiten.lees.naam'), antwoord: naam },
          { vraag: t('buiten.lees.waarom'), antwoord: waarom },
        ]}
      />
      {antwoord ? (
        <Passage stem="toegang" naam={t('toegang:rol.toegang', { naam: antwoord.wie })} wanneer={antwoord.dag}>
          <p>
            <b>{t(antwoord.kan ? 'buiten.lees.kan' : 'buiten.lees.kanNiet')}</b>
          </p>
          <p className="ek-punt__tekst">{antwoord.woorden}</p>
        </Passage>
      ) : null}
    </section>
  )
}
