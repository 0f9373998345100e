import { eq } from 'drizzle-orm'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Actor, Toegangsmedewerker } from '#app/domain/actor.ts'
import { importeerAanbod } from '#app/usecases/aanbod-importeren.server.ts'
import type { ToegangCtx } from '#app/usecases/ctx.ts'
import { aanbod, aanbodHulp } from '#db/schema/aanbod.ts'
import { regel } from '#tests/builders/aanbod.ts'
import { testDatabase, type TestDatabase } from '#tests/builders/database.ts'
import { toegang } from '#tests/builders/mensen.ts'
import { verwachtGeweigerd } from '#tests/db/weigering.ts'

let db: TestDatabase
let eigen: Toegangsmedewerker
let elders: Toegangsmedewerker
beforeAll(async () => {
  db = await testDatabase()
  const [hier, daar] = await Promise.all([toegang(db, 'Hier'), toegang(db, 'Daar', '1876')])
  eigen = hier.actor
  elders = daar.actor
  for (const [naam, gepubliceerd] of [
    ['Open', true],
    ['Dicht', false],
  ] as const)
    await importeerAanbod(hier as ToegangCtx, [{ nr: 2, regel: regel({ naam }) }], gepubliceerd)
})
afterAll(() => db?.close())

const id = '019c0000-0000-7000-8000-000000000001'
const anderen: [string, Actor][] = [
  ['wie niet inlogde', { soort: 'open' }],
  ['een inwoner', { soort: 'inwoner', persoonId: id, namensId: null, naam: '' }],
  ['een aanbieder', { soort: 'aanbieder', medewerkerId: id, organisatieId: id, naam: '', rollen: ['werkt'] }],
]
const vrijwilliger = (): Actor => ({ ...eigen, rollen: ['vrijwilliger'] })

const namen = (actor: Actor) =>
  db.asActor(actor, async (tx) => [
    (await tx.select({ naam: aanbod.naam }).from(aanbod)).map(({ naam }) => naam).sort(),
    (await tx.select({ naam: aanbodHulp.naam }).from(aanbodHulp)).map(({ naam }) => naam).sort(),
  ])
const rij = () => db.asOwner(async (tx) => (await tx.select().from(aanbod).where(eq(aanbod.naam, 'Open')))[0]!)

async function nieuw(gemeente: string) {
  const { nr: _, ...rest } = await rij()
  return { ...rest, gemeente, kvk: '99999999', naam: 'Nieuw' }
}

describe('wat er in de database te lezen is', () => {
  test.each(anderen)('%s leest alleen wat op de website mag (D3M-03)', async (_, actor) => {
    expect(await namen(actor)).toEqual([['Open'], ['Open']])
  })

  test('de eigen toegang leest alles, die van elders niets', async () => {
    expect(await namen(eigen)).toEqual([
      ['Dicht', 'Open'],
      ['Dicht', 'Open'],
    ])
    expect(await namen(elders)).toEqual([[], []])
  })

  test('het systeem komt er niet in', async () => {
    await verwachtGeweigerd(db.asActor({ soort: 'systeem' }, (tx) => tx.select().from(aanbod)))
  })
})

describe('wie er in de database schrijft', () => {
  test.each(anderen)('%s schrijft, wijzigt en verwijdert niets', async (_, actor) => {
    const waarden = await nieuw('0222')
    const { nr } = await rij()
    const hulp = { ...waarden, nr, hulp: 1, postcodes: '7001', talen: '' }
    await verwachtGeweigerd(db.asActor(actor, (tx) => tx.insert(aanbod).values(waarden)))
    await verwachtGeweigerd(db.asActor(actor, (tx) => tx.update(aanbod).set({ gepubliceerd: true })))
    await verwachtGeweigerd(db.asActor(actor, (tx) => tx.delete(aanbod)))
    await verwachtGeweigerd(db.asActor(actor, (tx) => tx.insert(aanbodHulp).values(hulp)))
    await verwachtGeweigerd(db.asActor(actor, (tx) => tx.delete(aanbodHulp)))
  })

  test('de toegang schrijft niet voor een andere gemeente, en verplaatst niemand daarheen', async () => {
    const daar = await nieuw('1876')
    await verwachtGeweigerd(db.asActor(eigen, (tx) => tx.insert(aanbod).values(daar)))
    await verwachtGeweigerd(db.asActor(eigen, (tx) => tx.update(aanbod).set({ gemeente: '1876' })))
    await db.asActor(elders, (tx) => tx.update(aanbod).set({ naam: 'Gekaapt' }))
    await db.asActor(elders, (tx) => tx.delete(aanbodHulp))
    expect(await namen(eigen)).toEqual([
      ['Dicht', 'Open'],
      ['Dicht', 'Open'],
    ])
  })

  test('niemand gooit een aanbieder weg; een vrijwilliger verandert niets', async () => {
    const hier = await nieuw('0222')
    await verwachtGeweigerd(db.asActor(eigen, (tx) => tx.delete(aanbod)))
    await verwachtGeweigerd(db.asActor(vrijwilliger(), (tx) => tx.insert(aanbod).values(hier)))
    await db.asActor(vrijwilliger(), (tx) => tx.update(aanbod).set({ naam: 'Anders' }))
    await db.asActor(vrijwilliger(), (tx) => tx.delete(aanbodHulp))
    expect((await namen(eigen))[1]).toEqual(['Dicht', 'Open'])
  })
})
