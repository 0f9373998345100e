import { setTimeout as wait } from 'node:timers/promises'
import type { BrowserContext, Page, Request, Route } from '@playwright/test'
import { nameOfView, rememberRight, wasRight } from '#tests/e2e/basis/al-gezien.ts'
import { layoutFaults, pageFaults, placeFaults, type Stand } from '#tests/e2e/basis/controles.ts'
import { unexcused } from '#tests/e2e/basis/uitzonderingen.ts'
import { Opnieuw } from '#tests/e2e/basis/opnieuw.ts'
import { waitBeforeDeeds } from '#tests/e2e/basis/rust.ts'
import type { Portaal } from '#tests/e2e/basis/sjabloon.ts'

export type BezoekOptions = {
  portaal: Portaal
  /** The folder of this run. */
  folder: string
  javaScriptEnabled: boolean
  /** Look at the layout of every page on the narrowest screen too (WCAG 1.4.10); axe looks there in the tests of that screen. */
  alsoNarrow?: boolean
}

/** The state of one tab: how many documents it showed, the HTML of the last one, and what is under way. */
type Tab = {
  documents: number
  status: number
  html: Promise<string>
  leaving: boolean
  checking: boolean
  checked: Set<string>
  checks: Promise<void>
  opnieuw: Opnieuw
}

/** 1280 x 1024 at 400 %: what WCAG 1.4.10 asks for. */
export const narrow = { width: 320, height: 256 }

/**
 * Visiting a page is checking it. Every document that a tab of this context shows is checked once, without the test
 * asking for it: what the test does next waits until that is done (rust.ts). A page that this run found right before, to the letter and on this screen, is not measured again.
 */
export class Bezoek {
  readonly faults: string[] = []
  private readonly tabs = new Map<Page, Tab>()

  constructor(private readonly options: BezoekOptions) {}

  /** Begins to watch a context: call it before its first page opens. */
  async watch(context: BrowserContext): Promise<void> {
    context.on('page', (page) => this.watchPage(page))
    context.on('console', (message) => {
      const own =
        message.text().startsWith('Failed to load resource') && message.location().url === message.page()?.url()
      // A page that says 400, 404 or 409 is an answer, and the browser calls that an error.
      if (message.type() === 'error' && !own) this.fault(message.page()?.url() ?? '', `console: ${message.text()}`)
    })
    context.on('weberror', (error) => this.fault(error.page()?.url() ?? '', `script: ${error.error().message}`))
    await context.route('**/*', (route) => this.gate(route))
    // The browser writes most of these to the console; not all, and this one says where.
    await context.addInitScript(() => {
      document.addEventListener('securitypolicyviolation', (event) => {
        console.error(`securitypolicyviolation ${event.violatedDirective} ${event.blockedURI} ${event.sourceFile}`)
      })
    })
  }

  /** Waits until this tab stands still: nothing is being left, and the page on it has been checked. */
  async settle(page: Page): Promise<void> {
    // A key that opens another page does so a moment later.
    await wait(50)
    await this.atRest(page)
  }

  /** Checks the page as it is now: after something opened on it, without a new document. */
  async check(page: Page): Promise<void> {
    await this.settle(page)
    await this.inspect(page, this.tabOf(page), false)
  }

  /** At the end of a test: everything checked, and everything right. */
  async finish(): Promise<void> {
    for (const page of this.tabs.keys()) if (!page.isClosed()) await this.settle(page)
    if (this.faults.length > 0)
      throw new Error(`pages are not as they must be:\n${[...new Set(this.faults)].join('\n')}`)
  }

  private async atRest(page: Page): Promise<void> {
    const tab = this.tabOf(page)
    while (tab.leaving) await wait(20)
    await tab.checks
  }

