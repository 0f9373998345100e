import type { BerekenFout } from '#app/domain/termijnen/bereken.ts'
import { isDatum } from '#app/domain/termijnen/kalender.ts'
import type { Opschorting } from '#app/domain/termijnen/opschorting.ts'
import { zoekRegels, type RegelNaam } from '#app/domain/termijnen/regels.ts'

export type Opdracht = {
  naam: RegelNaam
  begin: { datum: string; tijd: string | null }
  opschortingen: Opschorting[]
  /** The other rules under the same number of the list. */
  ookMogelijk: RegelNaam[]
}
export type OpdrachtFout =
  BerekenFout | 'regel-onbekend' | 'datum-ontbreekt' | 'datum-onmogelijk' | 'opschorting-onleesbaar' | 'te-veel'
type Gelezen = { ok: true; opdracht: Opdracht | null } | { ok: false; fout: OpdrachtFout; waarde: string }

/**
 * What is asked on the command line: a rule by its name or its number, a day with or without a time ('2026-12-24T15:00' or '2026-12-24 15:00'), and
 * `--opschorting VAN..TOT` as often as there was one. Null without arguments. Refuses a name, a date or an option it does not know.
 */
export function leesOpdracht(argumenten: readonly string[]): Gelezen {
  const weiger = (fout: OpdrachtFout, waarde: string): Gelezen => ({ ok: false, fout, waarde })
  const los: string[] = []
  const opschortingen: Opschorting[] = []
  for (let plek = 0; plek < argumenten.length; plek += 1) {
    const argument = argumenten[plek]!
    if (!argument.startsWith('--')) {
      los.push(argument)
      continue
    }
    const [optie, waarde = argumenten[(plek += 1)] ?? ''] = argument.split('=')
    if (optie !== '--opschorting') return weiger('te-veel', argument)
    const [van = '', tot = '', ...meer] = waarde.split('..')
    if (meer.length > 0 || !isDatum(van) || !isDatum(tot)) return weiger('opschorting-onleesbaar', waarde)
    opschortingen.push({ van, tot })
  }
  const [regel, dag, tijdApart, ...teVeel] = los
  if (regel === undefined) return argumenten.length > 0 ? weiger('regel-onbekend', '') : { ok: true, opdracht: null }
  const [naam, ...ookMogelijk] = zoekRegels(regel)
  if (!naam) return weiger('regel-onbekend', regel)
  if (dag === undefined) return weiger('datum-ontbreekt', naam)
  const [datum = '', tijdErbij] = dag.split(/[T ]/)
  if (!isDatum(datum)) return weiger('datum-onmogelijk', dag)
  const tijd = tijdErbij ?? tijdApart ?? null
  if (tijd !== null && !/^([01]\d|2[0-3]):[0-5]\d$/.test(tijd)) return weiger('tijd-bestaat-niet', tijd)
  if (teVeel.length > 0 || (tijdErbij && tijdApart)) return weiger('te-veel', teVeel[0] ?? tijdApart!)
  return { ok: true, opdracht: { naam, begin: { datum, tijd }, opschortingen, ookMogelijk } }
}
