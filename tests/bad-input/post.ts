import { request } from 'node:http'

export type Post = {
  pad: string
  headers: Record<string, string>
  lichaam: Buffer
  methode?: string
  afbreken?: boolean
}

export type Terug = { status: number; tekst: string; naar: string; ms: number }

/**
 * One post over a bare connection: what fetch would mend or refuse by itself goes out as it is. A server that answers before it has read
 * everything is right to do so. Status 0: no answer came.
 */
export function doe(
  origin: string,
  { pad, headers, lichaam, methode = 'POST', afbreken = false }: Post,
): Promise<Terug> {
  const { hostname, port } = new URL(origin)
  const begon = performance.now()
  return new Promise((klaar) => {
    const klaarMet = (status: number, tekst: string, naar = '') =>
      klaar({ status, tekst, naar, ms: performance.now() - begon })
    const lengte = afbreken ? lichaam.length * 2 : lichaam.length
    const vraag = request(
      { hostname, port, path: pad, method: methode, agent: false, headers: { ...headers, 'content-length': lengte } },
      (antwoord) => {
        const stukken: Buffer[] = []
        antwoord.on('data', (stuk: Buffer) => stukken.push(stuk))
        antwoord.once('close', () =>
          klaarMet(antwoord.statusCode ?? 0, Buffer.concat(stukken).toString(), antwoord.headers.location),
        )
      },
    )
    vraag.once('error', (fout) => klaarMet(0, fout.message))
    vraag.setTimeout(10_000, () => vraag.destroy(new Error('no answer within 10 s')))
    vraag.write(lichaam)
    // Half a body, and then the visitor is gone: nobody waits for an answer, but the server has to go on.
    if (afbreken) setTimeout(() => vraag.destroy(new Error('afgebroken')), 50)
    else vraag.end()
  })
}
