import type { Onderwerp } from '#app/domain/perspectiefplan/vragen.ts'
import { onderwerpenVan, resultatenVan, staatVan, volgendeTaak, waardenVan } from '#app/domain/perspectiefplan/plan.ts'
import { translate } from '#app/server/i18n.server.ts'
import { woordenVan } from '#app/server/vraag-woorden.server.ts'
import type { InwonerCtx } from '#app/usecases/ctx.ts'
import type { Plan } from '#app/usecases/perspectiefplan.server.ts'

/** Question 4 (what somebody wants to reach) and question 5 (who supports it): a list with one page for each result (D0-20, D0-22). */
export function lijstVan(ctx: InwonerCtx, { traject, set, passages }: Plan, taak: Onderwerp) {
  const t = translate(ctx.taal, 'plan')
  const soort = taak.perResultaat ?? 'resultaat'
  const woorden = woordenVan(set.id, ctx.taal)
  const { nl, getoond } = woorden.titel(taak.id)
  const begin = `/mijn/traject/${traject.id}/plan`
  return {
    titel: getoond ?? nl,
    boven: t('pagina.vraagNr', {
      nr: taak.nr ?? 0,
      aantal: onderwerpenVan(set, passages).filter((een) => een.nr !== undefined).length,
    }),
    terug: { naar: begin, tekst: t('pagina.terugPlan') },
    begin,
    perResultaat: soort,
    punten: resultatenVan(passages).map((id, plek) => {
      const wie = waardenVan(passages, `wie-${id}`)
      const keuze = typeof wie?.wie === 'string' && wie.wie ? woorden.optie(`wie-${id}`, 'wie', wie.wie) : null
      return {
        id,
        nr: plek + 1,
        wat: String(waardenVan(passages, `resultaat-${id}`)?.wat ?? ''),
        wie: keuze && [keuze.getoond ?? keuze.nl, wie?.naam].filter(Boolean).join(': '),
        klaar:
          staatVan({ id: `${soort}-${id}`, deel: 'vragen', velden: set.perResultaat[soort] }, passages) === 'klaar',
      }
    }),
    verder: `${begin}/${volgendeTaak(set, passages, taak.id) ?? 'controleren'}`,
  }
}
