import { useTranslation } from 'react-i18next'
import { Bijschriften } from '#app/ui/bijschriften.tsx'
import { Melding } from '#app/ui/melding.tsx'
import { Overzicht } from '#app/ui/overzicht.tsx'
import { Passage } from '#app/ui/passage.tsx'
import { Uitklap } from '#app/ui/uitklap.tsx'
import type { GetoondPlan } from './toon-plan.server.ts'

type Props = {
  plan: GetoondPlan
  /** The file, when a question can be asked or something added at an answer; null to read only. */
  naar: string | null
}

/** The plan as it was sent: per question a signed note of the inwoner, after what stayed empty (D0-06). */
export function DossierPlan({ plan, naar }: Props) {
  const { t } = useTranslation(['toegang', 'gesprek'])
  return (
    <>
      <Standen plan={plan} />
      {plan.voorbeeld ? <p>{t('plan.voorbeeld')}</p> : null}
      {plan.andereTaal ? <p>{t('plan.andereTaal')}</p> : null}
      {plan.gegevens ? (
        <section>
          <h3>{t(`plan.gegevens.${plan.gegevens.bron}`)}</h3>
          <Overzicht
            rijen={plan.gegevens.antwoorden.map(({ vraag, antwoord }) => ({
              vraag: <span lang="nl">{vraag}</span>,
              antwoord,
            }))}
          />
        </section>
      ) : null}
      {plan.onderdelen.map(({ id, nr, titel, naam, wanneer, antwoorden }) => (
        <Passage
          key={id}
          stem="inwoner"
          kop={<span lang="nl">{nr ? t('plan.kop', { nr, titel }) : titel}</span>}
          naam={t('rol.inwoner', { naam })}
          wanneer={wanneer}
        >
          <Overzicht
            rijen={antwoorden.map(({ vraag, antwoord }) => ({ vraag: <span lang="nl">{vraag}</span>, antwoord }))}
          />
          <Bijschriften regels={plan.bijschriften.filter(({ bij }) => bij === id)} />
          {naar ? (
            <p className="ek-acties">
              {(['vraag', 'toevoeging'] as const).map((wat) => (
                <a key={wat} href={`${naar}/${wat}/${id}`}>
                  {t(`gesprek:toegang.${wat}.link`)}{' '}
                  <span className="ek-onzichtbaar">{t('gesprek:toegang.vraag.over', { titel })}</span>
                </a>
              ))}
            </p>
          ) : null}
        </Passage>
      ))}
    </>
  )
}

/** Per question whether it was filled in, for a part or not at all; what is empty stands in sight. */
function Standen({ plan: { standen } }: { plan: GetoondPlan }) {
  const { t } = useTranslation('toegang')
  const leeg = standen.filter(({ stand }) => stand === 'leeg')
  const naamVan = ({ nr, titel }: (typeof standen)[number]) => (
    <span lang="nl">{nr ? t('plan.kop', { nr, titel }) : titel}</span>
  )
  return (
    <>
      {leeg.length > 0 ? (
        <Melding soort="let-op" titel={t('plan.leeg')}>
          <ul>
            {leeg.map((een) => (
              <li key={een.id}>{naamVan(een)}</li>
            ))}
          </ul>
        </Melding>
      ) : null}
      <Uitklap titel={t('plan.standen')}>
        <ul>
          {standen.map((een) => (
            <li key={een.id}>
              {naamVan(een)} <b>{t(`plan.stand.${een.stand}`)}</b>
            </li>
          ))}
        </ul>
      </Uitklap>
    </>
  )
}
