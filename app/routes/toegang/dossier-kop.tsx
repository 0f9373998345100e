import { useTranslation } from 'react-i18next'
import { AanZet } from '#app/ui/aan-zet.tsx'
import { KnopLink, Knoppen } from '#app/ui/knop.tsx'
import { LijnMetStops } from '#app/ui/lijn-met-stops.tsx'
import { Tabel } from '#app/ui/tabel.tsx'
import { TermijnSom } from '#app/ui/termijn-som.tsx'
import { DossierReis } from './dossier-reis.tsx'
import type { GetoondDossier } from './toon-dossier.server.ts'

/** Above the file: who it is about, whose turn it is and until when, and how far the klantreis is. */
export function DossierKop({ dossier }: { dossier: GetoondDossier }) {
  const { t } = useTranslation('toegang')
  const { id, stap, aanZet, uiterlijk, laat, naam, wet, wetVastgesteld, hulpvraagOp, ingediendOp, reis, beurt } =
    dossier
  return (
    <>
      <Tabel
        bijschrift={t('kop.bijschrift')}
        kolommen={[
          { titel: t('kolom.naam') },
          { titel: t('kolom.wet') },
          { titel: t('kolom.stap') },
          { titel: t('kolom.hulpvraag'), soort: 'datum' },
          { titel: t('kolom.ingediend'), soort: 'datum' },
        ]}
        rijen={[
          {
            sleutel: id,
            cellen: [
              naam,
              wetVastgesteld ? t(`wet.${wet}`) : t('wet.voorstel', { wet: t(`wet.${wet}`) }),
              t(`stap.${stap}`),
              hulpvraagOp,
              ingediendOp,
            ],
          },
        ]}
      />
      <AanZet
        rustig={aanZet !== 'toegang'}
        kop={beurt?.kop ?? t(`aanZet.${aanZet}`)}
        zin={beurt?.zin ?? t(`aanZet.zin.${stap}`)}
        uiterlijk={
          beurt?.uiterlijk ??
          (aanZet === 'niemand' ? undefined : t(laat ? 'aanZet.teLaat' : 'aanZet.uiterlijk', { datum: uiterlijk }))
        }
        knop={
          dossier.planBijOns && !dossier.vrijwilliger && !beurt && stap !== 'akkoord' && stap !== 'klaar' ? (
            <Knoppen>
              {stap === 'akkoord-gevraagd' ? null : (
                <KnopLink naar={`/toegang/traject/${id}/akkoord-vragen`}>{t('akkoord.naar')}</KnopLink>
              )}
              <KnopLink naar={`/toegang/traject/${id}/aanvulling`} soort="tweede">
                {t('aanvulling.naar')}
              </KnopLink>
            </Knoppen>
          ) : undefined
        }
      />
      {beurt ? null : <Som dossier={dossier} />}
      {dossier.vrijwilliger ? null : <DossierReis dossier={dossier} />}
      <LijnMetStops klein label={t('reis.label')} stops={reis} />
    </>
  )
}

/** The sum behind the due date, one click away. */
function Som({ dossier: { termijn, wet, wetVastgesteld } }: { dossier: GetoondDossier }) {
  const { t } = useTranslation('toegang')
  const { regel, weken, begin, ruw, verschoven } = termijn
  return (
    <TermijnSom titel={t('som.titel')} termijn={termijn}>
      <p>{t(`som.${regel}`, { weken, begin, ruw })}</p>
      {verschoven.map(({ datum, dag, reden }) => (
        <p key={datum}>{t('som.telt-niet', { datum: dag, reden })}</p>
      ))}
      {wetVastgesteld ? null : <p>{t(wet === 'onbekend' ? 'som.onbekend' : 'som.voorstel')}</p>}
    </TermijnSom>
  )
}
