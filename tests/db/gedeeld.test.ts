import { and, eq } from 'drizzle-orm'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Actor } from '#app/domain/actor.ts'
import { organisatie } from '#db/schema/persoon.ts'
import { gedeeld, tekst } from '#db/schema/plan.ts'
import { deelname, gebeurtenis } from '#db/schema/traject.ts'
import { testDatabase, type TestDatabase } from '#tests/builders/database.ts'
import { aanbieder, collega, firma, inwoner, legSituatie, mens, nu, rij, toegang, zaak } from '#tests/db/situatie.ts'
import { verwachtGeweigerd } from '#tests/db/weigering.ts'

/** Linde is asked for Anna, in whose traject it takes no part yet; the Zorgboog takes part already. */
let db: TestDatabase
let kvk: { zorgboog: string; linde: string }
beforeAll(async () => {
  db = await testDatabase()
  await db.asOwner(legSituatie)
  const firmas = await db.asOwner((tx) => tx.select().from(organisatie))
  const van = (id: string) => firmas.find((een) => een.id === id)!.kvk
  kvk = { zorgboog: van(firma.zorgboog), linde: van(firma.linde) }
})
afterAll(() => db?.close())

const inhoud = { set: 's', voorbeeld: true, taal: 'nl', enkelvoudig: true, onderdelen: [] }
const deel = (actor: Actor, anders: Partial<typeof gedeeld.$inferInsert> = {}) =>
  db.asActor(actor, (tx) =>
    tx
      .insert(gedeeld)
      .values({ ...{ trajectId: zaak.anna, kvk: kvk.linde, versie: 1, inhoud, door: mens.anna, op: nu }, ...anders }),
  )
const leest = async (actor: Actor) => (await db.asActor(actor, (tx) => tx.select().from(gedeeld))).length

let volgnr = 200
const schrijf = (actor: Actor, type: string, gegevens: Record<string, unknown>, door: string) =>
  db.asActor(actor, (tx) =>
    tx
      .insert(gebeurtenis)
      .values(rij.gebeurtenis({ volgnr: volgnr++, type, gegevens, doorSoort: actor.soort as 'toegang', door })),
  )
const vraag = (match: string, nummer: string) =>
  schrijf(toegang('doetinchem'), 'MatchGevraagd', { match, kvk: nummer, partij: null, versie: 1 }, collega.doetinchem)

test('niemand wordt gevraagd zonder dat de inwoner zag wat er gedeeld wordt en ja zei (D0-25)', async () => {
  await verwachtGeweigerd(vraag('m0', kvk.linde))
  await verwachtGeweigerd(deel(toegang('doetinchem')))
  await verwachtGeweigerd(deel(aanbieder('linde')))
  await verwachtGeweigerd(deel(inwoner('bart')))
  await verwachtGeweigerd(deel(inwoner('hanna'), { door: mens.hanna }))
  await expect(deel(inwoner('anna'))).resolves.toBeDefined()
})

test('gedeeld is nog niet gevraagd: tot dan leest de aanbieder niets, en daarna alleen wat voor hem is', async () => {
  expect(await leest(aanbieder('linde'))).toBe(0)
  await vraag('m1', kvk.linde)
  expect(await leest(aanbieder('linde'))).toBe(1)
  expect(await leest(aanbieder('zorgboog'))).toBe(0)
  expect(await leest(toegang('doetinchem'))).toBe(1)
  expect(await leest(toegang('bronckhorst'))).toBe(0)
  expect(await leest(inwoner('bart'))).toBe(0)
})

test('een aanbieder antwoordt alleen op zijn eigen vraag', async () => {
  await db.asOwner((tx) => tx.update(deelname).set({ reikwijdte: 'schrijven' }).where(eq(deelname.wie, firma.zorgboog)))
  await verwachtGeweigerd(schrijf(aanbieder('zorgboog'), 'MatchAanvaard', { match: 'm1' }, collega.zorgboog))
  await verwachtGeweigerd(schrijf(aanbieder('linde'), 'MatchAanvaard', { match: 'm9' }, collega.linde))
  await expect(schrijf(aanbieder('linde'), 'MatchAanvaard', { match: 'm1' }, collega.linde)).resolves.toBeDefined()
})

test('van wat anderen eerder schreven leest hij niets: alleen wat er staat sinds hij meedoet', async () => {
  const rest = { trajectId: zaak.anna, auteurSoort: 'toegang' as const, auteur: collega.doetinchem, woorden: 'tekst' }
  const eerder = new Date(nu.getTime() - 60_000)
  await db.asOwner((tx) =>
    tx.insert(tekst).values([
      { ...rest, soort: 'match-antwoord', op: eerder },
      { ...rest, soort: 'match-antwoord', op: nu },
      { ...rest, soort: 'match-reden', op: nu },
      { ...rest, soort: 'keuze', op: nu },
    ]),
  )
  const gelezen = await db.asActor(aanbieder('linde'), (tx) =>
    tx.select({ op: tekst.op, soort: tekst.soort }).from(tekst),
  )
  expect(gelezen).toEqual([{ op: nu, soort: 'match-antwoord' }])
})

test('wie nee zegt, leest daarna niets meer; wie opnieuw gevraagd wordt wel (D0-28)', async () => {
  await schrijf(aanbieder('linde'), 'MatchAfgewezen', { match: 'm1', reden: 'vol', tekst: null }, collega.linde)
  expect(await leest(aanbieder('linde'))).toBe(0)
  const [een] = await db.asOwner((tx) =>
    tx
      .select()
      .from(deelname)
      .where(and(eq(deelname.wie, firma.linde), eq(deelname.trajectId, zaak.anna))),
  )
  expect(een?.tot).not.toBeNull()
  await vraag('m2', kvk.linde)
  expect(await leest(aanbieder('linde'))).toBe(1)
  await schrijf(toegang('doetinchem'), 'MatchIngetrokken', { match: 'm2', tekst: null }, collega.doetinchem)
  expect(await leest(aanbieder('linde'))).toBe(0)
})

test('een ander ja neemt de plaats in van het vorige: wat er niet meer in staat, leest niemand meer (D0-25)', async () => {
  const opnieuw = { versie: 2, op: new Date(nu.getTime() + 1000) }
  await db.asActor(inwoner('anna'), (tx) =>
    tx
      .insert(gedeeld)
      .values({ trajectId: zaak.anna, kvk: kvk.linde, inhoud, door: mens.anna, ...opnieuw })
      .onConflictDoUpdate({ target: [gedeeld.trajectId, gedeeld.kvk], set: opnieuw }),
  )
  const staat = await db.asOwner((tx) => tx.select({ versie: gedeeld.versie }).from(gedeeld))
  expect(staat).toEqual([{ versie: 2 }])
  await db.asActor(inwoner('anna'), (tx) => tx.delete(gedeeld))
  expect(await leest(inwoner('anna'))).toBe(0)
})
