import { redirect, type ActionFunctionArgs } from '@remix-run/node'
import { actorOf } from '#app/server/actor.server.ts'
import { readBody } from '#app/server/csrf.server.ts'
import { useDiensten } from '#app/server/diensten.server.ts'
import { safePath, thuis } from '#app/server/pad.server.ts'
import { findSessie } from '#app/server/sessie.server.ts'

export const loader = () => redirect('/', 303)

/**
 * Keeps the session going for another 15 minutes, as often as somebody asks, up to its absolute end (WCAG 2.2.1). A script gets
 * `{ einde }`; a form goes back to where it stood. A session that is over: 401, or the sign-in page.
 */
export async function action({ request }: ActionFunctionArgs) {
  const json = request.headers.get('accept')?.startsWith('application/json') ?? false
  const ctx = await actorOf(request)
  if (!ctx.sessie)
    return json ? Response.json({ soort: 'sessie-voorbij' }, { status: 401 }) : redirect('/inloggen', 303)
  const velden = await readBody(request, ctx)
  const { db } = await useDiensten()
  const sessie = await findSessie(db, request, { verlengen: true })
  if (!sessie || sessie.voorbij)
    return json ? Response.json({ soort: 'sessie-voorbij' }, { status: 401 }) : redirect('/inloggen', 303)
  if (json) return Response.json({ einde: sessie.einde.toISOString() })
  return redirect(safePath(velden.get('terug')) ?? thuis[sessie.actor.soort], 303)
}
