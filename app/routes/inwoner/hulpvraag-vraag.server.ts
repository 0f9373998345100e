import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { hulpvraagVelden, stappenVan, type HulpvraagStap } from '#app/domain/hulpvraag/velden.ts'
import type { Veld, Waarden } from '#app/domain/perspectiefplan/vragen.ts'
import { datumVan } from '#app/domain/termijnen/kalender.ts'
import { leesVelden } from '#app/forms/lees-velden.ts'
import type { GetekendVeld } from '#app/forms/velden.tsx'
import type { Dicht } from '#app/forms/dichte-pagina.tsx'
import type { Ander } from '#app/forms/vraagpagina.tsx'
import { requireActor } from '#app/server/actor.server.ts'
import { bereikbaarheidVan } from '#app/server/bereikbaarheid.server.ts'
import { dropKeptPost } from '#app/server/bewaarde-post.server.ts'
import { dagEnTijd, geboortedag, tijd } from '#app/server/datum.server.ts'
import { nieuweSleutel, readFormulier } from '#app/server/formulier.server.ts'
import { lookUp, translate } from '#app/server/i18n.server.ts'
import { pathOf } from '#app/server/pad.server.ts'
import { teruggevonden } from '#app/server/teruggevonden.server.ts'
import { foutTeksten } from '#app/server/vraag-woorden.server.ts'
import type { InwonerCtx, Taal } from '#app/usecases/ctx.ts'
import { bewaarHulpvraag, openHulpvraag, type Hulpvraag } from '#app/usecases/hulpvraag.server.ts'

/** One step of the hulpvraag, with what was filled in before. */
export async function laadVraag({ request, params }: LoaderFunctionArgs, stap: HulpvraagStap) {
  const ctx = await requireActor(request, 'inwoner')
  const { hulpvraag, velden, namens } = await zoek(ctx, params.concept, stap)
  const t = translate(ctx.taal, 'hulpvraag')
  const getekend = teken(velden, ctx.taal, namens)
  const terug = await teruggevonden(ctx, request, velden)
  const stappen = stappenVan({ ...hulpvraag.waarden, ...zichtbaar(stap) })
  const plek = stappen.indexOf(stap)
  const vorige = stappen[plek - 1]
  return {
    stap,
    titel: stap === 'kind' || stap === 'bellen' ? t(`${stap}.titel`) : (getekend[0]?.label ?? ''),
    gemeente: stap === 'bellen' ? bereikbaarheidVan(hulpvraag.gemeente) : null,
    // Question 1 of the plan has the same words: the title says of which of the two this is (WCAG 2.4.2).
    onderdeel: t('begin.titel'),
    boven: t('stap', { nr: plek + 1, aantal: stappen.length + 1 }),
    terug: vorige
      ? { naar: `/mijn/hulpvraag/${hulpvraag.id}/${vorige}`, tekst: t('terug') }
      : { naar: '/mijn', tekst: t('terugMijn') },
    velden: getekend,
    waarden: terug?.waarden ?? hulpvraag.waarden,
    basis: terug?.basis ?? hulpvraag.versie,
    bewaard: terug?.id ?? null,
    sleutel: nieuweSleutel(),
    hier: pathOf(request),
    dicht: hulpvraag.trajectId ? dichtNaVersturen(ctx, hulpvraag.trajectId) : null,
  }
}

/** Saves one step and goes on to the next, back to the check when that is where the person came from, or stops, finished or not. */
export async function bewaarVraag({ request, params }: ActionFunctionArgs, stap: HulpvraagStap) {
  const ctx = await requireActor(request, 'inwoner')
  const post = await readFormulier(request, ctx)
  const { hulpvraag, velden, namens } = await zoek(ctx, params.concept, stap)
  const stopt = post.actie === 'later'
  const gelezen = leesVelden(post.velden, velden, { vandaag: datumVan(ctx.now), nodigeVelden: !post.stil && !stopt })
  const uitkomst = await bewaarHulpvraag(ctx, hulpvraag.id, { basis: post.basis, waarden: gelezen.waarden })

  const sleutel = nieuweSleutel()
  const { getypt } = gelezen
  if (!uitkomst.ok && 'botsing' in uitkomst) {
    const { botsing } = uitkomst
    const ander = watErStaat(ctx, teken(velden, ctx.taal, namens), botsing)
    return data({ getypt, basis: botsing.versie, sleutel, ander }, { status: 409 })
  }
  if (!uitkomst.ok) return data({ getypt, sleutel, weigering: uitkomst.weigering }, { status: 409 })
  if (post.stil) {
    const tekst = translate(ctx.taal, 'plan')('pagina.bewaard', { tijd: tijd(ctx.now) })
    return Response.json({ versie: uitkomst.versie, sleutel, tekst })
  }
  const basis = uitkomst.versie
  if (gelezen.fouten.length > 0) {
    return data(
      { getypt, basis, sleutel, fouten: foutTeksten(ctx.taal, gelezen.fouten, teken(velden, ctx.taal, namens)) },
      { status: 400 },
    )
  }
  await dropKeptPost(ctx, post.bewaard)
  if (stopt) return redirect('/mijn', 303)
  return redirect(
    `/mijn/hulpvraag/${hulpvraag.id}/${volgende(stap, { ...hulpvraag.waarden, ...gelezen.waarden }, request)}`,
    303,
  )
}

