import { existsSync } from 'node:fs'
import { chromium, type Browser, type Page } from '@playwright/test'
import { build } from 'esbuild'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'

const programma = process.env['CHROMIUM'] ?? '/usr/bin/chromium'

let script: string
let browser: Browser
beforeAll(async () => {
  if (!existsSync(programma)) return
  const { outputFiles } = await build({
    entryPoints: ['app/enhance/main.ts'],
    bundle: true,
    format: 'iife',
    target: 'es2019',
    write: false,
  })
  script = outputFiles[0]!.text
  browser = await chromium.launch({ executablePath: programma, args: ['--no-sandbox', '--disable-gpu'] })
})
afterAll(() => browser?.close())

type Stem = { lang: string; localService: boolean }
const stemmen: Stem[] = [
  { lang: 'fr-FR', localService: true },
  { lang: 'nl-NL', localService: true },
  { lang: 'en-GB', localService: true },
]

/** A page with a voice that says what the test lets it say: one sentence at a time, until `klaar()`. */
async function pagina(main: string, { stem = stemmen as Stem[] | null, markeert = true } = {}) {
  const page = await browser.newPage({ viewport: { width: 600, height: 400 } })
  await page.addInitScript(`(${speelStem.toString()})(${JSON.stringify(stem)}, ${markeert})`)
  await page.route('http://portaal.test/**', (route) =>
    route.request().url().endsWith('.js')
      ? route.fulfill({ contentType: 'text/javascript', body: script })
      : route.fulfill({ contentType: 'text/html', body: html(main) }),
  )
  await page.goto('http://portaal.test/')
  return page
}

const html = (main: string) => `<!doctype html><html lang="nl"><head><meta charset="utf-8"><title>x</title>
<style>.lang { block-size: 900px } .weg { visibility: hidden }</style><script defer src="/script.js"></script></head><body>
<header>Niet voorlezen. <button type="button" aria-pressed="false" data-voorlezen data-stop="Stop met voorlezen" data-gekozen="Gekozen:" hidden><span>Lees voor</span></button></header>
<main>${main}</main><footer>Ook niet.</footer></body></html>`

/** Runs in the browser, before the script of the page. */
function speelStem(stem: Stem[] | null, markeert: boolean) {
  const proef = {
    gezegd: [] as [string, string][],
    bezig: undefined as { onend: (() => void) | undefined } | undefined,
    gestopt: 0,
  }
  Object.assign(window, { proef })
  class Uitspraak {
    lang = ''
    onend: (() => void) | undefined
    constructor(readonly text: string) {}
  }
  const speech = {
    getVoices: () => stem,
    addEventListener() {},
    speak(uitspraak: Uitspraak) {
      proef.gezegd.push([uitspraak.lang, uitspraak.text])
      proef.bezig = uitspraak
    },
    cancel() {
      proef.gestopt += 1
      proef.bezig?.onend?.()
    },
  }
  Object.assign(window, { SpeechSynthesisUtterance: Uitspraak })
  Object.defineProperty(window, 'speechSynthesis', { value: stem ? speech : undefined })
  if (!markeert) Object.assign(window, { Highlight: undefined })
}

type Proef = { gezegd: [string, string][]; bezig: { onend(): void }; gestopt: number }
const proefVan = (page: Page) => page.evaluate(() => (window as unknown as { proef: Proef }).proef.gezegd)
/** The voice has finished its sentence. */
const klaar = (page: Page) => page.evaluate(() => (window as unknown as { proef: Proef }).proef.bezig.onend())
const gemarkeerd = (page: Page) =>
  page.evaluate(() => [...(CSS.highlights.get('voorlezen') ?? [])].map((bereik) => String(bereik)).join('|'))
const knop = (page: Page) => page.locator('[data-voorlezen]')

async function leesAlles(page: Page): Promise<string[]> {
  await knop(page).click()
  while ((await knop(page).getAttribute('aria-pressed')) === 'true') await klaar(page)
  return (await proefVan(page)).map(([, tekst]) => tekst)
}

