import { data, redirect } from '@remix-run/node'
import type { Veld, Waarden } from '#app/domain/perspectiefplan/vragen.ts'
import { datumVan } from '#app/domain/termijnen/kalender.ts'
import { leesVelden } from '#app/forms/lees-velden.ts'
import type { Antwoord } from '#app/forms/vraagpagina.tsx'
import type { GetekendVeld } from '#app/forms/velden.tsx'
import { dropKeptPost } from '#app/server/bewaarde-post.server.ts'
import { nieuweSleutel, type Ontvangen } from '#app/server/formulier.server.ts'
import { translate } from '#app/server/i18n.server.ts'
import { foutTeksten } from '#app/server/vraag-woorden.server.ts'
import type { Taal, ToegangCtx } from '#app/usecases/ctx.ts'
import { legBevestigingVast, verbeterInvoer } from '#app/usecases/invoer.server.ts'

/** The two forms of the page: that the inwoner said it is right, and the hulpvraag written down again. */
export const formulieren = {
  bevestigd: [
    { naam: 'hoe', soort: 'keuze', opties: ['gesproken', 'handtekening'], nodig: true },
    { naam: 'dag', soort: 'datum', totVandaag: true, nodig: true },
  ],
  verbeterd: [{ naam: 'woorden', soort: 'lang', max: 8000, nodig: true }],
} as const satisfies Record<string, readonly Veld[]>
export type Welk = keyof typeof formulieren

/** The fields of both forms with their words. */
export function tekenInvoer(taal: Taal): Record<Welk, GetekendVeld[]> {
  const t = translate(taal, 'balie')
  const opties = (['gesproken', 'handtekening'] as const).map((waarde) => ({ waarde, label: t(`invoer.${waarde}`) }))
  return {
    bevestigd: [
      { naam: 'hoe', soort: 'keuze', label: t('invoer.hoe'), opties },
      { naam: 'dag', soort: 'datum', label: t('invoer.dag') },
    ],
    verbeterd: [{ naam: 'woorden', soort: 'lang', label: t('invoer.woorden'), uitleg: t('invoer.woordenUitleg') }],
  }
}

/** Does the form that was posted; `actie` says which one. */
export async function doeInvoer(ctx: ToegangCtx, trajectId: string, post: Ontvangen) {
  const welk = post.actie
  if (welk !== 'bevestigd' && welk !== 'verbeterd') throw data({ soort: 'onleesbaar' }, { status: 400 })
  const { getypt, waarden, fouten } = leesVelden(post.velden, formulieren[welk], {
    vandaag: datumVan(ctx.now),
    nodigeVelden: true,
  })
  const terug: Antwoord & { welk: Welk } = { welk, getypt, sleutel: nieuweSleutel() }
  if (fouten.length > 0)
    return data({ ...terug, fouten: foutTeksten(ctx.taal, fouten, tekenInvoer(ctx.taal)[welk]) }, { status: 400 })
  const uitkomst = await doe(ctx, trajectId, post, welk, waarden)
  if (uitkomst.ok) {
    await dropKeptPost(ctx, post.bewaard)
    return redirect(`/toegang/traject/${trajectId}?gedaan=${welk}`, 303)
  }
  if (uitkomst.weigering === 'niet-gevonden') throw data({ soort: 'niet-gevonden' }, { status: 404 })
  return data({ ...terug, weigering: uitkomst.weigering }, { status: 409 })
}

function doe(ctx: ToegangCtx, trajectId: string, { formulier }: Ontvangen, welk: Welk, waarden: Waarden) {
  if (welk === 'verbeterd') return verbeterInvoer(ctx, trajectId, formulier, String(waarden.woorden))
  const hoe = waarden.hoe as 'gesproken' | 'handtekening'
  return legBevestigingVast(ctx, trajectId, { hoe, dag: String(waarden.dag) })
}
