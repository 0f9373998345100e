import { expect, type Page } from '@playwright/test'
import { leestAntwoorden, vulDatum } from '#tests/e2e/reis/inwoner.ts'
import { datum, metToegang, zorgPad } from '#tests/e2e/reis/kan-beginnen.ts'
import { dossierVan } from '#tests/e2e/reis/snel.ts'
import { test, type Mensen } from '#tests/e2e/reis/test.ts'
import { verhaal } from '#tests/e2e/reis/verhaal.ts'

/** Help that was established under the Wmo, two chosen, and the plan without the words of the toegang shared with both. @returns the path of the traject */
async function gedeeld(mensen: Mensen) {
  const { hand, snel } = mensen
  const balie = await metToegang(mensen)
  const traject = await snel.akkoordPlan(balie.snel, 'wmo')
  await balie.snel.weeg(dossierVan(traject))
  await balie.snel.stuur(`${dossierVan(traject)}/hulp`, {
    ...{ product: '02V01', evaluaties: '2' },
    ...datum('van', ['1', '2', '2031']),
    ...datum('tot', ['31', '1', '2032']),
  })
  await hand.page.goto(`${traject}/aanbieder?postcode=7001`)
  await hand.druk(/^Kies als 1e keuze Thuis Verder/)
  await hand.druk(/^Kies als 2e keuze Het Kompas/)
  await hand.volg('Ga verder met deze keuze')
  await hand.druk('Verstuur mijn keuze')
  await hand.page.getByRole('checkbox', { name: 'Zo heeft de gemeente uw vraag begrepen' }).uncheck()
  await hand.druk('Bekijk wat Thuis Verder dan leest')
  await hand.vink('Mogen wij hetzelfde delen met uw volgende keuze?', /^Ja, als Thuis Verder nee zegt/)
  await hand.druk('Ja, deel dit met Thuis Verder')
  return { traject, dossier: dossierVan(traject), pad: zorgPad(traject), balie }
}

/** Opens the first row of the list of an aanbieder that says this. */
async function opent(page: Page, wat: string): Promise<void> {
  await page.goto('/aanbieder')
  const rij = page.getByRole('row').filter({ hasText: wat })
  await rij.getByRole('link', { name: /^EK-/ }).click()
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Traject EK-')
}