/** A page that is open counts, also when the answer that leads to it was changed in another window. */
function zichtbaar(stap: HulpvraagStap): Waarden {
  return stap === 'bellen' ? { spoed: 'ja' } : stap === 'kind' ? { voorWie: 'kind' } : {}
}

/** The question was sent, perhaps in another window: from then on it is a traject. */
function dichtNaVersturen(ctx: InwonerCtx, trajectId: string): Dicht {
  const tekst = translate(ctx.taal, 'hulpvraag')('naarTraject')
  return { weigering: 'al-verstuurd', verder: { naar: `/mijn/traject/${trajectId}`, tekst } }
}

function volgende(stap: HulpvraagStap, waarden: Waarden, request: Request): string {
  const naarControle = new URL(request.url).searchParams.get('na') === 'controleren'
  // Who just said that help cannot wait sees the phone first, wherever they came from.
  if (stap === 'spoed' && waarden.spoed === 'ja') return naarControle ? 'bellen?na=controleren' : 'bellen'
  if (stap === 'voor-wie' && waarden.voorWie === 'kind' && !waarden.geboortedatum) return 'kind'
  if (naarControle) return 'controleren'
  const stappen = stappenVan(waarden)
  return stappen[stappen.indexOf(stap) + 1] ?? 'controleren'
}

async function zoek(ctx: InwonerCtx, id: string | undefined, stap: HulpvraagStap) {
  const gevonden = await openHulpvraag(ctx, id ?? '')
  if (!gevonden) throw data({ soort: 'niet-gevonden' }, { status: 404 })
  const { hulpvraag } = gevonden
  const { namens } = gevonden
  return {
    hulpvraag,
    namens: namens && `${namens.voornamen} ${namens.achternaam}`,
    velden: hulpvraagVelden(stap, { namens: namens !== null }),
  }
}

/** The fields of a step with their words; `namens` is the name of the person the sign-in says somebody acts for. */
function teken(velden: readonly Veld[], taal: Taal, namens: string | null): GetekendVeld[] {
  const woord = (sleutel: string) => lookUp(taal, 'hulpvraag', `velden.${sleutel}`, { naam: namens })
  return velden.map((veld) => ({
    naam: veld.naam,
    soort: veld.soort,
    label: woord(`${veld.naam}.vraag`),
    ...(woord(`${veld.naam}.uitleg`) ? { uitleg: woord(`${veld.naam}.uitleg`) } : {}),
    ...('aanvullen' in veld && veld.aanvullen ? { aanvullen: veld.aanvullen } : {}),
    ...(veld.nodig ? {} : { optioneel: translate(taal, 'algemeen')('nietVerplicht') }),
    ...('opties' in veld
      ? { opties: veld.opties.map((waarde) => ({ waarde, label: woord(`${veld.naam}.opties.${waarde}`) })) }
      : {}),
  }))
}

function watErStaat(ctx: InwonerCtx, velden: readonly GetekendVeld[], { waarden, op }: Hulpvraag): Ander {
  const rijen = velden
    .filter(({ naam }) => waarden[naam])
    .map(({ naam, label, soort, opties }) => {
      const waarde = String(waarden[naam])
      const antwoord =
        soort === 'datum'
          ? geboortedag(ctx.taal, waarde)
          : (opties?.find((optie) => optie.waarde === waarde)?.label ?? waarde)
      return { vraag: label, antwoord }
    })
  return { naam: ctx.actor.naam, moment: dagEnTijd(ctx.taal, op), rijen }
}
