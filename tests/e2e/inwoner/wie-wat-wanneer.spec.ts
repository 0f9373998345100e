import { dossierVan } from '#tests/e2e/reis/snel.ts'
import { expect, test } from '#tests/e2e/reis/test.ts'

test(
  'wie doet mee, wat is er gebeurd en wat kan ik openen: de inwoner leest het, en de gemeente leest dezelfde zinnen (D1-33 D1-31)',
  { tag: '@zonder-script' },
  async ({ hand, snel, ander }) => {
    test.setTimeout(180_000)
    const main = hand.page.getByRole('main')
    await snel.meldAan('inwoner', 'samira')
    const traject = await snel.verstuurPlan()

    await hand.page.goto(traject)
    await hand.volg('Mijn team: wie bij uw vraag horen')
    await hand.leest('Mijn team')
    await expect(main).toContainText('Uw contactpersoon is de gemeente Doetinchem')
    await expect(main).toContainText('Dat kan op werkdagen')

    const medewerker = await ander()
    await medewerker.snel.meldAan('toegang', 'yvonne')
    const balie = medewerker.hand
    await balie.page.goto(`${dossierVan(traject)}/toewijzen`)
    await balie.kies('Wie wordt de contactpersoon?', /^Yvonne/)
    await balie.druk('Wijs toe')

    await hand.page.reload()
    await expect(hand.page.getByRole('heading', { name: /^Uw contactpersoon is Yvonne/ })).toHaveCount(1)
    await hand.volg('Terug naar uw vraag')
    await hand.volg('Documenten')
    await hand.leest('Documenten')
    await expect(main.getByRole('link', { name: 'Het plan, versie 1', exact: true })).toBeVisible()
    await expect(main).toContainText(/U · \w+dag/)

    await hand.page.goto(`${traject}/gebeurd`)
    await hand.leest('Dit is er gebeurd')
    const zinnen = main.locator('.ek-tijdlijn__zin')
    await expect(zinnen.first()).toHaveText('De gemeente koos een contactpersoon.')
    await expect(zinnen.last()).toHaveText('U stelde de vraag, hier in het portaal.')
    await expect(main).toContainText(/Yvonne [^·]*, gemeente/)

    await balie.page.goto(`${dossierVan(traject)}/gebeurd`)
    await balie.leest('Wat er gebeurde in dit dossier')
    const bijHen = balie.page.getByRole('main').locator('.ek-tijdlijn__zin')
    await expect(bijHen.first()).toHaveText('De gemeente koos een contactpersoon.')
    await expect(bijHen.last()).toHaveText('Samira Haddou stelde de vraag, hier in het portaal.')

    await hand.page.goto(`/taal/en?terug=${traject}/gebeurd`)
    await hand.leest('What has happened')
    await expect(zinnen.last()).toHaveText('You asked the question, here in the portal.')
    await hand.page.goto(`${traject}/team`)
    await hand.leest('My team')
    await hand.page.goto(`${traject}/documenten`)
    await hand.leest('Documents')
  },
)
