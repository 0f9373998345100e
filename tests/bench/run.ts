import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import postgres from 'postgres'
import { build } from '../../app/start/build.mjs'
import { startPortaal } from '../../app/start/portaal.mjs'
import { startPostgres } from '../run/postgres.mjs'
import { ongehaast } from '../builders/ongehaast.ts'
import { fillAanbod } from './aanbod.ts'
import { bladzijdenVan, haal, metTweeTrajecten, type Bladzijde } from './bladzijden.ts'
import { grensVan, uitzonderingen } from './grenzen.ts'
import { readFrom, sizeOf } from './postgres-log.ts'
import { openDatabase } from '#db/client.server.ts'
import { herbouwCijfers } from '#app/usecases/cijfers.server.ts'
import { measureBuffers, type Meting } from './buffers.ts'
import { toonLijsten, vergelijk } from './lijsten.ts'
import { planVan } from './plan-vorm.ts'
import { fillTrajecten, voorVeelRijen } from './rijen.ts'

/**
 * `npm run bench`: what each page weighs, what it costs the server, and what it asks of PostgreSQL, at 1,000 and at 100,000 trajecten
 * (`npm run bench -- --trajecten 1000000`: at a million; `--kort`: at 1,000 alone). The pages are all those in the access table, over HTTP, signed in through the real
 * protocol; the lists are asked besides with every filter. Prints tables and writes bench.json; exits 1 over a limit, and when a list, or a page
 * of an inwoner, is read in another way among many trajecten than among few.
 */
const root = fileURLToPath(new URL('../..', import.meta.url)).replace(/\/$/, '')
const grenzen = { rondes: 7, perRonde: 10 }
const kort = process.argv.includes('--kort')
const klein = 1_000
const groot = process.argv.includes('--trajecten')
  ? Number(process.argv[process.argv.indexOf('--trajecten') + 1]?.replaceAll(/[_,.]/g, ''))
  : 100_000
if (!(groot > klein)) throw new Error('--trajecten: a number above 1000 is needed')
const seconden = (ms: number) => (ms / 1000).toFixed(0)
const maten = kort ? [klein] : [klein, groot]
/** `--toon <part of a name>`: prints the dearest query of those pages with its plan. */
const toon = process.argv[process.argv.indexOf('--toon') + 1] ?? ''
const toont = (naam: string) => process.argv.includes('--toon') && naam.includes(toon)

type Gewicht = { htmlGzip: number; cssGzip: number; jsGzip: number }
type Vraagkosten = { name: string; rows: number; buffers: number; queries: number; plan: string }

await build(root)
const cluster = await startPostgres(voorVeelRijen)
if (!cluster) throw new Error('PostgreSQL: not found. The bench is about PostgreSQL.')
const admin = postgres(cluster.url, { max: 1, onnotice: () => {} })
const naam = `eenklik_bench_${process.pid}`
await admin.unsafe(`create database ${naam}`)
await admin.unsafe(`alter database ${naam} set session_preload_libraries = 'auto_explain'`)
for (const [instelling, waarde] of Object.entries({
  log_min_duration: '0',
  log_analyze: 'on',
  log_buffers: 'on',
  log_timing: 'off',
  log_format: 'json',
})) {
  await admin.unsafe(`alter database ${naam} set auto_explain.${instelling} = '${waarde}'`)
}
await admin.unsafe(`alter database ${naam} set jit = off`)
await admin.unsafe(`alter system set log_line_prefix = '%m '`)
await admin.unsafe('select pg_reload_conf()')
const [{ map } = { map: '' }] = await admin<
  { map: string }[]
>`select setting as map from pg_settings where name = 'unix_socket_directories'`
const pglog = join(map, 'log')
const url = new URL(cluster.url)
url.pathname = `/${naam}`

