import { test as base, expect, type BrowserContext, type Page } from '@playwright/test'
import { Bezoek } from '#tests/e2e/basis/bezoek.ts'
import { openCopy, type Portaal } from '#tests/e2e/basis/sjabloon.ts'
import { onlyKeyboard } from '#tests/e2e/basis/toetsenbord.ts'

export { expect }

type Test = {
  /** The portal of this file: a practice environment that no other file touches. */
  portaal: Portaal
  /** The checks on every page; `check(page)` for a page that changed without a new document. */
  bezoek: Bezoek
  /** Somebody else at another computer: a page without the cookies of the first. */
  iemandAnders: () => Promise<Page>
  /** Presses a key and waits for what it brings, also when that is another page. */
  toets: (key: string) => Promise<void>
  /** `test.use({ alleenToetsenbord: true })`: mouse, shortcuts and a second goto throw. */
  alleenToetsenbord: boolean
}

type Worker = { portalen: { of: (file: string) => Promise<Portaal> } }

/** Every spec uses this `test`: visiting a page is checking it. */
export const test = base.extend<Test, Worker>({
  alleenToetsenbord: [false, { option: true }],

  // A worker has one file in hand at a time; at the next file it starts afresh.
  portalen: [
    // oxlint-disable-next-line no-empty-pattern -- Playwright reads which fixtures a fixture needs from this pattern
    async ({}, use) => {
      let current: { file: string; portaal: Portaal; close: () => Promise<void> } | undefined
      await use({
        async of(file) {
          if (current?.file === file) return current.portaal
          await current?.close()
          current = undefined
          current = { file, ...(await openCopy(process.env.EENKLIK_E2E!)) }
          return current.portaal
        },
      })
      await current?.close()
    },
    { scope: 'worker' },
  ],

  portaal: async ({ portalen }, use, info) => use(await portalen.of(info.file)),
  baseURL: async ({ portaal }, use) => use(portaal.url),

  bezoek: async ({ portaal, javaScriptEnabled }, use, info) => {
    const bezoek = new Bezoek({
      portaal,
      folder: process.env.EENKLIK_E2E!,
      javaScriptEnabled: javaScriptEnabled ?? true,
      alsoNarrow: info.project.name === 'met-script' && !info.tags.includes('@breed'),
    })
    await use(bezoek)
    // A test that failed already says why; what it left half done need not be right.
    if (info.errors.length === 0) await bezoek.finish()
  },

  context: async ({ context, bezoek }, use) => {
    await bezoek.watch(context)
    await use(context)
  },

  page: async ({ page, alleenToetsenbord }, use) => {
    const lift = alleenToetsenbord ? onlyKeyboard(page) : undefined
    await use(page)
    lift?.()
  },

  toets: async ({ page, bezoek }, use) => {
    await use(async (key) => {
      await page.keyboard.press(key)
      await bezoek.settle(page)
    })
  },

  iemandAnders: async ({ browser, bezoek }, use) => {
    const opened: BrowserContext[] = []
    await use(async () => {
      const context = await browser.newContext()
      opened.push(context)
      await bezoek.watch(context)
      return context.newPage()
    })
    for (const context of opened) {
      for (const page of context.pages()) await bezoek.settle(page)
      await context.close()
    }
  },
})
