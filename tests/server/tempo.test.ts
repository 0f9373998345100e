import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createLog } from '#app/server/log.server.ts'
import { tempo } from '#db/schema/sessie.ts'
import { sql } from 'drizzle-orm'
import { Bezoeker } from './bezoeker.ts'
import { startTestPortaal, type TestPortaal } from './portaal.ts'

const regels: string[] = []
const log = createLog('info', { write: (regel: string) => void regels.push(regel) })
let portaal: TestPortaal
beforeAll(async () => {
  portaal = await startTestPortaal(4124, { TEMPO_AANMELDEN: '6', TEMPO_POSTS: '3', TRUSTED_HOPS: '1' }, { log })
})
afterAll(() => portaal.stop())

/** The counts are per minute: a test that starts at the end of one waits for the next. */
async function vooraanInDeMinuut() {
  const over = 60_000 - (Date.now() % 60_000)
  if (over < 15_000) await new Promise((klaar) => setTimeout(klaar, over + 50))
  await portaal.db.asOwner((tx) => tx.delete(tempo))
}

const start = (adres: string) =>
  new Bezoeker(portaal.url).haal('/inloggen/digid/start', { headers: { 'x-forwarded-for': adres } })

describe('niet te vaak achter elkaar (quality S11)', { timeout: 60_000 }, () => {
  test('inloggen wordt geteld per adres; te vaak geeft een rustige pagina en zegt wanneer het weer mag', async () => {
    await vooraanInDeMinuut()
    for (let i = 0; i < 6; i++) expect((await start('7.7.7.7')).status).toBe(303)
    const antwoord = await start('7.7.7.7')
    expect(antwoord.status).toBe(429)
    expect(Number(antwoord.headers.get('retry-after'))).toBeGreaterThan(0)
    expect(Number(antwoord.headers.get('retry-after'))).toBeLessThanOrEqual(60)
    expect(await antwoord.text()).toContain('Het ging even te snel')
    expect((await start('8.8.8.8')).status).toBe(303)
  })

  test('een verzonnen X-Forwarded-For helpt niet', async () => {
    await vooraanInDeMinuut()
    const statussen: number[] = []
    for (let i = 0; i < 8; i++) statussen.push((await start(`${i}.1.1.1, 5.5.5.5`)).status)
    expect(statussen.filter((status) => status === 429)).toHaveLength(2)
  })

  test('posts worden geteld per sessie: een kantoor met een adres deelt ze niet', async () => {
    await vooraanInDeMinuut()
    const mensen = await Promise.all(
      ['samira', 'gerrit'].map(async (mens, i) => {
        const bezoeker = new Bezoeker(portaal.url)
        await bezoeker.meldAan(mens)
        return { bezoeker, csrf: await bezoeker.csrf(`/mijn/proef/${i}`) }
      }),
    )
    await portaal.db.asOwner((tx) => tx.delete(tempo))
    for (const { bezoeker, csrf } of mensen) {
      const statussen: number[] = []
      for (let i = 0; i < 5; i++) statussen.push((await bezoeker.stuur('/mijn/proef/1', { csrf, tekst: 'x' })).status)
      expect(statussen).toEqual([303, 303, 303, 429, 429])
    }
  })

  test('een adres of sessie staat nergens leesbaar in de telling', async () => {
    const rijen = JSON.stringify(await portaal.db.asOwner((tx) => tx.select().from(tempo)))
    expect(rijen).toContain('posts ')
    expect(rijen).not.toMatch(/\d+\.\d+\.\d+\.\d+|127\.0|::1/)
  })

  test('valt de telling uit, dan gaat het portaal door en staat het in het logboek', async () => {
    const samira = new Bezoeker(portaal.url)
    await portaal.db.asOwner((tx) => tx.execute(sql`alter table tempo rename to tempo_weg`))
    try {
      expect((await samira.meldAan('samira')).url.pathname).toBe('/mijn')
      const csrf = await samira.csrf('/mijn/proef/1')
      for (let i = 0; i < 5; i++) expect((await samira.stuur('/mijn/proef/1', { csrf, tekst: 'x' })).status).toBe(303)
    } finally {
      await portaal.db.asOwner((tx) => tx.execute(sql`alter table tempo_weg rename to tempo`))
    }
    expect(regels.filter((regel) => regel.includes('tempo niet geteld')).length).toBeGreaterThanOrEqual(5)
  })
})
