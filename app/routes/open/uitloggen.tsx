import { redirect, type ActionFunctionArgs } from '@remix-run/node'
import { actorOf } from '#app/server/actor.server.ts'
import { dropCookie, readCookie } from '#app/server/cookie.server.ts'
import { readBody } from '#app/server/csrf.server.ts'
import { sessieCookie, stopSessie } from '#app/server/sessie.server.ts'

/** Nothing to see here: somebody who types the address goes to the front page and stays signed in. */
export const loader = () => redirect('/', 303)

/** Signs out: the session ends on the server, the cookie goes. A session that was over already needs no token. */
export async function action({ request }: ActionFunctionArgs) {
  const ctx = await actorOf(request)
  if (ctx.sessie) {
    await readBody(request, ctx)
    await stopSessie(ctx.db, readCookie(request, sessieCookie) ?? '')
  }
  return redirect('/uitgelogd', { status: 303, headers: { 'Set-Cookie': dropCookie(sessieCookie) } })
}

/** Never shown: makes this a page, so that a post from elsewhere is refused on a page. */
export default function Uitloggen() {
  return null
}
