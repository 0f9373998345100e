import { dossierVan } from '#tests/e2e/reis/snel.ts'
import { expect, test } from '#tests/e2e/reis/test.ts'

/** Words that stand in almost every Dutch sentence and in no English one. */
const nederlands = /\b(u|[Uu]w|[Ww]ij|niet|[Ee]en|[Hh]et|[Vv]oor|wilt|hebt)\b/
const save = 'Save and continue'

test(
  'wie Engels kiest leest alles in het Engels, en de toegang leest het in het Nederlands (D1-41)',
  { tag: '@zonder-script' },
  async ({ hand, snel, ander }) => {
    const { page } = hand
    async function isEnglish(): Promise<void> {
      await expect(page.locator('html')).toHaveAttribute('lang', 'en')
      const main = page.getByRole('main')
      expect(await main.innerText()).not.toMatch(nederlands)
    }
    await page.goto('/doetinchem')
    await hand.volg('English')
    await isEnglish()
    await page.locator('a[href="/mijn/hulpvraag"]').click()
    await isEnglish()
    await hand.volg('Sign in with DigiD at the municipality of Doetinchem')
    await expect(page.locator('html')).toHaveAttribute('lang', 'en')
    await hand.druk(/^Tomasz Zielinski Born/)
    await isEnglish()

    await hand.druk('Start with my question')
    await isEnglish()
    await hand.kies('Do you need help right now?', 'No, it can wait a few days')
    await hand.druk(save)
    await isEnglish()
    await hand.kies('Who do you want help for?', 'For myself')
    await hand.druk(save)
    await isEnglish()
    await hand.vul('What do you need help with?', 'I cannot cope with my post.')
    await hand.druk(save)
    await isEnglish()
    await hand.druk('Send my question')
    await isEnglish()
    await expect(page.getByText(/^\w+day,? \d+ \w+ \d{4} at \d\d\.\d\d$/)).toBeVisible()

    const traject = new URL(page.url()).pathname.replace(/\/bewijs\/.*/, '')
    await page.goto(`${traject}/plan`)
    await isEnglish()
    await page.goto(`${traject}/plan/vraag-1`)
    await isEnglish()
    await hand.druk(save)
    await snel.vulPlanIn(traject, { 'vraag-1': { item: 'andere-vraag', woorden: 'I cannot cope with my post.' } })
    await page.goto(`${traject}/plan/controleren`)
    await page.getByRole('main').getByRole('button').click()
    await expect(page).toHaveURL(/\/bewijs\//)
    await page.goto(`${traject}/versie/1`)
    await expect(page.getByRole('main')).toContainText('School or work')

    const medewerker = await ander()
    await medewerker.snel.meldAan('toegang', 'yvonne')
    await medewerker.hand.page.goto(dossierVan(traject))
    const dossier = medewerker.hand.page.getByRole('main')
    await expect(dossier).toContainText('De inwoner zag de vragen in het Engels. U leest hier de Nederlandse vragen.')
    await expect(dossier).toContainText('School of werk')
    await expect(dossier).not.toContainText('School or work')
    await expect(dossier).toContainText('I cannot cope with my post.')

    // Back in Dutch the frozen version still shows what was on screen when it was sent.
    await hand.volg('Nederlands')
    await expect(page.locator('html')).toHaveAttribute('lang', 'nl')
    await expect(page.getByRole('main').locator('[lang=en]').filter({ hasText: 'School or work' })).toHaveCount(1)
  },
)
