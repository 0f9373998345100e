import { useTranslation } from 'react-i18next'
import { Blokken, type Blok } from '#app/forms/document.tsx'
import { Kaart } from '#app/ui/keuze.tsx'
import { Knop, Knoppen } from '#app/ui/knop.tsx'
import { Uitklap } from '#app/ui/uitklap.tsx'
import { Vraaggroep } from '#app/ui/vraaggroep.tsx'

type Props = {
  begin: string
  pagina: {
    naam: string
    nr: number
    dag: string
    delen: { deel: string; titel: string; aan: boolean; blokken: Blok[] }[]
    gevoelig: string[]
    fout: string | null
  }
}

/** The parts of the plan, each with a box and its own words under it. A plain question in the address: what is ticked is shown before anything is shared. */
export function DelenKies({ begin, pagina: { naam, nr, dag, delen, gevoelig, fout } }: Props) {
  const { t } = useTranslation('keuze')
  return (
    <>
      <p>{t('delen.inleiding', { naam })}</p>
      <p>
        {t('delen.versie', { nr, dag })} {t('delen.voorstel')}
      </p>
      {gevoelig.map((titel) => (
        <p key={titel}>{t('delen.gevoelig', { titel, naam })}</p>
      ))}
      <h2>{t('delen.uitPlan')}</h2>
      <form method="get" action={`${begin}/delen`} className="ek-formulier">
        <input type="hidden" name="bekijk" value="ja" />
        <Vraaggroep naam="deel" vraag={t('delen.vraag', { naam })} fout={fout ?? undefined}>
          <div className="ek-keuzes">
            {delen.map(({ deel, titel, aan, blokken }, plek) => (
              <div key={deel}>
                <Kaart
                  type="checkbox"
                  naam="deel"
                  nr={plek}
                  optie={{ waarde: deel, label: titel }}
                  aan={aan}
                  mis={fout !== null}
                />
                <Uitklap
                  titel={
                    <>
                      {t('delen.lees')} <span className="ek-onzichtbaar">{titel}</span>
                    </>
                  }
                >
                  <Blokken blokken={blokken} />
                </Uitklap>
              </div>
            ))}
          </div>
        </Vraaggroep>
        <Knoppen>
          <Knop>{t('delen.bekijk', { naam })}</Knop>
        </Knoppen>
      </form>
    </>
  )
}
