import { data } from '@remix-run/node'
import type { Refused, Weigering } from '#app/domain/refuse.ts'
import type { Veld } from '#app/domain/perspectiefplan/vragen.ts'
import { keuzeStandVan, type KeuzeStand } from '#app/domain/traject/keuze-stand.ts'
import { datumVan } from '#app/domain/termijnen/kalender.ts'
import { leesVelden } from '#app/forms/lees-velden.ts'
import { dropKeptPost } from '#app/server/bewaarde-post.server.ts'
import type { Ontvangen } from '#app/server/formulier.server.ts'
import { translate } from '#app/server/i18n.server.ts'
import { foutTeksten } from '#app/server/vraag-woorden.server.ts'
import type { ToegangCtx } from '#app/usecases/ctx.ts'
import { openKeuze } from '#app/usecases/keuze.server.ts'
import {
  beantwoordMatchVraag,
  deelMetAanbieder,
  stelIntensiteitVast,
  trekMatchIn,
  vraagIntensiteitTerug,
} from '#app/usecases/matching.server.ts'

/** The words that go with a button: what is told to the aanbieder is needed, why a question is taken back is not. */
const velden: Record<Actie, readonly Veld[]> = {
  deel: [],
  vast: [],
  antwoord: [{ naam: 'antwoord', soort: 'lang', max: 4000, nodig: true }],
  intrekken: [{ naam: 'intrekken', soort: 'lang', max: 2000 }],
  terug: [{ naam: 'terug', soort: 'lang', max: 4000, nodig: true }],
}
/** Where the choice has to stand for a form to be on the page: in another, what is wrong in it leads nowhere. */
const staatIn: Partial<Record<Actie, KeuzeStand>> = { antwoord: 'vraag-beantwoorden', terug: 'intensiteit-vaststellen' }
const acties = ['deel', 'vast', 'antwoord', 'intrekken', 'terug'] as const
type Actie = (typeof acties)[number]

/** What was typed in a form that could not be done, under the name of its field, and why. */
export type KeuzeMisluk = {
  weigering?: Weigering
  fouten: { veld: string; tekst: string }[]
  getypt: Record<string, string>
}

/** Does what a button of the page says. Null when it was done. */
export async function doeKeuze(ctx: ToegangCtx, id: string, post: Ontvangen): Promise<KeuzeMisluk | null> {
  const actie = acties.find((een) => een === post.actie)
  if (!actie) throw data({ soort: 'onleesbaar' }, { status: 400 })
  const gelezen = leesVelden(post.velden, velden[actie], { vandaag: datumVan(ctx.now), nodigeVelden: true })
  const getypt = Object.fromEntries(Object.entries(gelezen.getypt).map(([naam, tekst]) => [naam, String(tekst)]))
  if (gelezen.fouten.length > 0) {
    const open = await openKeuze(ctx, id, 'keuze', 'doen')
    if (!open) throw data({ soort: 'niet-gevonden' }, { status: 404 })
    const stand = staatIn[actie]
    if (stand && keuzeStandVan(open.traject) !== stand) return { weigering: 'intussen-veranderd', fouten: [], getypt }
    const t = translate(ctx.taal, 'matching')
    const labels = [
      { naam: 'antwoord', label: t('keuze.uwAntwoord') },
      { naam: 'terug', label: t('keuze.intensiteit.terugLabel') },
    ]
    return { fouten: foutTeksten(ctx.taal, gelezen.fouten, labels), getypt }
  }
  const uitkomst = await voer(ctx, id, actie, post, getypt[actie] ?? '')
  if (!uitkomst.ok && uitkomst.weigering === 'niet-gevonden') throw data({ soort: 'niet-gevonden' }, { status: 404 })
  if (!uitkomst.ok) return { weigering: uitkomst.weigering, fouten: [], getypt }
  await dropKeptPost(ctx, post.bewaard)
  return null
}

function voer(
  ctx: ToegangCtx,
  id: string,
  actie: Actie,
  { velden: gepost, formulier }: Ontvangen,
  woorden: string,
): Promise<{ ok: true } | Refused> {
  const match = gepost.get('match') ?? ''
  switch (actie) {
    case 'deel':
      return deelMetAanbieder(ctx, id, formulier)
    case 'vast':
      return stelIntensiteitVast(ctx, id, match)
    case 'antwoord':
      return beantwoordMatchVraag(ctx, id, formulier, { match, vraag: gepost.get('vraag') ?? '', woorden })
    case 'intrekken':
      return trekMatchIn(ctx, id, formulier, { match, woorden })
    case 'terug':
      return vraagIntensiteitTerug(ctx, id, formulier, { match, woorden })
  }
}
