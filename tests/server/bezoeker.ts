/** A browser without JavaScript: keeps cookies per host, follows redirects when asked, and sends what a browser sends along. */
export class Bezoeker {
  readonly potten = new Map<string, Map<string, string>>()

  constructor(readonly portaal: string) {}

  /** One request, redirects not followed. */
  async haal(doel: string, init: RequestInit & { headers?: Record<string, string> } = {}): Promise<Response> {
    const url = new URL(doel, this.portaal)
    const pot = this.pot(url)
    const cookie = [...pot].map(([naam, waarde]) => `${naam}=${waarde}`).join('; ')
    const response = await fetch(url, {
      ...init,
      redirect: 'manual',
      headers: { ...(cookie ? { cookie } : {}), ...init.headers },
    })
    for (const regel of response.headers.getSetCookie()) {
      const [naam = '', waarde = ''] = (regel.split(';')[0] ?? '').split(/=(.*)/s)
      if (waarde === '' || /max-age=0/i.test(regel) || /expires=thu, 01 jan 1970/i.test(regel)) pot.delete(naam)
      else pot.set(naam, waarde)
    }
    return response
  }

  /** A request and every redirect after it; returns the last response and its address. */
  async volg(
    doel: string,
    init: RequestInit & { headers?: Record<string, string> } = {},
  ): Promise<{ response: Response; url: URL }> {
    let url = new URL(doel, this.portaal)
    let response = await this.haal(url.href, init)
    for (let i = 0; i < 15 && [301, 302, 303, 307].includes(response.status); i++) {
      url = new URL(response.headers.get('location') ?? '', url)
      await response.arrayBuffer()
      response = await this.haal(url.href)
    }
    return { response, url }
  }

  /** Posts a form the way a page of the portal does. */
  async stuur(
    doel: string,
    velden: Record<string, string | string[]>,
    headers: Record<string, string> = {},
  ): Promise<Response> {
    const paren = Object.entries(velden).flatMap(([naam, waarde]) => [waarde].flat().map((een) => [naam, een]))
    return this.haal(doel, {
      method: 'POST',
      body: new URLSearchParams(paren).toString(),
      headers: { ...vanHier(this.portaal), ...headers },
    })
  }

  /** Signs in as one of the invented people, from this address on; stops where the portal leads to. */
  async meldAan(
    mens: string,
    start = '/inloggen/digid/start?gemeente=0222',
  ): Promise<{ response: Response; url: URL }> {
    const keuze = await this.volg(start)
    const pagina = await keuze.response.text()
    const actie = /<form method="post" action="([^"]+)"/.exec(pagina)?.[1]
    if (!actie) throw new Error(`no choice at ${keuze.url}: ${pagina.slice(0, 500)}`)
    const velden = mens === 'stop' ? { stop: 'ja' } : { mens }
    return this.volg(new URL(actie, keuze.url).href, {
      method: 'POST',
      body: new URLSearchParams(velden).toString(),
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
    })
  }

  /** The token on a page of the portal. */
  async csrf(pad: string): Promise<string> {
    const pagina = await (await this.haal(pad)).text()
    return /name="csrf" (?:type="hidden" )?value="([^"]+)"/.exec(pagina)?.[1] ?? ''
  }

  cookie(naam: string): string | undefined {
    return this.pot(new URL(this.portaal)).get(naam)
  }

  zet(naam: string, waarde: string) {
    this.pot(new URL(this.portaal)).set(naam, waarde)
  }

  private pot({ host }: URL) {
    const pot = this.potten.get(host) ?? new Map<string, string>()
    this.potten.set(host, pot)
    return pot
  }
}

/** The headers a browser adds to a form of this origin. */
export const vanHier = (origin: string) => ({
  'content-type': 'application/x-www-form-urlencoded',
  origin,
  referer: `${origin}/`,
  'sec-fetch-site': 'same-origin',
})
