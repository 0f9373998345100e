import { useTranslation } from 'react-i18next'
import { DichtePagina } from '#app/forms/dichte-pagina.tsx'
import { Vraagpagina, type Antwoord } from '#app/forms/vraagpagina.tsx'
import { Knop, Knoppen } from '#app/ui/knop.tsx'
import type { deelLoader } from './zorgplan-deel.server.ts'

type Props = {
  pagina: Awaited<ReturnType<ReturnType<typeof deelLoader>>>
  soort: 'activiteit' | 'algemeen'
  antwoord: Antwoord | undefined
}

/** One part of the zorgplan to write: it may be saved half, and says who wrote it last. */
export function ZorgplanDeel({ pagina, soort, antwoord }: Props) {
  const { t } = useTranslation('zorgplan')
  const { titel, terug, velden, dicht, open } = pagina
  if (dicht) return <DichtePagina {...{ titel, terug, dicht, velden }} getypt={antwoord?.getypt ?? null} />
  if (!open) return null
  const { kanWeg, auteur, ...vraag } = open
  return (
    <Vraagpagina
      {...{ titel, terug, velden, antwoord, ...vraag }}
      inleiding={
        <>
          <p>{t(`staf.deelUitleg.${soort}`)}</p>
          {auteur ? <p className="ek-klein">{t('staf.bewerkt', auteur)}</p> : null}
        </>
      }
      knoppen={
        <Knoppen>
          <Knop>{t('staf.bewaar')}</Knop>
          {kanWeg ? (
            <Knop soort="gevaar" naam="actie" waarde="weg">
              {t('staf.weg')}
            </Knop>
          ) : null}
        </Knoppen>
      }
    />
  )
}
