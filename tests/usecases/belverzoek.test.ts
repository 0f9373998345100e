import { werkvoorraad } from '#app/usecases/beoordeling.server.ts'
import { randomUUID } from 'node:crypto'
import { eq, sql } from 'drizzle-orm'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Actor } from '#app/domain/actor.ts'
import { mayOpenBelverzoek } from '#app/domain/toegankelijk.ts'
import { belverzoeken, handelAf, openBelverzoek, vraagBelverzoek } from '#app/usecases/belverzoek.server.ts'
import type { Ctx } from '#app/usecases/ctx.ts'
import { addBelverzoek } from '#db/queries/belverzoek.ts'
import { belverzoek } from '#db/schema/belverzoek.ts'
import { testDatabase, type TestDatabase } from '#tests/builders/database.ts'
import { inwoner, maandag, om, toegang } from '#tests/builders/mensen.ts'
import { formulier } from '#tests/builders/verhaal.ts'
import { verwachtGeweigerd } from '#tests/db/weigering.ts'

let db: TestDatabase
beforeAll(async () => {
  db = await testDatabase()
})
afterAll(() => db?.close())

const iemand = (): Ctx => ({ db, actor: { soort: 'open' }, now: maandag, taal: 'nl', gemeente: null, sessie: null })
const waarden = { naam: 'Anna Proef', telefoon: '0612345678', wanneer: ['2026-03-02-middag'], waarover: 'Een brief.' }
const alles = (naam: string) =>
  db.asOwner((tx) => tx.select().from(belverzoek).where(eq(belverzoek.naam, naam)).orderBy(belverzoek.op))

/** The id of the one request under this name. */
async function idVan(naam: string): Promise<string> {
  const rijen = await alles(naam)
  expect(rijen).toHaveLength(1)
  return rijen[0]!.id
}

describe('vragen of wij bellen, zonder in te loggen', () => {
  test('tien keer verstuurd is één verzoek, met één nummer (D0-02)', async () => {
    const zelfde = formulier()
    const tien = await Promise.all(
      Array.from({ length: 10 }, () =>
        vraagBelverzoek(iemand(), '0222', 'bellen', zelfde, { ...waarden, naam: 'Tien Keer' }),
      ),
    )
    const rijen = await alles('Tien Keer')
    expect(rijen).toHaveLength(1)
    expect(new Set(tien.map((een) => een.ok && een.nummer))).toEqual(new Set([rijen[0]!.nummer]))
    expect(rijen[0]).toMatchObject({
      gemeente: '0222',
      soort: 'bellen',
      telefoon: '0612345678',
      voorkeur: ['2026-03-02-middag'],
      uiterlijk: '2026-03-02',
      gedaanOp: null,
    })
  })

  test('wie teruggaat en het nummer verbetert, vraagt het opnieuw: het goede nummer gaat niet verloren', async () => {
    const sleutel = randomUUID()
    for (const telefoon of ['0611111111', '0622222222']) {
      const inhoud = new TextEncoder().encode(telefoon)
      await vraagBelverzoek(
        iemand(),
        '0222',
        'bellen',
        { sleutel, inhoud },
        { ...waarden, naam: 'Twee Nummers', telefoon },
      )
    }
    expect((await alles('Twee Nummers')).map((rij) => rij.telefoon).sort()).toEqual(['0611111111', '0622222222'])
  })

  test('wie het niet uitmaakt, heeft geen voorkeur, ook niet als er een moment bij staat', async () => {
    const anders = { ...waarden, naam: 'Altijd Goed', wanneer: ['2026-03-02-middag', 'maakt-niet-uit'] }
    await vraagBelverzoek(iemand(), '0222', 'bellen', formulier(), anders)
    expect(await alles('Altijd Goed')).toMatchObject([{ voorkeur: [], uiterlijk: '2026-03-03' }])
  })

  test('wie is ingelogd vraagt als ieder ander, en een gemeente die er niet is wordt geweigerd', async () => {
    const anna = await inwoner(db, 'Anna')
    expect(await vraagBelverzoek(anna, '0222', 'bellen', formulier(), { ...waarden, naam: 'Ingelogd' })).toMatchObject({
      ok: true,
    })
    await idVan('Ingelogd')
    expect(await vraagBelverzoek(iemand(), '9999', 'bellen', formulier(), waarden)).toEqual({
      ok: false,
      weigering: 'niet-gevonden',
    })
  })

  test('het formulier per post heeft een adres, per e-mail een e-mailadres, en van het andere bewaren wij niets (D0-03)', async () => {
    const thuis = { straat: 'Voorbeeldstraat 1', postcode: '7001 AA', plaats: 'Doetinchem', email: 'naam@voorbeeld.nl' }
    await vraagBelverzoek(iemand(), '0222', 'post', formulier(), { naam: 'Op Papier', hoe: 'post', ...thuis })
    await vraagBelverzoek(iemand(), '0222', 'mail', formulier(), { naam: 'Per Mail', hoe: 'mail', ...thuis })
    expect(await alles('Op Papier')).toMatchObject([
      { soort: 'post', adres: 'Voorbeeldstraat 1\n7001 AA Doetinchem', email: null },
    ])
    expect(await alles('Per Mail')).toMatchObject([{ soort: 'mail', adres: null, email: 'naam@voorbeeld.nl' }])
  })
})

