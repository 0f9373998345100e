import { useTranslation } from 'react-i18next'
import { KnopLink, Knoppen } from '#app/ui/knop.tsx'
import { Melding } from '#app/ui/melding.tsx'
import { Pagina } from '#app/ui/pagina.tsx'
import type { lijstVan } from './plan-lijst.server.ts'

type Lijst = ReturnType<typeof lijstVan>

/** A list of the plan, or the same list with what is asked about each of its items. */
export function PlanLijst(lijst: Lijst) {
  const { titel, boven, terug, punten, woorden, bron } = lijst
  const leeg = punten.length === 0
  return (
    <Pagina titel={titel} boven={boven ?? undefined} terug={terug}>
      <Gezin {...lijst} />
      {bron && leeg ? null : <p>{woorden.inleiding}</p>}
      {leeg ? <p>{woorden.geen}</p> : null}
      <ul className="ek-punten">
        {punten.map((punt) => (
          <Punt key={punt.id} punt={punt} lijst={lijst} />
        ))}
      </ul>
      <Knoppen>{bron ? <KiesKnop {...lijst} bron={bron} /> : <VoegToeKnoppen {...lijst} />}</Knoppen>
    </Pagina>
  )
}

/** What was told about the household is not asked again, only whether it is still so (D1-32). */
function Gezin({ gezin, eerder }: Lijst) {
  const { t } = useTranslation('plan')
  if (!gezin) return null
  if (!eerder) return <p>{t('lijst.gezin')}</p>
  return (
    <Melding soort="uitleg" titel={t('lijst.eerder')} kop={2}>
      <p>{t('lijst.eerderUitleg')}</p>
    </Melding>
  )
}

function Punt({ punt, lijst: { begin, bron, woorden } }: { punt: Lijst['punten'][number]; lijst: Lijst }) {
  const { t } = useTranslation('plan')
  return (
    <li className="ek-punt">
      <h2>{punt.titel}</h2>
      <p className="ek-punt__tekst">{punt.wat}</p>
      {bron ? <p>{punt.keuze ?? woorden.nogKiezen}</p> : null}
      <p className="ek-punt__acties">
        <a href={`${begin}/${punt.id}`}>
          {bron && !punt.klaar ? woorden.kies : t('lijst.verander')} <span className="ek-onzichtbaar">{punt.punt}</span>
        </a>
        {bron ? null : (
          <a href={`${begin}/${punt.id}/weg`}>
            {t('lijst.weg')} <span className="ek-onzichtbaar">{punt.punt}</span>
          </a>
        )}
      </p>
    </li>
  )
}

function VoegToeKnoppen({ begin, lijst, vrij, punten, woorden, verder }: Lijst) {
  const { t } = useTranslation('plan')
  const nieuw = `${begin}/nieuw/${lijst}`
  if (punten.length > 0)
    return (
      <>
        <KnopLink naar={verder}>{t('lijst.verder')}</KnopLink>
        <KnopLink naar={nieuw} soort="tweede">
          {woorden.nogEen}
        </KnopLink>
      </>
    )
  return (
    <>
      <KnopLink naar={nieuw}>{woorden.nieuw}</KnopLink>
      {vrij ? (
        <KnopLink naar={verder} soort="tweede">
          {t('lijst.slaOver')}
        </KnopLink>
      ) : null}
    </>
  )
}

function KiesKnop({ begin, bron, punten, woorden, verder }: Lijst & { bron: NonNullable<Lijst['bron']> }) {
  const { t } = useTranslation('plan')
  const eerste = punten.find((punt) => !punt.klaar)
  if (punten.length === 0) return <KnopLink naar={bron.naar}>{bron.tekst}</KnopLink>
  if (eerste) return <KnopLink naar={`${begin}/${eerste.id}`}>{woorden.kies}</KnopLink>
  return <KnopLink naar={verder}>{t('lijst.verder')}</KnopLink>
}
