import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { Waarden } from '#app/domain/perspectiefplan/vragen.ts'
import type { Weigering } from '#app/domain/refuse.ts'
import { FoutSamenvatting } from '#app/ui/fout-samenvatting.tsx'
import { Knop, Knoppen } from '#app/ui/knop.tsx'
import { Melding } from '#app/ui/melding.tsx'
import { Overzicht } from '#app/ui/overzicht.tsx'
import { Pagina } from '#app/ui/pagina.tsx'
import { DichtePagina, type Dicht } from './dichte-pagina.tsx'
import { Formulier } from './formulier.tsx'
import { Velden, type Foutregel, type GetekendVeld } from './velden.tsx'

/** What somebody else (or another window) saved in between. */
export type Ander = { naam: string; moment: string; rijen: { vraag: string; antwoord: string }[] }

/** What the action says when it did not save: typed values, errors, somebody's newer text, or a refusal. */
export type Antwoord = {
  fouten?: Foutregel[]
  getypt?: Waarden
  basis?: number
  sleutel?: string
  ander?: Ander
  weigering?: Weigering
}

/** `knop`: what its one button says; `knoppen`: the buttons, where there are more, or where one says what it does. */
export type VraagpaginaProps = {
  titel: string
  boven?: ReactNode
  terug: { naar: string; tekst: string }
  velden: readonly GetekendVeld[]
  waarden: Waarden
  sleutel: string
  basis: number
  /** The id of a form that came after the session ended, shown again here. */
  bewaard: string | null
  antwoord: Antwoord | undefined
  /** Set when this page can no longer be saved. */
  dicht?: Dicht | null
  /** This page as it is saved now, to leave what somebody else wrote. */
  hier: string
  /** Saves while somebody types. */
  vanzelf?: boolean
  inleiding?: ReactNode
  /** What this page says all the same when it cannot be saved. */
  bijDicht?: ReactNode
} & ({ knop: string } | { knoppen: ReactNode })

/** One subject on one page: the question, what was typed, what is wrong, and never a text that got lost. */
export function Vraagpagina(props: VraagpaginaProps) {
  const { t } = useTranslation('plan')
  const { titel, boven, terug, velden, bewaard, antwoord, dicht, hier, vanzelf, inleiding, bijDicht } = props
  const fouten = antwoord?.fouten ?? []
  const [enige] = velden
  const getypt = antwoord?.getypt ?? (bewaard ? props.waarden : null)
  if (dicht) return <DichtePagina {...{ titel, boven, terug, dicht, velden, getypt }}>{bijDicht}</DichtePagina>
  const alsKop = velden.length === 1 && enige?.label === titel
  return (
    <>
      <FoutSamenvattingMetKop fouten={fouten} />
      <Weigering weigering={antwoord?.weigering} />
      {antwoord?.ander ? <Botsing ander={antwoord.ander} hier={hier} /> : null}
      {bewaard && !antwoord ? (
        <Melding soort="let-op" titel={t('teruggevonden.titel')}>
          <p>{t('teruggevonden.tekst')}</p>
        </Melding>
      ) : null}
      <Pagina {...(alsKop ? {} : { titel })} boven={boven} terug={terug}>
        {inleiding}
        <Formulier
          sleutel={antwoord?.sleutel ?? props.sleutel}
          basis={antwoord?.basis ?? props.basis}
          bewaard={bewaard}
          bewaar={vanzelf ? { mislukt: t('pagina.bewaardMislukt') } : undefined}
        >
          <Velden velden={velden} waarden={antwoord?.getypt ?? props.waarden} fouten={fouten} alsKop={alsKop} />
          {'knop' in props ? (
            <Knoppen>
              <Knop>{props.knop}</Knop>
            </Knoppen>
          ) : (
            props.knoppen
          )}
        </Formulier>
      </Pagina>
    </>
  )
}

/** The errors of a form, first on the page. */
export function FoutSamenvattingMetKop({ fouten }: { fouten: readonly Foutregel[] }) {
  const { t } = useTranslation('fout')
  return <FoutSamenvatting titel={t('titel')} fouten={fouten} />
}

/** A refusal in words, or nothing. */
export function Weigering({ weigering }: { weigering: Weigering | undefined }) {
  const { t } = useTranslation('weigering')
  if (!weigering) return null
  return (
    <Melding soort="fout">
      <p>{t(weigering)}</p>
    </Melding>
  )
}

function Botsing({ ander, hier }: { ander: Ander; hier: string }) {
  const { t } = useTranslation('plan')
  return (
    <Melding soort="let-op" titel={t('botsing.titel')} kop={2}>
      <p>{t('botsing.wie', { naam: ander.naam, moment: ander.moment })}</p>
      <h3>{t('botsing.staat')}</h3>
      {ander.rijen.length > 0 ? <Overzicht rijen={ander.rijen} /> : <p>{t('botsing.leeg')}</p>}
      <p>{t('botsing.uw')}</p>
      <p>
        <a href={hier}>{t('botsing.laat')}</a>
      </p>
    </Melding>
  )
}
