import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { mayWork } from '#app/domain/toegankelijk.ts'
import { Vraagpagina, type Antwoord } from '#app/forms/vraagpagina.tsx'
import { requireEherkenning } from '#app/server/actor.server.ts'
import { nieuweSleutel, readFormulier } from '#app/server/formulier.server.ts'
import { translate } from '#app/server/i18n.server.ts'
import { pathOf, thuis } from '#app/server/pad.server.ts'
import { teruggevonden } from '#app/server/teruggevonden.server.ts'
import { leesPost, sluitPost } from '#app/server/vraag-post.server.ts'
import { Leestekst } from '#app/ui/leestekst.tsx'
import type { Taal } from '#app/usecases/ctx.ts'
import { losUitnodigingIn, wieBeheert } from '#app/usecases/medewerkers.server.ts'

const velden = [{ naam: 'code', soort: 'kort', max: 40, nodig: true }] as const

const teken = (taal: Taal) => {
  const t = translate(taal, 'medewerkers')
  return [{ ...velden[0], label: t('meedoen.code'), uitleg: t('meedoen.codeUitleg') }]
}

/** For who signed in for an aanbieder and does not work there (any more): whom to ask, and the code of an invitation. */
export async function loader({ request }: LoaderFunctionArgs) {
  const ctx = await requireEherkenning(request)
  if (mayWork(ctx.actor)) throw redirect(thuis.aanbieder, 303)
  const bewaard = await teruggevonden(ctx, request, velden)
  const en = new Intl.ListFormat(ctx.taal === 'en' ? 'en' : 'nl', { type: 'disjunction' })
  return {
    titel: translate(ctx.taal, 'medewerkers')('meedoen.titel'),
    terug: { naar: '/', tekst: translate(ctx.taal, 'algemeen')('fout.naarBegin') },
    namen: en.format((await wieBeheert(ctx)).map((naam) => naam || translate(ctx.taal, 'medewerkers')('zonderNaam'))),
    velden: teken(ctx.taal),
    waarden: bewaard?.waarden ?? {},
    bewaard: bewaard?.id ?? null,
    ...{ basis: 0, sleutel: nieuweSleutel(), hier: pathOf(request) },
  }
}

/** Comes to work here with the code of an invitation. Who works here already goes on. */
export async function action({ request }: ActionFunctionArgs) {
  const ctx = await requireEherkenning(request)
  const post = await readFormulier(request, ctx)
  if (mayWork(ctx.actor)) throw redirect(thuis.aanbieder, 303)
  const { getypt, waarden, mis } = leesPost(ctx, post, velden, teken(ctx.taal))
  if (mis) return mis
  const uitkomst = await losUitnodigingIn(ctx, String(waarden['code'] ?? ''))
  return sluitPost(ctx, post, uitkomst, getypt, () => thuis.aanbieder)
}

export default function Meedoen() {
  const { namen, ...pagina } = useLoaderData<typeof loader>()
  const antwoord = useActionData() as Antwoord | undefined
  const { t } = useTranslation('medewerkers')
  const inleiding = (
    <Leestekst>
      <p>{t('meedoen.waarom')}</p>
      <p>{t('meedoen.vraag', { namen })}</p>
    </Leestekst>
  )
  return <Vraagpagina {...pagina} antwoord={antwoord} inleiding={inleiding} knop={t('meedoen.knop')} />
}
