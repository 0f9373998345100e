import type { Veld, Waarden } from '#app/domain/perspectiefplan/vragen.ts'
import {
  pgbBeheerders,
  pgbHulpen,
  pgbTeksten,
  pgbVoorwaarden,
  type PgbBeheerder,
  type PgbHulp,
} from '#app/domain/traject/pgb.ts'
import type { GetoondPgb } from '#app/forms/pgb-lezen.tsx'
import type { GetekendVeld } from '#app/forms/velden.tsx'
import type { OpenKeuze } from '#app/usecases/keuze.server.ts'
import type { NieuwPgbPlan } from '#app/usecases/pgb.server.ts'
import type { Taal } from '#app/usecases/ctx.ts'
import { dag } from './datum.server.ts'
import { lookUp, translate } from './i18n.server.ts'
import { tekenMetWoorden } from './vraag-pagina.server.ts'

/** What the inwoner is asked about a budget (Wmo 2015 2.3.6, Jeugdwet 8.1.1). */
export const planVelden: readonly Veld[] = [
  { naam: 'hulp', soort: 'keuze', opties: pgbHulpen, nodig: true },
  { naam: 'wie', soort: 'lang', max: 2000, nodig: true },
  { naam: 'waarom', soort: 'lang', max: 4000, nodig: true },
  { naam: 'beheer', soort: 'keuze', opties: pgbBeheerders, nodig: true },
  { naam: 'hoe', soort: 'lang', max: 4000, nodig: true },
  { naam: 'goed', soort: 'lang', max: 4000, nodig: true },
]

/** The fields of the plan of the inwoner, or of what the toegang finds of it, with their words. */
export const tekenPgb = (taal: Taal, groep: 'plan' | 'oordeel', velden: readonly Veld[]): GetekendVeld[] =>
  tekenMetWoorden(taal, velden, (veld, rest) => lookUp(taal, 'pgb', `velden.${groep}.${veld}.${rest}`))

/** What was typed, as the plan that is sent. */
export const planUit = (waarden: Waarden): NieuwPgbPlan => ({
  hulp: waarden['hulp'] as PgbHulp,
  beheer: waarden['beheer'] as PgbBeheerder,
  wie: String(waarden['wie']),
  waarom: String(waarden['waarom']),
  hoe: String(waarden['hoe']),
  goed: String(waarden['goed']),
})

/** What was sent, to change it. */
export function planWaarden({ traject: { keuze }, woordenVan }: OpenKeuze): Waarden {
  const { pgb } = keuze
  if (!pgb) return {}
  const teksten = pgbTeksten.map((een) => [een, woordenVan(pgb[een])?.woorden ?? ''])
  return { hulp: pgb.hulp, beheer: pgb.beheer, ...Object.fromEntries(teksten) }
}

/** What was written about a budget and what the toegang found of it, in words; null while nothing was sent. */
export function toonPgb(
  taal: Taal,
  { traject: { keuze }, woordenVan }: OpenKeuze,
  lezer: 'inwoner' | 'staf',
): GetoondPgb | null {
  const { pgb } = keuze
  if (!pgb) return null
  const t = translate(taal, 'pgb')
  const woorden = (id: string) => woordenVan(id)?.woorden ?? ''
  const { oordeel } = pgb
  return {
    nr: pgb.nr,
    dag: dag(taal, pgb.op),
    rijen: [
      { vraag: t('lees.hulp'), antwoord: t(`velden.plan.hulp.opties.${pgb.hulp}`) },
      { vraag: t('lees.wie'), antwoord: woorden(pgb.wie) },
      { vraag: t('lees.waarom'), antwoord: woorden(pgb.waarom) },
      { vraag: t('lees.beheer'), antwoord: t(`lees.beheerders.${pgb.beheer}`) },
      { vraag: t('lees.hoe'), antwoord: woorden(pgb.hoe) },
      { vraag: t('lees.goed'), antwoord: woorden(pgb.goed) },
    ],
    oordeel: oordeel && {
      dag: dag(taal, oordeel.op),
      punten: pgbVoorwaarden.map((een) => t(`oordeel.${lezer}.${een}.${oordeel[een] ? 'ja' : 'nee'}`)),
      woorden: woorden(oordeel.tekst),
      naam: woordenVan(oordeel.tekst)?.naam ?? '',
    },
  }
}
