import type { IncomingMessage } from 'node:http'

/** Past this no route gets any more bytes; forms stop earlier (lichaam.server.ts) and say so on a page. */
const hardeGrens = 4 * 1024 * 1024
/** What is read and thrown away of a body that is not wanted, so that the browser gets to reading the answer. */
const naloopBytes = 16 * 1024 * 1024
const naloopMs = 2000

/**
 * The body of a request as it comes in: read only as fast as somebody asks for it, and cut off past the cap. `finish` reads on without
 * keeping anything, for a short while: whoever is still sending does not see the answer otherwise. False when there is more to come even then.
 */
export function cappedBody(req: IncomingMessage): {
  body: ReadableStream<Uint8Array> | null
  finish(): Promise<boolean>
} {
  if (req.method === 'GET' || req.method === 'HEAD') return { body: null, finish: async () => true }
  let lengte = 0
  let gesloten = false
  let controller: ReadableStreamDefaultController<Uint8Array>

  const body = new ReadableStream<Uint8Array>(
    {
      start: (eigen) => {
        controller = eigen
      },
      pull: () => {
        req.resume()
      },
      cancel: () => {
        gesloten = true
        req.pause()
      },
    },
    { highWaterMark: 0 },
  )
  const stop = (werk: () => void) => {
    if (!gesloten) werk()
    gesloten = true
  }
  req.on('data', (stuk: Buffer) => {
    lengte += stuk.length
    if (gesloten) return
    req.pause()
    if (lengte > hardeGrens) stop(() => controller.error(new Error('body past the cap')))
    else controller.enqueue(new Uint8Array(stuk))
  })
  req.on('end', () => stop(() => controller.close()))
  req.on('error', (fout) => stop(() => controller.error(fout)))
  req.pause()

  return { body, finish: () => readOn(req, () => (gesloten = true)) }
}

async function readOn(req: IncomingMessage, forget: () => void): Promise<boolean> {
  if (req.complete || req.destroyed) return true
  forget()
  await new Promise<void>((klaar) => {
    let rest = naloopBytes
    const klok = setTimeout(klaar, naloopMs)
    req.on('data', (stuk: Buffer) => {
      rest -= stuk.length
      if (rest < 0) req.pause()
      if (rest < 0) klaar()
    })
    req.once('close', klaar).once('end', klaar).once('error', klaar)
    req.resume()
    void klok.unref()
  })
  return req.complete
}
