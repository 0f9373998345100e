import { eq } from 'drizzle-orm'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Actor } from '#app/domain/actor.ts'
import { mayReadTeam } from '#app/domain/toegankelijk.ts'
import { bekendenVoorToegang, mijnTeam } from '#db/queries/bekenden.ts'
import { medewerker, organisatie, persoon } from '#db/schema/persoon.ts'
import { deelname, gebeurtenis } from '#db/schema/traject.ts'
import { testDatabase, type TestDatabase } from '#tests/builders/database.ts'
import { deelname as doetMee, traject as verhaal } from '#tests/builders/traject.ts'
import { aanbieder, collega, firma, inwoner, legSituatie, mens, rij, toegang, zaak } from '#tests/db/situatie.ts'

let db: TestDatabase
beforeAll(async () => {
  db = await testDatabase()
  await db.asOwner(async (tx) => {
    await legSituatie(tx)
    await tx.insert(gebeurtenis).values([
      rij.gebeurtenis({ volgnr: 50, type: 'WetVastgesteld', doorSoort: 'toegang', door: collega.doetinchem }),
      rij.gebeurtenis({
        volgnr: 51,
        type: 'Toegewezen',
        gegevens: { behandelaar: collega.doetinchem },
        doorSoort: 'systeem',
        door: null,
      }),
    ])
  })
})
afterAll(() => db?.close())

const team = (actor: Actor, traject: string) => db.asActor(actor as never, (tx) => mijnTeam(tx, traject))

describe('wie er in een traject meedoen', () => {
  test('leest wie zelf meedoet: wie meedoet, wie meedeed, de organisatie en de collega van de toegang, elk één keer (D1-33)', async () => {
    const leden = await team(inwoner('anna'), zaak.anna)
    const wie = leden.map((lid) => lid.wie)
    expect(new Set(wie)).toEqual(new Set([mens.anna, mens.hanna, mens.vera, firma.zorgboog, collega.doetinchem]))
    expect(wie).toHaveLength(5)
    // Whoever reads is 'U': their own name is not looked up.
    expect(leden.filter(({ naam }) => naam === '').map(({ wie: id }) => id)).toEqual([mens.anna])
    expect(leden.find((lid) => lid.wie === mens.vera)).toMatchObject({ tot: expect.any(Date) })
  })

  test('leest ook wie alleen meeleest, en niet wie dat niet meer doet (D1-33)', async () => {
    expect(await team(inwoner('hanna'), zaak.anna)).toHaveLength(5)
    expect(await team(inwoner('vera'), zaak.anna)).toEqual([])
  })

  test('leest een ander niet: geen inwoner van een ander traject, geen collega elders', async () => {
    expect(await team(inwoner('bart'), zaak.anna)).toEqual([])
    expect(await team(inwoner('anna'), zaak.bart)).toEqual([])
    expect(await team(inwoner('dirk'), zaak.anna)).toEqual([])
  })

  test('de functie is er voor een inwoner alleen', async () => {
    for (const actor of [toegang('doetinchem'), aanbieder('zorgboog')])
      await expect(team(actor, zaak.anna)).rejects.toThrow()
  })

  test('en opent verder niets: de rijen van de anderen blijven dicht', async () => {
    const gezien = await db.asActor(inwoner('hanna'), async (tx) => ({
      mensen: await tx.select({ id: persoon.id }).from(persoon).where(eq(persoon.id, mens.vera)),
      deelnames: await tx.select({ wie: deelname.wie }).from(deelname).where(eq(deelname.trajectId, zaak.anna)),
      firmas: await tx.select({ id: organisatie.id }).from(organisatie).where(eq(organisatie.id, firma.linde)),
      collegas: await tx.select({ id: medewerker.id }).from(medewerker).where(eq(medewerker.id, collega.bronckhorst)),
    }))
    expect(gezien).toEqual({ mensen: [], deelnames: [{ wie: mens.hanna }], firmas: [], collegas: [] })
  })

  test('de toegang leest het van haar eigen gemeente (D1-33)', async () => {
    const lees = (naam: 'doetinchem' | 'bronckhorst') =>
      db.asActor(toegang(naam), (tx) => bekendenVoorToegang(tx, zaak.anna, [collega.doetinchem, collega.bronckhorst]))
    const hier = (await lees('doetinchem')).map(({ wie }) => wie)
    expect(hier).toContain(mens.anna)
    expect(hier).toContain(collega.doetinchem)
    expect(hier).not.toContain(collega.bronckhorst)
    expect((await lees('bronckhorst')).map(({ wie }) => wie)).not.toContain(mens.anna)
  })
})

test('de regel zegt hetzelfde als de database: namen zijn er voor wie meedoet en voor de toegang, niet voor een aanbieder (D1-33)', () => {
  const nu = new Date('2026-04-13T09:00:00Z')
  const traject = {
    ...verhaal('akkoord'),
    gemeente: 'doetinchem',
    deelnames: [doetMee(mens.anna), doetMee(firma.zorgboog, { soort: 'organisatie', rol: 'aanbieder' })],
  }
  expect(mayReadTeam(inwoner('anna'), traject, nu)).toBe(true)
  expect(mayReadTeam(inwoner('bart'), traject, nu)).toBe(false)
  expect(mayReadTeam(toegang('doetinchem'), traject, nu)).toBe(true)
  expect(mayReadTeam(toegang('bronckhorst'), traject, nu)).toBe(false)
  expect(mayReadTeam(aanbieder('zorgboog'), traject, nu)).toBe(false)
})
