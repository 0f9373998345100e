import { useTranslation } from 'react-i18next'
import { Formulier } from '#app/forms/formulier.tsx'
import type { Mist } from '#app/domain/traject/mist-voor-akkoord.ts'
import { nodigPunten } from '#app/domain/traject/nodig.ts'
import { Keuzes } from '#app/ui/keuzes.tsx'
import { Knop } from '#app/ui/knop.tsx'
import { Melding } from '#app/ui/melding.tsx'

type Props = {
  id: string
  sleutel: string
  gezien: number
  mist: readonly Mist[]
  gevraagdOp: string | null
  akkoordOp: string | null
  /** What was ticked and could not be sent yet, and why. */
  nodig: readonly string[]
  fout: string | undefined
}

const plekken = {
  ingetrokken: '',
  afgesloten: '',
  'plan-niet-bij-ons': '',
  'invoer-niet-bevestigd': '/invoer',
  'clientondersteuning-niet-gewezen': '#oco',
  'samenvatting-ontbreekt': '#samenvatting',
  'verslag-niet-compleet': '/verslag',
  'aanmeldformulier-niet-compleet': '/aanmeldformulier',
  'namens-niet-gelezen': '/plan',
  'vraag-staat-open': '#plan',
  'onderzoek-niet-begonnen': '/onderzoek',
  'eigen-plan-ongelezen': '/eigen-plan',
  'eigen-plan-niet-verwerkt': '/eigen-plan',
} as const

/** The button that asks for akkoord, or why it cannot be asked now and where to mend that. What was on screen travels along. */
export function AkkoordFormulier({ id, sleutel, gezien, mist, gevraagdOp, akkoordOp, nodig, fout }: Props) {
  const { t } = useTranslation(['toegang', 'weigering'])
  if (gevraagdOp) return <Melding soort="uitleg" titel={t('akkoord.alGevraagd', { op: gevraagdOp })} />
  if (akkoordOp) return <Melding soort="goed" titel={t('akkoord.alGegeven', { op: akkoordOp })} />
  if (mist.length > 0) {
    return (
      <Melding soort="let-op" titel={t('akkoord.mist')}>
        <ul>
          {mist.map((wat) => (
            <li key={wat}>
              <a href={`/toegang/traject/${id}${plekken[wat]}`}>{t(`weigering:${wat}`)}</a>
            </li>
          ))}
        </ul>
      </Melding>
    )
  }
  return (
    <Formulier sleutel={sleutel} basis={gezien} naar={`/toegang/traject/${id}/akkoord-vragen`}>
      <p>{t('akkoord.uitleg')}</p>
      <Keuzes
        naam="nodig"
        vraag={t('akkoord.nodig.vraag')}
        uitleg={t('akkoord.nodig.uitleg')}
        fout={fout}
        waarden={nodig}
        opties={nodigPunten.map((waarde) => ({ waarde, label: t(`akkoord.nodig.${waarde}`) }))}
      />
      <Knop naam="actie" waarde="akkoord">
        {t('akkoord.knop')}
      </Knop>
    </Formulier>
  )
}
