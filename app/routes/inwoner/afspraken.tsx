import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import type { Weigering as Reden } from '#app/domain/refuse.ts'
import { mayDo } from '#app/domain/toegankelijk.ts'
import { geslotenOm } from '#app/domain/traject/gesloten.ts'
import { Formulier } from '#app/forms/formulier.tsx'
import { Weigering } from '#app/forms/vraagpagina.tsx'
import { requireActor } from '#app/server/actor.server.ts'
import { toonAfspraken } from '#app/server/afspraken-tonen.server.ts'
import { bereikbaarheidVan } from '#app/server/bereikbaarheid.server.ts'
import { nieuweSleutel, readFormulier } from '#app/server/formulier.server.ts'
import { translate } from '#app/server/i18n.server.ts'
import { toonGevraagd } from '#app/server/taken-tonen.server.ts'
import { trajectPad } from '#app/server/stap-pagina.server.ts'
import { AfspraakRegels } from '#app/ui/afspraak-regels.tsx'
import { Knop } from '#app/ui/knop.tsx'
import { Melding } from '#app/ui/melding.tsx'
import { Pagina } from '#app/ui/pagina.tsx'
import { bevestigAfspraak, openAfspraken } from '#app/usecases/afspraken.server.ts'
import { Gevraagd } from './gevraagd.tsx'

/** Every promise in this traject, with what the inwoner can do when it is late (D1-30). */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const ctx = await requireActor(request, 'inwoner')
  const gevonden = await openAfspraken(ctx, params['traject'] ?? '')
  if (!gevonden) throw data({ soort: 'niet-gevonden' }, { status: 404 })
  const { traject } = gevonden
  return {
    titel: translate(ctx.taal, 'contact')('beloften.titelU'),
    terug: { naar: trajectPad('inwoner', traject.id), tekst: translate(ctx.taal, 'beurt')('stap.terug') },
    telefoon: bereikbaarheidVan(traject.gemeente).telefoon,
    magBevestigen:
      mayDo(ctx.actor, { type: 'BevestigAfspraak', afspraak: '' }, traject, ctx.now) && !geslotenOm(traject),
    gevraagd: toonGevraagd(ctx.taal, traject),
    afspraken: toonAfspraken(ctx, gevonden).map((een) => ({ ...een, sleutel: nieuweSleutel() })),
  }
}

/** The inwoner says that this is what was promised. */
export async function action({ request, params }: ActionFunctionArgs) {
  const ctx = await requireActor(request, 'inwoner')
  const { formulier, velden, actie } = await readFormulier(request, ctx)
  if (actie !== 'bevestig') throw data({ soort: 'onleesbaar' }, { status: 400 })
  const id = params['traject'] ?? ''
  const uitkomst = await bevestigAfspraak(ctx, id, formulier, velden.get('afspraak') ?? '')
  if (uitkomst.ok) return redirect(`${trajectPad('inwoner', id)}/afspraken`, 303)
  if (uitkomst.weigering === 'niet-gevonden') throw data({ soort: 'niet-gevonden' }, { status: 404 })
  return data({ weigering: uitkomst.weigering }, { status: 409 })
}

export default function Afspraken() {
  const { terug, telefoon, magBevestigen, gevraagd, afspraken } = useLoaderData<typeof loader>()
  const antwoord = useActionData() as { weigering?: Reden } | undefined
  const { t } = useTranslation('contact')
  return (
    <>
      <Weigering weigering={antwoord?.weigering} />
      <Pagina titel={t('beloften.titelU')} terug={terug}>
        <p>{t(afspraken.length > 0 ? 'beloften.voorU' : 'beloften.geenU')}</p>
        {afspraken.map((een) => (
          <section key={een.id}>
            <h2>{t(`beloften.kopU.${een.wie}`, { dag: een.tot })}</h2>
            {een.stand === 'te-laat' && een.wie !== 'inwoner' ? (
              <Melding soort="let-op" titel={t('beloften.teLaatKop')}>
                <p>{t('beloften.bel', { telefoon })}</p>
              </Melding>
            ) : null}
            <AfspraakRegels afspraak={een} voorU />
            {een.open && !een.bevestigd && magBevestigen ? (
              <Formulier sleutel={een.sleutel}>
                <input type="hidden" name="afspraak" value={een.id} />
                <Knop soort="tweede" naam="actie" waarde="bevestig">
                  {t('beloften.bevestig')} <span className="ek-onzichtbaar">{een.tot}</span>
                </Knop>
              </Formulier>
            ) : null}
          </section>
        ))}
        <Gevraagd lijst={gevraagd} />
      </Pagina>
    </>
  )
}
