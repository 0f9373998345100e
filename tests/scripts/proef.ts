import type { Aanwezig, Mens } from '#tests/access/mensen.ts'
import type { TestPortaal } from '#tests/access/portaal.ts'
import { basisVan } from '#tests/bad-input/basis.ts'
import { doelenVoor, type Doel } from '#tests/bad-input/doelen.ts'
import { vanHier } from '#tests/server/bezoeker.ts'
import { bladzijden } from './bladzijden.ts'
import { ladingen, teken } from './ladingen.ts'
import type { Ontleder } from './ontleder.ts'
import { sleutelVan, vakkenVoor, vergeten, type Vak } from './velden.ts'

/** The payloads joined into texts of at most so many characters; a payload that does not fit stands alone. */
const samen = (hoogstens: number): readonly string[] =>
  ladingen.reduce<string[]>((klaar, lading) => {
    const laatste = klaar.at(-1)
    return laatste && laatste.length + lading.length < hoogstens
      ? [...klaar.slice(0, -1), `${laatste}\n${lading}`]
      : [...klaar, lading]
  }, [])

const lang = samen(1500)
const kort = samen(150)
/** Each way out once, with the shortest deed: for fields that take no more. */
const kortst = ladingen.slice(0, 40)

/** Forms that make something new each time: they get no more than a page can still show. */
const maakt = /plan-item-nieuw|open\/(belverzoek|formulier)|toegang\/(nieuw|gesprekken|afspraken)$/

/** One round of payloads through a portal: what went well, and what came to life. */
export class Proef {
  goed = 0
  readonly mis: string[] = []
  private readonly getekend = new Map<string, string>()
  private readonly vakken: readonly Vak[]
  private readonly bewaard: string[] = []
  private bekeken = new Set<string>()

  constructor(
    private readonly portaal: TestPortaal,
    private readonly ontleder: Ontleder,
    private readonly wie: ReadonlyMap<Mens, Aanwezig>,
    private readonly ids: Record<string, string>,
  ) {
    this.vakken = vakkenVoor(ids)
  }

  /** Every payload in every field, and every page after each group of them; what ends something goes last. */
  async doe(): Promise<void> {
    const ruim: Vak[] = []
    for (const vak of this.vakken.filter(({ doel }) => !doel.eenmalig)) {
      if ((await this.stuur(vak, 'Een gewoon woord')) !== 303) {
        // A field that chooses, or that has a form of its own: what is refused comes back as it was typed, and only there.
        for (const tekst of lang) await this.stuur(vak, tekst)
        continue
      }
      this.bewaard.push(`${vak.doel.pad} ${vak.veld}`)
      if ((await this.stuur(vak, lang[0]!)) === 303) ruim.push(vak)
      // What is too long is refused and comes back as it was typed.
      else for (const tekst of lang) await this.stuur(vak, tekst)
    }
    for (const doel of new Set(this.vakken.map(({ doel }) => doel))) await this.vulKort(doel, ruim)
    for (const [nr, tekst] of lang.entries()) {
      for (const vak of ruim) await this.stuur(vak, tekst)
      await this.bekijk(nr === 0)
    }
    await this.eindig()
    await this.bekijk(true)
    this.mis.push(...vergeten(this.getekend, this.vakken).map((veld) => `never tried: ${veld}`))
    if (this.bewaard.length < 40)
      this.mis.push(`only ${this.bewaard.length} texts were kept: the forms were not filled in`)
    if (this.bekeken.size < 20)
      this.mis.push(`payloads were found on ${this.bekeken.size} pages only: nothing was looked at`)
  }

  /** What fits the short fields of one form, all of them at once, each another: a form is posted once for all its fields. */
  private async vulKort(doel: Doel, ruim: readonly Vak[]): Promise<void> {
    if (doel.eenmalig) return
    const velden = [...new Set(doel.velden.map(([naam]) => naam))].filter(
      (veld) =>
        this.bewaard.includes(`${doel.pad} ${veld}`) && !ruim.some((vak) => vak.doel === doel && vak.veld === veld),
    )
    for (const teksten of [kort, kortst]) {
      const passend: string[] = []
      for (const veld of velden) if ((await this.stuur({ doel, veld }, teksten[0]!)) === 303) passend.push(veld)
      if (passend.length === 0) continue
      const aantal = maakt.test(doel.route) ? Math.ceil(teksten.length / Math.max(8, passend.length)) : teksten.length
      for (let nr = 0; nr < aantal; nr++) {
        const een = (plek: number) => teksten[(nr * passend.length + plek) % teksten.length]!
        await this.post(doel, Object.fromEntries(passend.map((veld, plek) => [veld, een(plek)])))
      }
      for (const veld of passend) velden.splice(velden.indexOf(veld), 1)
    }
  }

  /** How much was tried, in one line. */
  verslag(): string {
    return `${this.vakken.length} fields, ${this.bewaard.length} of which keep what was typed; payloads stood on ${this.bekeken.size} pages; ${this.getekend.size} texts drawn`
  }

