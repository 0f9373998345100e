import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { dropTemplate, makeTemplate } from '#tests/e2e/basis/sjabloon.ts'
import { unusedExceptions } from '#tests/e2e/basis/uitzonderingen.ts'

/** Before all pages are visited: build what changed, and fill one practice environment to copy. */
export default async function prepare(): Promise<() => Promise<void>> {
  execFileSync(process.execPath, ['app/start/build.mjs'], { stdio: ['ignore', 'inherit', 'inherit'] })
  const folder = mkdtempSync(join(tmpdir(), 'eenklik-e2e-'))
  process.env.EENKLIK_E2E = folder
  await makeTemplate(folder)
  return async () => {
    endLeftovers(join(folder, 'pids'))
    printFaults(join(folder, 'portaal.log'))
    await dropTemplate(folder)
    // Only who saw every page can say that no page needed an exception (tests/run.mjs).
    const unused = process.env.EENKLIK_ALLES ? unusedExceptions(folder) : []
    rmSync(folder, { recursive: true, force: true })
    if (unused.length > 0) throw new Error(`exceptions that no page needed: ${unused.join(', ')}`)
  }
}

/** What the portals themselves called a fault: a journey that failed is looked up by its time. */
function printFaults(log: string): void {
  const lines = existsSync(log) ? readFileSync(log, 'utf8').split('\n') : []
  const faults = lines.filter((line) => line.includes('"niveau":"error"') || line.includes('"status":500'))
  for (const fault of faults.slice(0, 40)) console.log(`portaal: ${fault}`)
}

/** A worker that was cut short left its portal running. A number that was given out again is left alone. */
function endLeftovers(pids: string): void {
  const started = existsSync(pids) ? readFileSync(pids, 'utf8').split('\n').filter(Boolean) : []
  for (const pid of started) {
    const program = `/proc/${pid}/cmdline`
    if (existsSync(program) && readFileSync(program, 'utf8').includes('start.js')) process.kill(Number(pid), 'SIGKILL')
  }
}
