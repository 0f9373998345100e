import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import type { Veld } from '#app/domain/perspectiefplan/vragen.ts'
import type { Partij } from '#app/domain/traject/reis-feiten.ts'
import { bijsturingen, type Bijsturing } from '#app/domain/traject/uitvoering-feiten.ts'
import { loopt } from '#app/domain/traject/uitvoering-stand.ts'
import type { BijsturingProps } from '#app/forms/bijsturing-pagina.tsx'
import type { AanbiederCtx, ToegangCtx } from '#app/usecases/ctx.ts'
import { handelBijsturingAf, vraagBijsturing, type HulpLoopt } from '#app/usecases/hulp-loopt.server.ts'
import { dag } from './datum.server.ts'
import { readFormulier } from './formulier.server.ts'
import { tekenLoopt, wieIs, zoekHulp } from './hulp-loopt-pagina.server.ts'
import { translate } from './i18n.server.ts'
import { trajectPad } from './stap-pagina.server.ts'
import { tekenVraag } from './vraag-pagina.server.ts'
import { leesPost, sluitPost } from './vraag-post.server.ts'

const woorden: Veld = { naam: 'woorden', soort: 'lang', max: 4000, nodig: true }
const vraagVelden: readonly Veld[] = [{ naam: 'wat', soort: 'keuze', opties: bijsturingen, nodig: true }, woorden]

/** Asking that the help is done otherwise, of each of the three; aanbieder and toegang answer (D2-21, D3L-42). With `?antwoord=`: the one that is answered. */
export function bijsturingLoader(partij: Partij) {
  return async (args: LoaderFunctionArgs): Promise<BijsturingProps> => {
    const { ctx, gevonden } = await zoekHulp(args, partij, 'bijsturing')
    const { traject, woordenVan } = gevonden
    const over = antwoordOp(args.request, gevonden, partij)
    const t = translate(ctx.taal, 'hulp-loopt')
    const velden = over ? [woorden] : vraagVelden
    return {
      titel: t(over ? 'bijsturing.titelAntwoord' : partij === 'inwoner' ? 'bijsturing.titel' : 'bijsturing.titelStaf'),
      ...(await tekenVraag(ctx, args.request, gevonden, {
        velden,
        getekend: tekenLoopt(ctx.taal, over ? 'stafantwoord' : groepVan(partij), velden),
        dicht: loopt(traject.uitvoering) ? (over?.klaar ? 'al-geantwoord' : null) : 'hulp-loopt-niet',
      })),
      partij,
      over: over?.id ?? null,
      vragen: traject.uitvoering.bijsturing
        .filter(({ id }) => !over || id === over.id)
        .map(({ id, wat, partij: wie, tekst, op, klaar }) => ({
          id,
          stem: wie,
          naam: t(`wie.${wie}`),
          wat: t(`bijsturing.wat.${wat}`),
          woorden: woordenVan(tekst) ?? '',
          op: dag(ctx.taal, op),
          antwoord: woordenVan(klaar),
          magAntwoorden: partij !== 'inwoner' && klaar === null && !over,
        })),
    }
  }
}

export function bijsturingAction(partij: Partij) {
  return async (args: ActionFunctionArgs) => {
    const ctx = await wieIs(args.request, partij)
    const post = await readFormulier(args.request, ctx)
    const { gevonden } = await zoekHulp(args, partij, null)
    const { id } = gevonden.traject
    const over = antwoordOp(args.request, gevonden, partij)
    const velden = over ? [woorden] : vraagVelden
    const getekend = tekenLoopt(ctx.taal, over ? 'stafantwoord' : groepVan(partij), velden)
    const { getypt, waarden, mis } = leesPost(ctx, post, velden, getekend)
    if (mis) return mis
    const gezegd = String(waarden['woorden'] ?? '')
    const uitkomst = over
      ? await handelBijsturingAf(ctx as AanbiederCtx | ToegangCtx, id, post.formulier, {
          bijsturing: over.id,
          woorden: gezegd,
        })
      : await vraagBijsturing(ctx, id, post.formulier, { wat: waarden['wat'] as Bijsturing, woorden: gezegd })
    return sluitPost(ctx, post, uitkomst, getypt, () => `${trajectPad(partij, id)}/bijsturing`)
  }
}

const groepVan = (partij: Partij) => (partij === 'inwoner' ? 'bijsturing' : 'stafbijsturing')

function antwoordOp(request: Request, { traject }: HulpLoopt, partij: Partij) {
  const id = partij === 'inwoner' ? null : new URL(request.url).searchParams.get('antwoord')
  return traject.uitvoering.bijsturing.find((een) => een.id === id) ?? null
}
