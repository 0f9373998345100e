import { useTranslation } from 'react-i18next'
import type { Veld, Waarden } from '#app/domain/perspectiefplan/vragen.ts'
import { Datumveld } from '#app/ui/datumveld.tsx'
import { Keuze } from '#app/ui/keuze.tsx'
import { Keuzelijst } from '#app/ui/keuzelijst.tsx'
import { Keuzes } from '#app/ui/keuzes.tsx'
import { Tekstvak } from '#app/ui/tekstvak.tsx'
import { Tekstveld } from '#app/ui/tekstveld.tsx'
import { datumDelen } from './lees-velden.ts'

/** Which keys a telephone shows, and which detail of the visitor the browser may fill in (WCAG 1.3.5). */
const invoeren = {
  tel: { type: 'tel', autocomplete: 'tel' },
  email: { type: 'email', autocomplete: 'email' },
  tijd: {},
  straat: { autocomplete: 'address-line1' },
  postcode: { autocomplete: 'postal-code' },
  plaats: { autocomplete: 'address-level2' },
} as const

/** A field with its words, ready to draw. */
export type GetekendVeld = {
  naam: string
  soort: Veld['soort']
  label: string
  uitleg?: string
  optioneel?: string
  aanvullen?: keyof typeof invoeren
  /** About somebody else than who is signed in: the browser may not fill in its own user (WCAG 1.3.5). */
  vanAnder?: boolean
  opties?: { waarde: string; label: string }[]
  /** More choices than fit on cards: a list of the browser's own, with these words while nothing was chosen. */
  lijst?: string
}

export type Foutregel = { veld: string; tekst: string }

/** Draws fields from data, with what was typed and what is wrong. */
export function Velden({
  velden,
  waarden,
  fouten,
  alsKop = false,
}: {
  velden: readonly GetekendVeld[]
  waarden: Waarden
  fouten: readonly Foutregel[]
  /** The only question of the page is its h1. */
  alsKop?: boolean
}) {
  return velden.map((veld) => (
    <EenVeld
      key={veld.naam}
      veld={veld}
      waarde={waarden[veld.naam]}
      fout={fouten.find((fout) => fout.veld === veld.naam)?.tekst}
      alsKop={alsKop}
    />
  ))
}

type EenVeldProps = {
  veld: GetekendVeld
  waarde: string | string[] | undefined
  fout: string | undefined
  alsKop: boolean
}

function EenVeld({ veld, waarde, fout, alsKop }: EenVeldProps) {
  const { t } = useTranslation('plan')
  const { naam, label, soort, opties = [] } = veld
  const { uitleg, optioneel } = veld
  const tekst = typeof waarde === 'string' ? waarde : ''
  const gemeen = { naam, uitleg, fout, optioneel, alsKop }
  switch (soort) {
    case 'kort': {
      const { aanvullen, vanAnder } = veld
      const invoer = aanvullen && invoeren[aanvullen]
      const vanZelf = invoer && vanAnder && 'autocomplete' in invoer ? { ...invoer, autocomplete: 'off' } : invoer
      return <Tekstveld {...gemeen} {...vanZelf} label={label} waarde={tekst} />
    }
    case 'lang':
      return <Tekstvak {...gemeen} label={label} waarde={tekst} />
    case 'keuze':
      if (veld.lijst !== undefined)
        return <Keuzelijst {...gemeen} label={label} opties={opties} waarde={tekst} leeg={veld.lijst} />
      return <Keuze {...gemeen} vraag={label} opties={opties} waarde={tekst} />
    case 'keuzes':
      return <Keuzes {...gemeen} vraag={label} opties={opties} waarden={Array.isArray(waarde) ? waarde : []} />
    case 'datum': {
      const labels = { dag: t('datum.dag'), maand: t('datum.maand'), jaar: t('datum.jaar') }
      return <Datumveld {...gemeen} vraag={label} waarde={datumDelen(waarde)} labels={labels} />
    }
  }
}
