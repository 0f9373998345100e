import { readCookie } from '#app/server/cookie.server.ts'
import type { Taal } from '#app/usecases/ctx.ts'

export const taalCookie = 'taal'
const talen: readonly string[] = ['nl', 'en'] satisfies Taal[]

/** The language of a request: what the visitor chose (cookie), then what the browser asks for, then nl. */
export function taalOf(request: Request): Taal {
  const gekozen = readCookie(request, taalCookie)
  if (gekozen && talen.includes(gekozen)) return gekozen as Taal
  const gevraagd = (request.headers.get('accept-language') ?? '')
    .split(',', 20)
    .map((deel) => {
      const [code = '', q = ''] = deel
        .trim()
        .toLowerCase()
        .split(/;\s*q=/)
      return { code: code.split('-')[0] ?? '', q: q === '' ? 1 : Number(q) || 0 }
    })
    .filter(({ code, q }) => q > 0 && talen.includes(code))
    .sort((een, ander) => ander.q - een.q)
  return (gevraagd[0]?.code as Taal | undefined) ?? 'nl'
}
