import { useTranslation } from 'react-i18next'
import { FoutSamenvattingMetKop } from '#app/forms/vraagpagina.tsx'
import { Icoon } from '#app/ui/icoon.tsx'
import { Gevel } from './open-gevel.tsx'
import { Nood } from '#app/ui/nood.tsx'
import { Postcode, type PostcodeProps } from './open-postcode.tsx'

interface Keuze {
  slug: string
  naam: string
}

interface KiesProps {
  titel: string
  gemeenten: readonly Keuze[]
  /** The slug of the gemeente that was chosen before. */
  gekozen: string | null
  postcode: PostcodeProps
}

/** Find a gemeente by postcode or pick it: the one of last time first and large, the others under it. */
export function KiesGemeente({ titel, gemeenten, gekozen, postcode }: KiesProps) {
  const { t } = useTranslation('start')
  const eerder = gemeenten.find(({ slug }) => slug === gekozen)
  const andere = gemeenten.filter((gemeente) => gemeente !== eerder)
  const { fout } = postcode
  return (
    <>
      <FoutSamenvattingMetKop fouten={fout ? [{ veld: 'postcode', tekst: fout }] : []} />
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
            </>
          ) : null}
          <Postcode {...postcode} />
          <h3>{t(eerder ? 'kies.ander' : 'kies.kiesZelf')}</h3>
          <ul className="ek-start__gemeenten">
            {andere.map(({ slug, naam }) => (
              <li key={slug}>
                <GemeenteLink slug={slug} tekst={naam} />
              </li>
            ))}
          </ul>
          <p>
            {t('kies.nietErbij')} {t('kies.postcode.voorbeeld')}
          </p>
        </div>
        <div className="ek-start__beeld">
          <Gevel />
        </div>
        <Nood />
      </div>
    </>
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
