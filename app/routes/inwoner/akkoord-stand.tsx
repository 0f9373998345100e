import { useTranslation } from 'react-i18next'
import type { Akkoordwijze } from '#app/domain/gemeente/akkoordwijze.ts'
import { Melding } from '#app/ui/melding.tsx'
import { Uitklap } from '#app/ui/uitklap.tsx'
import type { instemmingVoor } from './akkoord-stand.server.ts'

type Stand = ReturnType<typeof instemmingVoor>

/** Who answered already and who has still to answer; an answer the gemeente wrote down can be denied here. */
export function AkkoordStand({ stand, begin }: { stand: Stand; begin: string }) {
  const { t } = useTranslation('instemming')
  if (stand.gezegd.length + stand.wachtOp.length === 0) return null
  return (
    <Melding soort="uitleg">
      {stand.gezegd.map(({ zin, hoe }) => (
        <p key={zin}>
          {zin} {hoe}
        </p>
      ))}
      {stand.wachtOp.map((zin) => (
        <p key={zin}>{zin}</p>
      ))}
      {stand.vastgelegd ? (
        <p>
          <a href={`${begin}/akkoord/klopt-niet`}>{t('betwist.link')}</a>
        </p>
      ) : null}
    </Melding>
  )
}

/** The other ways in which this gemeente takes an answer (D3A-10). */
export function AkkoordAnders({ wijzen }: { wijzen: readonly Akkoordwijze[] }) {
  const { t } = useTranslation('instemming')
  const andere = wijzen.filter((wijze) => wijze !== 'vinkje')
  if (andere.length === 0) return null
  return (
    <Uitklap titel={t('anders.titel')}>
      {andere.map((wijze) => (
        <p key={wijze}>{t(`anders.${wijze}`)}</p>
      ))}
    </Uitklap>
  )
}

/** Only on paper: the two answers, a name, a day and a place to sign. */
export function Handtekening({ versie }: { versie: number }) {
  const { t } = useTranslation('instemming')
  return (
    <section className="ek-alleen-afdruk">
      <h2>{t('papier.kop', { nr: versie })}</h2>
      <p>{t('papier.resultaten')}</p>
      <p>{t('papier.plan')}</p>
      <p>{t('papier.naam')}</p>
      <p>{t('papier.handtekening')}</p>
    </section>
  )
}
