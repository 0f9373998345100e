import type { Onderwerp } from '#app/domain/perspectiefplan/vragen.ts'
import { alsGetoond, antwoordenVan } from '#app/domain/perspectiefplan/bevroren-plan.ts'
import { lijstMetNaam } from '#app/domain/perspectiefplan/lijst.ts'
import {
  bladzijdenBij,
  isVrij,
  onderwerpenVan,
  staatVan,
  volgendeTaak,
  waardenVan,
} from '#app/domain/perspectiefplan/plan.ts'
import { isEerderVerteld } from '#app/domain/perspectiefplan/gezin.ts'
import { translate } from '#app/server/i18n.server.ts'
import { lijstWoorden, woordenVan } from '#app/server/vraag-woorden.server.ts'
import type { InwonerCtx } from '#app/usecases/ctx.ts'
import type { Plan } from '#app/usecases/perspectiefplan.server.ts'

/** A list of the plan: results (D0-20), who helps with each (D2-04), parents and others at home (D0-13), people to call (D0-19). */
export function lijstVan(ctx: InwonerCtx, { traject, set, passages }: Plan, taak: Onderwerp, lijst: string) {
  const t = translate(ctx.taal, 'plan')
  const woorden = woordenVan(set.id, ctx.taal)
  const begin = `/mijn/traject/${traject.id}/plan`
  const { kern, bij } = lijstMetNaam(set, lijst)
  const kop = bij ?? lijst
  const aantal = onderwerpenVan(set, passages).filter((een) => een.nr !== undefined).length
  const bronTaak = bij === undefined ? undefined : set.onderwerpen.find((een) => een.lijst === bij)
  return {
    titel: alsGetoond(woorden.titel(taak.id)),
    boven: taak.nr === undefined ? null : t('pagina.vraagNr', { nr: taak.nr, aantal }),
    terug: { naar: begin, tekst: t('pagina.terugPlan') },
    begin,
    lijst,
    vrij: isVrij(set, taak),
    gezin: taak.bron === 'gezin' && traject.gezinVan !== null,
    eerder: isEerderVerteld(set, passages, taak, traject.hulpvraagOp),
    woorden: lijstWoorden(set.id, lijst, ctx.taal),
    /** Where the items of this list come from, when it is another one. */
    bron: bronTaak
      ? { naar: `${begin}/${bronTaak.id}`, tekst: t('lijst.naar', { titel: alsGetoond(woorden.titel(bronTaak.id)) }) }
      : null,
    punten: bladzijdenBij(set, passages, taak).map((bladzijde, plek) => {
      const { id, velden, item } = bladzijde
      const bronId = `${kop}-${item!.id}`
      const eigen = antwoordenVan(id, velden, waardenVan(passages, id) ?? {}, woorden)
      const { punt } = lijstWoorden(set.id, kop, ctx.taal, plek + 1)
      return {
        id,
        punt,
        titel: punt.charAt(0).toUpperCase() + punt.slice(1),
        wat: String(waardenVan(passages, bronId)?.[lijstMetNaam(set, kop).kern] ?? ''),
        keuze: bij === undefined ? null : alsGetoondOfNiets(eigen.find(({ veld }) => veld === kern)?.antwoord),
        klaar: staatVan(bladzijde, passages) === 'klaar',
      }
    }),
    verder: `${begin}/${volgendeTaak(set, passages, taak.id) ?? 'controleren'}`,
  }
}

const alsGetoondOfNiets = (tekst: Parameters<typeof alsGetoond>[0] | undefined) => (tekst ? alsGetoond(tekst) : null)
