import type { Bezoeker } from '#tests/e2e/reis/test.ts'
import { expect, test } from '#tests/e2e/reis/test.ts'
import { dossierVan } from '#tests/e2e/reis/snel.ts'

/** Moves the clock of the practice environment. */
async function wekenVooruit({ hand }: Pick<Bezoeker, 'hand'>, weken: string): Promise<void> {
  await hand.page.goto('/oefenen/klok')
  await hand.vul('Hoeveel vooruit?', weken)
  await hand.kies('Dagen of weken?', 'Weken')
  await hand.druk('Zet de klok vooruit')
}

test(
  'een gemiste termijn: de gemeente laat weten dat het later komt, de inwoner zegt dat het te laat is, en iedereen ziet wat er loopt (Awb 4:14, 4:17)',
  { tag: '@zonder-script' },
  async ({ hand, snel, ander }) => {
    test.setTimeout(180_000)
    await snel.meldAan('inwoner', 'samira')
    const traject = await snel.stelVraag()
    const medewerker = await ander()
    await medewerker.snel.meldAan('toegang', 'yvonne')
    const dossier = dossierVan(traject)
    await medewerker.snel.stuur(dossier, { wet: 'jeugd' }, 'wet')
    const balie = medewerker.hand

    await hand.page.goto(`${traject}/te-laat`)
    await hand.leest('Is de gemeente te laat met het besluit?')
    await expect(
      hand.page.getByText(/^Is er op \w+dag \d.* nog geen besluit\? Vanaf die dag kunt u hier zeggen/),
    ).toBeVisible()
    await expect(hand.page.getByRole('button', { name: 'Zeg dat de gemeente te laat is' })).toHaveCount(0)

    await wekenVooruit({ hand }, '9')
    await balie.page.goto('/toegang?termijn=laat')
    await expect(balie.page.getByText(/Te laat: /).first()).toBeVisible()
    await balie.page.goto(dossier)
    await expect(balie.page.getByText(/^De termijn is voorbij: /)).toBeVisible()
    await balie.volg('Laat de inwoner weten dat het later komt')
    await balie.leest('Het besluit komt later')
    await balie.druk('Laat het de inwoner weten')
    await expect(balie.page).toHaveTitle(/^Fout:/)
    await balie.vul('Dag', '3')
    await balie.vul('Maand', '2')
    await balie.vul('Jaar', '2031')
    await balie.vul('Waarom komt het later?', 'Wij wachten nog op een brief.')
    await balie.druk('Laat het de inwoner weten')
    await expect(balie.page.getByText(/^U liet op .+ weten dat het besluit later komt/)).toBeVisible()

    await hand.page.goto(traject)
    await expect(hand.page.getByRole('heading', { name: 'Het besluit komt later' })).toBeVisible()
    await hand.volg('Is de gemeente te laat? Lees wat u kunt doen')
    await expect(hand.page.getByText('Wij wachten nog op een brief.')).toBeVisible()
    await hand.druk('Zeg dat de gemeente te laat is')
    await hand.leest('U zei dat de gemeente te laat is')
    await expect(hand.page.getByText(/OB-\d{4}-/).first()).toBeVisible()
    await hand.page.goto(`${traject}/te-laat`)
    await expect(hand.page.getByText(/^De gemeente heeft nog tot en met /)).toBeVisible()

    await balie.page.goto(dossier)
    await expect(balie.page.getByText(/^De inwoner zei op .+ \(ingebrekestelling\)$/)).toBeVisible()
    await balie.page.locator('summary').filter({ hasText: 'Hoe komen wij aan deze datum?' }).first().click()
    await expect(balie.page.getByText(/\+ 2 weken = /).first()).toBeVisible()

    await wekenVooruit({ hand }, '3')
    await balie.page.reload()
    await expect(balie.page.getByText(/De dwangsom is nu \d+ euro en loopt tot en met /)).toBeVisible()
    await hand.page.goto(`${traject}/te-laat`)
    await expect(
      hand.page.getByText(/^Er is nog geen besluit\. De gemeente moet u nu \d+ euro betalen\./),
    ).toBeVisible()
  },
)
