import { useTranslation } from 'react-i18next'
import { Bijschriften } from '#app/ui/bijschriften.tsx'
import { Overzicht } from '#app/ui/overzicht.tsx'
import { Passage } from '#app/ui/passage.tsx'
import type { PlanTekst as Tekst } from './plan-tekst.server.ts'

type Props = {
  plan: Tekst
  /** Where 'hier ben ik het niet mee eens' leads, before the name of the passage. */
  oneens: string
}

/** A frozen plan in two voices: what the gemeente wrote, and what the inwoner sent; each part says whose words it is. */
export function PlanTekst({ plan, oneens }: Props) {
  const { t } = useTranslation('traject')
  const { toegang, gegevens, onderdelen } = plan
  const door = toegang ? t('akkoord.door', toegang) : ''
  const bij = (onderdeel: string) => plan.bijschriften.filter((een) => een.bij === onderdeel)
  const teksten = toegang
    ? ([
        ['samenvatting', t('akkoord.samenvatting'), toegang.samenvatting],
        ['welke-hulp', t('akkoord.welkeHulp'), toegang.welkeHulp],
      ] as const)
    : []
  return (
    <>
      {toegang ? <h2>{t('akkoord.vanGemeente')}</h2> : null}
      {teksten.map(([id, kop, tekst]) => (
        <Passage key={id} stem="toegang" kop={kop} naam={toegang?.naam} wanneer={door}>
          <p className="ek-punt__tekst">{tekst}</p>
          <Bijschriften regels={bij(id)} />
          <NietEens naar={`${oneens}/${id}`} over={kop} />
        </Passage>
      ))}
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
          <Bijschriften regels={bij(id)} />
          {bij(id).some(({ stem }) => stem === 'toegang') ? <NietEens naar={`${oneens}/${id}`} over={titel} /> : null}
        </Passage>
      ))}
    </>
  )
}

/** Only at words of the gemeente: nobody has to disagree with their own. */
function NietEens({ naar, over }: { naar: string; over: string }) {
  const { t } = useTranslation('gesprek')
  return (
    <p>
      <a href={naar}>
        {t('oneens.link')} <span className="ek-onzichtbaar">{over}</span>
      </a>
    </p>
  )
}
