import { randomUUID } from 'node:crypto'
import { Bezoeker } from '#tests/server/bezoeker.ts'

/** What a medewerker sees and does without a script. */
export class Scherm {
  readonly bezoeker: Bezoeker

  constructor(url: string) {
    this.bezoeker = new Bezoeker(url)
  }

  static async voor(url: string, mens: string, deur: 'medewerker' | 'eherkenning' = 'medewerker'): Promise<Scherm> {
    const scherm = new Scherm(url)
    await scherm.bezoeker.meldAan(mens, `/inloggen/${deur}/start`)
    return scherm
  }

  async lees(pad: string): Promise<Blad> {
    return new Blad(await this.bezoeker.haal(pad)).gelezen()
  }

  /** Posts a form of this page: its token, a key of its own unless one is given, and these fields. */
  async stuur(pad: string, velden: Record<string, string | string[]>): Promise<Blad> {
    const csrf = await this.bezoeker.csrf(pad)
    return new Blad(await this.bezoeker.stuur(pad, { csrf, sleutel: randomUUID(), ...velden })).gelezen()
  }
}

/** One answer of the portal. */
export class Blad {
  html = ''

  constructor(readonly response: Response) {}

  async gelezen(): Promise<this> {
    this.html = await this.response.text()
    return this
  }

  get status(): number {
    return this.response.status
  }

  get naar(): string | null {
    return this.response.headers.get('location')
  }

  /** The text between the tags of <main>, with single spaces. */
  get tekst(): string {
    const main = /<main[^>]*>([\s\S]*?)<\/main>/.exec(this.html)?.[1] ?? ''
    return main
      .replace(/<[^>]+>/g, ' ')
      .replaceAll('&#x27;', "'")
      .replaceAll('&lt;', '<')
      .replaceAll('&gt;', '>')
      .replaceAll('&amp;', '&')
      .replace(/\s+/g, ' ')
  }

  get links(): string[] {
    return [...this.html.matchAll(/<a [^>]*href="([^"]+)"/g)].map(([, naar]) => naar!.replaceAll('&amp;', '&'))
  }

  /** What stands in a field. */
  veld(naam: string): string | undefined {
    return new RegExp(`<textarea[^>]*name="${naam}"[^>]*>([\\s\\S]*?)</textarea>`).exec(this.html)?.[1]
  }

  /** The version a form with this button carries along. */
  basis(actie: string): number {
    const form = this.html.split('<form').find((deel) => deel.includes(`value="${actie}"`)) ?? ''
    return Number(/name="basis" value="(\d+)"/.exec(form)?.[1] ?? Number.NaN)
  }
}
