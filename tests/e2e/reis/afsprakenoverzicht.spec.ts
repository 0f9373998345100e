import { expect } from '@playwright/test'
import { leestAntwoorden } from '#tests/e2e/reis/inwoner.ts'
import { kanBeginnen } from '#tests/e2e/reis/kan-beginnen.ts'
import { test } from '#tests/e2e/reis/test.ts'
import { verhaal } from '#tests/e2e/reis/verhaal.ts'
import { leesPdf, paginaTekst, pdfTekst } from '#tests/pdf.ts'

test(
  'wat is afgesproken staat voor inwoner, zorgaanbieder en toegang op 1 bladzijde, en als PDF staat er hetzelfde (D4-32, D4-35, D3L-28)',
  { tag: '@zonder-script' },
  async ({ hand, snel, ander }) => {
    test.setTimeout(240_000)
    const { traject, dossier, pad, balie, zorg } = await kanBeginnen({ hand, snel, ander })
    const wie = [
      {
        mens: hand,
        begin: traject,
        link: 'Lees op 1 bladzijde wat is afgesproken',
        titel: 'Wat is afgesproken over uw hulp',
        eigen: 'Samira',
      },
      { mens: balie.hand, begin: dossier, link: 'Afsprakenoverzicht', titel: 'Afsprakenoverzicht', eigen: 'Samira' },
      {
        mens: zorg.hand,
        begin: pad,
        link: 'Lees op 1 bladzijde wat is afgesproken',
        titel: 'Afsprakenoverzicht van deze inwoner',
        eigen: 'uw organisatie',
      },
    ]
    for (const { mens, begin, link, titel, eigen } of wie) {
      await mens.page.goto(begin)
      await mens.volg(link)
      await mens.leest(titel)
      await leestAntwoorden(mens, [verhaal.plan.wat, 'product 02V01', 'Intensief', '2 keer', eigen])
      const html = await mens.page.content()
      const naar = await mens.page.getByRole('link', { name: 'Bewaar als PDF van 1 bladzijde' }).getAttribute('href')
      const pdf = await leesPdf(await (await mens.page.request.get(naar!)).body())
      expect(pdf.bladen).toBe(1)
      expect(pdfTekst(pdf)).toBe(paginaTekst(html))
    }
    // The aanbieder reads no name.
    await zorg.hand.page.goto(`${pad}/afsprakenoverzicht`)
    await expect(zorg.hand.page.getByText('Samira')).toHaveCount(0)
  },
)
