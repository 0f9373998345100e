import { eq } from 'drizzle-orm'
import { v7 as uuidv7 } from 'uuid'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Actor } from '#app/domain/actor.ts'
import type { Tx } from '#db/client.server.ts'
import { addPersoon, addRelatie } from '#db/queries/persoon.ts'
import { ontvangstbewijs, passage } from '#db/schema/plan.ts'
import { persoon, relatie } from '#db/schema/persoon.ts'
import { deelname, gebeurtenis, traject } from '#db/schema/traject.ts'
import { testDatabase, type TestDatabase } from '#tests/builders/database.ts'
import { collega, inwoner, legSituatie, mens, nu, rij, toegang, zaak } from '#tests/db/situatie.ts'
import { verwachtGeweigerd } from '#tests/db/weigering.ts'

let db: TestDatabase
beforeAll(async () => {
  db = await testDatabase()
  await db.asOwner(legSituatie)
})
afterAll(() => db?.close())

type Poging = [naam: string, actor: Actor, work: (tx: Tx) => Promise<unknown>]
const doetinchem = toegang('doetinchem')

/** Does the work and takes it back, so that every attempt starts from the same situation. */
async function probeer(actor: Actor, work: (tx: Tx) => Promise<unknown>): Promise<void> {
  const terug = new Error('taken back')
  await db
    .asActor(actor, async (tx) => {
      await work(tx)
      throw terug
    })
    .catch((fout: unknown) => {
      if (fout !== terug) throw fout
    })
}

const opgegeven = (anders: Partial<Parameters<typeof addPersoon>[1]> = {}) => ({
  id: uuidv7(),
  gemeente: 'doetinchem',
  voornamen: 'Lot',
  achternaam: 'Proef',
  geboortedatum: '1950-01-02',
  opgegevenDoor: collega.doetinchem,
  op: nu,
  ...anders,
})

/** Somebody new and a traject about them, as the toegang writes it in. Out: both ids. */
async function schrijfIn(tx: Tx, wie = opgegeven()) {
  await addPersoon(tx, wie)
  const nieuw = rij.traject({ betrokkeneId: wie.id })
  await tx.insert(traject).values(nieuw)
  return { wie: wie.id, trajectId: nieuw.id }
}

const mag: Poging[] = [
  [
    'de toegang schrijft iemand in, met het traject, het bewijs en de eerste woorden',
    doetinchem,
    async (tx) => {
      const { wie, trajectId } = await schrijfIn(tx)
      await tx.insert(deelname).values(rij.deelname({ trajectId, wie }))
      const van = { doorSoort: 'toegang' as const, door: collega.doetinchem }
      await tx.insert(gebeurtenis).values(rij.gebeurtenis({ trajectId, volgnr: 1, ...van }))
      await tx.insert(passage).values(rij.passage({ trajectId, stem: 'namens', auteur: collega.doetinchem }))
      await tx.insert(ontvangstbewijs).values(rij.ontvangstbewijs({ trajectId, persoonId: wie }))
    },
  ],
  [
    'de toegang schrijft een kind in met de ouder die vraagt; wat die zegt te zijn is niet gecontroleerd',
    doetinchem,
    async (tx) => {
      const { wie, trajectId } = await schrijfIn(tx)
      const ouder = opgegeven()
      await addPersoon(tx, ouder)
      await addRelatie(tx, { van: ouder.id, naar: wie, soort: 'ouder', op: nu })
      await tx.insert(deelname).values(rij.deelname({ trajectId, wie: ouder.id, rol: 'vertegenwoordiger' }))
    },
  ],
  [
    'de toegang begint een traject over iemand uit de eigen gemeente die er al is',
    doetinchem,
    async (tx) => {
      const nieuw = rij.traject({ betrokkeneId: mens.dirk })
      await tx.insert(traject).values(nieuw)
      await tx.insert(deelname).values(rij.deelname({ trajectId: nieuw.id, wie: mens.dirk }))
    },
  ],
]

