import { useTranslation } from 'react-i18next'
import type { Waarden } from '#app/domain/perspectiefplan/vragen.ts'
import { namensWijzen } from '#app/domain/traject/namens-feiten.ts'
import { Formulier } from '#app/forms/formulier.tsx'
import { Velden, type Foutregel } from '#app/forms/velden.tsx'
import { Knop } from '#app/ui/knop.tsx'
import { Melding } from '#app/ui/melding.tsx'

type Deel = { naar: string; sleutel: string; getypt: Waarden; fouten: readonly Foutregel[] }

/** Says how the toegang writes the plan down, and why. */
export function Begin({ naar, sleutel, getypt, fouten, bewaard }: Deel & { bewaard: string | null }) {
  const { t } = useTranslation('namens')
  const { t: algemeen } = useTranslation('algemeen')
  return (
    <Formulier sleutel={sleutel} naar={naar} bewaard={bewaard}>
      <Velden
        waarden={getypt}
        fouten={fouten}
        velden={[
          {
            naam: 'wijze',
            soort: 'keuze',
            label: t('begin.wijze'),
            opties: namensWijzen.map((waarde) => ({ waarde, label: t(`begin.${waarde}`) })),
          },
          { naam: 'reden', soort: 'lang', label: t('begin.reden'), uitleg: t('begin.redenUitleg') },
          {
            naam: 'gesprekOp',
            soort: 'datum',
            label: t('begin.gesprekOp'),
            uitleg: t('begin.gesprekUitleg'),
            optioneel: algemeen('nietVerplicht'),
          },
        ]}
      />
      <Knop naam="actie" waarde="begin">
        {t('begin.knop')}
      </Knop>
    </Formulier>
  )
}

/** What was written down about this household in the plan of another child: taken over with one click, and not typed again (D1-32). */
export function Gezin({ naar, sleutel, wie, uit }: { naar: string; sleutel: string; wie: string[]; uit: string[] }) {
  const { t } = useTranslation('namens')
  return (
    <Melding soort="uitleg" titel={t('gezin.titel')}>
      <p>{t('gezin.uit', { uit: uit.join(', ') })}</p>
      <ul>
        {wie.map((naam) => (
          <li key={naam}>{naam}</li>
        ))}
      </ul>
      <p>{t('gezin.uitleg')}</p>
      <Formulier sleutel={sleutel} naar={naar}>
        <Knop naam="actie" waarde="gezin" soort="tweede">
          {t('gezin.knop')}
        </Knop>
      </Formulier>
    </Melding>
  )
}

/** Lays what was written down before the inwoner, once nothing is missing. */
export function Voorleggen({ naar, sleutel, mist }: { naar: string; sleutel: string; mist: readonly string[] }) {
  const { t } = useTranslation('namens')
  return (
    <section aria-labelledby="voorleggen">
      <h2 id="voorleggen">{t('voorleggen.titel')}</h2>
      {mist.length > 0 ? (
        <Melding soort="let-op" titel={t('voorleggen.mist')}>
          <ul>
            {mist.map((regel) => (
              <li key={regel}>{regel}</li>
            ))}
          </ul>
        </Melding>
      ) : (
        <Formulier sleutel={sleutel} naar={naar}>
          <p>{t('voorleggen.uitleg')}</p>
          <Knop naam="actie" waarde="voorleggen">
            {t('voorleggen.knop')}
          </Knop>
        </Formulier>
      )}
    </section>
  )
}

/** Writes down that the inwoner had it read to them or read it on paper; in the portal they say so themselves. */
export function Gelezen({ naar, sleutel, nr, getypt, fouten }: Deel & { nr: number }) {
  const { t } = useTranslation('namens')
  return (
    <section aria-labelledby="gelezen">
      <h2 id="gelezen">{t('gelezen.titel')}</h2>
      <p>{t('gelezen.uitleg', { nr })}</p>
      <Formulier sleutel={sleutel} basis={nr} naar={naar}>
        <Velden
          waarden={getypt}
          fouten={fouten}
          velden={[
            {
              naam: 'hoe',
              soort: 'keuze',
              label: t('gelezen.hoe'),
              opties: (['voorgelezen', 'papier'] as const).map((waarde) => ({ waarde, label: t(`gelezen.${waarde}`) })),
            },
          ]}
        />
        <Knop naam="actie" waarde="gelezen" soort="tweede">
          {t('gelezen.knop')}
        </Knop>
      </Formulier>
    </section>
  )
}
