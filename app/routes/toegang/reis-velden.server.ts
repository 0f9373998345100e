import type { Veld, Waarden } from '#app/domain/perspectiefplan/vragen.ts'
import {
  busOordelen,
  eigenVervoer,
  reisKosten,
  type BusOordeel,
  type EigenVervoer,
  type ReisKosten,
  type Reisweging,
} from '#app/domain/traject/reisweging.ts'
import type { GetekendVeld } from '#app/forms/velden.tsx'
import { translate } from '#app/server/i18n.server.ts'
import type { Taal } from '#app/usecases/ctx.ts'
import type { NieuweReis } from '#app/usecases/matching.server.ts'

/** The four factors of the way to help away from home, and why they are weighed so (D4-31). */
export const reisVelden: readonly Veld[] = [
  { naam: 'minuten', soort: 'kort', max: 20, nodig: true },
  { naam: 'bus', soort: 'keuze', opties: busOordelen, nodig: true },
  { naam: 'eigen', soort: 'keuze', opties: eigenVervoer, nodig: true },
  { naam: 'kosten', soort: 'keuze', opties: reisKosten, nodig: true },
  { naam: 'reisWaarom', soort: 'lang', max: 2000, nodig: true },
]

/** The same fields with their words. */
export function tekenReis(taal: Taal): GetekendVeld[] {
  const t = translate(taal, 'matching')
  const optie = <W extends string>(opties: readonly W[], woord: (waarde: W) => string) =>
    opties.map((waarde) => ({ waarde, label: woord(waarde) }))
  return [
    { naam: 'minuten', soort: 'kort', label: t('reis.minuten') },
    {
      ...{ naam: 'bus', soort: 'keuze', label: t('reis.bus.vraag') },
      opties: optie(busOordelen, (een) => t(`reis.bus.opties.${een}`)),
    },
    {
      ...{ naam: 'eigen', soort: 'keuze', label: t('reis.eigen.vraag') },
      opties: optie(eigenVervoer, (een) => t(`reis.eigen.opties.${een}`)),
    },
    {
      ...{ naam: 'kosten', soort: 'keuze', label: t('reis.kosten.vraag') },
      opties: optie(reisKosten, (een) => t(`reis.kosten.opties.${een}`)),
    },
    { naam: 'reisWaarom', soort: 'lang', label: t('reis.waarom') },
  ]
}

/** What was filled in, as a weighing of the way; what is no number of minutes is refused by the rules. */
export function reisUit(waarden: Waarden): NieuweReis {
  const tekst = (naam: string) => String(waarden[naam] ?? '')
  return {
    wat: {
      minuten: Number(tekst('minuten').trim() || Number.NaN),
      bus: tekst('bus') as BusOordeel,
      eigen: tekst('eigen') as EigenVervoer,
      kosten: tekst('kosten') as ReisKosten,
    },
    woorden: tekst('reisWaarom'),
  }
}

/** How the way was weighed, as the toegang reads it back. */
export function reisRijen(taal: Taal, { minuten, bus, eigen, kosten }: Reisweging, waarom: string) {
  const t = translate(taal, 'matching')
  return [
    { vraag: t('reis.minuten'), antwoord: String(minuten) },
    { vraag: t('reis.bus.vraag'), antwoord: t(`reis.bus.opties.${bus}`) },
    { vraag: t('reis.eigen.vraag'), antwoord: t(`reis.eigen.opties.${eigen}`) },
    { vraag: t('reis.kosten.vraag'), antwoord: t(`reis.kosten.opties.${kosten}`) },
    { vraag: t('reis.waarom'), antwoord: waarom },
  ]
}
