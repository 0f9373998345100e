import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { connect, type Socket } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { stijlUitzonderingen } from '#app/server/headers.server.ts'
import { encodingOf } from '#app/server/http/bestanden.ts'
import { Bezoeker, vanHier } from './bezoeker.ts'
import { startTestPortaal, type TestPortaal } from './portaal.ts'
import { storing } from './proef/formulier.tsx'

const client = mkdtempSync(join(tmpdir(), 'eenklik-client-'))
let portaal: TestPortaal
let samira: Bezoeker
beforeAll(async () => {
  mkdirSync(join(client, 'assets'))
  writeFileSync(join(client, 'assets/stijl-abc.css'), 'body { color: black }')
  writeFileSync(join(client, 'assets/stijl-abc.css.gz'), gzipSync('body { color: black }'))
  writeFileSync(join(client, 'favicon.svg'), '<svg/>')
  writeFileSync(join(client, 'geheim.env'), 'x=1')
  portaal = await startTestPortaal(4104, {}, { client })
  samira = new Bezoeker(portaal.url)
  await samira.meldAan('samira')
})
afterAll(async () => {
  await portaal.stop()
  rmSync(client, { recursive: true })
})

const csp =
  /^default-src 'none'; script-src 'self' 'nonce-[A-Za-z0-9+/=]{24}'; style-src 'self'; img-src 'self' data:; font-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'; object-src 'none'; manifest-src 'self'$/

/** Every kind of answer the portal gives: a name, the expected status, how to get it, and whether it may be kept. */
const antwoorden: [string, number, () => Promise<Response>, 'bewaren'?][] = [
  ['een open pagina', 200, () => samira.haal('/inloggen/medewerker')],
  ['een pagina van een inwoner', 200, () => samira.haal('/mijn')],
  ['dezelfde als gegevens', 200, () => samira.haal('/mijn.data')],
  ['dezelfde als HEAD', 200, () => samira.haal('/mijn', { method: 'HEAD' })],
  ['een doorverwijzing', 303, () => new Bezoeker(portaal.url).haal('/mijn')],
  ['een doorverwijzing als gegevens', 202, () => new Bezoeker(portaal.url).haal('/mijn.data')],
  ['een onbekende pagina', 404, () => samira.haal('/bestaat/niet')],
  ['een pagina van een ander', 404, () => samira.haal('/toegang')],
  ['een onbekende pagina als gegevens', 404, () => samira.haal('/bestaat/niet.data')],
  ['een onbekend bestand', 404, () => samira.haal('/assets/anders.js')],
  ['een bestand dat niet naar buiten mag', 404, () => samira.haal('/geheim.env')],
  ['een kapot adres', 400, () => samira.haal('/%E0%A4%A')],
  ['een kapotte vraag', 400, () => samira.haal('/inloggen?x=%E0%A4%A')],
  ['een NUL in het adres', 400, () => samira.haal('/mijn/%00')],
  ['een NUL in de vraag', 400, () => samira.haal('/inloggen?x=%00')],
  ['de oude manier om gegevens te vragen', 400, () => samira.haal('/mijn?_data=mijn')],
  ['een heel lang adres', 400, () => samira.haal(`/${'a'.repeat(9000)}`)],
  ['PUT', 405, () => samira.haal('/mijn', { method: 'PUT', headers: vanHier(portaal.url) })],
  ['OPTIONS', 405, () => samira.haal('/mijn', { method: 'OPTIONS' })],
  ['een post van elders', 403, () => samira.stuur('/mijn/proef/1', {}, { origin: 'https://elders.example' })],
  ['een post zonder actie', 405, () => samira.stuur('/mijn', {})],
  ['een storing', 500, withStoring],
  ['gezond', 200, () => samira.haal('/gezond')],
  ['klaar', 200, () => samira.haal('/klaar')],
  ['de lijst van routes', 200, () => samira.haal('/__manifest?version=1&p=/mijn')],
  ['favicon.ico', 204, () => samira.haal('/favicon.ico'), 'bewaren'],
  ['robots.txt', 200, () => samira.haal('/robots.txt'), 'bewaren'],
  ['een bestand met een hash', 200, () => samira.haal('/assets/stijl-abc.css'), 'bewaren'],
  ['een bestand zonder hash', 200, () => samira.haal('/favicon.svg'), 'bewaren'],
]

