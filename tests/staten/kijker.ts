import { createHash } from 'node:crypto'
import type { Browser, BrowserContext, Page } from '@playwright/test'
import { begin } from '#tests/access/dossiers.ts'
import type { Aanwezig } from '#tests/access/mensen.ts'
import { meldAanIn, startChromium } from '#tests/builders/venster.ts'
import { asSeen, nameOfView, rememberRight, wasRight } from '#tests/e2e/basis/al-gezien.ts'
import { narrow } from '#tests/e2e/basis/bezoek.ts'
import { layoutFaults, pageFaults, viewFaults, type Stand } from '#tests/e2e/basis/controles.ts'
import { unexcused } from '#tests/e2e/basis/uitzonderingen.ts'
import { focusFaults } from '#tests/e2e/reis/focus.ts'
import { weergaveFaults } from '#tests/e2e/reis/weergave.ts'
import type { Staat, Zicht } from './zichten.ts'

export type Taal = 'nl' | 'en'
const desktop = { width: 1280, height: 1024 }

/** What was seen of one page in one language: null when it is no page (a file, an answer without one) or was not refused; else what is wrong with it. */
export type Gezien = { nieuw: boolean; fouten: string[] } | null

/** The states in which every address of a door shows the same page. */
const overal: readonly Staat[] = ['geen toegang', 'niet gevonden', 'sessie voorbij']

/** The language of a marker that stands in the place of what somebody typed: it has none. */
const isMerk = new RegExp(`A20 .*"${begin}`)

/** A name for such a page, whatever address was asked for. */
function zonderAdres({ pad }: Zicht, taal: Taal, html: string): string {
  const gezien = [pad, encodeURIComponent(pad), pad.replaceAll('&', '&amp;')].reduce(
    (tekst, adres) => tekst.replaceAll(adres, ''),
    html,
  )
  return createHash('sha256')
    .update(JSON.stringify([pad.split('/')[1], taal, asSeen(gezien)]))
    .digest('hex')
}

/** A file to keep: the tab stays where it is. */
function geenPagina(fout: Error): null {
  if (/Download is starting|ERR_ABORTED/.test(fout.message)) return null
  throw fout
}

/** A browser that looks at pages as everybody in this list would: with scripts and without, on both widths, in every way of looking. */
export class Kijker {
  private readonly contexten = new Map<string, BrowserContext>()

  private constructor(
    private readonly browser: Browser,
    private readonly url: string,
    private readonly map: string,
  ) {}

  static async begin(url: string, map: string): Promise<Kijker> {
    const browser = await startChromium()
    return new Kijker(browser, url, map)
  }

  /** Opens the page, or posts its form, and looks. A page that was right before, to the letter, is not measured again. */
  async kijk(wie: Aanwezig, zicht: Zicht, taal: Taal): Promise<Gezien> {
    const page = await this.bladzijde(wie, taal, true)
    try {
      const stand = await this.open(page, wie, zicht)
      // A form that is accepted did not come back; of a file with nothing in it not every page is there.
      if (!stand || ((zicht.velden || zicht.staat === 'leeg') && stand.status !== zicht.status)) return null
      const fouten: string[] =
        stand.status === zicht.status ? [] : [`answers ${stand.status} instead of ${zicht.status}`]
      const naam = overal.includes(zicht.staat) ? zonderAdres(zicht, taal, stand.html) : await nameOfView(page, stand)
      if (wasRight(this.map, naam)) return { nieuw: false, fouten }
      const gevonden = await this.metScript(page, stand)
      if (!zicht.velden && !zicht.pad.startsWith('/toegang'))
        gevonden.push(...(await this.zonderScript(wie, zicht, taal)))
      fouten.push(...gevonden.filter((een) => !isMerk.test(een)))
      if (fouten.length === 0) rememberRight(this.map, naam)
      return { nieuw: true, fouten }
    } finally {
      await page.close()
    }
  }

  /** Forgets the windows of somebody, who signs in anew. */
  async vergeet({ mens, csrf }: Aanwezig): Promise<void> {
    const van = JSON.stringify([mens, csrf]).slice(0, -1)
    for (const [sleutel, context] of this.contexten) {
      if (!sleutel.startsWith(van)) continue
      this.contexten.delete(sleutel)
      await context.close()
    }
  }

