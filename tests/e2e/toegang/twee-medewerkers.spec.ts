import { bevestigNodig } from '#tests/e2e/reis/toegang.ts'
import { dossierVan } from '#tests/e2e/reis/snel.ts'
import { expect, test } from '#tests/e2e/reis/test.ts'

const vraag = 'Hoe begrijpt u de vraag van de inwoner?'

test(
  'twee medewerkers schrijven de samenvatting: de tweede leest wie wat schreef, en houdt de eigen tekst',
  { tag: '@zonder-script' },
  async ({ hand, snel, ander }) => {
    const { page } = hand
    const inwoner = await ander()
    await inwoner.snel.meldAan('inwoner', 'samira')
    const dossier = dossierVan(await inwoner.snel.verstuurPlan())
    const karim = await ander()
    await karim.snel.meldAan('toegang', 'karim')
    await snel.meldAan('toegang', 'yvonne')

    await page.goto(dossier)
    await karim.hand.page.goto(dossier)
    await hand.vul(vraag, 'Sem slaapt slecht.')
    await hand.druk('Bewaar de samenvatting')
    await expect(page.getByText('Uw tekst is bewaard.')).toBeVisible()

    await karim.hand.vul(vraag, 'Sem is boos op school.')
    await karim.hand.druk('Bewaar de samenvatting')
    const { page: bijKarim } = karim.hand
    await expect(bijKarim).toHaveTitle(/^Dossier van een inwoner/)
    await expect(
      bijKarim.getByRole('link', { name: 'Iemand heeft dit intussen veranderd. Kijk hieronder wat er nu staat.' }),
    ).toBeVisible()
    const ander1 = bijKarim.getByRole('article').filter({ hasText: 'Dit staat er nu' })
    await expect(ander1).toContainText('Sem slaapt slecht.')
    await expect(ander1).toContainText('Yvonne Bruil, toegang')
    const eigen = bijKarim.getByRole('textbox', { name: 'Uw eigen tekst. Pas aan wat nodig is en bewaar opnieuw.' })
    await expect(eigen).toHaveValue('Sem is boos op school.')

    await page.goto(dossier)
    await expect(page.getByRole('textbox', { name: vraag })).toHaveValue('Sem slaapt slecht.')

    await eigen.fill('Sem slaapt slecht en is boos op school.')
    await karim.hand.druk('Bewaar de samenvatting')
    await expect(bijKarim.getByText('Uw tekst is bewaard.')).toBeVisible()
    await page.goto(dossier)
    await expect(page.getByRole('textbox', { name: vraag })).toHaveValue('Sem slaapt slecht en is boos op school.')
    await expect(page.getByText(/^Laatst bewaard door Karim Ouali op /)).toBeVisible()
  },
)

test(
  'wie akkoord vraagt over een tekst die een collega net veranderde, leest die eerst',
  { tag: '@zonder-script' },
  async ({ hand, snel, ander }) => {
    const { page } = hand
    const inwoner = await ander()
    await inwoner.snel.meldAan('inwoner', 'samira')
    const dossier = dossierVan(await inwoner.snel.verstuurPlan())
    await snel.meldAan('toegang', 'yvonne')
    await snel.beginOnderzoek(dossier)
    await snel.stuur(dossier, { samenvatting: 'Eerste samenvatting.' }, 'samenvatting')
    await snel.stuur(dossier, { 'welke-hulp': 'Begeleiding thuis.' }, 'welke-hulp')
    await snel.schrijfVerslag(dossier)
    await page.goto(`${dossier}/akkoord-vragen`)
    await snel.stuur(dossier, { samenvatting: 'Tweede samenvatting.' }, 'samenvatting')
    await bevestigNodig(hand)
    await hand.druk('Vraag akkoord aan de inwoner')
    await expect(page.getByText('Iemand heeft dit intussen veranderd. Kijk hieronder wat er nu staat.')).toBeVisible()
    await expect(page.getByRole('article').filter({ hasText: 'Tweede samenvatting.' })).toBeVisible()
    await bevestigNodig(hand)
    await hand.druk('Vraag akkoord aan de inwoner')
    await expect(page.getByText('U hebt de inwoner om akkoord gevraagd.')).toBeVisible()
  },
)
