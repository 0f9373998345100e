import { openDelen, verslagVan } from '#app/domain/perspectiefplan/verslag.ts'
import { bevrorenZinnen } from '#app/server/bevroren-zin.server.ts'
import { dagEnTijd } from '#app/server/datum.server.ts'
import type { openDossierMetPlan } from '#app/usecases/beoordeling.server.ts'
import type { Taal } from '#app/usecases/ctx.ts'
import { setVan } from '#app/usecases/perspectiefplan.server.ts'

type DossierMetPlan = NonNullable<Awaited<ReturnType<typeof openDossierMetPlan>>>

/** The verslag ready to show: per part the answers that say something about it in the words of the toegang, its own text, and whose it is. */
export function toonVerslag(taal: Taal, { traject, versie, toegang }: DossierMetPlan) {
  const zinnen = bevrorenZinnen(versie.inhoud, taal, 'staf')
  return verslagVan(setVan(traject), versie.inhoud, toegang).map((een) => {
    const passage = een.toegang ? toegang.find(({ onderwerp }) => onderwerp === een.deel) : undefined
    return {
      deel: een.deel,
      rijen: een.antwoorden.flatMap(({ bladzijde, antwoorden }) => zinnen.rijen(bladzijde, antwoorden)),
      toegang: passage && { tekst: een.toegang, naam: passage.auteurNaam, op: dagEnTijd(taal, passage.op) },
      stand: een.toegang
        ? ('toegang' as const)
        : openDelen([een]).length > 0
          ? ('leeg' as const)
          : ('inwoner' as const),
    }
  })
}

/** The parts of the verslag with nothing in them. */
export const verslagOpen = ({ traject, versie, toegang }: Pick<DossierMetPlan, 'traject' | 'versie' | 'toegang'>) =>
  openDelen(verslagVan(setVan(traject), versie.inhoud, toegang))
