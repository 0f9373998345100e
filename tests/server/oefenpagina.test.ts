import { existsSync } from 'node:fs'
import { chromium, type Browser } from '@playwright/test'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { runAxe, WCAG } from '#tests/e2e/basis/axe.ts'
import { Bezoeker } from './bezoeker.ts'
import { startTestPortaal, type TestPortaal } from './portaal.ts'

const programma = process.env['CHROMIUM'] ?? '/usr/bin/chromium'
let portaal: TestPortaal
let browser: Browser | undefined
beforeAll(async () => {
  portaal = await startTestPortaal(4140, { OEFEN_ORIGIN: 'http://127.0.0.1:4141' })
  if (existsSync(programma))
    browser = await chromium.launch({ executablePath: programma, args: ['--no-sandbox', '--disable-gpu'] })
})
afterAll(async () => {
  await browser?.close()
  await portaal.stop()
})

const deuren = ['digid', 'eherkenning', 'medewerker']

describe('de oefenpartij', () => {
  test.each(deuren)('%s: een titel, een kop, de taal, en niemand kan zich vergissen', async (deur) => {
    for (const [taal, band] of [
      ['nl', 'Oefenomgeving, verzonnen mensen'],
      ['en', 'Practice environment, invented people'],
    ] as const) {
      const bezoeker = new Bezoeker(portaal.url)
      bezoeker.zet('taal', taal)
      const { response, url } = await bezoeker.volg(`/inloggen/${deur}/start`)
      const pagina = await response.text()
      expect(url.origin).toBe('http://127.0.0.1:4141')
      expect(pagina).toContain(`<html lang="${taal}">`)
      expect(pagina).toContain(band)
      expect(pagina.match(/<h1>/g)).toHaveLength(1)
      expect(pagina).not.toContain('oefen.')
      expect(response.headers.get('content-security-policy')).toMatch(
        /^default-src 'none'; style-src 'nonce-[^']+'; form-action 'self' http:\/\/localhost:4140 http:\/\/127\.0\.0\.1:4140; base-uri 'none'; frame-ancestors 'none'$/,
      )
      expect(response.headers.get('cache-control')).toContain('no-store')
    }
  })

  test.each(['/keuze/bestaat-niet', '/auth', '/auth?client_id=iets', '/bestaat/niet', '/keuze/'])(
    '%s geeft een pagina die zegt wat te doen',
    async (pad) => {
      const antwoord = await fetch(`http://127.0.0.1:4141${pad}`)
      const pagina = await antwoord.text()
      expect(antwoord.status).toBeGreaterThanOrEqual(400)
      expect(antwoord.status).toBeLessThan(500)
      expect(pagina).toContain(`<a href="${portaal.url}/">Terug naar het portaal</a>`)
      expect(pagina).not.toMatch(/error_description|\n\s+at /)
    },
  )

  test('een ander adres om naar terug te gaan dan dat van het portaal wordt geweigerd', async () => {
    const start = await new Bezoeker(portaal.url).haal('/inloggen/digid/start')
    const auth = new URL(start.headers.get('location')!)
    auth.searchParams.set('redirect_uri', 'https://elders.example/inloggen/digid/terug')
    const antwoord = await fetch(auth, { redirect: 'manual' })
    expect([antwoord.status, antwoord.headers.get('location')]).toEqual([400, null])
  })
})

describe.skipIf(!existsSync(programma))('de oefenpartij in een browser', () => {
  test.each(deuren)('%s: axe vindt niets, licht en donker, ook op een smal scherm', async (deur) => {
    for (const colorScheme of ['light', 'dark'] as const) {
      const context = await browser!.newContext({ colorScheme, viewport: { width: 320, height: 640 }, locale: 'nl-NL' })
      const page = await context.newPage()
      const geweigerd: string[] = []
      page.on('console', (regel) => regel.type() === 'error' && geweigerd.push(regel.text()))
      await page.goto(`${portaal.url}/inloggen/${deur}/start`)
      const { violations } = await runAxe(page, WCAG)
      expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([])
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320)
      expect(geweigerd).toEqual([])
      await context.close()
    }
  })

  test('met alleen het toetsenbord, zonder script, van de knop tot de eigen pagina en weer uit', async () => {
    const context = await browser!.newContext({ javaScriptEnabled: false, locale: 'nl-NL' })
    const page = await context.newPage()
    await page.goto(`${portaal.url}/inloggen`)
    await page.getByRole('link', { name: 'Inloggen met DigiD bij gemeente Doetinchem' }).press('Enter')
    await page.getByRole('button', { name: /^Samira Haddou Geboren/ }).press('Enter')
    await page.waitForURL(`${portaal.url}/mijn`)
    expect((await context.cookies(portaal.url)).find(({ name }) => name === '__Host-eenklik')).toMatchObject({
      httpOnly: true,
      secure: true,
      sameSite: 'Lax',
      path: '/',
    })
    await page.getByRole('button', { name: 'Uitloggen' }).press('Enter')
    await page.waitForURL(`${portaal.url}/uitgelogd`)
    expect((await context.cookies(portaal.url)).some(({ name }) => name === '__Host-eenklik')).toBe(false)
    await context.close()
  })
})
