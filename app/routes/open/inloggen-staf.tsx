import { useTranslation } from 'react-i18next'
import { KnopLink } from '#app/ui/knop.tsx'
import { Leestekst } from '#app/ui/leestekst.tsx'
import { Pagina } from '#app/ui/pagina.tsx'
import type { laadInloggenStaf } from './inloggen-staf.server.ts'
import { Inlogregels, WaaromInloggen } from './inloggen-uitleg.tsx'

/** The sign-in page of people at work: why, with what, and one button. */
export function InloggenStaf({ titel, wie, melding, waarom, naar }: Awaited<ReturnType<typeof laadInloggenStaf>>) {
  const { t } = useTranslation('inloggen')
  return (
    <Pagina titel={titel}>
      <WaaromInloggen melding={melding} waarom={waarom} staf />
      <Leestekst>
        <p>{t(`${wie}.tekst`)}</p>
        <p>
          <KnopLink naar={naar}>{t(`${wie}.knop`)}</KnopLink>
        </p>
        <Inlogregels staf />
      </Leestekst>
    </Pagina>
  )
}
