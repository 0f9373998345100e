import { RemixBrowser } from '@remix-run/react'
import { createInstance, type ResourceLanguage } from 'i18next'
import { startTransition, StrictMode } from 'react'
import { hydrateRoot } from 'react-dom/client'
import { I18nextProvider, initReactI18next } from 'react-i18next'
import { StatusContext } from '#app/forms/status.ts'
import { woordenId } from '#app/ui/woorden-mee.tsx'

/**
 * Brings a page to life that carries Remix' scripts (`handle = { script: true }`). It gets what the server had: the words of its own
 * screens, the language and the status, so that the first drawing in the browser is the same as the page.
 */
const { lang, dataset } = document.documentElement
const woorden = JSON.parse(document.getElementById(woordenId)?.textContent ?? '{}') as ResourceLanguage
const i18n = createInstance().use(initReactI18next)
void i18n.init({
  lng: lang,
  fallbackLng: lang,
  resources: { [lang]: woorden },
  defaultNS: 'algemeen',
  interpolation: { escapeValue: false },
  react: { useSuspense: false },
  initAsync: false,
})

/**
 * A link to a place on this page (a field with an error, the skip link) is the browser's own business. Remix would take it for a new visit and
 * throw away what the action said: the errors, and the text that was not saved. Every other link of these pages is a plain one.
 */
const hier = location.pathname + location.search
window.addEventListener('popstate', (event) => {
  if (location.pathname + location.search === hier) event.stopImmediatePropagation()
})

startTransition(() => {
  hydrateRoot(
    document,
    <StrictMode>
      <I18nextProvider i18n={i18n}>
        <StatusContext.Provider value={Number(dataset.status)}>
          <RemixBrowser />
        </StatusContext.Provider>
      </I18nextProvider>
    </StrictMode>,
  )
})
