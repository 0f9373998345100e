import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { afhandelVelden } from '#app/domain/belverzoek/velden.ts'
import { datumVan } from '#app/domain/termijnen/kalender.ts'
import { TeLaatGetypt } from '#app/forms/dichte-pagina.tsx'
import { leesVelden } from '#app/forms/lees-velden.ts'
import { FoutSamenvattingMetKop, Weigering } from '#app/forms/vraagpagina.tsx'
import { requireActor } from '#app/server/actor.server.ts'
import { voorkeurTeksten } from '#app/server/belverzoek.server.ts'
import { dropKeptPost, takeKeptPost } from '#app/server/bewaarde-post.server.ts'
import { dag, dagEnTijd } from '#app/server/datum.server.ts'
import { nieuweSleutel, readFormulier } from '#app/server/formulier.server.ts'
import { translate } from '#app/server/i18n.server.ts'
import { foutTeksten } from '#app/server/vraag-woorden.server.ts'
import { Melding } from '#app/ui/melding.tsx'
import { Pagina } from '#app/ui/pagina.tsx'
import { handelAf, openBelverzoek } from '#app/usecases/belverzoek.server.ts'
import { Afhandelen, Gevraagd } from './belverzoek-delen.tsx'

/** One request: whom to call or send what, and the note that it is done (D0-02: date and by whom). */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const ctx = await requireActor(request, 'toegang')
  const gevonden = await openBelverzoek(ctx, params.belverzoek!)
  if (!gevonden) throw data({ soort: 'niet-gevonden' }, { status: 404 })
  const { id, nummer, soort, naam, telefoon, email, adres, waarover, taal, voorkeur, uitgelegd, notitie } = gevonden
  const terug = await takeKeptPost(ctx, request)
  const t = translate(ctx.taal, 'belverzoek')
  return {
    titel: t('een.titel'),
    hier: `/toegang/belverzoeken/${id}`,
    ...{ nummer, soort, naam, telefoon, email, adres, waarover, taal },
    wanneer: soort === 'bellen' ? voorkeurTeksten(ctx.taal, voorkeur) : [],
    op: dagEnTijd(ctx.taal, gevonden.op),
    uiterlijk: dag(ctx.taal, gevonden.uiterlijk),
    gedaan: gevonden.gedaanOp
      ? {
          regel: t('een.klaar', {
            op: dagEnTijd(ctx.taal, gevonden.gedaanOp),
            naam: gevonden.door ?? t('een.onbekend'),
          }),
          uitgelegd,
          notitie,
        }
      : null,
    sleutel: nieuweSleutel(),
    notitie: terug?.get('notitie') ?? '',
    uitgelegd: terug?.get('uitgelegd') === 'ja',
    bewaard: terug ? new URL(request.url).searchParams.get('bewaard') : null,
  }
}

export async function action({ request, params }: ActionFunctionArgs) {
  const ctx = await requireActor(request, 'toegang')
  const post = await readFormulier(request, ctx)
  const { getypt, waarden, fouten } = leesVelden(post.velden, afhandelVelden, {
    vandaag: datumVan(ctx.now),
    nodigeVelden: true,
  })
  const antwoord = { notitie: String(getypt['notitie'] ?? ''), uitgelegd: getypt['uitgelegd']?.includes('ja') ?? false }
  if (fouten.length > 0) {
    if (!(await openBelverzoek(ctx, params.belverzoek!))) throw data({ soort: 'niet-gevonden' }, { status: 404 })
    const t = translate(ctx.taal, 'belverzoek')
    const labels = afhandelVelden.map((veld) => ({ ...veld, label: t(`een.${veld.naam as 'uitgelegd' | 'notitie'}`) }))
    return data({ ...antwoord, fouten: foutTeksten(ctx.taal, fouten, labels), weigering: null }, { status: 400 })
  }
  const uitkomst = await handelAf(ctx, params.belverzoek!, post.formulier, {
    uitgelegd: waarden['uitgelegd']?.includes('ja') ?? false,
    notitie: String(waarden['notitie'] ?? ''),
  })
  if (!uitkomst.ok && uitkomst.weigering === 'niet-gevonden') throw data({ soort: 'niet-gevonden' }, { status: 404 })
  if (!uitkomst.ok) return data({ ...antwoord, fouten: [], weigering: uitkomst.weigering }, { status: 409 })
  await dropKeptPost(ctx, post.bewaard)
  return redirect('/toegang/belverzoeken?gedaan=ja', 303)
}

export default function Belverzoek() {
  const gegevens = useLoaderData<typeof loader>()
  const { titel, nummer, gedaan, uiterlijk, hier, sleutel, bewaard, soort } = gegevens
  const mis = useActionData<typeof action>()
  const { t } = useTranslation('belverzoek')
  const { notitie, uitgelegd } = mis ?? gegevens
  return (
    <>
      <FoutSamenvattingMetKop fouten={mis?.fouten ?? []} />
      <Weigering weigering={mis?.weigering ?? undefined} />
      <Pagina titel={titel} boven={nummer} terug={{ naar: '/toegang/belverzoeken', tekst: t('een.terug') }}>
        <Gevraagd {...gegevens} uiterlijk={gedaan ? null : uiterlijk} />
        {gedaan ? (
          <>
            <Melding soort="goed" titel={gedaan.regel}>
              {gedaan.uitgelegd ? <p>{t('een.isUitgelegd')}</p> : null}
              {gedaan.notitie ? <p className="ek-citaat">{gedaan.notitie}</p> : null}
            </Melding>
            <TeLaatGetypt rijen={notitie ? [{ vraag: t('een.notitie'), antwoord: notitie }] : []} />
          </>
        ) : (
          <Afhandelen
            {...{ soort, hier, sleutel, bewaard, notitie, uitgelegd }}
            fouten={Object.fromEntries((mis?.fouten ?? []).map(({ veld, tekst }) => [veld, tekst]))}
          />
        )}
      </Pagina>
    </>
  )
}
