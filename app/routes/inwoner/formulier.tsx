import { data, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { eigenFormulierVelden as velden } from '#app/domain/belverzoek/velden.ts'
import { gemeenteMetCode } from '#app/domain/gemeente/gemeenten.ts'
import { geslotenOm } from '#app/domain/traject/gesloten.ts'
import type { GetekendVeld } from '#app/forms/velden.tsx'
import { Vraagpagina, type Antwoord } from '#app/forms/vraagpagina.tsx'
import { requireActor } from '#app/server/actor.server.ts'
import { dagEnTijd } from '#app/server/datum.server.ts'
import { nieuweSleutel, readFormulier } from '#app/server/formulier.server.ts'
import { lookUp, translate } from '#app/server/i18n.server.ts'
import { pathOf } from '#app/server/pad.server.ts'
import { teruggevonden } from '#app/server/teruggevonden.server.ts'
import { Knop } from '#app/ui/knop.tsx'
import { Melding } from '#app/ui/melding.tsx'
import type { Taal } from '#app/usecases/ctx.ts'
import { leesPost, sluitPost } from '#app/server/vraag-post.server.ts'
import { openFormulierVragen, vraagFormulier } from '#app/usecases/formulier-vragen.server.ts'

/** The plan on paper instead of on this website: asked for here, or printed at once (D0-03). */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const ctx = await requireActor(request, 'inwoner')
  const gevonden = await openFormulierVragen(ctx, params.traject ?? '')
  if (!gevonden) throw data({ soort: 'niet-gevonden' }, { status: 404 })
  const { traject, persoon } = gevonden
  const terug = { naar: `/mijn/traject/${traject.id}`, tekst: translate(ctx.taal, 'traject')('versie.terug') }
  const { straat, huisnummer, postcode, woonplaats } = persoon ?? {}
  const adres = {
    straat: [straat, huisnummer].filter(Boolean).join(' '),
    postcode: postcode ?? '',
    plaats: woonplaats ?? '',
  }
  const bewaard = await teruggevonden(ctx, request, velden)
  const gemeente = gemeenteMetCode(traject.gemeente)
  const gevraagd = traject.formulierGevraagd
  const gesloten = geslotenOm(traject)
  return {
    titel: translate(ctx.taal, 'balie')('formulier.titel'),
    terug,
    velden: tekenVelden(ctx.taal),
    waarden: bewaard?.waarden ?? adres,
    basis: 0,
    bewaard: bewaard?.id ?? null,
    sleutel: nieuweSleutel(),
    hier: pathOf(request),
    dicht: gesloten && { weigering: gesloten, verder: terug },
    gemeente: gemeente?.naam ?? '',
    online: gemeente?.planOnline ?? true,
    gevraagd: gevraagd && { hoe: gevraagd.hoe, op: dagEnTijd(ctx.taal, gevraagd.op) },
    afdrukken: `/mijn/traject/${traject.id}/plan/papier`,
  }
}

export async function action({ request, params }: ActionFunctionArgs) {
  const ctx = await requireActor(request, 'inwoner')
  const post = await readFormulier(request, ctx)
  const id = params.traject ?? ''
  if (!(await openFormulierVragen(ctx, id))) throw data({ soort: 'niet-gevonden' }, { status: 404 })
  const { getypt, waarden, mis } = leesPost(ctx, post, velden, tekenVelden(ctx.taal))
  if (mis) return mis
  const uitkomst = await vraagFormulier(ctx, id, post.formulier, waarden)
  return sluitPost(ctx, post, uitkomst, getypt, () => `/mijn/traject/${id}/formulier`)
}

function tekenVelden(taal: Taal): GetekendVeld[] {
  const t = translate(taal, 'belverzoek')
  return velden.map((veld) => ({
    naam: veld.naam,
    soort: veld.soort,
    label: lookUp(taal, 'belverzoek', `veld.${veld.naam}`),
    ...('aanvullen' in veld && veld.aanvullen ? { aanvullen: veld.aanvullen } : {}),
    ...('opties' in veld
      ? { opties: (['post', 'mail'] as const).map((waarde) => ({ waarde, label: t(`hoe.${waarde}`) })) }
      : {}),
  }))
}

export default function FormulierVragen() {
  const { gemeente, online, gevraagd, afdrukken, ...pagina } = useLoaderData<typeof loader>()
  const antwoord = useActionData() as Antwoord | undefined
  const { t } = useTranslation('balie')
  return (
    <Vraagpagina
      {...pagina}
      antwoord={antwoord}
      inleiding={
        <>
          {gevraagd && !antwoord ? (
            <Melding soort="goed">
              <p>{t(`formulier.gevraagd.${gevraagd.hoe}`, { op: gevraagd.op })}</p>
            </Melding>
          ) : null}
          <p>{t(online ? 'formulier.online' : 'formulier.nietOnline', { gemeente })}</p>
          <p>
            <a href={afdrukken}>{t('formulier.afdrukken')}</a>
          </p>
          <p>{t('formulier.waarheen')}</p>
        </>
      }
      knoppen={<Knop>{t('formulier.knop')}</Knop>}
    />
  )
}
