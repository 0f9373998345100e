import * as root from '#app/root.tsx'
import * as gezond from '#app/routes/open/gezond.ts'
import * as inloggenAanbieder from '#app/routes/open/inloggen-aanbieder.tsx'
import * as inloggenMedewerker from '#app/routes/open/inloggen-medewerker.tsx'
import * as inloggenStart from '#app/routes/open/inloggen-start.ts'
import * as inloggenTerug from '#app/routes/open/inloggen-terug.tsx'
import * as inloggen from '#app/routes/open/inloggen.tsx'
import * as klaar from '#app/routes/open/klaar.ts'
import * as nietGevonden from '#app/routes/open/niet-gevonden.ts'
import * as sessieVerleng from '#app/routes/open/sessie-verleng.ts'
import * as uitgelogd from '#app/routes/open/uitgelogd.tsx'
import * as uitloggen from '#app/routes/open/uitloggen.tsx'
import { testDatabase, type TestDatabase } from '#tests/builders/database.ts'
import { startServer, type Draaiend, type ServerOpties } from '../../server.ts'
import * as formulier from './proef/formulier.tsx'
import { aanbieder, mijn, toegang } from './proef/thuis.tsx'
import { serverBuildOf } from './serverbuild.ts'
import { vrijVanaf } from './vrije-poort.ts'

const modules = {
  inloggen,
  'inloggen/medewerker': inloggenMedewerker,
  'inloggen/aanbieder': inloggenAanbieder,
  'inloggen/:deur/start': inloggenStart,
  'inloggen/:deur/terug': inloggenTerug,
  uitloggen,
  uitgelogd,
  'sessie/verleng': sessieVerleng,
  gezond,
  klaar,
  mijn,
  'mijn/proef/:id': formulier,
  toegang,
  aanbieder,
  '*': nietGevonden,
}

/** The real plumbing, with a few pages of the tests in the place of the screens. */
const build = () =>
  serverBuildOf(
    root,
    Object.entries(modules).map(([path, module]) => ({ id: path, path, module })),
  )

export const testSleutels = `een:${Buffer.alloc(32, 7).toString('base64')}`

export type TestPortaal = Draaiend & { db: TestDatabase }

/** A portal on this port, or the first free one after it (and the practice provider on the next), on a database of its own. */
export async function startTestPortaal(
  port: number,
  env: Record<string, string> = {},
  rest: Partial<ServerOpties> = {},
  database: Parameters<typeof testDatabase>[0] = {},
): Promise<TestPortaal> {
  const db = await testDatabase(database)
  const draait = await startServer({
    port: await vrijVanaf(port),
    build: build(),
    db,
    env: { NODE_ENV: 'test', LOG_LEVEL: 'silent', EENKLIK_SLEUTELS: testSleutels, ...env },
    ...rest,
  }).catch(async (fout: unknown) => {
    await db.close()
    throw fout
  })
  return {
    ...draait,
    db,
    async stop() {
      await draait.stop()
      await db.close()
    },
  }
}
