import { expect, test } from '#tests/e2e/basis/test.ts'
import { tabNaar } from '#tests/e2e/basis/toetsenbord.ts'

test('wie voor het eerst komt, kiest de eigen gemeente en ziet drie deuren: klik, bel en kom (D3A-04)', async ({
  page,
}) => {
  await page.goto('/')
  await expect(page.getByRole('heading', { level: 1 })).toContainText('De deur staat open')
  await page.getByRole('link', { name: 'Bronckhorst' }).click()

  await expect(page.getByRole('heading', { level: 1, name: 'Hoe wilt u hulp vragen?' })).toBeVisible()
  for (const actie of ['Stel mijn vraag hier', 'Bekijk het nummer', 'Bekijk de adressen']) {
    await expect(page.getByRole('link', { name: actie })).toBeVisible()
  }
})

test('achter de deur Bel staat het nummer, achter de deur Kom staan de adressen', async ({ page }) => {
  await page.goto('/bronckhorst')
  await page.getByRole('link', { name: 'Bekijk het nummer' }).click()
  await expect(page).toHaveURL(/\/bronckhorst\/bel$/)
  await expect(page.getByRole('main').getByRole('link', { name: '0575 00 18 76' }).first()).toHaveAttribute(
    'href',
    /^tel:/,
  )

  await page.goBack()
  await page.getByRole('link', { name: 'Bekijk de adressen' }).click()
  await expect(page).toHaveURL(/\/bronckhorst\/kom$/)
  await expect(page.getByRole('main')).toContainText('Voorbeeld')
})

test('de deur Klik vraagt eerst om inloggen met DigiD', async ({ page }) => {
  await page.goto('/bronckhorst')
  await page.getByRole('link', { name: 'Stel mijn vraag hier' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toContainText('DigiD')
})

test('wie liever Engels leest, krijgt dezelfde bladzijde in het Engels', async ({ page }) => {
  await page.goto('/bronckhorst')
  await page.getByRole('link', { name: /^(English|EN)$/ }).click()
  await expect(page).toHaveURL(/\/bronckhorst$/)
  await expect(page.locator('html')).toHaveAttribute('lang', 'en')
})

test('een adres dat niet bestaat, zegt dat en wijst de weg terug', async ({ page }) => {
  const antwoord = await page.goto('/deze/bestaat/niet')
  expect(antwoord?.status()).toBe(404)
  await page.getByRole('main').getByRole('link', { name: 'Naar het begin' }).click()
  await expect(page).toHaveURL('/')
})

test.describe('met alleen het toetsenbord', () => {
  test.use({ alleenToetsenbord: true })

  test('komt u bij de inhoud en achter elke deur', async ({ page, toets }) => {
    await page.goto('/')
    await toets('Tab')
    await toets('Enter')
    await expect(page.locator('#inhoud')).toBeFocused()

    await tabNaar(page, 'link', 'Bronckhorst')
    await toets('Enter')
    await tabNaar(page, 'link', 'Bekijk het nummer')
    await toets('Enter')
    await expect(page).toHaveURL(/\/bronckhorst\/bel$/)
  })
})
