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

test(
  'een aanbieder die meedoet belooft zelf iets en komt het na; de inwoner bevestigt het en leest dat het is gebeurd (D1-30 D1-33)',
  { tag: '@zonder-script' },
  async ({ hand, snel, ander }) => {
    test.setTimeout(120_000)
    await snel.meldAan('inwoner', 'samira')
    const traject = await snel.verstuurPlan()
    const medewerker = await ander()
    await medewerker.snel.meldAan('toegang', 'yvonne')
    const balie = medewerker.hand
    await balie.page.goto(`${dossierVan(traject)}/aanbieder`)
    await balie.kies('Welke zorgaanbieder?', 'Jeugdhulp De Overstap')
    await balie.kies('Weet de inwoner dit?', 'Ja, ik vertelde met wie wij delen, en wat')
    await balie.druk('Laat deze zorgaanbieder meedoen')

    const zorg = await ander()
    await zorg.snel.meldAan('aanbieder', 'sanne')
    const overstap = zorg.hand
    const bij = traject.replace('/mijn/', '/aanbieder/')
    await overstap.page.goto(bij)
    await overstap.volg('Bekijk de afspraken')
    await overstap.leest('Afspraken in dit traject')
    await overstap.druk('Bewaar deze afspraak')
    await expect(overstap.page).toHaveTitle(/^Fout:/)
    await overstap.kies('Wat voor afspraak is het?', 'Bellen of schrijven')
    await overstap.vul('Wat is afgesproken?', 'Wij bellen u over de eerste dag.')
    await overstap.vul('Dag', '3')
    await overstap.vul('Maand', '2')
    await overstap.vul('Jaar', '2031')
    await overstap.druk('Bewaar deze afspraak')
    await expect(overstap.page.getByText('Wij bellen u over de eerste dag.')).toBeVisible()

    await hand.page.goto(`${traject}/afspraken`)
    await expect(hand.page.getByRole('heading', { name: /^De zorgaanbieder, uiterlijk op / })).toBeVisible()
    await hand.druk(/^Dit klopt/)

    await overstap.page.reload()
    await expect(overstap.page.getByText(/^De inwoner zei dat dit klopt, op /)).toBeVisible()
    await overstap.kies('Welke afspraak is voorbij?', /^De zorgaanbieder, uiterlijk op /)
    await overstap.kies('Hoe is de afspraak afgelopen?', 'Nagekomen')
    await overstap.druk('Bewaar hoe het afliep')
    await overstap.page.goto(`${bij}/gebeurd`)
    await overstap.leest('Wat er gebeurde in dit traject')
    const vanHen = overstap.page.getByRole('main').locator('.ek-tijdlijn__zin')
    await expect(vanHen).toHaveText([
      'De zorgaanbieder deed wat was afgesproken.',
      'De inwoner zei dat een afspraak klopt.',
      'De zorgaanbieder schreef een afspraak op.',
      'De gemeente liet een zorgaanbieder meedoen.',
    ])

    await hand.page.goto(`${traject}/gebeurd`)
    await expect(hand.page.locator('.ek-tijdlijn__zin').first()).toHaveText(
      'De zorgaanbieder deed wat was afgesproken.',
    )
    await hand.page.goto(`${traject}/team`)
    await expect(hand.page.getByRole('heading', { name: 'Jeugdhulp De Overstap' })).toBeVisible()
  },
)
