import { gemeenteMetSlug } from '#app/domain/gemeente/gemeenten.ts'
import { doelenVoor, type Doel } from '#tests/bad-input/doelen.ts'

/** A field of a form, by the form it belongs to. */
export type Vak = { doel: Doel; veld: string }

/** Everything of a post that carries a text somebody typed; what says which form it is does not. A part of a date counts: it comes back as it was typed. */
export function vakkenVoor(ids: Record<string, string>): Vak[] {
  return doelenVoor(ids).flatMap((doel) =>
    [...new Set(doel.velden.map(([naam]) => naam))]
      .filter((naam) => !/^(actie|sleutel|csrf|basis|terug)$/.test(naam))
      .map((veld) => ({ doel, veld })),
  )
}

/** The same form of another traject, or of another gemeente, is the same form. */
export function sleutelVan(pad: string, veld: string): string {
  const [, eerste = '', ...rest] = new URL(pad, 'http://x').pathname
    .replaceAll(/[0-9a-f]{8}-[0-9a-f-]{27}/g, '<id>')
    .split('/')
  return `/${[gemeenteMetSlug(eerste) ? '<gemeente>' : eerste, ...rest].join('/')} ${veld}`
}

/** The texts somebody can type in a form of this page, that no payload went into: there is a list to be mended (tests/bad-input/doelen.ts). */
export function vergeten(getekend: ReadonlyMap<string, string>, vakken: readonly Vak[]): string[] {
  const bekend = new Set(vakken.map(({ doel, veld }) => sleutelVan(doel.pad, veld)))
  return [...getekend].filter(([sleutel]) => !bekend.has(sleutel)).map(([sleutel, waar]) => `${sleutel} (on ${waar})`)
}
