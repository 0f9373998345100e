import { useTranslation } from 'react-i18next'
import { Formulier } from '#app/forms/formulier.tsx'
import { Knop, KnopLink, Knoppen } from '#app/ui/knop.tsx'
import { Overzicht } from '#app/ui/overzicht.tsx'
import { Tekstvak } from '#app/ui/tekstvak.tsx'
import { Uitklap } from '#app/ui/uitklap.tsx'
import type { GetoondeKeuze } from './toon-keuze.server.ts'

type Props = {
  begin: string
  keuze: GetoondeKeuze
  sleutels: Record<'deel' | 'antwoord' | 'trekIn' | 'terug', string>
  /** The id of a form that came after the session ended, shown again here. */
  bewaard: string | null
  getypt: Record<string, string>
  fouten: readonly { veld: string; tekst: string }[]
}

/** What the toegang can do now: one thing that waits for it, and taking back what was asked. */
export function KeuzeDoen(props: Props) {
  const { begin, keuze, sleutels, bewaard } = props
  const { t } = useTranslation('matching')
  const { stand, loopt, wie } = keuze
  return (
    <>
      {stand === 'adviseren' || stand === 'niemand-over' ? (
        <Knoppen>
          <KnopLink naar={`${begin}/advies`}>{t('keuze.geefAdvies')}</KnopLink>
        </Knoppen>
      ) : null}
      {stand === 'delen' ? (
        <section aria-labelledby="deel">
          <h2 id="deel">{t('keuze.deel.kop')}</h2>
          <p>{t('keuze.deel.uitleg', { naam: wie })}</p>
          <Formulier naar={`${begin}/keuze`} sleutel={sleutels.deel} bewaard={bewaard}>
            <Knop naam="actie" waarde="deel">
              {t('keuze.deel.knop', { naam: wie })}
            </Knop>
          </Formulier>
        </section>
      ) : null}
      <Vraag {...props} />
      <Intensiteit {...props} />
      {loopt && !loopt.vast ? <TrekIn {...props} match={loopt} /> : null}
    </>
  )
}

/** The first question of the aanbieder that has no answer. */
function Vraag({ begin, keuze, sleutels, bewaard, getypt, fouten }: Props) {
  const { t } = useTranslation('matching')
  const match = keuze.matches.find(({ id }) => id === keuze.loopt?.id)
  const open = match?.vragen.find(({ antwoord }) => antwoord === null)
  if (!match || !open) return null
  return (
    <section aria-labelledby="vraag">
      <h2 id="vraag">{t('keuze.vraag', { naam: match.naam, dag: open.dag })}</h2>
      <blockquote className="ek-citaat">{open.woorden}</blockquote>
      <Formulier naar={`${begin}/keuze`} sleutel={sleutels.antwoord} bewaard={bewaard}>
        <input type="hidden" name="match" value={match.id} />
        <input type="hidden" name="vraag" value={open.id} />
        <Tekstvak
          naam="antwoord"
          label={t('keuze.antwoord.vraag', { naam: match.naam })}
          uitleg={t('keuze.antwoord.uitleg')}
          fout={fouten.find(({ veld }) => veld === 'antwoord')?.tekst}
          waarde={getypt['antwoord']}
        />
        <Knop naam="actie" waarde="antwoord">
          {t('keuze.antwoord.knop')}
        </Knop>
      </Formulier>
    </section>
  )
}

/** How much help the aanbieder says is needed: to be fixed, or to be asked once more (C21). */
function Intensiteit({ begin, keuze, sleutels, bewaard, getypt, fouten }: Props) {
  const { t } = useTranslation('matching')
  const match = keuze.matches.find(({ id }) => id === keuze.loopt?.id)
  if (keuze.stand !== 'intensiteit-vaststellen' || !match?.intensiteit) return null
  const { naam, dag, rijen } = match.intensiteit
  const fout = fouten.find(({ veld }) => veld === 'terug')?.tekst
  return (
    <section aria-labelledby="intensiteit">
      <h2 id="intensiteit">{t('keuze.intensiteit.kop')}</h2>
      <p>{t('keuze.intensiteit.van', { naam, dag })}</p>
      <Overzicht rijen={rijen} />
      <Formulier naar={`${begin}/keuze`} sleutel={sleutels.deel}>
        <input type="hidden" name="match" value={match.id} />
        <Knop naam="actie" waarde="vast">
          {t('keuze.intensiteit.knop')}
        </Knop>
      </Formulier>
      <Uitklap titel={t('keuze.intensiteit.terugKop')} open={Boolean(fout || getypt['terug'])}>
        <Formulier naar={`${begin}/keuze`} sleutel={sleutels.terug} bewaard={bewaard}>
          <input type="hidden" name="match" value={match.id} />
          <Tekstvak
            naam="terug"
            label={t('keuze.intensiteit.terugVraag', { naam })}
            uitleg={t('keuze.intensiteit.terugUitleg')}
            fout={fout}
            waarde={getypt['terug']}
          />
          <Knop soort="tweede" naam="actie" waarde="terug">
            {t('keuze.intensiteit.terugKnop')}
          </Knop>
        </Formulier>
      </Uitklap>
    </section>
  )
}

function TrekIn({ begin, sleutels, bewaard, getypt, fouten, match }: Props & { match: { id: string; naam: string } }) {
  const { t } = useTranslation('matching')
  const { t: algemeen } = useTranslation('algemeen')
  const fout = fouten.find(({ veld }) => veld === 'intrekken')?.tekst
  return (
    <Uitklap titel={t('keuze.trekIn.kop')} open={Boolean(fout || getypt['intrekken'])}>
      <p>{t('keuze.trekIn.uitleg', { naam: match.naam })}</p>
      <Formulier naar={`${begin}/keuze`} sleutel={sleutels.trekIn} bewaard={bewaard}>
        <input type="hidden" name="match" value={match.id} />
        <Tekstvak
          naam="intrekken"
          label={t('keuze.trekIn.vraag')}
          uitleg={t('keuze.trekIn.lees')}
          optioneel={algemeen('nietVerplicht')}
          fout={fout}
          waarde={getypt['intrekken']}
        />
        <Knop soort="tweede" naam="actie" waarde="intrekken">
          {t('keuze.trekIn.knop', { naam: match.naam })}
        </Knop>
      </Formulier>
    </Uitklap>
  )
}
