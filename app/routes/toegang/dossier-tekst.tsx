import { useTranslation } from 'react-i18next'
import { Formulier } from '#app/forms/formulier.tsx'
import type { GetoondBijschrift } from '#app/server/bijschriften.server.ts'
import { InTaal, type Zin } from '#app/ui/in-taal.tsx'
import { Bijschriften } from '#app/ui/bijschriften.tsx'
import { Knop } from '#app/ui/knop.tsx'
import { Melding } from '#app/ui/melding.tsx'
import { Passage } from '#app/ui/passage.tsx'
import { Tekstvak } from '#app/ui/tekstvak.tsx'
import type { Onderwerp } from './toegang-tekst.server.ts'

export type Tekst = {
  onderwerp: Onderwerp
  sleutel: string
  basis: number
  /** What stands in the field: what was saved, or what was typed and could not be saved. */
  waarde: string
  bewaard: string | null
  fout?: string | undefined
  /** What is saved now, with its author. */
  opgeslagen: { tekst: string; naam: string; op: string } | null
  /** At which help: what the inwoner finds the best solution themself (D1-16). */
  eigenOplossing?: { naam: string; wanneer: string; woorden: readonly Zin[] } | null
  /** The text in the field is not the one that was saved. */
  botsing: boolean
}

type Props = {
  tekst: Tekst
  bijschriften: readonly GetoondBijschrift[]
  naar: string
  magSchrijven: boolean
  gedaan: boolean
}

/** One text of the toegang beside the plan: the summary (D0-23) or which help (D0-24), in a form of its own. */
export function DossierTekst({ tekst, bijschriften, naar, magSchrijven, gedaan }: Props) {
  const { t } = useTranslation('toegang')
  const { onderwerp, sleutel, basis, waarde, bewaard, fout, opgeslagen, eigenOplossing, botsing } = tekst
  const ondertekend = opgeslagen && (
    <Passage
      stem="toegang"
      naam={t('rol.toegang', { naam: opgeslagen.naam })}
      wanneer={opgeslagen.op}
      kop={botsing ? t('tekst.ander') : undefined}
    >
      <p>{opgeslagen.tekst || t('tekst.leeg')}</p>
    </Passage>
  )
  return (
    <section aria-labelledby={onderwerp}>
      <h2 id={onderwerp}>{t(`tekst.${onderwerp}.titel`)}</h2>
      {eigenOplossing ? (
        <Passage
          stem="inwoner"
          naam={eigenOplossing.naam}
          wanneer={eigenOplossing.wanneer}
          kop={t('tekst.eigenOplossing')}
        >
          {eigenOplossing.woorden.map((zin, nr) => (
            <p key={nr}>
              <InTaal zin={zin} />
            </p>
          ))}
        </Passage>
      ) : null}
      {gedaan ? (
        <Melding soort="goed">
          <p>
            <output>{t('tekst.bewaard')}</output>
          </p>
        </Melding>
      ) : null}
      {botsing || !magSchrijven ? ondertekend : null}
      <Bijschriften regels={bijschriften} />
      {!magSchrijven && waarde !== (opgeslagen?.tekst ?? '') ? (
        <Melding soort="let-op" titel={t('tekst.nietBewaard')}>
          <p>{waarde}</p>
        </Melding>
      ) : null}
      {magSchrijven ? (
        <Formulier sleutel={sleutel} basis={basis} bewaard={bewaard} naar={naar}>
          <Tekstvak
            naam={onderwerp}
            label={t(botsing ? 'tekst.eigen' : `tekst.${onderwerp}.label`)}
            uitleg={t(`tekst.${onderwerp}.uitleg`)}
            fout={fout}
            waarde={waarde}
            rijen={8}
          />
          {opgeslagen && !botsing ? <p>{t('tekst.laatst', { naam: opgeslagen.naam, op: opgeslagen.op })}</p> : null}
          <Knop soort="tweede" naam="actie" waarde={onderwerp}>
            {t(`tekst.${onderwerp}.knop`)}
          </Knop>
        </Formulier>
      ) : ondertekend ? null : (
        <p>{t('tekst.leeg')}</p>
      )}
    </section>
  )
}
