import { expect, test } from '#tests/e2e/reis/test.ts'

const veld = /^Wat lukt niet/

test(
  'wie typt hoeft nergens op te drukken: binnen tien seconden staat de tekst op de server',
  { tag: ['@script', '@breed'] },
  async ({ hand, snel, ander }) => {
    const { page } = hand
    await snel.meldAan('inwoner', 'samira')
    const traject = await snel.stelVraag()
    await page.goto(`${traject}/plan/vraag-2`)
    await page.getByRole('textbox', { name: veld }).focus()
    const begonnen = performance.now()
    await page.keyboard.type('Sem slaapt slecht.')
    await expect(page.getByRole('status')).toHaveText(/^Bewaard om \d\d\.\d\d uur\.$/, { timeout: 12_000 })
    expect(performance.now() - begonnen).toBeLessThan(10_000)
    await expect(page.getByRole('textbox', { name: veld })).toBeFocused()

    const elders = await ander()
    await elders.snel.meldAan('inwoner', 'samira')
    await elders.hand.page.goto(`${traject}/plan/vraag-2`)
    await expect(elders.hand.page.getByRole('textbox', { name: veld })).toHaveValue('Sem slaapt slecht.')

    // What comes after it is saved on top of it, and pressing the button finds no conflict with itself.
    await page.keyboard.type(' Al een jaar.')
    await hand.druk('Bewaar en ga verder')
    await hand.leest('Wat hebt u zelf al gedaan?')
    await page.goto(`${traject}/plan/vraag-2`)
    await expect(page.getByRole('textbox', { name: veld })).toHaveValue('Sem slaapt slecht. Al een jaar.')
  },
)

test(
  'lukt het bewaren niet, dan zegt de bladzijde dat, en later lukt het alsnog',
  { tag: ['@script', '@breed'] },
  async ({ hand, snel }) => {
    const { page } = hand
    await snel.meldAan('inwoner', 'samira')
    const traject = await snel.stelVraag()
    await page.goto(`${traject}/plan/vraag-2`)
    let weg = true
    await page.route('**/plan/vraag-2', (route) =>
      weg && route.request().method() === 'POST' ? route.abort('connectionfailed') : route.fallback(),
    )
    await page.getByRole('textbox', { name: veld }).pressSequentially('Sem slaapt slecht.')
    const status = page.getByRole('status')
    await expect(status).toHaveText(/^Bewaren lukte nu niet\. .*Druk op de knop 'Bewaar en ga verder'\.$/, {
      timeout: 12_000,
    })
    weg = false
    await expect(status).toHaveText(/^Bewaard om/, { timeout: 12_000 })
    await page.reload()
    await expect(page.getByRole('textbox', { name: veld })).toHaveValue('Sem slaapt slecht.')
  },
)

test(
  'schreef een ander venster intussen, dan stopt het vanzelf bewaren en gaat er niets verloren',
  { tag: ['@script', '@breed'] },
  async ({ hand, snel }) => {
    const { page } = hand
    await snel.meldAan('inwoner', 'samira')
    const traject = await snel.stelVraag()
    await page.goto(`${traject}/plan/vraag-2`)
    await snel.stuur(`${traject}/plan/vraag-2`, { moeilijk: 'Uit het andere venster.' })
    await page.getByRole('textbox', { name: veld }).pressSequentially('Uit dit venster.')
    await expect(page.getByRole('status')).toHaveText(/^Bewaren lukte nu niet/, { timeout: 12_000 })
    await hand.druk('Bewaar en ga verder')
    await expect(page.getByRole('heading', { name: 'Dit is intussen veranderd' })).toBeVisible()
    await expect(page.getByRole('definition')).toHaveText(['Uit het andere venster.'])
    await expect(page.getByRole('textbox', { name: veld })).toHaveValue('Uit dit venster.')
  },
)
