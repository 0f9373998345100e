import type { Veld } from '#app/domain/perspectiefplan/vragen.ts'
import type { Taal } from '#app/usecases/ctx.ts'
import type { OpenKeuze } from '#app/usecases/keuze.server.ts'
import { dag } from './datum.server.ts'
import { lookUp } from './i18n.server.ts'
import { tekenMetWoorden } from './vraag-pagina.server.ts'

/** The fields of the question or of the answer, with their words. */
export const tekenBuitenContract = (taal: Taal, groep: 'vraag' | 'antwoord', velden: readonly Veld[]) =>
  tekenMetWoorden(taal, velden, (veld, rest) => lookUp(taal, 'keuze', `buiten.velden.${groep}.${veld}.${rest}`))

export type GetoondBuitenContract = NonNullable<ReturnType<typeof toonBuitenContract>>

/** What was asked about help without a contract, and what the gemeente said, in words; null while nothing was asked. */
export function toonBuitenContract(taal: Taal, { traject: { keuze }, woordenVan }: OpenKeuze) {
  const { buitenContract: vraag } = keuze
  if (!vraag) return null
  const { nr, antwoord } = vraag
  const gezegd = antwoord && woordenVan(antwoord.tekst)
  return {
    nr,
    dag: dag(taal, vraag.op),
    naam: woordenVan(vraag.naam)?.woorden ?? '',
    waarom: woordenVan(vraag.tekst)?.woorden ?? '',
    antwoord: antwoord && {
      kan: antwoord.kan,
      dag: dag(taal, antwoord.op),
      wie: gezegd?.naam ?? '',
      woorden: gezegd?.woorden ?? '',
    },
  }
}
