import { join } from 'node:path'
import { readEnv } from '#app/server/env.server.ts'
import { legalNow } from '#app/server/klok.server.ts'
import { leesOefenklok } from '#app/server/oefenklok.server.ts'
import { herbouwCijfers } from '#app/usecases/cijfers.server.ts'
import { herbouwSamenvattingen } from '#app/usecases/herbouw.server.ts'
import { openDatabase } from '#db/client.server.ts'

/** `npm run herbouw`: renews the summaries that lists show, for every traject of the configured database, and then the figures of every gemeente. */
const env = readEnv()
const db = await openDatabase({
  url: env.databaseUrl,
  ownerUrl: env.databaseUrlMigraties,
  folder: join(env.dataFolder, 'pglite'),
})
try {
  if (env.oefenen) await leesOefenklok(db)
  const { trajecten, hersteld } = await herbouwSamenvattingen(db)
  console.log(`${trajecten} trajecten, ${hersteld} hersteld`)
  const bijgewerkt = await herbouwCijfers(db, legalNow())
  console.log(bijgewerkt ? 'cijfers bijgewerkt' : 'cijfers: een ander proces is bezig')
} finally {
  await db.close()
}