async function withStoring() {
  const csrf = await samira.csrf('/mijn/proef/1')
  storing.fout = new Error('Samira Haddou, 999901102, woont in de Wilgenlaan')
  try {
    return await samira.stuur('/mijn/proef/1', { csrf, tekst: 'x' })
  } finally {
    storing.fout = null
  }
}

describe('koppen op elk antwoord (quality S7)', () => {
  test.each(antwoorden)('%s: %i', async (_, status, haal, bewaren) => {
    const { headers, status: gekregen } = await haal()
    expect(gekregen).toBe(status)
    expect(headers.get('content-security-policy')).toMatch(csp)
    expect(headers.get('strict-transport-security')).toBe('max-age=63072000; includeSubDomains')
    expect(headers.get('x-content-type-options')).toBe('nosniff')
    expect(headers.get('referrer-policy')).toBe('same-origin')
    expect(headers.get('cross-origin-opener-policy')).toBe('same-origin')
    expect(headers.get('cross-origin-resource-policy')).toBe('same-origin')
    expect(headers.get('permissions-policy')).toContain('geolocation=()')
    expect(headers.get('x-request-id')).toMatch(/^[0-9a-f-]{36}$/)
    for (const naam of ['x-powered-by', 'server', 'x-remix-error', 'access-control-allow-origin'])
      expect(headers.get(naam)).toBeNull()
    if (bewaren) expect(headers.get('cache-control')).toMatch(/^public, max-age=(31536000, immutable|3600)$/)
    else expect(headers.get('cache-control')).toBe('no-store')
  })

  test.each([
    ['geen http is', 400, 'DIT IS GEEN HTTP\r\n\r\n'],
    ['te lang is', 431, `GET /?x=${'y'.repeat(17_000)} HTTP/1.1\r\nHost: localhost\r\n\r\n`],
  ])('wat %s krijgt ook de koppen, en een bladzijde', async (_wat, status, verzoek) => {
    const antwoord = await raw(verzoek)
    expect(antwoord).toMatch(new RegExp(`^HTTP/1\\.1 ${status} `))
    expect(antwoord).toContain("default-src 'none'")
    expect(antwoord).toContain('<h1')
  })

  test.each(['http://elders.example/mijn', '//elders.example/mijn', '*', 'mijn'])(
    'het doel %s is geen pagina',
    async (doel) => {
      const antwoord = await raw(`GET ${doel} HTTP/1.1\r\nHost: localhost:4104\r\nConnection: close\r\n\r\n`)
      expect(antwoord).toMatch(/^HTTP\/1\.1 400 /)
      expect(antwoord).not.toContain('elders.example')
    },
  )

  test('de nonce is elke keer anders', async () => {
    const nonces = await Promise.all(
      [1, 2, 3].map(
        async () => /'nonce-([^']+)'/.exec((await samira.haal('/mijn')).headers.get('content-security-policy')!)![1],
      ),
    )
    expect(new Set(nonces).size).toBe(3)
  })

  test('een vreemde Host komt nergens terug', async () => {
    const antwoord = await raw(
      'GET /mijn HTTP/1.1\r\nHost: elders.example\r\nX-Forwarded-Host: elders.example\r\nConnection: close\r\n\r\n',
    )
    expect(antwoord).toMatch(/^HTTP\/1\.1 303 /)
    expect(antwoord).not.toContain('elders.example')
  })

  test('een storing vertelt niet wat er misging', async () => {
    const pagina = await (await withStoring()).text()
    expect(pagina).toContain('Er is iets misgegaan')
    for (const verboden of ['Wilgenlaan', '999901102', 'Error', ' at ', 'node_modules'])
      expect(pagina).not.toContain(verboden)
  })

  test('dezelfde pagina voor wat niet bestaat en voor wat van een ander is', async () => {
    const kern = async (pad: string) => /<main.*<\/main>/s.exec(await (await samira.haal(pad)).text())?.[0]
    expect(await kern('/toegang')).toBe(await kern('/bestaat/niet'))
  })

  test('de lijst van paden met een style-attribuut', () => {
    expect(stijlUitzonderingen.every((begin) => /^\/(toegang|aanbieder)(\/|$)/.test(begin))).toBe(true)
    console.log(`style-src-attr 'unsafe-inline' op: ${stijlUitzonderingen.join(', ') || 'geen enkele pagina'}`)
  })
})

