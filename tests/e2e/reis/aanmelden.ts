import type { Browser, Page } from '@playwright/test'
import type { Hand } from '#tests/e2e/reis/hand.ts'

/** From the front page through the first of the three doors to the sign-in with DigiD, as this person. */
export async function gaNaarBinnen(hand: Hand, mens: string, gemeente = 'Doetinchem'): Promise<void> {
  await hand.leest(/Hulp vragen/)
  await hand.volg(gemeente)
  await hand.leest('Hoe wilt u hulp vragen?')
  await hand.volg('Stel mijn vraag hier')
  await meldAanAlsInwoner(hand, mens, gemeente)
}

/** From the sign-in page of DigiD, as this person. */
export async function meldAanAlsInwoner(hand: Hand, mens: string, gemeente = 'Doetinchem'): Promise<void> {
  await hand.leest('Inloggen met DigiD')
  await hand.volg(`Inloggen met DigiD bij gemeente ${gemeente}`)
  await hand.leest('Wie wilt u zijn? Oefenen met DigiD')
  await hand.druk(new RegExp(`^${mens} Geboren`))
}

/** From the link at the foot of any page, as this medewerker. */
export async function meldAanAlsMedewerker(hand: Hand, mens: string): Promise<void> {
  await hand.volg('Inloggen voor medewerkers van de gemeente')
  await hand.leest('Inloggen voor medewerkers van de gemeente')
  await hand.volg('Inloggen als medewerker')
  await hand.leest('Wie wilt u zijn? Oefenen als medewerker')
  await hand.druk(new RegExp(`^${mens} `))
  await hand.leest('Werkvoorraad')
}

export async function logUit(hand: Hand): Promise<void> {
  await hand.druk('Uitloggen')
  await hand.leest('U bent uitgelogd')
}

/** Back from 'u bent uitgelogd' to what this person began. */
export async function logOpnieuwIn(hand: Hand, mens: string, gemeente = 'Doetinchem'): Promise<void> {
  await hand.volg('Opnieuw inloggen')
  await meldAanAlsInwoner(hand, mens, gemeente)
  await hand.leest('Goed dat u er bent')
}

/** The session of this browser ends on the server, as it does after a quarter of an hour; the browser does not know yet. */
export async function eindigSessie(browser: Browser, page: Page): Promise<void> {
  const elders = await browser.newContext({ storageState: await page.context().storageState() })
  const tab = await elders.newPage()
  await tab.goto(new URL('/mijn', page.url()).href)
  await tab.locator('form[action="/uitloggen"] button').click()
  await tab.waitForURL('**/uitgelogd')
  await elders.close()
}
