import { afterAll, beforeAll, expect, test } from 'vitest'
import * as root from '#app/root.tsx'
import * as inloggenStart from '#app/routes/open/inloggen-start.ts'
import * as inloggenTerug from '#app/routes/open/inloggen-terug.tsx'
import * as cijfers from '#app/routes/toegang/cijfers.tsx'
import * as csv from '#app/routes/toegang/cijfers-csv.ts'
import { cijfer } from '#db/schema/cijfer.ts'
import { testDatabase, type TestDatabase } from '#tests/builders/database.ts'
import { Scherm } from '#tests/routes/toegang-scherm.ts'
import { serverBuildOf } from '#tests/server/serverbuild.ts'
import { vrijVanaf } from '#tests/server/vrije-poort.ts'
import { startServer } from '../../server.ts'

const modules = {
  'inloggen/:deur/start': inloggenStart,
  'inloggen/:deur/terug': inloggenTerug,
  'toegang/cijfers': cijfers,
  'toegang/cijfers/csv': csv,
}
const bijgewerktOp = new Date('2026-11-20T09:00:00Z')
const stand = (klantreis: string, team: string, open: number | null, week: number | null, laat: number | null) => ({
  ...{ gemeente: '0222', klantreis, team, periode: 'nu', stap: '', open, week, laat, bijgewerktOp },
})
const tijd = (stap: string, mediaan: number | null, negende: number | null) => ({
  ...{ gemeente: '0222', klantreis: 'lokale-toegang', team: '', periode: '', stap, mediaan, negende, bijgewerktOp },
})

let db: TestDatabase
let portaal: Awaited<ReturnType<typeof startServer>>
let yvonne: Scherm
beforeAll(async () => {
  db = await testDatabase()
  const build = serverBuildOf(
    root,
    Object.entries(modules).map(([path, module]) => ({ id: path, path, module })),
  )
  const env = {
    NODE_ENV: 'test',
    LOG_LEVEL: 'silent',
    ACHTERGROND_ELKE: '0',
    EENKLIK_SLEUTELS: `een:${Buffer.alloc(32, 7).toString('base64')}`,
  }
  portaal = await startServer({ port: await vrijVanaf(4390), build, db, env })
  yvonne = await Scherm.voor(portaal.url, 'yvonne')
  await db.asOwner((tx) =>
    tx
      .insert(cijfer)
      .values([
        stand('', '', 163, 42, 25),
        stand('lokale-toegang', '', 121, 30, null),
        stand('wmo-wonen', '', 42, 12, null),
        stand('', 'wmo', 66, null, 21),
        tijd('akkoord-plan', 12, 31),
        tijd('beschikking', null, null),
        { ...stand('', '', 999, 999, 999), gemeente: '1876' },
      ]),
  )
})
afterAll(async () => {
  await portaal?.stop()
  await db?.close()
})

test('de bladzijde zegt wanneer de cijfers zijn bijgewerkt, en toont ze per klantreis en per stap, als tabel en als beeld', async () => {
  const { tekst, html } = await yvonne.lees('/toegang/cijfers')
  expect(tekst).toContain('Bijgewerkt op vrijdag 20 november 2026 om 10.00 uur.')
  expect(tekst).toContain('Alle klantreizen 163 42 25')
  expect(tekst).toContain('1. Via de Lokale Toegang 121 30 niet getoond')
  expect(tekst).toContain('De helft in 12 dagen, 9 van de 10 in 31 dagen.')
  expect(tekst).not.toContain('999')
  expect(html.match(/<svg role="img"/g)).toHaveLength(4)
})

test('wie een klantreis of een team kiest, leest die, ook in het bestand', async () => {
  const reis = await yvonne.lees('/toegang/cijfers?klantreis=wmo-wonen')
  expect(reis.tekst).not.toContain('121')
  expect(reis.tekst).toContain('Er zijn nog geen stappen klaar in deze periode.')
  const team = await yvonne.lees('/toegang/cijfers?team=wmo&klantreis=onzin')
  expect(team.tekst).toContain('Alle klantreizen 66 niet getoond 21')
  expect(team.links).toContain('/toegang/cijfers/csv?team=wmo')
  const bestand = await yvonne.lees('/toegang/cijfers/csv?team=wmo')
  expect(bestand.response.headers.get('content-type')).toContain('text/csv')
  expect(bestand.html).toContain('"Alle klantreizen";66;"niet getoond";21')
})

test('zolang de cijfers niet berekend zijn, zegt de bladzijde dat', async () => {
  const fleur = await Scherm.voor(portaal.url, 'fleur')
  expect((await fleur.lees('/toegang/cijfers')).tekst).toContain('De cijfers zijn nog niet berekend.')
})

test('voor een vrijwilliger is er geen bladzijde en geen bestand (D1-45)', async () => {
  const roos = await Scherm.voor(portaal.url, 'roos')
  for (const pad of ['/toegang/cijfers', '/toegang/cijfers/csv']) expect((await roos.lees(pad)).status).toBe(404)
})
