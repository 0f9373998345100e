import type { ReactNode } from 'react'
import { Hulpblok, type HulpblokProps } from '#app/ui/hulpblok.tsx'
import { Icoon } from '#app/ui/icoon.tsx'
import { Merk } from '#app/ui/merk.tsx'

const klassen = { open: 'ek-schil', inwoner: 'ek-schil', staf: 'ek-schil ek-schil--staf' }

export interface SchilProps {
  soort: keyof typeof klassen
  merknaam: string
  /** The address of the start page of this audience. */
  thuis: string
  gemeente?: string | undefined
  /** Links to this page in the other languages. */
  taal: readonly { code: string; label: string; naar: string; kort: string }[]
  /** The words of the skip link. */
  naarInhoud: string
  /** The banner of the practice environment. */
  oefenbalk?: ReactNode
  menu?: readonly { naar: string; tekst: string; huidig?: boolean | undefined }[] | undefined
  menuLabel?: string | undefined
  /** Leave this site quickly (D1-28): where to, and the words; the short ones are for a narrow screen. */
  weg?: { naar: string; tekst: string; kort: string } | undefined
  /** Read aloud: the words of the button, and what is said before a choice that was made. Shown by the script, when it can. */
  voorlezen?: { tekst: string; stop: string; gekozen: string } | undefined
  /** The form that signs out. */
  uitloggen?: ReactNode
  hulp: HulpblokProps
  voet: readonly { naar: string; tekst: string }[]
  /** The clock of the session. */
  sessie?: ReactNode
  children: ReactNode
}

/** What stands around every page, in the same order everywhere: skip link, header, menu, main, help, footer. */
export function Schil(props: SchilProps) {
  const { soort, naarInhoud, menu, menuLabel, weg, hulp, voet, children } = props
  return (
    <div className={klassen[soort]}>
      <a className="nl-skip-link nl-skip-link--visible-on-focus" href="#inhoud">
        {naarInhoud}
      </a>
      <Kop {...props} />
      {menu && menu.length > 0 ? (
        <nav className="ek-menu" aria-label={menuLabel}>
          <ul>
            {menu.map(({ naar, tekst, huidig }) => (
              <li key={naar}>
                <a href={naar} aria-current={huidig ? 'page' : undefined}>
                  {tekst}
                </a>
              </li>
            ))}
          </ul>
        </nav>
      ) : null}
      <main id="inhoud" tabIndex={-1} className="ek-inhoud">
        {children}
      </main>
      <Hulpblok {...hulp} />
      <footer className="ek-voet">
        <ul>
          {weg ? (
            <li>
              <Weg naar={weg.naar}>{weg.tekst}</Weg>
            </li>
          ) : null}
          {voet.map(({ naar, tekst }) => (
            <li key={naar}>
              <a href={naar}>{tekst}</a>
            </li>
          ))}
        </ul>
      </footer>
    </div>
  )
}

function Kop({ merknaam, thuis, gemeente, taal, oefenbalk, weg, voorlezen, uitloggen, sessie }: SchilProps) {
  return (
    <header className="ek-kop">
      {oefenbalk ? <div className="ek-oefenbalk">{oefenbalk}</div> : null}
      <div className="ek-kop__rij">
        <a className="ek-kop__merk" href={thuis}>
          <Merk />
          <span>
            <b>{merknaam}</b> {gemeente ? <span className="ek-kop__gemeente">{gemeente}</span> : null}
          </span>
        </a>
        <div className="ek-kop__acties">
          {taal.map(({ code, label, naar, kort }) => (
            <a key={code} href={naar} lang={code} className="ek-kop__taal">
              <span className="ek-breed">{label}</span>
              <span className="ek-smal">{kort}</span>
            </a>
          ))}
          {voorlezen ? <Voorlezen {...voorlezen} /> : null}
          {uitloggen}
          {weg ? (
            <Weg naar={weg.naar} className="ek-kop__weg">
              <span className="ek-breed">{weg.tekst}</span>
              <span className="ek-smal">{weg.kort}</span>
              <Icoon naam="weg" />
            </Weg>
          ) : null}
        </div>
      </div>
      {sessie}
    </header>
  )
}

/** A plain link, that the small script makes quicker (app/enhance/weg.ts). */
function Weg({ naar, className, children }: { naar: string; className?: string; children: ReactNode }) {
  return (
    <a className={className} href={naar} rel="noreferrer" data-weg>
      {children}
    </a>
  )
}

function Voorlezen({ tekst, stop, gekozen }: NonNullable<SchilProps['voorlezen']>) {
  return (
    <button
      type="button"
      className="nl-button nl-button--subtle"
      aria-pressed="false"
      data-voorlezen
      data-stop={stop}
      data-gekozen={gekozen}
      hidden
    >
      <Icoon naam="geluid" />
      <span>{tekst}</span>
    </button>
  )
}
