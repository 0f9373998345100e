import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { Waarden } from '#app/domain/perspectiefplan/vragen.ts'
import type { Weigering as WeigeringNaam } from '#app/domain/refuse.ts'
import { KnopLink, Knoppen } from '#app/ui/knop.tsx'
import { Melding } from '#app/ui/melding.tsx'
import { Overzicht } from '#app/ui/overzicht.tsx'
import { Pagina } from '#app/ui/pagina.tsx'
import type { GetekendVeld } from './velden.tsx'

/** Why a page can no longer be saved, and where to go on. */
export type Dicht = { weigering: WeigeringNaam; verder: { naar: string; tekst: string } }

type DichtePaginaProps = {
  titel: string
  boven?: ReactNode
  terug: { naar: string; tekst: string }
  dicht: Dicht
  velden: readonly GetekendVeld[]
  /** What came in too late: shown once more, because it is saved nowhere. */
  getypt: Waarden | null
  /** What this page says all the same. */
  children?: ReactNode
}

/** A page that was open while its form closed: says why, and gives back what was typed. */
export function DichtePagina({ titel, boven, terug, dicht, velden, getypt, children }: DichtePaginaProps) {
  const { t } = useTranslation('weigering')
  const rijen = getypteRijen(velden, getypt ?? {})
  return (
    <Pagina titel={titel} boven={boven} terug={terug}>
      <Melding soort={rijen.length > 0 ? 'fout' : 'uitleg'}>
        <p>{t(dicht.weigering)}</p>
      </Melding>
      <TeLaatGetypt rijen={rijen} />
      {children}
      <Knoppen>
        <KnopLink naar={dicht.verder.naar}>{dicht.verder.tekst}</KnopLink>
      </Knoppen>
    </Pagina>
  )
}

/** What came in too late, question by question: it is saved nowhere, so it is shown here. Nothing when nothing was typed. */
export function TeLaatGetypt({ rijen }: { rijen: readonly { vraag: string; antwoord: string }[] }) {
  const { t } = useTranslation('plan')
  if (rijen.length === 0) return null
  return (
    <section>
      <h2>{t('dicht.getypt')}</h2>
      <p>{t('dicht.nietBewaard')}</p>
      <Overzicht rijen={rijen} />
    </section>
  )
}

/** What was typed, question by question and in the words of the options; empty fields are left out. */
function getypteRijen(velden: readonly GetekendVeld[], getypt: Waarden): { vraag: string; antwoord: string }[] {
  return velden.flatMap(({ naam, label, opties }) => {
    const waarden = [getypt[naam] ?? []].flat().filter(Boolean)
    const woorden = waarden.map((waarde) => opties?.find((optie) => optie.waarde === waarde)?.label ?? waarde)
    return woorden.length > 0 ? [{ vraag: label, antwoord: woorden.join('; ') }] : []
  })
}
