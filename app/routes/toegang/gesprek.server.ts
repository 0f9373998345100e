import { isVrijwilliger } from '#app/domain/vrijwilliger.ts'
import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import type { Veld, Waarden } from '#app/domain/perspectiefplan/vragen.ts'
import type { Weigering } from '#app/domain/refuse.ts'
import { datumVan } from '#app/domain/termijnen/kalender.ts'
import { afzegVelden, gesprekVelden, verslagVelden } from '#app/domain/traject/contact-velden.ts'
import { geslotenOm } from '#app/domain/traject/gesloten.ts'
import { leesVelden } from '#app/forms/lees-velden.ts'
import { requireActor } from '#app/server/actor.server.ts'
import { dropKeptPost, takeKeptPost } from '#app/server/bewaarde-post.server.ts'
import { toonAfspraak } from '#app/server/contact-tonen.server.ts'
import { tekenContact } from '#app/server/contact-velden.server.ts'
import { nieuweSleutel, readFormulier, type Ontvangen } from '#app/server/formulier.server.ts'
import { translate } from '#app/server/i18n.server.ts'
import { foutTeksten } from '#app/server/vraag-woorden.server.ts'
import type { ToegangCtx } from '#app/usecases/ctx.ts'
import { maakVerslag, openGesprek, verzetGesprek, zegGesprekAf } from '#app/usecases/contact.server.ts'
import { afspraakVan } from './gesprek-velden.ts'

/** The forms of one talk, by the button that sends them. */
const formulieren = { verzet: gesprekVelden, af: afzegVelden, verslag: verslagVelden } as const
export type Actie = keyof typeof formulieren
const isActie = (actie: string): actie is Actie => Object.hasOwn(formulieren, actie)

/** One talk: what was agreed, what the inwoner said, moving or cancelling it, and its report. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const ctx = await requireActor(request, 'toegang')
  const gevonden = await openGesprek(ctx, params.traject!, params.gesprek!, 'gesprek')
  if (!gevonden) throw data({ soort: 'niet-gevonden' }, { status: 404 })
  const { traject, afspraak, woordenVan } = gevonden
  const post = await takeKeptPost(ctx, request)
  const actie = post?.get('actie') ?? ''
  const vandaag = datumVan(ctx.now)
  const terug = isActie(actie) && post ? leesVelden(post, formulieren[actie], { vandaag, nodigeVelden: false }) : null
  const { dag, tijd, plek, erbij } = afspraak
  const getoond = toonAfspraak(ctx.taal, afspraak, woordenVan)
  return {
    titel: translate(ctx.taal, 'contact')('gesprek.titel'),
    boven: translate(ctx.taal, 'toegang')('kop.boven', { nummer: traject.nummer, naam: traject.betrokkeneNaam }),
    hier: `/toegang/traject/${traject.id}/gesprekken/${afspraak.id}`,
    terug: `/toegang/traject/${traject.id}/gesprekken`,
    afspraak: getoond,
    kanVerzetten: !afspraak.afgezegd && afspraak.verslagen.length === 0 && !geslotenOm(traject),
    kanVerslag: !afspraak.afgezegd && dag <= vandaag && !geslotenOm(traject) && !isVrijwilliger(ctx.actor),
    velden: {
      verzet: tekenContact(ctx.taal, gesprekVelden),
      af: tekenContact(ctx.taal, afzegVelden),
      verslag: tekenContact(ctx.taal, verslagVelden),
    },
    waarden: {
      verzet: { dag, tijd: tijd.replace(':', '.'), plek, erbij: [...erbij], tekst: getoond.tekst ?? '' },
      af: {},
      verslag: {
        verslag: getoond.verslag?.woorden ?? '',
        besproken: [...(getoond.verslag?.besproken ? ['ja'] : []), ...(getoond.verslag?.doel ? ['doel'] : [])],
      },
    } as Record<Actie, Waarden>,
    bewaard:
      terug && isActie(actie)
        ? { id: new URL(request.url).searchParams.get('bewaard'), actie, waarden: terug.getypt }
        : null,
    sleutels: { verzet: nieuweSleutel(), af: nieuweSleutel(), verslag: nieuweSleutel() },
  }
}

type Misluk = {
  actie: Actie
  getypt: Waarden
  fouten: { veld: string; tekst: string }[]
  weigering?: Weigering
}

export async function action({ request, params }: ActionFunctionArgs) {
  const ctx = await requireActor(request, 'toegang')
  const post = await readFormulier(request, ctx)
  const { traject = '', gesprek = '' } = params
  const { actie } = post
  if (!isActie(actie)) throw data({ soort: 'onleesbaar' }, { status: 400 })
  // The report is of a professional (D1-45): refused before anything is kept of the form.
  if (actie === 'verslag' && isVrijwilliger(ctx.actor)) throw data({ soort: 'niet-gevonden' }, { status: 404 })
  if (!(await openGesprek(ctx, traject, gesprek, 'gesprek'))) throw data({ soort: 'niet-gevonden' }, { status: 404 })
  const velden: readonly Veld[] = formulieren[actie]
  const { getypt, waarden, fouten } = leesVelden(post.velden, velden, {
    vandaag: datumVan(ctx.now),
    nodigeVelden: true,
  })
  if (fouten.length > 0)
    return data<Misluk>(
      { actie, getypt, fouten: foutTeksten(ctx.taal, fouten, tekenContact(ctx.taal, velden)) },
      { status: 400 },
    )
  const uitkomst = await doe(ctx, actie, { traject, gesprek }, post, waarden)
  if (!uitkomst.ok) {
    if (uitkomst.weigering === 'niet-gevonden') throw data({ soort: 'niet-gevonden' }, { status: 404 })
    return data<Misluk>({ actie, getypt, fouten: [], weigering: uitkomst.weigering }, { status: 409 })
  }
  await dropKeptPost(ctx, post.bewaard)
  return redirect(`/toegang/traject/${traject}/gesprekken/${gesprek}`, 303)
}

function doe(
  ctx: ToegangCtx,
  actie: Actie,
  { traject, gesprek }: { traject: string; gesprek: string },
  { formulier, basis }: Ontvangen,
  waarden: Waarden,
) {
  switch (actie) {
    case 'verzet':
      return verzetGesprek(ctx, traject, formulier, { gesprek, ...afspraakVan(waarden) })
    case 'af':
      return zegGesprekAf(ctx, traject, formulier, { gesprek, waarom: String(waarden['waarom']) })
    case 'verslag': {
      const over = [waarden['besproken'] ?? []].flat()
      return maakVerslag(ctx, traject, formulier, {
        ...{ gesprek, basis, verslag: String(waarden['verslag']) },
        besproken: over.includes('ja'),
        doel: over.includes('doel'),
      })
    }
  }
}
