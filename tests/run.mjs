import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { argv, env } from 'node:process'
import { fileURLToPath } from 'node:url'
import { ensureInstalled } from '../app/start/install.mjs'
import { exitCode, start, stopAll } from '../app/start/proces.mjs'
import { findChromium } from './run/chromium.mjs'
import { startPostgres } from './run/postgres.mjs'
import { checkStart } from './run/startcontrole.mjs'
import { countPlaywright, countPrinted, countVitest, lineOf, sum } from './run/tel.mjs'

/**
 * `npm test`: everything the portal is checked by, in one command on a fresh machine. `npm test -- unit e2e` runs those
 * steps only. The last line is `N passed, N failed`; the exit code is 1 when anything failed.
 */
const root = fileURLToPath(new URL('..', import.meta.url)).replace(/\/$/, '')
const reports = mkdtempSync(join(tmpdir(), 'eenklik-test-'))

/** Each step in order: its name, what it does, and which step it cannot do without. Each gives its count. */
const steps = [
  { name: 'types', work: () => check('node_modules/typescript/bin/tsc', ['--noEmit']) },
  { name: 'lint', work: () => check('node_modules/oxlint/bin/oxlint', ['--deny-warnings']) },
  { name: 'unit', work: runVitest },
  { name: 'lezen', work: () => runCounting('lezen') },
  { name: 'build', work: () => check('app/start/build.mjs', []) },
  { name: 'start', work: () => checkStart(root), needs: 'build' },
  { name: 'e2e', work: runPlaywright, needs: 'build' },
  { name: 'access', work: () => runCounting('access'), needs: 'build' },
  { name: 'bad-input', work: () => runCounting('bad-input'), needs: 'build' },
]

const postgres = await prepare()
for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => leave(130))
let total
try {
  total = await runSteps(steps.filter(({ name }) => argv.length === 2 || argv.includes(name)))
} finally {
  await cleanUp()
}
console.log(lineOf(total))
process.exit(total.failed > 0 || total.passed === 0 ? 1 : 0)

/** What the steps need and a fresh machine may lack: packages, a browser, a PostgreSQL. */
async function prepare() {
  heading('voorbereiden / preparing')
  await ensureInstalled(root)
  const chromium = await findChromium(root)
  console.log(`Chromium: ${chromium ?? 'not found'}`)
  if (chromium) env.CHROMIUM = chromium
  const found = await startPostgres()
  console.log(found ? `PostgreSQL: ${found.what}` : 'PostgreSQL: not run (no programs found; the tests use PGlite)')
  if (found) env.DATABASE_URL_TEST = found.url
  return found
}

async function runSteps(chosen) {
  const results = []
  for (const { name, work, needs } of chosen) {
    heading(name)
    const began = performance.now()
    const missing = results.find((result) => result.name === needs && result.telling.failed > 0)
    const telling = missing ? failedBecause(`${needs} failed`) : await work().catch(failedBecause)
    results.push({ name, telling, seconds: (performance.now() - began) / 1000 })
    console.log(`${name}: ${lineOf(telling)}`)
  }
  heading('samen / together')
  for (const { name, telling, seconds } of results) {
    console.log(`${name.padEnd(9)} ${seconds.toFixed(1).padStart(7)} s  ${lineOf(telling)}`)
  }
  return sum(results.map((result) => result.telling))
}

/** A program that says yes or no: one check. */
async function check(script, args) {
  const code = await exitCode(start(process.execPath, [script, ...args], { cwd: root }))
  return code === 0 ? { passed: 1, failed: 0, skipped: 0 } : { passed: 0, failed: 1, skipped: 0 }
}

async function runVitest() {
  const report = join(reports, 'vitest.json')
  const args = ['run', '--allowOnly=false', '--reporter=default', '--reporter=json', `--outputFile.json=${report}`]
  const code = await exitCode(start(process.execPath, ['node_modules/vitest/vitest.mjs', ...args], { cwd: root }))
  return mindExitCode(countVitest(report), code)
}

async function runPlaywright() {
  const report = join(reports, 'playwright.json')
  const child = start(process.execPath, ['node_modules/@playwright/test/cli.js', 'test', '--forbid-only'], {
    cwd: root,
    env: { ...env, PLAYWRIGHT_JSON_OUTPUT_FILE: report, EENKLIK_ALLES: '1' },
  })
  // The report is there when Playwright has ended, not before.
  const code = await exitCode(child)
  return mindExitCode(countPlaywright(report), code)
}

/** Reading, the access matrix and the spoiled forms count for themselves: their own last line says how many. */
async function runCounting(script) {
  const child = start('npm', ['run', '--silent', script], { cwd: root, stdio: ['ignore', 'pipe', 'inherit'] })
  let output = ''
  child.stdout.on('data', (chunk) => {
    output += chunk
    process.stdout.write(chunk)
  })
  const code = await exitCode(child)
  return mindExitCode(countPrinted(output) ?? { passed: 0, failed: 0, skipped: 0 }, code)
}

/** A program that failed without a failed test, or that tested nothing, failed. */
function mindExitCode(telling, code) {
  const silent = telling.failed === 0 && (code !== 0 || telling.passed === 0)
  return silent ? { ...telling, failed: 1 } : telling
}

function failedBecause(reason) {
  console.error(reason)
  return { passed: 0, failed: 1, skipped: 0 }
}

function heading(text) {
  console.log(`\n=== ${text} ===`)
}

async function cleanUp() {
  await stopAll()
  postgres?.stop()
  rmSync(reports, { recursive: true, force: true })
}

async function leave(code) {
  await cleanUp()
  process.exit(code)
}
