import { data, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { geslotenOm } from '#app/domain/traject/gesloten.ts'
import { isPgbGoed, pgbVoorwaarden, waaromGeenPgb } from '#app/domain/traject/pgb.ts'
import { PgbOordeel, PgbPlan, type GetoondPgb } from '#app/forms/pgb-lezen.tsx'
import { Vraagpagina, type Antwoord } from '#app/forms/vraagpagina.tsx'
import { requireActor } from '#app/server/actor.server.ts'
import { readFormulier } from '#app/server/formulier.server.ts'
import { translate } from '#app/server/i18n.server.ts'
import { planUit, planVelden, planWaarden, tekenPgb, toonPgb } from '#app/server/pgb-tonen.server.ts'
import { tekenVraag } from '#app/server/vraag-pagina.server.ts'
import { leesPost, sluitPost } from '#app/server/vraag-post.server.ts'
import { Melding } from '#app/ui/melding.tsx'
import { Pagina } from '#app/ui/pagina.tsx'
import { openKeuze } from '#app/usecases/keuze.server.ts'
import { geefPgbPlan } from '#app/usecases/pgb.server.ts'

/** How the inwoner wants to arrange the help with a budget, what the gemeente finds of it, and what they can do then (D1-17, D1-48). */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const ctx = await requireActor(request, 'inwoner')
  const open = await openKeuze(ctx, params['traject'] ?? '', 'pgb', 'lezen', { lijst: false })
  if (!open) throw data({ soort: 'niet-gevonden' }, { status: 404 })
  const { traject } = open
  const goed = isPgbGoed(traject.keuze)
  return {
    titel: translate(ctx.taal, 'pgb')('titel'),
    ...(await tekenVraag(ctx, request, open, {
      velden: planVelden,
      getekend: tekenPgb(ctx.taal, 'plan', planVelden),
      waarden: planWaarden(open),
      dicht: geslotenOm(traject) ?? (goed ? null : waaromGeenPgb(traject)),
    })),
    begin: `/mijn/traject/${traject.id}`,
    goed,
    pgb: toonPgb(ctx.taal, open, 'inwoner'),
  }
}

export async function action({ request, params }: ActionFunctionArgs) {
  const ctx = await requireActor(request, 'inwoner')
  const post = await readFormulier(request, ctx)
  const id = params['traject'] ?? ''
  const getekend = tekenPgb(ctx.taal, 'plan', planVelden)
  const { getypt, waarden, mis } = leesPost(ctx, post, planVelden, getekend)
  if (mis) return mis
  const uitkomst = await geefPgbPlan(ctx, id, post.formulier, planUit(waarden))
  return sluitPost(ctx, post, uitkomst, getypt, () => `/mijn/traject/${id}`)
}

export default function Pgb() {
  const { pgb, goed, begin, ...pagina } = useLoaderData<typeof loader>()
  const antwoord = useActionData() as Antwoord | undefined
  const { t } = useTranslation('pgb')
  if (goed && pgb?.oordeel && !antwoord && !pagina.bewaard)
    return (
      <Pagina titel={pagina.titel} terug={pagina.terug}>
        <Melding soort="goed" titel={t('goed.titel')} kop={2}>
          <p>{t('goed.tekst')}</p>
        </Melding>
        <PgbOordeel oordeel={pgb.oordeel} />
        <PgbPlan pgb={pgb} kop={t('lees.kop')} />
      </Pagina>
    )
  return (
    <Vraagpagina
      {...pagina}
      antwoord={antwoord}
      inleiding={pgb ? <Gestuurd begin={begin} pgb={pgb} /> : <Inleiding />}
      knop={t(pgb ? 'knopAnders' : 'knop')}
    />
  )
}

/** What a budget is, what the gemeente looks at, and who can help. */
function Inleiding() {
  const { t } = useTranslation('pgb')
  return (
    <>
      <p>{t('inleiding')}</p>
      <p>{t('kijkt')}</p>
      <ul>
        {pgbVoorwaarden.map((een) => (
          <li key={een}>{t(`voorwaarden.${een}`)}</li>
        ))}
      </ul>
      <p>{t('hulpErbij')}</p>
    </>
  )
}

/** What was sent before: that it is read, or what is not good yet. */
function Gestuurd({ begin, pgb }: { begin: string; pgb: GetoondPgb }) {
  const { t } = useTranslation('pgb')
  const { oordeel, dag } = pgb
  if (!oordeel) return <p>{t('wacht', { dag })}</p>
  return (
    <>
      <Melding soort="let-op" titel={t('niet.titel')} kop={2}>
        <p>{t('niet.tekst')}</p>
      </Melding>
      <PgbOordeel oordeel={oordeel} />
      <p>
        <a href={`${begin}/vorm`}>{t('niet.anders')}</a>
      </p>
      <p>{t('niet.bezwaar')}</p>
    </>
  )
}
