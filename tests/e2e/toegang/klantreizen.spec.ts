import type { Page } from '@playwright/test'
import { reizen } from '#app/domain/klantreis/reizen.ts'
import { expect, test } from '#tests/e2e/reis/test.ts'

/** The row of the step with this number: the first table of the page. */
const stapMet = (page: Page, nr: string) =>
  page
    .getByRole('table')
    .first()
    .getByRole('row')
    .filter({ has: page.getByRole('cell', { name: new RegExp(`^${nr}[.] `) }) })

test('een medewerker leest welke klantreis wanneer geldt, en van elke de stappen naast de bron (D3A-02 D3A-30 D1-31)', async ({
  hand,
  snel,
}) => {
  // Every klantreis, and axe reads each of its tables.
  test.setTimeout(240_000)
  const { page } = hand
  await snel.meldAan('toegang', 'yvonne')
  await page.goto('/toegang')
  await hand.volg('Klantreizen')
  await hand.leest('Klantreizen')
  await expect(page.getByRole('row', { name: /Jeugdhulp, ambulant.*gecertificeerde instelling/ })).toContainText(
    '3. Via',
  )
  await expect(page.getByRole('main')).not.toContainText('eigen proces')

  await page.getByRole('link', { name: '1. Via de Lokale Toegang' }).last().click()
  await hand.leest('1. Via de Lokale Toegang')
  const oneens = stapMet(page, '7a')
  await oneens.getByText('Dit leest de inwoner').click()
  await expect(oneens).toContainText('Dit doet u: ')
  await expect(oneens).toContainText('Inwoner niet akkoord met het Zorgplan?')
  await expect(oneens).toContainText('met zorgaanbieder, Lokale Toegang')
  await expect(oneens).toContainText('alleen als het nodig is')
  const wijzigingen = page.getByRole('table', { name: 'De wijzigingen, de nieuwste eerst' })
  await expect(wijzigingen.getByRole('row').nth(1)).toContainText('consensus')

  for (const id of Object.keys(reizen)) {
    await page.goto(`/toegang/klantreizen/${id}`)
    await expect(page.getByRole('table', { name: 'De stappen in de volgorde van de bron' })).toBeVisible()
  }
})

test('in Oude IJsselstreek staat bij ambulante jeugdhulp en Wmo het eigen proces, en bij de rest een klantreis (D3A-03)', async ({
  hand,
  snel,
}) => {
  const { page } = hand
  await snel.meldAan('toegang', 'fleur')
  await page.goto('/toegang/klantreizen')
  const hier = page.getByRole('table', { name: 'De klantreis van iemand die vandaag begint' })
  const rij = (naam: RegExp) => hier.getByRole('row', { name: naam })
  for (const naam of [/Jeugdhulp, ambulant.*de Lokale Toegang/, /Wmo-ondersteuning/]) {
    await expect(rij(naam)).toContainText('een eigen proces')
    await expect(rij(naam).getByRole('link')).toHaveAttribute('href', 'https://www.oude-ijsselstreek.nl/')
  }
  await expect(rij(/Jeugdhulp, anders dan ambulant.*de Lokale Toegang/).getByRole('link')).toHaveText(
    '1. Via de Lokale Toegang',
  )
  await expect(rij(/Wmo Wonen.*4\. Wmo Wonen/)).toContainText('De gemeente doet zelf')
  const anders = page.getByRole('table', { name: 'Wat Oude IJsselstreek anders doet' })
  await expect(anders.getByRole('row', { name: /eigen proces/ })).toContainText('1 jul 2022')
})

test('een aanbieder leest wat er in de klantreizen is gewijzigd (D3A-02)', async ({ hand, snel }) => {
  const { page } = hand
  await snel.meldAan('aanbieder', 'sanne')
  await page.goto('/aanbieder')
  await hand.volg('Klantreizen')
  await hand.leest('Klantreizen')
  const wijzigingen = page.getByRole('table', { name: /De wijzigingen, de nieuwste eerst/ })
  await expect(wijzigingen.getByRole('row').nth(1)).toContainText('4. Wmo Wonen')
  await expect(wijzigingen.getByRole('row')).toHaveCount(5)
  const anders = page.getByRole('table', { name: 'Wat een gemeente anders doet' })
  await expect(anders.getByRole('row', { name: /Oude IJsselstreek.*een eigen proces/ })).toBeVisible()
  await page.getByRole('link', { name: 'Toekenning jeugdhulp' }).click()
  await hand.leest('Toekenning jeugdhulp')
  const beschikking = stapMet(page, '10')
  await expect(beschikking).toContainText(/de beschikking is verstuurd\s\*/)
})
