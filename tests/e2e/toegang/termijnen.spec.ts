import { expect, test } from '#tests/e2e/reis/test.ts'

test('een medewerker rekent uit wanneer een termijn eindigt, en leest bij een dag die niet bestaat wat er mis is (D1-30)', async ({
  hand,
  snel,
}) => {
  const { page } = hand
  await snel.meldAan('toegang', 'yvonne')
  await page.goto('/toegang/klantreizen/perspectiefplan')
  await page.getByRole('link', { name: 'Besluit op de aanvraag (Wmo)' }).click()
  await hand.leest('Besluit op de aanvraag (Wmo)')
  await hand.volg('Termijnen')
  await hand.leest('Termijnen')
  await hand.volg('Bezwaar maken')
  await hand.leest('Bezwaar maken')
  await hand.vul(/Vanaf welke dag/, '2026-11-13')
  await hand.druk('Reken uit')
  await expect(page.getByRole('main')).toContainText(
    '13 november 2026 + 6 weken = vrijdag 25 december, Eerste Kerstdag, dus maandag 28 december 2026.',
  )
  await hand.vul(/Vanaf welke dag/, '2026-02-30')
  await hand.druk('Reken uit')
  await expect(page.getByRole('alert')).toContainText('Dit is geen dag die bestaat')
  await expect(page.getByRole('textbox', { name: /Vanaf welke dag/ })).toHaveValue('2026-02-30')
})
