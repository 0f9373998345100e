import type { IncomingMessage } from 'node:http'

/** Past this no route gets any more bytes; forms stop earlier (lichaam.server.ts) and say so on a page. */
const hardeGrens = 4 * 1024 * 1024

/** The body of a request as it comes in: read only as fast as somebody asks for it, and cut off past the cap. */
export function cappedBody(req: IncomingMessage): ReadableStream<Uint8Array> | null {
  if (req.method === 'GET' || req.method === 'HEAD') return null
  const stukken = req[Symbol.asyncIterator]() as AsyncIterableIterator<Buffer>
  let lengte = 0
  return new ReadableStream({
    async pull(controller) {
      const { done, value } = await stukken.next()
      if (done) return controller.close()
      lengte += value.length
      if (lengte > hardeGrens) return controller.error(new Error('body past the cap'))
      controller.enqueue(new Uint8Array(value))
    },
  })
}
