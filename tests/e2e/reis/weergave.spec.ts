import type { Page, TestInfo } from '@playwright/test'
import { clippedFaults, widthFaults } from '#tests/e2e/basis/controles.ts'
import { targetFaults } from '#tests/e2e/basis/doelen.ts'
import { focusFaults } from '#tests/e2e/reis/focus.ts'
import { delen, langs } from '#tests/e2e/reis/paginas.ts'
import { expect, test } from '#tests/e2e/reis/test.ts'
import { changeFaults, weergaveFaults } from '#tests/e2e/reis/weergave.ts'

// Every kind of page is opened once, and then looked at in every way somebody may look at it. `FOTO=1` takes pictures to look at.
test.describe.configure({ mode: 'parallel', timeout: 600_000 })

for (const [naam, deel] of Object.entries(delen)) {
  test(
    `met Tab, met grotere letters, in het donker en in eigen kleuren blijft alles te lezen en te doen: ${naam} (WCAG 1.4.3 1.4.4 1.4.6 1.4.12 2.1.1 2.1.2 2.3.3 2.4.7 2.4.11 2.4.13 3.2.1 3.2.2)`,
    { tag: ['@script', '@breed'] },
    async ({ hand, snel, ander, bezoek }, info) => {
      await langs(deel, { inwoner: { hand, snel }, balie: await ander() }, bezoek, async (page, pad) => {
        const faults = await weergaveFaults(page, (zo) => fotografeer(page, `${pad}, ${zo}`, info))
        expect.soft(faults, pad).toEqual([])
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

async function fotografeer(page: Page, pad: string, info: TestInfo): Promise<void> {
  if (!process.env.FOTO) return
  const naam = pad.replaceAll(/[0-9a-f]{8}-[0-9a-f-]{27}/g, 'id').replaceAll(/[/ ,]/g, '_')
  await page.screenshot({ path: info.outputPath(`${naam}.png`), fullPage: true })
}