const env = {
  DATABASE_URL: url.href,
  DATABASE_URL_MIGRATIES: url.href,
  LOG_LEVEL: 'warn',
  ACHTERGROND_ELKE: '0',
  ...ongehaast,
}
const portaal = await startPortaal({ root, env })
const eigenaar = postgres(url.href, { max: 1, onnotice: () => {} })
await eigenaar.unsafe('set auto_explain.log_min_duration = -1')
const uit: { pages: unknown[]; queries: Vraagkosten[]; lists: unknown[] } = { pages: [], queries: [], lists: [] }
const vragen: (Vraagkosten & Pick<Bladzijde, 'audience'>)[] = []
let teVeel = 0
/** Which two trajecten who reads takes part in now. */
let inTwee = ''
try {
  const { bladzijden, meldWeerAan } = await bladzijdenVan({
    url: portaal.url,
    alsEigenaar: (opdracht) => eigenaar.unsafe(opdracht),
  })
  const lijsten: Meting[][] = []
  let van = 0
  for (const aantal of maten) {
    const begin = performance.now()
    if (van === 0) await fillAanbod(eigenaar)
    await fillTrajecten(eigenaar, aantal, van)
    van = aantal
    const gevuld = performance.now()
    const db = await openDatabase({ url: url.href, ownerUrl: url.href, folder: '' })
    await herbouwCijfers(db, new Date())
    await db.close()
    console.log(
      `${aantal} trajecten: filled in ${seconden(gevuld - begin)} s, the figures of every gemeente rebuilt in ${seconden(performance.now() - gevuld)} s`,
    )
    await eigenaar.unsafe('vacuum analyze')
    lijsten.push(await measureBuffers(url.href))
    const [{ n } = { n: 0 }] = await eigenaar<{ n: number }[]>`select count(*)::int as n from traject`
    await meldWeerAan()
    for (const bladzijde of bladzijden) {
      await blijfInTwee(bladzijde)
      vragen.push({ ...(await vraagkosten(bladzijde, n)), audience: bladzijde.audience })
    }
    await eigenaar`update deelname set tot = null where tot = timestamptz '2026-01-01'`
    inTwee = ''
  }
  toonVragen(vragen)
  const vergeleken = vergelijk(lijsten[0]!, lijsten.at(-1)!)
  teVeel += toonLijsten(vergeleken, [klein, van])
  uit.lists = vergeleken
  uit.queries = vragen.map(({ audience: _, ...een }) => een)
  await eigenaar.unsafe(`alter database ${naam} reset session_preload_libraries`)
  await eigenaar`select pg_terminate_backend(pid) from pg_stat_activity where datname = ${naam} and pid <> pg_backend_pid()`

  const gewichten = new Map<Bladzijde, Gewicht>()
  for (const bladzijde of bladzijden) gewichten.set(bladzijde, await weeg(bladzijde))
  const ratios = await cpuRatios(bladzijden, portaal.pid)
  uit.pages = bladzijden.map((bladzijde) => ({
    url: bladzijde.naam,
    audience: bladzijde.audience,
    ...gewichten.get(bladzijde)!,
    cpuRatio: ratios.get(bladzijde)!,
  }))
  toonBladzijden(bladzijden, gewichten, ratios)
  writeFileSync(join(root, 'bench.json'), `${JSON.stringify(uit, null, 2)}\n`)
} finally {
  await portaal.stop()
  await eigenaar.end()
  await admin.end()
  cluster.stop()
}
console.log(teVeel === 0 ? '\nAlles binnen de grenzen. bench.json is geschreven.' : `\n${teVeel} boven de grens.`)
process.exit(teVeel === 0 ? 0 : 1)

/** Leaves the inwoner in the two trajecten of this page. Only when those are others than before, and swept up after: three hundred versions of one row are dearer to read than one. */
async function blijfInTwee({ trajecten }: Bladzijde): Promise<void> {
  if (inTwee === trajecten.join()) return
  await eigenaar.unsafe(metTweeTrajecten(trajecten))
  await eigenaar.unsafe('vacuum deelname')
  inTwee = trajecten.join()
}

/** What one page asks: session and read log count as one query; buffers are those of the dearest of the others. */
async function vraagkosten(bladzijde: Bladzijde, rows: number): Promise<Vraagkosten> {
  const name = bladzijde.naam
  for (let keer = 0; keer < 3; keer++) await haal(bladzijde)
  const begin = sizeOf(pglog)
  await haal(bladzijde)
  await new Promise((klaar) => setTimeout(klaar, 150))
  const vragen = readFrom(pglog, begin)
  const bijzaak = vragen.filter(({ query }) => /"sessie"|"leesregel"/.test(query))
  const hoofdzaak = vragen.filter((vraag) => !bijzaak.includes(vraag))
  if (toont(name))
    for (const een of hoofdzaak)
      console.log(
        `\n${name}, ${rows} trajecten: ${een.buffers} buffers\n${een.query}\n${JSON.stringify(een.plan, null, 1)}`,
      )
  return {
    name,
    rows,
    buffers: Math.max(0, ...hoofdzaak.map(({ buffers }) => buffers)),
    queries: hoofdzaak.length + (bijzaak.length > 0 ? 1 : 0),
    plan: hoofdzaak.map(({ plan }) => planVan(plan)).join('; '),
  }
}

