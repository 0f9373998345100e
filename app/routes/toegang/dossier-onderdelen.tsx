import { useTranslation } from 'react-i18next'
import type { RegieNaam } from './regie-namen.ts'

/** A part of the file with a page of its own. Adding one: a name here, its words, and its route. */
export const onderdelen = [
  'uitleg',
  'gesprekken',
  'afspraken',
  'taken',
  'aantekeningen',
  'plan',
  'papier',
  'vooroverleg',
  'afweging',
  'hulp',
  'keuze',
  'gebeurd',
] as const

const vanProfessionals: readonly string[] = [
  'aantekeningen',
  'afspraken',
  'taken',
  'vooroverleg',
  'afweging',
  'hulp',
  'keuze',
]

type Props = {
  /** The address of the file. */
  naar: string
  /** The forms about the course of the traject that this medewerker may use. */
  regie: readonly RegieNaam[]
  /** The research under the Wmo has a verslag of its own (D1-43). */
  metVerslag: boolean
  /** A complex casus has a regional form (D3L-14). */
  metAanmelding: boolean
  /** Notes of talks and promises are of professionals alone (D1-45). */
  vrijwilliger: boolean
  /** An aanbieder carries the help out. */
  metHulp: boolean
  /** The help was established, so that there is an overview of what was agreed (D4-32). */
  metOverzicht: boolean
}

/** The parts of the file that have pages of their own. */
export function DossierOnderdelen(props: Props) {
  const { naar, regie, metVerslag, metAanmelding, vrijwilliger, metHulp, metOverzicht } = props
  const { t } = useTranslation(['toegang', 'regie', 'afsprakenoverzicht'])
  return (
    <nav aria-labelledby="onderdelen">
      <h2 id="onderdelen">{t('onderdelen.titel')}</h2>
      <ul>
        {onderdelen
          .filter((naam) => !(vrijwilliger && vanProfessionals.includes(naam)))
          .map((onderdeel) => (
            <li key={onderdeel}>
              <a href={`${naar}/${onderdeel}`}>{t(`onderdelen.${onderdeel}`)}</a>
            </li>
          ))}
        {metOverzicht && !vrijwilliger ? (
          <li>
            <a href={`${naar}/afsprakenoverzicht`}>{t('afsprakenoverzicht:toegang.titel')}</a>
          </li>
        ) : null}
        {metHulp && !vrijwilliger
          ? (['zorgplan', 'loopt'] as const).map((deel) => (
              <li key={deel}>
                <a href={`${naar}/${deel}`}>{t(`onderdelen.${deel}`)}</a>
              </li>
            ))
          : null}
        {metVerslag ? (
          <li>
            <a href={`${naar}/verslag`}>{t('onderdelen.verslag')}</a>
          </li>
        ) : null}
        {metAanmelding && !vrijwilliger ? (
          <li>
            <a href={`${naar}/aanmeldformulier`}>{t('onderdelen.aanmeldformulier')}</a>
          </li>
        ) : null}
        {regie.map((naam) => (
          <li key={naam}>
            <a href={`${naar}/${naam}`}>{t(`regie:${naam}.titel`)}</a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
