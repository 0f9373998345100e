import { data, type LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { actorOf } from '#app/server/actor.server.ts'
import { KnopLink, Knoppen } from '#app/ui/knop.tsx'
import { Overzicht } from '#app/ui/overzicht.tsx'
import { Pagina } from '#app/ui/pagina.tsx'
import { openAanbieders } from '#app/usecases/aanbod.server.ts'
import { VoorbeeldAanbod } from './aanbieders-kies.tsx'
import { toonAanbieder } from '#app/server/aanbieders-tonen.server.ts'
import { gemeenteOf } from './open-gemeente.server.ts'

/** One aanbieder: what it does and does not do, for whom, where, how long one waits and who works with it (D4-24). */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const gemeente = gemeenteOf(params.gemeente)
  const nr = /^[1-9]\d{0,8}$/.test(params.aanbieder ?? '') ? Number(params.aanbieder) : null
  const ctx = await actorOf(request)
  const [aanbieder] = nr ? await openAanbieders(ctx, gemeente.code, [nr]) : []
  if (!aanbieder) throw data({ soort: 'niet-gevonden' }, { status: 404 })
  return { titel: aanbieder.naam, slug: gemeente.slug, een: toonAanbieder(ctx.taal, gemeente, aanbieder) }
}

export default function Aanbieder() {
  const { titel, slug, een } = useLoaderData<typeof loader>()
  const { t } = useTranslation('aanbod')
  const { naam, hulp, eersteHulp, wetten, wie, plekken, talen, wacht, plaatsen, kan, soort, contract, codes } = een
  const lijst = `/${slug}/aanbieders${eersteHulp ? `?hulp=${eersteHulp}` : ''}`
  return (
    <Pagina titel={<span lang="nl">{titel}</span>} terug={{ naar: lijst, tekst: t('een.terug') }}>
      {een.voorbeeld ? <VoorbeeldAanbod /> : null}
      <h2>{t('een.doet', { naam })}</h2>
      <p lang="nl">{een.doet}</p>
      {een.doetNiet ? (
        <>
          <h2>{t('een.doetNiet', { naam })}</h2>
          <p lang="nl">{een.doetNiet}</p>
        </>
      ) : null}
      <Overzicht
        rijen={[
          {
            vraag: t('een.wacht'),
            antwoord: wacht.op ? `${wacht.tekst}. ${t('wacht.op', { datum: wacht.op })}` : wacht.tekst,
          },
          { vraag: t('een.plaatsen'), antwoord: plaatsen },
          { vraag: t('een.plekken'), antwoord: plekken.join(', ') },
          { vraag: t('wie.kop'), antwoord: [wie, ...wetten].join('. ') },
          { vraag: t('een.talen'), antwoord: talen },
          { vraag: t('een.hulp'), antwoord: hulp.join('. ') },
          ...(kan ? [{ vraag: t('een.kan'), antwoord: kan }] : []),
          { vraag: t('een.soort'), antwoord: een.metAnderen ? `${soort} ${t('een.samen')}` : soort },
          { vraag: t('een.contract'), antwoord: contract },
          { vraag: t('een.codes'), antwoord: codes.join('. ') },
        ]}
      />
      <h2>{t('een.kiezen')}</h2>
      <p>{t('een.kiezenTekst')}</p>
      <Knoppen>
        <KnopLink naar={`/${slug}`}>{t('een.vraag')}</KnopLink>
      </Knoppen>
    </Pagina>
  )
}
