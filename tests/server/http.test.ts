import { connect } from 'node:net'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { addressOf } from '#app/server/http/adres.ts'
import { Bezoeker, vanHier } from './bezoeker.ts'
import { startTestPortaal, type TestPortaal } from './portaal.ts'
import { geschreven, wacht } from './proef/formulier.tsx'

const pad = '/mijn/proef/1'
let portaal: TestPortaal
let samira: Bezoeker
beforeAll(async () => {
  portaal = await startTestPortaal(4120, { TEMPO_POSTS: '1000000' })
})
beforeEach(async () => {
  samira = new Bezoeker(portaal.url)
  await samira.meldAan('samira')
})
afterAll(() => portaal.stop())

describe('posts die nergens op lijken (quality S5)', () => {
  const vreemd: [string, (csrf: string) => string | Uint8Array<ArrayBuffer>, Record<string, string>?][] = [
    ['een veld van een megabyte', (csrf) => `csrf=${csrf}&tekst=${'x'.repeat(1024 * 1024)}`],
    ['drie megabyte', (csrf) => `csrf=${csrf}&tekst=${'x'.repeat(3 * 1024 * 1024)}`],
    ['twaalf megabyte', () => 'x'.repeat(12 * 1024 * 1024)],
    ['tienduizend velden', (csrf) => `csrf=${csrf}&${'a=1&'.repeat(10_000)}`],
    ['dubbele namen', (csrf) => `csrf=${csrf}&csrf=x&tekst=a&tekst=b`],
    ['__proto__', (csrf) => `csrf=${csrf}&__proto__=x&constructor[prototype]=y&toString=z`],
    ['NUL', (csrf) => `csrf=${csrf}&tekst=a%00b`],
    ['halve surrogaten', (csrf) => `csrf=${csrf}&tekst=%ed%a0%80`],
    ['geen UTF-8', () => Uint8Array.from([0xff, 0xfe, 0x3d, 0x80])],
    ['haakjes en punten', (csrf) => `csrf=${csrf}&tekst[]=a&tekst[0][b]=c&tekst.d=e`],
    ['JSON', () => '{"csrf":1}', { 'content-type': 'application/json' }],
    [
      'een afgebroken multipart',
      () => '--x\r\nContent-Disposition: form-data; name="tekst"\r\n\r\nabc',
      { 'content-type': 'multipart/form-data; boundary=x' },
    ],
    ['niets', () => ''],
    ['een cookie vol onzin', (csrf) => `csrf=${csrf}`, { cookie: '__Host-eenklik=%%%; =; ;;; __Host-eenklik=x' }],
  ]

  test.each(vreemd)('%s: een rustig antwoord, geen storing', async (_, maak, headers) => {
    for (const doel of [pad, `${pad}.data`, '/sessie/verleng', '/uitloggen']) {
      const csrf = await samira.csrf(pad)
      const begon = performance.now()
      const antwoord = await samira.haal(doel, {
        method: 'POST',
        body: maak(csrf),
        headers: { ...vanHier(portaal.url), ...headers },
      })
      const tekst = await antwoord.text()
      expect(antwoord.status, `${doel} ${tekst.slice(0, 300)}`).toBeLessThan(500)
      expect(tekst).not.toMatch(/\n\s+at |node_modules|Error:/)
      expect(performance.now() - begon).toBeLessThan(5000)
    }
  })

  test('te groot is 413, met woorden, en daarna werkt alles weer', async () => {
    for (let i = 0; i < 5; i++) {
      const antwoord = await samira.haal(pad, {
        method: 'POST',
        body: 'x'.repeat(8 * 1024 * 1024),
        headers: vanHier(portaal.url),
      })
      expect(antwoord.status).toBe(413)
      expect(await antwoord.text()).toContain('Uw tekst is te lang')
      expect((await samira.haal('/mijn')).status).toBe(200)
    }
  })

  test('een lichaam zonder lengte dat niet ophoudt wordt afgebroken, en het geheugen groeit er niet van', async () => {
    const csrf = await samira.csrf(pad)
    const voor = process.memoryUsage().rss
    const stuk = new TextEncoder().encode('x'.repeat(64 * 1024))
    let gestuurd = 0
    const body = new ReadableStream<Uint8Array>({
      pull(controller) {
        gestuurd += stuk.length
        if (gestuurd > 200 * 1024 * 1024) return controller.close()
        controller.enqueue(gestuurd === stuk.length ? new TextEncoder().encode(`csrf=${csrf}&tekst=`) : stuk)
      },
    })
    const antwoord = await samira
      .haal(pad, { method: 'POST', body, headers: vanHier(portaal.url), duplex: 'half' } as never)
      .catch(() => null)
    expect([413, undefined]).toContain(antwoord?.status)
    expect(gestuurd).toBeLessThan(64 * 1024 * 1024)
    expect(process.memoryUsage().rss - voor).toBeLessThan(150 * 1024 * 1024)
    expect((await samira.haal('/mijn')).status).toBe(200)
  })

  test('wie halverwege ophangt laat niets achter', async () => {
    geschreven.length = 0
    const csrf = await samira.csrf(pad)
    const kop = `POST ${pad} HTTP/1.1\r\nHost: localhost:4120\r\nOrigin: ${portaal.url}\r\nContent-Type: application/x-www-form-urlencoded\r\nCookie: __Host-eenklik=${samira.cookie('__Host-eenklik')}\r\nContent-Length: 5000\r\n\r\n`
    await new Promise<void>((klaar) => {
      const lijn = connect(4120, 'localhost', () =>
        lijn.write(`${kop}csrf=${csrf}&tekst=half`, () => setTimeout(() => lijn.destroy(), 100)),
      )
      lijn.on('close', () => klaar())
    })
    await new Promise((klaar) => setTimeout(klaar, 200))
    expect(geschreven).toEqual([])
    expect((await samira.haal('/mijn')).status).toBe(200)
  })
})

