import { fork } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { vrijVanaf } from '#tests/server/vrije-poort.ts'
import { ongehaast } from '#tests/builders/ongehaast.ts'

export type Route = {
  id: string
  path: string
  /** False for a route that answers without a page. */
  pagina: boolean
  actie: boolean
}

export type TestPortaal = {
  url: string
  database: 'postgresql' | 'pglite'
  /** Every route of the build, the frame around them left out. */
  routes: Route[]
  /** What the server wrote on stderr and stdout so far. */
  gezegd(): string
  /** One statement as the owner of the tables, past every policy. */
  alsEigenaar<T extends Record<string, unknown>>(opdracht: string): Promise<T[]>
  /** The megabytes the process of the server holds (RSS) after it threw away what it can. */
  geheugen(): Promise<number>
  stop(): Promise<void>
}

/**
 * Starts a built portal in a process of its own, on a fresh database (DATABASE_URL_TEST, else PGlite), with the practice people
 * and without limits on the pace. Throws with what it said when it does not start.
 */
export async function startPortaal({
  build,
  poort,
  env = {},
}: {
  build: string
  poort: number
  env?: Record<string, string>
}): Promise<TestPortaal> {
  const port = await vrijVanaf(poort)
  const folder = mkdtempSync(join(tmpdir(), 'eenklik-access-'))
  const kind = fork(join(import.meta.dirname, 'kind.ts'), {
    execArgv: ['--import', 'tsx'],
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    env: {
      ...process.env,
      NODE_ENV: 'production',
      DEMO: '1',
      EENKLIK_BUILD: build,
      PORT: String(port),
      OEFEN_PORT: String(port + 1),
      APP_ORIGIN: `http://localhost:${port}`,
      OEFEN_ORIGIN: `http://127.0.0.1:${port + 1}`,
      DATA_FOLDER: folder,
      DATABASE_URL: '',
      LOG_LEVEL: 'error',
      // What is done in the background changes rows by itself: here only a request may.
      ACHTERGROND_ELKE: '0',
      ...ongehaast,
      ...env,
    },
  })
  let gezegd = ''
  for (const stroom of [kind.stdout, kind.stderr])
    stroom?.on('data', (stuk) => (gezegd = (gezegd + stuk).slice(-200_000)))
  const voorbij = once(kind, 'exit')
  const eerste = await Promise.race([once(kind, 'message'), voorbij.then(() => null)])
  if (!eerste) throw new Error(`the portal did not start\n${gezegd}`)
  const [{ url, database, routes }] = eerste as [Pick<TestPortaal, 'url' | 'database' | 'routes'>]

  let nr = 0
  const wachtend = new Map<number, { klaar(rijen: never[]): void; mis(fout: Error): void }>()
  kind.on('message', (antwoord: { nr: number; rijen: never[]; fout?: string }) => {
    const { klaar, mis } = wachtend.get(antwoord.nr)!
    wachtend.delete(antwoord.nr)
    if (antwoord.fout === undefined) klaar(antwoord.rijen)
    else mis(new Error(antwoord.fout))
  })
  const vraag = <T>(wat: { opdracht?: string }) =>
    new Promise<T[]>((klaar, mis) => {
      wachtend.set(++nr, { klaar, mis })
      kind.send({ nr, ...wat })
    })
  return {
    url,
    database,
    routes,
    gezegd: () => gezegd,
    alsEigenaar: (opdracht) => vraag({ opdracht }),
    geheugen: async () => Math.round((await vraag<{ rss: number }>({}))[0]!.rss / 2 ** 20),
    async stop() {
      if (kind.connected) kind.disconnect()
      const teLang = setTimeout(() => kind.kill('SIGKILL'), 15_000)
      await voorbij
      clearTimeout(teLang)
      rmSync(folder, { recursive: true, force: true })
    },
  }
}
