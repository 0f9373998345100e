import { expect } from '@playwright/test'
import { leestAntwoorden, vulDatum } from '#tests/e2e/reis/inwoner.ts'
import { datum, metToegang } from '#tests/e2e/reis/kan-beginnen.ts'
import { dossierVan } from '#tests/e2e/reis/snel.ts'
import { test } from '#tests/e2e/reis/test.ts'
import { verhaal } from '#tests/e2e/reis/verhaal.ts'

test(
  'eerst welke hulp, dan wie: de inwoner weet het nog niet, krijgt advies, kiest er twee, ziet wat er gedeeld wordt en zegt ja (D0-25, D0-27, D0-28, D1-22, D2-10, D2-11, D3A-20)',
  { tag: '@zonder-script' },
  async ({ hand, snel, ander }) => {
    test.setTimeout(240_000)
    await snel.meldAan('inwoner', 'samira')
    const medewerker = await ander()
    await medewerker.snel.meldAan('toegang', 'yvonne')
    const balie = medewerker.hand
    const traject = await snel.akkoordPlan(medewerker.snel, 'wmo')
    const dossier = dossierVan(traject)

    // Nothing to choose before the help is established (D1-22).
    for (const pad of ['aanbieder', 'vorm']) {
      await hand.page.goto(`${traject}/${pad}`)
      await leestAntwoorden(hand, ['Het staat nog niet vast welke hulp nodig is.'])
    }

    await medewerker.snel.weeg(dossier)
    await balie.page.goto(dossier)
    await balie.volg('Stel vast welke hulp nodig is')
    await balie.leest('Welke hulp is nodig?')
    await leestAntwoorden(balie, [verhaal.plan.wat])
    await balie.kies('Welke hulp?', /^Hulp bij uw dag en uw geld/)
    await vulDatum(balie.page, 'Vanaf wanneer?', ['1', '2', '2031'])
    await vulDatum(balie.page, 'Tot en met wanneer?', ['31', '1', '2032'])
    await balie.kies('Hoe vaak kijkt u samen hoe het gaat?', '2 keer')
    await balie.druk('Stel de hulp vast')
    await balie.leest('Keuze van de zorgaanbieder')
    await leestAntwoorden(balie, ['De hulp is vastgesteld.'])

    // 'I do not know yet' is an answer, and asks for advice.
    await hand.page.goto(traject)
    await hand.volg('Kies wie u helpt')
    await hand.leest('Kies wie u helpt')
    await hand.volg('Ik weet het nog niet')
    await hand.leest('Weet u het nog niet?')
    await hand.vul(/^Wat wilt u de gemeente hierover zeggen/, 'Ik ken er niemand van.')
    await hand.druk('Verstuur: ik weet het nog niet')
    await leestAntwoorden(hand, ['U weet nog niet wie u kan helpen.'])

    await balie.page.goto(dossier)
    await balie.volg('Geef de inwoner advies over een zorgaanbieder')
    await balie.leest('Advies over een zorgaanbieder')
    await balie.kies('Over welke zorgaanbieder gaat uw advies?', 'Thuis Verder')
    await balie.vul('Wat is uw advies?', 'Zij werken bij u in de buurt.')
    await balie.druk('Geef dit advies')
    await leestAntwoorden(balie, ['Ik ken er niemand van.', 'Zij werken bij u in de buurt.'])

    // The advice stands apart, and nobody was put on the list by it.
    await hand.page.goto(`${traject}/aanbieder`)
    await leestAntwoorden(hand, [
      'Advies van de gemeente',
      'Zij werken bij u in de buurt.',
      'Yvonne Bruil',
      'U koos nog niemand.',
    ])
    await hand.vul('Uw postcode', '7001')
    await hand.druk('Zoek aanbieders')
    await leestAntwoorden(hand, ['Wie het dichtst bij is, staat bovenaan.'])
    const ander1 = hand.page.getByRole('button', { name: /^Kies als 1e keuze/ }).filter({ hasNotText: 'Thuis Verder' })
    await hand.druk(/^Kies als 1e keuze Thuis Verder/)
    await expect(ander1).toHaveCount(0)
    await expect(hand.page.getByRole('textbox', { name: 'Uw postcode' })).toHaveValue('7001')
    await hand.page
      .getByRole('button', { name: /^Kies als 2e keuze/ })
      .first()
      .click()
    await expect(hand.page.getByText('2e keuze:')).toBeVisible()
    await hand.volg('Ga verder met deze keuze')
    await hand.leest('Klopt uw keuze?')
    await hand.vul(/^Waarom kiest u dit/, 'Dat is dichtbij.')
    await hand.druk('Verstuur mijn keuze')

    // First the parts, then exactly what is read, then the yes.
    await hand.leest('Wat mogen wij delen?')
    await hand.page.getByRole('checkbox', { name: 'Zo heeft de gemeente uw vraag begrepen' }).uncheck()
    await hand.druk('Bekijk wat Thuis Verder dan leest')
    await hand.leest('Dit leest Thuis Verder')
    await leestAntwoorden(hand, [verhaal.plan.wat])
    await expect(hand.page.getByText(verhaal.samenvatting)).toHaveCount(0)
    await expect(hand.page.getByRole('heading', { name: 'Zo heeft de gemeente uw vraag begrepen' })).toHaveCount(0)
    await hand.vink('Mogen wij hetzelfde delen met uw volgende keuze?', /^Ja, als Thuis Verder nee zegt/)
    await hand.druk('Ja, deel dit met Thuis Verder')
    await hand.leest('Met wie uw plan is gedeeld')
    await leestAntwoorden(hand, ['De gemeente stuurt uw vraag nu naar Thuis Verder.', verhaal.plan.wat])
    await expect(hand.page.getByText(verhaal.samenvatting)).toHaveCount(0)

    await balie.page.goto(dossier)
    await balie.volg('Stuur de vraag naar de zorgaanbieder')
    await leestAntwoorden(balie, ['Dat is dichtbij.', 'uit versie 2, met Thuis Verder en'])
    await balie.druk('Stuur de vraag naar Thuis Verder')
    await leestAntwoorden(balie, ['Thuis Verder: gevraagd op'])

    await hand.page.goto(traject)
    await leestAntwoorden(hand, ['Thuis Verder kreeg uw vraag op'])
    await hand.volg('Bekijk met wie uw plan is gedeeld')
    await leestAntwoorden(hand, ['Thuis Verder leest dit sinds'])
    await hand.druk('Deel mijn plan niet meer')
    await leestAntwoorden(hand, ['De vraag aan Thuis Verder is teruggenomen.'])
  },
)