  private watchPage(page: Page): void {
    const tab: Tab = {
      documents: 0,
      status: 0,
      html: Promise.resolve(''),
      leaving: false,
      checking: false,
      checked: new Set(),
      checks: Promise.resolve(),
      opnieuw: new Opnieuw(),
    }
    this.tabs.set(page, tab)
    waitBeforeDeeds(page, () => this.atRest(page))
    page.on('request', (request) => {
      if (!isDocument(request)) return
      tab.leaving = true
      tab.opnieuw.sent(request)
      if (tab.checking) this.fault(page.url(), 'was left before it was checked')
    })
    page.on('requestfailed', (request) => {
      if (isDocument(request)) tab.leaving = false
    })
    page.on('framenavigated', (frame) => {
      if (frame !== page.mainFrame()) return
      tab.leaving = false
      if (frame.url().startsWith('http')) tab.checks = tab.checks.then(() => this.checkOnce(page, tab))
    })
    page.on('response', (response) => {
      if (!isDocument(response.request()) || (response.status() >= 300 && response.status() < 400)) return
      tab.documents += 1
      tab.status = response.status()
      const isPage = response.headers()['content-type']?.startsWith('text/html') ?? false
      tab.html = isPage ? response.text() : Promise.resolve('')
      // Awaited when the page is checked; until then it may fail quietly.
      tab.html.catch(() => {})
      // A file to keep, or no answer at all: the tab stays where it is.
      if (!isPage) tab.leaving = false
    })
  }

  private async checkOnce(page: Page, tab: Tab): Promise<void> {
    tab.checking = true
    try {
      await page.waitForLoadState('load')
      const shown = `${tab.documents} ${page.url().split('#')[0]}`
      if (tab.checked.has(shown)) return
      tab.checked.add(shown)
      await this.inspect(page, tab, true)
    } catch (error) {
      this.fault(page.url(), `could not be checked: ${error instanceof Error ? error.message : String(error)}`)
    } finally {
      tab.checking = false
    }
  }

  /** `asAnswered`: the page stands as it came, so what was found right before need not be measured again. */
  private async inspect(page: Page, tab: Tab, asAnswered: boolean): Promise<void> {
    const { portaal, folder, javaScriptEnabled, alsoNarrow } = this.options
    const own = new URL(page.url()).origin === portaal.url
    const stand = { own, folder, javaScriptEnabled, status: tab.status, html: await tab.html }
    await this.look(page, stand, asAnswered, pageFaults)
    if (own) for (const fault of await tab.opnieuw.asks(page)) this.fault(page.url(), fault)
    const wide = page.viewportSize()
    if (!alsoNarrow || !own || !javaScriptEnabled || !wide) return
    await page.setViewportSize(narrow)
    await this.look(page, stand, asAnswered, async () =>
      unexcused(await layoutFaults(page, stand), { folder, path: new URL(page.url()).pathname }),
    )
    await page.setViewportSize(wide)
  }

  private async look(page: Page, stand: Stand, asAnswered: boolean, check: typeof pageFaults): Promise<void> {
    const { folder, own, html } = stand
    const name = asAnswered && html ? await nameOfView(page, stand) : null
    const known = name !== null && wasRight(folder, name)
    const faults = known ? (own ? await placeFaults(page, stand) : []) : await check(page, stand)
    for (const fault of faults) this.fault(page.url(), fault)
    if (name && faults.length === 0) rememberRight(folder, name)
  }

  /** Nothing goes to another origin. */
  private async gate(route: Route): Promise<void> {
    const request = route.request()
    const { origin, protocol } = new URL(request.url())
    const { portaal } = this.options
    if (protocol.startsWith('http') && origin !== portaal.url && origin !== portaal.oefenUrl) {
      this.fault(request.frame().page().url(), `asks ${origin}`)
      return route.abort()
    }
    return route.fallback()
  }

  private tabOf(page: Page): Tab {
    const tab = this.tabs.get(page)
    if (!tab) throw new Error('this page is not watched')
    return tab
  }

  private fault(url: string, what: string): void {
    this.faults.push(`${url}: ${what}`)
  }
}

function isDocument(request: Request): boolean {
  return request.isNavigationRequest() && request.frame().parentFrame() === null
}
