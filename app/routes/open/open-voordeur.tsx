import { useTranslation } from 'react-i18next'
import type { Gemeente } from '#app/domain/gemeente/gemeenten.ts'
import { Deuren } from '#app/ui/deuren.tsx'
import { HulpErbij } from './open-hulp-erbij.tsx'
import { Nood } from '#app/ui/nood.tsx'
import { Stappen } from './open-stappen.tsx'

/** Three equal doors (D3A-04, D1-29); where the plan is not on the website the first leads to the form (D0-03). Under them what everybody may know before they choose one. */
export function Voordeur({ titel, gemeente }: { titel: string; gemeente: Gemeente }) {
  const { t } = useTranslation(['start', 'aanbod'])
  const { slug, naam, planOnline } = gemeente
  return (
    <div className="ek-voordeur">
      <h1 className="ek-titel">{titel}</h1>
      <p className="ek-start__belofte">{t('deuren.inleiding', { naam })}</p>
      <Deuren
        deuren={[
          {
            nr: 1,
            werkwoord: t('deuren.klik.werkwoord'),
            ...(planOnline
              ? { zin: t('deuren.klik.zin'), actie: { naar: '/mijn/hulpvraag', tekst: t('deuren.klik.actie') } }
              : {
                  zin: t('deuren.formulier.zin'),
                  actie: { naar: `/${slug}/formulier`, tekst: t('deuren.formulier.actie') },
                }),
          },
          {
            nr: 2,
            werkwoord: t('deuren.bel.werkwoord'),
            zin: t('deuren.bel.zin'),
            actie: { naar: `/${slug}/bel`, tekst: t('deuren.bel.actie') },
          },
          {
            nr: 3,
            werkwoord: t('deuren.kom.werkwoord'),
            zin: t('deuren.kom.zin'),
            actie: { naar: `/${slug}/kom`, tekst: t('deuren.kom.actie') },
          },
        ]}
      />
      {planOnline ? (
        <p className="ek-voordeur__al">
          <a href="/inloggen?terug=/mijn">{t('deuren.al')}</a>
        </p>
      ) : null}
      <p className="ek-voordeur__al">
        <a href={`/${slug}/aanbieders`}>{t('aanbod:deur')}</a>
      </p>
      <Nood />
      <Stappen />
      <HulpErbij gemeente={gemeente} />
      <Gerust slug={slug} />
    </div>
  )
}

/** What people worry about and need not. */
function Gerust({ slug }: { slug: string }) {
  const { t } = useTranslation('start')
  return (
    <section aria-labelledby="gerust">
      <h2 id="gerust">{t('gerust.kop')}</h2>
      <ul>
        <li>{t('gerust.wet')}</li>
        <li>
          {t('gerust.papier')} <a href={`/${slug}/formulier`}>{t('gerust.papierLink')}</a>.
        </li>
        <li>{t('gerust.telefoon')}</li>
        <li>{t('gerust.rustig')}</li>
      </ul>
    </section>
  )
}
