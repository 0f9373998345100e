import type { BevrorenAntwoord, Tekst, Woorden } from '#app/domain/perspectiefplan/bevroren-plan.ts'
import type { Gegevens } from '#app/domain/perspectiefplan/gegevens.ts'
import { itemVan } from '#app/domain/perspectiefplan/lijst.ts'
import { vragensetMetId, type Veld } from '#app/domain/perspectiefplan/vragen.ts'
import type { GetekendVeld } from '#app/forms/velden.tsx'
import type { VeldFout } from '#app/forms/lees-velden.ts'
import { dag, geboortedag } from '#app/server/datum.server.ts'
import { lookUp, translate } from '#app/server/i18n.server.ts'
import type { Taal } from '#app/usecases/ctx.ts'

/** 'resultaat-<id>' and 'resultaat-nieuw' share the words of their template. */
const sjabloonVan = (set: string, bladzijde: string) => itemVan(vragensetMetId(set), bladzijde)?.lijst ?? bladzijde

/** The words of a question set: in Dutch, and beside it as shown when that is not the same. */
export function woordenVan(set: string, taal: Taal): Woorden {
  const tekst = (sleutel: string, waarden: Record<string, unknown> = {}): Tekst =>
    tekstIn(taal, (een) => lookUp(een, 'vragen', sleutel, waarden))
  return {
    titel: (bladzijde, nr) => tekst(`${set}.${sjabloonVan(set, bladzijde)}.titel`, nr === undefined ? {} : { nr }),
    vraag: (bladzijde, veld) => tekst(`${set}.${sjabloonVan(set, bladzijde)}.velden.${veld}.vraag`),
    optie: (bladzijde, veld, optie) => tekst(`${set}.${sjabloonVan(set, bladzijde)}.velden.${veld}.opties.${optie}`),
    gegevens: (gegevens) => gegevensTeksten(taal, gegevens),
    datum: (datum) => tekstIn(taal, (een) => dag(een, datum)),
  }
}

/** A text in the Dutch of the gemeente, and beside it as shown when that is not the same: another language, or 'je' to a jeugdige. */
function tekstIn(taal: Taal, van: (taal: Taal) => string): Tekst {
  const nl = van('nl')
  return taal === 'nl' ? { nl } : { nl, getoond: van(taal) || nl }
}

/** The words around a list: how it begins, how one adds and takes away. A list that has a page for each item of another has other ones. */
const lijstDelen = ['inleiding', 'geen', 'nieuw', 'nogEen', 'punt', 'mist', 'kies', 'nogKiezen'] as const
const wegDelen = ['titel', 'uitleg', 'ja', 'nee'] as const

export type LijstWoorden = Record<(typeof lijstDelen)[number], string> & {
  weg: Record<(typeof wegDelen)[number], string>
}

/** The words around a list of a set; `nr` is the number of an item. Words a list does not need are empty. */
export function lijstWoorden(set: string, lijst: string, taal: Taal, nr = 0): LijstWoorden {
  const woord = (sleutel: string) => lookUp(taal, 'vragen', `${set}.${lijst}.lijst.${sleutel}`, { nr })
  const van = <S extends string>(sleutels: readonly S[], begin = '') =>
    Object.fromEntries(sleutels.map((sleutel) => [sleutel, woord(begin + sleutel)])) as Record<S, string>
  return { ...van(lijstDelen), weg: van(wegDelen, 'weg.') }
}

/** What is known about the betrokkene, in words; what is not known says so (D0-12). */
function gegevensTeksten(taal: Taal, { naam, geboortedatum, adres }: Gegevens): BevrorenAntwoord[] {
  const tekst = (van: (taal: Taal) => string): Tekst => tekstIn(taal, van)
  const rij = (
    veld: 'naam' | 'geboren' | 'adres',
    waarde: string | null,
    inTaal: (taal: Taal) => string = () => waarde ?? '',
  ) => ({
    veld,
    vraag: tekst((een) => translate(een, 'plan')(`gegevens.${veld}`)),
    antwoord: waarde === null ? tekst((een) => translate(een, 'plan')('gegevens.onbekend')) : tekst(inTaal),
  })
  return [
    rij('naam', naam),
    rij('geboren', geboortedatum, (een) => geboortedag(een, geboortedatum ?? '')),
    rij('adres', adres),
  ]
}

/** The one page of the plan that asks how to reach who it is about; a number anywhere else is somebody else's. */
const eigen = 'mijn-gegevens'

/** The fields of a page with their words, ready to draw. */
export function tekenVelden(set: string, bladzijde: string, velden: readonly Veld[], taal: Taal): GetekendVeld[] {
  const begin = `${set}.${sjabloonVan(set, bladzijde)}.velden`
  const optioneel = translate(taal, 'algemeen')('nietVerplicht')
  return velden.map((veld) => {
    const uitleg = lookUp(taal, 'vragen', `${begin}.${veld.naam}.uitleg`)
    return {
      naam: veld.naam,
      soort: veld.soort,
      label: lookUp(taal, 'vragen', `${begin}.${veld.naam}.vraag`),
      ...(uitleg ? { uitleg } : {}),
      ...(veld.nodig || ('alleenBij' in veld && veld.alleenBij) ? {} : { optioneel }),
      ...('aanvullen' in veld && veld.aanvullen ? { aanvullen: veld.aanvullen, vanAnder: bladzijde !== eigen } : {}),
      ...('opties' in veld
        ? {
            opties: veld.opties.map((waarde) => ({
              waarde,
              label: lookUp(taal, 'vragen', `${begin}.${veld.naam}.opties.${waarde}`),
            })),
          }
        : {}),
    }
  })
}

/** The same fields for somebody who fills them in about another: their browser knows only themselves (WCAG 1.3.5). */
export const overEenAnder = (velden: readonly GetekendVeld[]): GetekendVeld[] =>
  velden.map((veld) => ({ ...veld, vanAnder: true }))

/** What is wrong, in words that name the field and how to mend it. In: the labels as shown. */
export function foutTeksten(
  taal: Taal,
  fouten: readonly VeldFout[],
  velden: readonly { naam: string; label: string; opties?: unknown }[],
): { veld: string; tekst: string }[] {
  return fouten.map(({ veld, fout, max }) => {
    const getekend = velden.find((een) => een.naam === veld)
    const sleutel = fout === 'leeg' && getekend?.opties ? 'leeg-keuze' : fout
    return {
      veld,
      tekst: lookUp(taal, 'fout', sleutel, { label: (getekend?.label ?? veld).replace(/[?:]$/, ''), max }),
    }
  })
}
