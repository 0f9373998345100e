import type { Page, TestInfo } from '@playwright/test'
import { paginasVanInwoner, paginasVanToegang } from '#tests/e2e/reis/paginas.ts'
import { expect, test, type Bezoeker } from '#tests/e2e/reis/test.ts'

/** Opens every page of the journey, each in the state somebody meets it in, and takes its picture to look at. */
async function bekijkAlles({ hand, snel }: Bezoeker, ander: () => Promise<Bezoeker>, info: TestInfo): Promise<void> {
  const balie = await ander()
  await snel.meldAan('inwoner', 'samira')
  await balie.snel.meldAan('toegang', 'yvonne')
  const { paden, gevraagd } = await paginasVanInwoner(snel, balie.snel)
  for (const pad of paden) await bekijk(hand.page, pad, info)
  for (const pad of paginasVanToegang(gevraagd)) await bekijk(balie.hand.page, pad, info)
}

// What is wrong on a page is found by the visit itself: axe with the contrast of this way of looking, and the width.
async function bekijk(page: Page, pad: string, info: TestInfo): Promise<void> {
  const antwoord = await page.goto(pad)
  expect(antwoord?.status(), pad).toBe(200)
  const naam = pad.replaceAll(/[0-9a-f]{8}-[0-9a-f-]{27}/g, 'id').replaceAll('/', '_')
  await page.screenshot({ path: info.outputPath(`${naam}.png`), fullPage: true })
}

test.describe('alle bladzijden, anders bekeken', { tag: '@script' }, () => {
  test.describe.configure({ timeout: 240_000 })

  test('van rechts naar links past alles op het scherm', { tag: '@smal' }, async ({ hand, snel, ander }, info) => {
    const fromRightToLeft = () =>
      addEventListener('DOMContentLoaded', () => document.documentElement.setAttribute('dir', 'rtl'))
    await hand.page.addInitScript(fromRightToLeft)
    await bekijkAlles(
      { hand, snel },
      async () => {
        const bezoeker = await ander()
        await bezoeker.hand.page.addInitScript(fromRightToLeft)
        return bezoeker
      },
      info,
    )
    await expect(hand.page.locator('html')).toHaveCSS('direction', 'rtl')
  })

  test.describe('in het donker, met rust', { tag: '@breed' }, () => {
    test.use({ colorScheme: 'dark', contextOptions: { reducedMotion: 'reduce' } })
    test('blijft alles leesbaar en beweegt er niets', async ({ hand, snel, ander }, info) => {
      await bekijkAlles({ hand, snel }, ander, info)
      const moving = await hand.page.evaluate(() => document.getAnimations().length)
      expect(moving).toBe(0)
    })
  })

  test.describe('met de kleuren van de bezoeker', { tag: '@breed' }, () => {
    test.use({ contextOptions: { forcedColors: 'active' } })
    test('blijft alles te zien', async ({ hand, snel, ander }, info) => {
      await bekijkAlles({ hand, snel }, ander, info)
    })
  })
})
