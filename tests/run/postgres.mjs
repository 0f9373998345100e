import { execFileSync } from 'node:child_process'
import { chownSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { env } from 'node:process'
import { freePort } from '../../app/start/proces.mjs'

/** A throw-away cluster may lose everything when the power goes: that makes it fast. */
const FAST = '-c fsync=off -c synchronous_commit=off -c full_page_writes=off -c max_connections=200'

/**
 * Gives the tests a PostgreSQL: the one of DATABASE_URL_TEST, or a cluster of their own when its programs are on this
 * machine. It listens on 127.0.0.1 only and is gone after stop().
 * @param {string} [erbij] settings for a cluster of their own, as `-c naam=waarde`
 * @returns {Promise<{ url: string, what: string, stop: () => void } | undefined>} undefined where there is no PostgreSQL
 */
export async function startPostgres(erbij = '') {
  if (env.DATABASE_URL_TEST) return { url: env.DATABASE_URL_TEST, what: 'DATABASE_URL_TEST', stop() {} }
  const bin = findPrograms()
  if (!bin) return undefined

  const folder = mkdtempSync(join(tmpdir(), 'eenklik-pg-'))
  const owner = ownerOf(folder)
  const pg = (program, args) =>
    execFileSync(join(bin, program), args, { ...owner, cwd: folder, stdio: ['ignore', 'ignore', 'pipe'] })
  const data = join(folder, 'data')
  const port = await freePort()
  pg('initdb', ['-D', data, '-U', 'postgres', '-A', 'trust', '-E', 'UTF8', '--locale=C.UTF-8', '--no-sync'])
  const options = `${FAST} ${erbij} -c listen_addresses=127.0.0.1 -c port=${port} -c unix_socket_directories=${folder}`
  pg('pg_ctl', ['-D', data, '-w', '-l', join(folder, 'log'), '-o', options, 'start'])

  let stopped = false
  function stop() {
    if (stopped) return
    stopped = true
    pg('pg_ctl', ['-D', data, '-m', 'immediate', '-w', 'stop'])
    rmSync(folder, { recursive: true, force: true })
  }
  const version = execFileSync(join(bin, 'postgres'), ['--version'], { encoding: 'utf8' }).trim()
  return { url: `postgres://postgres@127.0.0.1:${port}/postgres`, what: version, stop }
}

/** PATH first, then where Debian puts them, the newest version first. */
function findPrograms() {
  const debian = '/usr/lib/postgresql'
  const versions = existsSync(debian) ? readdirSync(debian).sort((a, b) => Number(b) - Number(a)) : []
  const folders = [...(env.PATH ?? '').split(delimiter), ...versions.map((version) => join(debian, version, 'bin'))]
  return folders.find((folder) => ['initdb', 'pg_ctl', 'postgres'].every((name) => existsSync(join(folder, name))))
}

/** PostgreSQL refuses to run as root: then the folder goes to, and the programs run as, the user postgres (or nobody). */
function ownerOf(folder) {
  if (process.getuid?.() !== 0) return {}
  const [uid, gid] = ['-u', '-g'].map((which) => idOf(which, 'postgres') ?? idOf(which, 'nobody') ?? 65534)
  chownSync(folder, uid, gid)
  return { uid, gid }
}

function idOf(which, user) {
  try {
    return Number(execFileSync('id', [which, user], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }))
  } catch {
    return undefined
  }
}
