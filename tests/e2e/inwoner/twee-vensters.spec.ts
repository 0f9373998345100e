import { dossierVan } from '#tests/e2e/reis/snel.ts'
import { expect, test } from '#tests/e2e/reis/test.ts'
import { ookMetResultaten } from '#tests/e2e/reis/verhaal.ts'

test(
  'twee vensters op één bladzijde: niemand wordt overschreven, en de eigen tekst blijft',
  { tag: '@zonder-script' },
  async ({ hand, snel, bezoek }) => {
    const { page } = hand
    await snel.meldAan('inwoner', 'samira')
    const traject = await snel.stelVraag()
    const tweede = await page.context().newPage()
    await page.goto(`${traject}/plan/vraag-3`)
    await tweede.goto(`${traject}/plan/vraag-3`)

    await hand.vul(/^Wat hebt u al geprobeerd/, 'Wij lezen elke avond.')
    await hand.druk('Bewaar en ga verder')
    await hand.leest('Wat wilt u bereiken?')

    await tweede.getByRole('textbox', { name: /^Wat hebt u al geprobeerd/ }).fill('Wij gaan vroeg naar bed.')
    await tweede.getByRole('button', { name: 'Bewaar en ga verder' }).click()
    await bezoek.settle(tweede)
    await expect(tweede.getByRole('heading', { name: 'Dit is intussen veranderd' })).toBeVisible()
    await expect(tweede.getByText(/^Samira Haddou bewaarde op \w+dag .* een andere tekst/)).toBeVisible()
    await expect(tweede.getByRole('definition')).toHaveText(['Wij lezen elke avond.'])
    await expect(tweede.getByRole('textbox', { name: /^Wat hebt u al geprobeerd/ })).toHaveValue(
      'Wij gaan vroeg naar bed.',
    )

    await page.goto(`${traject}/plan/vraag-3`)
    await expect(page.getByRole('textbox', { name: /^Wat hebt u al geprobeerd/ })).toHaveValue('Wij lezen elke avond.')

    await tweede.getByRole('button', { name: 'Bewaar en ga verder' }).click()
    await bezoek.settle(tweede)
    await expect(tweede.getByRole('heading', { level: 1, name: 'Wat wilt u bereiken?' })).toBeVisible()
    await page.goto(`${traject}/plan/vraag-3`)
    await expect(page.getByRole('textbox', { name: /^Wat hebt u al geprobeerd/ })).toHaveValue(
      'Wij gaan vroeg naar bed.',
    )
  },
)

test(
  'wie liever laat staan wat er nu staat, ziet dat met één klik',
  { tag: '@zonder-script' },
  async ({ hand, snel }) => {
    const { page } = hand
    await snel.meldAan('inwoner', 'samira')
    const traject = await snel.stelVraag()
    await page.goto(`${traject}/plan/vraag-2`)
    await snel.stuur(`${traject}/plan/vraag-2`, { moeilijk: 'Eerst geschreven.' })
    await hand.vul(/^Wat lukt niet/, 'Later geschreven.')
    await hand.druk('Bewaar en ga verder')
    await hand.volg('Laat staan wat er nu staat')
    await expect(page.getByRole('textbox', { name: /^Wat lukt niet/ })).toHaveValue('Eerst geschreven.')
    await expect(page.getByRole('heading', { name: 'Dit is intussen veranderd' })).toHaveCount(0)
  },
)

test(
  'ook de vraag zelf wordt in twee vensters niet overschreven',
  { tag: '@zonder-script' },
  async ({ hand, snel }) => {
    const { page } = hand
    await snel.meldAan('inwoner', 'samira')
    const begin = (await snel.stuur('/mijn/hulpvraag')).replace('/spoed', '')
    await snel.stuur(`${begin}/voor-wie`, { voorWie: 'mij' })
    await snel.stuur(`${begin}/woorden`, { woorden: 'Een eerste vraag.' })
    await page.goto(`${begin}/woorden`)
    await snel.stuur(`${begin}/woorden`, { woorden: 'Een betere vraag.' })
    await hand.vul('Waar wilt u hulp bij?', 'Een andere vraag.')
    await hand.druk('Bewaar en ga verder')
    await expect(page.getByRole('heading', { name: 'Dit is intussen veranderd' })).toBeVisible()
    await expect(page.getByRole('definition')).toHaveText(['Een betere vraag.'])
    await hand.druk('Bewaar en ga verder')
    await hand.leest('Controleer uw vraag')
    await expect(page.getByRole('main')).toContainText('Een andere vraag.')
  },
)

