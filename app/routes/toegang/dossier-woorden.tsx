import { useTranslation } from 'react-i18next'
import type { Traject } from '#app/domain/traject/traject.ts'
import { Passage } from '#app/ui/passage.tsx'

export type Woorden = {
  wat: NonNullable<Traject['laatsteTekst']>['bij']
  woorden: string
  op: string
}

const doorToegang: readonly Woorden['wat'][] = ['AanvullingGevraagd', 'AkkoordVastgelegd', 'TrajectAfgesloten']

/** The last words that went with a turn: what the inwoner answered, or what the toegang asked for. */
export function DossierWoorden({ tekst }: { tekst: Woorden }) {
  const { t } = useTranslation('toegang')
  const stem = doorToegang.includes(tekst.wat) ? 'toegang' : 'inwoner'
  return (
    <section aria-labelledby="woorden-kop">
      <h2 id="woorden-kop">{t(`woorden.${tekst.wat}`)}</h2>
      <Passage stem={stem} naam={t(`woorden.${stem}`)} wanneer={tekst.op}>
        <p>{tekst.woorden}</p>
      </Passage>
    </section>
  )
}