describe.skipIf(!existsSync(programma))('een pagina voorlezen (D1-41)', () => {
  test('koppen, zinnen, vragen, antwoorden en cellen, in de volgorde van de pagina', async () => {
    const page = await pagina(`<h1>Uw <b>plan</b></h1><p>Bel van 8.30 tot 17.00 uur. Of <a href="#">kom
      langs</a>! Dat mag.</p><ul><li>Een pun&shy;t</li><li>Nog een</li></ul>
      <fieldset><legend>Wie helpt u?</legend><input type="radio" name="a" id="a1"><label for="a1">Niemand</label>
      <input type="radio" name="a" id="a2" checked><label for="a2">Een buur</label></fieldset>
      <label for="t">Wat is er?</label><textarea id="t">Ik slaap slecht. Al lang.</textarea>
      <table><caption>Werk</caption><tr><th>Dag</th><td>Maandag</td></tr></table><address>Weg 1<br>7001 AA</address>`)
    expect(await leesAlles(page)).toEqual([
      'Uw plan',
      'Bel van 8.30 tot 17.00 uur.',
      'Of kom langs!',
      'Dat mag.',
      'Een punt',
      'Nog een',
      'Wie helpt u?',
      'Niemand',
      'Gekozen:',
      'Een buur',
      'Wat is er?',
      'Ik slaap slecht.',
      'Al lang.',
      'Werk',
      'Dag',
      'Maandag',
      'Weg 1',
      '7001 AA',
    ])
  })

  test('wat verborgen of geheim is, blijft stil', async () => {
    const page =
      await pagina(`<p>Dit wel.</p><p hidden>Dit niet.</p><p class="weg">Dit niet.</p><p aria-hidden="true">Dit niet.</p>
      <details><summary>Meer</summary><p>Dit pas als het open is.</p></details><svg><text>Niet.</text></svg>
      <input type="hidden" value="geheim"><input type="password" value="geheim"><input autocomplete="one-time-code" value="geheim">
      <input type="submit" value="Niet"><input type="email" value="naam@voorbeeld.nl">`)
    expect(await leesAlles(page)).toEqual(['Dit wel.', 'Meer', 'naam@voorbeeld.nl'])
  })

  test('in de taal van de pagina, en van wat in een andere taal staat', async () => {
    const page = await pagina('<p>Goedendag. <span lang="en">Good day.</span> Tot ziens.</p><p lang="tr">Merhaba.</p>')
    await leesAlles(page)
    expect(await proefVan(page)).toEqual([
      ['nl-NL', 'Goedendag.'],
      ['en-GB', 'Good day.'],
      ['nl-NL', 'Tot ziens.'],
      ['nl-NL', 'Merhaba.'],
    ])
  })

  test('de zin die klinkt, is gemarkeerd en staat op het scherm', async () => {
    const page = await pagina('<p>Een begin. Het <b>tweede</b> deel.</p><p class="lang">Boven.</p><p>Onder.</p>')
    await knop(page).click()
    expect(await gemarkeerd(page)).toBe('Een begin.')
    await klaar(page)
    expect(await gemarkeerd(page)).toBe('Het tweede deel.')
    await klaar(page)
    expect(await page.evaluate(() => scrollY)).toBe(0)
    await klaar(page)
    expect(await gemarkeerd(page)).toBe('Onder.')
    expect(await page.evaluate(() => scrollY)).toBeGreaterThan(300)
    await klaar(page)
    expect(await gemarkeerd(page)).toBe('')
  })

  test('een browser die geen zin kan markeren, markeert het deel', async () => {
    const page = await pagina('<p id="een">Een begin. En meer.</p><p id="twee">Klaar.</p>', { markeert: false })
    const aan = () => page.locator('.ek-voorgelezen').evaluateAll((delen) => delen.map(({ id }) => id))
    await knop(page).click()
    expect(await aan()).toEqual(['een'])
    await klaar(page)
    await klaar(page)
    expect(await aan()).toEqual(['twee'])
    await klaar(page)
    expect(await aan()).toEqual([])
  })

  test('de knop zegt wat hij doet; nog een keer drukken stopt, en daarna begint het weer vooraan', async () => {
    const page = await pagina('<p>Een.</p><p>Twee.</p><p>Drie.</p>')
    expect(await knop(page).textContent()).toBe('Lees voor')
    await knop(page).click()
    expect([await knop(page).textContent(), await knop(page).getAttribute('aria-pressed')]).toEqual([
      'Stop met voorlezen',
      'true',
    ])
    await klaar(page)
    await knop(page).click()
    expect([await knop(page).textContent(), await knop(page).getAttribute('aria-pressed')]).toEqual([
      'Lees voor',
      'false',
    ])
    expect(await gemarkeerd(page)).toBe('')
    await knop(page).click()
    expect((await proefVan(page)).map(([, tekst]) => tekst)).toEqual(['Een.', 'Twee.', 'Een.'])
  })

  test('Esc stopt, en weggaan ook', async () => {
    const page = await pagina('<p>Een.</p><p>Twee.</p>')
    const gestopt = () => page.evaluate(() => (window as unknown as { proef: Proef }).proef.gestopt)
    await knop(page).click()
    await page.keyboard.press('Escape')
    expect([await gestopt(), await knop(page).textContent()]).toEqual([1, 'Lees voor'])
    await knop(page).click()
    await page.evaluate(() => dispatchEvent(new Event('pagehide')))
    expect([await gestopt(), await knop(page).textContent()]).toEqual([2, 'Lees voor'])
  })

  test.each([
    ['het apparaat niet kan spreken', null],
    ['er geen stem is', []],
    ['er geen stem is in de taal van de pagina', [{ lang: 'fr-FR', localService: true }]],
    ['de stem ergens anders woont en de tekst daarheen moet', [{ lang: 'nl-NL', localService: false }]],
  ])('geen knop als %s', async (_, stem) => {
    const page = await pagina('<p>Een.</p>', { stem })
    expect(await knop(page).isVisible()).toBe(false)
  })
})
