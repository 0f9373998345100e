import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { env as machine } from 'node:process'
import { fileURLToPath } from 'node:url'
import { parseEnv } from 'node:util'
import { build } from './build.mjs'
import { ensureInstalled } from './install.mjs'
import { whoYouCanBe } from './oefenmensen.mjs'
import { isReady } from './portaal.mjs'
import { exitCode, isFree, signalGroup, start, stop } from './proces.mjs'

/**
 * `npm start`: installs and builds what is missing, starts the portal and says where it is. Without any configuration
 * this is a practice environment with invented people; what .env.example explains can be set in the environment or in
 * a file .env.
 */
const root = fileURLToPath(new URL('../..', import.meta.url)).replace(/\/$/, '')
const settings = withDefaults({ ...readEnvFile(join(root, '.env')), ...machine })
const practice = settings.NODE_ENV !== 'production' || settings.DEMO === '1'
const port = settings.PORT || '3000'
const url = settings.APP_ORIGIN || `http://localhost:${port}`

if (!(await isFree(port))) fail(`Poort ${port} is al in gebruik. Kies een andere: PORT=3100 npm start / Port in use.`)
await ensureInstalled(root)
console.log('Eenklik bouwen als er iets is veranderd. / Building what changed.')
await build(root)

const child = start(process.execPath, [join(settings.EENKLIK_BUILD || 'build', 'start.js')], {
  cwd: root,
  stdio: 'inherit',
  env: settings,
})
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => signalGroup(child, signal))
const ended = exitCode(child)
if (await isReady(`http://localhost:${port}`, child, 120)) await greet()
else if (child.exitCode === null && child.signalCode === null) {
  await stop(child)
  fail('Het portaal is na 120 seconden nog niet klaar. / Not ready after 120 seconds.')
}
process.exit(await ended)

/** Nothing said about the environment: then this is practice, on the embedded database or on the PostgreSQL given. */
function withDefaults(given) {
  if (given.NODE_ENV || given.DEMO) return given
  return {
    ...given,
    NODE_ENV: 'production',
    DEMO: '1',
    OEFEN_VULLEN: given.OEFEN_VULLEN || '1',
    LOG_LEVEL: given.LOG_LEVEL || 'warn',
    DATABASE_URL_MIGRATIES: given.DATABASE_URL_MIGRATIES || given.DATABASE_URL,
    // Another origin than localhost, as the real sign-in will be.
    OEFEN_ORIGIN: given.OEFEN_ORIGIN || `http://127.0.0.1:${given.OEFEN_PORT || Number(given.PORT || 3000) + 1}`,
  }
}

function readEnvFile(path) {
  return existsSync(path) ? parseEnv(readFileSync(path, 'utf8')) : {}
}

async function greet() {
  console.log(`\nEenklik staat klaar / is ready:  ${url}\n`)
  if (!practice) return
  console.log('Dit is een oefenomgeving: alle mensen zijn verzonnen en u hebt geen wachtwoord nodig.')
  console.log('This is a practice environment: all people are invented, and no password is needed.')
  for (const { door, people } of await whoYouCanBe(root)) {
    console.log(`\n${door.naam}  ${url}${door.path}`)
    for (const { naam, uitleg } of people) console.log(`  ${naam}: ${uitleg}`)
  }
  console.log('\nStoppen / stop: Ctrl+C')
}

function fail(message) {
  console.error(message)
  process.exit(1)
}
