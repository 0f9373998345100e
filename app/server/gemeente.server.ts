import { gemeenteMetSlug, type Gemeente } from '#app/domain/gemeente/gemeenten.ts'
import { readCookie } from '#app/server/cookie.server.ts'

export const gemeenteCookie = 'gemeente'

/** The gemeente somebody picked on the front page, remembered in a cookie that tells nothing else; undefined before that. */
export function gekozenGemeente(request: Request): Gemeente | undefined {
  return gemeenteMetSlug(readCookie(request, gemeenteCookie) ?? undefined)
}

/** The cookie that remembers the pick for a year. */
export function keepGemeente(slug: string): string {
  return `${gemeenteCookie}=${slug}; Path=/; Max-Age=31536000; SameSite=Lax; HttpOnly`
}