test(
  'wie gevraagd is, leest precies wat de inwoner zag; de toegang geeft antwoord, vraagt nog eens en stelt vast hoeveel hulp er komt (D0-25, D0-28, D0-31, D2-12, D2-13)',
  { tag: '@zonder-script' },
  async ({ hand, snel, ander }) => {
    test.setTimeout(240_000)
    await snel.meldAan('inwoner', 'samira')
    const [medewerker, zorg] = [await ander(), await ander()]
    await medewerker.snel.meldAan('toegang', 'yvonne')
    await zorg.snel.meldAan('aanbieder', 'ruben')
    const [balie, thuis] = [medewerker.hand, zorg.hand]
    const traject = await snel.akkoordPlan(medewerker.snel, 'wmo')
    const [dossier, bij] = [dossierVan(traject), traject.replace('/mijn/', '/aanbieder/')]
    await medewerker.snel.weeg(dossier)
    await medewerker.snel.stuur(`${dossier}/hulp`, {
      ...{ product: '02V01', evaluaties: '2', 'van.dag': '1', 'van.maand': '2', 'van.jaar': '2031' },
      ...{ 'tot.dag': '31', 'tot.maand': '1', 'tot.jaar': '2032' },
    })
    await hand.page.goto(`${traject}/aanbieder`)
    await hand.druk(/^Kies als 1e keuze Thuis Verder/)
    await hand.volg('Ga verder met deze keuze')
    await hand.druk('Verstuur mijn keuze')
    await hand.page.getByRole('checkbox', { name: 'Naam, adres en geboortedatum' }).uncheck()
    await hand.druk('Bekijk wat Thuis Verder dan leest')
    const gezien = verhaal.plan.wat
    await leestAntwoorden(hand, [gezien, 'Zonder naam'])
    await hand.druk('Ja, deel dit met Thuis Verder')
    await medewerker.snel.stuur(`${dossier}/keuze`, {}, 'deel')

    await thuis.page.goto(`${bij}/vraag`)
    await leestAntwoorden(thuis, [gezien])
    for (const niet of ['Haddou', 'Wilgenlaantje']) await expect(thuis.page.getByText(niet)).toHaveCount(0)
    await zorg.snel.stuur(`${bij}/vraag`, { vraag: 'Kan het ook op school?' }, 'vraag')

    await balie.page.goto(dossier)
    await balie.volg('Geef antwoord op een vraag van de zorgaanbieder')
    await leestAntwoorden(balie, ['Kan het ook op school?'])
    await balie.druk('Verstuur het antwoord')
    await expect(balie.page).toHaveTitle(/^Fout:/)
    await balie.vul('Uw antwoord aan Thuis Verder', 'Ja, dat kan.')
    await balie.druk('Verstuur het antwoord')
    await leestAntwoorden(balie, ['Ja, dat kan.', 'Thuis Verder: gevraagd op'])

    await zorg.snel.stuur(`${bij}/vraag`, {}, 'ja')
    const intensiteit = {
      ...{ haalbaar: 'ja', product: '02V01', intensiteit: 'intensief', doel: 'herstel', waarom: 'Twee keer per week.' },
      ...{ 'start.dag': '3', 'start.maand': '2', 'start.jaar': '2031' },
    }
    await zorg.snel.stuur(`${bij}/intensiteit`, intensiteit)
    await balie.page.goto(dossier)
    await balie.volg('Stel vast hoeveel hulp er komt')
    await leestAntwoorden(balie, ['Twee keer per week.', 'Intensief', 'Herstel'])
    await balie.klap('Klopt het niet?')
    await balie.vul('Wat moet Thuis Verder nog eens bekijken?', 'Is een keer per week genoeg?')
    await balie.druk('Vraag het opnieuw')
    await leestAntwoorden(balie, ['Is een keer per week genoeg?'])
    await zorg.snel.stuur(`${bij}/intensiteit`, { ...intensiteit, waarom: 'Een keer per week.' })
    await balie.page.goto(`${dossier}/keuze`)
    await balie.druk('Stel dit vast')
    await leestAntwoorden(balie, ['Vastgesteld op', 'Een keer per week.'])

    await hand.page.goto(traject)
    await leestAntwoorden(hand, ['Thuis Verder zei ja op'])
  },
)

