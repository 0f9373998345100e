import { data, redirect, type LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import {
  isEnkelvoudig,
  isGekozen,
  isVrij,
  onderwerpenVan,
  ontbrekend,
  staatVanTaak,
} from '#app/domain/perspectiefplan/plan.ts'
import { delen } from '#app/domain/perspectiefplan/vragen.ts'
import { planNaamVan } from '#app/domain/gemeente/gemeenten.ts'
import { datumVan } from '#app/domain/termijnen/kalender.ts'
import { geslotenOm } from '#app/domain/traject/gesloten.ts'
import { requireActor } from '#app/server/actor.server.ts'
import { translate } from '#app/server/i18n.server.ts'
import { woordenVan } from '#app/server/vraag-woorden.server.ts'
import { alleenOnline } from './plan-online.server.ts'
import { KnopLink, Knoppen } from '#app/ui/knop.tsx'
import { Leestekst } from '#app/ui/leestekst.tsx'
import { Melding } from '#app/ui/melding.tsx'
import { Pagina } from '#app/ui/pagina.tsx'
import { Takenlijst, type Taak } from '#app/ui/takenlijst.tsx'
import { openPlan } from '#app/usecases/perspectiefplan.server.ts'

/** The task list of the plan: which subjects there are now and how far each is (D0-14, D0-15, D2-05). */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const ctx = await requireActor(request, 'inwoner')
  const plan = await openPlan(ctx, params.traject ?? '', 'plan')
  if (!plan) throw data({ soort: 'niet-gevonden' }, { status: 404 })
  const { traject, set, passages } = plan
  if (geslotenOm(traject)) throw redirect(`/mijn/traject/${traject.id}`, 303)
  alleenOnline(traject)
  const woorden = woordenVan(set.id, ctx.taal)
  const taken = onderwerpenVan(set, passages).map((onderwerp) => {
    const { nl, getoond } = woorden.titel(onderwerp.id)
    const staat = staatVanTaak(set, onderwerp, passages)
    const vrij = isVrij(set, onderwerp)
    return { id: onderwerp.id, nr: onderwerp.nr ?? null, deel: onderwerp.deel, titel: getoond ?? nl, staat, vrij }
  })
  return {
    titel: translate(ctx.taal, 'plan')('taken.titel'),
    begin: `/mijn/traject/${traject.id}`,
    naam: traject.betrokkeneId === ctx.actor.persoonId ? null : traject.betrokkeneNaam,
    bijGemeente: traject.plan.bij === 'toegang',
    versie: traject.plan.versie,
    terug: traject.plan.terug?.door ?? null,
    voorbeeld: set.voorbeeld,
    planNaam: planNaamVan(traject.gemeente),
    weg: isGekozen(passages)
      ? isEnkelvoudig(set, passages)
        ? ('smal' as const)
        : ('breed' as const)
      : ('nogNietGekozen' as const),
    compleet: ontbrekend(set, passages, datumVan(ctx.now)).length === 0,
    taken,
  }
}

export default function PlanTaken() {
  const plan = useLoaderData<typeof loader>()
  const { t } = useTranslation('plan')
  const { t: vraag } = useTranslation('traject')
  const { t: papier } = useTranslation('papier')
  const { begin, taken } = plan
  const nodig = taken.filter((taak) => !taak.vrij)
  const taakVan = ({ id, nr, titel, staat, vrij }: (typeof taken)[number]): Taak => ({
    titel: nr === null ? titel : t('taken.nrTitel', { nr, titel }),
    ...(plan.bijGemeente ? {} : { naar: `${begin}/plan/${id}` }),
    staat:
      vrij && staat === 'niet'
        ? { tekst: t('taken.vrij'), soort: 'straks' }
        : { tekst: t(`taken.${staat}`), soort: staat },
  })
  const versturen: Taak = {
    titel: t('taken.controleer'),
    naar: `${begin}/plan/controleren`,
    staat: plan.compleet ? { tekst: t('taken.niet'), soort: 'niet' } : { tekst: t('taken.straks'), soort: 'straks' },
  }
  return (
    <Pagina titel={plan.titel} terug={{ naar: begin, tekst: vraag('versie.terug') }}>
      {plan.terug ? (
        <Melding soort="let-op" titel={t(plan.terug === 'toegang' ? 'taken.aanvullen' : 'taken.zelfAanvullen')}>
          <p>{t('taken.hoeAanvullen')}</p>
          <p>
            <a href={begin}>{t(plan.terug === 'toegang' ? 'taken.leesGemeente' : 'taken.leesEigen')}</a>
          </p>
        </Melding>
      ) : null}
      {plan.bijGemeente ? (
        <>
          <Melding soort="uitleg">
            <p>{t('taken.bijGemeente')}</p>
          </Melding>
          <Knoppen>
            <KnopLink naar={`${begin}/versie/${plan.versie}`}>{t('taken.lees')}</KnopLink>
          </Knoppen>
        </>
      ) : (
        <Leestekst>
          {plan.naam ? <p>{t('pagina.over', { naam: plan.naam })}</p> : null}
          <p>{t('taken.inleiding', { plan: plan.planNaam })}</p>
          <p>{t('taken.bewaren')}</p>
          <p>
            {t('taken.hoeveel', { klaar: nodig.filter((taak) => taak.staat === 'klaar').length, totaal: nodig.length })}{' '}
            {t(`taken.${plan.weg}`)}
          </p>
        </Leestekst>
      )}
      <Takenlijst
        delen={[
          ...delen
            .map((deel) => ({
              titel: t(`taken.${deel}`),
              taken: taken.filter((taak) => taak.deel === deel).map(taakVan),
            }))
            .filter((deel) => deel.taken.length > 0),
          ...(plan.bijGemeente ? [] : [{ titel: t('taken.versturen'), taken: [versturen] }]),
        ]}
      />
      {plan.bijGemeente ? null : (
        <Knoppen>
          <KnopLink naar={`${begin}/plan/${nodig.find((taak) => taak.staat !== 'klaar')?.id ?? 'controleren'}`}>
            {t('taken.verder')}
          </KnopLink>
        </Knoppen>
      )}
      {plan.bijGemeente ? null : (
        <p>
          {papier('pagina.kop')} <a href={`${begin}/plan/papier`}>{papier('pagina.link')}</a>
        </p>
      )}
      {plan.voorbeeld ? <p className="ek-klein">{t('voorbeeld')}</p> : null}
    </Pagina>
  )
}
