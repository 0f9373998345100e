import { useTranslation } from 'react-i18next'
import type { Waarden } from '#app/domain/perspectiefplan/vragen.ts'
import { Blokken, type Blok } from '#app/forms/document.tsx'
import { Formulier } from '#app/forms/formulier.tsx'
import { Velden, type GetekendVeld } from '#app/forms/velden.tsx'
import { FoutSamenvattingMetKop, Weigering, type Antwoord } from '#app/forms/vraagpagina.tsx'
import { AanZet } from '#app/ui/aan-zet.tsx'
import { Knop, KnopLink } from '#app/ui/knop.tsx'
import { Overzicht } from '#app/ui/overzicht.tsx'
import { Pagina } from '#app/ui/pagina.tsx'
import { Passage } from '#app/ui/passage.tsx'
import { TermijnSom, type GetoondeSom } from '#app/ui/termijn-som.tsx'

type Gezegd = { id: string; vraag: string; op: string; antwoord: { tekst: string; op: string } | null }

type Props = {
  titel: string
  boven: string
  terug: { naar: string; tekst: string }
  /** Where the forms of this match go. */
  naar: string
  beurt: { kop: string; zin: string; uiterlijk: string; som: GetoondeSom | null } | null
  /** Nothing is asked of this aanbieder now. */
  rustig: boolean
  hulp: { vraag: string; antwoord: string }[]
  gedeeldOp: string
  blokken: Blok[]
  gesprek: Gezegd[]
  kanJa: boolean
  kanNee: boolean
  /** Whether an intensity is asked after a yes. */
  metIntensiteit: boolean
  naarIntensiteit: string | null
  velden: Record<'nee' | 'vraag', GetekendVeld[]>
  sleutels: Record<'ja' | 'nee' | 'vraag', string>
  bewaard: { id: string | null; waarden: Waarden } | null
  antwoord: Antwoord | undefined
}

/** The page of a match: until when, which help, what is shared, what was asked, and the three answers. */
export function VraagDelen({ titel, boven, terug, beurt, hulp, gedeeldOp, blokken, naarIntensiteit, ...rest }: Props) {
  const { t } = useTranslation('match')
  const { antwoord, gesprek, rustig } = rest
  return (
    <>
      <FoutSamenvattingMetKop fouten={antwoord?.fouten ?? []} />
      <Weigering weigering={antwoord?.weigering} />
      <Pagina titel={titel} boven={boven} terug={terug}>
        {beurt ? (
          <AanZet
            kop={beurt.kop}
            zin={beurt.zin}
            uiterlijk={beurt.uiterlijk}
            rustig={rustig}
            knop={
              naarIntensiteit ? <KnopLink naar={naarIntensiteit}>{t('vraag.naarIntensiteit')}</KnopLink> : undefined
            }
          />
        ) : null}
        {beurt?.som ? <TermijnSom titel={t('vraag.som')} termijn={beurt.som} /> : null}
        <p>{t('vraag.inleiding')}</p>
        <h2>{t('vraag.hulp')}</h2>
        <Overzicht rijen={hulp} />
        <h2>{t('vraag.gedeeld')}</h2>
        <p>{t('vraag.gedeeldOp', { moment: gedeeldOp })}</p>
        <Blokken blokken={blokken} />
        {gesprek.length > 0 ? <Gesprek gesprek={gesprek} /> : null}
        <Antwoorden {...rest} />
      </Pagina>
    </>
  )
}

function Gesprek({ gesprek }: Pick<Props, 'gesprek'>) {
  const { t } = useTranslation('match')
  return (
    <section>
      <h2>{t('vraag.gesprek')}</h2>
      {gesprek.map(({ id, vraag, op, antwoord }) => (
        <div key={id}>
          <Passage stem="aanbieder" kop={t('vraag.uwVraag')} naam={t('vraag.aanbieder')} wanneer={op}>
            <p className="ek-punt__tekst">{vraag}</p>
          </Passage>
          {antwoord ? (
            <Passage stem="toegang" kop={t('vraag.antwoord')} naam={t('vraag.gemeente')} wanneer={antwoord.op}>
              <p className="ek-punt__tekst">{antwoord.tekst}</p>
            </Passage>
          ) : (
            <p>{t('vraag.wacht')}</p>
          )}
        </div>
      ))}
    </section>
  )
}

type AntwoordenProps = Pick<
  Props,
  'naar' | 'kanJa' | 'kanNee' | 'metIntensiteit' | 'velden' | 'sleutels' | 'bewaard' | 'antwoord'
>

/** Yes, no, or first a question: each a form of its own. */
function Antwoorden({ naar, kanJa, kanNee, metIntensiteit, velden, sleutels, bewaard, antwoord }: AntwoordenProps) {
  const { t } = useTranslation('match')
  const waarden = antwoord?.getypt ?? bewaard?.waarden ?? {}
  const ingevuld = { waarden, fouten: antwoord?.fouten ?? [] }
  const formulier = (actie: keyof typeof sleutels) => ({ naar, sleutel: sleutels[actie], bewaard: bewaard?.id ?? null })
  return (
    <>
      {kanJa ? (
        <section>
          <h2>{t('vraag.ja')}</h2>
          <p>{t(metIntensiteit ? 'vraag.jaTekst' : 'vraag.jaTekstKort')}</p>
          <Formulier {...formulier('ja')}>
            <Knop naam="actie" waarde="ja">
              {t('vraag.jaKnop')}
            </Knop>
          </Formulier>
        </section>
      ) : null}
      <section>
        <h2>{t('vraag.eerst')}</h2>
        <p>{t('vraag.eerstTekst')}</p>
        <Formulier {...formulier('vraag')}>
          <Velden velden={velden.vraag} {...ingevuld} />
          <Knop soort="tweede" naam="actie" waarde="vraag">
            {t('vraag.eerstKnop')}
          </Knop>
        </Formulier>
      </section>
      {kanNee ? (
        <section>
          <h2>{t('vraag.nee')}</h2>
          <p>{t('vraag.neeTekst')}</p>
          <Formulier {...formulier('nee')}>
            <Velden velden={velden.nee} {...ingevuld} />
            <Knop soort="tweede" naam="actie" waarde="nee">
              {t('vraag.neeKnop')}
            </Knop>
          </Formulier>
        </section>
      ) : null}
    </>
  )
}
