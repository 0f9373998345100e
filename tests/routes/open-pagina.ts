import { createElement, type ReactElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { I18nextProvider } from 'react-i18next'
import { i18nFor } from '#app/server/i18n.server.ts'
import type { Taal } from '#app/usecases/ctx.ts'

/** The HTML of one view in one language, as the server would draw it. */
export function draw(view: ReactElement, taal: Taal = 'nl'): string {
  return renderToStaticMarkup(createElement(I18nextProvider, { i18n: i18nFor(taal) }, view))
}

/** A visit without a session: the request of a browser with these cookies. */
export function visit(path: string, cookie = ''): Request {
  return new Request(`http://localhost${path}`, { headers: cookie ? { cookie } : {} })
}
