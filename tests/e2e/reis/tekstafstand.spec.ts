import { delen, langs } from '#tests/e2e/reis/paginas.ts'
import { lostFaults, setTextSpacing, setTextTwice } from '#tests/e2e/reis/tekstafstand.ts'
import { expect, test } from '#tests/e2e/reis/test.ts'

for (const [wat, stijl, fout] of [
  ['een regel waar geen ruimte voor is', 'p { block-size: 0 }', /overlap/],
  ['tekst die wordt afgesneden', 'p { block-size: 1.2em; overflow: hidden }', /cuts off/],
  ['een regel die niet mag afbreken', 'p { white-space: nowrap }', /px wide/],
  ['een knop onder een ander', 'a { position: absolute; inset: 0 }', /"Knop" cannot be pressed/],
] as const) {
  test(`${wat} valt op`, { tag: ['@script', '@breed'] }, async ({ browser }) => {
    const page = await browser.newPage({ viewport: { width: 320, height: 256 } })
    const html =
      '<p>Een zin die op twee regels staat, en meer.</p><p>Daarna</p><button>Knop</button><a href="#b">Erna</a>'
    await page.setContent(html)
    await setTextSpacing(page)
    expect(await lostFaults(page)).toEqual([])
    await page.setContent(`<style>${stijl}</style>${html}`)
    await setTextSpacing(page)
    expect((await lostFaults(page)).join('\n')).toMatch(fout)
    await page.close()
  })
}

for (const [naam, deel] of Object.entries(delen)) {
  test(
    `met tekst die twee keer zo groot is, en met ruimere letters, woorden, regels en alinea’s, ook op 320 px, gaat niets verloren: ${naam} (WCAG 1.4.4 1.4.12)`,
    { tag: ['@script', '@breed'] },
    async ({ hand, snel, ander, bezoek, viewport }) => {
      test.setTimeout(300_000)
      await langs(deel, { inwoner: { hand, snel }, balie: await ander() }, bezoek, async (page, pad) => {
        expect.soft(await lostFaults(page), pad).toEqual([])
        const weer = await setTextTwice(page)
        expect.soft(await lostFaults(page), `${pad}, with text twice as large`).toEqual([])
        await weer()
        await setTextSpacing(page)
        expect.soft(await lostFaults(page), `${pad}, with more room`).toEqual([])
        await page.setViewportSize({ width: 320, height: 256 })
        expect.soft(await lostFaults(page), `${pad}, with more room on 320 px`).toEqual([])
        await page.setViewportSize(viewport!)
      })
    },
  )
}
