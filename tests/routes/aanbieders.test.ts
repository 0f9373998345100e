import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import * as root from '#app/root.tsx'
import * as inloggenStart from '#app/routes/open/inloggen-start.ts'
import * as inloggenTerug from '#app/routes/open/inloggen-terug.tsx'
import * as aanbieder from '#app/routes/open/aanbieder.tsx'
import * as aanbieders from '#app/routes/open/aanbieders.tsx'
import * as vergelijk from '#app/routes/open/aanbieders-vergelijk.tsx'
import * as importeren from '#app/routes/toegang/aanbod-importeren.tsx'
import * as lijst from '#app/routes/toegang/aanbod.tsx'
import { vulOefenaanbod } from '#app/server/oefenaanbod.server.ts'
import { testDatabase, type TestDatabase } from '#tests/builders/database.ts'
import { csvVan, regel } from '#tests/builders/aanbod.ts'
import { judge } from '#tests/lezen/oordeel.ts'
import { Bezoeker } from '#tests/server/bezoeker.ts'
import { serverBuildOf } from '#tests/server/serverbuild.ts'
import { vrijVanaf } from '#tests/server/vrije-poort.ts'
import { startServer } from '../../server.ts'

const modules = {
  'inloggen/:deur/start': inloggenStart,
  'inloggen/:deur/terug': inloggenTerug,
  ':gemeente/aanbieders': aanbieders,
  ':gemeente/aanbieders/vergelijk': vergelijk,
  ':gemeente/aanbieders/:aanbieder': aanbieder,
  'toegang/aanbod': lijst,
  'toegang/aanbod/importeren': importeren,
}

let db: TestDatabase
let portaal: Awaited<ReturnType<typeof startServer>>
beforeAll(async () => {
  db = await testDatabase()
  await vulOefenaanbod(db, new Date())
  const plekken = Object.entries(modules).map(([path, module]) => ({ id: path, path, module }))
  const env = {
    NODE_ENV: 'test',
    LOG_LEVEL: 'silent',
    EENKLIK_SLEUTELS: `een:${Buffer.alloc(32, 7).toString('base64')}`,
  }
  portaal = await startServer({ port: await vrijVanaf(4700), build: serverBuildOf(root, plekken), db, env })
}, 120_000)
afterAll(async () => {
  await portaal?.stop()
  await db?.close()
})

