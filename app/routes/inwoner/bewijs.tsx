import { data, type LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { isSpoed } from '#app/domain/traject/spoed.ts'
import { requireActor } from '#app/server/actor.server.ts'
import { bereikbaarheidVan } from '#app/server/bereikbaarheid.server.ts'
import { dagEnTijd } from '#app/server/datum.server.ts'
import { translate } from '#app/server/i18n.server.ts'
import { voertaalVan } from '#app/server/taal.server.ts'
import { KnopLink, Knoppen } from '#app/ui/knop.tsx'
import { Leestekst } from '#app/ui/leestekst.tsx'
import { Ontvangst } from '#app/ui/ontvangst.tsx'
import { Overzicht } from '#app/ui/overzicht.tsx'
import { Telefoon } from '#app/ui/telefoon.tsx'
import type { Taal } from '#app/usecases/ctx.ts'
import { openOntvangstbewijs } from '#app/usecases/ontvangstbewijs.server.ts'

/** Proof that something was received: number, date, time and a copy of what was sent (Awb 2:17). */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const ctx = await requireActor(request, 'inwoner')
  const gevonden = await openOntvangstbewijs(ctx, params.traject ?? '', params.bewijs ?? '')
  if (!gevonden) throw data({ soort: 'niet-gevonden' }, { status: 404 })
  const { bewijs, traject } = gevonden
  return {
    titel: translate(ctx.taal, 'traject')(`bewijs.titel.${bewijs.soort}`),
    soort: bewijs.soort,
    nummer: bewijs.nummer,
    moment: dagEnTijd(ctx.taal, bewijs.op),
    kopie: kopieIn(ctx.taal, bewijs),
    spoed: bewijs.soort === 'hulpvraag' && isSpoed(traject.spoed) ? bereikbaarheidVan(traject.gemeente) : null,
    naar: bewijs.soort === 'hulpvraag' ? `/mijn/traject/${traject.id}/invullen` : `/mijn/traject/${traject.id}`,
  }
}

/** The copy is a picture of the form it came from: all of it, what was typed as well, in the language of that form (WCAG 3.1.2). */
function kopieIn(taal: Taal, { kopie, taal: toen }: { kopie: { vraag: string; antwoord: string }[]; taal: string }) {
  const eigen = voertaalVan(toen as Taal)
  if (eigen === voertaalVan(taal)) return kopie
  return kopie.map(({ vraag, antwoord }) => ({
    vraag: { tekst: vraag, taal: eigen },
    antwoord: { tekst: antwoord, taal: eigen },
  }))
}

export default function Bewijs() {
  const { titel, soort, nummer, moment, kopie, spoed, naar } = useLoaderData<typeof loader>()
  const { t } = useTranslation('traject')
  return (
    <div className="ek-pagina">
      <Ontvangst
        titel={titel}
        nummerLabel={t('bewijs.nummer')}
        nummer={nummer}
        momentLabel={t('bewijs.moment')}
        moment={moment}
      />
      <Leestekst>
        <h2>{t('bewijs.daarna')}</h2>
        {spoed ? <p>{t('spoed.gezegd.daarna')}</p> : null}
        <p>{t(`bewijs.daarnaTekst.${soort}`)}</p>
        {spoed ? (
          <p>
            {t('spoed.bel')} <Telefoon nummer={spoed.telefoon} />.
          </p>
        ) : null}
      </Leestekst>
      <Knoppen>
        <KnopLink naar={naar}>{t(`bewijs.verder.${soort}`)}</KnopLink>
      </Knoppen>
      <h2>{t('bewijs.kopie')}</h2>
      <Overzicht rijen={kopie} />
      <p className="ek-klein">{t('bewijs.bewaren')}</p>
    </div>
  )
}
