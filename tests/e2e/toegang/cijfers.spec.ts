import { expect, test } from '#tests/e2e/reis/test.ts'

test('een teamleider leest de cijfers als tabel en als beeld, kiest een team, en bewaart ze; wat klein is staat er niet (D1-45)', async ({
  hand,
  snel,
}) => {
  const { page } = hand
  await snel.meldAan('toegang', 'yvonne')
  await page.goto('/toegang')
  await hand.volg('Cijfers')
  // The figures are made by the work that nobody waits for.
  await expect(async () => {
    await page.goto('/toegang/cijfers')
    await expect(page.getByText('Bijgewerkt op')).toBeVisible({ timeout: 1000 })
  }).toPass()
  await hand.leest('Cijfers')
  const stand = page.getByRole('table', { name: 'Open hulpvragen per klantreis' })
  await expect(stand.getByRole('row', { name: /Alle klantreizen/ })).toContainText('niet getoond')
  await expect(page.getByRole('img', { name: 'Alle klantreizen' })).toBeVisible()

  await page.getByLabel('Team').selectOption('Wmo')
  await page.getByRole('button', { name: 'Toon deze cijfers' }).click()
  await expect(page).toHaveURL(/team=wmo/)
  await expect(page.getByLabel('Team')).toHaveValue('wmo')
  const adres = await page.getByRole('link', { name: 'Bewaar deze cijfers als bestand (CSV)' }).getAttribute('href')
  const bestand = await page.request.get(adres!)
  expect(bestand.headers()['content-type']).toContain('text/csv')
  expect(await bestand.text()).toContain('"Team";"Wmo"')
})
