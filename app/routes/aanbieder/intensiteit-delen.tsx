import { useTranslation } from 'react-i18next'
import type { Waarden } from '#app/domain/perspectiefplan/vragen.ts'
import { Blokken, type Blok } from '#app/forms/document.tsx'
import { Formulier } from '#app/forms/formulier.tsx'
import { Velden, type GetekendVeld } from '#app/forms/velden.tsx'
import { FoutSamenvattingMetKop, Weigering, type Antwoord } from '#app/forms/vraagpagina.tsx'
import { AanZet } from '#app/ui/aan-zet.tsx'
import { Knop, KnopLink, Knoppen } from '#app/ui/knop.tsx'
import { Melding } from '#app/ui/melding.tsx'
import { Overzicht } from '#app/ui/overzicht.tsx'
import { Pagina } from '#app/ui/pagina.tsx'
import { Passage } from '#app/ui/passage.tsx'
import { TermijnSom, type GetoondeSom } from '#app/ui/termijn-som.tsx'

type Rij = { vraag: string; antwoord: string }

type Props = {
  titel: string
  boven: string
  terug: { naar: string; tekst: string }
  naar: string
  naarVraag: string
  gedaanJa: boolean
  beurt: { kop: string; zin: string; uiterlijk: string; som: GetoondeSom | null } | null
  voorstel: Rij[]
  resultaten: Blok[]
  teruggevraagd: { tekst: string; op: string } | null
  /** What was stated, when it is not asked again: then there is no form. */
  gaf: { op: string; vastOp: string | null; rijen: Rij[] } | null
  sleutel: string
  bewaard: string | null
  velden: GetekendVeld[]
  waarden: Waarden
  antwoord: Antwoord | undefined
}

/** The intensity: what the toegang proposes, the results it is for, and what the aanbieder says it takes. */
export function IntensiteitDelen({ titel, boven, terug, beurt, voorstel, resultaten, teruggevraagd, ...rest }: Props) {
  const { t } = useTranslation('match')
  const { gedaanJa, naarVraag, gaf, antwoord } = rest
  return (
    <>
      <FoutSamenvattingMetKop fouten={antwoord?.fouten ?? []} />
      <Weigering weigering={antwoord?.weigering} />
      <Pagina titel={titel} boven={boven} terug={terug}>
        {gedaanJa && !antwoord && !gaf ? <Melding soort="goed" titel={t('gedaan.ja')} /> : null}
        {beurt ? <AanZet kop={beurt.kop} zin={beurt.zin} uiterlijk={beurt.uiterlijk} rustig={gaf !== null} /> : null}
        {beurt?.som ? <TermijnSom titel={t('vraag.som')} termijn={beurt.som} /> : null}
        {teruggevraagd ? (
          <section>
            <h2>{t('intensiteit.terug')}</h2>
            <Passage stem="toegang" naam={t('vraag.gemeente')} wanneer={teruggevraagd.op}>
              <p className="ek-punt__tekst">{teruggevraagd.tekst}</p>
            </Passage>
          </section>
        ) : null}
        <h2>{t('intensiteit.voorstel')}</h2>
        <Overzicht rijen={voorstel} />
        {resultaten.length > 0 ? (
          <>
            <h2>{t('intensiteit.resultaten')}</h2>
            <Blokken blokken={resultaten} />
          </>
        ) : null}
        <p>
          <KnopLink naar={naarVraag} soort="rustig">
            {t('intensiteit.plan')}
          </KnopLink>
        </p>
        {gaf ? <Gegeven gaf={gaf} /> : <Invullen {...rest} terug={terug} />}
      </Pagina>
    </>
  )
}

function Gegeven({ gaf: { op, vastOp, rijen } }: { gaf: NonNullable<Props['gaf']> }) {
  const { t } = useTranslation('match')
  return (
    <section>
      <h2>{t('intensiteit.gaf')}</h2>
      <p>{t('intensiteit.gafOp', { moment: op })}</p>
      {vastOp ? <p>{t('intensiteit.vast', { moment: vastOp })}</p> : null}
      <Overzicht rijen={rijen} />
    </section>
  )
}

type InvullenProps = Pick<
  Props,
  'naar' | 'naarVraag' | 'sleutel' | 'bewaard' | 'velden' | 'waarden' | 'antwoord' | 'terug'
>

function Invullen({ naar, naarVraag, sleutel, bewaard, velden, waarden, antwoord }: InvullenProps) {
  const { t } = useTranslation('match')
  return (
    <section>
      <h2>{t('intensiteit.wat')}</h2>
      <p>{t('intensiteit.inleiding')}</p>
      <p>{t('intensiteit.haaltNiet')}</p>
      <Formulier naar={naar} sleutel={antwoord?.sleutel ?? sleutel} bewaard={bewaard}>
        <Velden velden={velden} waarden={antwoord?.getypt ?? waarden} fouten={antwoord?.fouten ?? []} />
        <Knoppen>
          <Knop>{t('intensiteit.knop')}</Knop>
          <KnopLink naar={naarVraag} soort="tweede">
            {t('intensiteit.naarVraag')}
          </KnopLink>
        </Knoppen>
      </Formulier>
    </section>
  )
}
