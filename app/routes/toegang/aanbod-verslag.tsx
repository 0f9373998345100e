import { useTranslation } from 'react-i18next'
import { Melding } from '#app/ui/melding.tsx'
import { Tabel } from '#app/ui/tabel.tsx'
import type { Verslag } from '#app/usecases/aanbod-importeren.server.ts'

/** What became of a file: how many aanbieders are new, changed or the same, and per line that was not taken over why not. */
export function Importverslag({ verslag }: { verslag: Verslag }) {
  const { nieuw, gewijzigd, zelfde, fout, meldingen } = verslag
  const { t } = useTranslation('aanbodbeheer')
  return (
    <section aria-labelledby="verslag">
      <h2 id="verslag">{t('verslag.kop')}</h2>
      <Melding soort={fout > 0 ? 'let-op' : 'goed'} titel={t('verslag.klaar')}>
        <ul>
          <li>{t('verslag.nieuw', { aantal: nieuw })}</li>
          <li>{t('verslag.gewijzigd', { aantal: gewijzigd })}</li>
          <li>{t('verslag.zelfde', { aantal: zelfde })}</li>
          <li>{t('verslag.fout', { aantal: fout })}</li>
        </ul>
      </Melding>
      {meldingen.length > 0 ? (
        <Tabel
          bijschrift={t('verslag.bijschrift')}
          kolommen={[
            { titel: t('verslag.regel'), soort: 'getal' },
            { titel: t('verslag.aanbieder') },
            { titel: t('verslag.kolom') },
            { titel: t('verslag.reden') },
          ]}
          rijen={meldingen.map(({ nr, naam, kolom, fout: reden }, plek) => ({
            sleutel: String(plek),
            cellen: [nr, naam, kolom ?? '', t(`reden.${reden}`)],
          }))}
        />
      ) : null}
      {fout > meldingen.length ? <p>{t('verslag.meer', { aantal: fout - meldingen.length })}</p> : null}
    </section>
  )
}
