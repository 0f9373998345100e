import { readFile } from 'node:fs/promises'
import { leesPapiercode } from '#app/domain/perspectiefplan/papiercode.ts'
import { leesPdf, paginaTekst, pdfTekst } from '#tests/pdf.ts'
import { expect, test } from '../basis/test.ts'

const codeIn = (tekst: string) => /PP(?:-[2-9A-Z]{4}){3}/.exec(tekst)?.[0] ?? ''
/** The same words under another code. */
const zonderCode = (tekst: string) => tekst.replaceAll(/PP(?:-[2-9A-Z]{4}){3}/g, 'PP')

test('wie liever schrijft, vindt bij het formulier en bij langskomen een leeg plan om te printen (D0-03)', async ({
  page,
}) => {
  for (const deur of ['kom', 'formulier']) {
    await page.goto(`/doetinchem/${deur}`)
    await page.getByRole('link', { name: 'Print het plan en vul het met een pen in' }).click()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Uw plan op papier')
  }
  const code = codeIn((await page.locator('main').textContent()) ?? '')
  expect(leesPapiercode(code)).toMatchObject({ ok: true, gemeente: '0222' })
})

test('het lege plan is te bewaren als pdf: dezelfde woorden, onder een eigen code (D0-03)', async ({ page }) => {
  await page.goto('/doetinchem/plan-op-papier')
  const pagina = paginaTekst(await page.content())
  const wacht = page.waitForEvent('download')
  await page.getByRole('link', { name: 'Bewaar het lege plan als PDF' }).click()
  const bestand = await wacht
  expect(bestand.suggestedFilename()).toMatch(/^plan-PP(-[2-9A-Z]{4}){3}\.pdf$/)
  const papier = await leesPdf(await readFile(await bestand.path()))
  expect(zonderCode(pdfTekst(papier))).toBe(zonderCode(pagina))
  expect(leesPapiercode(codeIn(pdfTekst(papier)))).toMatchObject({ ok: true, gemeente: '0222' })
  expect(codeIn(pdfTekst(papier))).not.toBe(codeIn(pagina))
})

test('op papier staat alleen wat erop hoort: niets om te drukken, niets om heen te gaan @breed', async ({ page }) => {
  await page.goto('/doetinchem/plan-op-papier')
  // The visit is checked first: what every page is checked for is about the screen.
  await page.locator('main').focus()
  await page.emulateMedia({ media: 'print' })
  const opPapier = await page.evaluate(() => {
    const zichtbaar = (element: Element) => element.checkVisibility()
    const alle = (kies: string) => [...document.querySelectorAll(kies)].filter(zichtbaar)
    return {
      koppen: alle('h1').length,
      links: alle('a').map((link) => link.textContent),
      knoppen: alle('button').length,
    }
  })
  await page.emulateMedia({ media: 'screen' })
  expect(opPapier).toEqual({ koppen: 1, links: [expect.stringContaining('Eenklik')], knoppen: 0 })
})
