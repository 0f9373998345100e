import fc from 'fast-check'
import { afterEach, beforeAll, afterAll, describe, expect, test } from 'vitest'
import * as root from '#app/root.tsx'
import * as klok from '#app/routes/open/oefen-klok.tsx'
import * as post from '#app/routes/open/oefen-post.tsx'
import { datumVan, plusDagen } from '#app/domain/termijnen/kalender.ts'
import { klokDagen, verste } from '#app/domain/termijnen/oefenklok.ts'
import { klokVooruit, legalNow, vooruit, zetKlokVooruit } from '#app/server/klok.server.ts'
import { leesOefenklok, verzetOefenklok } from '#app/server/oefenklok.server.ts'
import { testDatabase, type TestDatabase } from '#tests/builders/database.ts'
import { startServer } from '../../server.ts'
import { testSleutels } from './portaal.ts'
import { serverBuildOf } from './serverbuild.ts'
import { vrijVanaf } from './vrije-poort.ts'

let db: TestDatabase
beforeAll(async () => {
  db = await testDatabase()
})
afterAll(() => db?.close())
afterEach(() => zetKlokVooruit(0))

describe('de oefenklok', () => {
  test('staat in de database: een ander proces en een herstart zien dezelfde dag', async () => {
    expect(await verzetOefenklok(db, 0, 7)).toBe(true)
    expect(datumVan(legalNow())).toBe(plusDagen(datumVan(new Date()), 7))
    zetKlokVooruit(0) // another process, or this one after a restart
    await leesOefenklok(db)
    expect(klokVooruit()).toBe(7)
  })

  test('gaat van twee die haar tegelijk verzetten één keer vooruit, en van een dubbel verstuurd formulier ook', async () => {
    await leesOefenklok(db)
    const stand = klokVooruit()
    expect(await Promise.all([1, 2, 3].map(() => verzetOefenklok(db, stand, 5)))).toEqual([true, false, false])
    await leesOefenklok(db)
    expect(klokVooruit()).toBe(stand + 5)
  })

  test('gaat nooit terug en niet verder dan de dagen bekend zijn', () => {
    for (const aantal of ['0', '-1', '1.5', '', 'veel', '1e3'])
      expect(klokDagen(aantal, 'dagen', 0)).toEqual({ ok: false, weigering: 'klok-geen-getal' })
    expect(klokDagen('1', 'jaren', 0)).toEqual({ ok: false, weigering: 'klok-geen-getal' })
    expect(klokDagen('2', 'weken', 10)).toEqual({ ok: true, dagen: 14 })
    expect(klokDagen(String(verste), 'dagen', 0)).toEqual({ ok: true, dagen: verste })
    expect(klokDagen('1', 'dagen', verste)).toEqual({ ok: false, weigering: 'klok-te-ver' })
  })

  test('staat op elk moment van het jaar precies zoveel dagen later, ook over de zomertijd heen', () => {
    const moment = fc.date({ min: new Date('2024-01-01'), max: new Date('2032-01-01'), noInvalidDate: true })
    fc.assert(
      fc.property(moment, fc.integer({ min: 1, max: verste }), (nu, dagen) => {
        expect(datumVan(vooruit(nu, dagen))).toBe(plusDagen(datumVan(nu), dagen))
        expect(Math.abs(vooruit(nu, dagen).getTime() - nu.getTime() - dagen * 86_400_000)).toBeLessThanOrEqual(
          3_600_000,
        )
      }),
      { numRuns: 2000 },
    )
  })
})

describe('de bladzijden van de oefenomgeving', () => {
  const deur = (naam: string) => ({
    [`${naam}_ISSUER`]: 'https://deur.example',
    [`${naam}_CLIENT_ID`]: 'a',
    [`${naam}_CLIENT_SECRET`]: 'b',
  })
  const productie = {
    NODE_ENV: 'production',
    APP_ORIGIN: 'https://eenklik.example',
    DATABASE_URL: 'postgres://x',
    SMTP_URL: 'smtp://127.0.0.1:9',
    MAIL_AFZENDER: 'niet-antwoorden@eenklik.example',
    ...deur('DIGID'),
    ...deur('EHERKENNING'),
    ...deur('MEDEWERKER'),
  }
  const build = () =>
    serverBuildOf(root, [
      { id: 'klok', path: 'oefenen/klok', module: klok },
      { id: 'post', path: 'oefenen/post', module: post },
    ])

  test.each<[string, Record<string, string>, number]>([
    ['in productie zonder DEMO=1 zijn er niet', productie, 404],
    ['in een oefenomgeving zijn er', { NODE_ENV: 'test' }, 200],
  ])('%s', async (_naam, env, status) => {
    const poort = await vrijVanaf(4390)
    const draait = await startServer({
      port: poort,
      build: build(),
      db,
      env: { ...env, LOG_LEVEL: 'silent', EENKLIK_SLEUTELS: testSleutels, ACHTERGROND_ELKE: '0' },
    })
    try {
      for (const pad of ['/oefenen/klok', '/oefenen/post'])
        expect((await fetch(`http://localhost:${poort}${pad}`)).status).toBe(status)
      const origin = env['APP_ORIGIN'] ?? `http://localhost:${poort}`
      const verzet = await fetch(`http://localhost:${poort}/oefenen/klok`, {
        method: 'POST',
        headers: { origin, 'sec-fetch-site': 'same-origin', 'content-type': 'application/x-www-form-urlencoded' },
        body: 'aantal=1&stap=dagen&basis=12',
      })
      expect(verzet.status).toBe(status === 404 ? 404 : 403)
      if (status === 404) expect(klokVooruit()).toBe(0)
    } finally {
      await draait.stop()
    }
  })
})
