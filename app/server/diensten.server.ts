import { join } from 'node:path'
import type { Aanmelder } from '#app/server/oidc.server.ts'
import { createAanmelder } from '#app/server/oidc.server.ts'
import { startAchtergrond, type Achtergrond } from '#app/server/achtergrond.server.ts'
import { readEnv, type Env } from '#app/server/env.server.ts'
import { legalNow, zetKlokVooruit } from '#app/server/klok.server.ts'
import { createLog, describeError, type Logger } from '#app/server/log.server.ts'
import { leesOefenklok } from '#app/server/oefenklok.server.ts'
import { createSleutels, practiceKeys, type Sleutels } from '#app/server/sleutels.server.ts'
import { veegAantekeningen } from '#app/usecases/aantekening.server.ts'
import { openDatabase, type Database } from '#db/client.server.ts'
import { sweepSessies } from '#db/queries/sessie.ts'

/** Everything that lives as long as the process: made once at the start, closed at the end. */
export type Diensten = {
  env: Env
  log: Logger
  sleutels: Sleutels
  db: Database
  aanmelder: Aanmelder
  achtergrond: Achtergrond
  stop(): Promise<void>
}

// On globalThis: a development server loads modules anew, and two PGlite instances on one folder destroy it.
const plek = globalThis as { eenklikDiensten?: Promise<Diensten> | undefined }

/** The services of this process; the first call starts them. */
export function useDiensten(): Promise<Diensten> {
  return (plek.eenklikDiensten ??= startDiensten({}))
}

export type StartOpties = {
  /** Settings instead of those of the process environment. */
  env?: Record<string, string | undefined> | undefined
  /** A database that is open already: the tests' way to be quick. It is not closed with the rest. */
  db?: Database | undefined
  /** Where the log goes instead of stdout. */
  log?: Logger | undefined
}

/** Starts the services with these settings. Refuses when they run already. */
export async function beginDiensten(opties: StartOpties): Promise<Diensten> {
  if (plek.eenklikDiensten) throw new Error('the services of this process run already')
  plek.eenklikDiensten = startDiensten(opties)
  return plek.eenklikDiensten
}

async function startDiensten({ env: bron, db: gegeven, log: anders }: StartOpties): Promise<Diensten> {
  try {
    const env = readEnv(bron)
    const log = anders ?? createLog(env.logLevel)
    const sleutels = createSleutels(env.sleutels ?? practiceKeys(env.dataFolder))
    const db =
      gegeven ??
      (await openDatabase({
        url: env.databaseUrl,
        ownerUrl: env.databaseUrlMigraties,
        folder: join(env.dataFolder, 'pglite'),
      }))
    if (env.oefenVullen)
      await (await import('#app/server/oefenvulling.server.ts')).vulOefenomgeving({ db, env, sleutels }, new Date())
    // Loaded only in practice: a production process does not even have the code of the practice provider in memory.
    const oefenpartij = env.oefenen
      ? await (await import('#app/server/oefenpartij.server.ts')).startOefenpartij(env, log)
      : null
    // A practice clock that was moved before stands there from the first page on; elsewhere legal time is that of the machine.
    if (env.oefenen) await leesOefenklok(db)
    const achtergrond = await startAchtergrond({ db, env, log })
    const veger = setInterval(() => sweep(db, log), 10 * 60_000).unref()
    return {
      env,
      log,
      sleutels,
      db,
      aanmelder: createAanmelder(env),
      achtergrond,
      async stop() {
        plek.eenklikDiensten = undefined
        clearInterval(veger)
        await achtergrond.stop()
        zetKlokVooruit(0)
        await oefenpartij?.stop()
        if (!gegeven) await db.close()
      },
    }
  } catch (fout) {
    plek.eenklikDiensten = undefined
    throw fout
  }
}

async function sweep(db: Database, log: Logger) {
  await db
    .asActor({ soort: 'systeem' }, (tx) => sweepSessies(tx, new Date()))
    .catch((fout: unknown) => log.warn(describeError(fout), 'niet opgeruimd'))
  await veegAantekeningen(db, legalNow()).catch((fout: unknown) =>
    log.warn(describeError(fout), 'aantekeningen niet opgeruimd'),
  )
}
