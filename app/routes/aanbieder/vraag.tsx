import { data, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { neeVelden, vraagVelden } from './match-velden.ts'
import { keuzeStandVan, vraagtIntensiteit } from '#app/domain/traject/keuze-stand.ts'
import type { NeeReden } from '#app/domain/traject/keuze-feiten.ts'
import { DichtePagina } from '#app/forms/dichte-pagina.tsx'
import type { Antwoord } from '#app/forms/vraagpagina.tsx'
import { requireActor } from '#app/server/actor.server.ts'
import { dagEnTijd } from '#app/server/datum.server.ts'
import { nieuweSleutel, readFormulier } from '#app/server/formulier.server.ts'
import { translate } from '#app/server/i18n.server.ts'
import { gedeeldBlokken, hulpRijen, toonGesprek, toonMatchBeurt } from '#app/server/match-tonen.server.ts'
import { tekenMatch } from '#app/server/match-velden.server.ts'
import { teruggevonden } from '#app/server/teruggevonden.server.ts'
import { leesPost, sluitPost } from '#app/server/vraag-post.server.ts'
import { foutTeksten } from '#app/server/vraag-woorden.server.ts'
import { aanvaardMatch, vraagBijMatch, wijsMatchAf } from '#app/usecases/aanbieder-match.server.ts'
import { dichteMatch, formulierPad, matchOmTeAntwoorden, pad, zoekMatch } from './match.server.ts'
import { VraagDelen } from './vraag-delen.tsx'

const alleVelden = [...neeVelden, ...vraagVelden]

/** What the inwoner lets this aanbieder read, and its answer: yes, no with a reason, or first a question (D0-28, D2-12, D3L-12). */
export async function loader(args: LoaderFunctionArgs) {
  const { ctx, gevonden, voorbij } = await zoekMatch(args, 'match')
  const { taal } = ctx
  const t = translate(taal, 'match')
  if (!gevonden) return { open: null, ...dichteMatch(ctx, t('vraag.titel'), alleVelden, voorbij) }
  const { traject, match } = gevonden
  const isJa = match.stand === 'aanvaard'
  const begin = pad(traject.id)
  return {
    titel: t(isJa ? 'vraag.titelJa' : 'vraag.titel'),
    terug: { naar: begin, tekst: translate(taal, 'beurt')('stap.terugAanbieder') },
    dicht: null,
    velden: [],
    open: {
      boven: traject.nummer,
      naar: formulierPad(`${begin}/vraag`, match.id),
      beurt: toonMatchBeurt(ctx, traject),
      rustig: isJa && keuzeStandVan(traject) !== 'intensiteit-geven',
      hulp: hulpRijen(taal, traject.gemeente, traject.keuze.hulp, match.partij),
      gedeeldOp: dagEnTijd(taal, gevonden.gedeeldOp),
      blokken: gedeeldBlokken(taal, gevonden),
      gesprek: toonGesprek(taal, gevonden),
      kanJa: !isJa,
      kanNee: match.vastOp === null,
      metIntensiteit: vraagtIntensiteit(traject),
      naarIntensiteit: keuzeStandVan(traject) === 'intensiteit-geven' ? `${begin}/intensiteit` : null,
      velden: {
        nee: tekenMatch(taal, neeVelden, traject.gemeente),
        vraag: tekenMatch(taal, vraagVelden, traject.gemeente),
      },
      sleutels: { ja: nieuweSleutel(), nee: nieuweSleutel(), vraag: nieuweSleutel() },
      bewaard: await teruggevonden(ctx, args.request, alleVelden),
    },
  }
}

/** Gives the answer (`actie=ja`, `nee` or `vraag`). One of two colleagues is first; the other reads that it was answered, and keeps what was typed. */
export async function action({ request, params }: ActionFunctionArgs) {
  const ctx = await requireActor(request, 'aanbieder')
  const post = await readFormulier(request, ctx)
  const { actie, formulier } = post
  if (actie !== 'ja' && actie !== 'nee' && actie !== 'vraag') throw data({ soort: 'onleesbaar' }, { status: 400 })
  const { id, match, gevonden } = await matchOmTeAntwoorden(ctx, { request, params })
  const velden = actie === 'ja' ? [] : actie === 'nee' ? neeVelden : vraagVelden
  const getekend = tekenMatch(ctx.taal, velden, '')
  const { getypt, waarden, mis } = leesPost(ctx, post, velden, getekend)
  if (mis) return mis
  const woord = (naam: string) => String(waarden[naam] ?? '')
  if (actie === 'ja') {
    const naar =
      gevonden && vraagtIntensiteit(gevonden.traject) ? pad(id, '/intensiteit?gedaan=ja') : pad(id, '?gedaan=ja')
    return sluitPost(ctx, post, await aanvaardMatch(ctx, id, formulier, match), getypt, () => naar)
  }
  if (actie === 'vraag') {
    const gevraagd = await vraagBijMatch(ctx, id, formulier, match, woord('vraag'))
    return sluitPost(ctx, post, gevraagd, getypt, () => pad(id, '?gedaan=vraag'))
  }
  if (woord('reden') === 'anders' && !woord('woorden'))
    return data(
      {
        getypt,
        sleutel: nieuweSleutel(),
        fouten: foutTeksten(ctx.taal, [{ veld: 'woorden', fout: 'leeg' }], getekend),
      },
      { status: 400 },
    )
  const nee = { reden: woord('reden') as NeeReden, woorden: woord('woorden') }
  return sluitPost(ctx, post, await wijsMatchAf(ctx, id, formulier, match, nee), getypt, () => '/aanbieder?gedaan=nee')
}

export default function Vraag() {
  const { titel, terug, dicht, velden, open } = useLoaderData<typeof loader>()
  const antwoord = useActionData() as Antwoord | undefined
  if (dicht) return <DichtePagina {...{ titel, terug, dicht, velden }} getypt={antwoord?.getypt ?? null} />
  if (!open) return null
  return <VraagDelen {...open} titel={titel} terug={terug} antwoord={antwoord} />
}
