import { createHash, randomUUID } from 'node:crypto'
import { data } from '@remix-run/node'
import { readBodyMetBestand } from '#app/server/csrf.server.ts'
import type { Bestand } from '#app/server/multipart.ts'
import { pathOf } from '#app/server/pad.server.ts'
import type { Ctx } from '#app/usecases/ctx.ts'
import { isUuid } from '#app/usecases/uuid.ts'

/** A new one-time key: each form that is shown gets its own. */
export const nieuweSleutel = (): string => randomUUID()

export type Ontvangen = {
  velden: URLSearchParams
  /** The one-time key and a fingerprint of what was filled in (usecases/eenmaal). */
  formulier: { sleutel: string; inhoud: Uint8Array }
  /** The file that came along, or why there is none; null on a form without a place for one. */
  bestand: Bestand | null
  /** The version the person had on screen; 0 when nothing stood there yet. */
  basis: number
  /** Which button was pressed, '' for the first. */
  actie: string
  /** The id of a kept form that was given back on this page, if any. */
  bewaard: string | null
  /** True when the small script saves in the background: it wants JSON, not a page. */
  stil: boolean
}

/** Reads a posted form after every check of readBody. Refuses with 400 a form without a usable key or version. */
export async function readFormulier(request: Request, ctx: Ctx): Promise<Ontvangen> {
  const { velden, bestand } = await readBodyMetBestand(request, ctx)
  const sleutel = velden.get('sleutel') ?? undefined
  const basis = velden.get('basis') ?? '0'
  if (!isUuid(sleutel) || !/^\d{1,9}$/.test(basis)) throw data({ soort: 'onleesbaar' }, { status: 400 })
  const inhoud = new URLSearchParams([...velden].filter(([naam]) => naam !== 'sleutel'))
  const vinger = createHash('sha256').update(`${pathOf(request)} ${inhoud}`)
  if (bestand?.ok) vinger.update(bestand.bytes)
  return {
    velden,
    bestand,
    formulier: { sleutel, inhoud: vinger.digest() },
    basis: Number(basis),
    actie: velden.get('actie') ?? '',
    bewaard: new URL(request.url).searchParams.get('bewaard') ?? velden.get('bewaard'),
    stil: request.headers.get('accept')?.startsWith('application/json') ?? false,
  }
}
