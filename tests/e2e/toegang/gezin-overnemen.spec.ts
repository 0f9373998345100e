import { dossierVan } from '#tests/e2e/reis/snel.ts'
import { expect, test } from '#tests/e2e/reis/test.ts'

test(
  'voor een tweede kind typt de toegang het gezin niet nog eens: met één klik staat het ook in dat plan (D1-32)',
  { tag: '@zonder-script' },
  async ({ snel, ander }) => {
    await snel.meldAan('inwoner', 'samira')
    const noor = dossierVan(await snel.stelVraag('Noor slaapt niet.', { voornaam: 'Noor', achternaam: 'Haddou' }))
    const adam = dossierVan(await snel.stelVraag('Adam leest niet.', { voornaam: 'Adam', achternaam: 'Haddou' }))

    const medewerker = await ander()
    await medewerker.snel.meldAan('toegang', 'yvonne')
    for (const dossier of [noor, adam]) await medewerker.snel.stuur(`${dossier}/plan`, { wijze: 'samen' }, 'begin')
    const opa = { naam: 'Opa Haddou', relatie: 'grootouder', thuis: 'soms' }
    await medewerker.snel.stuur(`${noor}/plan/gezinslid`, opa)

    const { page } = medewerker.hand
    await page.goto(`${adam}/plan`)
    await expect(page.getByText('Over dit gezin is al iets opgeschreven')).toBeVisible()
    await expect(page.getByRole('listitem').filter({ hasText: 'Opa Haddou' })).toBeVisible()
    await medewerker.hand.druk('Neem over wat er staat')
    await expect(page.getByText('Over dit gezin is al iets opgeschreven')).toHaveCount(0)
    await medewerker.hand.volg(/^Gezinslid 1/)
    await expect(page.getByRole('textbox', { name: /^Hoe heet/ })).toHaveValue('Opa Haddou')
    await page.goto(`${noor}/plan`)
    await expect(page.getByText('Over dit gezin is al iets opgeschreven')).toHaveCount(0)
  },
)
