import { useActionData, useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { AanZet } from '#app/ui/aan-zet.tsx'
import { Knop, KnopLink, Knoppen } from '#app/ui/knop.tsx'
import { Melding } from '#app/ui/melding.tsx'
import { Vraagpagina, type Antwoord, type VraagpaginaProps } from './vraagpagina.tsx'

type Geladen = Omit<VraagpaginaProps, 'antwoord' | 'inleiding' | 'knoppen'> & {
  beurt: { kop: string; zin: string; uiterlijk: string; isU: boolean } | null
  u: string
  wij: string
  letOp: string[]
  moetBeginnen: boolean
  reis: string
}

/** A step of a klantreis: whose turn it is, what it is about, and the button that says it is done. */
export function StapPagina() {
  const { beurt, u, wij, letOp, moetBeginnen, reis, ...pagina } = useLoaderData() as Geladen
  const antwoord = useActionData() as Antwoord | undefined
  const { t } = useTranslation('beurt')
  return (
    <Vraagpagina
      {...pagina}
      antwoord={antwoord}
      inleiding={
        <>
          {beurt ? <AanZet kop={beurt.kop} zin={beurt.zin} uiterlijk={beurt.uiterlijk} rustig={!beurt.isU} /> : null}
          {u ? (
            <>
              <h2>{t('stap.doet')}</h2>
              <p>{u}</p>
              <h2>{t('stap.doen')}</h2>
              <p>{wij}</p>
            </>
          ) : null}
          {letOp.map((regel) => (
            <Melding key={regel} soort="let-op">
              <p>{regel}</p>
            </Melding>
          ))}
          <p>{t(moetBeginnen ? 'stap.alsNodig' : 'stap.inleiding')}</p>
        </>
      }
      knoppen={
        <>
          <input type="hidden" name="reis" value={reis} />
          <Knoppen>
            <Knop>{t('stap.klaar')}</Knop>
            {moetBeginnen ? (
              <Knop soort="tweede" naam="actie" waarde="begin">
                {t('stap.nodig')}
              </Knop>
            ) : null}
            <KnopLink naar={pagina.terug.naar} soort="tweede">
              {pagina.terug.tekst}
            </KnopLink>
          </Knoppen>
        </>
      }
    />
  )
}
