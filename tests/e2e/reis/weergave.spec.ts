import type { Page, TestInfo } from '@playwright/test'
import { delen, langs } from '#tests/e2e/reis/paginas.ts'
import { expect, test } from '#tests/e2e/reis/test.ts'
import { contrastFaults, forcedColorFaults } from '#tests/e2e/reis/weergave.ts'

// What is wrong on a page is found by the visit itself: axe with the contrast of this way of looking, and the width. `FOTO=1` takes pictures to look at.
async function fotografeer(page: Page, pad: string, info: TestInfo): Promise<void> {
  if (!process.env.FOTO) return
  const naam = pad.replaceAll(/[0-9a-f]{8}-[0-9a-f-]{27}/g, 'id').replaceAll(/[/ ,]/g, '_')
  await page.screenshot({ path: info.outputPath(`${naam}.png`), fullPage: true })
}

for (const [naam, deel] of Object.entries(delen)) {
  test.describe(`alle bladzijden, anders bekeken: ${naam}`, { tag: '@script' }, () => {
    test.describe.configure({ timeout: 240_000 })

    test(
      'van rechts naar links past alles op het scherm',
      { tag: '@smal' },
      async ({ hand, snel, ander, bezoek }, info) => {
        const balie = await ander()
        for (const { page } of [hand, balie.hand]) {
          await page.addInitScript(() =>
            addEventListener('DOMContentLoaded', () => document.documentElement.setAttribute('dir', 'rtl')),
          )
        }
        await langs(deel, { inwoner: { hand, snel }, balie }, bezoek, async (page, pad) => {
          await expect(page.locator('html'), pad).toHaveCSS('direction', 'rtl')
          await fotografeer(page, pad, info)
        })
      },
    )

    test.describe('in het donker, met rust', { tag: '@breed' }, () => {
      test.use({ colorScheme: 'dark', contextOptions: { reducedMotion: 'reduce' } })
      test('blijft alles leesbaar en beweegt er niets', async ({ hand, snel, ander, bezoek }, info) => {
        await langs(deel, { inwoner: { hand, snel }, balie: await ander() }, bezoek, async (page, pad) => {
          expect(await page.evaluate(() => document.getAnimations().length), pad).toBe(0)
          expect.soft(await contrastFaults(page), pad).toEqual([])
          for (const colorScheme of ['dark', 'light'] as const) {
            await page.emulateMedia({ colorScheme, contrast: 'more' })
            expect.soft(await contrastFaults(page), `${pad}, ${colorScheme} with more contrast`).toEqual([])
          }
          await page.emulateMedia({ colorScheme: 'dark', contrast: 'no-preference' })
          await fotografeer(page, pad, info)
        })
      })
    })

    test.describe('met de kleuren van de bezoeker', { tag: '@breed' }, () => {
      test.use({ contextOptions: { forcedColors: 'active' } })
      test('blijft alles te zien', async ({ hand, snel, ander, bezoek }, info) => {
        await langs(deel, { inwoner: { hand, snel }, balie: await ander() }, bezoek, async (page, pad) => {
          expect.soft(await forcedColorFaults(page), pad).toEqual([])
          await fotografeer(page, pad, info)
        })
      })
    })
  })
}
