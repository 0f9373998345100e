import { PassThrough } from 'node:stream'
import { buffer } from 'node:stream/consumers'
import type { AppLoadContext, EntryContext, HandleErrorFunction } from '@remix-run/node'
import { isRouteErrorResponse, RemixServer } from '@remix-run/react'
import { renderToPipeableStream } from 'react-dom/server'
import { I18nextProvider } from 'react-i18next'
import type { Bezoek } from '#app/forms/bezoek.ts'
import { NonceContext } from '#app/forms/nonce.ts'
import { StatusContext } from '#app/forms/status.ts'
import { createBehandelaar } from '#app/server/behandel.server.ts'
import { beginDiensten, useDiensten } from '#app/server/diensten.server.ts'
import { headersFor } from '#app/server/headers.server.ts'
import { i18nFor } from '#app/server/i18n.server.ts'
import { logError } from '#app/server/log.server.ts'
import { emergencyPage } from '#app/server/noodpagina.server.ts'
import { taalOf } from '#app/server/taal.server.ts'
import { noteAway } from '#app/server/verzoek.server.ts'

/** What is said to who sends something that is not HTTP, or an address that is too long: it is not known in which language. */
const unreadable = () => emergencyPage('nl', 'onleesbaar')

/** What server.ts, which is compiled apart, gets from the portal. */
export const server = { begin: beginDiensten, createBehandelaar, headersFor, unreadable }

/** No page waits longer than this for its data. */
export const streamTimeout = 10_000

/**
 * Draws a page, whole: streaming brings nothing on these pages and breaks their reading order when it stops halfway. A script that saves in the
 * background asks for JSON and gets the answer of the action alone.
 */
export default function handleRequest(
  request: Request,
  status: number,
  headers: Headers,
  context: EntryContext,
  { nonce }: AppLoadContext,
) {
  addRetryAfter(headers, context)
  if (request.method === 'POST' && request.headers.get('accept')?.startsWith('application/json'))
    return jsonAnswer(status, headers, context)

  return new Promise<Response>((resolve, reject) => {
    let gezien: unknown
    const { pipe, abort } = renderToPipeableStream(
      <I18nextProvider i18n={i18nFor(woordenIn(context) ?? taalOf(request))}>
        <NonceContext.Provider value={nonce}>
          <StatusContext.Provider value={status}>
            <RemixServer context={context} url={request.url} nonce={nonce} />
          </StatusContext.Provider>
        </NonceContext.Provider>
      </I18nextProvider>,
      {
        nonce,
        onAllReady() {
          clearTimeout(klok)
          if (gezien) return reject(gezien)
          headers.set('Content-Type', 'text/html; charset=utf-8')
          const body = pipe(new PassThrough())
          buffer(body).then((html) => resolve(new Response(html, { status, headers })), reject)
        },
        onShellError: reject,
        onError(fout) {
          gezien = fout
        },
      },
    )
    const klok = setTimeout(abort, streamTimeout + 1000)
  })
}

/** The words the loader of app/root.tsx chose; undefined when it did not get that far. */
function woordenIn({ staticHandlerContext: { loaderData } }: EntryContext) {
  return (loaderData?.['root'] as Bezoek | undefined)?.woorden
}

/** Notes an error nobody expected. Never its message: it may quote what somebody typed. An aborted request and a refusal are no errors. */
export const handleError: HandleErrorFunction = (fout, { request }) => {
  if (request.signal.aborted || (isRouteErrorResponse(fout) && fout.status < 500)) return
  noteAway(fout)
  void useDiensten().then(({ log }) => logError(fout, log))
}

/** An error that says when to come back says so in the header too. */
function addRetryAfter(headers: Headers, { staticHandlerContext: { errors } }: EntryContext) {
  for (const fout of Object.values(errors ?? {})) {
    const na = isRouteErrorResponse(fout) ? (fout.data as { opnieuwNa?: unknown } | null)?.opnieuwNa : undefined
    if (typeof na === 'number') headers.set('Retry-After', String(na))
  }
}

function jsonAnswer(
  status: number,
  headers: Headers,
  { staticHandlerContext: { actionData, errors } }: EntryContext,
): Response {
  const [fout] = Object.values(errors ?? {})
  const antwoord = fout
    ? isRouteErrorResponse(fout)
      ? fout.data
      : { soort: 'storing' }
    : (Object.values(actionData ?? {})[0] ?? null)
  headers.set('Content-Type', 'application/json')
  return new Response(JSON.stringify(antwoord), { status, headers })
}
