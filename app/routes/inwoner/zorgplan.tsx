import { useActionData, useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { Vraagpagina, type Antwoord } from '#app/forms/vraagpagina.tsx'
import { Melding } from '#app/ui/melding.tsx'
import { Pagina } from '#app/ui/pagina.tsx'
import { ZorgplanLezen } from './zorgplan-lezen.tsx'
import type { loader } from './zorgplan.server.ts'

export { action, loader } from './zorgplan.server.ts'

export default function Zorgplan() {
  const pagina = useLoaderData<typeof loader>()
  const antwoord = useActionData() as Antwoord | undefined
  const { t } = useTranslation(['beurt', 'zorgplan', 'weigering'])
  const { zorgplan, stemmen, dicht, titel, terug } = pagina
  const lezen = zorgplan && (dicht || zorgplan.ouder)
  if (lezen)
    return (
      <Pagina titel={titel} terug={terug}>
        {zorgplan.ouder || !dicht ? null : (
          <Melding soort="uitleg">
            <p>
              {dicht.weigering === 'niet-uw-antwoord' && stemmen ? stemmen.voor : t(`weigering:${dicht.weigering}`)}
            </p>
          </Melding>
        )}
        {zorgplan.ouder ? null : <Stemmen stemmen={stemmen} />}
        <ZorgplanLezen zorgplan={zorgplan} />
      </Pagina>
    )
  return (
    <Vraagpagina
      {...pagina}
      antwoord={antwoord}
      inleiding={
        <>
          {zorgplan ? <p>{t('zorgplan:inwoner.inleiding')}</p> : <p>{t('zorgplan.wat')}</p>}
          {zorgplan ? <ZorgplanLezen zorgplan={zorgplan} /> : null}
          <Stemmen stemmen={stemmen} metVoor />
          <p>{t('zorgplan.daarna')}</p>
        </>
      }
      knop={t('zorgplan.knop')}
    />
  )
}

type Stemmen = ReturnType<typeof useLoaderData<typeof loader>>['stemmen']

/** For whom one answers, what was said already, and who else has to answer before the help starts. */
function Stemmen({ stemmen, metVoor = false }: { stemmen: Stemmen; metVoor?: boolean }) {
  const { t } = useTranslation('zorgplan')
  if (!stemmen) return null
  const { voor, gezegd, wachtOp } = stemmen
  const zinnen = [...gezegd, ...wachtOp]
  return (
    <section aria-labelledby="stemmen">
      <h2 id="stemmen">{t('inwoner.stemmen.kop')}</h2>
      {metVoor ? <p>{voor}</p> : null}
      {zinnen.length > 0 ? (
        <ul>
          {zinnen.map((zin) => (
            <li key={zin}>{zin}</li>
          ))}
        </ul>
      ) : null}
      {wachtOp.length > 0 ? <p>{t('inwoner.stemmen.samen')}</p> : null}
    </section>
  )
}
