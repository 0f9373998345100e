import { delen } from '#tests/e2e/reis/paginas.ts'
import { expect, test } from '#tests/e2e/reis/test.ts'

const hulp = ['Hulp nodig?', 'Bel ons', 'Kom langs', 'Gratis hulp van een cliëntondersteuner']

test(
  'op elke bladzijde van de reis staat dezelfde hulp op dezelfde plek, met de cliëntondersteuner erbij (D1-14, D3A-05)',
  { tag: '@zonder-script' },
  async ({ hand, snel, ander }) => {
    test.setTimeout(120_000)
    const { page } = hand
    const balie = await ander()
    const mensen = { inwoner: { hand, snel }, balie }
    const paden = [
      ...(await delen['de vraag'].paden(mensen)),
      ...(await delen['het plan'].paden(mensen)),
      ...(await delen['wat verstuurd is'].paden(mensen)),
    ]
    for (const pad of paden) {
      await page.goto(pad)
      const blok = page.getByRole('complementary')
      await expect(blok.getByRole('heading'), pad).toHaveText(hulp)
      await expect(blok, pad).toContainText('0314 00 02 22')
      await expect(blok, pad).toContainText('0314 00 90 10')
      // After what the page is about, before the foot: the same everywhere.
      await expect(page.locator('main ~ aside ~ footer'), pad).toHaveCount(1)
      for (const deel of ['banner', 'main', 'contentinfo'] as const) {
        await expect(page.getByRole(deel), `${deel} ${pad}`).toHaveCount(1)
      }
    }
  },
)
