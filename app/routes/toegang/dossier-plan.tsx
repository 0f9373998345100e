import { useTranslation } from 'react-i18next'
import { Melding } from '#app/ui/melding.tsx'
import { Passage } from '#app/ui/passage.tsx'
import type { GetoondPlan } from './toon-plan.server.ts'

/** The plan as it was sent: per question a signed note of the inwoner, after what stayed empty (D0-06). */
export function DossierPlan({ plan }: { plan: GetoondPlan }) {
  const { t } = useTranslation('toegang')
  return (
    <>
      <Standen plan={plan} />
      {plan.voorbeeld ? <p>{t('plan.voorbeeld')}</p> : null}
      {plan.andereTaal ? <p>{t('plan.andereTaal')}</p> : null}
      {plan.onderdelen.map(({ id, nr, titel, naam, wanneer, antwoorden }) => (
        <Passage
          key={id}
          stem="inwoner"
          kop={<span lang="nl">{nr ? t('plan.kop', { nr, titel }) : titel}</span>}
          naam={t('rol.inwoner', { naam })}
          wanneer={wanneer}
        >
          <dl>
            {antwoorden.map(({ veld, vraag, antwoord }) => (
              <div key={veld}>
                <dt lang="nl">
                  <b>{vraag}</b>
                </dt>
                <dd>{antwoord}</dd>
              </div>
            ))}
          </dl>
        </Passage>
      ))}
    </>
  )
}

/** Which questions are empty or filled in for a part, in words and by name. */
function Standen({ plan: { leeg, deels } }: { plan: GetoondPlan }) {
  const { t } = useTranslation('toegang')
  const lijst = (onderwerpen: GetoondPlan['leeg']) => (
    <ul lang="nl">
      {onderwerpen.map(({ id, nr, titel }) => (
        <li key={id}>{nr ? t('plan.kop', { nr, titel }) : titel}</li>
      ))}
    </ul>
  )
  return (
    <Melding soort={leeg.length > 0 ? 'let-op' : 'uitleg'} titel={t(leeg.length > 0 ? 'plan.leeg' : 'plan.nietsLeeg')}>
      {leeg.length > 0 ? lijst(leeg) : null}
      {deels.length > 0 ? (
        <>
          <p>{t('plan.deels')}</p>
          {lijst(deels)}
        </>
      ) : null}
    </Melding>
  )
}
