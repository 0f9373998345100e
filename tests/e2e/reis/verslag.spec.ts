import { leesBewijs, leestAntwoorden } from '#tests/e2e/reis/inwoner.ts'
import { dossierVan } from '#tests/e2e/reis/snel.ts'
import { expect, test } from '#tests/e2e/reis/test.ts'
import { verhaal } from '#tests/e2e/reis/verhaal.ts'

test(
  'een Wmo-vraag: akkoord kan pas met een heel verslag, de inwoner leest het, en vraagt daarna de hulp aan (D1-43)',
  { tag: '@zonder-script' },
  async ({ hand, snel, ander }) => {
    test.setTimeout(180_000)
    await snel.meldAan('inwoner', 'samira')
    const traject = await snel.verstuurPlan()
    await hand.page.goto(traject)
    await hand.volg('Lees hoe u deze hulp aanvraagt')
    await leestAntwoorden(hand, ['U kunt nog geen aanvraag doen.', 'U kunt de hulp aanvragen vanaf'])
    await expect(hand.page.getByRole('button', { name: 'Vraag deze hulp aan' })).toHaveCount(0)

    const medewerker = await ander()
    await medewerker.snel.meldAan('toegang', 'yvonne')
    const balie = medewerker.hand
    const dossier = dossierVan(traject)
    await medewerker.snel.beginOnderzoek(dossier)
    await medewerker.snel.stuur(dossier, { samenvatting: verhaal.samenvatting }, 'samenvatting')
    await medewerker.snel.stuur(dossier, { 'welke-hulp': verhaal.welkeHulp }, 'welke-hulp')
    await balie.page.goto(`${dossier}/akkoord-vragen`)
    await balie.volg(/^Het verslag van het onderzoek is niet compleet/)
    await balie.leest('Verslag van het onderzoek')
    const leeg = /^Over \d+ onderwerpen? staat nog niets/
    await expect(balie.page.getByText(leeg)).toBeVisible()
    const deel = 'Hulp voor wie voor u zorgt'
    await balie.volg(`Schrijf dit deel ${deel}`)
    await balie.leest(deel)
    await leestAntwoorden(balie, ['De inwoner schreef hier niets over.'])
    await balie.vul(/^Wat u uit het onderzoek weet/, 'Oma past op. Zij redt het nu zelf.')
    await balie.druk('Bewaar dit deel')
    await leestAntwoorden(balie, ['Oma past op. Zij redt het nu zelf.', 'De gemeente schreef dit deel.'])
    await medewerker.snel.schrijfVerslag(dossier)
    await balie.page.goto(`${dossier}/verslag`)
    await leestAntwoorden(balie, ['Over elk onderwerp staat iets in het verslag.'])
    await medewerker.snel.vraagHetAkkoord(dossier)

    await hand.page.goto(`${traject}/akkoord`)
    await expect(hand.page.getByRole('heading', { name: deel })).toBeVisible()
    await hand.page.goto(traject)
    await hand.volg('Vraag deze hulp aan')
    await hand.leest('Wilt u deze hulp aanvragen?')
    await hand.druk('Vraag deze hulp aan')
    await leesBewijs(hand, 'Uw aanvraag is verstuurd')
    await hand.volg('Bekijk hoe ver u bent')
    await leestAntwoorden(hand, ['U vroeg om een besluit over hulp op'])
  },
)
