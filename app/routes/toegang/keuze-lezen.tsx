import { useTranslation } from 'react-i18next'
import { InTaal } from '#app/ui/in-taal.tsx'
import { KnopLink, Knoppen } from '#app/ui/knop.tsx'
import { Overzicht } from '#app/ui/overzicht.tsx'
import type { GetoondeKeuze } from './toon-keuze.server.ts'

type Props = { begin: string; keuze: GetoondeKeuze }

/** What was said so far: everything stays in sight, also what was answered or taken back (C21). */
export function KeuzeLezen({ begin, keuze }: Props) {
  const { t } = useTranslation(['matching', 'keuze', 'afweging', 'pgb'])
  const { hulp, verlengd, duurder, toolbox, vorm, advies, stand, loopt } = keuze
  const kanAdvies = !loopt && stand !== 'adviseren' && stand !== 'niemand-over'
  return (
    <>
      <h2>{t('keuze.hulpKop')}</h2>
      <Overzicht
        rijen={[
          ...(hulp
            ? [
                { vraag: t('keuze.hulp'), antwoord: t('keuze:hulp.wat', hulp) },
                { vraag: t('keuze.evaluaties'), antwoord: t('hulp.keer', { aantal: hulp.evaluaties }) },
              ]
            : []),
          ...(toolbox ? [{ vraag: t('toolbox.kop'), antwoord: t(`toolbox.gevolgd.${toolbox}`) }] : []),
          ...(duurder ? [{ vraag: t('afweging:duurder.kop'), antwoord: duurder }] : []),
          ...(verlengd ? [{ vraag: t('keuze.verlengd'), antwoord: verlengd }] : []),
          { vraag: t('keuze.vorm'), antwoord: t(`keuze.vormen.${vorm ?? 'geen'}`) },
        ]}
      />
      {vorm === 'pgb' ? (
        <Knoppen>
          <KnopLink naar={`${begin}/pgb`} soort="tweede">
            {t('pgb:staf.link')}
          </KnopLink>
        </Knoppen>
      ) : (
        <VanInwoner keuze={keuze} />
      )}
      {advies ? (
        <>
          <h2>{t('keuze.advies')}</h2>
          {advies.over ? <p>{t('keuze.adviesOver', { naam: advies.over })}</p> : null}
          <blockquote className="ek-citaat">{advies.woorden}</blockquote>
          <p>{t('keuze.adviesWie', { naam: advies.wie, dag: advies.dag })}</p>
          {advies.reis ? <Overzicht rijen={advies.reis} /> : null}
        </>
      ) : null}
      <Gedeeld keuze={keuze} />
      <h2>{t('keuze.vragen')}</h2>
      {keuze.matches.length === 0 ? <p>{t('keuze.niemand')}</p> : null}
      {keuze.matches.map((match) => (
        <EenMatch key={match.id} match={match} metIntensiteit={stand !== 'intensiteit-vaststellen'} />
      ))}
      {loopt ? null : (
        <Knoppen>
          {kanAdvies ? (
            <KnopLink naar={`${begin}/advies`} soort="tweede">
              {t('keuze.geefAdvies')}
            </KnopLink>
          ) : null}
          <KnopLink naar={`${begin}/hulp`} soort="tweede">
            {t('keuze.verander')}
          </KnopLink>
        </Knoppen>
      )}
    </>
  )
}

function VanInwoner({ keuze: { gekozen, voorkeuren, waarom } }: Pick<Props, 'keuze'>) {
  const { t } = useTranslation('matching')
  return (
    <>
      <h2>{t('keuze.voorkeuren')}</h2>
      {gekozen && voorkeuren.length > 0 ? (
        <ol>
          {voorkeuren.map((zin) => (
            <li key={zin}>{zin}</li>
          ))}
        </ol>
      ) : (
        <p>{t(gekozen ? 'keuze.weetNiet' : 'keuze.nogNiet')}</p>
      )}
      {waarom ? (
        <>
          <h3>{t('keuze.waarom')}</h3>
          <blockquote className="ek-citaat">{waarom}</blockquote>
        </>
      ) : null}
    </>
  )
}

function Gedeeld({ keuze: { gedeeld } }: Pick<Props, 'keuze'>) {
  const { t } = useTranslation('matching')
  return (
    <>
      <h2>{t('keuze.delen')}</h2>
      {gedeeld ? (
        <>
          <p>{t('keuze.goed', gedeeld)}</p>
          <ul>
            {gedeeld.delen.map(({ deel, titel }) => (
              <li key={deel}>
                <InTaal zin={titel} />
              </li>
            ))}
          </ul>
        </>
      ) : (
        <p>{t('keuze.nietGoed')}</p>
      )}
    </>
  )
}

function EenMatch({ match, metIntensiteit }: { match: GetoondeKeuze['matches'][number]; metIntensiteit: boolean }) {
  const { t } = useTranslation('matching')
  const { stand, toelichting, vragen, terug, vastOp, intensiteit } = match
  return (
    <section>
      <h3>{t(`keuze.match.${stand}`, match)}</h3>
      {toelichting ? <blockquote className="ek-citaat">{toelichting}</blockquote> : null}
      {vragen.map(({ id, woorden, dag, antwoord }) =>
        antwoord === null ? null : (
          <Overzicht
            key={id}
            rijen={[
              { vraag: t('keuze.vraag', { naam: match.naam, dag }), antwoord: woorden },
              { vraag: t('keuze.uwAntwoord'), antwoord },
            ]}
          />
        ),
      )}
      {terug ? <Overzicht rijen={[{ vraag: t('keuze.intensiteit.gevraagd'), antwoord: terug }]} /> : null}
      {intensiteit && metIntensiteit ? (
        <>
          <p>{t('keuze.intensiteit.van', intensiteit)}</p>
          <Overzicht rijen={intensiteit.rijen} />
          {vastOp ? <p>{t('keuze.intensiteit.vast', { dag: vastOp })}</p> : null}
        </>
      ) : null}
    </section>
  )
}
