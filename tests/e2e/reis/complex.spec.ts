import { leestAntwoorden } from '#tests/e2e/reis/inwoner.ts'
import { datum, metToegang, zorgPad } from '#tests/e2e/reis/kan-beginnen.ts'
import { dossierVan } from '#tests/e2e/reis/snel.ts'
import { expect, test } from '#tests/e2e/reis/test.ts'
import { verhaal } from '#tests/e2e/reis/verhaal.ts'

test(
  'een complexe casus: eerst het regionale formulier, de inwoner leest het bij het plan en kiest wat de zorgaanbieder ervan leest (D3L-14)',
  { tag: '@zonder-script' },
  async ({ hand, snel, ander }) => {
    test.setTimeout(240_000)
    const toegang = await metToegang({ hand, snel, ander })
    const traject = await snel.verstuurPlan()
    const dossier = dossierVan(traject)
    const balie = toegang.hand
    await toegang.snel.stuur(dossier, { wet: 'wmo' }, 'wet')
    await toegang.snel.beginOnderzoek(dossier)
    await toegang.snel.stuur(dossier, { samenvatting: verhaal.samenvatting }, 'samenvatting')
    await toegang.snel.stuur(dossier, { 'welke-hulp': verhaal.welkeHulp }, 'welke-hulp')
    await toegang.snel.schrijfVerslag(dossier)

    await balie.page.goto(`${dossier}/aanmeldformulier`)
    await leestAntwoorden(balie, ['Dit is geen complexe casus.'])
    await balie.volg('Complexe casus')
    await balie.kies('Is dit een complexe casus?', 'Ja, er komt een regionaal aanmeldformulier')
    await balie.druk('Leg dit vast')
    await balie.page.goto(`${dossier}/akkoord-vragen`)
    await balie.volg(/^Dit is een complexe casus\. Vul eerst elk deel/)
    await balie.leest('Regionaal aanmeldformulier')
    await leestAntwoorden(balie, ['In 5 delen staat nog niets.'])
    await balie.volg('Schrijf dit deel Voor wie gaat helpen: of het veilig is')
    await balie.vul(/^Wat de zorgaanbieder moet weten/, 'Thuis zijn er geen zorgen.')
    await balie.druk('Bewaar dit deel')
    await leestAntwoorden(balie, ['Thuis zijn er geen zorgen.', 'In 4 delen staat nog niets.'])
    for (const deel of ['aanleiding', 'geprobeerd', 'betrokken', 'gevraagd'])
      await toegang.snel.stuur(`${dossier}/verslag/aanmelding-${deel}`, { tekst: `Formulier: ${deel}.` })
    await balie.page.goto(`${dossier}/aanmeldformulier`)
    await leestAntwoorden(balie, ['In elk deel staat iets.'])
    await toegang.snel.vraagHetAkkoord(dossier)

    await hand.page.goto(`${traject}/akkoord`)
    await expect(hand.page.getByRole('heading', { name: 'Voor wie gaat helpen: of het veilig is' })).toBeVisible()
    await leestAntwoorden(hand, ['Thuis zijn er geen zorgen.', 'Formulier: gevraagd.'])
    await snel.stuur(`${traject}/akkoord`, { resultaten: 'ja', antwoord: 'ja', reden: '' })
    await hand.page.goto(`${traject}/gebeurd`)
    await leestAntwoorden(hand, ['vindt dit een ingewikkelde vraag. Er komt een extra formulier bij het plan.'])

    await toegang.snel.weeg(dossier)
    await toegang.snel.stuur(`${dossier}/hulp`, {
      ...{ product: '02V01', evaluaties: '2' },
      ...datum('van', ['1', '2', '2031']),
      ...datum('tot', ['31', '1', '2032']),
    })
    await hand.page.goto(`${traject}/aanbieder?postcode=7001`)
    await hand.druk(/^Kies als 1e keuze Thuis Verder/)
    await hand.volg('Ga verder met deze keuze')
    await hand.druk('Verstuur mijn keuze')
    await expect(hand.page.getByRole('checkbox', { name: 'Voor wie gaat helpen: wat er wordt gevraagd' })).toBeChecked()
    await hand.page.getByRole('checkbox', { name: 'Voor wie gaat helpen: of het veilig is' }).uncheck()
    await hand.druk('Bekijk wat Thuis Verder dan leest')
    await leestAntwoorden(hand, ['Formulier: gevraagd.'])
    await expect(hand.page.getByText('Thuis zijn er geen zorgen.')).toHaveCount(0)
    await hand.druk('Ja, deel dit met Thuis Verder')
    await toegang.snel.stuur(`${dossier}/keuze`, {}, 'deel')
    await balie.page.goto(`${dossier}/keuze`)
    await leestAntwoorden(balie, ['Voor wie gaat helpen: wat er wordt gevraagd'])

    const verder = await ander()
    await verder.snel.meldAan('aanbieder', 'ruben')
    await verder.hand.page.goto(`${zorgPad(traject)}/vraag`)
    await leestAntwoorden(verder.hand, ['Formulier: gevraagd.', 'Formulier: betrokken.'])
    await expect(verder.hand.page.getByText('Thuis zijn er geen zorgen.')).toHaveCount(0)
  },
)
