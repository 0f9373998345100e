import type { Browser } from '@playwright/test'
import { Bezoek } from '#tests/e2e/basis/bezoek.ts'
import type { Portaal } from '#tests/e2e/basis/sjabloon.ts'
import { expect, test } from '#tests/e2e/basis/test.ts'
import { tabNaar } from '#tests/e2e/basis/toetsenbord.ts'

/** A page that is as it must be, with something else in it. */
const pageWith = (main: string, head = '<title>Voorbeeld van een pagina</title>') => `<!DOCTYPE html>
<html lang="nl"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">${head}</head>
<body><a href="#inhoud">Naar de inhoud</a><main id="inhoud" tabindex="-1"><h1>Voorbeeld</h1>${main}</main></body></html>`

/** A picture behind the words, and a box that is not as high as they are. */
const plaatje = '.a { background: url(data:image/gif;base64,R0lGODlhAQABAAAAACw=) }'
const laag = '.a { block-size: 8px; overflow: hidden }'

/** What the checks say when somebody visits this HTML in the portal's place. */
async function faultsOf(
  html: string,
  { browser, portaal, script }: { browser: Browser; portaal: Portaal; script: boolean },
) {
  const context = await browser.newContext()
  const bezoek = new Bezoek({ portaal, folder: process.env.EENKLIK_E2E!, javaScriptEnabled: script })
  await bezoek.watch(context)
  await context.route(`${portaal.url}/voorbeeld`, (route) => route.fulfill({ contentType: 'text/html', body: html }))
  const page = await context.newPage()
  await page.goto('/voorbeeld')
  await bezoek.settle(page)
  await context.close()
  return bezoek.faults.join('\n')
}

test('een goede pagina geeft geen fout', async ({ browser, portaal, javaScriptEnabled: script }) => {
  expect(await faultsOf(pageWith('<p>Niets aan de hand.</p>'), { browser, portaal, script: script! })).toBe('')
})

for (const [wat, html, fout] of [
  ['een tweede kop 1', pageWith('<h1>Nog een</h1>'), /2 h1/],
  ['een pagina zonder titel', pageWith('', ''), /has no title/],
  ['een veld zonder naam', pageWith('<input id="a" name="a">'), /label/],
  ['een verwijzing naar niets', pageWith('<p aria-describedby="weg">Tekst</p>'), /no-missing-references/],
  ['tweemaal hetzelfde id', pageWith('<p id="a">Een</p><p id="a">Twee</p>'), /no-dup-id/],
  ['een stijl in de pagina', pageWith('<p style="color: red">Tekst</p>'), /no-inline-style/],
  [
    'een plaatje van elders',
    pageWith('<img alt="" src="https://elders.example/a.png">'),
    /asks https:\/\/elders\.example/,
  ],
] as const) {
  test(`${wat} valt op`, async ({ browser, portaal, javaScriptEnabled: script }) => {
    expect(await faultsOf(html, { browser, portaal, script: script! })).toMatch(fout)
  })
}

for (const [wat, html, fout] of [
  ['te weinig contrast', pageWith('<p><font color="#bbbbbb">Bleek</font></p>'), /color-contrast/],
  ['een fout in een script', pageWith('<script nonce="a">undefined.x</script>'), /script: /],
  ['een regel die niet op het scherm past', pageWith(`<p>${'breed'.repeat(400)}</p>`), /px wide/],
  ['een te klein doel', pageWith('<p><a href="#inhoud"><small>Ga</small></a></p>'), /"Ga" is .* less than 24/],
  ['een te lage knop', pageWith('<p><button type="button">Ver<br>stuur</button></p>'), /less than 44 high/],
  [
    'contrast dat axe niet kan meten',
    pageWith('<p class="a">Tekst</p>', `<title>Voorbeeld</title><style nonce="a">${plaatje}</style>`),
    /color-contrast undecided/,
  ],
  [
    'een zin die onderaan is afgesneden',
    pageWith('<p class="a">Tekst</p>', `<title>Voorbeeld</title><style nonce="a">${laag}</style>`),
    /cuts off "Tekst"/,
  ],
] as const) {
  test(`${wat} valt op @script`, async ({ browser, portaal }) => {
    expect(await faultsOf(html, { browser, portaal, script: true })).toMatch(fout)
  })
}

test('een link midden in een zin mag zo hoog zijn als de regel @script', async ({ browser, portaal }) => {
  const html = pageWith('<p>Lees <a href="#inhoud">dit</a> eerst.</p>').replace(
    '<a href="#inhoud">Naar',
    '<a class="nl-skip-link" href="#inhoud">Naar',
  )
  expect(await faultsOf(html, { browser, portaal, script: true })).toBe('')
})

test.describe('met alleen het toetsenbord', () => {
  test.use({ alleenToetsenbord: true })

  test('doet de muis niets, en de Tab alles', async ({ page, portaal }) => {
    await page.route(`${portaal.url}/voorbeeld`, (route) =>
      route.fulfill({
        contentType: 'text/html',
        body: pageWith('<p>Ga naar <a href="#hier">hier</a>.</p><p id="hier">Hier.</p>'),
      }),
    )
    await page.goto('/voorbeeld')
    await expect(tabNaar(page, 'link', 'hier')).resolves.toBeDefined()
    await expect(page.getByRole('link', { name: 'hier' }).click()).rejects.toThrow(/keyboard only/)
    await expect(page.mouse.click(1, 1)).rejects.toThrow(/keyboard only/)
    await expect(page.goto('/voorbeeld')).rejects.toThrow(/keyboard only/)
    await expect(tabNaar(page, 'button', 'Bestaat niet', { hoogstens: 5 })).rejects.toThrow(/not reached/)
  })
})
