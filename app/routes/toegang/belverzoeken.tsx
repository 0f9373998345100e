import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { datumVan } from '#app/domain/termijnen/kalender.ts'
import { requireActor } from '#app/server/actor.server.ts'
import { voorkeurTeksten } from '#app/server/belverzoek.server.ts'
import { dagEnTijd, dagKort } from '#app/server/datum.server.ts'
import { translate } from '#app/server/i18n.server.ts'
import { Melding } from '#app/ui/melding.tsx'
import { Pagina } from '#app/ui/pagina.tsx'
import { belverzoeken } from '#app/usecases/belverzoek.server.ts'
import { BelverzoekenGedaan, BelverzoekenWacht } from './belverzoeken-lijst.tsx'

/** Who of this gemeente waits for a call or a form, the oldest first, and what was done, when and by whom (D0-02, D0-03). */
export async function loader({ request }: LoaderFunctionArgs) {
  const ctx = await requireActor(request, 'toegang')
  const { wacht, gedaan, aantal } = await belverzoeken(ctx)
  const vandaag = datumVan(ctx.now)
  return {
    titel: translate(ctx.taal, 'belverzoek')('lijst.titel'),
    bewaard: new URL(request.url).searchParams.has('gedaan'),
    aantal,
    wacht: wacht.map(({ id, nummer, soort, naam, taal, ...rij }) => ({
      ...{ id, nummer, soort, naam },
      taal: taal ?? '',
      op: dagEnTijd(ctx.taal, rij.op),
      uiterlijk: dagKort(ctx.taal, rij.uiterlijk),
      laat: rij.uiterlijk < vandaag,
      wanneer: soort === 'bellen' ? voorkeurTeksten(ctx.taal, rij.voorkeur) : [],
    })),
    gedaan: gedaan.map(({ id, nummer, soort, naam, uitgelegd, ...rij }) => ({
      ...{ id, nummer, soort, naam, uitgelegd },
      gedaanOp: rij.gedaanOp ? dagEnTijd(ctx.taal, rij.gedaanOp) : '',
      door: rij.door ?? '',
    })),
  }
}

export default function Belverzoeken() {
  const { titel, bewaard, aantal, wacht, gedaan } = useLoaderData<typeof loader>()
  const { t } = useTranslation('belverzoek')
  return (
    <Pagina titel={titel} terug={{ naar: '/toegang', tekst: t('lijst.terug') }}>
      {bewaard ? <Melding soort="goed" titel={t('lijst.bewaard')} /> : null}
      <p>{t('lijst.intro')}</p>
      {wacht.length > 0 ? <BelverzoekenWacht rijen={wacht} /> : <p>{t('lijst.wachtLeeg')}</p>}
      {aantal > wacht.length ? <p>{t('lijst.meer', { getoond: wacht.length, aantal })}</p> : null}
      {gedaan.length > 0 ? <BelverzoekenGedaan rijen={gedaan} /> : <p>{t('lijst.gedaanLeeg')}</p>}
    </Pagina>
  )
}
