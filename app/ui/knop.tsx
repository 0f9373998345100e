import type { ReactNode } from 'react'

export type KnopSoort = 'hoofd' | 'tweede' | 'rustig' | 'gevaar'

const klassen: Record<KnopSoort, string> = {
  hoofd: 'nl-button nl-button--primary',
  tweede: 'nl-button nl-button--secondary',
  rustig: 'nl-button nl-button--subtle',
  gevaar: 'nl-button nl-button--primary nl-button--negative',
}

interface KnopProps {
  children: ReactNode
  soort?: KnopSoort | undefined
  naam?: string | undefined
  waarde?: string | undefined
  /** The id of the form, when the button stands outside it. */
  formulier?: string | undefined
  /** Another address to post the same form to. */
  actie?: string | undefined
}

/** The button that sends a form. Its words say what happens; it is never disabled. */
export function Knop({ children, soort = 'hoofd', naam, waarde, formulier, actie }: KnopProps) {
  return (
    <button type="submit" className={klassen[soort]} name={naam} value={waarde} form={formulier} formAction={actie}>
      {children}
    </button>
  )
}

/** A link that looks like a button: the one way forward on a page where nothing is sent. */
export function KnopLink({
  naar,
  soort = 'hoofd',
  children,
}: {
  naar: string
  soort?: KnopSoort | undefined
  children: ReactNode
}) {
  return (
    <a href={naar} className={klassen[soort]}>
      {children}
    </a>
  )
}

/** Buttons that belong together, the most likely one first. */
export function Knoppen({ children }: { children: ReactNode }) {
  return <div className="utrecht-button-group">{children}</div>
}
