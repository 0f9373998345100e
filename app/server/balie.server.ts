import { balieDelen, balieVelden } from '#app/domain/hulpvraag/balie.ts'
import { gevraagdeVelden, isLeeg } from '#app/domain/perspectiefplan/plan.ts'
import type { Veld, Waarden } from '#app/domain/perspectiefplan/vragen.ts'
import type { GetekendVeld } from '#app/forms/velden.tsx'
import { dag, geboortedag } from '#app/server/datum.server.ts'
import { lookUp, translate } from '#app/server/i18n.server.ts'
import type { Sleutels } from '#app/server/sleutels.server.ts'
import type { BsnVorm } from '#app/usecases/balie.server.ts'
import type { Taal } from '#app/usecases/ctx.ts'

/** The form in which a BSN is stored: encrypted, and its keyed hashes; the same as the sign-in makes. */
export const bsnVormVan =
  (sleutels: Sleutels): BsnVorm =>
  (bsn) => ({ bsnVersleuteld: sleutels.encrypt(bsn, 'bsn'), bsnSleutels: sleutels.hmacs('bsn', bsn) })

/** The parts of the form with their fields and words, ready to draw. */
export function tekenBalie(taal: Taal): { deel: keyof typeof balieDelen; velden: GetekendVeld[] }[] {
  const delen = Object.keys(balieDelen) as (keyof typeof balieDelen)[]
  return delen.map((deel) => ({ deel, velden: balieDelen[deel].map((veld) => tekenVeld(taal, veld)) }))
}

function tekenVeld(taal: Taal, veld: Veld): GetekendVeld {
  const uitleg = lookUp(taal, 'balie', `uitleg.${veld.naam}`)
  const moet = veld.nodig || ('alleenBij' in veld && veld.alleenBij)
  return {
    naam: veld.naam,
    soort: veld.soort,
    label: labelVan(taal, veld),
    ...(uitleg ? { uitleg } : {}),
    ...(moet ? {} : { optioneel: translate(taal, 'algemeen')('nietVerplicht') }),
    ...('aanvullen' in veld && veld.aanvullen ? { aanvullen: veld.aanvullen, vanAnder: true } : {}),
    ...('opties' in veld
      ? { opties: veld.opties.map((waarde) => ({ waarde, label: optieVan(taal, veld, waarde) })) }
      : {}),
  }
}

/** The copy on the proof of receipt: what was written down, in words, without any BSN. */
export function balieKopie(taal: Taal, waarden: Waarden): { vraag: string; antwoord: string }[] {
  return gevraagdeVelden(balieVelden, waarden)
    .filter((veld) => !('bsn' in veld) && !isLeeg(waarden[veld.naam]))
    .filter((veld) => waarden.voorWie === 'ander' || !veld.naam.startsWith('vrager'))
    .map((veld) => ({ vraag: labelVan(taal, veld), antwoord: antwoordVan(taal, veld, String(waarden[veld.naam])) }))
}

const labelVan = (taal: Taal, veld: Veld) => lookUp(taal, 'balie', `veld.${veld.naam}`)
const optieVan = (taal: Taal, veld: Veld, waarde: string) => lookUp(taal, 'balie', `optie.${veld.naam}.${waarde}`)

function antwoordVan(taal: Taal, veld: Veld, waarde: string): string {
  if (veld.soort === 'datum') return veld.naam === 'binnenOp' ? dag(taal, waarde) : geboortedag(taal, waarde)
  return veld.soort === 'keuze' ? optieVan(taal, veld, waarde) : waarde
}
