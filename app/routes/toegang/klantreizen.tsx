import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { Fragment } from 'react'
import { useTranslation } from 'react-i18next'
import { gemeenteMetCode } from '#app/domain/gemeente/gemeenten.ts'
import { requireActor } from '#app/server/actor.server.ts'
import { translate } from '#app/server/i18n.server.ts'
import { toonKlantreizen, toonVoorGemeente } from '#app/server/klantreizen.server.ts'
import { Klantreizenlijst } from '#app/ui/klantreis-bladzijden.tsx'
import { Tabel } from '#app/ui/tabel.tsx'

const begin = '/toegang/klantreizen'

/** Which klantreis whoever begins today in this gemeente follows, all klantreizen, and what changed in them (D3A-02, D3A-03). */
export async function loader({ request }: LoaderFunctionArgs) {
  const ctx = await requireActor(request, 'toegang')
  const t = translate(ctx.taal, 'klantreis')
  return {
    titel: t('lijst.titel'),
    terug: { naar: '/toegang', tekst: t('lijst.terug') },
    kop: t('lijst.voorGemeente', { gemeente: gemeenteMetCode(ctx.actor.gemeente)?.naam ?? '' }),
    hier: toonVoorGemeente(ctx.taal, ctx.actor.gemeente, ctx.now),
    ...toonKlantreizen(ctx.taal),
  }
}

export default function Klantreizen() {
  const { kop, hier, ...lijst } = useLoaderData<typeof loader>()
  return (
    <Klantreizenlijst begin={begin} {...lijst}>
      <h2>{kop}</h2>
      <HierGebruikt rijen={hier} />
    </Klantreizenlijst>
  )
}

function HierGebruikt({ rijen }: { rijen: ReturnType<typeof toonVoorGemeente> }) {
  const { t } = useTranslation('klantreis')
  return (
    <Tabel
      bijschrift={t('lijst.voorBijschrift')}
      kolommen={[{ titel: t('kolom.hulp') }, { titel: t('kolom.ingang') }, { titel: t('kolom.klantreis') }]}
      rijen={rijen.map(({ sleutel, hulp, via, reis, eigenToegang, eigenProces }) => ({
        sleutel,
        cellen: [
          hulp,
          via,
          <Fragment key="reis">
            {reis ? <a href={`${begin}/${reis.id}`}>{reis.titel}</a> : null}
            {eigenToegang ? <div>{t('lijst.eigenToegang')}</div> : null}
            {eigenProces ? (
              <>
                <div>{eigenProces.tekst}</div>
                <a href={eigenProces.link}>{t('eigenProces.link')}</a>
              </>
            ) : null}
            {!reis && !eigenProces ? t('lijst.geen') : null}
          </Fragment>,
        ],
      }))}
    />
  )
}
