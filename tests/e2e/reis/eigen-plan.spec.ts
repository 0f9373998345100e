import { readFile } from 'node:fs/promises'
import { legClientondersteuningVast } from '#tests/e2e/reis/toegang.ts'
import { leesBewijs, leestAntwoorden } from '#tests/e2e/reis/inwoner.ts'
import { dossierVan } from '#tests/e2e/reis/snel.ts'
import { verhaal } from '#tests/e2e/reis/verhaal.ts'
import { expect, test } from '#tests/e2e/reis/test.ts'
import { pdf } from '#tests/hostile/eerlijk.ts'

const bestand = (name: string, buffer: Buffer) => ({ name, mimeType: 'application/pdf', buffer })

test(
  'de inwoner geeft een eigen plan als bestand; de toegang leest het en zegt hoe het is gebruikt (D1-03, D1-13, D1-42)',
  { tag: '@zonder-script' },
  async ({ hand, snel, ander }) => {
    const { page } = hand
    await snel.meldAan('inwoner', 'samira')
    const traject = await snel.verstuurPlan(undefined, verhaal.kind)
    await page.goto(traject)
    await hand.volg('Bekijk of verander dit')
    await hand.leest('Uw eigen plan')
    await leestAntwoorden(hand, ['In de wet heet dit een familiegroepsplan.', 'Er is geen vaste dag voor.'])

    await hand.kies('Wat wilt u doen?', 'Ik geef mijn plan als bestand')
    await hand.druk('Verstuur mijn keuze')
    await leestAntwoorden(hand, ['Kies een bestand.'])
    await page.getByLabel(/^Uw bestand/).setInputFiles(bestand('plan.pdf', Buffer.from('geen pdf')))
    await hand.druk('Verstuur mijn keuze')
    await leestAntwoorden(hand, ['Wij kunnen dit soort bestand niet openen.', 'geef het af aan de balie'])
    await page.getByLabel(/^Uw bestand/).setInputFiles(bestand('../geheim.pdf', pdf()))
    await hand.druk('Verstuur mijn keuze')
    await leesBewijs(hand, 'Uw eigen plan is verstuurd')
    await leestAntwoorden(hand, ['Uw familiegroepsplan', 'Een bestand (PDF)'])
    await hand.volg('Naar uw vraag')
    await hand.volg('Bekijk of verander dit')
    const eigen = page.waitForEvent('download')
    await page.getByRole('link', { name: 'Haal uw plan op' }).click()
    expect((await eigen).suggestedFilename()).toMatch(/^eigen-plan-EK-.*\.pdf$/)

    const { hand: medewerker, snel: balie } = await ander()
    await balie.meldAan('toegang', 'yvonne')
    await medewerker.page.goto(dossierVan(traject))
    await leestAntwoorden(medewerker, ['De inwoner heeft een familiegroepsplan gegeven op'])
    await legClientondersteuningVast(medewerker)
    await medewerker.volg('Begin het onderzoek')
    await leestAntwoorden(medewerker, ['Leg eerst vast of er een mantelzorger is'])
    await medewerker.kies('Is er een mantelzorger?', 'Ja, en die is gewezen op onafhankelijke cliëntondersteuning')
    await medewerker.druk('Leg dit vast')
    await medewerker.druk('Begin het onderzoek')
    await leestAntwoorden(medewerker, ['Het onderzoek is begonnen op'])
    await medewerker.volg('Lees het eigen plan')
    const gehaald = medewerker.page.waitForEvent('download')
    await medewerker.page.getByRole('link', { name: 'Haal het plan op als bestand' }).click()
    expect((await readFile(await (await gehaald).path())).equals(pdf())).toBe(true)
    await medewerker.vul('Zo is het eigen plan gebruikt', 'Sem blijft bij oma eten op dinsdag.')
    await medewerker.druk('Leg vast hoe het plan is gebruikt')
    await leestAntwoorden(medewerker, ['Uw tekst is bewaard.', 'Voor het eerst gelezen op'])

    await page.goto(`${traject}/eigen-plan`)
    await leestAntwoorden(hand, ['Zo heeft de gemeente uw plan gebruikt', 'Sem blijft bij oma eten op dinsdag.'])
  },
)

test(
  'wie geen eigen plan maakt zegt dat, mag zich bedenken en typt het alsnog; de toegang zegt dat het gelezen is (D1-03, D1-13)',
  { tag: '@zonder-script' },
  async ({ hand, snel, ander }) => {
    await snel.meldAan('inwoner', 'samira')
    const traject = await snel.verstuurPlan()
    await hand.page.goto(`${traject}/eigen-plan`)
    await hand.kies('Wat wilt u doen?', 'Ik ga een plan maken')
    await hand.druk('Verstuur mijn keuze')
    await leestAntwoorden(hand, ['U maakt een eigen plan. Dat zei u op'])
    await hand.kies('Wat wilt u doen?', 'Ik maak geen eigen plan')
    await hand.druk('Verstuur mijn keuze')
    await leestAntwoorden(hand, ['U maakt geen eigen plan. Dat zei u op'])
    await hand.kies('Wat wilt u doen?', 'Ik typ mijn plan hier')
    await hand.vul(/^Uw plan/, 'Wij eten elke dinsdag bij oma.')
    await hand.druk('Verstuur mijn keuze')
    await leesBewijs(hand, 'Uw eigen plan is verstuurd')
    await leestAntwoorden(hand, ['Wij eten elke dinsdag bij oma.'])

    const { hand: medewerker, snel: balie } = await ander()
    await balie.meldAan('toegang', 'yvonne')
    const { page } = medewerker
    const dossier = dossierVan(traject)
    await page.goto(`${dossier}/onderzoek`)
    await page.goto(`${dossier}/eigen-plan`)
    await leestAntwoorden(medewerker, ['Wij eten elke dinsdag bij oma.'])
    await expect(page.getByLabel('Zo is het eigen plan gebruikt')).toHaveCount(0)
    await page.goto(dossier)
    await leestAntwoorden(medewerker, ['Niemand heeft het plan nog gelezen.'])
    await medewerker.volg('Lees het eigen plan')
    await medewerker.druk('Ik heb dit plan gelezen')
    await leestAntwoorden(medewerker, ['Voor het eerst gelezen op'])
    await medewerker.vul('Zo is het eigen plan gebruikt', 'De dinsdag bij oma blijft.')
    await medewerker.druk('Leg vast hoe het plan is gebruikt')
    await leestAntwoorden(medewerker, ['Uw tekst is bewaard.'])
  },
)
