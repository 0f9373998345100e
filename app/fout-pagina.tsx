import { isRouteErrorResponse } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { KnopLink } from '#app/ui/knop.tsx'
import { Leestekst } from '#app/ui/leestekst.tsx'
import { Pagina } from '#app/ui/pagina.tsx'

const soorten = [
  'niet-gevonden',
  'onleesbaar',
  'te-groot',
  'geen-formulier',
  'niet-vertrouwd',
  'te-snel',
  'even-niet',
  'storing',
] as const
type FoutSoort = (typeof soorten)[number]

/** Which words belong to what went wrong. Anything we did not expect is a 'storing': calm, and without details. */
export function foutSoort(error: unknown): FoutSoort {
  if (!isRouteErrorResponse(error)) return 'storing'
  const soort = (error.data as { soort?: string } | null)?.soort
  const bekend = soorten.find((een) => een === soort)
  if (bekend) return bekend
  if (error.status === 404) return 'niet-gevonden'
  if (error.status === 503) return 'even-niet'
  return error.status < 500 ? 'onleesbaar' : 'storing'
}

/** A calm page that says what happened, that nothing was lost, and where to go. */
export function Foutpagina({ soort }: { soort: FoutSoort; status: number }) {
  const { t } = useTranslation('algemeen')
  return (
    <Pagina titel={t(`fout.${soort}.titel`)}>
      <Leestekst>
        <p>{t(`fout.${soort}.tekst`)}</p>
        <p>
          <KnopLink naar="/">{t('fout.naarBegin')}</KnopLink>
        </p>
      </Leestekst>
    </Pagina>
  )
}
