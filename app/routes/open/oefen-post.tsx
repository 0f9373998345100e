import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { berichtIdVan, verhuldAdres } from '#app/domain/bericht/verzending.ts'
import { actorOf } from '#app/server/actor.server.ts'
import { dagEnTijd } from '#app/server/datum.server.ts'
import { translate } from '#app/server/i18n.server.ts'
import { mailTekst } from '#app/server/mail.server.ts'
import { KnopLink, Knoppen } from '#app/ui/knop.tsx'
import { Overzicht } from '#app/ui/overzicht.tsx'
import { Pagina } from '#app/ui/pagina.tsx'
import { oefenpost } from '#app/usecases/verzendingen.server.ts'
import { alleenOefenen } from './oefen-alleen.server.ts'

/** What the practice environment mailed, as whoever gets it sees it; of each address only the beginning. */
export async function loader({ request }: LoaderFunctionArgs) {
  const { env } = await alleenOefenen()
  const ctx = await actorOf(request)
  return {
    titel: translate(ctx.taal, 'post')('oefenpost.titel'),
    echt: env.mail !== null,
    mails: (await oefenpost(ctx)).map(({ id, op, email, taal, deur }) => ({
      id,
      op: dagEnTijd(ctx.taal, op),
      aan: verhuldAdres(email ?? ''),
      taal: taal === 'en' ? ('en' as const) : ('nl' as const),
      nummer: berichtIdVan(id),
      ...mailTekst(taal, env.origin, deur),
    })),
  }
}

export default function OefenPost() {
  const { titel, echt, mails } = useLoaderData<typeof loader>()
  const { t } = useTranslation('post')
  return (
    <Pagina titel={titel}>
      <p>{t('oefenpost.uitleg')}</p>
      <p>{t(echt ? 'oefenpost.echt' : 'oefenpost.nergens')}</p>
      <Knoppen>
        <KnopLink naar="/oefenen/klok" soort="rustig">
          {t('oefenpost.naarKlok')}
        </KnopLink>
      </Knoppen>
      {mails.length === 0 ? <p>{t('oefenpost.leeg')}</p> : null}
      <ol className="ek-punten">
        {mails.map((mail) => (
          <li key={mail.id} className="ek-punt">
            <h2 lang={mail.taal}>{mail.onderwerp}</h2>
            <Overzicht
              rijen={[
                { vraag: t('oefenpost.aan'), antwoord: mail.aan },
                { vraag: t('oefenpost.op'), antwoord: mail.op },
                { vraag: t('oefenpost.nummer'), antwoord: mail.nummer },
              ]}
            />
            <p lang={mail.taal} className="ek-punt__tekst">
              {mail.tekst}
            </p>
          </li>
        ))}
      </ol>
    </Pagina>
  )
}
