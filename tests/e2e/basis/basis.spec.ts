import type { Browser } from '@playwright/test'
import { Bezoek } from '#tests/e2e/basis/bezoek.ts'
import { differences } from '#tests/e2e/basis/eender.ts'
import type { Portaal } from '#tests/e2e/basis/sjabloon.ts'
import { expect, test } from '#tests/e2e/basis/test.ts'
import { tabNaar } from '#tests/e2e/basis/toetsenbord.ts'

/** A page that is as it must be, with something else in it. */
const pageWith = (main: string, head = '<title>Voorbeeld van een pagina</title>') => `<!DOCTYPE html>
<html lang="nl"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">${head}</head>
<body><a href="#inhoud">Naar de inhoud</a><header><p>Eenklik</p></header>
<main id="inhoud" tabindex="-1"><h1>Voorbeeld</h1>${main}</main>
<aside><h2>Hulp nodig?</h2><h3>Bel ons</h3></aside><footer><p>Onderaan</p></footer></body></html>`

/** A picture behind the words, and a box that is not as high as they are. */
const plaatje = '.a { background: url(data:image/gif;base64,R0lGODlhAQABAAAAACw=) }'
const laag = '.a { block-size: 8px; overflow: hidden }'

const kop = (css: string) => `<title>Voorbeeld</title><style nonce="a">${css}</style>`

type Zo = { browser: Browser; portaal: Portaal; script: boolean; alsoNarrow?: boolean }

/** What the checks say when somebody visits this HTML in the portal's place. */
async function faultsOf(html: string, { browser, portaal, script, alsoNarrow = false }: Zo) {
  const context = await browser.newContext()
  const bezoek = new Bezoek({ portaal, folder: process.env.EENKLIK_E2E!, javaScriptEnabled: script, alsoNarrow })
  await bezoek.watch(context)
  await context.route(`${portaal.url}/voorbeeld`, (route) => route.fulfill({ contentType: 'text/html', body: html }))
  const page = await context.newPage()
  await page.goto('/voorbeeld')
  await bezoek.settle(page)
  await context.close()
  return bezoek.faults.join('\n')
}

test('wat pas op 320 px niet past, valt op @script', async ({ browser, portaal }) => {
  const html = pageWith('<p class="a">Breed</p>', kop('.a { inline-size: 600px }'))
  const zo = { browser, portaal, script: true }
  expect(await faultsOf(html, zo)).toBe('')
  expect(await faultsOf(html, { ...zo, alsoNarrow: true })).toMatch(/is \d+ px wide on a screen of 320 px/)
})

test('een pagina die fout is valt elke keer op; een die goed was niet nog eens, tot er iets anders in staat @script', async ({
  browser,
  portaal,
}) => {
  const zo = { browser, portaal, script: true }
  const fout = pageWith('<p><font color="#bbbbbb">Bleker</font></p>')
  expect(await faultsOf(fout, zo)).toMatch(/color-contrast/)
  expect(await faultsOf(fout, zo)).toMatch(/color-contrast/)
  const sleutel = (een: string, woord = 'Goed.') =>
    pageWith(`<p>${woord}</p><input type="hidden" name="sleutel" value="${een}">`)
  expect(await faultsOf(sleutel('een'), zo)).toBe('')
  const metFout = sleutel('twee', '<font color="#bbbbbb">Goed.</font>')
  expect(await faultsOf(metFout, zo)).toMatch(/color-contrast/)
})

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