test(
  'de eerste zegt nee en leest niets meer, de volgende vraagt iets, zegt ja en geeft de intensiteit, de toegang stelt haar vast, en de hulp begint (D0-28, D0-31, D0-32, D2-12, D2-13, D2-14, C21)',
  { tag: '@zonder-script' },
  async ({ hand, snel, ander }) => {
    test.setTimeout(240_000)
    const { traject, dossier, pad, balie } = await gedeeld({ hand, snel, ander })
    const [verder, kompas] = [await ander(), await ander()]
    await verder.snel.meldAan('aanbieder', 'ruben')
    await kompas.snel.meldAan('aanbieder', 'emre')

    // Not before the question was sent.
    await verder.hand.page.goto('/aanbieder')
    await leestAntwoorden(verder.hand, ['Er is nog geen plan met uw organisatie gedeeld.'])
    await balie.snel.stuur(`${dossier}/keuze`, {}, 'deel')

    await opent(verder.hand.page, 'Nieuwe vraag: kunt u helpen?')
    await verder.hand.volg('Lees de vraag en geef antwoord')
    await verder.hand.leest('Kunt u deze inwoner helpen?')
    await leestAntwoorden(verder.hand, [verhaal.plan.wat, 'Uw antwoord: uiterlijk op'])
    await expect(verder.hand.page.getByText(verhaal.samenvatting)).toHaveCount(0)

    // 'Something else' asks for words; what was chosen stays.
    await verder.hand.kies('Waarom kunt u niet helpen?', 'Iets anders')
    await verder.hand.druk('Zeg nee tegen deze vraag')
    await expect(verder.hand.page).toHaveTitle(/^Fout:/)
    await expect(verder.hand.page.getByRole('radio', { name: 'Iets anders' })).toBeChecked()
    await verder.hand.vul(/^Wilt u er iets bij zeggen/, 'Wij verhuizen deze maand.')
    await verder.hand.druk('Zeg nee tegen deze vraag')
    await leestAntwoorden(verder.hand, ['U zei nee. U leest dit plan niet meer.'])
    await expect(verder.hand.page.getByRole('link', { name: /^EK-/ })).toHaveCount(0)
    for (const weg of [pad, `${pad}/vraag`, `${pad}/gebeurd`])
      expect((await verder.hand.page.request.get(weg)).status()).toBe(404)

    // The next one got it in the same breath, and reads nothing of the no.
    await opent(kompas.hand.page, 'Nieuwe vraag: kunt u helpen?')
    await kompas.hand.volg('Dit is er gebeurd')
    await expect(kompas.hand.page.getByText('kan niet helpen')).toHaveCount(0)
    await leestAntwoorden(kompas.hand, ['Een zorgaanbieder kreeg de vraag of die kan helpen.'])
    await kompas.hand.page.goto(`${pad}/vraag`)
    await expect(kompas.hand.page.getByText('Wij verhuizen deze maand.')).toHaveCount(0)
    await kompas.hand.vul('Wat wilt u de gemeente vragen?', 'Kan het ook in de avond?')
    await kompas.hand.druk('Stuur mijn vraag')
    await leestAntwoorden(kompas.hand, ['De gemeente is aan de beurt', 'Uw antwoord: uiterlijk op'])

    await balie.hand.page.goto(`${dossier}/keuze`)
    await leestAntwoorden(balie.hand, ['Kan het ook in de avond?'])
    await balie.hand.vul('Uw antwoord aan Het Kompas', 'Ja, tot negen uur.')
    await balie.hand.druk('Verstuur het antwoord')

    await kompas.hand.volg('Lees de vraag en geef antwoord')
    await leestAntwoorden(kompas.hand, ['Ja, tot negen uur.'])
    await kompas.hand.druk('Zeg ja tegen deze vraag')
    await kompas.hand.leest('Hoeveel hulp is er nodig?')
    await leestAntwoorden(kompas.hand, ['U zei ja. De inwoner en de gemeente lezen dat.', verhaal.plan.wat])

    // Who cannot reach the results, gives no intensity.
    await kompas.hand.kies('Kunt u deze resultaten halen?', 'Nee')
    await kompas.hand.kies('Hoe zwaar moet die hulp zijn?', 'Intensief')
    await kompas.hand.kies('Waar is de hulp op gericht?', /^Herstel/)
    await kompas.hand.vink(/^Wat is er nog meer nodig/, 'Vervoer')
    await vulDatum(kompas.hand.page, 'Wanneer kunt u beginnen?', ['3', '2', '2031'])
    await kompas.hand.vul('Waarom is deze hulp nodig?', 'Twee avonden per week.')
    await kompas.hand.druk('Stuur dit naar de gemeente')
    await expect(kompas.hand.page).toHaveTitle(/^Fout:/)
    await kompas.hand.kies('Kunt u deze resultaten halen?', /^Ja, met de hulp/)
    await kompas.hand.druk('Stuur dit naar de gemeente')
    await leestAntwoorden(kompas.hand, ['De gemeente leest nu welke hulp volgens u nodig is.'])

    // Asked once more, with why; what was stated stands in the form.
    await balie.hand.page.goto(`${dossier}/keuze`)
    await leestAntwoorden(balie.hand, ['Twee avonden per week.'])
    await balie.snel.stuur(`${dossier}/keuze`, { terug: 'Is een avond genoeg?' }, 'terug')
    await kompas.hand.page.reload()
    await kompas.hand.volg('Geef de intensiteit')
    await leestAntwoorden(kompas.hand, ['Is een avond genoeg?'])
    await expect(kompas.hand.page.getByRole('radio', { name: 'Intensief' })).toBeChecked()
    await kompas.hand.vul('Waarom is deze hulp nodig?', 'Een avond is te kort.')
    await kompas.hand.druk('Stuur dit naar de gemeente')
    await balie.snel.stuur(`${dossier}/keuze`, {}, 'vast')
    await kompas.hand.page.goto(`${pad}/intensiteit`)
    await leestAntwoorden(kompas.hand, ['Een avond is te kort.', 'De gemeente stelde dit vast op'])

    await hand.page.goto(`${traject}/gebeurd`)
    await leestAntwoorden(hand, ['De gemeente stelde vast hoeveel hulp er komt.'])

    // What has no page of its own yet is said to be done by whose it is; then the help runs.
    await balie.snel.stuur(`${dossier}/stap/besluit`, {})
    await hand.page.goto(traject)
    await leestAntwoorden(hand, ['De zorgaanbieder is aan de beurt'])
    await kompas.hand.page.goto(pad)
    await kompas.hand.volg('Meld dat de hulp is begonnen')
    const [dag, maand, jaar] = new Date().toLocaleDateString('nl-NL', { timeZone: 'Europe/Amsterdam' }).split('-')
    await vulDatum(kompas.hand.page, 'Op welke dag begon de hulp?', [dag!, maand!, jaar!])
    await kompas.hand.druk('Meld de start')
    await leestAntwoorden(kompas.hand, ['De start van de hulp staat erin.'])
    await hand.page.goto(`${traject}/gebeurd`)
    await leestAntwoorden(hand, ['De zorgaanbieder begon met de hulp.', 'De zorgaanbieder rondde deze stap af'])
  },
)

