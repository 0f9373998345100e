import { useCallback, useEffect, useRef, useState, useSyncExternalStore, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { Dialoog as DialoogComponent } from '#app/ui/aria/dialoog.tsx'

/** Whether the keys are off in this browser, for a year; nothing personal. */
const koekje = 'eenklik-sneltoetsen-uit'
const veranderd = 'eenklik-sneltoetsen'

/**
 * Keys through the list: j and k go to the next and previous row, Enter opens it (it is a link), ? shows the keys. Single keys can be
 * switched off (WCAG 2.1.4). Without the script nothing of this is shown.
 */
export function Sneltoetsen({ children }: { children: ReactNode }) {
  const { t } = useTranslation('toegang')
  const lijst = useRef<HTMLDivElement>(null)
  const stand = useSyncExternalStore(luister, readStand, () => 'onbekend' as const)
  const [Dialoog, setDialoog] = useState<typeof DialoogComponent | null>(null)
  const open = useCallback(() => {
    void import('#app/ui/aria/dialoog.tsx').then((geladen) => setDialoog(() => geladen.Dialoog))
  }, [])

  useEffect(() => {
    if (stand !== 'aan' || Dialoog) return
    const druk = (toets: KeyboardEvent) => {
      if (toets.ctrlKey || toets.altKey || toets.metaKey || isTypen(toets.target)) return
      if (toets.key === 'j') focusRij(lijst.current, 1)
      else if (toets.key === 'k') focusRij(lijst.current, -1)
      else if (toets.key === '?') open()
      else return
      toets.preventDefault()
    }
    document.addEventListener('keydown', druk)
    return () => document.removeEventListener('keydown', druk)
  }, [stand, Dialoog, open])

  return (
    <>
      <div ref={lijst}>{children}</div>
      {stand === 'onbekend' ? null : (
        <p>
          <button type="button" className="nl-button nl-button--subtle" aria-haspopup="dialog" onClick={open}>
            {t('toetsen.titel')}
          </button>
        </p>
      )}
      {Dialoog ? (
        <Dialoog titel={t('toetsen.titel')} sluit={t('toetsen.sluit')} onSluit={() => setDialoog(null)}>
          <ul>
            <li>{t('toetsen.volgende')}</li>
            <li>{t('toetsen.vorige')}</li>
            <li>{t('toetsen.open')}</li>
            <li>{t('toetsen.uitleg')}</li>
          </ul>
          <p>
            <output>{t(stand === 'uit' ? 'toetsen.staanUit' : 'toetsen.staanAan')}</output>
          </p>
          <p>
            <button
              type="button"
              className="nl-button nl-button--secondary"
              onClick={() => writeStand(stand === 'uit' ? 'aan' : 'uit')}
            >
              {t(stand === 'uit' ? 'toetsen.zetAan' : 'toetsen.zetUit')}
            </button>
          </p>
        </Dialoog>
      ) : null}
    </>
  )
}

function readStand(): 'aan' | 'uit' {
  return document.cookie.split('; ').includes(`${koekje}=1`) ? 'uit' : 'aan'
}

function writeStand(stand: 'aan' | 'uit') {
  document.cookie = `${koekje}=1; Path=/; SameSite=Lax; Max-Age=${stand === 'aan' ? 0 : 365 * 86_400}`
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
