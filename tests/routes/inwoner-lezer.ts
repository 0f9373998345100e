import { Bezoeker } from '#tests/server/bezoeker.ts'
import { leesniveau, lopendeTekst } from '#tests/leesniveau.ts'

export type Velden = Record<string, string | string[]>

/** A page that was read: what it is called here, its path, and its HTML. */
export type Gelezen = { naam: string; pad: string; html: string }

/** An inwoner without a script who reads every page that comes by, and keeps what each one says. */
export class Lezer {
  private readonly bezoeker: Bezoeker
  /** The pages in the order in which they were read. */
  readonly gelezen: Gelezen[] = []

  constructor(
    readonly url: string,
    readonly taal: 'nl' | 'en',
  ) {
    this.bezoeker = new Bezoeker(url)
  }

  /** Signs in as one of the invented people, in the language of this reader. */
  async meldAan(mens: string, gemeente: string): Promise<this> {
    await this.bezoeker.volg(`/taal/${this.taal}?terug=/inloggen`)
    await this.bezoeker.meldAan(mens, `/inloggen/digid/start?gemeente=${gemeente}`)
    return this
  }

  /** Signs in as somebody of the toegang. */
  async meldAanAlsMedewerker(mens: string): Promise<this> {
    await this.bezoeker.meldAan(mens, '/inloggen/medewerker/start')
    return this
  }

  /** Signs in as somebody of an aanbieder. */
  async meldAanAlsAanbieder(mens: string): Promise<this> {
    await this.bezoeker.meldAan(mens, '/inloggen/eherkenning/start')
    return this
  }

  /** Opens a page, follows what it leads to, and reads it. @returns its path and HTML */
  async lees(path: string, naam = path): Promise<{ path: string; html: string }> {
    const { response, url } = await this.bezoeker.volg(path)
    return this.keep(naam, url.pathname, await response.text())
  }

  /** Fills in the form of this page (of several: the one with the button `actie`), sends it, and reads what comes: the next page, or the same one with what is wrong. */
  async stuur(path: string, velden: Velden, naam: string): Promise<{ path: string; html: string }> {
    const page = await (await this.bezoeker.volg(path)).response.text()
    const forms = (page.match(/<form\b[^]*?<\/form>/g) ?? []).filter((een) => een.includes('name="sleutel"'))
    const form = forms.find((een) => een.includes(`name="actie" value="${velden['actie']}"`)) ?? forms[0]
    if (!form) throw new Error(`no form at ${path}`)
    const carried = [...form.matchAll(/<input type="hidden" name="([^"]+)" value="([^"]*)"/g)]
    const all = { ...Object.fromEntries(carried.map(([, key, value]) => [key!, value!])), ...velden }
    const answer = await this.bezoeker.stuur(path, all)
    const next = answer.headers.get('location')
    return next ? this.lees(next, naam) : this.keep(naam, path, await answer.text())
  }

  private keep(naam: string, path: string, html: string) {
    if (!html.includes('<h1')) throw new Error(`no page at ${path}: ${html.slice(0, 300)}`)
    this.gelezen.push({ naam, pad: path, html })
    return { path, html }
  }
}

/** What the page itself says: not the frame around it, and not what somebody typed or the gemeente wrote about this person. */
export function eigenTekst(html: string): string {
  const main = /<main[^>]*>([^]*?)<\/main>/.exec(html)?.[1] ?? ''
  return lopendeTekst(
    main.replace(/<(textarea|dd)\b[^]*?<\/\1>|<(p|blockquote)[^>]*class="ek-(?:punt__tekst|citaat)"[^]*?<\/\2>/g, ''),
  )
}

/** What makes this text hard to read, in one line; empty when it is easy. `flesch` is left out for English: the formula is Dutch. */
export function teMoeilijk(naam: string, text: string, { flesch }: { flesch?: number } = {}): string {
  const niveau = leesniveau(text)
  const faults = [
    flesch !== undefined && niveau.flesch < flesch ? `Flesch-Douma ${niveau.flesch.toFixed(0)}` : '',
    niveau.gemiddeld > 12 ? `${niveau.gemiddeld.toFixed(1)} words in a sentence` : '',
    niveau.langste.woorden > 20 ? `${niveau.langste.woorden} words: ${niveau.langste.zin}` : '',
  ].filter(Boolean)
  return faults.length > 0 ? `${naam}: ${faults.join('; ')}` : ''
}
