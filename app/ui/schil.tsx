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
  /** Leave this site quickly: where to, and the words. */
  weg?: { naar: string; tekst: string } | undefined
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
  const { soort, naarInhoud, menu, menuLabel, hulp, voet, children } = props
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

function Kop({ merknaam, thuis, gemeente, taal, oefenbalk, weg, uitloggen, sessie }: SchilProps) {
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
          {uitloggen}
          {weg ? (
            <a className="ek-kop__weg" href={weg.naar} rel="noreferrer">
              {weg.tekst}
              <Icoon naam="weg" />
            </a>
          ) : null}
        </div>
      </div>
      {sessie}
    </header>
  )
}
