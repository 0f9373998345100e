import { expect, test } from '#tests/e2e/basis/test.ts'
import { tabNaar } from '#tests/e2e/basis/toetsenbord.ts'

const deuren = [
  { deur: 'Klik', actie: 'Stel mijn vraag hier', pad: /\/inloggen\?terug=%2Fmijn%2Fhulpvraag$/ },
  { deur: 'Bel', actie: 'Bekijk het nummer', pad: /\/doetinchem\/bel$/ },
  { deur: 'Kom', actie: 'Bekijk de adressen', pad: /\/doetinchem\/kom$/ },
]

test('de voorpagina biedt drie gelijke deuren (D3A-04, D1-29)', async ({ page }) => {
  await page.goto('/')
  await page.getByRole('link', { name: 'Doetinchem', exact: true }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Hoe wilt u hulp vragen?')

  const kaarten = page.getByRole('listitem').filter({ has: page.getByRole('heading', { name: /^(Klik|Bel|Kom)$/ }) })
  await expect(kaarten.getByRole('heading')).toHaveText(['Klik', 'Bel', 'Kom'])
  const maten = await Promise.all((await kaarten.all()).map((kaart) => kaart.boundingBox()))
  const breedtes = maten.map((maat) => Math.round(maat!.width))
  expect(new Set(breedtes).size).toBe(1)
})

for (const { deur, actie, pad } of deuren) {
  test(`deur ${deur} gaat open met één klik, ook zonder script (D3A-04, D1-29)`, async ({ page }) => {
    await page.goto('/doetinchem')
    await page.getByRole('link', { name: actie }).click()
    await expect(page).toHaveURL(pad)
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  })
}

test('bellen: het nummer is te kiezen, met de tijden, de gratis ondersteuner en wat te doen bij gevaar (D1-28, D0-04)', async ({
  page,
}) => {
  await page.goto('/doetinchem/bel')
  const inhoud = page.getByRole('main')
  await expect(inhoud.getByRole('link', { name: '0314 00 02 22' })).toHaveAttribute('href', 'tel:+31314000222')
  await expect(inhoud).toContainText('Op werkdagen van 8.30 tot 17.00 uur.')
  await expect(inhoud.getByRole('heading', { name: 'Dit vragen wij niet' })).toBeVisible()
  await expect(inhoud).toContainText('Deze persoon werkt niet voor de gemeente.')
  await expect(inhoud.getByRole('link', { name: '112' })).toHaveAttribute('href', 'tel:112')
  await expect(inhoud.getByRole('link', { name: '0800-2000' })).toHaveAttribute('href', 'tel:08002000')
})

test('langskomen: elke balie staat er met adres en tijden (D1-28, D1-29)', async ({ page }) => {
  await page.goto('/doetinchem/kom')
  const inhoud = page.getByRole('main')
  await expect(inhoud.getByRole('heading', { name: /^Buurtplein/ })).toHaveText([
    'Buurtplein Midden',
    'Buurtplein Wehl',
  ])
  await expect(inhoud).toContainText('Voorbeeldstraat 14')
  await expect(inhoud).toContainText('Open op werkdagen van 9.00 tot 12.00 uur.')
})

test('vóór de vraag staat er al wat u doet, wat wij doen en wie gratis helpt (D1-31, D0-04, D0-05)', async ({
  page,
}) => {
  await page.goto('/doetinchem')
  const inhoud = page.getByRole('main')
  await expect(inhoud.getByRole('term').filter({ hasText: 'Dit doet u' })).toHaveCount(4)
  await expect(inhoud.getByRole('term').filter({ hasText: 'Dit doen wij' })).toHaveCount(4)
  await expect(inhoud).toContainText('Een cliëntondersteuner is iemand die u gratis helpt.')
  await expect(inhoud).toContainText('Dit team helpt u ook met invullen.')
})

test('wie eerder een gemeente koos, gaat meteen verder en kan nog een andere kiezen (D3A-04)', async ({ page }) => {
  await page.goto('/doetinchem')
  await page.goto('/')
  const links = page.getByRole('main').getByRole('link', { name: /Doetinchem|Bronckhorst|Oude IJsselstreek/ })
  await expect(links).toHaveText(['Verder met Doetinchem', 'Bronckhorst', 'Oude IJsselstreek'])
})

test('ook wie hier voor het eerst komt, ziet onderaan het nummer en het adres van deze gemeente (D1-28, D3A-05)', async ({
  page,
}) => {
  await page.goto('/bronckhorst')
  const hulp = page.getByRole('complementary', { name: 'Hulp nodig?' })
  await expect(hulp).toContainText('0575 00 18 76')
  await expect(hulp).toContainText('Voorbeeldlaan 2')
  await expect(hulp).toContainText('Steunpunt Naast U')
})

test('in een andere taal blijft u op dezelfde pagina, en u kunt terug (D1-29)', async ({ page }) => {
  await page.goto('/doetinchem/kom')
  await page.getByRole('link', { name: /^(English|EN)$/ }).click()
  await expect(page).toHaveURL(/\/doetinchem\/kom$/)
  await expect(page.locator('html')).toHaveAttribute('lang', 'en')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Come by. You are welcome')
  await page.getByRole('link', { name: /^(Nederlands|NL)$/ }).click()
  await expect(page.locator('html')).toHaveAttribute('lang', 'nl')
})

test('een gemeente die er niet is, geeft een rustige pagina met de weg terug (D1-28)', async ({ page }) => {
  const antwoord = await page.goto('/nergenshuizen')
  expect(antwoord?.status()).toBe(404)
  await expect(page.getByRole('link', { name: 'Naar het begin' })).toBeVisible()
})

test.describe('met alleen het toetsenbord', () => {
  test.use({ alleenToetsenbord: true })

  test('van de voorpagina naar elke deur en weer terug (D1-29)', async ({ page, toets }) => {
    await page.goto('/')
    await tabNaar(page, 'link', 'Doetinchem')
    await toets('Enter')
    for (const { actie, pad } of deuren.slice(1)) {
      await tabNaar(page, 'link', actie)
      await toets('Enter')
      await expect(page).toHaveURL(pad)
      await tabNaar(page, 'link', 'Terug naar de drie deuren')
      await toets('Enter')
    }
    await tabNaar(page, 'link', 'Stel mijn vraag hier')
    await toets('Enter')
    await expect(page).toHaveURL(deuren[0]!.pad)
  })
})
