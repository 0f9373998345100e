import { expect } from '@playwright/test'
import { leestAntwoorden, vulDatum } from '#tests/e2e/reis/inwoner.ts'
import { kalender, metToegang } from '#tests/e2e/reis/kan-beginnen.ts'
import { dossierVan } from '#tests/e2e/reis/snel.ts'
import { test } from '#tests/e2e/reis/test.ts'

test(
  'de toegang overlegt met een zorgaanbieder terwijl het plan wordt gemaakt: zonder naam, en met gegevens pas na een ja; de inwoner leest het (D3A-08, D3L-15, D1-31)',
  { tag: '@zonder-script' },
  async ({ hand, snel, ander }) => {
    test.setTimeout(240_000)
    const { hand: balie } = await metToegang({ hand, snel, ander })
    const overDagen = await kalender(snel)
    const traject = await snel.verstuurPlan()
    const dossier = dossierVan(traject)
    await hand.page.goto(`${traject}/vooroverleg`)
    await leestAntwoorden(hand, ['De gemeente sprak nog met geen zorgaanbieder over uw vraag.'])

    await balie.page.goto(dossier)
    await balie.volg('Overleg met een zorgaanbieder')
    await leestAntwoorden(balie, ['Er is nog niet overlegd.', 'De inwoner leest wat u hier schrijft.'])
    await balie.page.getByLabel('Met welke zorgaanbieder?').selectOption('Thuis Verder')
    await vulDatum(balie.page, 'Op welke dag?', overDagen(0))
    await balie.kies('Zijn er gegevens van de inwoner genoemd?', /^Nee/)
    await balie.vul('Waar ging het over?', 'Of Samira bij een groep past.')
    await balie.vul('Wat kwam eruit?', 'Er is plaats op dinsdag.')
    await balie.druk('Leg dit overleg vast')

    // The name may not stand in it; what was typed stays.
    await leestAntwoorden(balie, ['maar de naam van de inwoner staat erin. Haal de naam weg.'])
    await expect(balie.page.getByLabel('Wat kwam eruit?')).toHaveValue('Er is plaats op dinsdag.')
    await balie.vul('Waar ging het over?', 'Of er een groep is voor iemand die slecht slaapt.')
    await balie.druk('Leg dit overleg vast')
    await leestAntwoorden(balie, ['Zonder gegevens van de inwoner.', 'Er is plaats op dinsdag.'])

    // With personal data: who said yes, when and how, and before it.
    await balie.page.getByLabel('Met welke zorgaanbieder?').selectOption('Thuis Verder')
    await vulDatum(balie.page, 'Op welke dag?', overDagen(-1))
    await balie.kies('Zijn er gegevens van de inwoner genoemd?', /^Ja/)
    await balie.vul('Waar ging het over?', 'Of Samira daar kan beginnen.')
    await balie.vul('Wat kwam eruit?', 'Zij kan kennismaken.')
    await balie.druk('Leg dit overleg vast')
    await expect(balie.page).toHaveTitle(/^Fout:/)
    await balie.kies('Wie zei ja?', 'De inwoner zelf')
    await balie.kies('Hoe?', 'Door de telefoon')
    await vulDatum(balie.page, 'Op welke dag zei die ja?', overDagen(0))
    await balie.druk('Leg dit overleg vast')
    await leestAntwoorden(balie, ['De inwoner zei pas na het overleg ja.'])
    await vulDatum(balie.page, 'Op welke dag zei die ja?', overDagen(-1))
    await balie.druk('Leg dit overleg vast')
    await leestAntwoorden(balie, ['Zij kan kennismaken.'])

    await hand.page.goto(traject)
    await hand.volg('Lees met wie de gemeente overlegde')
    await hand.leest('Wat de gemeente met een zorgaanbieder besprak')
    await leestAntwoorden(hand, [
      'De zorgaanbieder weet niet dat het over u ging.',
      'De gemeente noemde gegevens over u. U zei daar ja tegen op',
      'Zij kan kennismaken.',
      'Yvonne Bruil',
    ])
    await hand.page.goto(`${traject}/gebeurd`)
    await leestAntwoorden(hand, [
      'overlegde met een zorgaanbieder, zonder te zeggen over wie het ging.',
      'overlegde met een zorgaanbieder en noemde gegevens.',
    ])
  },
)
