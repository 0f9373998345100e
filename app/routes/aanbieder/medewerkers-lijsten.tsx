import { useTranslation } from 'react-i18next'
import { Formulier } from '#app/forms/formulier.tsx'
import { Knop } from '#app/ui/knop.tsx'
import { Tabel } from '#app/ui/tabel.tsx'
import type { Getoond } from './medewerkers.server.ts'

/** Who works at this aanbieder. */
export function WieWerken({ werken }: Pick<Getoond, 'werken'>) {
  const { t } = useTranslation('medewerkers')
  return (
    <Tabel
      bijschrift={t('bijschrift')}
      kolommen={(['naam', 'sinds', 'laatst', 'rol', 'doen'] as const).map((een) => ({ titel: t(`kolom.${een}`) }))}
      rijen={werken.map(({ id, naam, zelf, sinds, laatst, beheert }) => ({
        sleutel: id,
        cellen: [
          zelf ? t('uzelf', { naam }) : naam,
          sinds,
          laatst,
          beheert ? t('beheerder') : t('geenBeheerder'),
          <a key="doen" href={`/aanbieder/medewerkers/${id}`} aria-label={t('wijzigVoor', { naam })}>
            {t('wijzig')}
          </a>,
        ],
      }))}
    />
  )
}

/** The invitations that were not used yet, each with a button that withdraws it. */
export function Uitnodigingen({ uitgenodigd }: Pick<Getoond, 'uitgenodigd'>) {
  const { t } = useTranslation('medewerkers')
  if (uitgenodigd.length === 0) return null
  return (
    <>
      <h2>{t('open.titel')}</h2>
      <Tabel
        bijschrift={t('open.bijschrift')}
        kolommen={(['voor', 'tot', 'doen'] as const).map((een) => ({ titel: t(`kolom.${een}`) }))}
        rijen={uitgenodigd.map(({ id, voor, tot, voorbij, sleutel }) => ({
          sleutel: id,
          cellen: [
            voor,
            voorbij ? t('open.voorbij', { dag: tot }) : tot,
            <Formulier key="doen" sleutel={sleutel}>
              <input type="hidden" name="uitnodiging" value={id} />
              <Knop soort="rustig" naam="actie" waarde="intrekken">
                {t('open.knopVoor', { naam: voor })}
              </Knop>
            </Formulier>,
          ],
        }))}
      />
    </>
  )
}

/** Who invited, removed or let manage whom, and when: the newest first. */
export function GebeurdMetMedewerkers({ gebeurd }: Pick<Getoond, 'gebeurd'>) {
  const { t } = useTranslation('medewerkers')
  return (
    <>
      <h2>{t('gebeurd.titel')}</h2>
      <ul>
        {gebeurd.map(({ op, zin }, nr) => (
          <li key={nr}>
            {op}: {zin}
          </li>
        ))}
      </ul>
    </>
  )
}
