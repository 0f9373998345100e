import { existsSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import { chromium, type Browser, type Page, type Request as Verzoek } from '@playwright/test'
import { build } from 'esbuild'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'

const programma = process.env['CHROMIUM'] ?? '/usr/bin/chromium'
const begin = new Date('2026-11-23T10:00:00Z')
const minuut = 60_000
const na = (ms: number) => new Date(begin.getTime() + ms).toISOString()

let script: string
let browser: Browser
beforeAll(async () => {
  const { outputFiles } = await build({
    entryPoints: ['app/enhance/main.ts'],
    bundle: true,
    minify: true,
    format: 'iife',
    target: 'es2019',
    write: false,
  })
  script = outputFiles[0]!.text
  if (existsSync(programma))
    browser = await chromium.launch({ executablePath: programma, args: ['--no-sandbox', '--disable-gpu'] })
})
afterAll(() => browser?.close())

test('het kleine script blijft klein (quality G17)', () => {
  expect(gzipSync(script, { level: 9 }).length).toBeLessThan(12 * 1024)
  expect(script).not.toMatch(/localStorage|sessionStorage|indexedDB|document\.cookie/)
})

type Antwoord = { status?: number; json?: unknown; wacht?: Promise<void>; afgebroken?: boolean }

/** A page as the portal makes it, on which the test answers every request of the script. */
async function pagina({ bewaar = (): Antwoord => ({}), verleng = (): Antwoord => ({}), einde = na(15 * minuut) } = {}) {
  const context = await browser.newContext()
  const page = await context.newPage()
  const posts: { pad: string; velden: Record<string, string>; accept: string | undefined }[] = []
  let tegelijk = 0
  let meestTegelijk = 0
  await context.route('http://portaal.test/**', async (route) => {
    const verzoek: Verzoek = route.request()
    const pad = new URL(verzoek.url()).pathname
    if (pad === '/script.js') return route.fulfill({ contentType: 'text/javascript', body: script })
    if (verzoek.method() === 'GET') return route.fulfill({ contentType: 'text/html', body: html(einde) })
    posts.push({
      pad,
      velden: Object.fromEntries(new URLSearchParams(verzoek.postData() ?? '')),
      accept: verzoek.headers()['accept'],
    })
    if (verzoek.isNavigationRequest()) return route.fulfill({ contentType: 'text/html', body: '<h1>Klaar</h1>' })
    meestTegelijk = Math.max(meestTegelijk, ++tegelijk)
    const { status = 200, json = {}, wacht, afgebroken } = pad === '/sessie/verleng' ? verleng() : bewaar()
    await wacht
    tegelijk--
    return afgebroken ? route.abort() : route.fulfill({ status, json })
  })
  await page.clock.install({ time: begin })
  await page.goto('http://portaal.test/plan')
  return { page, posts, meest: () => meestTegelijk, context }
}

const html = (einde: string) => `<!doctype html><html lang="nl"><head><title>x</title>
<meta name="sessie-einde" content="${einde}"><meta name="csrf" content="token"><script defer src="/script.js"></script></head><body>
<div role="alertdialog" aria-label="Bent u er nog?" id="sessie-waarschuwing" hidden><button type="button">Ja, ik ga verder</button></div>
<p role="alert" id="sessie-voorbij" hidden>U bent uitgelogd</p>
<form method="post" data-bewaar data-bewaar-mislukt="Niet bewaard">
<input type="hidden" name="csrf" value="token"><input type="hidden" name="sleutel" value="s1"><input type="hidden" name="basis" value="1">
<textarea name="tekst"></textarea><button name="actie" value="verder">Verder</button><p role="status" data-bewaard></p></form></body></html>`

/** Lets so much time go by on the clock of the page, and the script do its work. */
async function laatVoorbijgaan(page: Page, ms: number) {
  await page.clock.runFor(ms)
  await page.waitForTimeout(100)
}

describe.skipIf(!existsSync(programma))('bewaren terwijl iemand typt', () => {
  test('binnen tien seconden, met de versie en de sleutel voor de volgende keer', async () => {
    let versie = 1
    const { page, posts } = await pagina({
      bewaar: () => ({ json: { versie: ++versie, sleutel: `s${versie}`, tekst: `Bewaard ${versie}` } }),
    })
    await page.fill('textarea', 'een')
    await laatVoorbijgaan(page, 10_000)
    expect(posts).toEqual([
      {
        pad: '/plan',
        accept: 'application/json',
        velden: { csrf: 'token', sleutel: 's1', basis: '1', tekst: 'een', actie: 'bewaar' },
      },
    ])
    expect(await page.textContent('[data-bewaard]')).toBe('Bewaard 2')
    await page.fill('textarea', 'een twee')
    await laatVoorbijgaan(page, 10_000)
    expect(posts[1]!.velden).toMatchObject({ sleutel: 's2', basis: '2', tekst: 'een twee' })
    await laatVoorbijgaan(page, minuut)
    expect(posts).toHaveLength(2)
  })

  test('nooit twee verzoeken tegelijk, en het laatste wat er staat komt altijd aan', async () => {
    let laatLos = () => {}
    const wacht = new Promise<void>((klaar) => (laatLos = klaar))
    const { page, posts, meest } = await pagina({
      bewaar: () => ({ wacht, json: { versie: 2, sleutel: 's2', tekst: 'Bewaard' } }),
    })
    await page.fill('textarea', 'een')
    await laatVoorbijgaan(page, 10_000)
    for (const tekst of ['een twee', 'een twee drie']) {
      await page.fill('textarea', tekst)
      await laatVoorbijgaan(page, 10_000)
    }
    expect(posts).toHaveLength(1)
    laatLos()
    await page.waitForTimeout(100)
    await laatVoorbijgaan(page, 10_000)
    expect(posts.map(({ velden }) => velden['tekst'])).toEqual(['een', 'een twee drie'])
    expect(meest()).toBe(1)
  })

  test('versturen wacht op wat nog onderweg is en neemt de nieuwe versie mee', async () => {
    let laatLos = () => {}
    const wacht = new Promise<void>((klaar) => (laatLos = klaar))
    const { page, posts } = await pagina({
      bewaar: () => ({ wacht, json: { versie: 7, sleutel: 's7', tekst: 'Bewaard' } }),
    })
    await page.fill('textarea', 'een')
    await laatVoorbijgaan(page, 10_000)
    await page.click('button[name=actie]', { noWaitAfter: true })
    await page.waitForTimeout(100)
    expect(posts).toHaveLength(1)
    laatLos()
    await page.waitForSelector('text=Klaar')
    expect(posts[1]!.velden).toEqual({ csrf: 'token', sleutel: 's7', basis: '7', tekst: 'een', actie: 'verder' })
    expect(posts).toHaveLength(2)
  })

  test.each([409, 400, 401, 403])(
    'na %i staat er dat het niet lukte en stopt het voor dit formulier',
    async (status) => {
      const { page, posts } = await pagina({ bewaar: () => ({ status }) })
      await page.fill('textarea', 'een')
      await laatVoorbijgaan(page, 10_000)
      await expect.poll(() => page.textContent('[data-bewaard]')).toBe('Niet bewaard')
      await page.fill('textarea', 'een twee')
      await laatVoorbijgaan(page, minuut)
      expect(posts).toHaveLength(1)
    },
  )

  test('bij een kapotte lijn probeert het opnieuw, en niets gaat weg', async () => {
    let keer = 0
    const { page, posts } = await pagina({
      bewaar: () =>
        ++keer === 1
          ? { afgebroken: true }
          : keer === 2
            ? { status: 503 }
            : { json: { versie: 2, sleutel: 's2', tekst: 'Bewaard' } },
    })
    await page.fill('textarea', 'een')
    await laatVoorbijgaan(page, 10_000)
    expect(await page.textContent('[data-bewaard]')).toBe('Niet bewaard')
    await laatVoorbijgaan(page, 10_000)
    await laatVoorbijgaan(page, 10_000)
    expect(await page.textContent('[data-bewaard]')).toBe('Bewaard')
    expect(posts.map(({ velden }) => velden['tekst'])).toEqual(['een', 'een', 'een'])
  })
})

describe.skipIf(!existsSync(programma))('de klok van de sessie (WCAG 2.2.1)', () => {
  const dialoog = '#sessie-waarschuwing'

  test('meer dan twee minuten voor het einde staat de waarschuwing er, met de aandacht op de knop; een toets verlengt', async () => {
    const { page, posts } = await pagina({ verleng: () => ({ json: { einde: na(28 * minuut) } }) })
    await page.focus('textarea')
    await laatVoorbijgaan(page, 12.5 * minuut)
    expect(await page.isVisible(dialoog)).toBe(false)
    await laatVoorbijgaan(page, 25_000)
    expect(await page.isVisible(dialoog)).toBe(true)
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Ja, ik ga verder')
    await page.keyboard.press('Enter')
    await page.waitForSelector(dialoog, { state: 'hidden' })
    expect(posts).toEqual([{ pad: '/sessie/verleng', accept: 'application/json', velden: { csrf: 'token' } }])
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('TEXTAREA')
  })

  test('twaalf keer achter elkaar', async () => {
    let keer = 0
    const { page } = await pagina({ verleng: () => ({ json: { einde: na((15 + ++keer * 13) * minuut) } }) })
    await laatVoorbijgaan(page, 30_000)
    for (let i = 0; i < 12; i++) {
      await laatVoorbijgaan(page, 13 * minuut)
      expect([i, await page.isVisible(dialoog)]).toEqual([i, true])
      await page.keyboard.press('Space')
      await page.waitForSelector(dialoog, { state: 'hidden' })
    }
    expect(keer).toBe(12)
  })

  test('na het einde staat er dat de sessie voorbij is', async () => {
    const { page } = await pagina()
    await laatVoorbijgaan(page, 15 * minuut + 10_000)
    expect([await page.isVisible(dialoog), await page.isVisible('#sessie-voorbij')]).toEqual([false, true])
  })

  test('wat voorbij is op de server is ook hier voorbij', async () => {
    const { page } = await pagina({ verleng: () => ({ status: 401 }) })
    await laatVoorbijgaan(page, 13 * minuut)
    await page.keyboard.press('Enter')
    await page.waitForSelector('#sessie-voorbij', { state: 'visible' })
  })

  test('een ander tabblad dat verlengt verlengt ook hier', async () => {
    const { page, context } = await pagina()
    await laatVoorbijgaan(page, 13 * minuut)
    expect(await page.isVisible(dialoog)).toBe(true)
    const ander = await context.newPage()
    await ander.goto('http://portaal.test/plan')
    await ander.evaluate(
      (einde) => new BroadcastChannel('eenklik-sessie').postMessage(einde),
      begin.getTime() + 28 * minuut,
    )
    await page.waitForSelector(dialoog, { state: 'hidden' })
  })

  test('een apparaat waarvan de klok niet gelijk loopt waarschuwt op tijd', async () => {
    const { page } = await pagina({ einde: na(3 * 60 * minuut) })
    await laatVoorbijgaan(page, 12.5 * minuut)
    expect(await page.isVisible(dialoog)).toBe(true)
  })

  test('wie typt en bewaart houdt de sessie aan de gang zonder waarschuwing', async () => {
    let verlengd = 0
    const { page } = await pagina({
      bewaar: () => ({ json: { versie: 2, sleutel: 's2', tekst: 'Bewaard' } }),
      verleng: () => ({ json: { einde: na(15 * minuut + ++verlengd * 8 * minuut) } }),
    })
    for (let i = 0; i < 20; i++) {
      await page.fill('textarea', `tekst ${i}`)
      await laatVoorbijgaan(page, minuut)
      expect([i, await page.isVisible(dialoog)]).toEqual([i, false])
    }
    expect(verlengd).toBeGreaterThan(0)
  })
})
