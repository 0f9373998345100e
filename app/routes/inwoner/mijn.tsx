import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { signaalOp } from '#app/domain/bericht/herinnering.ts'
import { isPlanOnline } from '#app/domain/gemeente/gemeenten.ts'
import { stapVanVerder } from '#app/domain/hulpvraag/velden.ts'
import type { AanZet, Stap } from '#app/domain/traject/samenvatting.ts'
import { datumVan } from '#app/domain/termijnen/kalender.ts'
import { requireActor } from '#app/server/actor.server.ts'
import { toonBeurt } from '#app/server/beurt-tonen.server.ts'
import { waitingPage } from '#app/server/bewaarde-post.server.ts'
import { dag } from '#app/server/datum.server.ts'
import { translate } from '#app/server/i18n.server.ts'
import { toonPlanTermijn } from '#app/server/plan-termijn.server.ts'
import { KnopLink, Knoppen } from '#app/ui/knop.tsx'
import { Melding } from '#app/ui/melding.tsx'
import { Pagina } from '#app/ui/pagina.tsx'
import { mijnOverzicht } from '#app/usecases/mijn.server.ts'
import { MijnTraject } from './mijn-traject.tsx'

/** The first page after signing in: what was begun, and whose turn it is in each question. */
export async function loader({ request }: LoaderFunctionArgs) {
  const ctx = await requireActor(request, 'inwoner')
  const { concepten, trajecten } = await mijnOverzicht(ctx)
  return {
    titel: translate(ctx.taal, 'traject')('mijn.titel'),
    wacht: waitingPage(ctx),
    concepten: concepten.map(({ id, op, waarden }) => ({
      id,
      stap: stapVanVerder(waarden),
      dag: dag(ctx.taal, op),
      woorden: String(waarden.woorden ?? '').slice(0, 140),
    })),
    trajecten: trajecten.map((traject) => ({
      id: traject.id,
      nummer: traject.nummer,
      wie: traject.betrokkeneId,
      naam: traject.betrokkeneId === ctx.actor.persoonId ? null : traject.betrokkeneNaam,
      dag: dag(ctx.taal, traject.aangemaaktOp),
      stap: traject.stap as Stap,
      aanZet: traject.aanZet as AanZet,
      herinnering: traject.aanZet === 'inwoner' ? signaalOp(traject.uiterlijk, datumVan(ctx.now)) : null,
      uiterlijk: dag(ctx.taal, traject.uiterlijk),
      beurt: traject.nu && toonBeurt(ctx.taal, traject.nu, datumVan(ctx.now), 'inwoner', ctx.actor.persoonId),
      termijn: traject.nu && toonPlanTermijn(ctx.taal, traject.nu, datumVan(ctx.now)),
      opPapier: ['plan-invullen', 'aanvullen'].includes(traject.stap) && !isPlanOnline(traject.gemeente),
    })),
  }
}

export default function Mijn() {
  const { titel, wacht, concepten, trajecten } = useLoaderData<typeof loader>()
  const { t } = useTranslation('traject')
  const perPersoon = groepeer(trajecten)
  return (
    <Pagina titel={titel}>
      {wacht ? (
        <Melding soort="let-op" titel={t('mijn.wacht.titel')} kop={2}>
          <p>{t('mijn.wacht.tekst')}</p>
          <p>
            <a href={wacht}>{t('mijn.wacht.link')}</a>
          </p>
        </Melding>
      ) : null}
      {concepten.length + trajecten.length === 0 ? <p>{t('mijn.leeg')}</p> : null}
      {perPersoon.length > 1 ? <p>{t('mijn.gezin')}</p> : null}
      {perPersoon.map((van) => (
        <section key={van[0]!.wie}>
          <h2>{van[0]!.naam ? t('mijn.trajectenVoor', { naam: van[0]!.naam }) : t('mijn.trajecten')}</h2>
          <ul className="ek-punten">
            {van.map((traject) => (
              <MijnTraject key={traject.id} traject={traject} />
            ))}
          </ul>
        </section>
      ))}
      {concepten.length > 0 ? (
        <section>
          <h2>{t('mijn.concepten')}</h2>
          <ul className="ek-punten">
            {concepten.map((concept) => (
              <li key={concept.id} className="ek-punt">
                <h3>{t('mijn.concept', { dag: concept.dag })}</h3>
                {concept.woorden ? <p className="ek-punt__tekst">{concept.woorden}</p> : null}
                <p>{t('mijn.conceptUitleg')}</p>
                <Knoppen>
                  <KnopLink naar={`/mijn/hulpvraag/${concept.id}/${concept.stap}`}>{t('mijn.verder')}</KnopLink>
                  <KnopLink naar={`/mijn/hulpvraag/${concept.id}/weggooien`} soort="rustig">
                    {t('mijn.weg')}
                  </KnopLink>
                </Knoppen>
              </li>
            ))}
          </ul>
        </section>
      ) : null}
      <Knoppen>
        <KnopLink naar="/mijn/hulpvraag" soort={concepten.length + trajecten.length > 0 ? 'tweede' : 'hoofd'}>
          {t('mijn.nieuw')}
        </KnopLink>
      </Knoppen>
    </Pagina>
  )
}

/** Per person the questions are about: somebody with several children has a traject for each (D4-03, D4-04). The newest first, as the list was. */
function groepeer<R extends { wie: string }>(rijen: readonly R[]): R[][] {
  const groepen = new Map<string, R[]>()
  for (const rij of rijen) groepen.set(rij.wie, [...(groepen.get(rij.wie) ?? []), rij])
  return [...groepen.values()]
}
