import { expect } from '@playwright/test'
import { leestAntwoorden, vulDatum } from '#tests/e2e/reis/inwoner.ts'
import { datum, kalender, metToegang, zorgPad } from '#tests/e2e/reis/kan-beginnen.ts'
import { dossierVan } from '#tests/e2e/reis/snel.ts'
import { test } from '#tests/e2e/reis/test.ts'
import { verhaal } from '#tests/e2e/reis/verhaal.ts'

test(
  'van zoeken zonder in te loggen tot het einde van de hulp: de inwoner kiest, de zorgaanbieder antwoordt, de toegang stelt vast, en alle drie lezen hetzelfde (D3M-03, D2-06, D0-27, D0-31, D3L-24, D3L-31, D3L-39, D1-09)',
  { tag: '@zonder-script' },
  async ({ hand, snel, ander }) => {
    test.setTimeout(300_000)
    // Somebody who did not sign in finds an aanbieder and reads what it does.
    const niemand = await ander()
    await niemand.hand.page.goto('/doetinchem/aanbieders?hulp=begeleiding&postcode=7001')
    await niemand.hand.volg('Thuis Verder')
    await niemand.hand.leest('Thuis Verder')

    const balie = await metToegang({ hand, snel, ander })
    const zorg = await ander()
    await zorg.snel.meldAan('aanbieder', 'ruben')
    const overDagen = await kalender(snel)
    const traject = await snel.akkoordPlan(balie.snel, 'wmo')
    const [dossier, pad] = [dossierVan(traject), zorgPad(traject)]

    // First what else can help; only then an aanbieder.
    await balie.snel.weeg(dossier)
    await hand.page.goto(`${traject}/afweging`)
    await leestAntwoorden(hand, ['Hier is een zorgaanbieder voor nodig.', verhaal.plan.wat])
    await balie.snel.stuur(`${dossier}/hulp`, {
      ...{ product: '02V01', evaluaties: '2' },
      ...datum('van', overDagen(0)),
      ...datum('tot', overDagen(365)),
    })
    await hand.page.goto(`${traject}/aanbieder?postcode=7001`)
    await hand.druk(/^Kies als 1e keuze Thuis Verder/)
    await hand.volg('Ga verder met deze keuze')
    await hand.druk('Verstuur mijn keuze')
    await hand.druk('Bekijk wat Thuis Verder dan leest')
    await leestAntwoorden(hand, [verhaal.plan.wat])
    await hand.druk('Ja, deel dit met Thuis Verder')
    await balie.hand.page.goto(`${dossier}/keuze`)
    await balie.snel.stuur(`${dossier}/keuze`, {}, 'deel')

    await zorg.hand.page.goto('/aanbieder')
    const rij = zorg.hand.page.getByRole('row').filter({ hasText: 'Nieuwe vraag: kunt u helpen?' })
    await rij.getByRole('link', { name: /^EK-/ }).click()
    await zorg.hand.volg('Lees de vraag en geef antwoord')
    await leestAntwoorden(zorg.hand, [verhaal.plan.wat])
    await zorg.hand.druk('Zeg ja tegen deze vraag')
    await zorg.hand.kies('Kunt u deze resultaten halen?', /^Ja, met de hulp/)
    await zorg.hand.kies('Hoe zwaar moet die hulp zijn?', 'Intensief')
    await zorg.hand.kies('Waar is de hulp op gericht?', /^Herstel/)
    await vulDatum(zorg.hand.page, 'Wanneer kunt u beginnen?', overDagen(0))
    await zorg.hand.vul('Waarom is deze hulp nodig?', 'Elke week een ochtend.')
    await zorg.hand.druk('Stuur dit naar de gemeente')
    await balie.hand.page.goto(`${dossier}/keuze`)
    await leestAntwoorden(balie.hand, ['Elke week een ochtend.'])
    await balie.snel.stuur(`${dossier}/keuze`, {}, 'vast')
    await balie.snel.stuur(`${dossier}/stap/besluit`, {})

    // How it is done is of the aanbieder; the yes is of the inwoner.
    await zorg.hand.page.goto(`${pad}/zorgplan`)
    await zorg.hand.volg('Voeg een activiteit toe')
    await zorg.hand.vul('Wat gaat u doen?', 'Samen de week plannen.')
    await zorg.hand.vink(/^Voor welke resultaten is dit/, verhaal.plan.wat)
    await zorg.hand.vul('Hoeveel en hoe vaak?', 'Twee uur per week')
    await zorg.hand.vul('Wie doet dit?', 'Een begeleider')
    await zorg.hand.vul('Waar?', 'Bij u thuis')
    await zorg.hand.druk('Bewaar')
    const algemeen = { samenwerking: 'Met de huisarts.', afstemming: 'Elke drie maanden.', uitvoering: 'voorkeur' }
    await zorg.snel.stuur(`${pad}/zorgplan/algemeen`, algemeen)
    await zorg.hand.page.reload()
    await zorg.hand.druk('Leg voor aan de inwoner')
    await hand.page.goto(traject)
    await hand.volg('Geef antwoord op het zorgplan')
    await leestAntwoorden(hand, ['Samen de week plannen.', 'Twee uur per week'])
    await hand.kies('Bent u het eens met het zorgplan?', /^Ja/)
    await hand.druk('Verstuur mijn antwoord')

    await zorg.hand.page.goto(pad)
    await zorg.hand.volg('Meld dat de hulp is begonnen')
    await vulDatum(zorg.hand.page, 'Op welke dag begon de hulp?', overDagen(0))
    await zorg.hand.druk('Meld de start')
    // While the help runs, all three read the same line, and it stands in their lists.
    for (const [wie, weg, zin] of [
      [hand, traject, 'U krijgt nu hulp.'],
      [balie.hand, dossier, 'De hulp loopt.'],
      [zorg.hand, pad, 'De hulp loopt.'],
    ] as const) {
      await wie.page.goto(weg)
      await leestAntwoorden(wie, [zin])
    }
    await zorg.hand.page.goto('/aanbieder')
    await expect(zorg.hand.page.getByRole('link', { name: /^EK-/ })).not.toHaveCount(0)

    await balie.snel.stuur(`${dossier}/evaluatie`, datum('dag', overDagen(7)))
    await hand.page.goto(`${traject}/evaluatie`)
    await hand.kies(new RegExp(verhaal.plan.wat.slice(0, 20)), 'Gelukt')
    await hand.druk('Bewaar')
    await hand.kies('Hoe tevreden bent u?', '4: tevreden')
    await hand.druk('Verstuur mijn antwoord')
    await zorg.hand.page.goto(`${pad}/evaluatie`)
    await zorg.hand.kies(new RegExp(verhaal.plan.wat.slice(0, 20)), 'Gelukt')
    await zorg.hand.druk('Bewaar')
    await balie.hand.page.goto(`${dossier}/evaluatie`)
    await balie.hand.volg('Rond de evaluatie af')
    await balie.hand.kies('Wat volgt er?', 'De hulp stopt')
    await balie.hand.druk('Rond af')

    await zorg.hand.page.goto(`${pad}/einde`)
    await vulDatum(zorg.hand.page, 'Op welke dag stopte de hulp?', overDagen(0))
    await zorg.hand.kies('Waarom stopt de hulp?', 'De hulp is klaar')
    await zorg.hand.druk('Meld dat de hulp is gestopt')
    await hand.page.goto(traject)
    await leestAntwoorden(hand, ['De hulp stopte op'])
    await hand.volg('Kies of de gemeente later nog eens vraagt hoe het gaat')
    await hand.kies('Mag de gemeente later vragen hoe het gaat?', 'Ja, op een dag die ik kies')
    await vulDatum(hand.page, 'Op welke dag?', overDagen(60))
    await hand.druk('Bewaar')
    await leestAntwoorden(hand, ['De gemeente vraagt op'])
  },
)
