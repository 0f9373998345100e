import { data, redirect } from '@remix-run/node'
import type { Refused } from '#app/domain/refuse.ts'
import type { Veld, Waarden } from '#app/domain/perspectiefplan/vragen.ts'
import { datumVan } from '#app/domain/termijnen/kalender.ts'
import { leesVelden } from '#app/forms/lees-velden.ts'
import type { GetekendVeld } from '#app/forms/velden.tsx'
import { dropKeptPost } from '#app/server/bewaarde-post.server.ts'
import { nieuweSleutel, type Ontvangen } from '#app/server/formulier.server.ts'
import { foutTeksten } from '#app/server/vraag-woorden.server.ts'
import type { Ctx } from '#app/usecases/ctx.ts'

/**
 * Reads the post of a question page (app/forms/vraagpagina.tsx) in which every needed field is needed now. In: the fields, and as they are drawn.
 * Out: what was typed and its values; `mis` is the answer to give when something is wrong, else null.
 */
export function leesPost(
  ctx: Ctx,
  { velden }: Ontvangen,
  vragen: readonly Veld[],
  getekend: readonly Pick<GetekendVeld, 'naam' | 'label' | 'opties'>[],
) {
  const { getypt, waarden, fouten } = leesVelden(velden, vragen, { vandaag: datumVan(ctx.now), nodigeVelden: true })
  const teksten = foutTeksten(ctx.taal, fouten, getekend)
  const mis = teksten.length > 0 ? data({ getypt, sleutel: nieuweSleutel(), fouten: teksten }, { status: 400 }) : null
  return { getypt, waarden, mis }
}

/**
 * Ends the action of a question page. In: what the use case said, what was typed, and where to go on when it is done. What is not there is 404; a
 * refusal is said with 409 and what was typed; what was kept of this form when a session ended is forgotten once it is done.
 */
export async function sluitPost<Gedaan extends { ok: true }>(
  ctx: Ctx,
  { bewaard }: Ontvangen,
  uitkomst: Gedaan | Refused,
  getypt: Waarden,
  naar: (gedaan: Gedaan) => string,
) {
  if (!uitkomst.ok) {
    if (uitkomst.weigering === 'niet-gevonden') throw data({ soort: 'niet-gevonden' }, { status: 404 })
    return data({ getypt, sleutel: nieuweSleutel(), weigering: uitkomst.weigering }, { status: 409 })
  }
  await dropKeptPost(ctx, bewaard)
  return redirect(naar(uitkomst), 303)
}
