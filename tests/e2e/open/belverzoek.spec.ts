import { expect, test } from '#tests/e2e/reis/test.ts'
import { meldAanAlsMedewerker } from '#tests/e2e/reis/aanmelden.ts'

const verzoekLink = /^BV(-[2-9A-Z]{4}){2}$/

test('van postcode tot telefoontje: iemand vraagt zonder inloggen om gebeld te worden, en een medewerker belt en legt uit (D0-02, D1-29)', async ({
  hand,
  ander,
}) => {
  const { page } = hand
  await page.goto('/')
  await hand.vul('Uw postcode', '7001 ab')
  await hand.druk('Zoek mijn gemeente')
  await expect(page).toHaveURL(/\/doetinchem$/)
  await hand.volg('Bekijk het nummer')
  await hand.volg('Vraag of wij u bellen')
  await hand.leest('Laat ons u bellen')

  await hand.vul('Hoe heet u?', 'Anna de Oefenaar')
  await hand.vul('Op welk nummer bellen wij u?', 'geen idee')
  await page.getByRole('checkbox').first().check()
  await hand.vul(/Waar gaat het over/, 'Over een brief van school.')
  await hand.druk('Bel mij')
  await expect(page.getByRole('link', { name: /dit is geen telefoonnummer/ })).toBeVisible()
  await expect(page.getByRole('textbox', { name: 'Hoe heet u?' })).toHaveValue('Anna de Oefenaar')
  await expect(page.getByRole('textbox', { name: /Waar gaat het over/ })).toHaveValue('Over een brief van school.')
  await expect(page.getByRole('checkbox').first()).toBeChecked()

  await hand.vul('Op welk nummer bellen wij u?', '06 12 34 56 78')
  await hand.druk('Bel mij')
  await hand.leest('Wij bellen u')
  const inhoud = page.getByRole('main')
  await expect(inhoud).toContainText('Een medewerker van de gemeente Doetinchem belt u.')
  await expect(inhoud).toContainText(/Wij bellen uiterlijk op [a-z]+dag \d/)
  const nummer = (await inhoud.textContent())?.match(/BV(-[2-9A-Z]{4}){2}/)?.[0] ?? ''
  expect(nummer).not.toBe('')
  expect(page.url()).not.toMatch(/Anna|0612345678|06%2012|school/)
  expect(
    atob(new URL(page.url()).searchParams.get('bewijs')!.split('.')[0]!.replace(/-/g, '+').replace(/_/g, '/')),
  ).not.toMatch(/Anna|1234|school/)

  const yvonne = await ander()
  await yvonne.hand.page.goto('/')
  await meldAanAlsMedewerker(yvonne.hand, 'Yvonne Bruil')
  await yvonne.hand.volg('1 persoon wacht op een telefoontje of formulier')
  await yvonne.hand.leest('Bellen en formulieren sturen')
  await yvonne.hand.volg(nummer)
  const bijYvonne = yvonne.hand.page.getByRole('main')
  await expect(bijYvonne).toContainText('Anna de Oefenaar')
  await expect(bijYvonne).toContainText('Over een brief van school.')
  await expect(bijYvonne.getByRole('link', { name: '06 12 34 56 78' })).toHaveAttribute('href', 'tel:0612345678')
  await yvonne.hand.vink(/Wat hebt u gedaan/, 'Ik heb uitleg gegeven over het proces')
  await yvonne.hand.vul(/^Notitie/, 'Wil het plan zelf invullen.')
  await yvonne.hand.druk('Gebeld, haal van de lijst')
  await expect(bijYvonne).toContainText('Er wacht niemand.')
  const gedaan = bijYvonne.getByRole('table', { name: 'Dit is gedaan' })
  await expect(gedaan).toContainText('Yvonne Bruil')
  await yvonne.hand.volg(verzoekLink)
  await expect(bijYvonne).toContainText(/Gedaan op .* door Yvonne Bruil\./)
  await expect(bijYvonne).toContainText('Het proces is uitgelegd.')
  await expect(bijYvonne).toContainText('Wil het plan zelf invullen.')
})

test('wie liever papier heeft, vraagt het formulier aan en krijgt het met de post; de toegang ziet het adres (D0-03)', async ({
  hand,
  ander,
}) => {
  const { page } = hand
  await page.goto('/bronckhorst')
  await hand.volg('Vraag het formulier aan')
  await hand.leest('Vraag het formulier aan')
  await hand.vul('Hoe heet u?', 'Jan Oefenaar')
  await hand.kies('Hoe wilt u het formulier krijgen?', 'Met de post')
  await hand.druk('Stuur mij het formulier')
  await expect(page.getByRole('link', { name: 'Straat en huisnummer: vul dit in.' })).toBeVisible()
  await hand.vul('Straat en huisnummer', 'Voorbeeldstraat 3')
  await hand.vul('Postcode', '7255 AA')
  await hand.vul('Woonplaats', 'Hengelo')
  await hand.druk('Stuur mij het formulier')
  await hand.leest('Wij sturen u het formulier')

  const hanneke = await ander()
  await hanneke.hand.page.goto('/')
  await meldAanAlsMedewerker(hanneke.hand, 'Hanneke Lenderink')
  await hanneke.hand.volg('1 persoon wacht op een telefoontje of formulier')
  await hanneke.hand.volg(verzoekLink)
  await expect(hanneke.hand.page.getByRole('main')).toContainText('Voorbeeldstraat 3')
  await hanneke.hand.druk('Op de post, haal van de lijst')
  await expect(hanneke.hand.page.getByRole('main')).toContainText('Er wacht niemand.')
})

test('een postcode die niet klopt of die wij niet kennen: u leest hoe het wel kan, en kiest uw gemeente uit de lijst (D1-29)', async ({
  hand,
}) => {
  const { page } = hand
  await page.goto('/')
  await page.getByRole('textbox', { name: 'Uw postcode' }).fill('70')
  await hand.druk('Zoek mijn gemeente')
  await expect(page.getByRole('link', { name: /dit is geen postcode/ })).toBeVisible()
  await expect(page.getByRole('textbox', { name: 'Uw postcode' })).toHaveValue('70')
  await hand.vul('Uw postcode', '1011 AB')
  await hand.druk('Zoek mijn gemeente')
  await expect(page.getByText('Wij kennen de postcode 1011 AB niet')).toBeVisible()
  await hand.volg('Bronckhorst')
  await hand.leest('Hoe wilt u hulp vragen?')
})
