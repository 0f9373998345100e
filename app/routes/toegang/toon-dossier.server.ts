import { datumVan } from '#app/domain/termijnen/kalender.ts'
import { beslistermijn } from '#app/domain/termijnen/beslistermijn.ts'
import { geslotenOm } from '#app/domain/traject/gesloten.ts'
import { reisVan } from '#app/domain/klantreis/reis-van.ts'
import { isOnderweg, kanBeginnen, nuVan } from '#app/domain/traject/reis-stand.ts'
import { samenvattingVan } from '#app/domain/traject/samenvatting.ts'
import { termijnVan } from '#app/domain/traject/termijn.ts'
import type { Traject } from '#app/domain/traject/traject.ts'
import { datumsVan } from '#app/domain/traject/wet-voorstel.ts'
import { isVrijwilliger } from '#app/domain/vrijwilliger.ts'
import { stapTitel, toonBeurt, toonLijn } from '#app/server/beurt-tonen.server.ts'
import { dag, dagEnTijd, dagKort } from '#app/server/datum.server.ts'
import { toonVerschoven } from '#app/server/som.server.ts'
import { toonTermijnSom } from '#app/server/toon-termijn.server.ts'
import { toonOnderzoek } from './toon-onderzoek.server.ts'
import type { Ctx } from '#app/usecases/ctx.ts'

export type GetoondDossier = ReturnType<typeof toonDossier>

/** What stands above every page of a file: who, which law, until when with the sum behind it, whose turn, and where the klantreis is. */
export function toonDossier({ taal, now, actor }: Ctx, traject: Traject) {
  const { stap, aanZet, uiterlijk, wet } = samenvattingVan(traject)
  const { gevraagd, antwoord, vervallen } = traject.akkoord
  return {
    id: traject.id,
    nummer: traject.nummer,
    naam: traject.betrokkeneNaam,
    stap,
    aanZet,
    uiterlijk: dag(taal, uiterlijk),
    laat: uiterlijk < datumVan(now),
    termijn: toonTermijn(taal, traject),
    wet,
    wetVastgesteld: traject.wetVastgesteld,
    hulpvraagOp: dagKort(taal, traject.hulpvraagOp),
    ingediendOp: traject.plan.ingediend ? dagKort(taal, traject.plan.ingediend.op) : '',
    clientondersteuningOp: traject.clientondersteuningGewezenOp
      ? dagEnTijd(taal, traject.clientondersteuningGewezenOp)
      : null,
    akkoord: {
      gevraagdOp: gevraagd ? dagEnTijd(taal, gevraagd.op) : null,
      antwoord: antwoord ? { wat: antwoord.wat, op: dagEnTijd(taal, antwoord.op), versie: antwoord.versie } : null,
      vervallen: vervallen ? { op: dagEnTijd(taal, vervallen.op), versie: vervallen.versie } : null,
    },
    gesloten: toonGesloten(taal, traject),
    planBijOns: traject.plan.bij === 'toegang',
    vrijwilliger: isVrijwilliger(actor),
    versies: Array.from({ length: traject.plan.versie }, (_, plek) => plek + 1),
    onderzoek: toonOnderzoek(taal, traject),
    reis: toonLijn(taal, traject, 'staf'),
    beurt: toonBeurt(taal, traject, datumVan(now), 'staf'),
    klantreis: toonKlantreis(taal, traject),
  }
}

/** What of the klantreis can be ended or begun now, and whether it was chosen; nothing before the plan is that far. */
function toonKlantreis(taal: Ctx['taal'], traject: Traject) {
  const toon = ({ id, nr }: { id: string; nr: string | null }) => ({
    id,
    nr,
    titel: stapTitel(taal, traject, id, 'staf'),
  })
  const onderweg = isOnderweg(traject)
  return {
    gekozen: traject.reis.gekozenOp !== null,
    metAanbieder: traject.reis.aanbieder !== null,
    nu: onderweg ? nuVan(traject).map(toon) : [],
    soms: onderweg
      ? reisVan(traject)
          .stappen.filter((stap) => kanBeginnen(stap, traject))
          .map(toon)
      : [],
  }
}

/** That nothing can change any more: who ended it, and when; null while it is open. */
function toonGesloten(taal: Ctx['taal'], traject: Traject) {
  const om = geslotenOm(traject)
  const op = traject.ingetrokkenOp ?? traject.afgesloten?.op
  return om && op ? { om, op: dagEnTijd(taal, op) } : null
}

/** The due date as a sum: from which day, how many weeks, and each day that was skipped. */
function toonTermijn(taal: Ctx['taal'], traject: Traject) {
  const termijn = termijnVan(traject)
  const { regel, begin, lengte, ruw, verschoven } = termijn
  return {
    ...toonTermijnSom(taal, termijn),
    regel,
    weken: lengte,
    begin: dag(taal, begin),
    ruw: dag(taal, ruw),
    verschoven: toonVerschoven(taal, verschoven),
  }
}

/** What choosing a law means for the dates: the aanvraagdatum of the Jeugdwet or the meldingsdatum of the Wmo (domain C12). */
export function toonWetten(taal: Ctx['taal'], { hulpvraagOp }: Traject) {
  return (['jeugd', 'wmo'] as const).map((wet) => {
    const { aanvraagdatum, meldingsdatum } = datumsVan(wet, datumVan(hulpvraagOp))
    const { einddatum } = beslistermijn(wet, hulpvraagOp)
    return { wet, datum: dag(taal, (aanvraagdatum ?? meldingsdatum)!), uiterlijk: dag(taal, einddatum) }
  })
}
