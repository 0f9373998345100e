import { useTranslation } from 'react-i18next'

/** A part of the file with a page of its own. Adding one: a name here, its words, and its route. */
export const onderdelen = ['uitleg', 'gesprekken', 'aantekeningen', 'plan', 'papier'] as const

/** The parts of the file that have pages of their own. In: the address of the file. */
export function DossierOnderdelen({ naar }: { naar: string }) {
  const { t } = useTranslation('toegang')
  return (
    <nav aria-labelledby="onderdelen">
      <h2 id="onderdelen">{t('onderdelen.titel')}</h2>
      <ul>
        {onderdelen.map((onderdeel) => (
          <li key={onderdeel}>
            <a href={`${naar}/${onderdeel}`}>{t(`onderdelen.${onderdeel}`)}</a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
