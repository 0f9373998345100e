import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { action, loader } from '#app/routes/open/belverzoek.tsx'
import { loader as ontvangen } from '#app/routes/open/ontvangen.tsx'
import { beginDiensten, type Diensten } from '#app/server/diensten.server.ts'
import { runVerzoek } from '#app/server/verzoek.server.ts'
import { belverzoek } from '#db/schema/belverzoek.ts'
import { tempo } from '#db/schema/sessie.ts'
import { testDatabase, type TestDatabase } from '#tests/builders/database.ts'

let db: TestDatabase
let diensten: Diensten
beforeAll(async () => {
  db = await testDatabase()
  const env = {
    NODE_ENV: 'test',
    LOG_LEVEL: 'silent',
    PORT: '4150',
    TEMPO_BELVERZOEKEN: '3',
    EENKLIK_SLEUTELS: `een:${Buffer.alloc(32, 7).toString('base64')}`,
  }
  diensten = await beginDiensten({ db, env })
})
afterAll(async () => {
  await diensten?.stop()
  await db?.close()
})
beforeEach(async () => {
  // The counts are per minute: a test that starts at the end of one waits for the next.
  const over = 60_000 - (Date.now() % 60_000)
  if (over < 5_000) await new Promise((klaar) => setTimeout(klaar, over + 50))
  await db.asOwner(async (tx) => {
    await tx.delete(tempo)
    await tx.delete(belverzoek)
  })
})

const pad = 'http://localhost/doetinchem/terugbellen'
const deel = { params: { gemeente: 'doetinchem' }, context: {} as never }
const velden = { naam: 'Anna Proef', telefoon: '0612345678', waarover: 'Een brief van school.' }

/** Opens the page in a browser without cookies: the token, the key, and the cookie it got. */
async function open() {
  const { data, init } = await loader({ ...deel, request: new Request(pad) })
  const cookie = new Headers(init?.headers).getSetCookie().map((een) => een.split(';')[0])
  return { csrf: data.csrf, sleutel: data.sleutel, cookie: cookie.join('; ') }
}

type Bezoek = Awaited<ReturnType<typeof open>>

/** Posts the form from this address; a thrown answer is an answer too. */
async function stuur({ csrf, sleutel, cookie }: Bezoek, anders: Record<string, string> = {}, adres = '10.0.0.1') {
  const body = new URLSearchParams({ csrf, sleutel, ...velden, ...anders })
  const headers = { cookie, 'content-type': 'application/x-www-form-urlencoded' }
  const werk = () => action({ ...deel, request: new Request(pad, { method: 'POST', body, headers }) })
  const antwoord: unknown = await runVerzoek({ id: 'proef', adres }, werk).catch((gegooid: unknown) => gegooid)
  if (antwoord instanceof Response)
    return { status: antwoord.status, naar: antwoord.headers.get('location') ?? '', data: null }
  const { data, init } = antwoord as { data: unknown; init: { status: number } }
  return { status: init.status, naar: '', data }
}

const aantal = async () => (await db.asOwner((tx) => tx.select({ id: belverzoek.id }).from(belverzoek))).length

describe('een formulier zonder inloggen (D1-29)', () => {
  test('hoort bij één bezoek: zonder koekje, met een ander koekje of een ander kenmerk wordt er niets bewaard', async () => {
    const mijn = await open()
    const ander = await open()
    for (const vorm of [
      { ...mijn, cookie: '' },
      { ...mijn, cookie: ander.cookie },
      { ...mijn, csrf: '' },
    ])
      expect(await stuur(vorm)).toMatchObject({ status: 403 })
    expect(await aantal()).toBe(0)
    expect((await stuur(mijn)).status).toBe(303)
    expect(await aantal()).toBe(1)
  })

  test('tien keer drukken is één verzoek, ook als de server het tien keer tegelijk krijgt', async () => {
    const mijn = await open()
    const tien = await Promise.all(Array.from({ length: 10 }, (_, nr) => stuur(mijn, {}, `10.0.1.${nr}`)))
    expect(tien.map(({ status }) => status)).toEqual(Array(10).fill(303))
    expect(await aantal()).toBe(1)
  })

  test('te vaak van één adres wordt geweigerd, en een nieuw koekje helpt niet; een ander adres merkt er niets van', async () => {
    const statussen: number[] = []
    for (let nr = 0; nr < 5; nr++) statussen.push((await stuur(await open())).status)
    expect(statussen).toEqual([303, 303, 303, 429, 429])
    expect(await aantal()).toBe(3)
    expect((await stuur(await open(), {}, '10.0.0.2')).status).toBe(303)
  })

  test('wie iets vergeet, leest wat, houdt wat er stond, en telt niet mee als te vaak', async () => {
    const mijn = await open()
    for (let nr = 0; nr < 5; nr++) {
      const { status, data } = await stuur(mijn, { telefoon: 'weet ik niet' })
      expect(status).toBe(400)
      expect(data).toMatchObject({
        getypt: { naam: 'Anna Proef', telefoon: 'weet ik niet' },
        fouten: [{ veld: 'telefoon' }],
      })
    }
    expect(await aantal()).toBe(0)
    expect((await stuur(mijn)).status).toBe(303)
  })

  test('het adres van het bewijs zegt niets over wie het vroeg, en een verzonnen of andermans bewijs bestaat niet', async () => {
    const { naar } = await stuur(await open())
    const bewijs = new URL(naar, pad).searchParams.get('bewijs')!
    const inhoud = Buffer.from(bewijs.split('.')[0]!, 'base64url').toString()
    for (const tekst of Object.values(velden)) expect(naar + inhoud).not.toContain(tekst)
    const lees = (gemeente: string, tekst: string) =>
      ontvangen({
        ...deel,
        params: { gemeente },
        request: new Request(`http://localhost/${gemeente}/ontvangen?bewijs=${tekst}`),
      })
    expect(await lees('doetinchem', bewijs)).toMatchObject({ soort: 'bellen', nummer: expect.stringMatching(/^BV-/) })
    const vals = `${Buffer.from(inhoud.replace('BV-', 'BV-X')).toString('base64url')}.${bewijs.split('.')[1]}`
    for (const [gemeente, tekst] of [
      ['bronckhorst', bewijs],
      ['doetinchem', vals],
      ['doetinchem', ''],
      ['doetinchem', 'x.y.z'],
    ] as const)
      await expect(lees(gemeente, tekst)).rejects.toMatchObject({ init: { status: 404 } })
  })
})