test(
  'twee collega’s van een zorgaanbieder antwoorden: wie later is, leest dat het beantwoord is, en houdt wat is getypt',
  { tag: '@zonder-script' },
  async ({ hand, snel, ander }) => {
    test.setTimeout(180_000)
    const { dossier, pad, balie } = await gedeeld({ hand, snel, ander })
    await balie.snel.stuur(`${dossier}/keuze`, {}, 'deel')
    const [een, twee] = [await ander(), await ander()]
    for (const wie of [een, twee]) await wie.snel.meldAan('aanbieder', 'ruben')
    await twee.hand.page.goto(`${pad}/vraag`)
    await twee.hand.vul(/^Wilt u er iets bij zeggen/, 'Wij hebben een wachtlijst.')
    await twee.hand.kies('Waarom kunt u niet helpen?', 'Wij hebben geen plek')
    await een.hand.page.goto(`${pad}/vraag`)
    await een.hand.kies('Waarom kunt u niet helpen?', 'De inwoner woont te ver weg')
    await een.hand.druk('Zeg nee tegen deze vraag')
    await twee.hand.druk('Zeg nee tegen deze vraag')
    await leestAntwoorden(twee.hand, ['Iemand heeft deze vraag al beantwoord.', 'Wij hebben een wachtlijst.'])
    await expect(twee.hand.page.getByText(verhaal.plan.wat)).toHaveCount(0)
  },
)

test(
  'een aanbieder die niet op tijd antwoordt: alle drie lezen dezelfde dag en dat het te laat is, en de toegang zoekt verder (D0-32, D1-31)',
  { tag: '@zonder-script' },
  async ({ hand, snel, ander }) => {
    test.setTimeout(240_000)
    const { traject, dossier, pad, balie } = await gedeeld({ hand, snel, ander })
    await balie.snel.stuur(`${dossier}/keuze`, {}, 'deel')
    const verder = await ander()
    await verder.snel.meldAan('aanbieder', 'ruben')

    // Two weeks from the day it was received, with the sum, the same for everybody.
    await hand.page.goto(traject)
    const dag = /Uiterlijk op (\w+dag \d+ \w+ \d{4})/.exec(await hand.page.getByRole('main').innerText())?.[1] ?? ''
    expect(dag).not.toBe('')
    for (const [wie, weg] of [
      [verder.hand, pad],
      [balie.hand, dossier],
    ] as const) {
      await wie.page.goto(weg)
      await expect(wie.page.getByText(dag).first()).toBeVisible()
    }

    await balie.hand.page.goto('/oefenen/klok')
    await balie.hand.vul('Hoeveel vooruit?', '3')
    await balie.hand.kies('Dagen of weken?', 'Weken')
    await balie.hand.druk('Zet de klok vooruit')
    await verder.hand.page.goto('/aanbieder')
    await expect(verder.hand.page.getByRole('row').filter({ hasText: 'Nieuwe vraag' })).toContainText('Te laat')
    for (const [wie, weg] of [
      [hand, traject],
      [verder.hand, pad],
      [balie.hand, dossier],
    ] as const) {
      await wie.page.goto(weg)
      await expect(wie.page.getByText('Het is te laat').first()).toBeVisible()
    }
    await hand.page.goto(traject)
    await leestAntwoorden(hand, ['Is het antwoord te laat? Dan belt de gemeente de zorgaanbieder.'])

    // The toegang stops waiting; whoever answers then, reads that it need not any more.
    await verder.hand.page.goto(`${pad}/vraag`)
    await balie.snel.stuur(`${dossier}/keuze`, { intrekken: 'Zij antwoordden niet.' }, 'intrekken')
    await verder.hand.druk('Zeg ja tegen deze vraag')
    await leestAntwoorden(verder.hand, ['Deze vraag is intussen ingetrokken. U hoeft niet meer te antwoorden.'])
    await hand.page.goto(traject)
    await leestAntwoorden(hand, ['De vraag aan Thuis Verder is teruggenomen.'])
  },
)

