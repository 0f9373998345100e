import { data, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { uitnodigingDagen } from '#app/domain/medewerkers/bemensing.ts'
import { codeUit } from '#app/domain/medewerkers/code.ts'
import { Formulier } from '#app/forms/formulier.tsx'
import { Velden } from '#app/forms/velden.tsx'
import { FoutSamenvattingMetKop, Weigering, type Antwoord } from '#app/forms/vraagpagina.tsx'
import { requireBeheerder } from '#app/server/actor.server.ts'
import { useDiensten } from '#app/server/diensten.server.ts'
import { nieuweSleutel, readFormulier } from '#app/server/formulier.server.ts'
import { translate } from '#app/server/i18n.server.ts'
import { meedoenPad } from '#app/server/pad.server.ts'
import { teruggevonden } from '#app/server/teruggevonden.server.ts'
import { leesPost, sluitPost } from '#app/server/vraag-post.server.ts'
import { Knop, Knoppen } from '#app/ui/knop.tsx'
import { Leestekst } from '#app/ui/leestekst.tsx'
import { Melding } from '#app/ui/melding.tsx'
import { Pagina } from '#app/ui/pagina.tsx'
import type { Taal } from '#app/usecases/ctx.ts'
import { nodigUit, openMedewerkers, wijzigMedewerkers } from '#app/usecases/medewerkers.server.ts'
import { isUuid } from '#app/usecases/uuid.ts'
import { GebeurdMetMedewerkers, Uitnodigingen, WieWerken } from './medewerkers-lijsten.tsx'
import { gedaanIn, toonMedewerkers } from './medewerkers.server.ts'

const velden = [{ naam: 'voor', soort: 'kort', max: 100, nodig: true }] as const

const teken = (taal: Taal) => {
  const t = translate(taal, 'medewerkers')
  return [{ ...velden[0], label: t('uitnodigen.voor'), uitleg: t('uitnodigen.voorUitleg'), vanAnder: true }]
}

/** Who works at the own aanbieder, who is invited, and what happened with that; for its managers alone. */
export async function loader({ request }: LoaderFunctionArgs) {
  const ctx = await requireBeheerder(request)
  const gevonden = await openMedewerkers(ctx)
  if (!gevonden) throw data({ soort: 'niet-gevonden' }, { status: 404 })
  const bewaard = await teruggevonden(ctx, request, velden)
  return {
    titel: translate(ctx.taal, 'medewerkers')('titel'),
    terug: { naar: '/aanbieder', tekst: translate(ctx.taal, 'toegang')('aanbieder.titel') },
    ...toonMedewerkers(ctx, gevonden),
    gedaan: gedaanIn(request),
    velden: teken(ctx.taal),
    waarden: bewaard?.waarden ?? {},
    bewaard: bewaard?.id ?? null,
    sleutel: nieuweSleutel(),
    dagen: uitnodigingDagen,
    adres: new URL(meedoenPad, request.url).href,
  }
}

/** Invites a colleague, and answers with the code, which is shown this once; or withdraws an invitation. */
export async function action({ request }: ActionFunctionArgs) {
  const ctx = await requireBeheerder(request)
  const post = await readFormulier(request, ctx)
  if (post.actie === 'intrekken') {
    const uitnodiging = post.velden.get('uitnodiging') ?? ''
    if (!isUuid(uitnodiging)) throw data({ soort: 'niet-gevonden' }, { status: 404 })
    const uitkomst = await wijzigMedewerkers(ctx, post.formulier, { type: 'TrekUitnodigingIn', uitnodiging })
    return sluitPost(ctx, post, uitkomst, {}, () => '/aanbieder/medewerkers?gedaan=ingetrokken')
  }
  const { getypt, waarden, mis } = leesPost(ctx, post, velden, teken(ctx.taal))
  if (mis) return mis
  const { sleutels } = await useDiensten()
  const codeVan = (id: string) => codeUit(sleutels.hmac('uitnodiging', id))
  const voor = String(waarden['voor'] ?? '')
  const uitkomst = await nodigUit(ctx, post.formulier, { voor, codeVan })
  const afgesloten = await sluitPost(ctx, post, uitkomst, getypt, () => '')
  return uitkomst.ok ? data({ code: codeVan(uitkomst.uitnodiging), voor }) : afgesloten
}

type Gemaakt = { code: string; voor: string }

export default function MedewerkersPagina() {
  const pagina = useLoaderData<typeof loader>()
  const antwoord = useActionData() as (Antwoord & Partial<Gemaakt>) | undefined
  const { t } = useTranslation('medewerkers')
  const fouten = antwoord?.fouten ?? []
  return (
    <>
      <FoutSamenvattingMetKop fouten={fouten} />
      <Weigering weigering={antwoord?.weigering} />
      <Pagina titel={pagina.titel} terug={pagina.terug}>
        {antwoord?.code ? (
          <Melding soort="goed" titel={t('code.titel', { voor: antwoord.voor })} kop={2}>
            <p>
              <strong translate="no">{antwoord.code}</strong>
            </p>
            <p>{t('code.tekst', { adres: pagina.adres })}</p>
          </Melding>
        ) : pagina.gedaan && !antwoord ? (
          <Melding soort="goed" titel={t(`gedaan.${pagina.gedaan}`)} />
        ) : null}
        <Leestekst>
          <p>{t('inleiding')}</p>
        </Leestekst>
        <WieWerken werken={pagina.werken} />
        <h2>{t('uitnodigen.titel')}</h2>
        <Leestekst>
          <p>{t('uitnodigen.uitleg', { dagen: pagina.dagen })}</p>
          <Formulier sleutel={antwoord?.sleutel ?? pagina.sleutel} bewaard={pagina.bewaard}>
            <Velden velden={pagina.velden} waarden={antwoord?.getypt ?? pagina.waarden} fouten={fouten} />
            <Knoppen>
              <Knop>{t('uitnodigen.knop')}</Knop>
            </Knoppen>
          </Formulier>
        </Leestekst>
        <Uitnodigingen uitgenodigd={pagina.uitgenodigd} />
        <GebeurdMetMedewerkers gebeurd={pagina.gebeurd} />
      </Pagina>
    </>
  )
}
