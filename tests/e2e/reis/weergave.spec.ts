import type { Page, TestInfo } from '@playwright/test'
import { clippedFaults, widthFaults } from '#tests/e2e/basis/controles.ts'
import { targetFaults } from '#tests/e2e/basis/doelen.ts'
import { narrow } from '#tests/e2e/basis/bezoek.ts'
import { focusFaults } from '#tests/e2e/reis/focus.ts'
import { delen, langs } from '#tests/e2e/reis/paginas.ts'
import { lostFaults, setTextSpacing, setTextTwice } from '#tests/e2e/reis/tekstafstand.ts'
import { expect, test } from '#tests/e2e/reis/test.ts'
import { changeFaults, contrastFaults, forcedColorFaults } from '#tests/e2e/reis/weergave.ts'

// Every kind of page is opened once, and then looked at in every way somebody may look at it. `FOTO=1` takes pictures to look at.
test.describe.configure({ mode: 'parallel', timeout: 600_000 })

for (const [naam, deel] of Object.entries(delen)) {
  test(
    `met Tab, met grotere letters, in het donker en in eigen kleuren blijft alles te lezen en te doen: ${naam} (WCAG 1.4.3 1.4.4 1.4.6 1.4.12 2.1.1 2.1.2 2.3.3 2.4.7 2.4.11 2.4.13 3.2.1 3.2.2)`,
    { tag: ['@script', '@breed'] },
    async ({ hand, snel, ander, bezoek }, info) => {
      await langs(deel, { inwoner: { hand, snel }, balie: await ander() }, bezoek, async (page, pad) => {
        const rechtop = async (faults: Promise<string[]>, zo = '') => expect.soft(await faults, pad + zo).toEqual([])
        await rechtop(focusFaults(page), ', with Tab')
        await rechtop(changeFaults(page), ', with another choice')
        await inLetters(page, rechtop)
        await inKleuren(page, rechtop, (zo) => fotografeer(page, `${pad}, ${zo}`, info))
      })
    },
  )

  test(
    `op het smalste scherm komt Tab overal, en past ook van rechts naar links alles erop: ${naam} (WCAG 1.4.10 2.1.1 2.4.7 2.4.11)`,
    { tag: ['@script', '@smal'] },
    async ({ hand, snel, ander, bezoek }, info) => {
      await langs(deel, { inwoner: { hand, snel }, balie: await ander() }, bezoek, async (page, pad) => {
        expect.soft(await focusFaults(page), pad).toEqual([])
        expect.soft(await changeFaults(page), pad).toEqual([])
        await page.evaluate(() => document.documentElement.setAttribute('dir', 'rtl'))
        await expect(page.locator('html'), pad).toHaveCSS('direction', 'rtl')
        const faults = [...(await widthFaults(page)), ...(await clippedFaults(page)), ...(await targetFaults(page))]
        expect.soft(faults, `${pad}, from right to left`).toEqual([])
        await fotografeer(page, pad, info)
      })
    },
  )
}

type Rechtop = (faults: Promise<string[]>, zo: string) => Promise<void>

/** Text twice as large, and more room between letters, words, lines and paragraphs, on this screen and on the narrowest. */
async function inLetters(page: Page, rechtop: Rechtop): Promise<void> {
  const wide = page.viewportSize()!
  await rechtop(lostFaults(page), '')
  const kleiner = await setTextTwice(page)
  await rechtop(lostFaults(page), ', with text twice as large')
  await kleiner()
  const dichter = await setTextSpacing(page)
  await rechtop(lostFaults(page), ', with more room')
  await page.setViewportSize(narrow)
  await rechtop(lostFaults(page), ', with more room on 320 px')
  await page.setViewportSize(wide)
  await dichter()
}

/** In the dark with rest asked for, with more contrast, and in the colours of the visitor. */
async function inKleuren(page: Page, rechtop: Rechtop, foto: (zo: string) => Promise<void>): Promise<void> {
  await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' })
  await rechtop(
    page.evaluate(() => document.getAnimations().map(({ id }) => `moves: ${id}`)),
    ', at rest',
  )
  await rechtop(contrastFaults(page), ', in the dark')
  await foto('dark')
  for (const colorScheme of ['dark', 'light'] as const) {
    await page.emulateMedia({ colorScheme, contrast: 'more' })
    await rechtop(contrastFaults(page), `, ${colorScheme} with more contrast`)
  }
  await page.emulateMedia({ colorScheme: 'light', contrast: 'no-preference', forcedColors: 'active' })
  await rechtop(forcedColorFaults(page), ', in the colours of the visitor')
  await foto('forced')
  await page.emulateMedia({ colorScheme: null, contrast: null, forcedColors: null, reducedMotion: null })
}

async function fotografeer(page: Page, pad: string, info: TestInfo): Promise<void> {
  if (!process.env.FOTO) return
  const naam = pad.replaceAll(/[0-9a-f]{8}-[0-9a-f-]{27}/g, 'id').replaceAll(/[/ ,]/g, '_')
  await page.screenshot({ path: info.outputPath(`${naam}.png`), fullPage: true })
}
