import { expect, type Locator, type Page } from '@playwright/test'
import type { Bezoek } from '#tests/e2e/basis/bezoek.ts'
import { tabNaar } from '#tests/e2e/basis/toetsenbord.ts'

type Naam = string | RegExp

/** Somebody at a page. What they do is the same with a mouse and with a keyboard; each deed waits for what it brings. */
export interface Hand {
  readonly page: Page
  /** Follows a link. */
  volg(naam: Naam): Promise<void>
  /** Presses a button. */
  druk(naam: Naam): Promise<void>
  /** Chooses one of the answers of a question. */
  kies(vraag: Naam, antwoord: Naam): Promise<void>
  /** Ticks a box. */
  vink(vraag: Naam, antwoord: Naam): Promise<void>
  /** Puts this text in a field, in the place of what stood there. */
  vul(veld: Naam, tekst: string): Promise<void>
  /** Opens or closes what is folded. */
  klap(naam: Naam): Promise<void>
  /** Reads which page this is. */
  leest(titel: Naam): Promise<void>
}

/** With the mouse, as most people do. */
export function muis(page: Page, bezoek: Bezoek): Hand {
  async function press(target: Locator): Promise<void> {
    await target.click()
    await bezoek.settle(page)
  }
  return {
    page,
    volg: (naam) => press(one(page.getByRole('link', exactly(naam)))),
    druk: (naam) => press(one(page.getByRole('button', exactly(naam)))),
    kies: async (vraag, antwoord) => group(page, vraag).getByRole('radio', exactly(antwoord)).check(),
    vink: async (vraag, antwoord) => group(page, vraag).getByRole('checkbox', exactly(antwoord)).check(),
    vul: async (veld, tekst) => page.getByRole('textbox', exactly(veld)).fill(tekst),
    klap: (naam) => press(page.locator('summary').filter({ hasText: naam })),
    leest: (titel) => reads(page, titel),
  }
}

/** With Tab, Enter, the space bar and the arrows, and nothing else. */
export function toetsen(page: Page, bezoek: Bezoek): Hand {
  async function go(rol: 'link' | 'button', naam: Naam): Promise<void> {
    await tabNaar(page, rol, typeof naam === 'string' ? new RegExp(`^\\s*${escape(naam)}\\s*$`) : naam)
    await page.keyboard.press('Enter')
    await bezoek.settle(page)
  }
  return {
    page,
    volg: (naam) => go('link', naam),
    druk: (naam) => go('button', naam),
    async kies(vraag, antwoord) {
      const doel = group(page, vraag).getByRole('radio', exactly(antwoord))
      await tabInto(page, group(page, vraag).getByRole('radio'))
      // The arrows go round: one more than there are answers has seen them all.
      for (let pijlen = await group(page, vraag).getByRole('radio').count(); pijlen > 0; pijlen -= 1) {
        if (await hasFocus(doel)) break
        await page.keyboard.press('ArrowDown')
      }
      if (!(await doel.isChecked())) await page.keyboard.press('Space')
      await expect(doel).toBeChecked()
    },
    async vink(vraag, antwoord) {
      const doel = group(page, vraag).getByRole('checkbox', exactly(antwoord))
      await tabInto(page, doel)
      await page.keyboard.press('Space')
      await expect(doel).toBeChecked()
    },
    async vul(veld, tekst) {
      const doel = page.getByRole('textbox', exactly(veld))
      await tabInto(page, doel)
      await page.keyboard.press('ControlOrMeta+a')
      await page.keyboard.insertText(tekst)
      await expect(doel).toHaveValue(tekst)
    },
    async klap(naam) {
      await tabInto(page, page.locator('summary').filter({ hasText: naam }))
      await page.keyboard.press('Enter')
      await bezoek.settle(page)
    },
    leest: (titel) => reads(page, titel),
  }
}

/** Presses Tab until one of these has the focus. */
async function tabInto(page: Page, doel: Locator, hoogstens = 80): Promise<void> {
  for (let tabs = 0; tabs <= hoogstens; tabs += 1) {
    if (await hasFocus(doel)) return
    await page.keyboard.press('Tab')
  }
  throw new Error(`${doel.toString()} is not reached with ${hoogstens} tabs`)
}

async function hasFocus(doel: Locator): Promise<boolean> {
  return (await doel.and(doel.page().locator(':focus')).count()) > 0
}

/** The question around its answers. */
const group = (page: Page, vraag: Naam) =>
  page.getByRole('group', exactly(vraag)).or(page.getByRole('radiogroup', exactly(vraag)))

/** The way back stands above the page and may stand under it too: both lead to the same place. */
const one = (found: Locator) => found.first()

const exactly = (naam: Naam) => ({ name: naam, exact: typeof naam === 'string' })

const escape = (tekst: string) => tekst.replace(/[$()*+.?[\\\]^{|}]/g, '\\$&')

async function reads(page: Page, titel: Naam): Promise<void> {
  await expect(page.getByRole('heading', { level: 1, ...exactly(titel) })).toBeVisible()
}
