import { data } from '@remix-run/node'
import type { Veld } from '#app/domain/perspectiefplan/vragen.ts'
import { gesprekVelden } from '#app/domain/traject/oneens-velden.ts'
import { gesprekspartners, type Gesprekspartner } from '#app/domain/traject/uitvoering-feiten.ts'
import type { GetekendVeld } from '#app/forms/velden.tsx'
import { dropKeptPost } from '#app/server/bewaarde-post.server.ts'
import { nieuweSleutel, type Ontvangen } from '#app/server/formulier.server.ts'
import { translate } from '#app/server/i18n.server.ts'
import { gehoudenUit, tekenGesprek } from '#app/server/oneens-velden.server.ts'
import { leesPost } from '#app/server/vraag-post.server.ts'
import type { Taal, ToegangCtx } from '#app/usecases/ctx.ts'
import { legGesprekVast, vraagDriegesprek, vulBeschikkingAan } from '#app/usecases/zorgplan-oneens.server.ts'

/** Of a talk the toegang says as well whether it joined. */
export const gesprekMetVelden: readonly Veld[] = [
  { naam: 'met', soort: 'keuze', opties: gesprekspartners, nodig: true },
  ...gesprekVelden,
]

/** Of the decision that was supplemented only the day is said: what it says is what the aanbieder stated (D3L-36, D3X-02). */
export const aanvulVelden: readonly Veld[] = [{ naam: 'dag', soort: 'datum', totVandaag: true, nodig: true }]

export function tekenMet(taal: Taal): GetekendVeld {
  const t = translate(taal, 'zorgplan')
  const opties = gesprekspartners.map((waarde) => ({ waarde, label: t(`staf.toegang.met.${waarde}`) }))
  return { naam: 'met', soort: 'keuze', label: t('staf.toegang.met.vraag'), opties }
}

export const tekenAanvullen = (taal: Taal): GetekendVeld[] => [
  { naam: 'dag', soort: 'datum', label: translate(taal, 'zorgplan')('staf.toegang.aanvullen.dag') },
]

const acties = ['vast', 'toegang', 'aanvullen'] as const

/** Does what a button of the page says. Null when it was done, else the answer to give. */
export async function doeZorgplan(ctx: ToegangCtx, id: string, post: Ontvangen) {
  const actie = acties.find((een) => een === post.actie)
  if (!actie) throw data({ soort: 'onleesbaar' }, { status: 400 })
  const { velden, getekend } = formulierVan(ctx.taal, actie)
  const { getypt, waarden, mis } = leesPost(ctx, post, velden, getekend)
  if (mis) return mis
  const uitkomst = await voer()
  if (!uitkomst.ok && uitkomst.weigering === 'niet-gevonden') throw data({ soort: 'niet-gevonden' }, { status: 404 })
  if (!uitkomst.ok) return data({ getypt, sleutel: nieuweSleutel(), weigering: uitkomst.weigering }, { status: 409 })
  await dropKeptPost(ctx, post.bewaard)
  return null

  function voer() {
    if (actie === 'toegang') return vraagDriegesprek(ctx, id, post.formulier)
    if (actie === 'aanvullen')
      return vulBeschikkingAan(ctx, id, post.formulier, { zorgplan: post.basis, dag: String(waarden['dag'] ?? '') })
    return legGesprekVast(ctx, id, post.formulier, { ...gehoudenUit(waarden), met: waarden['met'] as Gesprekspartner })
  }
}

function formulierVan(taal: Taal, actie: (typeof acties)[number]) {
  if (actie === 'toegang') return { velden: [], getekend: [] }
  if (actie === 'aanvullen') return { velden: aanvulVelden, getekend: tekenAanvullen(taal) }
  return { velden: gesprekMetVelden, getekend: [tekenMet(taal), ...tekenGesprek(taal)] }
}
