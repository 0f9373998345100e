import { join } from 'node:path'
import { env, exit } from 'node:process'
import { build } from '../../app/start/build.mjs'
import { maakDossier } from './dossiers.ts'
import { eigenaren, iedereen, kom, type Aanwezig, type Eigenaar, type Mens } from './mensen.ts'
import { Matrix, type Mis } from './matrix.ts'
import { startPortaal, type TestPortaal } from './portaal.ts'
import { sabotages } from './sabotage.ts'
import { tabel } from './tabel.ts'
import type { Rij } from './tabel-rij.ts'
import { komEnGa } from './verwijderd.ts'
import { alle, alleenLezen, kern, type Wijzen } from './wijzen.ts'

/**
 * `npm run access`: everybody, at every door, in every way, against what tabel.ts says (quality S1, S2, S3, S6). First with both walls; then with
 * row-level security alone, which must hold by itself; then with that wall broken on purpose, which must be noticed. The last line is
 * `N combinations, M leaks`; exit code 1 when anything is wrong.
 */
const root = join(import.meta.dirname, '../..')
const gewoon = env['EENKLIK_BUILD'] ?? 'build'
const begon = performance.now()
let aantal = 0
let fout = 0

await build(root)
await metPortaal(gewoon, alle, async (matrix) => {
  volledig(matrix.portaal)
  for (const rij of tabel) await matrix.lees(rij)
  matrix.leesVelden()
  for (const rij of tabel) await matrix.schrijf(rij)
  meld('beide muren', matrix, (een) => een)
})

env['EENKLIK_BUILD'] = 'build-access'
env['EENKLIK_ALIAS'] =
  '#app/domain/toegankelijk.ts=>tests/access/altijd-ja.ts;#app/domain/vrijwilliger.ts=>tests/access/altijd-professional.ts'
await build(root)
await metPortaal('build-access', kern, async (matrix) => {
  for (const rij of tabel.filter(vanIemand)) await matrix.lees(rij)
  meld('alleen row-level security', matrix, ({ soort }) => soort !== 'antwoord')
  await breekAlles(matrix)
})

console.log(`${((performance.now() - begon) / 1000).toFixed(0)} s`)
console.log(`${aantal - fout} passed, ${fout} failed`)
console.log(`${aantal} combinations, ${fout} leaks`)
exit(fout > 0 ? 1 : 0)

/** Said at once: a later phase may not get so far. */
function meldFout(wat: string) {
  fout++
  console.log(`✗ ${wat}`)
}

async function metPortaal(folder: string, wijzen: Wijzen, werk: (matrix: Matrix) => Promise<void>) {
  const portaal = await startPortaal({ build: folder, poort: 4500 })
  try {
    const wie = new Map<Mens, Aanwezig>()
    for (const mens of iedereen) wie.set(mens, await kom(portaal.url, mens))
    // Without the first wall everybody counts as a worker, so that nobody comes with a code: there he is who signed in and never worked there.
    if (folder === gewoon) wie.set('lars', await komEnGa(portaal.url, wie))
    const dossiers = await Promise.all(
      (Object.keys(eigenaren) as Eigenaar[]).map((eigenaar) => maakDossier(portaal, wie, eigenaar)),
    )
    await werk(new Matrix(portaal, wie, dossiers, wijzen))
  } catch (fout) {
    console.error(portaal.gezegd().slice(-4000))
    throw fout
  } finally {
    await portaal.stop()
  }
}

/** Every route of the build stands in the table. That every row has a route, the matrix itself finds out. */
function volledig({ routes }: TestPortaal) {
  aantal += routes.length
  for (const { id, path } of routes)
    if (!tabel.some(({ route }) => route === id)) meldFout(`${id} (${path}) staat niet in de tabel`)
}

function meld(naam: string, matrix: Matrix, telt: (mis: Mis) => unknown) {
  const geteld = matrix.mis.filter(telt)
  const rest = matrix.mis.filter((een) => !telt(een))
  aantal += matrix.aantal
  console.log(
    `${naam} (${matrix.portaal.database}): ${matrix.aantal} combinaties, ${geteld.length} fout${rest.length > 0 ? `, ${rest.length} andere antwoorden` : ''}`,
  )
  for (const { soort, wat } of geteld) meldFout(`${naam}: ${soort}: ${wat}`)
  if (geteld.some(({ wat }) => / 5\d\d +gekregen/.test(wat))) console.log(matrix.portaal.gezegd().slice(-4000))
  for (const { wat } of rest.slice(0, 5)) console.log(`  ander antwoord: ${wat}`)
}

/** A row about the things of somebody: only there can the second wall be the one that holds. */
function vanIemand({ pad, toon }: Rij): boolean {
  return pad.includes('{') || toon !== undefined
}

async function breekAlles({ portaal, wie, dossiers }: Matrix) {
  for (const { naam, merkt, routes, breek } of sabotages) {
    const herstel = await breek(portaal)
    const matrix = new Matrix(portaal, wie, dossiers.slice(0, 1), alleenLezen)
    const gezien = () => matrix.mis.filter(({ soort }) => soort === merkt)
    // The first row that notices is enough.
    for (const rij of tabel.filter((een) => vanIemand(een) && routes.test(een.route)))
      if (gezien().length === 0) await matrix.lees(rij)
    for (const opdracht of herstel) await portaal.alsEigenaar(opdracht)
    aantal++
    if (gezien().length === 0) meldFout(`sabotage niet gemerkt: ${naam}`)
    console.log(
      `sabotage: ${naam}: ${gezien().length > 0 ? `gemerkt (${merkt}: ${gezien()[0]!.wat})` : 'NIET GEMERKT'}`,
    )
  }
}