test(
  'wat u nog typt terwijl het plan in een ander venster is verstuurd, staat op de pagina die zegt waarom het niet meer kan',
  { tag: '@zonder-script' },
  async ({ hand, snel }) => {
    const { page } = hand
    await snel.meldAan('inwoner', 'samira')
    const traject = await snel.stelVraag()
    await snel.vulPlanIn(traject)
    await page.goto(`${traject}/plan/vraag-3`)
    await snel.stuur(`${traject}/plan/controleren`)
    await hand.vul(/^Wat hebt u al geprobeerd/, 'Dit schreef ik te laat.')
    await hand.druk('Bewaar en ga verder')
    await expect(page.getByText('Uw plan is al bij de gemeente. U kunt het nu niet veranderen.')).toBeVisible()
    await expect(page.getByRole('heading', { name: 'Dit typte u' })).toBeVisible()
    await expect(page.getByRole('definition').first()).toHaveText('Dit schreef ik te laat.')
    await hand.volg('Lees wat u verstuurde')
    await expect(page.getByRole('main')).not.toContainText('Dit schreef ik te laat.')
  },
)

test(
  'ook een nieuw doel, een doel dat net is weggehaald en een vraag die al is verstuurd, geven terug wat u typte',
  { tag: '@zonder-script' },
  async ({ hand, snel }) => {
    const { page } = hand
    await snel.meldAan('inwoner', 'samira')
    const begin = (await snel.stuur('/mijn/hulpvraag')).replace('/spoed', '')
    await snel.stuur(`${begin}/voor-wie`, { voorWie: 'mij' })
    await snel.stuur(`${begin}/woorden`, { woorden: 'Een vraag.' })
    await page.goto(`${begin}/woorden`)
    const traject = (await snel.stuur(`${begin}/controleren`)).replace(/\/bewijs\/.*$/, '')
    await hand.vul('Waar wilt u hulp bij?', 'Andere woorden.')
    await hand.druk('Bewaar en ga verder')
    await expect(page.getByText('U hebt dit al verstuurd.')).toBeVisible()
    await expect(page.getByRole('definition')).toHaveText(['Andere woorden.'])
    await hand.volg('Bekijk mijn vraag')

    await snel.stuur(`${traject}/plan/nieuw/resultaat`, { wat: 'Weer slapen.' })
    await page.goto(`${traject}/plan/vraag-4`)
    await hand.volg(/^Verander/)
    await snel.stuur(`${new URL(page.url()).pathname}/weg`)
    await hand.vul('Wat moet er beter gaan?', 'Weer goed slapen.')
    await hand.druk('Bewaar en ga verder')
    await expect(page.getByText('U hebt dit weggehaald')).toBeVisible()
    await expect(page.getByRole('definition').filter({ hasText: 'Weer goed slapen.' })).toHaveCount(1)

    await snel.vulPlanIn(traject)
    await page.goto(`${traject}/plan/nieuw/resultaat`)
    await snel.stuur(`${traject}/plan/controleren`)
    await hand.vul('Wat moet er beter gaan?', 'Nog een doel.')
    await hand.druk('Bewaar en ga verder')
    await expect(page.getByText('Uw plan is al bij de gemeente.')).toBeVisible()
    await expect(page.getByRole('definition').filter({ hasText: 'Nog een doel.' })).toHaveCount(1)
  },
)

test(
  'wie een reden typt terwijl de gemeente het plan verandert, ziet die reden terug',
  { tag: '@zonder-script' },
  async ({ hand, snel, ander }) => {
    await snel.meldAan('inwoner', 'samira')
    const traject = await snel.verstuurPlan()
    const medewerker = await ander()
    await medewerker.snel.meldAan('toegang', 'yvonne')
    await medewerker.snel.vraagAkkoord(traject)
    await hand.page.goto(`${traject}/akkoord`)
    await hand.kies(...ookMetResultaten)
    await hand.kies('Bent u het eens met dit plan?', 'Nee, ik ben het er niet mee eens')
    await hand.vul(/^Wat wilt u ons vertellen/, 'Oma kan op dinsdag niet meer.')
    await medewerker.snel.stuur(dossierVan(traject), { samenvatting: 'Anders.' }, 'samenvatting')
    await hand.druk('Verstuur mijn antwoord')
    await expect(hand.page.getByText('De gemeente vraagt u nu niet om een antwoord.').first()).toBeVisible()
    await expect(hand.page.getByRole('definition').filter({ hasText: 'Oma kan op dinsdag niet meer.' })).toHaveCount(1)
  },
)
