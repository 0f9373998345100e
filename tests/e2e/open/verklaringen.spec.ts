import { expect, test } from '#tests/e2e/basis/test.ts'

const paginas = [
  { link: 'Veilig op deze site', titel: 'Veilig op deze site', zegt: 'Bel Veilig Thuis' },
  {
    link: 'Uw gegevens en privacy',
    titel: 'Wat wij doen met uw gegevens',
    zegt: 'Dit is een voorbeeld. Dit e-mailadres bestaat niet.',
  },
  { link: 'Toegankelijkheid', titel: 'Toegankelijkheid van deze site', zegt: 'Wij hebben de site zelf getest.' },
]

for (const { link, titel, zegt } of paginas) {
  test(`onder aan elke pagina staat de weg naar “${titel}”, in twee talen (D1-28 D1-41)`, async ({ page }) => {
    for (const pad of ['/', '/doetinchem/kom', '/inloggen/medewerker', '/bestaat/niet']) {
      await page.goto(pad)
      await expect(page.getByRole('contentinfo').getByRole('link', { name: link, exact: true })).toBeVisible()
    }
    await page.getByRole('contentinfo').getByRole('link', { name: link, exact: true }).click()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(titel)
    await expect(page.getByRole('main')).toContainText(zegt)

    await page.getByRole('link', { name: /^(English|EN)$/ }).click()
    await expect(page.locator('html')).toHaveAttribute('lang', 'en')
    await expect(page.getByRole('heading', { level: 1 })).not.toHaveText(titel)
    await page.getByRole('link', { name: /^(Nederlands|NL)$/ }).click()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(titel)
  })
}

test('wie een gemeente koos, ziet bij privacy alleen het adres van die gemeente; anders staan ze er allemaal', async ({
  page,
}) => {
  await page.goto('/privacy')
  await expect(page.getByRole('main').locator('a[href^="mailto:"]')).toHaveCount(3)
  await page.goto('/bronckhorst')
  await page.goto('/privacy')
  await expect(page.getByRole('main').locator('a[href^="mailto:"]')).toHaveText(['fg@bronckhorst.example'])
})
