import { eindigSessie, logUit, meldAanAlsInwoner } from '#tests/e2e/reis/aanmelden.ts'
import { expect, test } from '#tests/e2e/reis/test.ts'

const veld = /^Wat hebt u al geprobeerd/
const tekst = 'Wij hebben al drie keer met de juf gepraat.'

test(
  'de sessie eindigt onder het typen: een ander op hetzelfde apparaat ziet niets, de eigenaar krijgt de tekst terug',
  { tag: '@zonder-script' },
  async ({ hand, snel, browser }) => {
    const { page } = hand
    await snel.meldAan('inwoner', 'samira')
    const traject = await snel.stelVraag()
    await page.goto(`${traject}/plan/vraag-3`)
    await hand.vul(veld, tekst)
    await eindigSessie(browser, page)
    await hand.druk('Bewaar en ga verder')

    await expect(page.getByText('Wat u typte, hebben wij bewaard. Log opnieuw in. Dan kunt u verder.')).toBeVisible()
    await meldAanAlsInwoner(hand, 'Tomasz Zielinski')
    await hand.leest('Goed dat u er bent')
    expect(await page.content()).not.toContain('drie keer')
    await expect(page.getByRole('link', { name: 'Ga verder met die tekst' })).toHaveCount(0)
    await page.goto(`${traject}/plan/vraag-3`)
    await hand.leest('Wij kunnen deze pagina niet vinden')
    expect(await page.content()).not.toContain('drie keer')
    await logUit(hand)

    await hand.volg('Opnieuw inloggen')
    await meldAanAlsInwoner(hand, 'Samira Haddou')
    await hand.leest('Goed dat u er bent')
    await hand.volg('Ga verder met die tekst')
    await hand.leest('Wat hebt u zelf al gedaan?')
    await expect(page.getByText('Dit typte u toen u werd uitgelogd')).toBeVisible()
    await expect(page.getByRole('textbox', { name: veld })).toHaveValue(tekst)
    await hand.druk('Bewaar en ga verder')
    await hand.leest('Wat wilt u bereiken?')
    await page.goto(`${traject}/plan/vraag-3`)
    await expect(page.getByRole('textbox', { name: veld })).toHaveValue(tekst)
    await expect(page.getByText('Dit typte u toen u werd uitgelogd')).toHaveCount(0)
    await hand.volg('Mijn overzicht')
    await expect(page.getByRole('link', { name: 'Ga verder met die tekst' })).toHaveCount(0)
  },
)

test(
  'wie meteen zelf weer inlogt, staat op dezelfde bladzijde met de eigen woorden',
  { tag: '@zonder-script' },
  async ({ hand, snel, browser }) => {
    const { page } = hand
    await snel.meldAan('inwoner', 'samira')
    const begin = (await snel.stuur('/mijn/hulpvraag')).replace('/spoed', '')
    await page.goto(`${begin}/woorden`)
    await hand.vul('Waar wilt u hulp bij?', tekst)
    await eindigSessie(browser, page)
    await hand.druk('Bewaar en ga verder')
    await meldAanAlsInwoner(hand, 'Samira Haddou')
    await hand.leest('Waar wilt u hulp bij?')
    await expect(page.getByRole('textbox', { name: 'Waar wilt u hulp bij?' })).toHaveValue(tekst)
  },
)

test(
  'met script: het vanzelf bewaren zegt dat het niet lukte, en na opnieuw inloggen staat er wat er stond',
  { tag: '@script' },
  async ({ hand, snel, browser }) => {
    test.setTimeout(120_000)
    const { page } = hand
    await snel.meldAan('inwoner', 'samira')
    const traject = await snel.stelVraag()
    await page.goto(`${traject}/plan/vraag-3`)
    await eindigSessie(browser, page)
    await page.getByRole('textbox', { name: veld }).pressSequentially(tekst)
    await expect(page.getByRole('status')).toHaveText(/^Bewaren lukte nu niet\./, { timeout: 12_000 })
    await hand.druk('Bewaar en ga verder')
    await meldAanAlsInwoner(hand, 'Samira Haddou')
    await hand.leest('Wat hebt u zelf al gedaan?')
    await expect(page.getByText('Dit typte u toen u werd uitgelogd')).toBeVisible()
    await expect(page.getByRole('textbox', { name: veld })).toHaveValue(tekst)
  },
)

test(
  'twee minuten voor het einde vraagt de bladzijde of u er nog bent, en één toets verlengt',
  { tag: ['@script', '@breed'] },
  async ({ hand, snel, bezoek }) => {
    const { page } = hand
    await snel.meldAan('inwoner', 'samira')
    const traject = await snel.stelVraag()
    await page.clock.install()
    await page.goto(`${traject}/plan/vraag-3`)
    await page.getByRole('textbox', { name: veld }).focus()
    const vraag = page.getByRole('alertdialog', { name: 'Bent u er nog?' })

    await page.clock.fastForward('12:40')
    await expect(vraag).toBeHidden()
    await page.clock.fastForward('00:20')
    await expect(vraag).toBeVisible()
    await expect(vraag).toContainText('Over 2 minuten loggen wij u uit.')
    await expect(vraag.getByRole('button', { name: 'Ja, ik ga verder' })).toBeFocused()
    await bezoek.check(page)

    const antwoord = page.waitForResponse('**/sessie/verleng')
    await page.keyboard.press('Enter')
    expect((await antwoord).status()).toBe(200)
    await expect(vraag).toBeHidden()
    await expect(page.getByRole('textbox', { name: veld })).toBeFocused()
  },
)

test('na het einde zegt de bladzijde dat u bent uitgelogd', { tag: ['@script', '@breed'] }, async ({ hand, snel }) => {
  const { page } = hand
  await snel.meldAan('inwoner', 'samira')
  await page.clock.install()
  await page.goto('/mijn')
  await page.clock.fastForward('15:05')
  await expect(page.getByRole('alert').filter({ hasText: 'U bent nu uitgelogd.' })).toBeVisible()
})
