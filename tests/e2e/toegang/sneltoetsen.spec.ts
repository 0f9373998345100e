import type { Locator, Page } from '@playwright/test'
import { dossierVan } from '#tests/e2e/reis/snel.ts'
import { expect, test } from '#tests/e2e/reis/test.ts'

const rijen = (page: Page): Locator => page.locator('td a')
const knop = (page: Page): Locator => page.getByRole('button', { name: 'Sneltoetsen', exact: true })
const venster = (page: Page): Locator => page.getByRole('dialog', { name: 'Sneltoetsen' })

async function zet(page: Page, stand: 'aan' | 'uit'): Promise<void> {
  await knop(page).click()
  await page.getByRole('button', { name: `Zet de sneltoetsen ${stand}` }).click()
  await expect(venster(page).getByText(`De sneltoetsen staan ${stand}.`)).toBeVisible()
  await page.getByRole('button', { name: 'Sluit dit venster' }).click()
}

/** The list of this page, walked through with single keys, and then without them (WCAG 2.1.4). */
async function looptDoorDeLijst(page: Page, lijst: string): Promise<void> {
  await page.goto(lijst)
  await expect(knop(page)).toBeVisible()
  await page.keyboard.press('j')
  await expect(rijen(page).first()).toBeFocused()
  await page.keyboard.press('?')
  await expect(venster(page)).toContainText('Enter: het plan openen')
  await page.keyboard.press('Escape')

  await zet(page, 'uit')
  await page.goto(lijst)
  await expect(knop(page)).toBeVisible()
  await page.keyboard.press('j')
  await page.keyboard.press('?')
  await expect(rijen(page).first()).not.toBeFocused()
  await expect(venster(page)).toBeHidden()

  await zet(page, 'aan')
  await page.keyboard.press('j')
  await expect(rijen(page).first()).toBeFocused()
}

test(
  'j en k lopen door de werkvoorraad, Enter opent, ? zegt hoe; uit blijft uit, en in een veld gebeurt er niets (WCAG 2.1.4)',
  { tag: ['@script', '@breed'] },
  async ({ hand, snel, toets }) => {
    const { page } = hand
    await snel.meldAan('toegang', 'yvonne')
    await looptDoorDeLijst(page, '/toegang')
    await page.keyboard.press('j')
    await expect(rijen(page).nth(1)).toBeFocused()
    await page.keyboard.press('k')
    await expect(rijen(page).first()).toBeFocused()

    const keuze = page.getByRole('combobox').first()
    await keuze.focus()
    await page.keyboard.press('j')
    await page.keyboard.press('?')
    await expect(keuze).toBeFocused()
    await expect(venster(page)).toBeHidden()

    await rijen(page).first().focus()
    await toets('Enter')
    await expect(page).toHaveURL(/\/toegang\/traject\//)
  },
)

test(
  'dezelfde toetsen lopen door de lijst van een zorgaanbieder (WCAG 2.1.4)',
  { tag: ['@script', '@breed'] },
  async ({ hand, snel, ander, toets }) => {
    const { page } = hand
    const [inwoner, balie] = [await ander(), await ander()]
    await inwoner.snel.meldAan('inwoner', 'samira')
    await balie.snel.meldAan('toegang', 'yvonne')
    const dossier = dossierVan(await inwoner.snel.stelVraag())
    await balie.hand.page.goto(`${dossier}/aanbieder`)
    await balie.hand.kies('Welke zorgaanbieder?', 'Jeugdhulp De Overstap')
    await balie.hand.kies('Weet de inwoner dit?', 'Ja, ik vertelde met wie wij delen, en wat')
    await balie.hand.druk('Laat deze zorgaanbieder meedoen')

    await snel.meldAan('aanbieder', 'sanne')
    await looptDoorDeLijst(page, '/aanbieder')
    await toets('Enter')
    await expect(page.getByRole('heading', { level: 1 })).toContainText('Traject EK-')
  },
)
