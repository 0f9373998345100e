import { expect, test } from '#tests/e2e/reis/test.ts'
import { dossierVan } from '#tests/e2e/reis/snel.ts'

test(
  'het werk verdelen: toewijzen, overdragen met een notitie, en een ander iets vragen; de inwoner ziet wie, maar niet de woorden (D1-19, D1-21, D1-46)',
  { tag: '@zonder-script' },
  async ({ hand, snel, ander }) => {
    test.setTimeout(180_000)
    await snel.meldAan('inwoner', 'samira')
    const traject = await snel.verstuurPlan()
    const dossier = dossierVan(traject)
    const [yvonne, karim] = [await ander(), await ander()]
    await yvonne.snel.meldAan('toegang', 'yvonne')
    await karim.snel.meldAan('toegang', 'karim')

    await yvonne.hand.page.goto(`${dossier}/toewijzen`)
    await yvonne.hand.kies('Wie wordt de contactpersoon?', /^Yvonne Bruil/)
    await yvonne.hand.druk('Wijs toe')
    await yvonne.hand.volg('Draag over aan een collega')
    await yvonne.hand.leest('Draag over aan een collega')
    await yvonne.hand.druk('Draag over')
    await expect(yvonne.hand.page).toHaveTitle(/^Fout:/)
    await yvonne.hand.kies('Aan wie draagt u over?', /^Karim Ouali/)
    await yvonne.hand.vul('Wat moet uw collega weten?', 'Bel eerst de buurvrouw.')
    await yvonne.hand.druk('Draag over')

    await karim.hand.page.goto('/toegang?van=mij')
    await expect(karim.hand.page.getByRole('table').last()).toContainText('Samira Haddou')
    await yvonne.hand.page.goto('/toegang?van=mij')
    await expect(yvonne.hand.page.getByText('Samira Haddou')).toHaveCount(0)
    await yvonne.hand.page.getByLabel('In handen van').selectOption('Karim Ouali')
    await yvonne.hand.druk('Laat zien')
    await expect(yvonne.hand.page.getByRole('table').last()).toContainText('Samira Haddou')
    await yvonne.hand.page.getByLabel('Team', { exact: true }).selectOption('Jeugd')
    await yvonne.hand.druk('Laat zien')
    await expect(yvonne.hand.page.getByText('Samira Haddou')).toHaveCount(0)
    await yvonne.hand.page.getByLabel('Team', { exact: true }).selectOption('Wmo')
    await yvonne.hand.druk('Laat zien')
    await expect(yvonne.hand.page.getByRole('table').last()).toContainText('Samira Haddou')
    await expect(yvonne.hand.page.getByLabel('In handen van').getByRole('option', { selected: true })).toHaveText(
      'Karim Ouali',
    )
    await karim.hand.page.goto(dossier)
    await expect(karim.hand.page.getByText(/^Overgedragen door Yvonne Bruil op \w+dag /)).toBeVisible()
    await expect(karim.hand.page.getByText('Bel eerst de buurvrouw.')).toBeVisible()
    await karim.hand.druk('Ik heb dit gelezen')
    await expect(karim.hand.page.getByText('Bel eerst de buurvrouw.')).toHaveCount(0)

    await karim.hand.volg('Vraag een ander iets')
    await karim.hand.kies('Aan wie vraagt u het?', /^Yvonne Bruil/)
    await karim.hand.kies('Wat voor vraag is het?', 'Advies')
    await karim.hand.vul('Wat vraagt u?', 'Wat sprak u af met de buurvrouw?')
    await karim.hand.vul('Dag', '3')
    await karim.hand.vul('Maand', '2')
    await karim.hand.vul('Jaar', '2031')
    await karim.hand.druk('Leg de vraag vast')

    await yvonne.hand.page.goto('/toegang')
    await yvonne.hand.volg('Alle taken voor mij')
    await yvonne.hand.leest('Taken voor mij')
    await expect(yvonne.hand.page.getByRole('row', { name: /Advies/ })).toBeVisible()
    await yvonne.hand.page
      .getByRole('row', { name: /Advies/ })
      .getByRole('link')
      .click()
    await yvonne.hand.leest('Wat u anderen vroeg')
    await expect(yvonne.hand.page.getByText('Wat sprak u af met de buurvrouw?')).toBeVisible()

    await hand.page.goto(`${traject}/afspraken`)
    await expect(hand.page.getByText(/^Op .+ vroeg de gemeente advies aan een collega\./)).toBeVisible()
    await expect(hand.page.getByText('buurvrouw')).toHaveCount(0)

    await yvonne.hand.kies('Welke vraag is voorbij?', /^Yvonne Bruil, uiterlijk op /)
    await yvonne.hand.kies('Hoe is het afgelopen?', 'Er is een antwoord')
    await yvonne.hand.druk('Bewaar wat ervan kwam')
    await expect(yvonne.hand.page).toHaveTitle(/^Fout:/)
    await yvonne.hand.vul('Wat kwam ervan?', 'Zij helpt elke dinsdag.')
    await yvonne.hand.druk('Bewaar wat ervan kwam')
    await expect(yvonne.hand.page.getByText(/^Klaar op /)).toBeVisible()
    await karim.hand.page.goto(`${dossier}/taken`)
    await expect(karim.hand.page.getByText('Zij helpt elke dinsdag.')).toBeVisible()
    await hand.page.reload()
    await expect(hand.page.getByText(/Het antwoord kwam op /)).toBeVisible()
  },
)