test(
  'de aanbieder stelt momenten voor, de inwoner vraagt een ander moment en kiest, de toegang gaat mee, en alle drie lezen het verslag; meer van het plan leest hij pas als de inwoner dat deelt (D0-29, D0-30, D3L-23)',
  { tag: '@zonder-script' },
  async ({ hand, snel, ander }) => {
    test.setTimeout(240_000)
    const { traject, dossier, pad, balie } = await gedeeld({ hand, snel, ander })
    await balie.snel.stuur(`${dossier}/keuze`, {}, 'deel')
    const verder = await ander()
    await verder.snel.meldAan('aanbieder', 'ruben')
    await verder.hand.page.goto(`${pad}/vraag`)
    await verder.hand.druk('Zeg ja tegen deze vraag')

    // A day without a time is asked again, and what was typed stays.
    const stelVoor = async (dag: [string, string, string], tijd: string) => {
      await verder.hand.page.goto(`${pad}/intake`)
      await vulDatum(verder.hand.page, 'Op welke dag kan het?', dag)
      await verder.hand.page.getByLabel('Hoe laat is dat?', { exact: true }).fill(tijd)
      await verder.hand.vul('Waar is het gesprek, en wie komt er?', 'Bij u thuis, met Ruben.')
      await verder.hand.druk('Stuur deze momenten')
    }
    await stelVoor(['3', '3', '2031'], '')
    await expect(verder.hand.page).toHaveTitle(/^Fout:/)
    await expect(verder.hand.page.getByLabel('Waar is het gesprek, en wie komt er?')).toHaveValue(
      'Bij u thuis, met Ruben.',
    )
    await stelVoor(['3', '3', '2031'], '9.30')

    await hand.page.goto(traject)
    await hand.volg('Kies een moment voor het eerste gesprek met de zorgaanbieder.')
    await leestAntwoorden(hand, ['Bij u thuis, met Ruben.', '9.30 uur'])
    await hand.kies('Welk moment past bij u?', 'Geen van deze momenten')
    await hand.druk('Verstuur mijn antwoord')
    await expect(hand.page).toHaveTitle(/^Fout:/)
    await hand.vul('Wanneer kan het wel?', 'Woensdag na drie uur.')
    await hand.druk('Verstuur mijn antwoord')
    await verder.hand.page.goto(`${pad}/intake`)
    await leestAntwoorden(verder.hand, ['Woensdag na drie uur.'])
    await stelVoor(['5', '3', '2031'], '15.30')
    await hand.page.goto(`${traject}/intake`)
    await hand.kies('Welk moment past bij u?', /15\.30/)
    await hand.druk('Verstuur mijn antwoord')

    await balie.hand.page.goto(`${dossier}/intake`)
    await balie.hand.kies('Gaat u mee naar dit gesprek?', 'Ja')
    await balie.hand.druk('Bewaar')
    await hand.page.goto(`${traject}/intake`)
    await leestAntwoorden(hand, ['Ja, iemand van de gemeente komt erbij'])

    await verder.hand.page.goto(`${pad}/intake`)
    await vulDatum(verder.hand.page, 'Op welke dag was het gesprek?', ['2', '3', '2026'])
    await verder.hand.vul('Wat is er besproken?', 'Wij beginnen met twee ochtenden.')
    await verder.hand.druk('Bewaar het verslag')
    for (const [wie, weg] of [
      [hand, traject],
      [balie.hand, dossier],
      [verder.hand, pad],
    ] as const) {
      await wie.page.goto(`${weg}/intake`)
      await leestAntwoorden(wie, ['Wij beginnen met twee ochtenden.'])
    }

    // Not shared before: the words of the toegang about the question.
    await verder.hand.page.goto(`${pad}/vraag`)
    await expect(verder.hand.page.getByText(verhaal.samenvatting)).toHaveCount(0)
    await verder.hand.page.goto(`${pad}/intake`)
    await verder.hand.vul('Wat wilt u nog lezen, en waarom?', 'Hoe de gemeente de vraag begrijpt.')
    await verder.hand.druk('Vraag de inwoner')
    await hand.page.goto(traject)
    await hand.volg('De zorgaanbieder wil meer van uw plan lezen. Lees de vraag.')
    await leestAntwoorden(hand, ['Hoe de gemeente de vraag begrijpt.'])
    await hand.volg('Kies wat u deelt')
    await hand.page.getByRole('checkbox', { name: 'Zo heeft de gemeente uw vraag begrepen' }).check()
    await hand.druk('Bekijk wat Thuis Verder dan leest')
    await hand.druk('Ja, deel dit met Thuis Verder')
    await verder.hand.page.goto(`${pad}/vraag`)
    await leestAntwoorden(verder.hand, [verhaal.samenvatting])
  },
)
