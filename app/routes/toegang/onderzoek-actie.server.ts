import { data } from '@remix-run/node'
import type { Veld } from '#app/domain/perspectiefplan/vragen.ts'
import { datumVan } from '#app/domain/termijnen/kalender.ts'
import { datumDelen, leesVelden } from '#app/forms/lees-velden.ts'
import type { Ontvangen } from '#app/server/formulier.server.ts'
import { translate } from '#app/server/i18n.server.ts'
import { foutTeksten } from '#app/server/vraag-woorden.server.ts'
import type { ToegangCtx } from '#app/usecases/ctx.ts'
import { legAanbodVast, openEigenPlan, startOnderzoek, wijsMantelzorger } from '#app/usecases/eigen-plan.server.ts'

/** What a form of the page answers when it could not be done. */
export type Misluk = {
  zegt?: string
  fouten: { veld: string; tekst: string }[]
  aanbod?: { dag: string; maand: string; jaar: string }
}

const veldenVan: Record<string, readonly Veld[]> = {
  mantelzorger: [{ naam: 'mantelzorger', soort: 'keuze', opties: ['geen', 'gewezen'], nodig: true }],
  aanbod: [{ naam: 'aanbod', soort: 'datum', totVandaag: true, nodig: true }],
  begin: [],
  ondanks: [],
}

/** Does the form that was posted on the page of the research; `actie` says which one. Null when it was done. */
export async function doeOnderzoek(ctx: ToegangCtx, trajectId: string, post: Ontvangen): Promise<Misluk | null> {
  const velden = Object.hasOwn(veldenVan, post.actie) ? veldenVan[post.actie] : undefined
  if (!velden) throw data({ soort: 'onleesbaar' }, { status: 400 })
  const { getypt, fouten } = leesVelden(post.velden, velden, { vandaag: datumVan(ctx.now), nodigeVelden: true })
  const waarde = String(getypt[post.actie] ?? '')
  const aanbod = post.actie === 'aanbod' ? { aanbod: datumDelen(waarde) } : {}
  if (fouten.length > 0) {
    if (!(await openEigenPlan(ctx, trajectId, 'onderzoek'))) throw data({ soort: 'niet-gevonden' }, { status: 404 })
    const t = translate(ctx.taal, 'eigenplan')
    const labels = [
      { naam: 'mantelzorger', label: t('onderzoek.mantelzorger.vraag'), opties: true },
      { naam: 'aanbod', label: t('onderzoek.aanbod.vraag') },
    ]
    return { fouten: foutTeksten(ctx.taal, fouten, labels), ...aanbod }
  }
  const uitkomst = await voer(ctx, trajectId, post.actie, waarde)
  if (uitkomst.ok) return null
  if (uitkomst.weigering === 'niet-gevonden') throw data({ soort: 'niet-gevonden' }, { status: 404 })
  return { zegt: translate(ctx.taal, 'weigering')(uitkomst.weigering), fouten: [], ...aanbod }
}

function voer(ctx: ToegangCtx, trajectId: string, actie: string, waarde: string) {
  if (actie === 'mantelzorger') return wijsMantelzorger(ctx, trajectId, waarde === 'gewezen' ? 'gewezen' : 'geen')
  if (actie === 'aanbod') return legAanbodVast(ctx, trajectId, waarde)
  return startOnderzoek(ctx, trajectId, { ondanks: actie === 'ondanks' })
}
