import { sql } from 'drizzle-orm'
import { afterEach, expect, test, vi } from 'vitest'
import { kiesInvulwijze } from '#app/usecases/perspectiefplan.server.ts'
import { rowsOf } from '#db/as-actor.server.ts'
import { testDatabase, type TestDatabase } from '#tests/builders/database.ts'
import { inwoner } from '#tests/builders/mensen.ts'
import { gelukt, hulpvraag } from '#tests/builders/verhaal.ts'

/** An earlier version that this portal once began with, in front of the one of today. */
vi.mock('#app/domain/klantreis/reizen.ts', async (echt) => {
  const module = await echt<typeof import('#app/domain/klantreis/reizen.ts')>()
  const [nu] = module.reizen.perspectiefplan
  const eerder = { ...nu, versie: '0', geldigVan: '2020-01-01' }
  return {
    ...module,
    versieVan: (id: 'perspectiefplan', versie: string) => (versie === '0' ? eerder : module.versieVan(id, versie)),
  }
})

let db: TestDatabase
afterEach(() => db.close())

const versies = (id: string) =>
  db.asOwner((tx) =>
    rowsOf(
      tx,
      sql`select klantreis, klantreis_versie as versie from gebeurtenis where traject_id = ${id}::uuid order by volgnr`,
    ),
  )

test('een traject dat met een eerdere versie van de klantreis begon, gaat met die versie verder (D3A-01)', async () => {
  db = await testDatabase()
  const anna = await inwoner(db, 'Anna')
  const { trajectId } = await hulpvraag(anna)
  expect(await versies(trajectId)).toEqual([{ klantreis: 'perspectiefplan', versie: '1' }])

  await db.asOwner((tx) =>
    tx.execute(sql`update gebeurtenis set klantreis_versie = '0' where traject_id = ${trajectId}::uuid`),
  )
  await gelukt(kiesInvulwijze(anna, trajectId, 'zelf'))
  expect(await versies(trajectId)).toEqual([
    { klantreis: 'perspectiefplan', versie: '0' },
    { klantreis: 'perspectiefplan', versie: '0' },
  ])
})