describe('wie ziet wat', () => {
  const rij = (anders: Partial<typeof belverzoek.$inferInsert> = {}) => ({
    id: randomUUID(),
    nummer: 'BV-2222-2222',
    gemeente: '0222',
    soort: 'bellen' as const,
    naam: 'Muur',
    op: maandag,
    uiterlijk: '2026-03-03',
    ...anders,
  })

  test('wie niet is ingelogd kan erbij zetten en niets lezen, veranderen of weghalen, ook niet het eigen verzoek', async () => {
    const open = <T>(werk: Parameters<typeof db.asActor<T>>[1]) => db.asActor({ soort: 'open' }, werk)
    await open((tx) => addBelverzoek(tx, rij()))
    await verwachtGeweigerd(open((tx) => tx.select({ id: belverzoek.id }).from(belverzoek)))
    await verwachtGeweigerd(open((tx) => tx.insert(belverzoek).values(rij()).returning({ id: belverzoek.id })))
    await verwachtGeweigerd(open((tx) => tx.update(belverzoek).set({ notitie: 'x' })))
    await verwachtGeweigerd(open((tx) => tx.delete(belverzoek)))
    await verwachtGeweigerd(open((tx) => addBelverzoek(tx, rij({ gedaanOp: maandag }))))
    await verwachtGeweigerd(open((tx) => addBelverzoek(tx, rij({ notitie: 'al gebeld' }))))
  })

  test('een inwoner, een aanbieder en het systeem kunnen er niets mee; de toegang zet er niets bij en haalt niets weg', async () => {
    const anna = await inwoner(db, 'Anna')
    const mila = await toegang(db, 'Mila')
    const anderen: Actor[] = [
      anna.actor,
      { soort: 'aanbieder', medewerkerId: randomUUID(), organisatieId: randomUUID(), naam: 'Sanne', rollen: ['werkt'] },
      { soort: 'systeem' },
    ]
    for (const actor of anderen) {
      expect(mayOpenBelverzoek(actor, { gemeente: '0222' })).toBe(false)
      await verwachtGeweigerd(db.asActor(actor, (tx) => tx.select({ id: belverzoek.id }).from(belverzoek)))
      await verwachtGeweigerd(db.asActor(actor, (tx) => addBelverzoek(tx, rij())))
    }
    await verwachtGeweigerd(db.asActor(mila.actor, (tx) => addBelverzoek(tx, rij())))
    await verwachtGeweigerd(db.asActor(mila.actor, (tx) => tx.delete(belverzoek)))
    await verwachtGeweigerd(db.asActor(mila.actor, (tx) => tx.update(belverzoek).set({ naam: 'Anders' })))
  })

  test('de toegang van een andere gemeente ziet niets: niet in de lijst, niet in het aantal, niet met het adres, en kan niets afhandelen', async () => {
    const mila = await toegang(db, 'Mila', '1509')
    await vraagBelverzoek(iemand(), '1876', 'bellen', formulier(), { ...waarden, naam: 'Van Elders' })
    const id = await idVan('Van Elders')
    expect(await belverzoeken(mila)).toEqual({ wacht: [], gedaan: [], aantal: 0 })
    expect((await werkvoorraad(mila, { stap: null, na: null })).belverzoeken).toBe(0)
    expect(await openBelverzoek(mila, id)).toBeNull()
    expect(await openBelverzoek(mila, 'iets')).toBeNull()
    expect(await handelAf(mila, id, formulier(), { uitgelegd: true, notitie: '' })).toEqual({
      ok: false,
      weigering: 'niet-gevonden',
    })
    // The second wall, without the first.
    const gezien = await db.asActor(mila.actor, (tx) => tx.select({ id: belverzoek.id }).from(belverzoek))
    expect(gezien).toEqual([])
    const { actor } = mila
    const veranderd = await db.asActor(actor, (tx) =>
      tx.update(belverzoek).set({ gedaanOp: maandag, gedaanDoor: actor.medewerkerId }).returning({ id: belverzoek.id }),
    )
    expect(veranderd).toEqual([])
    expect(await alles('Van Elders')).toMatchObject([{ gedaanOp: null }])
  })

  test('niemand zet de naam van een collega onder een gesprek', async () => {
    const mila = await toegang(db, 'Mila')
    const joris = await toegang(db, 'Joris')
    await vraagBelverzoek(iemand(), '0222', 'bellen', formulier(), { ...waarden, naam: 'Andermans Naam' })
    const id = await idVan('Andermans Naam')
    await verwachtGeweigerd(
      db.asActor(mila.actor, (tx) =>
        tx
          .update(belverzoek)
          .set({ gedaanOp: maandag, gedaanDoor: joris.actor.medewerkerId })
          .where(sql`id = ${id}`),
      ),
    )
  })
})

