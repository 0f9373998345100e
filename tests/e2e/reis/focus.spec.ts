import { focusFaults } from '#tests/e2e/reis/focus.ts'
import { delen, langs } from '#tests/e2e/reis/paginas.ts'
import { expect, test } from '#tests/e2e/reis/test.ts'
import { changeFaults } from '#tests/e2e/reis/weergave.ts'

const ring = '<style>:focus { outline: 3px solid black; box-shadow: 0 0 0 6px gold }</style>'

for (const [wat, html, fout] of [
  [
    'een knop zonder ring',
    `${ring}<style>button { outline: 0 !important; box-shadow: none !important }</style>`,
    /the same/,
  ],
  [
    'een knop die altijd een ring heeft',
    `${ring}<style>button { outline: 3px solid black; box-shadow: 0 0 0 6px gold }</style>`,
    /the same/,
  ],
  [
    'een ring die men niet ziet op zijn achtergrond',
    `${ring}<style>button:focus { outline-color: #eee; box-shadow: none }</style>`,
    /contrast of 1\.\d to what is around it/,
  ],
  ['een balk die over de knop blijft hangen', `${ring}<style>p { position: fixed; inset: 0 }</style>`, /under <p/],
  [
    'een knop naast het scherm',
    `${ring}<style>button { position: fixed; inset-inline-start: -500px }</style>`,
    /off the screen/,
  ],
  [
    'een val voor het toetsenbord',
    `${ring}<a href="#a">Eerst</a><script>addEventListener('keydown', (event) => event.target.id === 'a' && event.preventDefault())</script>`,
    /"Erna" is not reached/,
  ],
] as const) {
  test(`${wat} valt op`, { tag: ['@script', '@breed'] }, async ({ browser }) => {
    const page = await browser.newPage()
    await page.setContent(`${html}<p>Tekst</p><button id="a">Knop</button><a href="#b">Erna</a>`)
    expect((await focusFaults(page)).join('\n')).toMatch(fout)
    await page.setContent(`${ring}<p>Tekst</p><button id="a">Knop</button><a href="#b">Erna</a>`)
    expect(await focusFaults(page)).toEqual([])
    await page.close()
  })
}

for (const [naam, deel] of Object.entries(delen)) {
  test(
    `met Tab komt men overal, ziet men waar men is, en iets anders kiezen brengt nergens heen: ${naam} (WCAG 2.1.1 2.1.2 2.4.7 2.4.11 2.4.13 3.2.1 3.2.2)`,
    { tag: '@script' },
    async ({ hand, snel, ander, bezoek }) => {
      test.setTimeout(300_000)
      await langs(deel, { inwoner: { hand, snel }, balie: await ander() }, bezoek, async (page, pad) => {
        expect.soft(await focusFaults(page), pad).toEqual([])
        expect.soft(await changeFaults(page), pad).toEqual([])
      })
    },
  )
}
