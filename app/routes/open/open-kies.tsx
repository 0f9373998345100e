import { useTranslation } from 'react-i18next'
import { Icoon } from '#app/ui/icoon.tsx'
import { Gevel } from './open-gevel.tsx'
import { Nood } from './open-nood.tsx'

interface Keuze {
  slug: string
  naam: string
}

interface KiesProps {
  titel: string
  gemeenten: readonly Keuze[]
  /** The slug of the gemeente that was chosen before. */
  gekozen: string | null
}

/** Pick a gemeente: the one of last time first and large, the others under it. */
export function KiesGemeente({ titel, gemeenten, gekozen }: KiesProps) {
  const { t } = useTranslation('start')
  const eerder = gemeenten.find(({ slug }) => slug === gekozen)
  const andere = gemeenten.filter((gemeente) => gemeente !== eerder)
  return (
    <div className="ek-start">
      <div className="ek-start__woorden">
        <h1>{titel}</h1>
        <p className="ek-start__belofte">{t('kies.belofte')}</p>
        <h2>{t('kies.kop')}</h2>
        {eerder ? (
          <>
            <p>
              <GemeenteLink slug={eerder.slug} tekst={t('kies.verder', { naam: eerder.naam })} eerder />
            </p>
            <h3>{t('kies.ander')}</h3>
          </>
        ) : null}
        <ul className="ek-start__gemeenten">
          {andere.map(({ slug, naam }) => (
            <li key={slug}>
              <GemeenteLink slug={slug} tekst={naam} />
            </li>
          ))}
        </ul>
        <p>{t('kies.nietErbij')}</p>
      </div>
      <div className="ek-start__beeld">
        <Gevel />
      </div>
      <Nood />
    </div>
  )
}

function GemeenteLink({ slug, tekst, eerder }: { slug: string; tekst: string; eerder?: boolean }) {
  return (
    <a className={eerder ? 'ek-gemeente ek-gemeente--eerder' : 'ek-gemeente'} href={`/${slug}`}>
      {tekst}
      <Icoon naam="pijl" />
    </a>
  )
}
