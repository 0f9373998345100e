import { expect } from '@playwright/test'
import { leestAntwoorden } from '#tests/e2e/reis/inwoner.ts'
import { test } from '#tests/e2e/reis/test.ts'

const wieWerken = 'Wie werkt er bij uw organisatie'
const nietBinnen = 'U kunt hier nog niets zien'

test(
  'een beheerder van een aanbieder nodigt een collega uit, die komt met de code; na het weghalen ziet die meteen niets meer',
  { tag: '@zonder-script' },
  async ({ hand, snel, ander }) => {
    const { page } = hand
    await snel.meldAan('aanbieder', 'sanne')
    const lars = await ander()
    await lars.snel.meldAan('aanbieder', 'lars')
    await lars.hand.page.goto('/aanbieder')
    await lars.hand.leest(nietBinnen)
    await expect(lars.hand.page.getByRole('main')).toContainText('Vraag Sanne Kolk om u uit te nodigen.')

    await page.goto('/aanbieder')
    await hand.volg(wieWerken)
    await hand.druk('Maak een code')
    await expect(page.getByRole('textbox', { name: 'Wie nodigt u uit?' })).toHaveAttribute('aria-invalid', 'true')
    await hand.vul('Wie nodigt u uit?', 'Lars van de buitendienst')
    await hand.druk('Maak een code')
    await expect(page.getByRole('heading', { name: 'De code voor Lars van de buitendienst' })).toBeVisible()
    const code = /[0-9A-Z]{4}(-[0-9A-Z]{4}){2}/.exec(await page.getByRole('main').innerText())![0]

    // A code that is not right keeps what was typed; the right one opens the list, once.
    await lars.hand.vul('Hebt u een code? Vul die hier in.', '0000-0000-0000')
    await lars.hand.druk('Begin hier')
    await leestAntwoorden(lars.hand, [
      'Wij kennen deze code niet bij uw organisatie. Kijk of u hem goed hebt overgenomen.',
    ])
    await expect(lars.hand.page.getByRole('textbox')).toHaveValue('0000-0000-0000')
    await lars.hand.vul('Hebt u een code? Vul die hier in.', code.toLowerCase())
    await lars.hand.druk('Begin hier')
    await expect(lars.hand.page).toHaveURL(/\/aanbieder$/)
    await expect(lars.hand.page.getByRole('link', { name: wieWerken })).toHaveCount(0)
    const geweigerd = await lars.hand.page.request.get('/aanbieder/medewerkers')
    expect(geweigerd.status()).toBe(404)

    await page.goto('/aanbieder/medewerkers')
    const rij = (naam: string) => page.getByRole('row').filter({ hasText: naam })
    await expect(rij('Lars Been')).toContainText('nee')
    await hand.volg('Wijzig Sanne Kolk')
    await expect(page.getByRole('main')).toContainText('Sanne Kolk is de enige die regelt wie hier werkt.')
    await hand.volg(wieWerken)
    await hand.volg('Wijzig Lars Been')
    await hand.druk('Haal Lars Been weg')
    await leestAntwoorden(hand, [
      'Uw collega is weggehaald en kan niets meer zien.',
      'Sanne Kolk haalde Lars Been weg.',
      'Sanne Kolk nodigde Lars van de buitendienst uit.',
    ])
    await expect(rij('Lars Been')).toHaveCount(0)

    await lars.hand.page.goto('/aanbieder')
    await lars.hand.leest(nietBinnen)
    await lars.snel.meldAan('aanbieder', 'lars')
    await lars.hand.page.goto('/aanbieder')
    await lars.hand.leest(nietBinnen)
  },
)

test(
  'een beheerder trekt een uitnodiging in: de code werkt niet meer; en laat een collega ook beheren',
  { tag: '@zonder-script' },
  async ({ hand, snel, ander }) => {
    const { page } = hand
    await snel.meldAan('aanbieder', 'sanne')
    await page.goto('/aanbieder/medewerkers')
    await hand.vul('Wie nodigt u uit?', 'Lars')
    await hand.druk('Maak een code')
    const code = /[0-9A-Z]{4}(-[0-9A-Z]{4}){2}/.exec(await page.getByRole('main').innerText())![0]
    await hand.druk('Trek de uitnodiging voor Lars in')
    await leestAntwoorden(hand, ['De uitnodiging is ingetrokken. De code werkt niet meer.'])
    const lars = await ander()
    await lars.snel.meldAan('aanbieder', 'lars')
    await lars.hand.page.goto('/aanbieder/meedoen')
    await lars.hand.vul('Hebt u een code? Vul die hier in.', code)
    await lars.hand.druk('Begin hier')
    await leestAntwoorden(lars.hand, ['Deze uitnodiging geldt niet meer. Vraag de beheerder om een nieuwe.'])

    const nina = await ander()
    await nina.snel.meldAan('aanbieder', 'nina')
    await hand.volg('Wijzig Nina Wolters')
    await hand.druk('Laat Nina Wolters regelen wie hier werkt')
    await leestAntwoorden(hand, ['Uw collega kan nu ook regelen wie hier werkt.'])
    // Without signing in again.
    await nina.hand.page.goto('/aanbieder/medewerkers')
    await nina.hand.leest(wieWerken)
  },
)
