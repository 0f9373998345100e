import { lostFaults, setTextSpacing } from '#tests/e2e/reis/tekstafstand.ts'
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
