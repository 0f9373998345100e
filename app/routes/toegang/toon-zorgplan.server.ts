import { gevraagdGesprek, isAangevuld, oneensStandVan } from '#app/domain/traject/uitvoering-stand.ts'
import { dagEnTijd } from '#app/server/datum.server.ts'
import { toonOneens } from '#app/server/oneens-tonen.server.ts'
import { stemmenVoorStaf, toonZonderGezag } from '#app/server/zorgplan-stemmen.server.ts'
import { algemeneRijen, resultatenMetTitel, zorgplanBlokken } from '#app/server/zorgplan-tonen.server.ts'
import type { Taal } from '#app/usecases/ctx.ts'
import type { ZorgplanAlsToegang } from '#app/usecases/zorgplan-lezen.server.ts'

/** What the toegang reads of the zorgplan, and what waits for it. */
export function toonZorgplan(taal: Taal, open: ZorgplanAlsToegang) {
  const { traject, naam, plan, gedeeld, omvang, teksten } = open
  const { uitvoering } = traject
  const nu = uitvoering.zorgplan
  const stand = oneensStandVan(traject)
  const resultaten = resultatenMetTitel(plan, 'staf')
  const blokken = (wat: NonNullable<typeof gedeeld>) =>
    zorgplanBlokken(taal, 'staf', resultaten, wat.inhoud).filter(({ activiteiten }) => activiteiten.length > 0)
  return {
    naam,
    stand,
    nu: nu && { nr: nu.nr, op: dagEnTijd(taal, nu.op), antwoord: nu.antwoord?.wat ?? ('geen' as const) },
    stemmen: stemmenVoorStaf(taal, traject),
    zonder: toonZonderGezag(taal, traject, teksten),
    treden: toonOneens(taal, traject, teksten, 'staf'),
    kanVragen: stand === 'oneens-gesprek' && gevraagdGesprek(uitvoering)?.met !== 'toegang',
    kanVastleggen: stand !== null && stand !== 'oneens-aanvullen',
    aanvullen: stand === 'oneens-aanvullen' ? (nu?.nr ?? 0) : null,
    aangevuld: isAangevuld(uitvoering),
    omvang: omvang && { nr: omvang.nr, naam, moment: dagEnTijd(taal, omvang.op), blokken: blokken(omvang) },
    gedeeld: gedeeld && {
      ...{ nr: gedeeld.nr, naam, moment: dagEnTijd(taal, gedeeld.op) },
      blokken: blokken(gedeeld),
      algemeen: algemeneRijen(taal, 'staf', gedeeld.inhoud),
    },
  }
}

export type GetoondZorgplan = ReturnType<typeof toonZorgplan>
