import { data, type ActionFunctionArgs } from '@remix-run/node'
import type { Veld, Waarden } from '#app/domain/perspectiefplan/vragen.ts'
import { klokVan } from '#app/domain/traject/contact-velden.ts'
import {
  intakeVerslagVelden,
  intakeVervaltVelden,
  inzageVelden,
  voorstelVelden,
} from '#app/domain/traject/intake-velden.ts'
import { lopendeIntake } from '#app/domain/traject/uitvoering-stand.ts'
import { nieuweSleutel, readFormulier } from '#app/server/formulier.server.ts'
import { zoekHulp } from '#app/server/hulp-loopt-pagina.server.ts'
import { translate } from '#app/server/i18n.server.ts'
import { tekenIntake } from '#app/server/intake-tonen.server.ts'
import { leesPost, sluitPost } from '#app/server/vraag-post.server.ts'
import type { Taal } from '#app/usecases/ctx.ts'
import { laatIntakeVervallen, legIntakeVast, stelIntakeVoor, vraagInzage } from '#app/usecases/intake.server.ts'

/** The forms of the page, by the button that sends them. */
export const intakeVelden = {
  voorstel: voorstelVelden,
  verslag: intakeVerslagVelden,
  vervalt: intakeVervaltVelden,
  inzage: inzageVelden,
} satisfies Record<string, readonly Veld[]>
export type IntakeActie = keyof typeof intakeVelden

/** Does what a button of the page says; what is wrong, keeps what was typed. */
export async function action(args: ActionFunctionArgs) {
  const { ctx, gevonden, begin } = await zoekHulp(args, 'aanbieder', null)
  const post = await readFormulier(args.request, ctx)
  const actie = (['voorstel', 'verslag', 'vervalt', 'inzage'] as const).find((een) => een === post.actie)
  if (!actie) throw data({ soort: 'onleesbaar' }, { status: 400 })
  const velden = intakeVelden[actie]
  const { getypt, waarden, mis } = leesPost(ctx, post, velden, tekenIntake(ctx.taal, velden))
  // A report of an intake that is over, or of none: the form is not on the page any more, so what is wrong in it leads nowhere.
  if (mis && (actie === 'verslag' || actie === 'vervalt') && !lopendeIntake(gevonden.traject.uitvoering))
    return data({ getypt, sleutel: nieuweSleutel(), weigering: 'intake-voorbij' as const }, { status: 409 })
  if (mis) return mis
  const { id } = gevonden.traject
  const intake = post.velden.get('intake') ?? ''
  const woord = (naam: string) => String(waarden[naam] ?? '')
  const naar = () => `${begin}/intake`
  switch (actie) {
    case 'voorstel': {
      const fouten = halveMomenten(ctx.taal, waarden)
      if (fouten.length > 0) return data({ getypt, sleutel: nieuweSleutel(), fouten }, { status: 400 })
      const voorstel = { momenten: momentenUit(waarden), woorden: woord('waar') }
      return sluitPost(ctx, post, await stelIntakeVoor(ctx, id, post.formulier, voorstel), getypt, naar)
    }
    case 'verslag': {
      const verslag = { intake, dag: woord('dag'), woorden: woord('verslag') }
      return sluitPost(ctx, post, await legIntakeVast(ctx, id, post.formulier, verslag), getypt, naar)
    }
    case 'vervalt': {
      const waarom = { intake, woorden: woord('waarom') }
      return sluitPost(ctx, post, await laatIntakeVervallen(ctx, id, post.formulier, waarom), getypt, naar)
    }
    case 'inzage':
      return sluitPost(ctx, post, await vraagInzage(ctx, id, post.formulier, woord('inzage')), getypt, naar)
  }
}

const plekken = [1, 2, 3] as const

const momentenUit = (waarden: Waarden) =>
  plekken.flatMap((plek) =>
    waarden[`dag${plek}`]
      ? [{ dag: String(waarden[`dag${plek}`]), tijd: klokVan(String(waarden[`tijd${plek}`])) }]
      : [],
  )

/** A day without a time, or a time without a day. */
function halveMomenten(taal: Taal, waarden: Waarden) {
  const t = translate(taal, 'intake')
  return plekken.flatMap((plek) => {
    const [dag, tijd] = [waarden[`dag${plek}`], waarden[`tijd${plek}`]]
    if (Boolean(dag) === Boolean(tijd)) return []
    return [dag ? { veld: `tijd${plek}`, tekst: t('fout.tijd') } : { veld: `dag${plek}`, tekst: t('fout.dag') }]
  })
}
