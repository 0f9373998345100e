import { isPlanOnline } from '#app/domain/gemeente/gemeenten.ts'
import { alsGetoond } from '#app/domain/perspectiefplan/bevroren-plan.ts'
import type { Onderwerp } from '#app/domain/perspectiefplan/vragen.ts'
import { geslotenOm } from '#app/domain/traject/gesloten.ts'
import type { Dicht } from '#app/forms/dichte-pagina.tsx'
import { translate } from '#app/server/i18n.server.ts'
import { woordenVan } from '#app/server/vraag-woorden.server.ts'
import type { InwonerCtx, Taal } from '#app/usecases/ctx.ts'
import type { Plan } from '#app/usecases/perspectiefplan.server.ts'

/** Why nothing in the plan can be saved now, for every page of it; null when it can. */
export function dichtVoorInwoner(ctx: InwonerCtx, plan: Plan): Dicht | null {
  if (plan.traject.plan.bij !== 'inwoner') return dichtBijToegang(ctx, plan)
  if (isPlanOnline(plan.traject.gemeente)) return null
  const naar = `/mijn/traject/${plan.traject.id}/formulier`
  return { weigering: 'plan-niet-online', verder: { naar, tekst: translate(ctx.taal, 'balie')('formulier.naar') } }
}

/** The plan is at the gemeente: its pages can be read in the version that was sent. Or nothing can change any more. */
export function dichtBijToegang(ctx: InwonerCtx, { traject }: Plan): Dicht {
  const gesloten = geslotenOm(traject)
  if (gesloten) {
    const tekst = translate(ctx.taal, 'traject')('versie.terug')
    return { weigering: gesloten, verder: { naar: `/mijn/traject/${traject.id}`, tekst } }
  }
  const naar = `/mijn/traject/${traject.id}/versie/${traject.plan.versie}`
  return { weigering: 'plan-niet-bij-u', verder: { naar, tekst: translate(ctx.taal, 'plan')('taken.lees') } }
}

/** The way back from one item to its list. */
export function terugNaarLijst(taal: Taal, { traject, set }: Plan, { id }: Onderwerp) {
  const titel = alsGetoond(woordenVan(set.id, taal).titel(id))
  return { naar: `/mijn/traject/${traject.id}/plan/${id}`, tekst: translate(taal, 'plan')('lijst.terug', { titel }) }
}