/** A page as somebody without a session gets it. */
async function lees(pad: string, taal = 'nl'): Promise<{ status: number; html: string }> {
  const antwoord = await fetch(`${portaal.url}${pad}`, { headers: { cookie: `taal=${taal}` } })
  return { status: antwoord.status, html: await antwoord.text() }
}
const namenIn = (html: string) => [...html.matchAll(/<h3><a href="[^"]+" lang="nl">([^<]+)</g)].map(([, naam]) => naam!)
const nrsIn = (html: string) => [...html.matchAll(/name="naast" value="(\d+)"/g)].map(([, nr]) => nr!)

describe('de zoeker van aanbieders, zonder inloggen (D3M-03)', () => {
  test('eerst de soort hulp, dan de lijst, dan een aanbieder; alles is een gewoon adres', async () => {
    const { html } = await lees('/doetinchem/aanbieders')
    const naar = /href="(\/doetinchem\/aanbieders\?hulp=begeleiding)"/.exec(html)?.[1] ?? ''
    const gevonden = await lees(naar)
    expect(namenIn(gevonden.html)).toHaveLength(20)
    expect(gevonden.html).toContain('De lijst staat op alfabet.')
    expect(gevonden.html).not.toMatch(/<script(?![^>]*application\/json)[^>]*src="\/assets/)
    const [eerste] = nrsIn(gevonden.html)
    const een = await lees(`/doetinchem/aanbieders/${eerste}`)
    expect(een.status).toBe(200)
    expect(een.html).toContain('Deze aanbieders bestaan niet echt.')
  })

  test('de bladzijden samen zijn de hele lijst, op alfabet, niemand dubbel (D3L-11)', async () => {
    const namen: string[] = []
    for (const nr of [1, 2])
      namen.push(...namenIn((await lees(`/doetinchem/aanbieders?hulp=begeleiding&bladzijde=${nr}`)).html))
    expect(namen.length).toBeGreaterThan(20)
    expect(namen).toEqual([...new Set(namen)].sort(new Intl.Collator('nl').compare))
    expect(namenIn((await lees('/doetinchem/aanbieders?hulp=begeleiding&bladzijde=999')).html)).toEqual(namen.slice(20))
  })

  test('met een postcode staat de dichtste bovenaan, en de bladzijde zegt dat en hoe er gemeten is', async () => {
    const { html } = await lees('/doetinchem/aanbieders?hulp=huishouden&postcode=7061+AB')
    expect(namenIn(html)[0]).toBe('De Witte Emmer')
    expect(html).toContain('Wie het dichtst bij is, staat bovenaan.')
    expect(html).toContain('een rechte lijn tussen twee postcodes')
    expect(html).toContain('dichterbij dan 1 kilometer')
  })

  test.each([
    ['postcode=x', 'typ vier cijfers'],
    ['postcode=1011', 'wij kennen 1011 niet'],
    ['leeftijd=oud', 'typ een getal van 0'],
    ['afstand=5', 'dan weten wij hoe ver het is'],
  ])('%s: de bladzijde zegt wat er mis is, de lijst blijft', async (vraag, zegt) => {
    const { status, html } = await lees(`/doetinchem/aanbieders?hulp=begeleiding&${vraag}`)
    expect(status).toBe(400)
    expect(html).toContain(zegt)
    expect(namenIn(html)).toHaveLength(20)
  })

  test('niets gevonden: de bladzijde zegt welke wens los kan, met een link die iets vindt', async () => {
    const { status, html } = await lees('/doetinchem/aanbieders?hulp=dagbesteding&taal=ar')
    expect(status).toBe(200)
    const naar = /href="([^"]+)">Hulp in het Nederlands: \d+ gevonden/.exec(html)?.[1] ?? ''
    expect(namenIn((await lees(naar.replaceAll('&amp;', '&'))).html).length).toBeGreaterThan(0)
  })

  test('hoogstens drie naast elkaar; wie er meer kiest, leest dat', async () => {
    const nrs = nrsIn((await lees('/doetinchem/aanbieders?hulp=begeleiding')).html).slice(0, 4)
    const { html } = await lees(`/doetinchem/aanbieders/vergelijk?${nrs.map((nr) => `naast=${nr}`).join('&')}`)
    expect(html).toContain('Wij laten de eerste drie zien.')
    expect(html.match(/<th scope="col"/g)).toHaveLength(4)
    expect((await lees('/doetinchem/aanbieders/vergelijk')).html).toContain('Kies twee of drie aanbieders')
  })

  test.each(['0', '-1', '1.5', '99999999', 'abc', "1'--"])('een adres dat niet bestaat (%s) is een 404', async (nr) => {
    expect((await lees(`/doetinchem/aanbieders/${encodeURIComponent(nr)}`)).status).toBe(404)
  })

  test('een aanbieder van een andere gemeente staat hier niet', async () => {
    const [elders] = nrsIn((await lees('/bronckhorst/aanbieders?hulp=begeleiding')).html)
    expect((await lees(`/bronckhorst/aanbieders/${elders}`)).status).toBe(200)
    expect((await lees(`/doetinchem/aanbieders/${elders}`)).status).toBe(404)
  })

  test.each([
    ['/doetinchem/aanbieders'],
    ['/doetinchem/aanbieders?hulp=begeleiding&postcode=7001'],
    ['/doetinchem/aanbieders?hulp=jeugd-thuis&taal=pl&leeftijd=90&wacht=0'],
    ['/oude-ijsselstreek/aanbieders?hulp=jeugd-wonen'],
    ['/doetinchem/aanbieders/5'],
    ['/doetinchem/aanbieders/vergelijk?naast=1&naast=2&naast=5'],
  ])('%s is te lezen op B1 en zegt in het Engels hetzelfde (D1-31)', async (pad) => {
    const { html } = await lees(pad)
    expect(judge({ naam: pad, pad, html }, pad).fouten).toEqual([])
    const engels = await lees(pad, 'en')
    expect(engels.status).toBe(200)
    expect(engels.html.match(/<h\d/g)).toEqual(html.match(/<h\d/g))
  })
})

describe('de toegang neemt een bestand over', () => {
  test('het verslag noemt elke regel die niet goed was; wat goed was, staat op de website (D4-24)', async () => {
    const yvonne = new Bezoeker(portaal.url)
    await yvonne.meldAan('yvonne', '/inloggen/medewerker/start')
    const pad = '/toegang/aanbod/importeren'
    const bladzijde = await (await yvonne.haal(pad)).text()
    const veld = (naam: string) => new RegExp(`name="${naam}" value="([^"]+)"`).exec(bladzijde)?.[1] ?? ''
    const vorm = new FormData()
    vorm.set('csrf', /name="csrf" value="([^"]+)"/.exec(bladzijde.slice(bladzijde.indexOf('multipart')))?.[1] ?? '')
    vorm.set('sleutel', veld('sleutel'))
    vorm.set('tonen', 'ja')
    vorm.set(
      'bestand',
      new Blob([new Uint8Array(csvVan([regel({ naam: 'Pas Nieuw', producten: '16V01' }), regel({ naam: '@mis' })]))]),
      'aanbod.csv',
    )
    const antwoord = await yvonne.haal(pad, { method: 'POST', body: vorm, headers: { origin: portaal.url } })
    const html = await antwoord.text()
    expect(antwoord.status).toBe(200)
    expect(html).toContain('Nieuw: 1')
    expect(html).toContain('Dit begint als een formule')
    expect(namenIn((await lees('/doetinchem/aanbieders?hulp=opvang')).html)).toContain('Pas Nieuw')
    expect(await (await yvonne.haal('/toegang/aanbod')).text()).toContain('2022')
  })
})
