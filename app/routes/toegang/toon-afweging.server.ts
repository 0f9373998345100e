import { heleVraag } from '#app/domain/traject/afweging-feiten.ts'
import { geldigBesluit, isHerwogen, volgordeVoor } from '#app/domain/traject/afweging-stand.ts'
import { geslotenOm } from '#app/domain/traject/gesloten.ts'
import { oneensBij, resultaatTekst, toonWeging, type GetoondeWeging } from '#app/server/afweging-tonen.server.ts'
import { dag } from '#app/server/datum.server.ts'
import { translate } from '#app/server/i18n.server.ts'
import { opsomming } from '#app/server/keuze-tonen.server.ts'
import type { OpenAfweging } from '#app/usecases/afweging.server.ts'
import type { Taal } from '#app/usecases/ctx.ts'

/** Everything there is to weigh, how it was weighed, and where it stands: for the toegang. */
export function toonAfweging(taal: Taal, open: OpenAfweging) {
  const { traject, wegingen, resultaten, plan } = open
  const t = translate(taal, 'afweging')
  const besluit = geldigBesluit(traject)
  const gewogen = resultaten.filter((id) => wegingen[id])
  return {
    volgorde: opsomming(
      taal,
      volgordeVoor(traject).map((bron) => t(`bron.${bron}.kort`)),
    ),
    versie: plan?.nr ?? 0,
    dicht: geslotenOm(traject),
    resultaten: resultaten.map((id, plek) => ({
      id,
      kop: id === heleVraag ? t('heleVraag') : t('resultaat', { nr: plek + 1 }),
      wat: plan ? resultaatTekst(plan.inhoud, id, 'staf') : '',
      ...toonStand(taal, open, id),
    })),
    open: resultaten.length - gewogen.length,
    aanbieder: gewogen.filter((id) => wegingen[id]?.uitkomst === 'aanbieder').length,
    kanAfronden: traject.akkoord.gevraagd !== null && (!besluit || isHerwogen(traject)),
    eerstAkkoord: traject.akkoord.gevraagd === null,
    besluit: besluit && {
      dag: dag(taal, besluit.op),
      herwogen: isHerwogen(traject),
      aanbieder: besluit.aanbieder.length,
      hulp: traject.keuze.hulp !== null,
    },
  }
}

function toonStand(taal: Taal, open: OpenAfweging, id: string) {
  const gewogen = open.wegingen[id]
  const weging = gewogen ? toonWeging(taal, gewogen, open) : null
  const oneens = open.oneens.find(({ onderdeel }) => onderdeel === oneensBij(id))
  return {
    weging,
    rijen: weging ? wegingRijen(taal, weging) : [],
    oneens: oneens ? (open.tekstVan(oneens.tekst)?.woorden ?? null) : null,
  }
}

/** A weighing as rows to read back. */
export function wegingRijen(taal: Taal, weging: GetoondeWeging): { vraag: string; antwoord: string }[] {
  const t = translate(taal, 'afweging')
  const { bronnen, plekken, regelingen, uitkomst, woorden } = weging
  return [
    ...bronnen.map(({ bron, oordeel, woorden: waarom }) => ({
      vraag: t(`bron.${bron}.kop`),
      antwoord: `${t(`oordeel.${oordeel}`)}. ${waarom}`,
    })),
    ...(plekken.length > 0 ? [{ vraag: t('plekken'), antwoord: plekken.map(({ naam }) => naam).join('; ') }] : []),
    ...regelingen.map(({ regeling, stand }) => ({
      vraag: t(`regeling.${regeling}`),
      antwoord: t(`aanspraak.${stand}`),
    })),
    { vraag: t(`uitkomst.${uitkomst}`), antwoord: woorden },
  ]
}
