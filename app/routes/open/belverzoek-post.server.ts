import { data, redirect } from '@remix-run/node'
import type { Gemeente } from '#app/domain/gemeente/gemeenten.ts'
import type { Soort } from '#app/domain/belverzoek/velden.ts'
import type { Veld, Waarden } from '#app/domain/perspectiefplan/vragen.ts'
import { datumVan } from '#app/domain/termijnen/kalender.ts'
import { leesVelden } from '#app/forms/lees-velden.ts'
import { actorOf } from '#app/server/actor.server.ts'
import { bewijsAdres } from '#app/server/belverzoek.server.ts'
import { openCsrf } from '#app/server/csrf.server.ts'
import { nieuweSleutel, readFormulier } from '#app/server/formulier.server.ts'
import { keepGemeente } from '#app/server/gemeente.server.ts'
import { lookUp } from '#app/server/i18n.server.ts'
import { checkBelverzoeken } from '#app/server/tempo.server.ts'
import { foutTeksten } from '#app/server/vraag-woorden.server.ts'
import { vraagBelverzoek } from '#app/usecases/belverzoek.server.ts'
import type { Ctx } from '#app/usecases/ctx.ts'

/** What a form for who did not sign in needs: the token with its cookie, a one-time key, and the choice of this gemeente. */
export async function openFormulier(request: Request, ctx: Ctx, { slug }: Gemeente) {
  const { csrf, cookie } = await openCsrf(request, ctx)
  const headers = new Headers({ 'Set-Cookie': keepGemeente(slug) })
  if (cookie) headers.append('Set-Cookie', cookie)
  return { velden: { csrf, sleutel: nieuweSleutel() }, headers }
}

/**
 * Reads the form and makes the request. Wrong input: 400 with what was typed. Too many from one address: 429. Otherwise to the page that says it arrived.
 */
export async function postBelverzoek(
  request: Request,
  gemeente: Gemeente,
  veldenVan: (now: Date) => readonly Veld[],
  soortVan: (waarden: Waarden) => Soort,
) {
  const ctx = await actorOf(request)
  const velden = veldenVan(ctx.now)
  const post = await readFormulier(request, ctx)
  const { getypt, waarden, fouten } = leesVelden(post.velden, velden, {
    vandaag: datumVan(ctx.now),
    nodigeVelden: true,
  })
  if (fouten.length > 0) {
    const labels = velden.map((veld) => ({ ...veld, label: lookUp(ctx.taal, 'belverzoek', `veld.${veld.naam}`) }))
    return data({ getypt, fouten: foutTeksten(ctx.taal, fouten, labels) }, { status: 400 })
  }
  await checkBelverzoeken()
  const uitkomst = await vraagBelverzoek(ctx, gemeente.code, soortVan(waarden), post.formulier, waarden)
  if (!uitkomst.ok) throw data({ soort: 'niet-gevonden' }, { status: 404 })
  return redirect(await bewijsAdres(gemeente.slug, uitkomst), 303)
}
