import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { gemeenteMetCode } from '#app/domain/gemeente/gemeenten.ts'
import { requireActor } from '#app/server/actor.server.ts'
import { translate } from '#app/server/i18n.server.ts'
import { toonAfwijkingen, toonKlantreizen, toonVoorGemeente } from '#app/server/klantreizen.server.ts'
import { KlantreisAfwijkingen } from '#app/ui/klantreis-afwijkingen.tsx'
import { Klantreizenlijst } from '#app/ui/klantreis-bladzijden.tsx'
import { Tabel } from '#app/ui/tabel.tsx'

/** Which klantreis whoever begins today in this gemeente follows, all klantreizen, and what changed in them (D3A-02, D3A-03). */
export async function loader({ request }: LoaderFunctionArgs) {
  const ctx = await requireActor(request, 'toegang')
  const t = translate(ctx.taal, 'klantreis')
  const gemeente = gemeenteMetCode(ctx.actor.gemeente)?.naam ?? ''
  return {
    titel: t('lijst.titel'),
    terug: { naar: '/toegang', tekst: t('lijst.terug') },
    kop: t('lijst.voorGemeente', { gemeente }),
    hier: toonVoorGemeente(ctx.taal, ctx.actor.gemeente, ctx.now),
    anders: toonAfwijkingen(ctx.taal, ctx.actor.gemeente),
    andersKop: t('lijst.andersHier', { gemeente }),
    ...toonKlantreizen(ctx.taal),
  }
}

export default function Klantreizen() {
  const { kop, hier, anders, andersKop, ...lijst } = useLoaderData<typeof loader>()
  return (
    <Klantreizenlijst deur="/toegang" {...lijst}>
      <h2>{kop}</h2>
      <HierGebruikt rijen={hier} />
      {anders.length > 0 ? <KlantreisAfwijkingen bijschrift={andersKop} afwijkingen={anders} /> : null}
    </Klantreizenlijst>
  )
}

function HierGebruikt({ rijen }: { rijen: ReturnType<typeof toonVoorGemeente> }) {
  const { t } = useTranslation('klantreis')
  return (
    <Tabel
      vast
      bijschrift={t('lijst.voorBijschrift')}
      kolommen={[{ titel: t('kolom.hulp') }, { titel: t('kolom.ingang') }, { titel: t('kolom.klantreis') }]}
      rijen={rijen.map(({ sleutel, hulp, via, reis, eigenToegang, eigenProces }) => ({
        sleutel,
        cellen: [
          hulp,
          via,
          <div key="reis" className="ek-regels">
            {reis ? <a href={`/toegang/klantreizen/${reis.id}`}>{reis.titel}</a> : null}
            {eigenToegang ? <div>{t('lijst.eigenToegang')}</div> : null}
            {eigenProces ? (
              <>
                <div>{eigenProces.tekst}</div>
                <div>
                  <a href={eigenProces.link}>{t('eigenProces.link')}</a>
                </div>
              </>
            ) : null}
            {!reis && !eigenProces ? t('lijst.geen') : null}
          </div>,
        ],
      }))}
    />
  )
}
