import { useActionData, useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { KnopLink, Knoppen } from '#app/ui/knop.tsx'
import { Pagina } from '#app/ui/pagina.tsx'
import { EvaluatieLezen, type GetoondeEvaluatie } from './evaluatie-lezen.tsx'
import { Vraagpagina, type Antwoord, type VraagpaginaProps } from './vraagpagina.tsx'

/** What the page of an evaluatie is drawn from. */
export type EvaluatieProps = Omit<VraagpaginaProps, 'antwoord' | 'knoppen'> & {
  partij: 'inwoner' | 'aanbieder' | 'toegang'
  vorm: 'begin' | 'scores' | 'sluit' | 'geen'
  /** The address of the traject. */
  begin: string
  evaluatie: GetoondeEvaluatie | null
  gaf: boolean
  zonderResultaten: boolean
  kanSluiten: boolean
  naarTevreden: boolean
  /** Where the form for the talk is, to print; null while the help does not run. */
  papier: string | null
}

/** The evaluatie, for each of the three parties: one form at a time, and what was said side by side. */
export function EvaluatiePagina() {
  const { partij, vorm, evaluatie, gaf, zonderResultaten, begin, kanSluiten, naarTevreden, papier, ...pagina } =
    useLoaderData() as EvaluatieProps
  const antwoord = useActionData() as Antwoord | undefined
  const { t } = useTranslation(['hulp-loopt', 'evaluatieformulier'])
  const inleiding = vorm === 'geen' ? '' : t(`evaluatie.inleiding.staf.${vorm}`)
  const lezen = evaluatie ? <EvaluatieLezen evaluatie={evaluatie} metTevreden={partij !== 'aanbieder'} /> : null
  const verlengen =
    partij === 'toegang' && evaluatie?.afgesloten?.verlengen ? (
      <p>
        <a href={`${begin}/nieuw-plan`}>{t('evaluatie.nieuwPlan')}</a>
      </p>
    ) : null
  const naarPapier = papier ? (
    <p>
      <a href={papier}>{t('evaluatieformulier:link')}</a>
    </p>
  ) : null
  if (pagina.dicht && !antwoord)
    return (
      <Pagina titel={pagina.titel} boven={pagina.boven} terug={pagina.terug}>
        <p>{t(`evaluatie.dicht.${partij}`)}</p>
        {lezen}
        {naarPapier}
        {verlengen}
      </Pagina>
    )
  return (
    <Vraagpagina
      {...pagina}
      antwoord={antwoord}
      inleiding={
        <>
          <p>{partij === 'inwoner' ? t('evaluatie.inleiding.inwoner.scores') : inleiding}</p>
          {zonderResultaten && vorm === 'scores' ? <p>{t('evaluatie.geenResultaten')}</p> : null}
          {naarPapier}
          {lezen}
          {verlengen}
          {kanSluiten ? (
            <Knoppen>
              <KnopLink naar={`${begin}/evaluatie?doe=sluit`}>{t('evaluatie.rondAf')}</KnopLink>
            </Knoppen>
          ) : null}
          {naarTevreden && gaf ? (
            <Knoppen>
              <KnopLink naar={`${begin}/tevreden`}>{t('evaluatie.naarTevreden')}</KnopLink>
            </Knoppen>
          ) : null}
        </>
      }
      knop={t(`evaluatie.knop.${vorm}`)}
    />
  )
}
