import { z } from 'zod'
import { leesMoment } from '#app/domain/belverzoek/momenten.ts'
import { maaktNietUit, soorten } from '#app/domain/belverzoek/velden.ts'
import { dag } from '#app/server/datum.server.ts'
import { useDiensten } from '#app/server/diensten.server.ts'
import { translate } from '#app/server/i18n.server.ts'
import type { Bewijs } from '#app/usecases/belverzoek.server.ts'
import type { Taal } from '#app/usecases/ctx.ts'

/** Half a day in words: "maandag 13 april 2026 in de ochtend". */
export function momentTekst(taal: Taal, waarde: string): string {
  const t = translate(taal, 'belverzoek')
  const moment = leesMoment(waarde)
  if (!moment) return t('moment.maaktNietUit')
  return t(`moment.${moment.deel}`, { dag: dag(taal, moment.dag) })
}

/** When somebody wants to be called, in words; no wish is said too. */
export function voorkeurTeksten(taal: Taal, voorkeur: readonly string[]): string[] {
  return (voorkeur.length > 0 ? voorkeur : [maaktNietUit]).map((een) => momentTekst(taal, een))
}

const doel = 'belverzoek'
const bewijs = z.object({
  gemeente: z.string(),
  nummer: z.string(),
  soort: z.enum(soorten),
  op: z.string(),
  uiterlijk: z.string(),
  voorkeur: z.array(z.string()),
})

/**
 * The address of the page that says it arrived. Who did not sign in can read nothing back from the database, so the address itself carries what the
 * page shows, signed: number, days, and never a name, a telephone number or what it is about.
 */
export async function bewijsAdres(slug: string, { nummer, soort, op, uiterlijk, voorkeur }: Bewijs): Promise<string> {
  const { sleutels } = await useDiensten()
  const inhoud: z.infer<typeof bewijs> = { gemeente: slug, nummer, soort, op, uiterlijk, voorkeur }
  return `/${slug}/ontvangen?bewijs=${sleutels.sign(doel, JSON.stringify(inhoud))}`
}

/** What a signed address says; null when it was not made here, or for another gemeente. */
export async function leesBewijs(slug: string, tekst: string | null): Promise<Bewijs | null> {
  const { sleutels } = await useDiensten()
  const waarde = tekst ? sleutels.verify(doel, tekst) : null
  if (waarde === null) return null
  const { gemeente, ...rest } = bewijs.parse(JSON.parse(waarde))
  return gemeente === slug ? rest : null
}
