import {
  beginOnderzoek,
  legClientondersteuningVast,
  schrijfSamenvatting,
  schrijfWelkeHulp,
  vraagAkkoord,
} from '#tests/e2e/reis/toegang.ts'
import { dossierVan } from '#tests/e2e/reis/snel.ts'
import { expect, test } from '#tests/e2e/reis/test.ts'
import { ookMetResultaten, verhaal } from '#tests/e2e/reis/verhaal.ts'

const vraag = 'Schrijf bij vraag 2 nog op hoe het overdag gaat.'
const overdag = 'Overdag valt hij in slaap in de klas.'

test(
  'de toegang vraagt om aanvulling: de inwoner leest waarom, vult aan en verstuurt; het eerste antwoord blijft bestaan (D0-07, D0-08, D0-22)',
  { tag: '@zonder-script' },
  async ({ hand, snel, ander }) => {
    const { page } = hand
    const { hand: medewerker, snel: balie } = await ander()
    await snel.meldAan('inwoner', 'samira')
    const traject = await snel.verstuurPlan()
    await balie.meldAan('toegang', 'yvonne')

    await medewerker.page.goto(dossierVan(traject))
    await medewerker.volg('Vraag om aanvulling')
    await medewerker.vul('Wat moet de inwoner nog aanvullen?', vraag)
    await medewerker.druk('Stuur het plan terug voor aanvulling')
    await expect(medewerker.page.getByText('Het plan ligt weer bij de inwoner.')).toBeVisible()
    await expect(medewerker.page.getByRole('textbox')).toHaveCount(0)

    await page.goto('/mijn')
    await expect(page.getByText('Vul uw plan aan en verstuur het opnieuw.')).toBeVisible()
    await page.goto(traject)
    await expect(page.getByText('Dit schreef de gemeente')).toBeVisible()
    await expect(page.getByText(vraag)).toBeVisible()
    await hand.volg('Vul mijn plan aan')
    await expect(page.getByText('De gemeente vraagt u om iets aan te vullen')).toBeVisible()
    await hand.volg('2. Hoe gaat het nu?')
    await expect(page.getByRole('textbox', { name: /^Wat lukt niet/ })).toHaveValue(verhaal.plan.moeilijk)
    await hand.vul(/^Wat lukt niet/, `${verhaal.plan.moeilijk} ${overdag}`)
    await hand.druk('Bewaar en ga verder')
    await page.goto(`${traject}/plan/vraag-5`)
    await hand.volg('Verander doel 1')
    await hand.kies('Wie helpt u hierbij?', 'Een zorgaanbieder die ik al ken')
    await hand.vul(/^Hoe heet deze persoon of organisatie/, 'Jeugdhulp De Overstap')
    await hand.druk('Bewaar en ga verder')

    // Not sent yet, so not to be read by the toegang.
    await medewerker.page.goto(dossierVan(traject))
    await expect(medewerker.page.getByRole('main')).not.toContainText(overdag)
    await expect(medewerker.page.getByRole('main')).toContainText('zorgaanbieder')

    await page.goto(`${traject}/plan/controleren`)
    await hand.druk('Verstuur mijn plan')
    await hand.leest('Uw plan is verstuurd')

    await medewerker.page.goto(dossierVan(traject))
    for (const nieuw of [overdag, 'Jeugdhulp De Overstap']) {
      await expect(medewerker.page.getByRole('main')).toContainText(nieuw)
    }
    await expect(medewerker.page.getByText('Dit is versie 2, verstuurd op')).toBeVisible()
    await medewerker.volg('Versie 1 van het plan')
    const eerste = medewerker.page.getByRole('main')
    await expect(eerste).toContainText(verhaal.plan.moeilijk)
    for (const nieuw of [overdag, 'Jeugdhulp De Overstap']) await expect(eerste).not.toContainText(nieuw)
  },
)

test(
  'wie nog iets wil toevoegen krijgt het plan terug, met de eigen woorden erbij (D0-08, D0-26)',
  { tag: '@zonder-script' },
  async ({ hand, snel, ander }) => {
    const { page } = hand
    const { hand: medewerker, snel: balie } = await ander()
    await snel.meldAan('inwoner', 'samira')
    const traject = await snel.verstuurPlan()
    await balie.meldAan('toegang', 'yvonne')
    await balie.vraagAkkoord(traject)

    await page.goto(`${traject}/akkoord`)
    await hand.kies(...ookMetResultaten)
    await hand.kies('Bent u het eens met dit plan?', 'Ik wil nog iets toevoegen')
    await hand.vul(/^Wat wilt u ons vertellen/, 'Oma kan ook op vrijdag.')
    await hand.druk('Verstuur mijn antwoord')
    await hand.leest('Uw antwoord is verstuurd')
    await hand.volg('Bekijk hoe ver u bent')
    await expect(page.getByText('Dit schreef u')).toBeVisible()
    await expect(page.getByText('Oma kan ook op vrijdag.')).toBeVisible()
    await hand.volg('Vul mijn plan aan')
    await expect(page.getByText('U wilde nog iets toevoegen')).toBeVisible()
    await hand.volg('3. Wat hebt u zelf al gedaan?')
    await hand.vul(/^Wie helpt u nu/, 'Oma, op dinsdag en vrijdag.')
    await hand.druk('Bewaar en ga verder')
    await page.goto(`${traject}/plan/controleren`)
    await hand.druk('Verstuur mijn plan')

    await medewerker.page.goto(dossierVan(traject))
    await expect(medewerker.page.getByText('De inwoner wil iets toevoegen, en schrijft:')).toBeVisible()
    await expect(medewerker.page.getByText('Oma kan ook op vrijdag.')).toBeVisible()
    await expect(medewerker.page.getByRole('main')).toContainText('Oma, op dinsdag en vrijdag.')
    await vraagAkkoord(medewerker)
    await page.goto(`${traject}/akkoord`)
    await expect(page.getByRole('main')).toContainText('Oma, op dinsdag en vrijdag.')
    await expect(page.getByRole('radio', { name: 'Ja, ik ben het eens met dit plan' })).toBeVisible()
  },
)