describe('het adres van de bezoeker (quality S11)', () => {
  test.each([
    ['zonder proxy telt wat iemand beweert niet', '1.1.1.1, 2.2.2.2', 0, '9.9.9.9'],
    ['achter een proxy is het laatste wat die schreef', '1.1.1.1, 2.2.2.2', 1, '2.2.2.2'],
    ['achter twee het voorlaatste', '1.1.1.1, 2.2.2.2, 3.3.3.3', 2, '2.2.2.2'],
    ['korter dan verwacht: de verbinding zelf', '2.2.2.2', 2, '9.9.9.9'],
    ['leeg', '', 1, '9.9.9.9'],
  ])('%s', (_, kop, hops, adres) => {
    expect(addressOf('9.9.9.9', kop, hops)).toBe(adres)
  })
})

describe('te veel tegelijk (quality R11)', { timeout: 60_000 }, () => {
  test('wie er niet meer bij past hoort dat meteen, met zijn tekst terug', async () => {
    await portaal.stop()
    portaal = await startTestPortaal(4120, { MAX_TEGELIJK: '4' })
    const gerrit = new Bezoeker(portaal.url)
    await gerrit.meldAan('gerrit')
    const csrf = await gerrit.csrf(pad)
    let laatLos = () => {}
    wacht.op = new Promise((klaar) => (laatLos = klaar))
    let begonnen = 0
    const bezig = new Promise<void>((klaar) => {
      wacht.begonnen = () => ++begonnen === 4 && klaar()
    })
    const lopend = [1, 2, 3, 4].map((nr) => gerrit.stuur(pad, { csrf, tekst: `nummer ${nr}` }))
    await bezig
    const antwoord = await gerrit.stuur(pad, { csrf, tekst: 'ook nog iets' })
    expect([antwoord.status, antwoord.headers.get('retry-after')]).toEqual([503, '10'])
    expect(await antwoord.text()).toContain('ook nog iets</textarea>')
    expect((await gerrit.haal('/gezond')).status).toBe(200)
    laatLos()
    wacht.op = null
    expect((await Promise.all(lopend)).map(({ status }) => status)).toEqual([303, 303, 303, 303])
    expect((await gerrit.haal('/mijn')).status).toBe(200)
    await portaal.stop()
    portaal = await startTestPortaal(4120)
  })
})

describe('stoppen (quality R8)', { timeout: 60_000 }, () => {
  test('wat bezig is wordt afgemaakt, nieuwe verbindingen worden niet aangenomen', async () => {
    geschreven.length = 0
    const csrf = await samira.csrf(pad)
    let laatLos = () => {}
    wacht.op = new Promise((klaar) => (laatLos = klaar))
    const bezig = new Promise<void>((klaar) => (wacht.begonnen = klaar))
    const lopend = samira.stuur(pad, { csrf, tekst: 'bijna te laat' })
    await bezig
    const begon = performance.now()
    const stopt = portaal.stop()
    await expect(new Bezoeker(portaal.url).haal('/gezond')).rejects.toThrow()
    laatLos()
    wacht.op = null
    const antwoord = await lopend
    expect([antwoord.status, antwoord.headers.get('connection')]).toEqual([303, 'close'])
    await stopt
    expect(geschreven).toEqual([{ wie: 'Samira Haddou', tekst: 'bijna te laat' }])
    expect(performance.now() - begon).toBeLessThan(10_000)
    portaal = await startTestPortaal(4120)
  })

  test('een tweede portaal in hetzelfde proces wordt geweigerd', async () => {
    await expect(startTestPortaal(4122)).rejects.toThrow('run already')
  })
})
