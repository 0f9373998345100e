import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { exit } from 'node:process'
import { setTimeout as wacht } from 'node:timers/promises'
import { build } from 'esbuild'
import postgres from 'postgres'
import { berichtIdVan } from '#app/domain/bericht/verzending.ts'
import { openDatabase } from '#db/client.server.ts'
import { startPostgres } from '../run/postgres.mjs'
import { startBrievenbus } from './brievenbus.ts'
import { legGrootboek } from './grootboek.ts'

/**
 * `npm run post-proef`: a thousand entries of the ledger, two processes that send them, and each of those killed (SIGKILL) at random moments and started
 * again. Nothing may be lost, and who drops repeats by Message-ID may get nothing twice. Then the same without killing: nothing may be repeated at all.
 */
const root = join(import.meta.dirname, '../..')
const werker = join(root, 'node_modules/.cache/eenklik/post-werker.mjs')
const cluster = await startPostgres()
if (!cluster) throw new Error('PostgreSQL: not found. Two processes need one.')
await build({
  entryPoints: [join(root, 'tests/post/werker.ts')],
  outfile: werker,
  bundle: true,
  packages: 'external',
  platform: 'node',
  format: 'esm',
})

let goed = 0
let fout = 0
const naam = `eenklik_post_${process.pid}`
const admin = postgres(cluster.url, { max: 1, onnotice: () => {} })
await admin.unsafe(`create database ${naam}`)
const url = new URL(cluster.url)
url.pathname = `/${naam}`
await (await openDatabase({ url: url.href, ownerUrl: url.href })).close()
const eigenaar = postgres(url.href, { max: 1, onnotice: () => {} })
try {
  await proef({ naam: 'met doden', aantal: 1000, doden: true })
  await proef({ naam: 'zonder doden', aantal: 300, doden: false })
} finally {
  await eigenaar.end()
  await admin.unsafe(`drop database if exists ${naam} with (force)`)
  await admin.end()
  cluster.stop()
}
console.log(`${goed} passed, ${fout} failed`)
exit(fout > 0 ? 1 : 0)

async function proef({ naam, aantal, doden }: { naam: string; aantal: number; doden: boolean }) {
  const bus = await startBrievenbus({
    traag: () => Math.random() * 20,
    bezet: () => doden && Math.random() < 0.02,
  })
  const ids = await legGrootboek(eigenaar, aantal, naam)
  const env = { ...process.env, DATABASE_URL: url.href, SMTP_URL: bus.url, BEGIN: String(Date.now()) }
  const begon = performance.now()
  let gedood = 0
  const over = new AbortController()
  const werkt = async () => {
    while (!over.signal.aborted) {
      const kind: ChildProcess = spawn(process.execPath, [werker], {
        cwd: root,
        env,
        stdio: ['ignore', 'pipe', 'inherit'],
      })
      const einde = once(kind, 'exit')
      await Promise.race([once(kind.stdout!, 'data'), einde])
      if (doden) await Promise.race([wacht(100 + Math.random() * 3000), einde])
      else if (!over.signal.aborted) await Promise.race([once(over.signal, 'abort'), einde])
      kind.kill('SIGKILL')
      await einde
      if (!over.signal.aborted) gedood++
    }
  }
  const werkers = [werkt(), werkt()]
  const wachtend = async () =>
    (await eigenaar<{ n: number }[]>`select count(*)::int as n from verzending where klaar_op is null`)[0]!.n
  while ((await wachtend()) > 0 && performance.now() - begon < 300_000) await wacht(200)
  over.abort()
  await Promise.all(werkers)
  await bus.stop()

  const rijen = await eigenaar<{ id: string; hoe: string | null; pogingen: number }[]>`
    select id, hoe, pogingen from verzending where id = any (${ids}::uuid[])`
  const { herhaald, geweigerd } = bus.stand()
  const seconden = ((performance.now() - begon) / 1000).toFixed(0)
  const meer = rijen.filter(({ pogingen }) => pogingen > 1).length
  console.log(
    `${naam}: ${ids.length} in het grootboek, ${gedood} keer gedood, ${geweigerd} keer 'bezet', ${meer} meer dan een keer geprobeerd, ${herhaald} herhaald met dezelfde Message-ID, ${seconden} s`,
  )
  controleer(`${naam}: er stonden er ${aantal}`, ids.length === aantal)
  controleer(
    `${naam}: geen enkel bericht is kwijt`,
    ids.every((id) => bus.eerste.has(berichtIdVan(id))),
  )
  controleer(`${naam}: er is niets gekomen dat er niet stond`, bus.eerste.size === aantal)
  controleer(
    `${naam}: het grootboek zegt van elk dat het gemaild is`,
    rijen.every(({ hoe }) => hoe === 'mail'),
  )
  controleer(`${naam}: in geen bericht staat meer dan dat er iets klaarstaat`, [...bus.eerste.values()].every(isLeeg))
  if (doden) controleer(`${naam}: er is vaak genoeg gedood om iets te bewijzen`, gedood >= 10)
  else controleer(`${naam}: niets is herhaald, en elk is een keer gepakt`, herhaald === 0 && meer === 0)
}

/** No number, no name: of the people of this test both begin with the same word. */
function isLeeg(bericht: string): boolean {
  return !/EK-|Iemand|Proef|plan|hulp/.test(bericht.replace(/^To: .*$/m, '')) && bericht.includes('/inloggen')
}

function controleer(wat: string, klopt: boolean) {
  if (klopt) goed++
  else fout++
  console.log(`${klopt ? '✓' : '✗'} ${wat}`)
}
