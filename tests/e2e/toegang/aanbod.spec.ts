import { expect, test } from '#tests/e2e/reis/test.ts'
import { csvVan, regel } from '#tests/builders/aanbod.ts'

test('de toegang neemt een bestand over, leest het verslag, en ziet wat iedereen ziet (D4-24)', async ({
  hand,
  snel,
}) => {
  const { page } = hand
  await snel.meldAan('toegang', 'yvonne')
  await page.goto('/toegang')
  await page.getByRole('link', { name: 'Aanbieders', exact: true }).click()
  await page.getByRole('link', { name: 'Neem een bestand over' }).click()
  await page.getByRole('button', { name: 'Neem het bestand over' }).click()
  await expect(page.getByRole('alert')).toContainText('kies ja of nee')

  await page.getByLabel('Ja, meteen').check()
  await page.getByLabel('Het bestand').setInputFiles({
    name: 'aanbod.csv',
    mimeType: 'text/csv',
    buffer: csvVan([regel({ naam: 'Aan De Beurt', producten: '16V01' }), regel({ naam: 'Mis', kvk: '12' })]),
  })
  await page.getByRole('button', { name: 'Neem het bestand over' }).click()
  await expect(page.getByText('Nieuw: 1')).toBeVisible()
  await expect(page.getByRole('row', { name: /Mis/ })).toContainText('Deze waarde kennen wij niet.')

  await page.goto('/toegang/aanbod')
  await page.getByRole('link', { name: 'Aan De Beurt' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Aan De Beurt')
})
