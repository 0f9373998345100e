import { useTranslation } from 'react-i18next'
import { Overzicht } from '#app/ui/overzicht.tsx'
import { Passage } from '#app/ui/passage.tsx'
import type { PlanTekst as Tekst } from './plan-tekst.server.ts'

/** A frozen plan in two voices: what the gemeente wrote, and what the inwoner sent; each part says whose words it is. */
export function PlanTekst({ plan }: { plan: Tekst }) {
  const { t } = useTranslation('traject')
  const { toegang, gegevens, onderdelen } = plan
  const door = toegang ? t('akkoord.door', toegang) : ''
  return (
    <>
      {toegang ? (
        <>
          <h2>{t('akkoord.vanGemeente')}</h2>
          <Passage stem="toegang" kop={t('akkoord.samenvatting')} naam={toegang.naam} wanneer={door}>
            <p className="ek-punt__tekst">{toegang.samenvatting}</p>
          </Passage>
          <Passage stem="toegang" kop={t('akkoord.welkeHulp')} naam={toegang.naam} wanneer={door}>
            <p className="ek-punt__tekst">{toegang.welkeHulp}</p>
          </Passage>
        </>
      ) : null}
      <h2>{t('akkoord.uwPlan')}</h2>
      {gegevens ? (
        <section>
          <h3>{gegevens.titel}</h3>
          <Overzicht rijen={gegevens.rijen} />
        </section>
      ) : null}
      {onderdelen.map(({ id, titel, naam, moment, rijen }) => (
        <Passage key={id} stem="inwoner" kop={titel} naam={naam} wanneer={t('akkoord.doorU', { naam, moment })}>
          <Overzicht rijen={rijen} />
        </Passage>
      ))}
    </>
  )
}
