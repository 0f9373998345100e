import { useTranslation } from 'react-i18next'
import { Melding } from '#app/ui/melding.tsx'
import { Uitklap } from '#app/ui/uitklap.tsx'
import { Zorgplan } from '#app/ui/zorgplan.tsx'
import type { toonMijnZorgplan } from './toon-mijn-zorgplan.server.ts'

type Props = { zorgplan: NonNullable<ReturnType<typeof toonMijnZorgplan>> }

/** The zorgplan for the inwoner: what they get for each result, and who reads what of it. */
export function ZorgplanLezen({ zorgplan }: Props) {
  const { t } = useTranslation('zorgplan')
  const { van, ouder, blokken, algemeen, gedeeld, gesprek, eerdere } = zorgplan
  return (
    <>
      {ouder ? (
        <Melding soort="let-op">
          <p>
            {t('inwoner.ouder')} <a href={ouder.naar}>{t('inwoner.naarNieuwste')}</a>
          </p>
        </Melding>
      ) : null}
      <p>{van}</p>
      {gesprek && !ouder ? (
        <p>
          <a href={gesprek}>{t('inwoner.naarGesprek')}</a>
        </p>
      ) : null}
      <Zorgplan blokken={blokken} algemeen={algemeen} algemeenKop={t('inwoner.algemeen')} />
      <section aria-labelledby="gemeente-leest">
        <h2 id="gemeente-leest">{t('inwoner.gedeeld.kop')}</h2>
        {gedeeld.length > 0 ? (
          <ul>
            {gedeeld.map((titel, plek) => (
              <li key={plek}>{titel}</li>
            ))}
          </ul>
        ) : (
          <p>{t('inwoner.gedeeld.niets')}</p>
        )}
      </section>
      {eerdere.length > 0 ? (
        <Uitklap titel={t('inwoner.eerdere.kop')}>
          <ul>
            {eerdere.map(({ naar, tekst }) => (
              <li key={naar}>
                <a href={naar}>{tekst}</a>
              </li>
            ))}
          </ul>
        </Uitklap>
      ) : null}
    </>
  )
}
