import type { Page } from '@playwright/test'
import { eindigSessie } from '#tests/e2e/reis/aanmelden.ts'
import { verhaal } from '#tests/e2e/reis/verhaal.ts'
import { expect, test } from '#tests/e2e/reis/test.ts'

// What has to be right in each state is asked by the visit itself (basis/controles.ts): on both widths, in both languages.
for (const taal of ['nl', 'en'] as const) {
  test.describe(`in het ${taal === 'nl' ? 'Nederlands' : 'Engels'}`, { tag: ['@script', '@ook-smal'] }, () => {
    test.describe.configure({ timeout: 240_000 })
    test.beforeEach(async ({ page }) => void (await page.goto(`/taal/${taal}?terug=/`)))

    test('een plan: leeg, ingevuld, en met fouten teruggekomen', async ({ snel, page, bezoek }) => {
      await snel.meldAan('inwoner', 'samira')
      const traject = await snel.stelVraag()
      await opent(page, `${traject}/plan/vraag-2`)
      await expect(page.getByRole('textbox').first()).toHaveValue('')
      await snel.stuur(`${traject}/plan/vraag-2`, { goed: verhaal.plan.goed })
      await opent(page, `${traject}/plan/vraag-2`)
      await expect(page.getByRole('textbox').first()).toHaveValue(verhaal.plan.goed)

      await opent(page, `${traject}/invullen`)
      const antwoord = page.waitForResponse((response) => response.request().method() === 'POST')
      await page.getByRole('main').getByRole('button').first().click()
      expect((await antwoord).status()).toBe(400)
      await bezoek.settle(page)
      await expect(page).toHaveTitle(taal === 'nl' ? /^Fout: / : /^Error: /)
    })

    test('de sessie eindigde onder het typen: na opnieuw inloggen staat de tekst er weer', async ({
      snel,
      page,
      browser,
    }) => {
      await snel.meldAan('inwoner', 'samira')
      const traject = await snel.stelVraag()
      await opent(page, `${traject}/plan/vraag-3`)
      await page.getByRole('textbox').first().fill(verhaal.plan.zelf)
      await eindigSessie(browser, page)
      await page.getByRole('main').locator('form[method=post] button').first().click()
      await expect(page).toHaveURL(/\/inloggen\?/)
      await page.getByRole('main').locator('a[href^="/inloggen/"]').first().click()
      await page.locator('button[name=mens][value=samira]').click()
      await expect(page).toHaveURL(new RegExp(`${traject}/plan/vraag-3`))
      await expect(page.getByRole('textbox').first()).toHaveValue(verhaal.plan.zelf)
      await page.getByRole('main').locator('form[method=post] button').first().click()
      await expect(page).toHaveURL(/\/plan\/vraag-4$/)
      await opent(page, `${traject}/plan/vraag-3`)
      await expect(page.getByRole('textbox').first()).toHaveValue(verhaal.plan.zelf)
    })

    test('van een ander, of er niet: dezelfde pagina die zegt dat zij er niet is', async ({ snel, page, ander }) => {
      const samira = await ander()
      await samira.snel.meldAan('inwoner', 'samira')
      const traject = await samira.snel.stelVraag()
      await snel.meldAan('inwoner', 'tomasz')
      await opent(page, traject, 404)
      const tekst = await page.getByRole('main').innerText()
      await opent(
        page,
        traject.replace(/.$/, (laatste) => (laatste === '0' ? '1' : '0')),
        404,
      )
      expect(await page.getByRole('main').innerText()).toBe(tekst)
      // A file that is not there is answered by the same page, not by one without a header.
      await opent(page, `${traject}/versie/1/pdf`, 404)
      expect(await page.getByRole('main').innerText()).toBe(tekst)
      await expect(page.getByRole('banner')).toBeVisible()
      await opent(page, '/nergens/hier', 404)
    })

    test('een storing, en een database die weg is: wat er gebeurde, en wat er getypt was', async ({
      page,
      portaal,
    }) => {
      const stijl = await page.locator('link[rel=stylesheet]').getAttribute('href')
      // The page that needs nothing knows its stylesheet from the build.
      Object.assign(globalThis, { __EENKLIK_CSS__: stijl })
      const { emergencyPage } = await import('#app/server/noodpagina.server.ts')
      const velden = new URLSearchParams({ csrf: 'a', sleutel: 'b', goed: verhaal.plan.goed })
      for (const [pad, status, html] of [
        ['/storing', 500, emergencyPage(taal, 'storing')],
        ['/even-niet', 503, emergencyPage(taal, 'even-niet', { naar: '/mijn', velden })],
      ] as const) {
        await page.route(portaal.url + pad, (route) => route.fulfill({ status, contentType: 'text/html', body: html }))
        await opent(page, pad, status)
      }
      await expect(page.getByRole('textbox')).toHaveValue(verhaal.plan.goed)
    })
  })
}

async function opent(page: Page, pad: string, status = 200): Promise<void> {
  expect((await page.goto(pad))?.status(), pad).toBe(status)
}
