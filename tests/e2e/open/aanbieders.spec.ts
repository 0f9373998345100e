import { expect, test } from '#tests/e2e/basis/test.ts'

test('wie niet inlogt, vindt een aanbieder bij de voordeur, leest wat die doet en zet er drie naast elkaar (D3M-03, D3L-11)', async ({
  page,
}) => {
  await page.goto('/doetinchem')
  await page.getByRole('link', { name: 'Bekijk wie u kan helpen' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Wie kan u helpen?')
  await page.getByRole('link', { name: 'Hulp bij uw dag en uw geld' }).click()

  const kaarten = page
    .getByRole('main')
    .getByRole('listitem')
    .filter({ has: page.getByRole('heading', { level: 3 }) })
  await expect(kaarten).toHaveCount(20)
  await expect(page.getByText('De lijst staat op alfabet.')).toBeVisible()

  await page.getByLabel('Uw postcode').fill('7001 AB')
  await page.getByLabel('Hoe ver mag het zijn?').selectOption({ label: 'Hoogstens 5 kilometer' })
  await page.getByLabel('Hoe lang kunt u wachten?').selectOption({ label: 'Hoogstens 4 weken' })
  await page.getByRole('button', { name: 'Zoek aanbieders' }).click()
  await expect(page).toHaveURL(/hulp=begeleiding&postcode=7001/)
  await expect(page.getByText('Wie het dichtst bij is, staat bovenaan.')).toBeVisible()
  await expect(kaarten.first()).toContainText('Doetinchem, dichterbij dan 1 kilometer')
  await expect(page.getByText('De afstand is een rechte lijn tussen twee postcodes.')).toBeVisible()

  for (const nr of [0, 1, 2]) await kaarten.nth(nr).getByRole('checkbox').check()
  const namen = await kaarten.getByRole('heading').allTextContents()
  await page.getByRole('button', { name: 'Zet naast elkaar' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Aanbieders naast elkaar')
  for (const naam of namen.slice(0, 3)) await expect(page.getByRole('main')).toContainText(naam)

  await page.getByRole('link', { name: namen[0]! }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(namen[0]!)
  await expect(page.getByRole('main')).toContainText('De aanbieder zei dit op')
  await expect(page.getByRole('main')).toContainText('Deze aanbieders bestaan niet echt.')
})

test('niets gevonden: één klik laat een wens los; een foute postcode wordt gezegd en blijft staan', async ({
  page,
}) => {
  await page.goto('/doetinchem/aanbieders?hulp=dagbesteding&taal=ar')
  await expect(page.getByRole('heading', { name: 'Wij vinden nog niemand' })).toBeVisible()
  await page.getByRole('link', { name: /^Hulp in het Nederlands: \d+ gevonden$/ }).click()
  await expect(
    page
      .getByRole('main')
      .getByRole('listitem')
      .filter({ has: page.getByRole('heading', { level: 3 }) }),
  ).not.toHaveCount(0)

  await page.getByLabel('Uw postcode').fill('Doetinchem')
  await page.getByRole('button', { name: 'Zoek aanbieders' }).click()
  await expect(page.getByRole('alert')).toContainText('typ vier cijfers')
  await expect(page.getByLabel('Uw postcode')).toHaveValue('Doetinchem')
})

test('in het Engels staat hetzelfde, ook op de tweede bladzijde', async ({ page }) => {
  await page.goto('/taal/en?terug=/doetinchem/aanbieders')
  await page.getByRole('link', { name: 'Help with your day and your money' }).click()
  await expect(page.getByText('The list is in alphabetical order.')).toBeVisible()
  await page.getByRole('link', { name: 'Next page' }).click()
  await expect(page).toHaveURL(/bladzijde=2/)
  const eerste = page.getByRole('heading', { level: 3 }).first()
  const naam = (await eerste.textContent())!
  await eerste.getByRole('link').click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(naam)
  await expect(page.getByRole('main')).toContainText('These care providers do not exist.')
})
