import { data, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { Weigering, type Antwoord } from '#app/forms/vraagpagina.tsx'
import { requireProfessional } from '#app/server/actor.server.ts'
import { nieuweSleutel, readFormulier } from '#app/server/formulier.server.ts'
import { translate } from '#app/server/i18n.server.ts'
import { sluitPost } from '#app/server/vraag-post.server.ts'
import { Melding } from '#app/ui/melding.tsx'
import { Overzicht } from '#app/ui/overzicht.tsx'
import { Pagina } from '#app/ui/pagina.tsx'
import { Passage } from '#app/ui/passage.tsx'
import { Uitklap } from '#app/ui/uitklap.tsx'
import { openAfweging, rondAfwegingAf } from '#app/usecases/afweging.server.ts'
import { AfwegingAfronden } from './afweging-afronden.tsx'
import { Twijfel } from './twijfel.tsx'
import { toonAfweging } from './toon-afweging.server.ts'

/** The weighing: per result of the plan who can help, and at the end whether an aanbieder is needed (D2-06, D2-07, D3A-09). */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const ctx = await requireProfessional(request)
  const open = await openAfweging(ctx, params['traject'] ?? '', 'afweging')
  if (!open) throw data({ soort: 'niet-gevonden' }, { status: 404 })
  const { traject } = open
  return {
    titel: translate(ctx.taal, 'afweging')('titel'),
    boven: translate(ctx.taal, 'toegang')('kop.boven', { nummer: traject.nummer, naam: traject.betrokkeneNaam }),
    dossier: `/toegang/traject/${traject.id}`,
    sleutel: nieuweSleutel(),
    ...toonAfweging(ctx.taal, open),
  }
}

export async function action({ request, params }: ActionFunctionArgs) {
  const ctx = await requireProfessional(request)
  const post = await readFormulier(request, ctx)
  const id = params['traject'] ?? ''
  const uitkomst = await rondAfwegingAf(ctx, id, post.formulier, post.basis)
  return sluitPost(ctx, post, uitkomst, {}, () => `/toegang/traject/${id}/afweging`)
}

export default function Afweging() {
  const pagina = useLoaderData<typeof loader>()
  const { titel, boven, dossier, resultaten, volgorde, dicht } = pagina
  const antwoord = useActionData() as Antwoord | undefined
  const { t } = useTranslation(['afweging', 'toegang', 'weigering'])
  return (
    <>
      <Weigering weigering={antwoord?.weigering} />
      <Pagina titel={titel} boven={boven} terug={{ naar: dossier, tekst: t('toegang:dossier.terug') }}>
        {dicht ? <Melding soort="uitleg" titel={t(`weigering:${dicht}`)} /> : null}
        <p>{resultaten.length > 0 ? t('inleiding', { volgorde }) : t('geenPlan')}</p>
        {resultaten.map(({ id, kop, wat, weging, rijen, oneens }) => (
          <section key={id} aria-labelledby={id}>
            <h2 id={id}>{kop}</h2>
            {wat ? <blockquote className="ek-citaat">{wat}</blockquote> : null}
            <p>
              <b>{weging ? t(`uitkomst.${weging.uitkomst}`) : t('nogNiet')}</b>
              {weging?.levenslang ? <> · {t('levenslang')}</> : null}
            </p>
            {weging ? (
              <>
                <Passage stem="toegang" naam={weging.naam} wanneer={weging.dag}>
                  <p className="ek-punt__tekst">{weging.woorden}</p>
                </Passage>
                <Uitklap
                  titel={
                    <>
                      {t('gewogen')} <span className="ek-onzichtbaar">{kop}</span>
                    </>
                  }
                >
                  <Overzicht rijen={rijen} />
                </Uitklap>
              </>
            ) : null}
            {oneens ? (
              <Melding soort="let-op" titel={t('oneens')} kop={3}>
                <p className="ek-punt__tekst">{oneens}</p>
              </Melding>
            ) : null}
            {dicht ? null : (
              <p className="ek-acties">
                <a href={`${dossier}/afweging/${id}`}>
                  {t(weging ? 'verander' : 'weeg')} <span className="ek-onzichtbaar">{kop}</span>
                </a>
              </p>
            )}
          </section>
        ))}
        {dicht ? null : <Twijfel dossier={dossier} />}
        {resultaten.length > 0 ? <AfwegingAfronden {...pagina} sleutel={antwoord?.sleutel ?? pagina.sleutel} /> : null}
      </Pagina>
    </>
  )
}
