import { useEffect, useRef, useSyncExternalStore, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'

/** Whether the keys are off, until the browser is closed; nothing personal. */
const koekje = 'eenklik-sneltoetsen-uit'
const veranderd = 'eenklik-sneltoetsen'

/**
 * Keys through the list: j and k go to the next and previous row, Enter opens it (it is a link), ? shows the keys. Single keys can be
 * switched off (WCAG 2.1.4). Without the script nothing of this is shown.
 */
export function Sneltoetsen({ children }: { children: ReactNode }) {
  const { t } = useTranslation('toegang')
  const lijst = useRef<HTMLDivElement>(null)
  const uitleg = useRef<HTMLDetailsElement>(null)
  const stand = useSyncExternalStore(luister, readStand, () => 'onbekend' as const)

  useEffect(() => {
    if (stand !== 'aan') return
    const druk = (toets: KeyboardEvent) => {
      if (toets.ctrlKey || toets.altKey || toets.metaKey || isTypen(toets.target)) return
      if (toets.key === 'j') focusRij(lijst.current, 1)
      else if (toets.key === 'k') focusRij(lijst.current, -1)
      else if (toets.key === '?') openUitleg(uitleg.current)
      else return
      toets.preventDefault()
    }
    document.addEventListener('keydown', druk)
    return () => document.removeEventListener('keydown', druk)
  }, [stand])

  return (
    <>
      <div ref={lijst}>{children}</div>
      {stand === 'onbekend' ? null : (
        <details ref={uitleg} className="ek-uitklap">
          <summary>{t('toetsen.titel')}</summary>
          <div className="ek-uitklap__inhoud">
            <ul>
              <li>{t('toetsen.volgende')}</li>
              <li>{t('toetsen.vorige')}</li>
              <li>{t('toetsen.open')}</li>
              <li>{t('toetsen.uitleg')}</li>
            </ul>
            <p>
              <output>{t(stand === 'aan' ? 'toetsen.staanAan' : 'toetsen.staanUit')}</output>
            </p>
            <button
              type="button"
              className="nl-button nl-button--secondary"
              onClick={() => writeStand(stand === 'aan' ? 'uit' : 'aan')}
            >
              {t(stand === 'aan' ? 'toetsen.zetUit' : 'toetsen.zetAan')}
            </button>
          </div>
        </details>
      )}
    </>
  )
}

function readStand(): 'aan' | 'uit' {
  return document.cookie.split('; ').includes(`${koekje}=1`) ? 'uit' : 'aan'
}

function writeStand(stand: 'aan' | 'uit') {
  document.cookie = `${koekje}=1; Path=/toegang; SameSite=Lax${stand === 'aan' ? '; Max-Age=0' : ''}`
  window.dispatchEvent(new Event(veranderd))
}

function luister(gewijzigd: () => void) {
  window.addEventListener(veranderd, gewijzigd)
  return () => window.removeEventListener(veranderd, gewijzigd)
}

/** A letter typed in a field is a letter. */
function isTypen(doel: EventTarget | null): boolean {
  return (
    doel instanceof HTMLElement && (doel.isContentEditable || ['INPUT', 'TEXTAREA', 'SELECT'].includes(doel.tagName))
  )
}

function focusRij(lijst: HTMLElement | null, stap: 1 | -1) {
  const links = [...(lijst?.querySelectorAll<HTMLAnchorElement>('td a') ?? [])]
  const nu = links.findIndex((link) => link === document.activeElement)
  const naar = nu === -1 ? (stap === 1 ? 0 : links.length - 1) : nu + stap
  links[naar]?.focus()
}

function openUitleg(uitleg: HTMLDetailsElement | null) {
  if (!uitleg) return
  uitleg.open = true
  uitleg.querySelector('summary')?.focus()
}
