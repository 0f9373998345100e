import type { Browser, Page } from '@playwright/test'
import type { Aanwezig } from '#tests/access/mensen.ts'
import { meldAanIn, startChromium } from '#tests/builders/venster.ts'
import { teken } from './ladingen.ts'

/** A browser that says what of a payload came to life: in a page that is only parsed, and in one that runs. */
export class Ontleder {
  private constructor(
    private readonly browser: Browser,
    private readonly blad: Page,
    private readonly url: string,
  ) {}

  static async begin(url: string): Promise<Ontleder> {
    const browser = await startChromium()
    return new Ontleder(browser, await browser.newPage(), url)
  }

  /** Elements, attributes and scripts in this HTML that only a payload can have brought. Nothing in it runs. */
  vreemd(html: string): Promise<string[]> {
    return this.blad.evaluate(
      ([tekst, merk]) => {
        const gevonden: string[] = []
        for (const element of new DOMParser().parseFromString(tekst!, 'text/html').querySelectorAll('*')) {
          const naam = element.tagName.toLowerCase()
          if (naam === 'script' && !element.getAttribute('nonce')) gevonden.push('a script without a nonce')
          if (['iframe', 'object', 'embed', 'base'].includes(naam)) gevonden.push(`<${naam}>`)
          for (const { name, value } of element.attributes) {
            if (name.includes(merk!)) gevonden.push(`<${naam} ${name}>`)
            if (name.startsWith('on')) gevonden.push(`<${naam} ${name}>`)
            if (
              /^(href|src|action|formaction|data|xlink:href)$/.test(name) &&
              /^\s*(javascript|data):/i.test(value.replace(/[\t\n]/g, ''))
            )
              gevonden.push(`<${naam} ${name}="${value.slice(0, 40)}">`)
          }
        }
        return gevonden
      },
      [html, teken] as const,
    )
  }

  /** The texts that can be typed in the forms of this page: where each goes, and by which name. Nothing of the page runs. */
  tekstvelden(html: string): Promise<{ naam: string; naar: string | null; zoekt: boolean }[]> {
    return this.blad.evaluate((tekst) => {
      const velden = new DOMParser()
        .parseFromString(tekst, 'text/html')
        .querySelectorAll<HTMLInputElement | HTMLTextAreaElement>(
          'textarea, input:not([type]), input:is([type=text], [type=search], [type=email], [type=tel], [type=url], [type=number])',
        )
      return [...velden].map(({ name, form }) => ({
        naam: name,
        naar: form?.getAttribute('action') ?? null,
        zoekt: form?.getAttribute('method')?.toLowerCase() !== 'post',
      }))
    }, html)
  }

  /** What ran, or tried to, when this person opens this page with scripts on. */
  async draai(wie: Aanwezig, pad: string): Promise<string[]> {
    const context = await this.browser.newContext()
    const gevonden: string[] = []
    try {
      await meldAanIn(context, wie, this.url)
      const page = await context.newPage()
      page.on('dialog', (dialoog) => {
        gevonden.push(`a dialog: ${dialoog.message()}`)
        void dialoog.dismiss()
      })
      page.on('console', (bericht) => {
        if (bericht.text().includes(teken)) gevonden.push(`the console: ${bericht.text().slice(0, 80)}`)
      })
      page.on('request', (vraag) => {
        if (new URL(vraag.url()).hostname.includes(teken)) gevonden.push(`a request to ${vraag.url()}`)
      })
      await page.addInitScript((merk) => {
        const hier = window as unknown as Record<string, unknown>
        hier[merk] = () => console.log(`${merk} ran`)
        document.addEventListener('securitypolicyviolation', (geval) =>
          console.log(`${merk} stopped: ${geval.violatedDirective}`),
        )
      }, teken)
      await page.goto(new URL(pad, this.url).href, { waitUntil: 'load' })
      if (
        await page.evaluate((merk) => typeof (window as unknown as Record<string, unknown>)[merk] !== 'function', teken)
      )
        gevonden.push('a payload changed the window')
    } finally {
      await context.close()
    }
    return gevonden
  }

  stop(): Promise<void> {
    return this.browser.close()
  }
}
