import { data, type LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { requireActor } from '#app/server/actor.server.ts'
import { bereikbaarheidVan } from '#app/server/bereikbaarheid.server.ts'
import { translate } from '#app/server/i18n.server.ts'
import { trajectPad } from '#app/server/stap-pagina.server.ts'
import { toonTeam } from '#app/server/team-tonen.server.ts'
import { Leestekst } from '#app/ui/leestekst.tsx'
import { Pagina } from '#app/ui/pagina.tsx'
import { Telefoon } from '#app/ui/telefoon.tsx'
import { openGebeurd } from '#app/usecases/gebeurd.server.ts'
import { hulpBijInvullen } from './wijze-uitleg.ts'

/** Who is involved, as what, since when and how to reach them; the contactpersoon first (D1-33). */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const ctx = await requireActor(request, 'inwoner')
  const gevonden = await openGebeurd(ctx, params['traject'] ?? '', 'team')
  if (!gevonden) throw data({ soort: 'niet-gevonden' }, { status: 404 })
  const { traject } = gevonden
  const t = translate(ctx.taal, 'gebeurd')
  const begin = trajectPad('inwoner', traject.id)
  return {
    titel: t('team.titel'),
    terug: { naar: begin, tekst: t('pagina.terug') },
    afspraken: `${begin}/afspraken`,
    gemeente: bereikbaarheidVan(traject.gemeente),
    ondersteuner: hulpBijInvullen(traject.gemeente).clientondersteuning,
    ...toonTeam(ctx, gevonden),
  }
}

type Getoond = ReturnType<typeof toonTeam>
type Ondersteuner = { naam: string; telefoon: string }

export default function Team() {
  const { titel, terug, afspraken, gemeente, ondersteuner, contactpersoon, coordinatie, nu, eerder } =
    useLoaderData<typeof loader>()
  const { t } = useTranslation('gebeurd')
  const { telefoon, bellenVan: van, bellenTot: tot } = gemeente
  return (
    <Pagina titel={titel} terug={terug}>
      <p>{t('team.inleiding')}</p>
      <section className="ek-aanzet ek-aanzet--rustig">
        <h2>
          {contactpersoon
            ? t('team.contact.kop', contactpersoon)
            : t('team.contact.gemeente', { gemeente: gemeente.naam })}
        </h2>
        {contactpersoon?.functie ? <p>{t('team.contact.functie', { functie: contactpersoon.functie })}</p> : null}
        <p>{contactpersoon ? t('team.contact.vraag', contactpersoon) : t('team.contact.straks')}</p>
        <p>
          {t('team.contact.bel')} <Telefoon nummer={telefoon} />. {t('team.contact.tijden', { van, tot })}
        </p>
        {contactpersoon ? <p className="ek-klein">{t('team.contact.sinds', { dag: contactpersoon.sinds })}</p> : null}
      </section>
      {coordinatie ? (
        <Leestekst>
          <h2>{t('team.coordinatie.kop')}</h2>
          <p>{t(`team.coordinatie.${coordinatie}`)}</p>
        </Leestekst>
      ) : null}
      <Leden kop={t('team.mee')} leden={nu} ondersteuner={ondersteuner} />
      {nu.every(({ isU }) => isU) ? <p>{t('team.alleenU')}</p> : null}
      {eerder.length > 0 ? <Leden kop={t('team.eerder')} leden={eerder} ondersteuner={null} /> : null}
      <p>
        <a href={afspraken}>{t('team.afspraken')}</a>
      </p>
    </Pagina>
  )
}

/** `ondersteuner`: how to reach independent help; null for who is no longer involved. */
function Leden({ kop, leden, ondersteuner }: { kop: string; leden: Getoond['nu']; ondersteuner: Ondersteuner | null }) {
  const { t } = useTranslation('gebeurd')
  return (
    <section>
      <h2>{kop}</h2>
      <ul className="ek-punten">
        {leden.map(({ rol, rolTekst, naam, periode }, nr) => (
          <li key={nr} className="ek-punt">
            <h3>{naam}</h3>
            <p>{rolTekst}</p>
            {ondersteuner && rol === 'aanbieder' ? <p>{t('team.bereik.aanbieder')}</p> : null}
            {ondersteuner && rol === 'clientondersteuner' ? (
              <p>
                {t('team.bereik.clientondersteuner', { naam: ondersteuner.naam })}{' '}
                <Telefoon nummer={ondersteuner.telefoon} />
              </p>
            ) : null}
            <p className="ek-klein">{periode}</p>
          </li>
        ))}
      </ul>
    </section>
  )
}
