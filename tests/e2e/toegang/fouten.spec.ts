import { fout, wordtGeweigerd } from '#tests/e2e/reis/fouten.ts'
import { dossierVan } from '#tests/e2e/reis/snel.ts'
import { expect, test } from '#tests/e2e/reis/test.ts'

const lang = 'Dit is te lang. '.repeat(600)
const samenvatting = 'Hoe begrijpt u de vraag van de inwoner?'

test(
  'de toegang leest bij elk formulier wat er niet klopt, en wat getypt is blijft staan',
  { tag: '@breed' },
  async ({ hand, snel, ander }) => {
    const { page } = hand
    const inwoner = await ander()
    await inwoner.snel.meldAan('inwoner', 'samira')
    const dossier = dossierVan(await inwoner.snel.verstuurPlan())
    await snel.meldAan('toegang', 'yvonne')

    await page.goto(dossier)
    await wordtGeweigerd(hand, 'Bewaar de samenvatting', [fout('leeg', samenvatting)])
    await hand.vul(samenvatting, lang)
    await wordtGeweigerd(hand, 'Bewaar de samenvatting', [fout('te-lang', samenvatting, 8000)])
    await expect(page.getByRole('textbox', { name: samenvatting })).toHaveValue(lang.trim())

    await page.goto(`${dossier}/aanvulling`)
    await wordtGeweigerd(hand, 'Stuur het plan terug voor aanvulling', [
      fout('leeg', 'Wat moet de inwoner nog aanvullen?'),
    ])
    await hand.vul('Wat moet de inwoner nog aanvullen?', lang)
    await wordtGeweigerd(hand, 'Stuur het plan terug voor aanvulling', [
      fout('te-lang', 'Wat moet de inwoner nog aanvullen?', 4000),
    ])
    await expect(page.getByRole('textbox')).toHaveValue(lang.trim())
  },
)
