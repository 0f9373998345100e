import type { Page } from '@playwright/test'
import { meldAanAlsInwoner } from '#tests/e2e/reis/aanmelden.ts'
import { dossierVan } from '#tests/e2e/reis/snel.ts'
import { expect, test } from '#tests/e2e/reis/test.ts'

const elders = 'https://www.nu.nl/'
const veld = /^Wat hebt u al geprobeerd/

/** The site somebody ends up on; the real one is never asked. */
async function speelElders(page: Page): Promise<void> {
  await page.context().route(`${elders}**`, (route) =>
    route.fulfill({
      contentType: 'text/html',
      body: '<!DOCTYPE html><html lang="nl"><head><meta charset="utf-8"><title>Nieuws</title></head><body><main><h1>Nieuws</h1></main></body></html>',
    }),
  )
}

/** Whether this browser is still signed in, as the server sees it. */
async function isIngelogd(page: Page, portaal: string): Promise<boolean> {
  const answer = await page.context().request.get(`${portaal}/mijn`, { maxRedirects: 0 })
  return answer.status() === 200
}

test('boven aan elke pagina staat een link om snel weg te gaan, hoog genoeg voor een duim (D1-28)', async ({
  page,
}) => {
  for (const pad of ['/', '/doetinchem/bel', '/inloggen', '/veilig', '/bestaat/niet']) {
    await page.goto(pad)
    const link = page.getByRole('banner').getByRole('link', { name: /^(Deze site snel verlaten|Snel weg)$/ })
    await expect(link).toHaveAttribute('href', elders)
    await expect(link).toHaveAttribute('rel', 'noreferrer')
    expect((await link.boundingBox())!.height).toBeGreaterThanOrEqual(44)
  }
})

test(
  'zonder script gaat de link gewoon naar de andere site, en de uitleg zegt dat u dan ingelogd blijft (D1-28)',
  { tag: '@zonder-script' },
  async ({ page, snel, portaal }) => {
    await speelElders(page)
    await snel.meldAan('inwoner', 'samira')
    await page.goto('/veilig')
    await expect(page.getByRole('main')).toContainText('U blijft nog 15 minuten ingelogd.')
    await page.getByRole('link', { name: 'Deze site snel verlaten' }).first().click()
    await expect(page).toHaveURL(elders)
    expect(await isIngelogd(page, portaal.url)).toBe(true)
  },
)

test.describe('met script', { tag: '@script' }, () => {
  test.beforeEach(({ page }) => speelElders(page))

  test('de pagina is weg en de knop Terug brengt daar niet meer heen (D1-28)', async ({ page }) => {
    await page.goto('/')
    await page.goto('/doetinchem/bel')
    await page
      .getByRole('link', { name: /^(Deze site snel verlaten|Snel weg)$/ })
      .first()
      .click()
    await expect(page).toHaveURL(elders)
    await page.goBack()
    await expect(page).toHaveURL('/')
  })

  test('wie ingelogd is, is daarna uitgelogd, en wat net getypt is, staat er nog (D1-28)', async ({
    page,
    hand,
    snel,
    portaal,
  }) => {
    await snel.meldAan('inwoner', 'samira')
    const traject = await snel.stelVraag()
    await page.goto('/mijn')
    await page.goto(`${traject}/plan/vraag-3`)
    await page.getByRole('textbox', { name: veld }).fill('Wij praten elke dag met de juf.')
    await page
      .getByRole('link', { name: /^(Deze site snel verlaten|Snel weg)$/ })
      .first()
      .click()
    await expect(page).toHaveURL(elders)
    await expect.poll(() => isIngelogd(page, portaal.url)).toBe(false)
    await page.goBack()
    await expect(page).toHaveURL(/\/inloggen\?terug=/)

    await meldAanAlsInwoner(hand, 'Samira Haddou')
    await hand.leest('Goed dat u er bent')
    // Saving and signing out leave this browser at once: what came just too late to be saved waits on the first page.
    const wacht = page.getByRole('link', { name: 'Ga verder met die tekst' })
    await ((await wacht.isVisible()) ? wacht.click() : page.goto(`${traject}/plan/vraag-3`))
    await expect(page.getByRole('textbox', { name: veld })).toHaveValue('Wij praten elke dag met de juf.')
  })

  test('drie keer Esc is genoeg, ook midden in een veld; twee keer is niets (D1-28)', async ({
    page,
    snel,
    portaal,
  }) => {
    await snel.meldAan('inwoner', 'samira')
    const traject = await snel.stelVraag()
    await page.goto(`${traject}/plan/vraag-3`)
    await page.getByRole('textbox', { name: veld }).fill('Wij praten elke dag.')
    await page.keyboard.press('Escape')
    await page.keyboard.press('Escape')
    await page.waitForTimeout(2100)
    await page.keyboard.press('Escape')
    await page.keyboard.press('Escape')
    await expect(page.getByRole('textbox', { name: veld })).toBeVisible()
    await page.keyboard.press('Escape')
    await expect(page).toHaveURL(elders)
    await expect.poll(() => isIngelogd(page, portaal.url)).toBe(false)
  })

  test('wat nog in een ander tabblad staat, gaat mee weg (D1-28)', async ({ page, bezoek }) => {
    await page.goto('/doetinchem/bel')
    const tweede = await page.context().newPage()
    await tweede.goto('/doetinchem/kom')
    await bezoek.settle(tweede)
    await page
      .getByRole('link', { name: /^(Deze site snel verlaten|Snel weg)$/ })
      .first()
      .click()
    await expect(page).toHaveURL(elders)
    await expect(tweede).toHaveURL(elders)
  })

  test('ook bij de toegang vraagt niemand eerst of u het zeker weet (D1-28)', async ({ page, snel, ander }) => {
    const inwoner = await ander()
    await inwoner.snel.meldAan('inwoner', 'samira')
    const dossier = dossierVan(await inwoner.snel.verstuurPlan())
    await snel.meldAan('toegang', 'yvonne')
    const vragen: string[] = []
    page.on('dialog', (dialog) => {
      vragen.push(dialog.type())
      void dialog.accept()
    })
    await page.goto(dossier)
    await page.getByRole('textbox', { name: 'Hoe begrijpt u de vraag van de inwoner?' }).fill('Nog niet af.')
    await page
      .getByRole('link', { name: /^(Deze site snel verlaten|Snel weg)$/ })
      .first()
      .click()
    await expect(page).toHaveURL(elders)
    expect(vragen).toEqual([])
  })
})

test.describe('met alleen het toetsenbord', { tag: '@script' }, () => {
  test.use({ alleenToetsenbord: true })

  test('vlak voor de inhoud is de link met Tab te bereiken, en Enter gaat weg (D1-28)', async ({ page, toets }) => {
    await speelElders(page)
    await page.goto('/veilig')
    for (let tabs = 0; tabs < 8; tabs += 1) {
      await toets('Tab')
      if ((await page.locator(':focus').getAttribute('data-weg')) !== null) break
    }
    await toets('Enter')
    await expect(page).toHaveURL(elders)
  })
})
