import { useTranslation } from 'react-i18next'
import type { Waarden } from '#app/domain/perspectiefplan/vragen.ts'
import { Formulier, type FormulierProps } from '#app/forms/formulier.tsx'
import type { Foutregel } from '#app/forms/velden.tsx'
import type { Zin } from '#app/ui/in-taal.tsx'
import { Keuze } from '#app/ui/keuze.tsx'
import { Knop, Knoppen } from '#app/ui/knop.tsx'
import { Overzicht } from '#app/ui/overzicht.tsx'
import { Tekstvak } from '#app/ui/tekstvak.tsx'

interface Props extends Omit<FormulierProps, 'children'> {
  resultaten: readonly { wat: readonly Zin[]; wie: readonly Zin[] }[]
  getypt: Waarden | undefined
  fouten: readonly Foutregel[]
}

const antwoorden = ['ja', 'nee', 'aanvullen'] as const

/** Two questions, each with an answer of its own: about the results with who does what, and about the whole plan. Nothing is chosen beforehand. */
export function AkkoordFormulier({ resultaten, getypt, fouten, ...formulier }: Props) {
  const { t } = useTranslation(['traject', 'instemming'])
  const foutBij = (veld: string) => fouten.find((fout) => fout.veld === veld)?.tekst
  const waarde = (veld: string) => (typeof getypt?.[veld] === 'string' ? getypt[veld] : undefined)
  return (
    <Formulier {...formulier}>
      {resultaten.length > 0 ? (
        <>
          <h2>{t('instemming:resultaten.kop')}</h2>
          <Overzicht
            rijen={resultaten.map(({ wat, wie }) => ({
              vraag: wat,
              antwoord: wie.length > 0 ? wie : t('instemming:resultaten.niemand'),
            }))}
          />
        </>
      ) : null}
      <Keuze
        naam="resultaten"
        vraag={t('instemming:resultaten.vraag')}
        uitleg={t('instemming:resultaten.uitleg')}
        fout={foutBij('resultaten')}
        waarde={waarde('resultaten')}
        opties={(['ja', 'nee'] as const).map((een) => ({ waarde: een, label: t(`instemming:resultaten.${een}`) }))}
      />
      <Keuze
        naam="antwoord"
        vraag={t('akkoord.antwoord')}
        fout={foutBij('antwoord')}
        waarde={waarde('antwoord')}
        opties={antwoorden.map((een) => ({
          waarde: een,
          label: t(`akkoord.${een}`),
          uitleg: t(`akkoord.${een}Uitleg`),
        }))}
      />
      <Tekstvak
        naam="reden"
        label={t('akkoord.reden')}
        uitleg={t('akkoord.redenUitleg')}
        fout={foutBij('reden')}
        waarde={waarde('reden')}
      />
      <Knoppen>
        <Knop>{t('akkoord.verstuur')}</Knop>
      </Knoppen>
    </Formulier>
  )
}
