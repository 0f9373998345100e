import { focusFaults } from '#tests/e2e/reis/focus.ts'
import { expect, test } from '#tests/e2e/reis/test.ts'

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
