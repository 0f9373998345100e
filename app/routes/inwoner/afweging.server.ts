import { heleVraag } from '#app/domain/traject/afweging-feiten.ts'
import { geldigBesluit, isHerwogen } from '#app/domain/traject/afweging-stand.ts'
import { aanvraagKan } from '#app/domain/traject/aanvraag.ts'
import { geslotenOm } from '#app/domain/traject/gesloten.ts'
import { datumVan } from '#app/domain/termijnen/kalender.ts'
import { bereikbaarheidVan } from '#app/server/bereikbaarheid.server.ts'
import { oneensBij, resultaatTekst, toonWeging } from '#app/server/afweging-tonen.server.ts'
import { dag } from '#app/server/datum.server.ts'
import { translate } from '#app/server/i18n.server.ts'
import type { OpenAfweging } from '#app/usecases/afweging.server.ts'
import type { InwonerCtx } from '#app/usecases/ctx.ts'
import { hulpBijInvullen } from './wijze-uitleg.ts'

/** What was concluded about each result, for the inwoner, with the ways there are to disagree; `besluit` is null while nothing was. */
export function toonMijnAfweging({ taal, now }: InwonerCtx, open: OpenAfweging) {
  const { traject, plan } = open
  const { besluit } = traject.afweging
  const begin = `/mijn/traject/${traject.id}`
  const kanAanvragen = !traject.aanvraag.ingediendOp && !traject.ingetrokkenOp && traject.wet === 'wmo'
  return {
    besluit: besluit &&
      plan && {
        dag: dag(taal, besluit.op),
        nr: besluit.versie,
        aanbieder: besluit.aanbieder.length > 0,
        opnieuw: !geslotenOm(traject) && (!geldigBesluit(traject) || isHerwogen(traject)),
        resultaten: besluit.resultaten.flatMap((id, plek) => toonResultaat(id, plek)),
      },
    /** What comes next was told; once the help was established it is past. */
    verder: geslotenOm(traject) === null && !traject.keuze.hulp,
    telefoon: bereikbaarheidVan(traject.gemeente).telefoon,
    ondersteuner: hulpBijInvullen(traject.gemeente).clientondersteuning,
    aanvraag: kanAanvragen && aanvraagKan(traject, datumVan(now)).kan ? `${begin}/aanvraag` : null,
  }

  function toonResultaat(id: string, plek: number) {
    const gewogen = open.wegingen[id]
    if (!gewogen || !plan) return []
    const gezegd = open.oneens.find(({ onderdeel }) => onderdeel === oneensBij(id))
    const t = translate(taal, 'weging')
    return [
      {
        id,
        kop: id === heleVraag ? t('heleVraag') : t('resultaat', { nr: plek + 1 }),
        wat: resultaatTekst(plan.inhoud, id, 'inwoner'),
        weging: toonWeging(taal, gewogen, open),
        oneens: gezegd ? (open.tekstVan(gezegd.tekst)?.woorden ?? null) : null,
        naarOneens: `${begin}/versie/${plan.nr}/oneens/${oneensBij(id)}?van=afweging`,
      },
    ]
  }
}

export type MijnAfweging = ReturnType<typeof toonMijnAfweging>
