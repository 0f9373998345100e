import { join } from 'node:path'
import { readEnv } from '#app/server/env.server.ts'
import { herbouwSamenvattingen } from '#app/usecases/herbouw.server.ts'
import { openDatabase } from '#db/client.server.ts'

/** `npm run herbouw`: renews the summaries that lists show, for every traject of the configured database. */
const env = readEnv()
const db = await openDatabase({
  url: env.databaseUrl,
  ownerUrl: env.databaseUrlMigraties,
  folder: join(env.dataFolder, 'pglite'),
})
try {
  const { trajecten, hersteld } = await herbouwSamenvattingen(db)
  console.log(`${trajecten} trajecten, ${hersteld} hersteld`)
} finally {
  await db.close()
}
