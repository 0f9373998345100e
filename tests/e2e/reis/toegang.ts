import { expect } from '@playwright/test'
import type { Hand } from '#tests/e2e/reis/hand.ts'
import { verhaal } from '#tests/e2e/reis/verhaal.ts'

/** From the work list to the file of this person. */
export async function openDossier(hand: Hand, naam: string): Promise<void> {
  await hand.leest('Werkvoorraad')
  const rij = hand.page.getByRole('row').filter({ hasText: naam })
  await hand.volg(await rij.getByRole('link').innerText())
  await hand.leest('Dossier van een inwoner')
}

/** Records that independent cliëntondersteuning was pointed out (D0-04). */
export async function legClientondersteuningVast(hand: Hand): Promise<void> {
  await hand.druk('Ik heb gewezen op onafhankelijke cliëntondersteuning')
  await expect(
    hand.page.getByText(/is op onafhankelijke cliëntondersteuning gewezen\. Vastgelegd op \w+dag/),
  ).toBeVisible()
}

/** From the file: no mantelzorger, nobody offered an own plan, and the research begins all the same (D1-13, D1-24). */
export async function beginOnderzoek(hand: Hand): Promise<void> {
  await hand.volg('Begin het onderzoek')
  await hand.leest('Het onderzoek beginnen')
  await hand.kies('Is er een mantelzorger?', 'Nee, er is geen mantelzorger')
  await hand.druk('Leg dit vast')
  await hand.druk('Begin het onderzoek')
  await expect(hand.page.getByText(/^Het onderzoek is begonnen op/)).toBeVisible()
  await hand.volg('Terug naar het dossier')
}

export async function stelJeugdwetVast(hand: Hand): Promise<void> {
  await hand.kies('Onder welke wet valt deze hulpvraag?', 'Jeugdwet')
  await hand.druk('Stel de wet vast')
  await expect(hand.page.getByText('Vastgesteld: Jeugdwet.')).toBeVisible()
}

export async function schrijfSamenvatting(hand: Hand, tekst: string = verhaal.samenvatting): Promise<void> {
  await hand.vul('Hoe begrijpt u de vraag van de inwoner?', tekst)
  await hand.druk('Bewaar de samenvatting')
  await expect(hand.page.getByText('Uw tekst is bewaard.')).toBeVisible()
}

export async function schrijfWelkeHulp(hand: Hand, tekst: string = verhaal.welkeHulp): Promise<void> {
  await hand.vul('Welke hulp is er nodig, en waarom?', tekst)
  await hand.druk('Bewaar welke hulp')
  await expect(hand.page.getByText('Uw tekst is bewaard.')).toBeVisible()
}

/** Confirms that the plan only says what is needed (D0-17, D0-18), and that the help is what the inwoner wants or says why not (D1-16). */
export async function bevestigNodig(hand: Hand): Promise<void> {
  const vraag = 'Wat hebt u nagekeken?'
  await hand.vink(vraag, 'Alles wat er staat, is nodig om de hulpvraag te beoordelen')
  await hand.vink(vraag, 'Alles wat er staat, gaat over deze hulpvraag')
  await hand.vink(vraag, 'De hulp is wat de inwoner zelf de beste oplossing vindt, of er staat waarom niet')
}

/** From the file: reads what the inwoner will read, and asks. */
export async function vraagAkkoord(hand: Hand): Promise<void> {
  await hand.volg('Vraag akkoord')
  await hand.leest('Akkoord vragen')
  await bevestigNodig(hand)
  await hand.druk('Vraag akkoord aan de inwoner')
  await hand.leest('Dossier van een inwoner')
  await expect(hand.page.getByText('U hebt de inwoner om akkoord gevraagd.')).toBeVisible()
}