const magNiet: Poging[] = [
  [
    'iemand in een andere gemeente inschrijven',
    doetinchem,
    (tx) => addPersoon(tx, opgegeven({ gemeente: 'bronckhorst' })),
  ],
  [
    'iemand inschrijven als een collega',
    doetinchem,
    (tx) => addPersoon(tx, opgegeven({ opgegevenDoor: collega.bronckhorst })),
  ],
  [
    'de kolommen van het BSN zelfs maar noemen',
    doetinchem,
    (tx) =>
      tx
        .insert(persoon)
        .values({ ...opgegeven(), bron: 'opgegeven', bsnSleutel: new Uint8Array([9]), gewijzigdOp: nu }),
  ],
  [
    'een traject beginnen in een andere gemeente',
    doetinchem,
    (tx) => tx.insert(traject).values(rij.traject({ gemeente: 'bronckhorst', betrokkeneId: mens.bart })),
  ],
  [
    'een traject beginnen over iemand uit een andere gemeente',
    doetinchem,
    (tx) => tx.insert(traject).values(rij.traject({ betrokkeneId: mens.bart })),
  ],
  [
    'iemand laten meedoen in het bestaande traject van Anna',
    doetinchem,
    (tx) => tx.insert(deelname).values(rij.deelname({ wie: mens.dirk, rol: 'vertegenwoordiger' })),
  ],
  [
    'iemand als betrokkene laten meedoen die het niet is',
    doetinchem,
    (tx) => tx.insert(deelname).values(rij.deelname({ wie: mens.dirk, rol: 'betrokkene' })),
  ],
  [
    'een organisatie laten meedoen',
    doetinchem,
    async (tx) => {
      const { trajectId } = await schrijfIn(tx)
      await tx.insert(deelname).values(rij.deelname({ trajectId, soort: 'organisatie', rol: 'aanbieder' }))
    },
  ],
  [
    'de toegang van een andere gemeente laat iemand meedoen in dit traject',
    toegang('bronckhorst'),
    (tx) =>
      tx.insert(deelname).values(rij.deelname({ trajectId: zaak.dirk, wie: mens.bart, rol: 'vertegenwoordiger' })),
  ],
  [
    'de toegang van een andere gemeente schrijft de betrokkene zelf erbij',
    toegang('bronckhorst'),
    (tx) => tx.insert(deelname).values(rij.deelname({ trajectId: zaak.kees, wie: mens.kees })),
  ],
  [
    'de toegang van een andere gemeente geeft een bewijs in dit traject',
    toegang('bronckhorst'),
    (tx) => tx.insert(ontvangstbewijs).values(rij.ontvangstbewijs()),
  ],
  [
    'een relatie opschrijven als gecontroleerd',
    doetinchem,
    (tx) => tx.insert(relatie).values(rij.relatie({ van: mens.dirk, naar: mens.kees, gecontroleerd: true })),
  ],
  [
    'een relatie opschrijven met iemand van een andere gemeente',
    doetinchem,
    (tx) => addRelatie(tx, { van: mens.bart, naar: mens.kees, soort: 'voogd', op: nu }),
  ],
  ['een inwoner begint met de rechten van de toegang', inwoner('hanna'), (tx) => schrijfIn(tx)],
]

test.each(mag)('dit mag: %s (D0-02, D1-29)', async (_, actor, work) => {
  await expect(probeer(actor, work)).resolves.toBeUndefined()
})

test.each(magNiet)('dit mag niet: %s', async (_, actor, work) => {
  await verwachtGeweigerd(probeer(actor, work))
})

test('wie eenmaal meedoet is de laatste: na de eerste laat de toegang niemand meer toe', async () => {
  const { wie, trajectId } = await db.asActor(doetinchem, async (tx) => {
    const gemaakt = await schrijfIn(tx)
    await tx.insert(deelname).values(rij.deelname({ trajectId: gemaakt.trajectId, wie: gemaakt.wie }))
    return gemaakt
  })
  const tweede = rij.deelname({ trajectId, wie: mens.dirk, rol: 'vertegenwoordiger' })
  await verwachtGeweigerd(db.asActor(doetinchem, (tx) => tx.insert(deelname).values(tweede)))
  const rijen = await db.asOwner((tx) => tx.select().from(deelname).where(eq(deelname.trajectId, trajectId)))
  expect(rijen.map((een) => een.wie)).toEqual([wie])
})
