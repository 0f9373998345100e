import type { SignedIn } from '#app/server/sessie.server.ts'

/** Where each kind of actor begins. */
export const thuis: Record<SignedIn['soort'], string> = {
  inwoner: '/mijn',
  aanbieder: '/aanbieder',
  toegang: '/toegang',
}

/** The sign-in page of each kind of actor. */
export const inlogPad: Record<SignedIn['soort'], string> = {
  inwoner: '/inloggen',
  aanbieder: '/inloggen/aanbieder',
  toegang: '/inloggen/medewerker',
}

/** Where somebody of an aanbieder comes who was not invited, or not any more. */
export const meedoenPad = '/aanbieder/meedoen'

/** The path of a request as it stands on screen: without what Remix or this file added to it. */
export function pathOf(request: Request): string {
  const url = new URL(request.url)
  for (const naam of ['index', '_routes', 'bewaard']) url.searchParams.delete(naam)
  return url.pathname.replace(/\.data$/, '') + url.search
}

/**
 * A path of this site to go back to, or null. Refuses everything that could lead elsewhere: another origin, `//host`, a backslash,
 * control characters, and the sign-in pages themselves.
 */
export function safePath(terug: string | null | undefined): string | null {
  if (!terug || terug.length > 2000 || !/^\/(?![/\\])/.test(terug) || /[\\\u0000-\u001f\u007f]/.test(terug)) return null
  const basis = 'http://eenklik.invalid'
  if (!URL.canParse(terug, basis)) return null
  const url = new URL(terug, basis)
  if (
    url.origin !== basis ||
    url.pathname.startsWith('//') ||
    /^\/(inloggen|uitloggen|uitgelogd|sessie)(\/|$)/.test(url.pathname)
  )
    return null
  return url.pathname + url.search
}

/** Whether a path belongs to another kind of actor than this one. */
export function belongsToOther(pad: string, soort: SignedIn['soort']): boolean {
  return Object.entries(thuis).some(
    ([ander, begin]) =>
      ander !== soort && (pad === begin || pad.startsWith(`${begin}/`) || pad.startsWith(`${begin}?`)),
  )
}
