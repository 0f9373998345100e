import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { gemeenteMetCode } from '#app/domain/gemeente/gemeenten.ts'
import { datumVan } from '#app/domain/termijnen/kalender.ts'
import type { Ervaring } from '#app/domain/traject/contact-feiten.ts'
import { antwoordVelden, ervaringVelden } from '#app/domain/traject/contact-velden.ts'
import { geslotenOm } from '#app/domain/traject/gesloten.ts'
import { leesVelden } from '#app/forms/lees-velden.ts'
import { requireActor } from '#app/server/actor.server.ts'
import { dropKeptPost } from '#app/server/bewaarde-post.server.ts'
import { toonAfspraak } from '#app/server/contact-tonen.server.ts'
import { tekenContact } from '#app/server/contact-velden.server.ts'
import { nieuweSleutel, readFormulier } from '#app/server/formulier.server.ts'
import { translate } from '#app/server/i18n.server.ts'
import { teruggevonden } from '#app/server/teruggevonden.server.ts'
import { foutTeksten } from '#app/server/vraag-woorden.server.ts'
import { beantwoordUitnodiging, openGesprek, waardeerGesprek } from '#app/usecases/contact.server.ts'

const alleVelden = [...antwoordVelden, ...ervaringVelden]

/** One talk with the gemeente: the invitation to answer, the report to read, and how it went (D0-06, D1-20). */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const ctx = await requireActor(request, 'inwoner')
  const gevonden = await openGesprek(ctx, params.traject ?? '', params.gesprek ?? '', 'gesprek')
  if (!gevonden) throw data({ soort: 'niet-gevonden' }, { status: 404 })
  const { traject, afspraak, woordenVan } = gevonden
  return {
    titel: translate(ctx.taal, 'contact')('voorU.titel'),
    begin: `/mijn/traject/${traject.id}`,
    afspraak: toonAfspraak(ctx.taal, afspraak, woordenVan),
    open: !geslotenOm(traject),
    telefoon: gemeenteMetCode(traject.gemeente)?.telefoon ?? '',
    velden: { antwoord: tekenContact(ctx.taal, antwoordVelden), ervaring: tekenContact(ctx.taal, ervaringVelden) },
    sleutels: { antwoord: nieuweSleutel(), ervaring: nieuweSleutel() },
    bewaard: await teruggevonden(ctx, request, alleVelden),
  }
}

/** Answers the invitation, or says how the talk went. */
export async function action({ request, params }: ActionFunctionArgs) {
  const ctx = await requireActor(request, 'inwoner')
  const post = await readFormulier(request, ctx)
  const { traject = '', gesprek = '' } = params
  if (post.actie !== 'antwoord' && post.actie !== 'ervaring') throw data({ soort: 'onleesbaar' }, { status: 400 })
  if (!(await openGesprek(ctx, traject, gesprek, 'gesprek'))) throw data({ soort: 'niet-gevonden' }, { status: 404 })
  const velden = post.actie === 'antwoord' ? antwoordVelden : ervaringVelden
  const { getypt, waarden, fouten } = leesVelden(post.velden, velden, {
    vandaag: datumVan(ctx.now),
    nodigeVelden: true,
  })
  const teksten = foutTeksten(ctx.taal, fouten, tekenContact(ctx.taal, velden))
  const want = String(waarden['want'] ?? '')
  if (waarden['wat'] === 'kan-niet' && !want && fouten.length === 0)
    teksten.push({ veld: 'want', tekst: translate(ctx.taal, 'contact')('voorU.wantNodig') })
  if (teksten.length > 0) return data({ getypt, fouten: teksten, weigering: undefined }, { status: 400 })
  const uitkomst =
    post.actie === 'antwoord'
      ? await beantwoordUitnodiging(ctx, traject, post.formulier, {
          gesprek,
          wat: waarden['wat'] as 'kan' | 'kan-niet',
          want,
          beurt: post.basis,
        })
      : await waardeerGesprek(ctx, traject, post.formulier, {
          gesprek,
          hoe: waarden['ervaring'] as Ervaring,
          woorden: String(waarden['woorden'] ?? ''),
        })
  if (!uitkomst.ok && uitkomst.weigering === 'niet-gevonden') throw data({ soort: 'niet-gevonden' }, { status: 404 })
  if (!uitkomst.ok) return data({ getypt, fouten: [], weigering: uitkomst.weigering }, { status: 409 })
  await dropKeptPost(ctx, post.bewaard)
  return redirect(`/mijn/traject/${traject}/gesprek/${gesprek}`, 303)
}
