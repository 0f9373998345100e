import { leestAntwoorden } from '#tests/e2e/reis/inwoner.ts'
import { expect, test } from '#tests/e2e/reis/test.ts'

test('wie de klok verkeerd wil zetten, leest wat er mis is en wat er stond blijft staan; terug kan niet', async ({
  hand,
}) => {
  await hand.page.goto('/oefenen/klok')
  await hand.leest('De klok van de oefenomgeving')
  await leestAntwoorden(hand, ['De klok staat gelijk met buiten.', 'De klok kan niet terug.'])
  const geenGetal = 'Vul een heel getal in van 1 of meer, en kies dagen of weken.'
  const fouten = {
    '-1': geenGetal,
    '0': geenGetal,
    veel: geenGetal,
    '9999': 'Zo ver gaat de klok niet. Kies een kleiner getal.',
  }
  for (const [aantal, zin] of Object.entries(fouten)) {
    await hand.vul('Hoeveel vooruit?', aantal)
    await hand.druk('Zet de klok vooruit')
    await expect(hand.page.getByRole('textbox', { name: 'Hoeveel vooruit?' })).toHaveValue(aantal)
    await expect(hand.page.getByRole('alert').getByRole('link')).toHaveText([zin])
  }
  await hand.page.goto('/oefenen/klok')
  await leestAntwoorden(hand, ['De klok staat gelijk met buiten.'])
})

test(
  'wie de klok vooruit zet, ziet de dag op elke pagina, de herinnering bij wie aan zet is, de mail zonder inhoud en wie te laat is (Awb 2:10, D3L-29)',
  { tag: '@zonder-script' },
  async ({ hand, snel, ander }) => {
    await snel.meldAan('inwoner', 'samira')
    const traject = await snel.stelVraag()
    await snel.stuur(`${traject}/plan/mijn-gegevens`, { klopt: 'ja', email: 'samira@voorbeeld.nl' })
    await hand.page.goto('/mijn')
    await expect(hand.page.getByText(/^Herinnering: /)).toHaveCount(0)

    await hand.volg('Zet de klok vooruit')
    await hand.vul('Hoeveel vooruit?', '6')
    await hand.kies('Dagen of weken?', 'Weken')
    await hand.druk('Zet de klok vooruit')
    await leestAntwoorden(hand, ['De klok is vooruit gezet', 'De klok loopt 42 dagen voor.'])

    // Still signed in: sessions go by the clock of the machine.
    await hand.page.goto('/mijn')
    await expect(hand.page.getByText(/Het is hier \w+dag \d+ \w+ \d{4}\./)).toBeVisible()
    await expect(hand.page.getByText(/^Herinnering: .+ Bel ons\.$/).first()).toBeVisible()
    await hand.page.goto('/oefenen/post')
    const mail = hand.page.getByRole('listitem').filter({ hasText: 's•••@voorbeeld.nl' })
    await expect(mail).toHaveCount(1)
    await expect(mail.getByRole('heading', { name: 'Er staat iets voor u klaar' })).toBeVisible()
    await expect(mail).toContainText('/inloggen')
    await expect(mail).not.toContainText(/Samira|Haddou|EK-/)

    await hand.volg('Naar de klok')
    await hand.vul('Hoeveel vooruit?', '2')
    await hand.druk('Zet de klok vooruit')
    await leestAntwoorden(hand, ['De klok loopt 56 dagen voor.'])
    await hand.page.goto('/mijn')
    await expect(hand.page.getByText(/^Herinnering: de tijd liep tot en met/).first()).toBeVisible()
    await hand.page.goto('/oefenen/post')
    await expect(mail).toHaveCount(2)

    const medewerker = await ander()
    await medewerker.snel.meldAan('toegang', 'yvonne')
    await medewerker.hand.page.goto('/toegang')
    await expect(medewerker.hand.page.getByText(/Te laat: /).first()).toBeVisible()
    await medewerker.hand.page.getByLabel('Uiterste datum').selectOption('Over de datum')
    await medewerker.hand.page.getByLabel('Klantreis', { exact: true }).selectOption('perspectiefplan')
    await medewerker.hand.druk('Laat zien')
    await expect(medewerker.hand.page).toHaveURL(/klantreis=perspectiefplan/)
    await expect(medewerker.hand.page.getByText(/Te laat: /).first()).toBeVisible()
    await expect(medewerker.hand.page.getByLabel('Stap van de klantreis')).toBeVisible()
    await medewerker.hand.volg('Wat is verstuurd')
    await medewerker.hand.leest('Wat is verstuurd')
    await expect(medewerker.hand.page.getByRole('row', { name: /^Gemaild/ })).toContainText(/[1-9]/)
  },
)
