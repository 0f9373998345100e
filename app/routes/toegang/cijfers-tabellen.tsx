import { useTranslation } from 'react-i18next'
import { Staven, StavenUitleg } from '#app/ui/staven.tsx'
import { Tabel } from '#app/ui/tabel.tsx'

type Getal = number | null
type Rij = { id: string; naam: string; open: Getal; week: Getal; laat: Getal }
type Reis = {
  id: string
  naam: string
  stappen: readonly { stap: string; naam: string; mediaan: Getal; negende: Getal }[]
}

/** What is open now: a table, and the same as a plot. */
export function Stand({ rijen }: { rijen: readonly Rij[] }) {
  const { t } = useTranslation('cijfers')
  const getal = (waarde: Getal) => waarde ?? t('verborgen')
  const hoogste = Math.max(1, ...rijen.map(({ open }) => open ?? 0))
  return (
    <section>
      <h2>{t('stand.kop')}</h2>
      <p>{t('stand.uitleg')}</p>
      <Tabel
        bijschrift={t('stand.bijschrift')}
        kolommen={[
          { titel: t('klantreis') },
          { titel: t('open'), soort: 'getal' },
          { titel: t('week'), soort: 'getal' },
          { titel: t('laat'), soort: 'getal' },
        ]}
        rijen={rijen.map(({ id, naam, open, week, laat }) => ({
          sleutel: id,
          cellen: [naam, getal(open), getal(week), getal(laat)],
        }))}
      />
      <h3>{t('stand.plot')}</h3>
      <StavenUitleg vol={t('open')} gestreept={t('week')} rand={t('laat')} />
      <ul className="ek-plot">
        {rijen.map(({ id, naam, open, week, laat }) => (
          <Staven
            key={id}
            id={`stand-${id}`}
            titel={naam}
            tekst={t('stand.regel', { open: getal(open), week: getal(week), laat: getal(laat) })}
            hoogste={hoogste}
            waarden={{ vol: open, gestreept: week, rand: laat }}
          />
        ))}
      </ul>
    </section>
  )
}

/** How long each step takes: per klantreis a table, and the same as a plot. */
export function Doorlooptijden({ reizen }: { reizen: readonly Reis[] }) {
  const { t } = useTranslation('cijfers')
  const getal = (waarde: Getal) => waarde ?? t('verborgen')
  return (
    <section>
      <h2>{t('tijd.kop')}</h2>
      <p>{t('tijd.uitleg')}</p>
      {reizen.length === 0 ? <p>{t('tijd.geen')}</p> : <StavenUitleg vol={t('mediaan')} rand={t('negende')} />}
      {reizen.map(({ id, naam, stappen }) => (
        <section key={id}>
          <h3>{naam}</h3>
          <Tabel
            bijschrift={t('tijd.bijschrift', { klantreis: naam })}
            kolommen={[
              { titel: t('stap') },
              { titel: t('mediaan'), soort: 'getal' },
              { titel: t('negende'), soort: 'getal' },
            ]}
            rijen={stappen.map((een) => ({
              sleutel: een.stap,
              cellen: [een.naam, getal(een.mediaan), getal(een.negende)],
            }))}
          />
          <ul className="ek-plot">
            {stappen
              .filter(({ negende }) => negende !== null)
              .map(({ stap, naam: stapNaam, mediaan, negende }) => (
                <Staven
                  key={stap}
                  id={`tijd-${id}-${stap}`}
                  titel={stapNaam}
                  tekst={t('tijd.regel', { mediaan: getal(mediaan), negende: getal(negende) })}
                  hoogste={Math.max(1, ...stappen.map((een) => een.negende ?? 0))}
                  waarden={{ vol: mediaan, rand: negende }}
                />
              ))}
          </ul>
        </section>
      ))}
    </section>
  )
}