/** For a check that reads the page in the browser: what goes against it, and what the visit says of it. */
for (const [nr, wat, html, fout] of [
  ['A02', 'een link naar een plek die er niet is', pageWith('<p><a href="#weg">Ga daarheen nu</a></p>'), /#weg/],
  [
    'A04',
    'een volgorde die terugspringt',
    pageWith(
      '<div class="a"><p><a href="#inhoud">Ga nu eerst hierheen</a></p><p><a href="#inhoud">En dan hierheen terug</a></p></div>',
      kop('.a { display: flex; flex-direction: column-reverse }'),
    ),
    /Tab goes back/,
  ],
  [
    'A04',
    'een veld dat voordringt',
    pageWith('<p><a href="#inhoud" tabindex="3">Ga nu eerst hierheen</a></p>'),
    /jumps the queue/,
  ],
  [
    'A11',
    'iets dat vanzelf beweegt',
    pageWith('<p class="a">Let op</p>', kop('@keyframes b { to { opacity: 0.9 } } .a { animation: b 9s infinite }')),
    /moves/,
  ],
  [
    'A14',
    'een veld dat fout is en het niet zegt',
    pageWith('<p><label for="a">Naam</label><input id="a" name="a" aria-invalid="true"></p>'),
    /does not say what is wrong/,
  ],
  [
    'A15',
    'woorden die weggaan als men typt',
    pageWith('<p><label for="a">Naam</label><input id="a" name="a" placeholder="Jan"></p>'),
    /vanishes/,
  ],
  [
    'A15',
    'een naam die anders is dan wat er staat',
    pageWith('<p><label for="a">Voornaam</label><input id="a" name="a" aria-label="Veld een"></p>'),
    /is called "Veld een"/,
  ],
  [
    'A15',
    'keuzes zonder vraag',
    pageWith(
      '<p><input type="radio" id="a" name="a" value="1"><label for="a">Ja</label><input type="radio" id="b" name="a" value="2"><label for="b">Nee</label></p>',
    ),
    /in no group/,
  ],
  [
    'A16',
    'een veld dat de browser niet kan vullen',
    pageWith('<p><label for="a">E-mail</label><input id="a" name="email"></p>'),
    /cannot fill in "email"/,
  ],
  ['A17', 'een titel van een andere pagina', pageWith('', '<title>Iets heel anders</title>'), /above it/],
  [
    'A17',
    'een titel die een fout noemt die er niet is',
    pageWith('', '<title>Fout: Voorbeeld</title>'),
    /no form came back/,
  ],
  ['A19', 'een pagina zonder voet', pageWith('').replace(/<footer>.*<\/footer>/, ''), /0 footer/],
  [
    'A19',
    'een pagina zonder weg naar de inhoud',
    pageWith('').replace('href="#inhoud"', 'href="/elders"'),
    /link to its content/,
  ],
  [
    'A20',
    'een zin in een andere taal',
    pageWith('<p>This is what you want from us.</p>'),
    /says in en, as if it were nl/,
  ],
  [
    'A24',
    'een veld waar men niets kan plakken',
    pageWith(
      '<p><label for="a">Vraag</label><input id="a" name="a"></p><script nonce="a">a.onpaste = () => false</script>',
    ),
    /nothing can be pasted/,
  ],
  [
    'A25',
    'hulp op een andere plek',
    pageWith('').replace(/(<aside>.*<\/aside>)(<footer>.*<\/footer>)/, '$2$1'),
    /no help right after/,
  ],
  [
    'A28',
    'bewaren dat niets zegt',
    pageWith(
      '<form data-bewaar-mislukt="Het lukt niet"><p><button type="submit" class="a">Bewaar</button></p></form>',
      kop('.a { block-size: 60px }'),
    ),
    /no place to say so/,
  ],
  ['A31', 'iets om te slepen', pageWith('<p draggable="true">Sleep mij</p>'), /to be dragged/],
  ['A31', 'uitleg die alleen bij de muis staat', pageWith('<p title="Uitleg">Tekst</p>'), /who hovers only/],
  [
    'A31',
    'iets dat de muis laat zien',
    pageWith('<p class="a">Tekst</p>', kop('.a:hover { visibility: hidden }')),
    /hovers only: \.a:hover/,
  ],
  [
    'A31',
    'een scherm dat rechtop moet',
    pageWith('<p class="a">Tekst</p>', kop('@media (orientation: landscape) { .a { color: black } }')),
    /how the screen is held/,
  ],
] as const) {
  test(`${nr}: ${wat} valt op`, { tag: ['@script', '@breed'] }, async ({ browser, portaal }) => {
    const faults = (await faultsOf(html, { browser, portaal, script: true })).split('\n')
    expect(faults.filter((fault) => fout.test(fault)).join()).toContain(`: ${nr} `)
  })
}

test(
  'A23: wie twee keer hetzelfde moet typen, valt op',
  { tag: ['@script', '@breed'] },
  async ({ browser, portaal }) => {
    const context = await browser.newContext({ baseURL: portaal.url })
    const bezoek = new Bezoek({ portaal, folder: process.env.EENKLIK_E2E!, javaScriptEnabled: true })
    await bezoek.watch(context)
    const veld = '<label for="e">E-mail</label><input id="e" name="email" autocomplete="email">'
    for (const [pad, naar, titel] of [
      ['/eerst', '/daarna', 'Een eerste voorbeeld'],
      ['/daarna', '/eerst', 'Daarna nog een voorbeeld'],
    ] as const) {
      const knop = '<button type="submit">Verder</button>'
      const html = pageWith(`<form method="post" action="${naar}">${veld}${knop}</form>`, `<title>${titel}</title>`)
      await context.route(portaal.url + pad, (route) => route.fulfill({ contentType: 'text/html', body: html }))
    }
    const page = await context.newPage()
    await page.goto('/eerst')
    await page.getByRole('textbox').fill('jan@voorbeeld.example')
    await page.getByRole('button').click()
    await bezoek.settle(page)
    expect(bezoek.faults.join('\n')).toContain('A23 asks "email" again, which /eerst asked already')
    await context.close()
  },
)

test('A26: wat elders anders heet, of in een andere volgorde staat, valt op', { tag: ['@script', '@breed'] }, () => {
  const rand = (...zegt: string[]) => ({
    wie: 'bezoeker nl',
    links: zegt.map((een) => ({ naar: `footer /${een.slice(0, 3)}`, zegt: een })),
  })
  expect(differences(rand('privacy', 'veilig'), rand('privacy', 'menu', 'veilig'))).toEqual([])
  expect(differences(rand('privacy', 'veilig'), rand('veilig', 'privacy'))).toHaveLength(1)
  expect(differences(rand('privacy'), rand('private'))).toEqual(['A26 "privacy" is called "private" on another page'])
})

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
