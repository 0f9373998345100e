import { expect } from '@playwright/test'
import { dossierVan } from '#tests/e2e/reis/snel.ts'
import { test } from '#tests/e2e/reis/test.ts'

test(
  'een afspraak: de gemeente schrijft haar op, de inwoner bevestigt, de gemeente komt haar na (D1-30)',
  { tag: '@zonder-script' },
  async ({ hand, snel, ander }) => {
    test.setTimeout(120_000)
    await snel.meldAan('inwoner', 'samira')
    const traject = await snel.verstuurPlan()
    const medewerker = await ander()
    await medewerker.snel.meldAan('toegang', 'yvonne')
    const balie = medewerker.hand

    await balie.page.goto(dossierVan(traject))
    await balie.volg('Afspraken: wie belooft wat')
    await balie.leest('Afspraken')
    await balie.druk('Bewaar deze afspraak')
    await expect(balie.page).toHaveTitle(/^Fout:/)
    await balie.kies('Wie belooft iets?', 'De gemeente')
    await balie.kies('Wat voor afspraak is het?', 'Iets anders')
    await balie.vul('Wat is afgesproken?', 'Wij sturen u het verslag.')
    await balie.vul('Dag', '3')
    await balie.vul('Maand', '2')
    await balie.vul('Jaar', '2031')
    await balie.druk('Bewaar deze afspraak')
    await expect(balie.page.getByText('Wij sturen u het verslag.')).toBeVisible()

    await hand.page.goto(traject)
    await hand.volg('Bekijk de afspraken')
    await hand.leest('Wat is afgesproken')
    await expect(
      hand.page.getByRole('heading', { name: 'De gemeente, uiterlijk op maandag 3 februari 2031' }),
    ).toBeVisible()
    await expect(hand.page.getByText('Dit moet nog gebeuren.')).toBeVisible()
    await hand.druk(/^Dit klopt/)
    await expect(hand.page.getByText(/^U zei dat dit klopt, op /)).toBeVisible()
    await expect(hand.page.getByRole('button', { name: /^Dit klopt/ })).toHaveCount(0)

    await balie.page.reload()
    await balie.kies('Welke afspraak is voorbij?', /^De gemeente, uiterlijk op /)
    await balie.kies('Hoe is de afspraak afgelopen?', 'De afspraak vervalt')
    await balie.druk('Bewaar hoe het afliep')
    await expect(balie.page).toHaveTitle(/^Fout:/)
    await balie.kies('Hoe is de afspraak afgelopen?', 'Nagekomen')
    await balie.druk('Bewaar hoe het afliep')
    await expect(balie.page.getByText(/^Dit is gedaan op /)).toBeVisible()
    await hand.page.reload()
    await expect(hand.page.getByText(/^Dit is gedaan op /)).toBeVisible()
  },
)
