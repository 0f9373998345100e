import type { Veld } from '#app/domain/perspectiefplan/vragen.ts'
import type { GetekendVeld } from '#app/forms/velden.tsx'
import { dag } from '#app/server/datum.server.ts'
import { lookUp, translate } from '#app/server/i18n.server.ts'
import { tekenMetWoorden } from '#app/server/vraag-pagina.server.ts'
import type { Taal } from '#app/usecases/ctx.ts'

/** Fields about talks with their words, ready to draw; the words stand under `velden.<naam>` of the namespace 'contact'. */
export const tekenContact = (taal: Taal, velden: readonly Veld[]): GetekendVeld[] =>
  tekenMetWoorden(taal, velden, (veld, rest) => lookUp(taal, 'contact', `velden.${veld}.${rest}`))

/** When a talk is: "maandag 13 april 2026 om 10.00 uur". */
export function wanneer(taal: Taal, moment: { dag: string; tijd: string }): string {
  return translate(taal, 'contact')('wanneer', { dag: dag(taal, moment.dag), tijd: moment.tijd.replace(':', '.') })
}
