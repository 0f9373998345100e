import { signaalOp } from '#app/domain/bericht/herinnering.ts'
import { datumVan } from '#app/domain/termijnen/kalender.ts'
import { reisBeurtVan } from '#app/domain/traject/beurt.ts'
import { isOpen, samenvattingVan } from '#app/domain/traject/samenvatting.ts'
import { besluitOp, besluitTermijnVan } from '#app/domain/traject/te-laat.ts'
import type { Traject } from '#app/domain/traject/traject.ts'
import { dag } from '#app/server/datum.server.ts'
import { toonUitstel, toonVerzuim } from '#app/server/toon-verzuim.server.ts'
import type { Ctx } from '#app/usecases/ctx.ts'

export type TermijnInDossier = ReturnType<typeof toonTermijnStand>

/**
 * How near the last day is, what the law asks when it is missed (Awb 4:14, 4:17; Wmo 2015 2.3.2 lid 9), and what runs when the inwoner said that the gemeente
 * is too late.
 */
export function toonTermijnStand({ taal, now }: Ctx, traject: Traject) {
  const vandaag = datumVan(now)
  const { stap, uiterlijk } = samenvattingVan(traject)
  const signaal = isOpen(stap) ? signaalOp(uiterlijk, vandaag) : null
  return {
    signaal: signaal && { wat: signaal, dag: dag(taal, uiterlijk) },
    over: overVan(traject),
    uitstel: toonUitstel(taal, traject),
    verzuim: toonVerzuim(taal, traject, vandaag),
  }
}

/** What the last day is of: the decision, the research before it, or a step of the klantreis. */
function overVan(traject: Traject): 'besluit' | 'onderzoek' | 'stap' {
  const tot = reisBeurtVan(traject)?.tot
  const vanWet =
    !tot || tot.soort === 'uitstel' || (tot.soort === 'termijn' && /-(onderzoek|besluit)$/.test(tot.termijn.regel))
  if (!vanWet || besluitOp(traject)) return 'stap'
  return besluitTermijnVan(traject) ? 'besluit' : 'onderzoek'
}
