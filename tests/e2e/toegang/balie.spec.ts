import type { Hand } from '#tests/e2e/reis/hand.ts'
import { expect, test } from '#tests/e2e/reis/test.ts'

/** A day in the three fields of a question. */
async function vulDag(hand: Hand, vraag: string, [dag, maand, jaar]: [string, string, string]) {
  const groep = hand.page.getByRole('group', { name: vraag, exact: true })
  await groep.getByRole('textbox', { name: 'Dag' }).fill(dag)
  await groep.getByRole('textbox', { name: 'Maand' }).fill(maand)
  await groep.getByRole('textbox', { name: 'Jaar' }).fill(jaar)
}

test('wie belde, leest na het inloggen wat de gemeente opschreef, zegt wat niet klopt, en zegt daarna ja (D0-01 D0-02 D1-29)', async ({
  hand,
  snel,
  ander,
}) => {
  const { page } = hand
  await snel.meldAan('toegang', 'yvonne')
  await page.goto('/toegang')
  await hand.volg('Schrijf een hulpvraag op')
  await hand.leest('Hulpvraag opschrijven')
  await hand.druk('Bewaar de hulpvraag')
  await expect(page).toHaveTitle(/^Fout: Hulpvraag opschrijven/)
  await hand.kies('Hoe kwam de vraag binnen?', 'Met de telefoon')
  await vulDag(hand, 'Op welke dag kwam de vraag binnen?', ['2', '3', '2026'])
  await hand.vul('Waar wil de inwoner hulp bij?', 'Ik val soms in de badkamer.')
  await hand.kies('Zegt de inwoner dat er nu hulp nodig is?', 'Nee, het kan wachten')
  await hand.kies('Wie stelt de vraag?', 'De persoon zelf')
  await hand.vul('Voornamen', 'Tomasz')
  await hand.vul('Achternaam', 'Zielinski')
  await vulDag(hand, 'Geboortedatum', ['1', '12', '1992'])
  await hand.vul(/^BSN \(/, '999 921 009')
  await hand.druk('Bewaar de hulpvraag')

  await hand.leest('Bewijs van ontvangst')
  await expect(page.getByText('maandag 2 maart 2026, met de telefoon')).toBeVisible()
  await expect(page.locator('body')).not.toContainText('999921009')
  await hand.volg('Naar het dossier')
  const dossier = new URL(page.url()).pathname
  await expect(page.getByText('De inwoner heeft nog niet gezegd dat dit klopt.', { exact: false })).toBeVisible()

  const tomasz = await ander()
  await tomasz.snel.meldAan('inwoner', 'tomasz')
  const klopt = `${dossier.replace('/toegang/', '/mijn/')}/klopt`
  await tomasz.hand.page.goto(dossier.replace('/toegang/', '/mijn/'))
  await tomasz.hand.volg('Lees wat de gemeente opschreef')
  await tomasz.hand.leest('Klopt wat wij opschreven?')
  await expect(tomasz.hand.page.getByText('Ik val soms in de badkamer.')).toBeVisible()
  await tomasz.hand.kies('Klopt het?', 'Nee, er klopt iets niet')
  await tomasz.hand.vul('Wat klopt er niet?', 'Het is niet de badkamer maar de trap.')
  await tomasz.hand.druk('Verstuur mijn antwoord')
  await expect(tomasz.hand.page.getByText('De gemeente verbetert het.', { exact: false })).toBeVisible()

  await page.goto(`${dossier}/invoer`)
  await expect(page.getByText('Het is niet de badkamer maar de trap.')).toBeVisible()
  await hand.vul('Waar wil de inwoner hulp bij?', 'Ik val soms op de trap.')
  await hand.druk('Bewaar de nieuwe tekst')
  await expect(page.getByText('De inwoner moet nog zeggen dat het klopt.', { exact: false })).toBeVisible()

  await tomasz.hand.page.goto(klopt)
  await expect(tomasz.hand.page.getByText('Ik val soms op de trap.')).toBeVisible()
  await tomasz.hand.kies('Klopt het?', 'Ja, dit klopt')
  await tomasz.hand.druk('Verstuur mijn antwoord')
  await page.goto(dossier)
  await expect(page.getByText(/De inwoner zei op .* dat dit klopt, na het inloggen\./)).toBeVisible()
})

test('wie langskwam zonder DigiD: de toegang legt vast dat het klopt, en zoekt het gezag van de ouder op (D0-03 D0-13)', async ({
  hand,
  snel,
}) => {
  const { page } = hand
  await snel.meldAan('toegang', 'karim')
  const dag = (veld: string, d: string, m: string, j: string) => ({
    [`${veld}.dag`]: d,
    [`${veld}.maand`]: m,
    [`${veld}.jaar`]: j,
  })
  const bewijs = await snel.stuur('/toegang/nieuw', {
    kanaal: 'kom',
    ...dag('binnenOp', '2', '3', '2026'),
    woorden: 'Mijn dochter durft niet naar school.',
    spoed: 'nee',
    voorWie: 'ander',
    voornamen: 'Sofie',
    achternaam: 'Balie',
    ...dag('geboortedatum', '3', '4', '2014'),
    relatie: 'ouder',
    vragerVoornamen: 'Ria',
    vragerAchternaam: 'Balie',
    ...dag('vragerGeboortedatum', '5', '6', '1984'),
  })
  const dossier = bewijs.replace('/ontvangst', '')
  await page.goto(dossier)
  await expect(page.getByText('Ria Balie, en zegt ouder te zijn.')).toBeVisible()
  await expect(page.getByText('Niet gecontroleerd: niemand heeft nagekeken of dit klopt.')).toBeVisible()
  await hand.volg('Leg vast wat u over het gezag vond')
  await hand.kies('Heeft deze persoon gezag?', 'Ja')
  await hand.kies('Waar hebt u gekeken?', 'In het gezagsregister')
  await hand.druk('Leg dit vast')
  await expect(page.getByText(/Gecontroleerd door Karim Ouali op .*, in het gezagsregister/)).toBeVisible()

  await hand.volg('Leg vast dat het klopt, of verbeter het')
  await hand.kies('Hoe weet u dat het klopt?', 'Er staat een handtekening op papier')
  await vulDag(hand, 'Op welke dag was dat?', ['3', '3', '2026'])
  await hand.druk('Leg vast dat het klopt')
  await expect(page.getByText('De inwoner tekende op dinsdag 3 maart 2026 op papier dat dit klopt.')).toBeVisible()
})