async function weeg({ bezoeker, url: pad }: Bladzijde): Promise<Gewicht> {
  const html = await (await bezoeker.haal(pad)).text()
  const scripts = [...html.matchAll(/<(?:script[^>]*?src|link rel="modulepreload"[^>]*?href)="([^"]+)"/g)].map(
    ([, src]) => src!,
  )
  const inModule = [...html.matchAll(/"(\/assets\/[^"]+\.js)"/g)].map(([, src]) => src!)
  const stijlen = [...html.matchAll(/<link rel="stylesheet" href="([^"]+)"/g)].map(([, href]) => href!)
  const gzip = (paden: string[]) =>
    [...new Set(paden)].reduce(
      (som, een) =>
        som +
        gzipSync(readFileSync(join(root, process.env.EENKLIK_BUILD ?? 'build', 'client', een)), { level: 9 }).length,
      0,
    )
  // A page without React names no other script than the small one; a manifest in a hydrated page names the first ones to load.
  const js = scripts.length > 1 ? [...scripts, ...inModule.filter((src) => scripts.includes(src))] : scripts
  return { htmlGzip: gzipSync(html, { level: 9 }).length, cssGzip: gzip(stijlen), jsGzip: gzip(js) }
}

/** Server CPU of each page against a route that returns nothing, the lowest of seven interleaved rounds; who reads has two trajecten, as for the queries. */
async function cpuRatios(bladzijden: Bladzijde[], pid: number): Promise<Map<Bladzijde, number>> {
  const leeg: Bladzijde = { ...bladzijden[0]!, url: '/gezond', naam: '/gezond', audience: 'open' }
  const laagste = new Map<Bladzijde, number>()
  for (let ronde = 0; ronde < (kort ? 2 : grenzen.rondes); ronde++) {
    for (const bladzijde of [leeg, ...bladzijden]) {
      await blijfInTwee(bladzijde)
      const voor = cpuOf(pid)
      const keren = bladzijde === leeg ? grenzen.perRonde * 4 : grenzen.perRonde
      for (let keer = 0; keer < keren; keer++) await haal(bladzijde)
      const kosten = (cpuOf(pid) - voor) / keren
      laagste.set(bladzijde, Math.min(laagste.get(bladzijde) ?? Infinity, kosten))
    }
  }
  return new Map(
    bladzijden.map((bladzijde) => [bladzijde, Math.round((laagste.get(bladzijde)! / laagste.get(leeg)!) * 10) / 10]),
  )
}

/** CPU the process used so far, in nanoseconds (the ticks of /proc are too coarse for a page). */
function cpuOf(pid: number): number {
  return readFileSync(`/proc/${pid}/task/${pid}/schedstat`, 'utf8').split(' ').map(Number)[0]!
}

function toonVragen(kosten: (Vraagkosten & Pick<Bladzijde, 'audience'>)[]) {
  console.log('\nPostgreSQL: the dearest query of a page in shared buffers, and how many it asks')
  for (const { name, audience, rows, buffers, queries, plan } of kosten) {
    const grens = grensVan({ naam: name, audience })
    const eerst = kosten.find((een) => een.name === name)?.plan
    const anders = grens.eender && eerst !== plan
    const over = buffers > grens.buffers || queries > grens.vragen || anders
    if (over) teVeel++
    console.log(
      `${over ? '!' : ' '} ${String(rows).padStart(7)} trajecten  ${String(buffers).padStart(4)} buffers  ${queries} queries  ${name}${anders ? `\n    among few:  ${eerst}\n    among many: ${plan}` : ''}`,
    )
  }
}

function toonBladzijden(bladzijden: Bladzijde[], gewichten: Map<Bladzijde, Gewicht>, ratios: Map<Bladzijde, number>) {
  console.log('\nPages: bytes gzip, and server CPU against a route that returns nothing')
  for (const bladzijde of bladzijden) {
    const { htmlGzip, cssGzip, jsGzip } = gewichten.get(bladzijde)!
    const ratio = ratios.get(bladzijde)!
    const { html, css, js, samen, cpu } = grensVan(bladzijde)
    const som = htmlGzip + cssGzip + jsGzip
    const over = htmlGzip > html || cssGzip > css || jsGzip > js || som > samen || ratio > cpu
    if (over) teVeel++
    console.log(
      `${over ? '!' : ' '} html ${String(htmlGzip).padStart(5)}  css ${String(cssGzip).padStart(5)}  js ${String(jsGzip).padStart(6)}  cpu ${String(ratio).padStart(5)}x  ${bladzijde.audience.padEnd(7)}  ${bladzijde.naam}`,
    )
  }
  console.log('\nPages with limits of their own')
  for (const { pagina, want } of uitzonderingen) console.log(`  ${pagina.source}: ${want}`)
}
