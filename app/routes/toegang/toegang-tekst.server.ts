import type { OndertekendePassage } from '#app/domain/perspectiefplan/plan.ts'
import type { Veld } from '#app/domain/perspectiefplan/vragen.ts'
import { dagEnTijd } from '#app/server/datum.server.ts'
import { nieuweSleutel } from '#app/server/formulier.server.ts'
import type { Taal } from '#app/usecases/ctx.ts'

/** The two texts the toegang writes beside the plan (D0-23, D0-24). */
export const onderwerpen = ['samenvatting', 'welke-hulp'] as const
export type Onderwerp = (typeof onderwerpen)[number]

export const maxTekst = 8000

/** The field of one text, as data: named after its subject, so that both can stand on one page. */
export const veldVan = (onderwerp: Onderwerp): Veld => ({ naam: onderwerp, soort: 'lang', max: maxTekst })

/** One text as it stands in its form; a form that was kept when the session ended fills the field again, on the version it was based on. */
export function toonTekst(
  taal: Taal,
  onderwerp: Onderwerp,
  passages: readonly OndertekendePassage[],
  bewaard: { id: string | null; velden: URLSearchParams } | null,
) {
  const passage = passages.find((een) => een.onderwerp === onderwerp)
  const terug = bewaard?.velden.get('actie') === onderwerp ? bewaard : null
  const tekst = String(passage?.waarden.tekst ?? '')
  return {
    onderwerp,
    sleutel: nieuweSleutel(),
    basis: terug ? Number(terug.velden.get('basis')) || 0 : (passage?.versie ?? 0),
    waarde: terug?.velden.get(onderwerp) ?? tekst,
    bewaard: terug?.id ?? null,
    botsing: false,
    opgeslagen: passage ? { tekst, naam: passage.auteurNaam, op: dagEnTijd(taal, passage.op) } : null,
  }
}
