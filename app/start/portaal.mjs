import { openSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { env as machine } from 'node:process'
import { setTimeout as wait } from 'node:timers/promises'
import { exitCode, freePort, start, stop } from './proces.mjs'

/**
 * Starts the built portal as a practice environment and waits until it is ready: database reached, migrated and filled.
 * The portal is on localhost and the practice sign-in on 127.0.0.1, so that they are two origins, as they will be for real.
 *
 * @param {object} options
 * @param {string} options.root the folder of the project
 * @param {Record<string, string | undefined>} [options.env] settings (.env.example), on top of the environment
 * @param {string} [options.log] the file its log lines go to; without it they are left out
 * @param {number} [options.seconds] how long it may take; a first start makes a database and fills it
 * @returns {Promise<{ url: string, oefenUrl: string, pid: number, seconds: number, stop: () => Promise<number> }>}
 *   `stop` asks it to end and gives its exit code; throws with its last lines when it does not become ready
 */
export async function startPortaal({ root, env = {}, log, seconds = 180 }) {
  const port = await freePort()
  const oefenPort = await freePort()
  const url = `http://localhost:${port}`
  const oefenUrl = `http://127.0.0.1:${oefenPort}`
  const began = performance.now()
  const out = log ? openSync(log, 'a') : 'ignore'
  const child = start(process.execPath, [join(machine.EENKLIK_BUILD ?? 'build', 'start.js')], {
    cwd: root,
    stdio: ['ignore', out, log ? out : 'pipe'],
    env: {
      ...machine,
      NODE_ENV: 'production',
      DEMO: '1',
      OEFEN_VULLEN: '1',
      PORT: String(port),
      APP_ORIGIN: url,
      OEFEN_PORT: String(oefenPort),
      OEFEN_ORIGIN: oefenUrl,
      ...env,
    },
  })
  let said = ''
  child.stderr?.on('data', (chunk) => (said = (said + chunk).slice(-4000)))
  const ended = exitCode(child)
  ended.catch(() => {})
  if (!(await isReady(url, child, seconds))) {
    await stop(child)
    throw new Error(`not ready within ${seconds} s\n${log ? readFileSync(log, 'utf8').slice(-4000) : said}`)
  }
  return {
    url,
    oefenUrl,
    pid: child.pid ?? 0,
    seconds: (performance.now() - began) / 1000,
    async stop() {
      await stop(child)
      return ended
    },
  }
}

/**
 * Asks /klaar until the answer is yes.
 * @param {string} url
 * @param {import('node:child_process').ChildProcess} child
 * @param {number} seconds
 * @returns {Promise<boolean>} false when the process ended or the time is over
 */
export async function isReady(url, child, seconds) {
  const until = performance.now() + seconds * 1000
  while (performance.now() < until && child.exitCode === null && child.signalCode === null) {
    const answer = await fetch(`${url}/klaar`, { signal: AbortSignal.timeout(2000) }).catch(() => undefined)
    if (answer?.ok) return true
    await wait(100)
  }
  return false
}