describe('afhandelen', () => {
  test('wie het langst wacht staat bovenaan; wat gedaan is zegt wanneer, door wie en of het proces is uitgelegd (D0-02)', async () => {
    const mila = await toegang(db, 'Mila', '1509')
    const later = om(iemand(), '2026-03-02T10:00:00Z')
    await vraagBelverzoek(later, '1509', 'bellen', formulier(), { ...waarden, naam: 'Tweede' })
    await vraagBelverzoek(iemand(), '1509', 'bellen', formulier(), { ...waarden, naam: 'Eerste' })
    expect((await belverzoeken(mila)).wacht.map((een) => een.naam)).toEqual(['Eerste', 'Tweede'])
    const id = await idVan('Eerste')
    const gebeld = om(mila, '2026-03-02T13:00:00Z')
    const zelfde = formulier()
    const tien = await Promise.all(
      Array.from({ length: 10 }, () => handelAf(gebeld, id, zelfde, { uitgelegd: true, notitie: 'Belt terug.' })),
    )
    expect(tien.every((een) => een.ok)).toBe(true)
    expect(await belverzoeken(mila)).toMatchObject({
      wacht: [{ naam: 'Tweede' }],
      gedaan: [{ naam: 'Eerste', gedaanOp: new Date('2026-03-02T13:00:00Z'), door: 'Mila', uitgelegd: true }],
      aantal: 1,
    })
    expect(await openBelverzoek(mila, id)).toMatchObject({ notitie: 'Belt terug.', door: 'Mila' })
  })

  test('twee medewerkers bellen dezelfde persoon: de tweede hoort dat het al gedaan is, en verandert niets', async () => {
    const mila = await toegang(db, 'Mila')
    const joris = await toegang(db, 'Joris')
    await vraagBelverzoek(iemand(), '0222', 'bellen', formulier(), { ...waarden, naam: 'Dubbel Gebeld' })
    const id = await idVan('Dubbel Gebeld')
    expect(await handelAf(mila, id, formulier(), { uitgelegd: true, notitie: 'Van Mila.' })).toEqual({ ok: true })
    expect(await handelAf(joris, id, formulier(), { uitgelegd: false, notitie: 'Van Joris.' })).toEqual({
      ok: false,
      weigering: 'intussen-veranderd',
    })
    expect(await openBelverzoek(joris, id)).toMatchObject({ notitie: 'Van Mila.', door: 'Mila', uitgelegd: true })
  })
})
