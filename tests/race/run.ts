import { env, exit } from 'node:process'
import { testDatabase } from '#tests/builders/database.ts'
import { startPostgres } from '../run/postgres.mjs'
import { race } from './race.ts'

/**
 * `npm run race`: two hundred times fifty workers of one organisatie say yes to the same question at once, on PostgreSQL (without it, on the embedded
 * database). Exactly one of them may be the one that said yes. The last line is `N passed, N failed`; exit code 1 when anything is wrong.
 */
const cluster = await startPostgres()
if (cluster) env['DATABASE_URL_TEST'] = cluster.url
const begon = performance.now()
const db = await testDatabase({ max: 20 })
let mis: string[]
try {
  const uit = await race(db, 200, 50)
  mis = uit.mis
  console.log(`${db.soort}: ${uit.rondes} keer 50 tegelijk: ${uit.ja} keer ja, ${uit.gelezen} keer 'al beantwoord'`)
} finally {
  await db.close()
  await cluster?.stop()
}
for (const een of mis) console.log(`✗ ${een}`)
console.log(`${((performance.now() - begon) / 1000).toFixed(0)} s`)
console.log(`${200 - mis.length} passed, ${mis.length} failed`)
exit(mis.length > 0 ? 1 : 0)
