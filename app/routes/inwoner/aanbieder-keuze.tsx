import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import type { Veld } from '#app/domain/perspectiefplan/vragen.ts'
import { geslotenOm } from '#app/domain/traject/gesloten.ts'
import { waaromNietKiezen } from '#app/domain/traject/keuze-stand.ts'
import type { GetekendVeld } from '#app/forms/velden.tsx'
import { Vraagpagina, type Antwoord } from '#app/forms/vraagpagina.tsx'
import { requireActor } from '#app/server/actor.server.ts'
import { nieuweSleutel, readFormulier } from '#app/server/formulier.server.ts'
import { translate } from '#app/server/i18n.server.ts'
import { nummerVan } from '#app/server/keuze-tonen.server.ts'
import { pathOf } from '#app/server/pad.server.ts'
import { teruggevonden } from '#app/server/teruggevonden.server.ts'
import { leesPost, sluitPost } from '#app/server/vraag-post.server.ts'
import { Knop, KnopLink, Knoppen } from '#app/ui/knop.tsx'
import { Overzicht } from '#app/ui/overzicht.tsx'
import type { Taal } from '#app/usecases/ctx.ts'
import { kiesAanbieders, openKeuze, type Gecontracteerd } from '#app/usecases/keuze.server.ts'
import { gekozenIn, lijstIn, nrsIn } from './aanbieder-gekozen.ts'

const geen = 'geen'

/** Sends whom the inwoner chose, with why and with the party of it that they would like (D3L-12, D3L-13); or that they do not know yet (D2-10). */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const ctx = await requireActor(request, 'inwoner')
  const zoek = new URL(request.url).searchParams
  const niet = zoek.has('niet')
  const open = await openKeuze(ctx, params['traject'] ?? '', 'aanbieder-keuze', 'lezen', { lijst: !niet })
  if (!open) throw data({ soort: 'niet-gevonden' }, { status: 404 })
  const { traject, uit } = open
  const gekozen = nrsIn(zoek) && !niet ? gekozenIn(zoek, uit, traject) : []
  const begin = `/mijn/traject/${traject.id}`
  const t = translate(ctx.taal, 'keuze')
  const weigering = geslotenOm(traject) ?? waaromNietKiezen(traject)
  if (!weigering && !niet && gekozen.length === 0) throw redirect(`${begin}/aanbieder`, 303)
  const velden = veldenVoor(gekozen)
  const bewaard = await teruggevonden(ctx, request, velden)
  const anders = niet ? `${begin}/aanbieder` : `${begin}/aanbieder?${new URLSearchParams([lijstIn(gekozen)])}`
  return {
    titel: t(niet ? 'stuur.titelNiet' : 'stuur.titel'),
    terug: weigering ? { naar: begin, tekst: t('terug') } : { naar: anders, tekst: t('stuur.anders') },
    velden: teken(ctx.taal, gekozen, niet),
    waarden: bewaard?.waarden ?? Object.fromEntries(gekozen.map(({ nr }) => [`partij-${nr}`, geen])),
    sleutel: nieuweSleutel(),
    basis: 0,
    bewaard: bewaard?.id ?? null,
    hier: pathOf(request),
    dicht: weigering && { weigering, verder: { naar: begin, tekst: t('terug') } },
    niet,
    gekozen: gekozen.map(({ naam }, plek) => ({ vraag: nummerVan(ctx.taal, plek), antwoord: naam })),
  }
}

/** Only an aanbieder that works with others has somebody to prefer. */
const metAnderen = ({ partijen, onderaannemers }: Gecontracteerd) => [...partijen, ...onderaannemers]

const veldenVoor = (gekozen: readonly Gecontracteerd[]): Veld[] => [
  ...gekozen
    .filter((een) => metAnderen(een).length > 0)
    .map((een): Veld => ({ naam: `partij-${een.nr}`, soort: 'keuze', opties: [geen, ...metAnderen(een)] })),
  { naam: 'reden', soort: 'lang', max: 2000 },
]

function teken(taal: Taal, gekozen: readonly Gecontracteerd[], niet: boolean): GetekendVeld[] {
  const t = translate(taal, 'keuze')
  const optioneel = translate(taal, 'algemeen')('nietVerplicht')
  return veldenVoor(gekozen).map((veld) => {
    const wie = gekozen.find(({ nr }) => veld.naam === `partij-${nr}`)
    if (!wie || veld.soort !== 'keuze') {
      const label = t(niet ? 'stuur.redenNiet' : 'stuur.reden')
      return { naam: veld.naam, soort: veld.soort, label, uitleg: t('stuur.redenUitleg'), optioneel }
    }
    const opties = veld.opties.map((waarde) => ({
      waarde,
      label: waarde === geen ? t('stuur.geenPartij') : waarde,
    }))
    const { naam } = wie
    const woorden = { label: t('stuur.partij', { naam }), uitleg: t('stuur.partijUitleg', { naam }) }
    return { naam: veld.naam, soort: 'keuze', ...woorden, opties }
  })
}

export async function action({ request, params }: ActionFunctionArgs) {
  const ctx = await requireActor(request, 'inwoner')
  const post = await readFormulier(request, ctx)
  const id = params['traject'] ?? ''
  const open = await openKeuze(ctx, id, 'aanbieder-keuze', 'doen')
  if (!open) throw data({ soort: 'niet-gevonden' }, { status: 404 })
  const zoek = new URL(request.url).searchParams
  const niet = zoek.has('niet')
  const nrs = niet ? [] : (nrsIn(zoek) ?? [])
  const gekozen = nrs.flatMap((nr) => open.uit.find((een) => een.nr === nr) ?? [])
  const { getypt, waarden, mis } = leesPost(ctx, post, veldenVoor(gekozen), teken(ctx.taal, gekozen, niet))
  if (mis) return mis
  if (!niet && nrs.length === 0)
    return sluitPost(ctx, post, { ok: false, weigering: 'niemand-gekozen' }, getypt, () => '')
  const partijBij = (nr: number) => {
    const partij = String(waarden[`partij-${nr}`] ?? '')
    return partij && partij !== geen ? partij : null
  }
  const keuze = { gekozen: nrs.map((nr) => ({ nr, partij: partijBij(nr) })), reden: String(waarden['reden'] ?? '') }
  const uitkomst = await kiesAanbieders(ctx, id, post.formulier, keuze)
  return sluitPost(ctx, post, uitkomst, getypt, () => `/mijn/traject/${id}${niet ? '' : '/delen'}`)
}

export default function AanbiederKeuze() {
  const { niet, gekozen, ...pagina } = useLoaderData<typeof loader>()
  const antwoord = useActionData() as Antwoord | undefined
  const { t } = useTranslation('keuze')
  return (
    <Vraagpagina
      {...pagina}
      antwoord={antwoord}
      inleiding={
        <>
          <p>{t(niet ? 'stuur.inleidingNiet' : 'stuur.inleiding')}</p>
          {niet ? null : (
            <>
              <Overzicht rijen={gekozen} />
              <p>{t('stuur.daarna')}</p>
            </>
          )}
        </>
      }
      knoppen={
        <Knoppen>
          <Knop>{t(niet ? 'stuur.knopNiet' : 'stuur.knop')}</Knop>
          <KnopLink naar={pagina.terug.naar} soort="tweede">
            {pagina.terug.tekst}
          </KnopLink>
        </Knoppen>
      }
    />
  )
}
