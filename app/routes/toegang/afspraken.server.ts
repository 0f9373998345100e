import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import type { Weigering } from '#app/domain/refuse.ts'
import { datumVan } from '#app/domain/termijnen/kalender.ts'
import { beloofVelden, eindeVelden } from '#app/domain/traject/afspraak-velden.ts'
import type { AfspraakSoort } from '#app/domain/traject/afspraken.ts'
import { geslotenOm } from '#app/domain/traject/gesloten.ts'
import type { Partij } from '#app/domain/traject/reis-feiten.ts'
import { isVrijwilliger } from '#app/domain/vrijwilliger.ts'
import { leesVelden } from '#app/forms/lees-velden.ts'
import type { Foutregel, GetekendVeld } from '#app/forms/velden.tsx'
import { requireActor } from '#app/server/actor.server.ts'
import { toonAfspraken } from '#app/server/afspraken-tonen.server.ts'
import { dropKeptPost } from '#app/server/bewaarde-post.server.ts'
import { tekenContact } from '#app/server/contact-velden.server.ts'
import { nieuweSleutel, readFormulier } from '#app/server/formulier.server.ts'
import { translate } from '#app/server/i18n.server.ts'
import { teruggevonden } from '#app/server/teruggevonden.server.ts'
import { foutTeksten } from '#app/server/vraag-woorden.server.ts'
import { maakAfspraak, openAfspraken, sluitAfspraak } from '#app/usecases/afspraken.server.ts'
import type { ToegangCtx } from '#app/usecases/ctx.ts'

type Misluk = { getypt: Record<string, string | string[]>; fouten: Foutregel[]; weigering?: Weigering }

/** The promises of a traject, writing one down and ending one (D1-30). */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const ctx = await requireActor(request, 'toegang')
  const { traject, afspraken, velden } = await zoek(ctx, params['traject'] ?? '')
  const t = translate(ctx.taal, 'toegang')
  return {
    titel: translate(ctx.taal, 'contact')('beloften.titel'),
    boven: t('kop.boven', { nummer: traject.nummer, naam: traject.betrokkeneNaam }),
    terug: { naar: `/toegang/traject/${traject.id}`, tekst: t('dossier.terug') },
    gesloten: geslotenOm(traject) !== null,
    afspraken,
    velden,
    sleutels: { maak: nieuweSleutel(), einde: nieuweSleutel() },
    bewaard: await teruggevonden(ctx, request, [...beloofVelden, ...eindeVelden(traject.afspraken)]),
  }
}

/** Writes a promise down (`actie=maak`) or ends one (`actie=einde`). */
export async function action({ request, params }: ActionFunctionArgs) {
  const ctx = await requireActor(request, 'toegang')
  const post = await readFormulier(request, ctx)
  const { actie, formulier } = post
  if (actie !== 'maak' && actie !== 'einde') throw data({ soort: 'onleesbaar' }, { status: 400 })
  const id = params['traject'] ?? ''
  const gevonden = await zoek(ctx, id)
  const velden = actie === 'maak' ? beloofVelden : eindeVelden(gevonden.traject.afspraken)
  const { getypt, waarden, fouten } = leesVelden(post.velden, velden, {
    vandaag: datumVan(ctx.now),
    nodigeVelden: true,
  })
  if (fouten.length > 0)
    return data<Misluk>({ getypt, fouten: foutTeksten(ctx.taal, fouten, gevonden.velden[actie]) }, { status: 400 })
  const woord = (naam: string) => String(waarden[naam] ?? '')
  const uitkomst =
    actie === 'maak'
      ? await maakAfspraak(ctx, id, formulier, {
          soort: woord('soort') as AfspraakSoort,
          wie: woord('belooft') as Partij,
          tot: woord('tot'),
          woorden: woord('belofte'),
        })
      : await sluitAfspraak(ctx, id, formulier, {
          afspraak: woord('afspraak'),
          reden: woord('einde') === 'vervalt' ? woord('reden') : null,
        })
  if (!uitkomst.ok && uitkomst.weigering === 'niet-gevonden') throw data({ soort: 'niet-gevonden' }, { status: 404 })
  if (!uitkomst.ok) return data<Misluk>({ getypt, fouten: [], weigering: uitkomst.weigering }, { status: 409 })
  await dropKeptPost(ctx, post.bewaard)
  return redirect(`/toegang/traject/${id}/afspraken`, 303)
}

/** A volunteer promises nothing and ends nothing (D1-45): the page does not exist for them. */
async function zoek(ctx: ToegangCtx, id: string) {
  const gevonden = isVrijwilliger(ctx.actor) ? null : await openAfspraken(ctx, id)
  if (!gevonden) throw data({ soort: 'niet-gevonden' }, { status: 404 })
  const afspraken = toonAfspraken(ctx, gevonden)
  const t = translate(ctx.taal, 'contact')
  const open = afspraken.filter((een) => een.open)
  const opties = open.map((een) => ({ waarde: een.id, label: t(`beloften.kop.${een.wie}`, { dag: een.tot }) }))
  const einde = tekenContact(ctx.taal, eindeVelden(open)).map((veld): GetekendVeld =>
    veld.naam === 'afspraak' ? { ...veld, opties } : veld,
  )
  return { ...gevonden, afspraken, velden: { maak: tekenContact(ctx.taal, beloofVelden), einde } }
}
