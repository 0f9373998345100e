import { data, redirect, type LoaderFunctionArgs } from '@remix-run/node'
import { inlogPad, safePath } from '#app/server/pad.server.ts'
import { taalCookie } from '#app/server/taal.server.ts'
import type { Taal } from '#app/usecases/ctx.ts'

const talen: readonly string[] = ['nl', 'en'] satisfies Taal[]

/** Remembers the language for a year and goes back to the page it was chosen on. Refuses a language we do not have. */
export function loader({ request, params }: LoaderFunctionArgs) {
  const { taal = '' } = params
  if (!talen.includes(taal)) throw data({ soort: 'niet-gevonden' }, { status: 404 })
  return redirect(backTo(new URL(request.url).searchParams.get('terug')), {
    status: 303,
    headers: { 'Set-Cookie': `${taalCookie}=${taal}; Path=/; Max-Age=31536000; SameSite=Lax; HttpOnly` },
  })
}

/** `safePath` keeps people out of the sign-in pages; who only reads them in another language does go back there. */
function backTo(terug: string | null): string {
  const path = safePath(terug)
  if (path) return path
  const basis = 'http://eenklik.invalid'
  if (!terug || terug.length > 2000 || !URL.canParse(terug, basis)) return '/'
  const { origin, pathname, search } = new URL(terug, basis)
  const leesbaar = [...Object.values(inlogPad), '/uitgelogd']
  return origin === basis && leesbaar.includes(pathname) ? pathname + search : '/'
}
