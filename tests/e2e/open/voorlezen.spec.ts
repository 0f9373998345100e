import type { BrowserContext, Page } from '@playwright/test'
import { expect, test } from '#tests/e2e/reis/test.ts'

/** A device that speaks Dutch; the browser of the tests has no voice of its own. */
async function geefStem(context: BrowserContext): Promise<void> {
  await context.addInitScript(() => {
    const gezegd: string[] = []
    class Uitspraak {
      constructor(readonly text: string) {}
    }
    const speechSynthesis = {
      getVoices: () => [{ lang: 'nl-NL', localService: true }],
      speak: ({ text }: Uitspraak) => gezegd.push(text),
      cancel: () => gezegd.push('(stil)'),
      addEventListener: () => {},
    }
    Object.assign(window, { gezegd, SpeechSynthesisUtterance: Uitspraak })
    Object.defineProperty(window, 'speechSynthesis', { value: speechSynthesis })
  })
}

const gezegd = (page: Page) => page.evaluate(() => (window as unknown as { gezegd: string[] }).gezegd)

test(
  'wie inwoner is of niet is ingelogd, laat elke pagina voorlezen (D1-41)',
  { tag: '@script' },
  async ({ page, snel, bezoek }) => {
    await geefStem(page.context())
    await snel.meldAan('inwoner', 'samira')
    const traject = await snel.stelVraag()
    for (const pad of ['/', '/doetinchem/bel', '/mijn', traject, `${traject}/plan/vraag-2`, '/bestaat/niet']) {
      await page.goto(pad)
      const knop = page.getByRole('button', { name: 'Lees voor' })
      expect((await knop.boundingBox())!.height).toBeGreaterThanOrEqual(44)
      await knop.click()
      await expect(page.getByRole('button', { name: 'Stop met voorlezen', pressed: true })).toBeFocused()
      await bezoek.check(page)
      const [eerste, ...meer] = await gezegd(page)
      expect(meer).toEqual([])
      expect((await page.getByRole('main').innerText()).replace(/\s+/g, ' ')).toContain(eerste)
      await page.keyboard.press('Escape')
      expect((await gezegd(page)).at(-1)).toBe('(stil)')
      await expect(knop).toBeVisible()
    }
  },
)

test('bij de toegang staat geen knop om voor te lezen', { tag: '@script' }, async ({ page, snel }) => {
  await geefStem(page.context())
  await snel.meldAan('toegang', 'yvonne')
  await page.goto('/toegang')
  await expect(page.getByRole('button', { name: 'Uitloggen' })).toBeVisible()
  await expect(page.getByRole('button', { name: 'Lees voor' })).toHaveCount(0)
})

test('zonder script of zonder stem staat er geen knop die niets doet', async ({ page }) => {
  await page.goto('/doetinchem')
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await expect(page.getByRole('button', { name: 'Lees voor' })).toHaveCount(0)
})

test.describe('met alleen het toetsenbord', { tag: '@script' }, () => {
  test.use({ alleenToetsenbord: true })

  test('de spatiebalk begint en stopt met voorlezen (D1-41)', async ({ page, toets }) => {
    await geefStem(page.context())
    await page.goto('/veilig')
    for (let tabs = 0; tabs < 6; tabs += 1) {
      await toets('Tab')
      if ((await page.locator(':focus').getAttribute('data-voorlezen')) !== null) break
    }
    await toets('Space')
    expect(await gezegd(page)).toEqual(['Veilig op deze site'])
    await toets('Space')
    expect(await gezegd(page)).toEqual(['Veilig op deze site', '(stil)'])
  })
})
