import { useActionData, useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { Passage } from '#app/ui/passage.tsx'
import { Vraagpagina, type Antwoord, type VraagpaginaProps } from './vraagpagina.tsx'

type Partij = 'inwoner' | 'aanbieder' | 'toegang'

/** What the page is drawn from. */
export type BijsturingProps = Omit<VraagpaginaProps, 'antwoord' | 'knoppen'> & {
  partij: Partij
  /** Which one is answered; null while something new is asked. */
  over: string | null
  vragen: {
    id: string
    stem: Partij
    naam: string
    wat: string
    woorden: string
    op: string
    antwoord: string | null
    magAntwoorden: boolean
  }[]
}

/** Asking that the help is done otherwise, and what was asked and answered before. */
export function BijsturingPagina() {
  const { partij, over, vragen, ...pagina } = useLoaderData() as BijsturingProps
  const antwoord = useActionData() as Antwoord | undefined
  const { t } = useTranslation('hulp-loopt')
  return (
    <Vraagpagina
      {...pagina}
      antwoord={antwoord}
      inleiding={
        <>
          {over ? null : <p>{t(`bijsturing.inleiding.${partij}`)}</p>}
          {vragen.map(({ id, stem, naam, wat, woorden, op, antwoord: gezegd, magAntwoorden }) => (
            <Passage key={id} stem={stem} naam={naam} wanneer={op}>
              <p>{wat}</p>
              <p className="ek-punt__tekst">{woorden}</p>
              {gezegd ? (
                <p>
                  <b>{t('bijsturing.antwoord')}</b> {gezegd}
                </p>
              ) : null}
              {magAntwoorden ? (
                <p>
                  <a href={`?antwoord=${id}`}>{t('bijsturing.geefAntwoord', { naam, op })}</a>
                </p>
              ) : null}
            </Passage>
          ))}
        </>
      }
      knop={t(over ? 'bijsturing.knopAntwoord' : 'bijsturing.knop')}
    />
  )
}
