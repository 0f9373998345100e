import { createServer, connect, type Server, type Socket } from 'node:net'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { Bezoeker } from './bezoeker.ts'
import { startTestPortaal, type TestPortaal } from './portaal.ts'
import { geschreven, storing } from './proef/formulier.tsx'

const pad = '/mijn/proef/1'
const tekst = 'Ik wil graag dat mijn moeder\nthuis kan blijven. "<script>alert(1)</script>" </textarea>'

describe('de database is weg (quality R2)', () => {
  let portaal: TestPortaal
  let samira: Bezoeker
  beforeAll(async () => {
    portaal = await startTestPortaal(4132)
    samira = new Bezoeker(portaal.url)
    await samira.meldAan('samira')
  })
  afterAll(() => portaal.stop())

  async function zonderDatabase<T>(werk: () => Promise<T>): Promise<T> {
    storing.fout = Object.assign(new Error('connect ECONNREFUSED'), { code: 'ECONNREFUSED', syscall: 'connect' })
    try {
      return await werk()
    } finally {
      storing.fout = null
    }
  }

  test('wie iets stuurde krijgt 503 met zijn tekst terug, en een knop om het opnieuw te sturen', async () => {
    const csrf = await samira.csrf(pad)
    const antwoord = await zonderDatabase(() => samira.stuur(pad, { csrf, sleutel: 'abc', tekst }))
    expect([antwoord.status, antwoord.headers.get('retry-after')]).toEqual([503, '10'])
    const pagina = await antwoord.text()
    expect(pagina).toContain('Het lukt nu even niet')
    expect(pagina).not.toContain('<script>alert')
    expect(pagina).toContain('Probeer opnieuw')

    const velden = velden503(pagina)
    expect(velden).toEqual({ csrf, sleutel: 'abc', tekst })
    geschreven.length = 0
    expect((await samira.stuur(/action="([^"]+)"/.exec(pagina)![1]!, velden)).status).toBe(303)
    expect(geschreven).toEqual([{ wie: 'Samira Haddou', tekst }])
  })

  test('een script krijgt 503 als JSON', async () => {
    const csrf = await samira.csrf(pad)
    const antwoord = await zonderDatabase(() => samira.stuur(pad, { csrf, tekst }, { accept: 'application/json' }))
    expect([antwoord.status, await antwoord.json()]).toEqual([503, { soort: 'even-niet' }])
  })

  test('wie het als gegevens stuurt krijgt ook 503', async () => {
    const csrf = await samira.csrf(pad)
    const antwoord = await zonderDatabase(() => samira.stuur(`${pad}.data`, { csrf, tekst }))
    expect(antwoord.status).toBe(503)
  })

  test('een fout die geen verbinding is blijft een storing', async () => {
    const csrf = await samira.csrf(pad)
    storing.fout = Object.assign(new Error('x'), { code: '23505', severity: 'ERROR' })
    expect((await samira.stuur(pad, { csrf, tekst })).status).toBe(500)
    storing.fout = null
  })
})

const server = process.env['DATABASE_URL_TEST']

// Needs a PostgreSQL: PGlite lives in the process and cannot go away.
describe.skipIf(!server)('de lijn naar PostgreSQL valt weg', () => {
  let portaal: TestPortaal
  let lijn: Lijn
  beforeAll(async () => {
    lijn = await openLijn(new URL(server!))
    vi.stubEnv('DATABASE_URL_TEST', lijn.via(server!))
    portaal = await startTestPortaal(4136)
  })
  afterAll(async () => {
    await portaal.stop()
    vi.unstubAllEnvs()
    await lijn.dicht()
  })

  test('alleen 503 met wat er getypt was; binnen twee seconden na terugkeer werkt alles weer, zonder herstart', async () => {
    const samira = new Bezoeker(portaal.url)
    await samira.meldAan('samira')
    const csrf = await samira.csrf(pad)
    geschreven.length = 0
    for (let ronde = 0; ronde < 3; ronde++) {
      await lijn.dicht()
      for (const antwoord of await Promise.all([
        samira.haal('/mijn'),
        samira.haal('/inloggen'),
        samira.haal('/mijn.data'),
      ])) {
        expect(antwoord.status).toBe(503)
      }
      const antwoord = await samira.stuur(pad, { csrf, tekst })
      expect(antwoord.status).toBe(503)
      expect(velden503(await antwoord.text())).toEqual({ csrf, tekst })
      expect((await samira.haal('/klaar')).status).toBe(503)
      expect((await samira.haal('/gezond')).status).toBe(200)

      await lijn.open()
      const begon = performance.now()
      while ((await samira.haal('/mijn')).status !== 200 && performance.now() - begon < 10_000)
        await new Promise((klaar) => setTimeout(klaar, 50))
      expect(performance.now() - begon).toBeLessThan(2000)
    }
    expect(geschreven).toEqual([])
    expect((await samira.stuur(pad, { csrf, tekst })).status).toBe(303)
  }, 90_000)
})

/** The fields of the form on a 503 page, as a browser would send them. */
function velden503(pagina: string): Record<string, string> {
  const terug = (html: string) =>
    html
      .replaceAll('&lt;', '<')
      .replaceAll('&gt;', '>')
      .replaceAll('&quot;', '"')
      .replaceAll('&#39;', "'")
      .replaceAll('&amp;', '&')
  const kort = [...pagina.matchAll(/<input type="hidden" name="([^"]+)" value="([^"]*)">/g)]
  const lang = [...pagina.matchAll(/<textarea [^>]*name="([^"]+)"[^>]*>\n([^<]*)<\/textarea>/g)]
  return Object.fromEntries([...kort, ...lang].map(([, naam = '', waarde = '']) => [terug(naam), terug(waarde)]))
}

type Lijn = { via(url: string): string; dicht(): Promise<void>; open(): Promise<void> }

/** A line between the portal and PostgreSQL that can be cut. */
async function openLijn(doel: URL): Promise<Lijn> {
  const poort = 4139
  const verbonden = new Set<Socket>()
  let luisteraar: Server | undefined
  const open = async () => {
    luisteraar = createServer((hier) => {
      const daar = connect(Number(doel.port || 5432), doel.hostname)
      for (const een of [hier, daar]) {
        verbonden.add(een)
        een.on('error', () => {})
        een.on('close', () => (hier.destroy(), daar.destroy()))
      }
      hier.pipe(daar).pipe(hier)
    })
    await new Promise<void>((klaar) => luisteraar!.listen(poort, '127.0.0.1', klaar))
  }
  await open()
  return {
    open,
    via(url) {
      const via = new URL(url)
      via.host = `127.0.0.1:${poort}`
      return via.href
    },
    async dicht() {
      for (const een of verbonden) een.destroy()
      verbonden.clear()
      await new Promise<void>((klaar) => (luisteraar?.listening ? luisteraar.close(() => klaar()) : klaar()))
    },
  }
}
