import { data, type LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { hoogstensNaast } from '#app/domain/aanbod/zoek.ts'
import { actorOf } from '#app/server/actor.server.ts'
import { translate } from '#app/server/i18n.server.ts'
import { Melding } from '#app/ui/melding.tsx'
import { Pagina } from '#app/ui/pagina.tsx'
import { Tabel } from '#app/ui/tabel.tsx'
import { openAanbieders } from '#app/usecases/aanbod.server.ts'
import { VoorbeeldAanbod } from './aanbieders-kies.tsx'
import { toonAanbieder, type AanbiederTekst } from '#app/server/aanbieders-tonen.server.ts'
import { gemeenteOf } from './open-gemeente.server.ts'

/** Up to three aanbieders side by side, in the order in which they were chosen: the same facts of each, and no mark for the best. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const gemeente = gemeenteOf(params.gemeente)
  const ctx = await actorOf(request)
  const gekozen = new URL(request.url).searchParams.getAll('naast').filter((nr) => /^[1-9]\d{0,8}$/.test(nr))
  const gevonden = await openAanbieders(ctx, gemeente.code, gekozen.map(Number))
  return data({
    titel: translate(ctx.taal, 'aanbod')('naast.titel'),
    slug: gemeente.slug,
    teVeel: new Set(gekozen).size > hoogstensNaast,
    naast: gevonden.map((een) => toonAanbieder(ctx.taal, gemeente, een)),
  })
}

export default function Vergelijk() {
  const { titel, slug, teVeel, naast } = useLoaderData<typeof loader>()
  const { t } = useTranslation('aanbod')
  const eerste = naast[0]?.eersteHulp
  const terug = { naar: `/${slug}/aanbieders${eerste ? `?hulp=${eerste}` : ''}`, tekst: t('naast.naarLijst') }
  return (
    <Pagina titel={titel} terug={terug}>
      {teVeel ? <Melding soort="let-op" titel={t('naast.teVeel')} /> : null}
      {naast.length < 2 ? <p>{t('naast.kies')}</p> : null}
      {naast.length > 0 ? (
        <>
          <div className="ek-naast">
            <NaastElkaar slug={slug} naast={naast} />
          </div>
          {naast.some(({ voorbeeld }) => voorbeeld) ? <VoorbeeldAanbod /> : null}
        </>
      ) : null}
    </Pagina>
  )
}

function NaastElkaar({ slug, naast }: { slug: string; naast: readonly AanbiederTekst[] }) {
  const { t } = useTranslation('aanbod')
  const rij = (sleutel: string, wat: string, tekst: (een: AanbiederTekst) => string, nederlands = false) => ({
    sleutel,
    cellen: [
      <b key="wat">{wat}</b>,
      ...naast.map((een) => (
        <span key={een.nr} lang={nederlands ? 'nl' : undefined}>
          {tekst(een)}
        </span>
      )),
    ],
  })
  const meer = naast.map(({ nr, naam, hulp }) => (
    <a key={nr} href={`/${slug}/aanbieders/${nr}`}>
      {hulp.join(', ')} <span className="ek-onzichtbaar">{naam}</span>
    </a>
  ))
  return (
    <Tabel
      vast
      bijschrift={t('naast.bijschrift')}
      kolommen={[{ titel: t('naast.wat') }, ...naast.map(({ naam }) => ({ titel: naam }))]}
      rijen={[
        { sleutel: 'hulp', cellen: [<b key="wat">{t('een.hulp')}</b>, ...meer] },
        rij('wacht', t('een.wacht'), ({ wacht }) =>
          wacht.op ? `${wacht.tekst}, ${t('wacht.opKort', { datum: wacht.op })}` : wacht.tekst,
        ),
        rij('plaatsen', t('een.plaatsen'), ({ plaatsen }) => plaatsen),
        rij('waar', t('een.plekken'), ({ plekken }) => plekken.join(', ')),
        rij('wie', t('wie.kop'), ({ wie }) => wie),
        rij('talen', t('een.talen'), ({ talen }) => talen),
        rij('doet', t('naast.doet'), ({ doet }) => doet, true),
        rij('niet', t('naast.doetNiet'), ({ doetNiet }) => doetNiet, true),
        rij('kan', t('een.kan'), ({ kan }) => kan || t('naast.niets')),
        rij('soort', t('een.soort'), ({ soort }) => soort),
      ]}
    />
  )
}