describe('bestanden', () => {
  test('gaan verkleind naar wie dat kan lezen', async () => {
    const { headers } = await samira.haal('/assets/stijl-abc.css', { headers: { 'accept-encoding': 'gzip' } })
    expect(headers.get('content-encoding')).toBe('gzip')
    expect(headers.get('vary')).toBe('Accept-Encoding')
    expect(
      (await samira.haal('/assets/stijl-abc.css', { headers: { 'accept-encoding': 'identity' } })).headers.get(
        'content-encoding',
      ),
    ).toBeNull()
  })

  test('de kleinste vorm die de browser kent', () => {
    const bestand = { inhoud: Buffer.from('xxx'), br: Buffer.from('x'), gz: Buffer.from('xx'), headers: {} }
    expect(encodingOf(bestand, 'gzip, deflate, br').coding).toBe('br')
    expect(encodingOf(bestand, 'gzip, br;q=0').coding).toBe('gzip')
    expect(encodingOf(bestand, 'br;q=0.5').coding).toBe('br')
    expect(encodingOf(bestand, undefined).coding).toBeUndefined()
  })

  test('een pagina gaat verkleind over de lijn', async () => {
    expect(
      (await samira.haal('/mijn', { headers: { 'accept-encoding': 'gzip' } })).headers.get('content-encoding'),
    ).toBe('gzip')
  })
})

describe('een verbinding die te lang wacht', () => {
  /** A connection on which `tekst` was written, at the moment the server has waited long enough. */
  async function teLaat(tekst: string): Promise<string> {
    const aangenomen = new Promise<Socket>((klaar) => portaal.server.once('connection', klaar))
    const antwoord = raw(tekst)
    const lijn = await aangenomen
    while (lijn.bytesRead < tekst.length) await new Promise((verder) => setTimeout(verder, 5))
    portaal.server.emit('clientError', Object.assign(new Error(), { code: 'ERR_HTTP_REQUEST_TIMEOUT' }), lijn)
    return antwoord
  }

  test('en niets vroeg, gaat dicht zonder een woord: een browser zou dat voor het antwoord op zijn volgende vraag houden', async () => {
    expect(await teLaat('')).toBe('')
  })

  test('en halverwege een vraag bleef, hoort dat met 408 en met de koppen van deze site', async () => {
    const antwoord = await teLaat('GET / HTTP/1.1\r\nHost: loc')
    expect(antwoord).toMatch(/^HTTP\/1\.1 408 /)
    expect(antwoord).toContain('X-Content-Type-Options: nosniff')
  })
})

function raw(tekst: string): Promise<string> {
  return new Promise((klaar, mis) => {
    let antwoord = ''
    const lijn = connect(Number(new URL(portaal.url).port), 'localhost', () => lijn.write(tekst))
    lijn.on('data', (stuk) => (antwoord += stuk)).on('end', () => klaar(antwoord))
    lijn.on('error', mis).setTimeout(5000, () => lijn.destroy(new Error('no answer')))
  })
}
