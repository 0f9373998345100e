import { data, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { geslotenOm } from '#app/domain/traject/gesloten.ts'
import { taakEindeVelden } from '#app/domain/traject/taak-velden.ts'
import type { GetekendVeld } from '#app/forms/velden.tsx'
import { requireActor } from '#app/server/actor.server.ts'
import { nieuweSleutel, readFormulier } from '#app/server/formulier.server.ts'
import { lookUp, translate } from '#app/server/i18n.server.ts'
import { toonTaken } from '#app/server/taken-tonen.server.ts'
import { teruggevonden } from '#app/server/teruggevonden.server.ts'
import { leesPost, sluitPost } from '#app/server/vraag-post.server.ts'
import type { ToegangCtx } from '#app/usecases/ctx.ts'
import { openTaken, sluitTaak } from '#app/usecases/taken.server.ts'

/** What others were asked in a traject and what came of it, and ending one (D1-21, D1-46). */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const ctx = await requireActor(request, 'toegang')
  const { traject, taken, velden } = await zoek(ctx, params['traject'] ?? '')
  const t = translate(ctx.taal, 'toegang')
  return {
    titel: translate(ctx.taal, 'regie')('taken.titel'),
    boven: t('kop.boven', { nummer: traject.nummer, naam: traject.betrokkeneNaam }),
    terug: { naar: `/toegang/traject/${traject.id}`, tekst: t('dossier.terug') },
    gesloten: geslotenOm(traject) !== null,
    taken,
    velden,
    sleutel: nieuweSleutel(),
    bewaard: await teruggevonden(ctx, request, taakEindeVelden(traject.taken)),
  }
}

/** Ends a task: done with what came of it, or withdrawn. */
export async function action({ request, params }: ActionFunctionArgs) {
  const ctx = await requireActor(request, 'toegang')
  const post = await readFormulier(request, ctx)
  const id = params['traject'] ?? ''
  const { traject, velden } = await zoek(ctx, id)
  const { getypt, waarden, mis } = leesPost(ctx, post, taakEindeVelden(traject.taken), velden)
  if (mis) return mis
  const uitkomst = await sluitTaak(ctx, id, post.formulier, {
    taak: String(waarden['taak']),
    uitkomst: waarden['einde'] === 'gedaan' ? String(waarden['uitkomst']) : null,
  })
  return sluitPost(ctx, post, uitkomst, getypt, () => `/toegang/traject/${id}/taken`)
}

/** A volunteer asks nothing and ends nothing (D1-45): the page does not exist for them. */
async function zoek(ctx: ToegangCtx, id: string) {
  const gevonden = await openTaken(ctx, id)
  if (!gevonden) throw data({ soort: 'niet-gevonden' }, { status: 404 })
  const taken = toonTaken(ctx, gevonden)
  return { ...gevonden, taken, velden: teken(ctx, taken) }
}

function teken({ taal }: ToegangCtx, taken: ReturnType<typeof toonTaken>): GetekendVeld[] {
  const t = translate(taal, 'regie')
  const open = taken.filter((een) => een.open)
  const kiesbaar = open.map(({ id, wie, tot }) => ({ waarde: id, label: t('taken.kop', { wie, dag: tot }) }))
  return taakEindeVelden(open).map((veld) => {
    const opties = 'opties' in veld ? veld.opties : []
    const eigen = opties.map((waarde) => ({
      waarde,
      label: lookUp(taal, 'regie', `taken.velden.einde.opties.${waarde}`),
    }))
    return {
      naam: veld.naam,
      soort: veld.soort,
      label: lookUp(taal, 'regie', `taken.velden.${veld.naam}.vraag`),
      ...('opties' in veld ? { opties: veld.naam === 'taak' ? kiesbaar : eigen } : {}),
    }
  })
}
