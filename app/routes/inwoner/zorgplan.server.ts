import { data, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import type { Veld } from '#app/domain/perspectiefplan/vragen.ts'
import type { Weigering } from '#app/domain/refuse.ts'
import { isFeit } from '#app/domain/traject/feiten.ts'
import { geslotenOm } from '#app/domain/traject/gesloten.ts'
import type { Traject } from '#app/domain/traject/traject.ts'
import type { Zorgplanstem } from '#app/domain/traject/uitvoering-feiten.ts'
import { requireActor } from '#app/server/actor.server.ts'
import { nieuweSleutel, readFormulier } from '#app/server/formulier.server.ts'
import { translate } from '#app/server/i18n.server.ts'
import { stemmenVoorInwoner } from '#app/server/zorgplan-stemmen.server.ts'
import { pathOf } from '#app/server/pad.server.ts'
import { trajectPad } from '#app/server/stap-pagina.server.ts'
import { teruggevonden } from '#app/server/teruggevonden.server.ts'
import { leesPost, sluitPost } from '#app/server/vraag-post.server.ts'
import type { Taal } from '#app/usecases/ctx.ts'
import { beantwoordZorgplan, openOmTeDoen } from '#app/usecases/klantreis.server.ts'
import { openMijnZorgplan } from '#app/usecases/zorgplan-lezen.server.ts'
import { toonMijnZorgplan } from './toon-mijn-zorgplan.server.ts'

/** A no to a zorgplan that stands here says why: that is what the talk is about (D3L-33). */
const veldenVan = ({ uitvoering }: Pick<Traject, 'uitvoering'>): readonly Veld[] => [
  { naam: 'antwoord', soort: 'keuze', opties: ['ja', 'nee'], nodig: true },
  ...(uitvoering.zorgplan
    ? [{ naam: 'reden', soort: 'lang' as const, max: 4000, alleenBij: { veld: 'antwoord', waarde: 'nee' } }]
    : []),
]

const teken = (taal: Taal, traject: Pick<Traject, 'uitvoering'>) => {
  const t = translate(taal, 'beurt')
  const z = translate(taal, 'zorgplan')
  const opties = (['ja', 'nee'] as const).map((waarde) => ({ waarde, label: t(`zorgplan.${waarde}`) }))
  const alle = [
    { naam: 'antwoord', soort: 'keuze' as const, label: t('zorgplan.titel'), opties },
    { naam: 'reden', soort: 'lang' as const, label: z('inwoner.reden'), uitleg: z('inwoner.redenUitleg') },
  ]
  return alle.slice(0, veldenVan(traject).length)
}

/** The zorgplan that the aanbieder laid before the inwoner, and whether they agree with it: without a yes the help does not start (D2-17, D3L-24, domain A3 guard 6). */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const ctx = await requireActor(request, 'inwoner')
  const open = await openMijnZorgplan(ctx, params['traject'] ?? '', 'zorgplan')
  if (!open) throw data({ soort: 'niet-gevonden' }, { status: 404 })
  const { traject, zorgplan } = open
  const t = translate(ctx.taal, 'beurt')
  const nr = new URL(request.url).searchParams.get('versie')
  if (nr !== null && !zorgplan?.versies.some((een) => String(een.nr) === nr))
    throw data({ soort: 'niet-gevonden' }, { status: 404 })
  const begin = trajectPad('inwoner', traject.id)
  const velden = veldenVan(traject)
  const bewaard = await teruggevonden(ctx, request, velden)
  const stemmen = stemmenVoorInwoner(ctx, traject)
  const weigering = waaromDicht(traject) ?? (stemmen && !stemmen.eigen ? 'niet-uw-antwoord' : null)
  return {
    titel: t(zorgplan && (weigering || nr !== null) ? 'zorgplan.lees' : 'zorgplan.titel'),
    terug: { naar: begin, tekst: t('stap.terug') },
    velden: teken(ctx.taal, traject),
    waarden: bewaard?.waarden ?? eerder(open, stemmen?.eigen?.eerder ?? null),
    basis: 0,
    bewaard: bewaard?.id ?? null,
    sleutel: nieuweSleutel(),
    hier: pathOf(request),
    dicht: weigering && { weigering, verder: { naar: begin, tekst: t('stap.terug') } },
    stemmen: stemmen && { voor: stemmen.voor, gezegd: stemmen.gezegd, wachtOp: stemmen.wachtOp },
    zorgplan: zorgplan && toonMijnZorgplan(ctx.taal, traject, zorgplan, nr === null ? null : Number(nr)),
  }
}

type Open = NonNullable<Awaited<ReturnType<typeof openMijnZorgplan>>>

/** What this person answered before stands in the form: until the help starts somebody can come back on it. */
function eerder({ traject: { uitvoering, reis }, zorgplan }: Open, stem: Zorgplanstem | null) {
  if (!uitvoering.zorgplan) return { antwoord: reis.zorgplan ?? '' }
  return {
    antwoord: stem?.plan ?? '',
    reden: zorgplan?.teksten.find(({ id }) => id === stem?.tekst)?.woorden ?? '',
  }
}

function waaromDicht(traject: Traject): Weigering | null {
  const gesloten = geslotenOm(traject)
  if (gesloten) return gesloten
  const hier = traject.uitvoering.zorgplan
  if (!hier && !isFeit('ZorgplanGemaakt', traject)) return 'geen-zorgplan'
  return isFeit('ZorgGestart', traject) && (!hier || hier.antwoord) ? 'zorg-al-gestart' : null
}

/** Gives the answer. With a no the next page says which talk comes, and lets the toegang be called in at once (D3L-35). */
export async function action({ request, params }: ActionFunctionArgs) {
  const ctx = await requireActor(request, 'inwoner')
  const post = await readFormulier(request, ctx)
  const id = params['traject'] ?? ''
  const traject = await openOmTeDoen(ctx, id)
  if (!traject) throw data({ soort: 'niet-gevonden' }, { status: 404 })
  const { getypt, waarden, mis } = leesPost(ctx, post, veldenVan(traject), teken(ctx.taal, traject))
  if (mis) return mis
  const antwoord = waarden['antwoord'] === 'ja' ? 'ja' : 'nee'
  const woorden = String(waarden['reden'] ?? '')
  const uitkomst = await beantwoordZorgplan(ctx, id, post.formulier, { antwoord, woorden })
  const naar = traject.uitvoering.zorgplan && antwoord === 'nee' ? '/zorgplan/gesprek' : ''
  return sluitPost(ctx, post, uitkomst, getypt, () => `${trajectPad('inwoner', id)}${naar}`)
}
