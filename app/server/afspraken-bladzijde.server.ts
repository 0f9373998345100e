import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import type { Weigering } from '#app/domain/refuse.ts'
import { datumVan } from '#app/domain/termijnen/kalender.ts'
import { mayDo } from '#app/domain/toegankelijk.ts'
import { beloofVelden, eindeVelden } from '#app/domain/traject/afspraak-velden.ts'
import type { AfspraakSoort } from '#app/domain/traject/afspraken.ts'
import { geslotenOm } from '#app/domain/traject/gesloten.ts'
import type { Partij } from '#app/domain/traject/reis-feiten.ts'
import type { Traject } from '#app/domain/traject/traject.ts'
import { isVrijwilliger } from '#app/domain/vrijwilliger.ts'
import { leesVelden } from '#app/forms/lees-velden.ts'
import type { Foutregel, GetekendVeld } from '#app/forms/velden.tsx'
import { maakAfspraak, openAfspraken, sluitAfspraak } from '#app/usecases/afspraken.server.ts'
import type { AanbiederCtx, ToegangCtx } from '#app/usecases/ctx.ts'
import { requireActor } from './actor.server.ts'
import { toonAfspraken } from './afspraken-tonen.server.ts'
import { dropKeptPost } from './bewaarde-post.server.ts'
import { tekenContact } from './contact-velden.server.ts'
import { nieuweSleutel, readFormulier } from './formulier.server.ts'
import { translate } from './i18n.server.ts'
import { trajectPad } from './stap-pagina.server.ts'
import { teruggevonden } from './teruggevonden.server.ts'
import { foutTeksten } from './vraag-woorden.server.ts'

type Misluk = { getypt: Record<string, string | string[]>; fouten: Foutregel[]; weigering?: Weigering }

/** Who writes promises down: the toegang those of everybody, an aanbieder its own. */
type Schrijver = 'toegang' | 'aanbieder'
type SchrijverCtx = ToegangCtx | AanbiederCtx

const eigen = beloofVelden.filter(({ naam }) => naam !== 'belooft')
const beloofVeldenVan: Record<Schrijver, typeof beloofVelden> = { toegang: beloofVelden, aanbieder: eigen }

/** The promises of a traject, writing one down and ending one (D1-30). */
export function afsprakenLoader(partij: Schrijver) {
  return async ({ request, params }: LoaderFunctionArgs) => {
    const ctx = (await requireActor(request, partij)) as SchrijverCtx
    const { traject, afspraken, velden, eindigen } = await zoek(ctx, params['traject'] ?? '')
    const t = translate(ctx.taal, 'toegang')
    const naar = trajectPad(partij, traject.id)
    const isToegang = partij === 'toegang'
    return {
      titel: translate(ctx.taal, 'contact')(isToegang ? 'beloften.titel' : 'beloften.titelAanbieder'),
      boven: isToegang ? t('kop.boven', { nummer: traject.nummer, naam: traject.betrokkeneNaam }) : traject.nummer,
      terug: {
        naar,
        tekst: isToegang ? t('dossier.terug') : translate(ctx.taal, 'beurt')('stap.terugAanbieder'),
      },
      gesloten: geslotenOm(traject) !== null || !magBeloven(ctx, traject),
      kanEinde: eindigen.length > 0,
      afspraken,
      velden,
      sleutels: { maak: nieuweSleutel(), einde: nieuweSleutel() },
      bewaard: await teruggevonden(ctx, request, [...beloofVeldenVan[partij], ...eindeVelden(traject.afspraken)]),
    }
  }
}

/** Writes a promise down (`actie=maak`) or ends one (`actie=einde`). */
export function afsprakenAction(partij: Schrijver) {
  return async ({ request, params }: ActionFunctionArgs) => {
    const ctx = (await requireActor(request, partij)) as SchrijverCtx
    const post = await readFormulier(request, ctx)
    const { actie, formulier } = post
    if (actie !== 'maak' && actie !== 'einde') throw data({ soort: 'onleesbaar' }, { status: 400 })
    const id = params['traject'] ?? ''
    const gevonden = await zoek(ctx, id, 'doen')
    if (!magBeloven(ctx, gevonden.traject)) throw data({ soort: 'niet-gevonden' }, { status: 404 })
    const velden = actie === 'maak' ? beloofVeldenVan[partij] : eindeVelden(gevonden.eindigen)
    const { getypt, waarden, fouten } = leesVelden(post.velden, velden, {
      vandaag: datumVan(ctx.now),
      nodigeVelden: true,
    })
    if (fouten.length > 0)
      return data<Misluk>({ getypt, fouten: foutTeksten(ctx.taal, fouten, gevonden.velden[actie]) }, { status: 400 })
    const woord = (naam: string) => String(waarden[naam] ?? '')
    const uitkomst =
      actie === 'maak'
        ? await maakAfspraak(ctx, id, formulier, {
            soort: woord('soort') as AfspraakSoort,
            wie: partij === 'aanbieder' ? partij : (woord('belooft') as Partij),
            tot: woord('tot'),
            woorden: woord('belofte'),
          })
        : await sluitAfspraak(ctx, id, formulier, {
            afspraak: woord('afspraak'),
            reden: woord('einde') === 'vervalt' ? woord('reden') : null,
          })
    if (!uitkomst.ok && uitkomst.weigering === 'niet-gevonden') throw data({ soort: 'niet-gevonden' }, { status: 404 })
    if (!uitkomst.ok) return data<Misluk>({ getypt, fouten: [], weigering: uitkomst.weigering }, { status: 409 })
    await dropKeptPost(ctx, post.bewaard)
    return redirect(`${trajectPad(partij, id)}/afspraken`, 303)
  }
}

/** A volunteer promises nothing and ends nothing (D1-45): the page does not exist for them. */
async function zoek(ctx: SchrijverCtx, id: string, omTe: 'lezen' | 'doen' = 'lezen') {
  const { actor, taal } = ctx
  const vrijwilliger = actor.soort === 'toegang' && isVrijwilliger(actor)
  const gevonden = vrijwilliger ? null : await openAfspraken(ctx, id, omTe)
  if (!gevonden) throw data({ soort: 'niet-gevonden' }, { status: 404 })
  const afspraken = toonAfspraken(ctx, gevonden)
  const t = translate(taal, 'contact')
  // An aanbieder ends what it promised itself.
  const eindigen = afspraken.filter(({ open, wie }) => open && (actor.soort === 'toegang' || wie === 'aanbieder'))
  const opties = eindigen.map((een) => ({ waarde: een.id, label: t(`beloften.kop.${een.wie}`, { dag: een.tot }) }))
  const einde = tekenContact(taal, eindeVelden(eindigen)).map((veld): GetekendVeld =>
    veld.naam === 'afspraak' ? { ...veld, opties } : veld,
  )
  return {
    ...gevonden,
    afspraken,
    eindigen,
    velden: { maak: tekenContact(taal, beloofVeldenVan[actor.soort]), einde },
  }
}

/** Who takes part and only reads, promises nothing. */
const magBeloven = (ctx: SchrijverCtx, traject: Traject) =>
  mayDo(
    ctx.actor,
    {
      ...{
        type: 'MaakAfspraak',
        afspraak: '',
        soort: 'anders',
        wie: ctx.actor.soort,
        tot: datumVan(ctx.now),
        tekst: '',
      },
      vandaag: datumVan(ctx.now),
    },
    traject,
    ctx.now,
  )
