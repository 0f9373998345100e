import { useTranslation } from 'react-i18next'
import type { GetoondBijschrift } from '#app/server/bijschriften.server.ts'
import { Melding } from '#app/ui/melding.tsx'
import type { Gedaan, Misluk } from './dossier-actie.server.ts'
import { Clientondersteuning } from './dossier-clientondersteuning.tsx'
import { DossierOnderzoek } from './dossier-onderzoek.tsx'
import { DossierTekst, type Tekst } from './dossier-tekst.tsx'
import { DossierWet } from './dossier-wet.tsx'
import type { GetoondDossier, toonWetten } from './toon-dossier.server.ts'

type Props = {
  dossier: GetoondDossier
  /** Said where the plan is not with the toegang. */
  nietBijOns: string
  wetten: ReturnType<typeof toonWetten>
  teksten: readonly Tekst[]
  /** What the inwoner said at the texts of the toegang. */
  bijschriften: readonly GetoondBijschrift[]
  sleutels: { oco: string; wet: string }
  gedaan: Gedaan | null
  misluk: Misluk | null
}

/** What the toegang does in this file, each part a form of its own. */
export function DossierWerk({ dossier, nietBijOns, wetten, teksten, bijschriften, sleutels, gedaan, misluk }: Props) {
  const { t } = useTranslation('toegang')
  const { id, wet, wetVastgesteld, clientondersteuningOp, gesloten, planBijOns, akkoord, vrijwilliger } = dossier
  const naar = `/toegang/traject/${id}`
  return (
    <>
      {vrijwilliger ? (
        <Melding soort="uitleg" titel={t('vrijwilliger.titel')}>
          <p>{t('vrijwilliger.tekst')}</p>
        </Melding>
      ) : null}
      {gesloten ? (
        <Melding soort="let-op">
          <p>{t(`dossier.${gesloten.om}`, { op: gesloten.op })}</p>
        </Melding>
      ) : (
        <>
          <Clientondersteuning sleutel={sleutels.oco} naar={naar} op={clientondersteuningOp} />
          <DossierWet
            sleutel={sleutels.wet}
            naar={naar}
            wet={wet}
            alleenLezen={vrijwilliger}
            vastgesteld={wetVastgesteld}
            wetten={wetten}
            fout={misluk?.fouten.find(({ veld }) => veld === 'wet')?.tekst}
          />
          <DossierOnderzoek id={id} onderzoek={dossier.onderzoek} />
        </>
      )}
      {planBijOns || gesloten ? null : (
        <Melding soort="uitleg">
          <p>{nietBijOns}</p>
        </Melding>
      )}
      {planBijOns && (akkoord.gevraagdOp || akkoord.antwoord) ? (
        <Melding soort="let-op">
          <p>{t('tekst.akkoordVervalt')}</p>
        </Melding>
      ) : null}
      {akkoord.vervallen ? (
        <Melding soort="let-op">
          <p>{t('akkoord.vervallen', akkoord.vervallen)}</p>
        </Melding>
      ) : null}
      {teksten.map((tekst) => (
        <DossierTekst
          key={tekst.onderwerp}
          tekst={tekst}
          bijschriften={bijschriften.filter(({ bij }) => bij === tekst.onderwerp)}
          naar={naar}
          magSchrijven={planBijOns && !vrijwilliger}
          gedaan={!misluk && gedaan === tekst.onderwerp}
        />
      ))}
    </>
  )
}
