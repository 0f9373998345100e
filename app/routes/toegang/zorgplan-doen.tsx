import { useTranslation } from 'react-i18next'
import type { Waarden } from '#app/domain/perspectiefplan/vragen.ts'
import { Formulier } from '#app/forms/formulier.tsx'
import { Velden, type GetekendVeld } from '#app/forms/velden.tsx'
import type { Antwoord } from '#app/forms/vraagpagina.tsx'
import { Knop } from '#app/ui/knop.tsx'
import { Melding } from '#app/ui/melding.tsx'
import type { GetoondZorgplan } from './toon-zorgplan.server.ts'

type Props = {
  hier: string
  zorgplan: GetoondZorgplan
  velden: { gesprek: readonly GetekendVeld[]; aanvullen: readonly GetekendVeld[] }
  sleutels: Record<'vast' | 'toegang' | 'aanvullen', string>
  waarden: Waarden
  bewaard: string | null
  antwoord: Antwoord | undefined
}

/** What the toegang can do while the inwoner does not agree: join, write down what came of a talk, and at the end supplement the decision. There is no field for the omvang (D3X-02). */
export function ZorgplanDoen({ hier, zorgplan, velden, sleutels, waarden, bewaard, antwoord }: Props) {
  const { t } = useTranslation(['zorgplan', 'beurt'])
  const { stand, kanVragen, kanVastleggen, aanvullen } = zorgplan
  const gemeen = { waarden: antwoord?.getypt ?? waarden, fouten: antwoord?.fouten ?? [] }
  if (!stand) return null
  return (
    <>
      <Melding soort="let-op" titel={t(`beurt:keuze.staf.${stand}`)} kop={2} />
      {kanVragen ? (
        <Formulier naar={hier} sleutel={sleutels.toegang}>
          <p>{t('staf.toegang.meepraten')}</p>
          <Knop soort="tweede" naam="actie" waarde="toegang">
            {t('staf.toegang.meepratenKnop')}
          </Knop>
        </Formulier>
      ) : null}
      {kanVastleggen ? (
        <section aria-labelledby="vast">
          <h2 id="vast">{t('staf.gesprek.vastKop')}</h2>
          <Formulier naar={hier} sleutel={antwoord?.sleutel ?? sleutels.vast} bewaard={bewaard}>
            <Velden velden={velden.gesprek} {...gemeen} />
            <Knop naam="actie" waarde="vast">
              {t('staf.gesprek.knop')}
            </Knop>
          </Formulier>
        </section>
      ) : null}
      {aanvullen === null ? null : (
        <section aria-labelledby="aanvullen">
          <h2 id="aanvullen">{t('staf.toegang.aanvullen.kop')}</h2>
          <p>{t('staf.toegang.aanvullen.uitleg')}</p>
          <Formulier naar={hier} sleutel={antwoord?.sleutel ?? sleutels.aanvullen} basis={aanvullen} bewaard={bewaard}>
            <Velden velden={velden.aanvullen} {...gemeen} />
            <Knop naam="actie" waarde="aanvullen">
              {t('staf.toegang.aanvullen.knop')}
            </Knop>
          </Formulier>
        </section>
      )}
    </>
  )
}