  async stop(): Promise<void> {
    await this.browser.close()
  }

  private async metScript(page: Page, stand: Stand): Promise<string[]> {
    const waar = { folder: this.map, path: new URL(page.url()).pathname }
    const breed = await pageFaults(page, stand)
    await page.setViewportSize(narrow)
    // Where the focus is when the page comes, is a part of it: what presses Tab comes after this.
    const smal = unexcused(await viewFaults(page, stand), waar)
    await page.setViewportSize(desktop)
    breed.push(...(await weergaveFaults(page)))
    await page.setViewportSize(narrow)
    await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur())
    smal.push(...(await focusFaults(page)))
    await page.evaluate(() => document.documentElement.setAttribute('dir', 'rtl'))
    const andersom = unexcused(await layoutFaults(page, stand), waar).filter((fout) => !/^A\d\d /.test(fout))
    return [
      ...breed,
      ...smal.map((fout) => `on 320 px: ${fout}`),
      ...andersom.map((fout) => `on 320 px, from right to left: ${fout}`),
    ]
  }

  private async zonderScript(wie: Aanwezig, zicht: Zicht, taal: Taal): Promise<string[]> {
    const page = await this.bladzijde(wie, taal, false)
    try {
      const stand = await this.open(page, wie, zicht)
      if (!stand) return []
      const fouten = await pageFaults(page, { ...stand, javaScriptEnabled: false })
      return fouten.map((fout) => `without script: ${fout}`)
    } finally {
      await page.close()
    }
  }

  /** What was answered; null when it was no page. */
  private async open(page: Page, wie: Aanwezig, { pad, velden }: Zicht): Promise<Stand | null> {
    const antwoord = velden ? await this.stuur(page, wie, pad, await velden()) : await page.goto(pad).catch(geenPagina)
    if (!antwoord?.headers()['content-type']?.startsWith('text/html')) return null
    await page.waitForLoadState('load')
    return {
      own: new URL(page.url()).origin === this.url,
      folder: this.map,
      javaScriptEnabled: true,
      status: antwoord.status(),
      html: await antwoord.text(),
    }
  }

  /** The form of this page with these fields, whatever the page would let somebody type. Null when the page does not show that form now. */
  private async stuur(page: Page, wie: Aanwezig, pad: string, velden: [string, string][]) {
    await page.goto(pad)
    const namen = velden.map(([veld]) => veld).filter((veld) => veld !== 'actie' && veld !== 'basis')
    const staat = (veld: string) => page.locator(`main [name="${veld}"]`).count()
    if (!(await Promise.all(namen.map(staat))).some((aantal) => aantal > 0)) return null
    const alles = [['csrf', wie.csrf], ['sleutel', crypto.randomUUID()], ...velden] as [string, string][]
    const antwoord = page.waitForResponse(
      (een) => een.request().isNavigationRequest() && (een.status() < 300 || een.status() >= 400),
    )
    await page.evaluate(
      ([naar, paren]) => {
        const form = document.createElement('form')
        form.method = 'post'
        form.action = naar
        for (const [naam, waarde] of paren) {
          const veld = document.createElement('textarea')
          veld.name = naam
          veld.value = waarde
          form.append(veld)
        }
        document.body.append(form)
        form.submit()
      },
      [pad, alles] as const,
    )
    return antwoord
  }

  private async bladzijde(wie: Aanwezig, taal: Taal, javaScriptEnabled: boolean): Promise<Page> {
    const sleutel = JSON.stringify([wie.mens, wie.csrf, taal, javaScriptEnabled])
    let context = this.contexten.get(sleutel)
    if (!context) {
      context = await this.browser.newContext({
        baseURL: this.url,
        viewport: desktop,
        locale: 'nl-NL',
        javaScriptEnabled,
      })
      context.setDefaultTimeout(120_000)
      // Functions that are handed to the page keep their names by this, and the page does not know it.
      await context.addInitScript('globalThis.__name ??= (een) => een')
      await meldAanIn(context, wie, this.url)
      const leeg = await context.newPage()
      await leeg.goto(`/taal/${taal}?terug=/`)
      await leeg.close()
      this.contexten.set(sleutel, context)
    }
    return context.newPage()
  }
}