  /**
   * The forms that end something. Their texts come back when there is too much in them, and one is taken, so that it stands on the pages
   * of afterwards; what closes a traject goes last. A plan full of payloads is sent, read by the toegang and made into a PDF.
   */
  private async eindig(): Promise<void> {
    const einde = doelenVoor(this.ids).filter(({ eenmalig }) => eenmalig)
    for (const doel of einde.filter(({ route }) => /controleren/.test(route))) await this.stuur({ doel, veld: '' }, '')
    const vakken = this.vakken.filter(({ doel }) => doel.eenmalig)
    for (const vak of vakken) for (const tekst of lang) await this.stuur(vak, tekst + '\n'.repeat(9000) + teken)
    const sluit = ({ doel }: Vak) => Number(/intrekken|afsluiten|nieuw-plan/.test(doel.route))
    for (const vak of vakken.toSorted((een, ander) => sluit(een) - sluit(ander))) {
      const waar = `${vak.doel.pad} ${vak.veld}`
      if ((await this.stuur(vak, lang[0]!)) === 303 || (await this.stuur(vak, kort[0]!)) === 303)
        this.bewaard.push(waar)
    }
  }

  private stuur({ doel, veld }: Vak, lading: string): Promise<number> {
    return this.post(doel, veld ? { [veld]: lading } : {})
  }

  private async post(doel: Doel, ladingen: Record<string, string>): Promise<number> {
    const wie = this.wie.get(doel.mens)!
    const lichaam = new URLSearchParams({
      csrf: wie.csrf,
      sleutel: crypto.randomUUID(),
      basis: await basisVan(this.portaal, doel),
    })
    for (const [naam, waarde] of doel.velden) if (!Object.hasOwn(ladingen, naam)) lichaam.append(naam, waarde)
    for (const [naam, waarde] of Object.entries(ladingen)) lichaam.append(naam, waarde)
    const antwoord = await wie.bezoeker.haal(doel.pad, {
      method: 'POST',
      body: lichaam.toString(),
      headers: vanHier(this.portaal.url),
    })
    const html = await antwoord.text()
    const waar = `${doel.route} ${Object.keys(ladingen).join(' ')} (${antwoord.status})`
    if (antwoord.status >= 500) this.mis.push(waar)
    else this.goed++
    const naar = antwoord.headers.get('location')
    if (antwoord.status === 303 && naar && Object.values(ladingen).some((tekst) => tekst.includes(teken)))
      await this.bekijkEen(wie, naar)
    else if (html.includes(teken)) this.keur(waar, await this.ontleder.vreemd(html))
    return antwoord.status
  }

  /** Every page on which one of the texts can stand, for who may read it: as HTML, as data, and when asked in a browser that would run it. */
  private async bekijk(draai: boolean): Promise<void> {
    const paden = [...bladzijden(this.ids), ...doelenVoor(this.ids).map(({ mens, pad }) => ({ mens, pad }))].filter(
      ({ mens, pad }, nr, alle) => alle.findIndex((een) => een.mens === mens && een.pad === pad) === nr,
    )
    for (const { mens, pad } of paden) {
      const wie = this.wie.get(mens)!
      await this.bekijkEen(wie, pad, draai)
      if (draai && !/\/(pdf|csv)$|\/bestand\//.test(pad))
        this.keur(`${mens} ${pad} in a browser`, await this.ontleder.draai(wie, pad))
      if (draai) await this.bekijkGegevens(wie, pad)
    }
  }

  private async bekijkEen(wie: Aanwezig, pad: string, zoek = false): Promise<void> {
    const antwoord = await wie.bezoeker.haal(pad)
    const tekst = await antwoord.text()
    const waar = `${wie.mens} ${pad.replaceAll(/[0-9a-f]{8}-[0-9a-f-]{27}/g, '<id>')}`
    if (antwoord.status >= 500) this.mis.push(`${waar}: ${antwoord.status}`)
    const soort = antwoord.headers.get('content-type') ?? ''
    if (soort.includes('pdf'))
      return this.keur(waar, /\/(JavaScript|JS|OpenAction|AA|Launch|URI)\b/.exec(tekst)?.slice(0, 1) ?? [])
    if (!soort.includes('html')) return
    if (zoek) await this.leesVelden(wie, pad, waar, tekst)
    if (!tekst.includes(teken)) return
    this.bekeken.add(waar)
    this.keur(waar, await this.ontleder.vreemd(tekst))
  }

  /** What a script of ours may ask instead of the page is never taken for a page. */
  private async bekijkGegevens(wie: Aanwezig, pad: string): Promise<void> {
    const [adres, vraag = ''] = pad.split('?')
    const antwoord = await wie.bezoeker.haal(`${adres}.data?${vraag}`)
    const soort = antwoord.headers.get('content-type') ?? ''
    const vertrouwd = !soort.includes('html') && antwoord.headers.get('x-content-type-options') === 'nosniff'
    const tekst = await antwoord.text()
    this.keur(`${wie.mens} ${pad} as data`, vertrouwd || !tekst.includes(teken) ? [] : [`payloads sent as ${soort}`])
  }

  /** Notes which texts this page asks for, and tries those that only look something up: they come back in the page itself. */
  private async leesVelden(wie: Aanwezig, pad: string, waar: string, html: string): Promise<void> {
    for (const { naam, naar, zoekt } of await this.ontleder.tekstvelden(html)) {
      if (!zoekt) {
        this.getekend.set(sleutelVan(naar ?? pad, naam), waar)
        continue
      }
      for (const lading of lang) {
        const vraag = `${new URL(naar ?? pad, 'http://x').pathname}?${new URLSearchParams({ [naam]: lading }).toString()}`
        const antwoord = await (await wie.bezoeker.haal(vraag)).text()
        this.keur(`${waar} ?${naam}`, await this.ontleder.vreemd(antwoord))
      }
    }
  }

  private keur(waar: string, vreemd: readonly string[]): void {
    if (vreemd.length === 0) this.goed++
    else this.mis.push(`${waar}: ${vreemd.slice(0, 3).join('; ')}`)
  }
}