test(
  'hulp van een zorgaanbieder zonder contract: eerst vragen, de gemeente bespreekt het, en tot die tijd gaat er niets naar een ander (D3M-04, D3M-05, D4-25)',
  { tag: '@zonder-script' },
  async ({ hand, snel, ander }) => {
    test.setTimeout(180_000)
    await hand.page.goto('/doetinchem/aanbieders')
    await leestAntwoorden(hand, ['Dan hoeft de gemeente die hulp niet te betalen. Vraag het ons eerst.'])
    const balie = await metToegang({ hand, snel, ander })
    const traject = await snel.akkoordPlan(balie.snel, 'wmo')
    const dossier = dossierVan(traject)
    await balie.snel.weeg(dossier)
    await balie.snel.stuur(`${dossier}/hulp`, {
      ...{ product: '02V01', evaluaties: '2' },
      ...datum('van', ['1', '2', '2031']),
      ...datum('tot', ['31', '1', '2032']),
    })

    await hand.page.goto(`${traject}/aanbieder`)
    await leestAntwoorden(hand, ['Dan hoeft de gemeente de hulp niet te betalen.'])
    await hand.volg('Vraag hulp van een zorgaanbieder zonder contract')
    await hand.leest('Een zorgaanbieder zonder contract')
    await hand.vul('Van welke zorgaanbieder wilt u hulp?', 'De Vlinder, Zelhem')
    await hand.druk('Stuur mijn vraag naar de gemeente')
    await expect(hand.page).toHaveTitle(/^Fout:/)
    await expect(hand.page.getByLabel(/^Van welke zorgaanbieder wilt u hulp/)).toHaveValue('De Vlinder, Zelhem')
    await hand.vul(/^Waarom wilt u hulp van deze zorgaanbieder/, 'Zij kennen mij al vier jaar.')
    await hand.druk('Stuur mijn vraag naar de gemeente')
    await leestAntwoorden(hand, ['De gemeente is aan de beurt', 'U vroeg hulp van een zorgaanbieder zonder contract.'])

    await balie.hand.page.goto(dossier)
    await balie.hand.volg('Bespreek de hulp zonder contract')
    await leestAntwoorden(balie.hand, ['De Vlinder, Zelhem', 'Zij kennen mij al vier jaar.'])
    await balie.hand.kies('Kan deze hulp?', /^Nee/)
    await balie.hand.vul(/^Wat is besproken, en waarom/, 'Thuis Verder kan dit ook. Wij spraken elkaar op maandag.')
    await balie.hand.druk('Stuur dit antwoord naar de inwoner')

    await hand.page.goto(`${traject}/gebeurd`)
    await leestAntwoorden(hand, ['zei dat hulp zonder contract niet wordt betaald.'])
    await hand.page.goto(`${traject}/buiten-contract`)
    await leestAntwoorden(hand, [
      'Nee, de gemeente betaalt deze hulp niet.',
      'Thuis Verder kan dit ook.',
      'Dan kunt u bezwaar maken.',
    ])
    await hand.page.goto(traject)
    await hand.volg('Kies wie u helpt')
  },
)
