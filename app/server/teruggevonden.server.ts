import { takeKeptPost } from '#app/server/bewaarde-post.server.ts'
import { leesVelden } from '#app/forms/lees-velden.ts'
import type { Veld, Waarden } from '#app/domain/perspectiefplan/vragen.ts'
import { datumVan } from '#app/domain/termijnen/kalender.ts'
import type { Ctx } from '#app/usecases/ctx.ts'

/**
 * What a person was typing when the session ended, for the page it was typed on; null when there is nothing or it is not theirs. The version
 * it was based on travels along, so that a text saved meanwhile is still not overwritten.
 */
export async function teruggevonden(ctx: Ctx, request: Request, velden: readonly Veld[]) {
  const post = await takeKeptPost(ctx, request)
  if (!post) return null
  const { getypt } = leesVelden(post, velden, { vandaag: datumVan(ctx.now), nodigeVelden: false })
  const basis = Number(post.get('basis') ?? 0)
  return {
    id: new URL(request.url).searchParams.get('bewaard'),
    waarden: getypt satisfies Waarden,
    basis: Number.isSafeInteger(basis) && basis >= 0 ? basis : 0,
  }
}
