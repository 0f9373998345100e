import { aanspreekvorm, type Lezer } from '#app/domain/persoon/aanspreekvorm.ts'
import { datumVan, type Datum } from '#app/domain/termijnen/kalender.ts'
import { readCookie } from '#app/server/cookie.server.ts'
import { pathOf } from '#app/server/pad.server.ts'
import type { GevondenSessie } from '#app/server/sessie.server.ts'
import type { Taal, Voertaal } from '#app/usecases/ctx.ts'

export const taalCookie = 'taal'
const talen: readonly string[] = ['nl', 'en'] satisfies Voertaal[]

/** The language of a request: what the visitor chose (cookie), then what the browser asks for, then nl. */
export function taalOf(request: Request): Voertaal {
  const gekozen = readCookie(request, taalCookie)
  if (gekozen && talen.includes(gekozen)) return gekozen as Voertaal
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
  return (gevraagd[0]?.code as Voertaal | undefined) ?? 'nl'
}

/**
 * The words of a request: its language, and on the pages of the inwoner in Dutch 'je' to a jeugdige, judged by legal time. Pages that are open to
 * everybody say 'u' to everybody.
 */
export function woordenOf(request: Request, sessie: Lezend | null, nu: Date): Taal {
  const taal = taalOf(request)
  if (taal !== 'nl' || !sessie || !/^\/mijn(?![^/?])/.test(pathOf(request))) return taal
  return dutchFor(lezerOf(sessie), datumVan(nu))
}

/** The Dutch words for this reader on a day. */
export const dutchFor = (lezer: Lezer, vandaag: Datum): 'nl' | 'nl-jeugd' =>
  aanspreekvorm(lezer, vandaag) === 'je' ? 'nl-jeugd' : 'nl'

type Lezend = Pick<GevondenSessie, 'actor' | 'geboortedatum'>

const lezerOf = ({ actor, geboortedatum }: Lezend): Lezer => ({
  geboortedatum,
  voorAnder: actor.soort === 'inwoner' && actor.namensId !== null,
})

/** The language of these words, as a browser, a letter and a reader aloud know it. */
export const voertaalVan = (taal: Taal): Voertaal => (taal === 'en' ? 'en' : 'nl')
