import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { Bezoeker, vanHier } from './bezoeker.ts'
import { startTestPortaal, type TestPortaal } from './portaal.ts'
import { geschreven } from './proef/formulier.tsx'

let portaal: TestPortaal
let samira: Bezoeker
let gerrit: Bezoeker
beforeAll(async () => {
  portaal = await startTestPortaal(4108)
  samira = new Bezoeker(portaal.url)
  gerrit = new Bezoeker(portaal.url)
  await samira.meldAan('samira')
  await gerrit.meldAan('gerrit')
})
afterAll(() => portaal.stop())
beforeEach(() => {
  geschreven.length = 0
})

const pad = '/mijn/proef/1'
const formulier = 'application/x-www-form-urlencoded'
const post = (csrf: string, headers: Record<string, string>, doel = pad) =>
  samira.haal(doel, {
    method: 'POST',
    body: new URLSearchParams({ csrf, tekst: 'x' }).toString(),
    headers: { 'content-type': formulier, ...headers },
  })

describe('een post van elders verandert niets (quality S6)', () => {
  test('een formulier van de eigen pagina wordt opgeslagen', async () => {
    const antwoord = await samira.stuur(pad, { csrf: await samira.csrf(pad), tekst: 'van mij' })
    expect(antwoord.status).toBe(303)
    expect(geschreven).toEqual([{ wie: 'Samira Haddou', tekst: 'van mij' }])
  })

  test('een browser die alleen Referer stuurt mag ook', async () => {
    expect((await post(await samira.csrf(pad), { referer: `${portaal.url}${pad}` })).status).toBe(303)
    expect(geschreven).toHaveLength(1)
  })

  test.each([
    ['geen token', () => samira.stuur(pad, { tekst: 'x' })],
    ['een leeg token', () => samira.stuur(pad, { csrf: '', tekst: 'x' })],
    ['een verzonnen token', () => samira.stuur(pad, { csrf: Buffer.alloc(64, 1).toString('base64url'), tekst: 'x' })],
    ['een token van een andere sessie', async () => samira.stuur(pad, { csrf: await gerrit.csrf(pad), tekst: 'x' })],
    ['een token in het adres', async () => samira.stuur(`${pad}?csrf=${await samira.csrf(pad)}`, { tekst: 'x' })],
    [
      'een vreemde Origin',
      async () => post(await samira.csrf(pad), { origin: 'https://elders.example', referer: `${portaal.url}/` }),
    ],
    [
      'een Origin die alleen zo begint',
      async () => post(await samira.csrf(pad), { origin: `${portaal.url}.elders.example` }),
    ],
    ['een andere poort', async () => post(await samira.csrf(pad), { origin: 'http://localhost:4109' })],
    ['Origin null', async () => post(await samira.csrf(pad), { origin: 'null', referer: `${portaal.url}/` })],
    ['geen Origin en geen Referer', async () => post(await samira.csrf(pad), {})],
    [
      'een vreemde Referer',
      async () => post(await samira.csrf(pad), { referer: `https://elders.example/?${portaal.url}` }),
    ],
    ['een kapotte Referer', async () => post(await samira.csrf(pad), { referer: 'x' })],
    [
      'Sec-Fetch-Site cross-site',
      async () => post(await samira.csrf(pad), { origin: portaal.url, 'sec-fetch-site': 'cross-site' }),
    ],
    [
      'Sec-Fetch-Site same-site',
      async () => post(await samira.csrf(pad), { origin: portaal.url, 'sec-fetch-site': 'same-site' }),
    ],
    [
      'een vreemde post naar de gegevens',
      async () => post(await samira.csrf(pad), { origin: 'https://elders.example' }, `${pad}.data`),
    ],
    ['een post zonder token naar de gegevens', () => samira.stuur(`${pad}.data`, { tekst: 'x' })],
  ])('%s: 403, rustige pagina, niets opgeslagen', async (_, doe) => {
    const antwoord = await doe()
    expect(antwoord.status).toBe(403)
    expect(geschreven).toEqual([])
    if (antwoord.headers.get('content-type')?.startsWith('text/html'))
      expect(await antwoord.text()).toContain('Daarom hebben wij niets veranderd')
  })

  test.each([
    'text/plain',
    'application/json',
    'multipart/form-data; boundary=x',
    '',
    'application/x-www-form-urlencoded; charset=utf-16',
  ])('een lichaam van soort %j: 415, niets opgeslagen', async (soort) => {
    const csrf = await samira.csrf(pad)
    const antwoord = await samira.haal(pad, {
      method: 'POST',
      body: new TextEncoder().encode(`csrf=${csrf}&tekst=x`),
      headers: { ...vanHier(portaal.url), 'content-type': soort },
    })
    expect(antwoord.status).toBe(415)
    expect(geschreven).toEqual([])
  })

  test.each(['GET', 'HEAD'])('%s met alles erin verandert niets', async (method) => {
    const csrf = await samira.csrf(pad)
    expect(
      (await samira.haal(`${pad}?csrf=${csrf}&tekst=x`, { method, headers: { origin: portaal.url } })).status,
    ).toBe(200)
    expect(geschreven).toEqual([])
  })

  test('uitloggen vraagt het ook', async () => {
    expect((await samira.stuur('/uitloggen', {})).status).toBe(403)
    expect((await samira.haal('/uitloggen')).headers.get('location')).toBe('/')
    expect((await samira.haal('/mijn')).status).toBe(200)
  })

  test('een sessie verlengen vraagt het ook', async () => {
    expect((await samira.stuur('/sessie/verleng', {}, { accept: 'application/json' })).status).toBe(403)
  })

  test('ook een weigering van een route zonder pagina is voor mensen een pagina', async () => {
    const antwoord = await samira.stuur('/sessie/verleng', {}, { accept: 'text/html,*/*;q=0.8' })
    expect([antwoord.status, antwoord.headers.get('content-type')]).toEqual([403, 'text/html; charset=utf-8'])
    expect(await antwoord.text()).toContain('Daarom hebben wij niets veranderd')
  })

  test('het token op de pagina is elke keer anders en blijft geldig', async () => {
    const een = await samira.csrf(pad)
    expect(await samira.csrf(pad)).not.toBe(een)
    expect((await samira.stuur(pad, { csrf: een, tekst: 'x' })).status).toBe(303)
  })
})
