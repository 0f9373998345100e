import type { IncomingMessage } from 'node:http'
import type { grenzenVoor } from './uploads.ts'

type Grenzen = ReturnType<typeof grenzenVoor>

/**
 * The body of a request as it comes in: read only as fast as somebody asks for it, and cut off past the cap. `finish` reads on without
 * keeping anything, for a short while: whoever is still sending does not see the answer otherwise. False when there is more to come even then.
 * Past `grenzen` no route gets any more bytes; forms stop earlier (lichaam.server.ts) and say so on a page.
 */
export function cappedBody(
  req: IncomingMessage,
  grenzen: Grenzen,
): {
  body: ReadableStream<Uint8Array> | null
  finish(): Promise<boolean>
} {
  if (req.method === 'GET' || req.method === 'HEAD') return { body: null, finish: async () => true }
  let lengte = 0
  let gesloten = false
  let controller: ReadableStreamDefaultController<Uint8Array>
  const klok = setTimeout(() => req.complete || req.destroy(), grenzen.ms).unref()
  req.once('close', () => clearTimeout(klok))

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
    if (lengte > grenzen.bytes) stop(() => controller.error(new Error('body past the cap')))
    else controller.enqueue(new Uint8Array(stuk))
  })
  req.on('end', () => stop(() => controller.close()))
  req.on('error', (fout) => stop(() => controller.error(fout)))
  req.pause()

  return { body, finish: () => readOn(req, grenzen, () => (gesloten = true)) }
}

async function readOn(req: IncomingMessage, { naloopBytes, naloopMs }: Grenzen, forget: () => void): Promise<boolean> {
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
