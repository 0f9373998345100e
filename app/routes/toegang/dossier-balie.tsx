import { useTranslation } from 'react-i18next'
import type { Relatie } from '#app/domain/hulpvraag/balie.ts'
import type { GezagBron } from '#app/domain/persoon/gezag.ts'
import type { Kanaal } from '#app/domain/traject/gebeurtenissen.ts'
import { Melding } from '#app/ui/melding.tsx'
import type { invoerStand } from './invoer-stand.ts'

export type Balie = {
  kanaal: Kanaal
  dag: string
  stand: ReturnType<typeof invoerStand>
  op: string
  klaar: boolean
}

/** How the hulpvraag came in that was written down for the inwoner, and whether they said that it is right. */
export function DossierBalie({ naar, balie }: { naar: string; balie: Balie }) {
  const { t } = useTranslation('balie')
  return (
    <section aria-labelledby="balie">
      <h2 id="balie">{t('dossier.titel')}</h2>
      <p>{t('dossier.binnen', { kanaal: t(`kanaal.${balie.kanaal}`), dag: balie.dag })}</p>
      <Melding soort={balie.klaar ? 'goed' : 'let-op'}>
        <p>{t(`invoer.stand.${balie.stand}`, { op: balie.op })}</p>
      </Melding>
      <ul>
        {balie.klaar ? null : (
          <li>
            <a href={`${naar}/invoer`}>{t('invoer.naar')}</a>
          </li>
        )}
        <li>
          <a href={`${naar}/ontvangst`}>{t('dossier.bewijs')}</a>
        </li>
      </ul>
    </section>
  )
}

export type Vrager = {
  naam: string
  relatie: Relatie | null
  bewezen: boolean
  gevonden: { gezag: 'ja' | 'nee'; bron: GezagBron; op: string; naam: string } | null
}

/** Who asks for somebody else, what they say to be, and whether anybody looked that up (D0-13): a claim opens nothing and is never shown as checked. */
export function DossierVrager({ naar, vrager }: { naar: string; vrager: Vrager }) {
  const { t } = useTranslation('balie')
  const { naam, relatie, bewezen, gevonden } = vrager
  return (
    <section aria-labelledby="vrager">
      <h2 id="vrager">{t('vrager.titel')}</h2>
      <p>{t(`vrager.wie.${bewezen ? 'onbekend' : (relatie ?? 'ouder')}`, { naam })}</p>
      {gevonden ? (
        <p>{t(`vrager.gevonden.${gevonden.gezag}`, { ...gevonden, bron: t(`vrager.bron.${gevonden.bron}`) })}</p>
      ) : bewezen ? (
        <p>{t('vrager.bewezen')}</p>
      ) : (
        <Melding soort="let-op">
          <p>{t('vrager.nietGecontroleerd')}</p>
        </Melding>
      )}
      <ul>
        <li>
          <a href={`${naar}/gezag`}>{t('vrager.naar')}</a>
        </li>
      </ul>
    </section>
  )
}