test(
  'wie het niet eens is zegt waarom; de toegang leest dat, past aan en vraagt het opnieuw (D0-24, D0-26)',
  { tag: '@zonder-script' },
  async ({ hand, snel, ander }) => {
    const { page } = hand
    const { hand: medewerker, snel: balie } = await ander()
    await snel.meldAan('inwoner', 'samira')
    const traject = await snel.verstuurPlan()
    await balie.meldAan('toegang', 'karim')
    await medewerker.page.goto(dossierVan(traject))
    await legClientondersteuningVast(medewerker)
    await beginOnderzoek(medewerker)
    await schrijfSamenvatting(medewerker)
    await schrijfWelkeHulp(medewerker)
    await balie.schrijfVerslag(dossierVan(traject))
    await vraagAkkoord(medewerker)

    await page.goto(`${traject}/akkoord`)
    await hand.kies(...ookMetResultaten)
    await hand.kies('Bent u het eens met dit plan?', 'Nee, ik ben het er niet mee eens')
    await hand.vul(/^Wat wilt u ons vertellen/, 'Een half jaar is te kort voor Sem.')
    await hand.druk('Verstuur mijn antwoord')
    await hand.leest('Uw antwoord is verstuurd')
    await expect(page.getByRole('main')).toContainText('Een half jaar is te kort voor Sem.')
    await hand.volg('Bekijk hoe ver u bent')
    await expect(page.getByText(/^U bent het niet eens met het plan/)).toBeVisible()

    await medewerker.page.goto(dossierVan(traject))
    await expect(medewerker.page.getByText('De inwoner is niet akkoord, en schrijft:')).toBeVisible()
    await expect(medewerker.page.getByText('Een half jaar is te kort voor Sem.')).toBeVisible()
    await schrijfWelkeHulp(medewerker, 'Begeleiding thuis, een heel jaar.')
    await vraagAkkoord(medewerker)

    await page.goto(`${traject}/akkoord`)
    await expect(page.getByRole('main')).toContainText('Begeleiding thuis, een heel jaar.')
    await expect(page.getByRole('main')).not.toContainText(verhaal.welkeHulp)
    await hand.kies(...ookMetResultaten)
    await hand.kies('Bent u het eens met dit plan?', 'Ja, ik ben het eens met dit plan')
    await hand.druk('Verstuur mijn antwoord')
    await medewerker.page.goto(dossierVan(traject))
    await expect(medewerker.page.getByText(/^De inwoner is akkoord met het plan\./)).toBeVisible()
  },
)

test(
  'wat niet klopt in de gegevens meldt de inwoner in het plan, en de toegang leest het (D0-12)',
  { tag: '@zonder-script' },
  async ({ hand, snel, ander }) => {
    const { page } = hand
    await snel.meldAan('inwoner', 'tomasz')
    const traject = await snel.stelVraag('Hulp bij het regelen van post.')
    await page.goto(`${traject}/plan/mijn-gegevens`)
    for (const gegeven of ['Tomasz Zielinski', '1 december 1992', 'Spoorzicht 27, 7005 XE Doetinchem']) {
      await expect(page.getByRole('main')).toContainText(gegeven)
    }
    await hand.kies('Kloppen deze gegevens?', 'Nee, er klopt iets niet')
    await hand.vul(/^Wat klopt er niet/, 'Ik ben verhuisd naar nummer 29.')
    await hand.druk('Bewaar en ga verder')
    await snel.vulPlanIn(traject, { 'mijn-gegevens': { klopt: 'nee', nietGoed: 'Ik ben verhuisd naar nummer 29.' } })
    await page.goto(`${traject}/plan/controleren`)
    await hand.druk('Verstuur mijn plan')
    await hand.leest('Uw plan is verstuurd')

    const { hand: medewerker, snel: balie } = await ander()
    await balie.meldAan('toegang', 'yvonne')
    await medewerker.page.goto(dossierVan(traject))
    await expect(medewerker.page.getByRole('main')).toContainText('Ik ben verhuisd naar nummer 29.')
  },
)
