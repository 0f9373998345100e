import { data, redirect } from '@remix-run/node'
import { datumVan } from '#app/domain/termijnen/kalender.ts'
import type { Weigering } from '#app/domain/refuse.ts'
import { leesVelden, type VeldFout } from '#app/forms/lees-velden.ts'
import { dropKeptPost } from '#app/server/bewaarde-post.server.ts'
import type { Ontvangen } from '#app/server/formulier.server.ts'
import { translate } from '#app/server/i18n.server.ts'
import { foutTeksten } from '#app/server/vraag-woorden.server.ts'
import { schrijfBijPlan } from '#app/usecases/toegang-tekst.server.ts'
import { stelWetVast, wijsOpClientondersteuning } from '#app/usecases/beoordeling.server.ts'
import { leesOverdracht } from '#app/usecases/overdracht.server.ts'
import type { ToegangCtx } from '#app/usecases/ctx.ts'
import { veldVan, type Onderwerp } from './toegang-tekst.server.ts'

/** Which forms of the file can have been done, for the message after it. */
export const gedaan = [
  'oco',
  'wet',
  'samenvatting',
  'welke-hulp',
  'akkoord-gevraagd',
  'aanvulling',
  'vraag',
  'ingetrokken',
  'toevoeging',
  'bevestigd',
  'verbeterd',
  'gezag',
  'notitie',
] as const
export type Gedaan = (typeof gedaan)[number]

/** What a form of the file answers when it could not be done: at which field, in words, and what was typed. */
export type Misluk = {
  /** Why not: the page has no words of refusals of its own to draw it from. */
  zegt?: string
  fouten: { veld: string; tekst: string }[]
  tekst?: { onderwerp: Onderwerp; waarde: string; basis: number; botsing: boolean }
}

/** Does the form that was posted on the file; `actie` says which one. */
export async function doeActie(ctx: ToegangCtx, trajectId: string, ontvangen: Ontvangen) {
  const { actie } = ontvangen
  switch (actie) {
    case 'oco':
      return answer(ctx, await wijsOpClientondersteuning(ctx, trajectId), trajectId, actie)
    case 'notitie':
      return answer(ctx, await leesOverdracht(ctx, trajectId, ontvangen.formulier), trajectId, actie)
    case 'wet':
      return setWet(ctx, trajectId, ontvangen)
    case 'samenvatting':
    case 'welke-hulp':
      return writeTekst(ctx, trajectId, actie, ontvangen)
    default:
      throw data({ soort: 'onleesbaar' }, { status: 400 })
  }
}

async function setWet(ctx: ToegangCtx, trajectId: string, { velden }: Ontvangen) {
  const [wet, ...meer] = velden.getAll('wet')
  if (meer.length > 0 || (wet !== 'jeugd' && wet !== 'wmo')) {
    const label = translate(ctx.taal, 'toegang')('wetVast.vraag')
    return wrong({
      fouten: foutTeksten(ctx.taal, [{ veld: 'wet', fout: 'leeg' }], [{ naam: 'wet', label, opties: true }]),
    })
  }
  return answer(ctx, await stelWetVast(ctx, trajectId, wet), trajectId, 'wet')
}

async function writeTekst(
  ctx: ToegangCtx,
  trajectId: string,
  onderwerp: Onderwerp,
  { velden, basis, bewaard }: Ontvangen,
) {
  const label = translate(ctx.taal, 'toegang')(`tekst.${onderwerp}.label`)
  const { getypt, fouten } = leesVelden(velden, [veldVan(onderwerp)], {
    vandaag: datumVan(ctx.now),
    nodigeVelden: false,
  })
  const waarde = String(getypt[onderwerp] ?? '')
  const eigen = { onderwerp, waarde, basis, botsing: false }
  const leeg = waarde === '' && basis === 0
  const mis: VeldFout[] = leeg ? [{ veld: onderwerp, fout: 'leeg' }] : fouten
  if (mis.length > 0) return wrong({ fouten: foutTeksten(ctx.taal, mis, [{ naam: onderwerp, label }]), tekst: eigen })
  const uitkomst = await schrijfBijPlan(ctx, trajectId, onderwerp, { basis, tekst: waarde })
  if (uitkomst.ok) {
    await dropKeptPost(ctx, bewaard)
    return done(trajectId, onderwerp)
  }
  if (!('ander' in uitkomst)) return answer(ctx, uitkomst, trajectId, onderwerp, eigen)
  const tekst = translate(ctx.taal, 'weigering')('intussen-veranderd')
  return data<Misluk>(
    { fouten: [{ veld: onderwerp, tekst }], tekst: { ...eigen, basis: uitkomst.ander.versie, botsing: true } },
    { status: 409 },
  )
}

const wrong = (misluk: Misluk) => data<Misluk>(misluk, { status: 400 })

const done = (trajectId: string, wat: Gedaan) => redirect(`/toegang/traject/${trajectId}?gedaan=${wat}#${wat}`, 303)

function answer(
  { taal }: ToegangCtx,
  uitkomst: { ok: true } | { ok: false; weigering: Weigering },
  trajectId: string,
  wat: Gedaan,
  tekst?: Misluk['tekst'],
) {
  if (uitkomst.ok) return done(trajectId, wat)
  if (uitkomst.weigering === 'niet-gevonden') throw data({ soort: 'niet-gevonden' }, { status: 404 })
  return data<Misluk>(
    { zegt: translate(taal, 'weigering')(uitkomst.weigering), fouten: [], ...(tekst ? { tekst } : {}) },
    { status: 409 },
  )
}
