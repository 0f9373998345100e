import { readFileSync } from 'node:fs'
import { expect } from '@playwright/test'
import type { Hand } from '#tests/e2e/reis/hand.ts'

const zinnen = JSON.parse(readFileSync('locales/nl/fout.json', 'utf8')) as Record<string, string>

/** The sentence for what is wrong with the field of this question. */
export function fout(soort: string, vraag: string, max?: number): string {
  const zin = zinnen[soort]
  if (!zin) throw new Error(`no sentence for ${soort}`)
  return zin.replace('{{label}}', vraag.replace(/[?:]$/, '')).replace('{{max}}', String(max))
}

/**
 * Sends a form that is not right and reads what the page says: refused with 400, the title says so, the summary comes
 * first and has the focus, names every field and leads to it, and the field says the same (quality goal A14).
 */
export async function wordtGeweigerd(hand: Hand, knop: string, fouten: readonly string[]): Promise<void> {
  const { page } = hand
  const antwoord = page.waitForResponse((response) => response.request().method() === 'POST')
  await hand.druk(knop)
  expect((await antwoord).status()).toBe(400)
  await expect(page).toHaveTitle(/^Fout: /)

  const samenvatting = page.getByRole('main').locator('> *').first()
  await expect(samenvatting).toHaveRole('alert')
  await expect(samenvatting).toBeFocused()
  const wegen = samenvatting.getByRole('link')
  await expect(wegen).toHaveText([...fouten])
  for (const weg of await wegen.all()) await leadsToField(hand, await weg.innerText(), await weg.getAttribute('href'))

  await hand.volg(fouten[0]!)
  await expect(page.locator((await wegen.first().getAttribute('href'))!)).toBeFocused()
}

async function leadsToField({ page }: Hand, tekst: string, href: string | null): Promise<void> {
  const veld = page.locator(href!)
  await expect(veld).toBeVisible()
  const vraag = veld.locator('xpath=ancestor::fieldset[1]')
  const inGroep = (await vraag.count()) > 0
  await expect(inGroep ? vraag : veld).toHaveAccessibleDescription(
    new RegExp(tekst.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')),
  )
  if (!inGroep) await expect(veld).toHaveAttribute('aria-invalid', 'true')
}
