import { and, eq } from 'drizzle-orm'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Actor } from '#app/domain/actor.ts'
import { mayDo } from '#app/domain/toegankelijk.ts'
import type { Command } from '#app/domain/traject/decide.ts'
import { tekst } from '#db/schema/plan.ts'
import { deelname, gebeurtenis, traject } from '#db/schema/traject.ts'
import { testDatabase, type TestDatabase } from '#tests/builders/database.ts'
import { deelname as doetMee, traject as verhaal } from '#tests/builders/traject.ts'
import { aanbieder, collega, firma, legSituatie, lijst, nu, rij, toegang, zaak } from '#tests/db/situatie.ts'
import { verwachtGeweigerd } from '#tests/db/weigering.ts'

let db: TestDatabase
beforeAll(async () => {
  db = await testDatabase()
  await db.asOwner(legSituatie)
  await db.asOwner((tx) =>
    tx
      .update(deelname)
      .set({ reikwijdte: 'schrijven' })
      .where(and(eq(deelname.wie, firma.zorgboog), eq(deelname.trajectId, zaak.anna))),
  )
})
afterAll(() => db?.close())

let volgnr = 100
const schrijf = (actor: Actor, type: string, anders: Partial<typeof gebeurtenis.$inferInsert> = {}) =>
  db.asActor(actor, (tx) =>
    tx
      .insert(gebeurtenis)
      .values(rij.gebeurtenis({ volgnr: volgnr++, type, doorSoort: 'aanbieder', door: collega.zorgboog, ...anders })),
  )

describe('de aanbieder die meedoet', () => {
  test.each(['StapBegonnen', 'StapAfgerond', 'AfspraakGemaakt', 'AfspraakNagekomen', 'AfspraakVervallen'])(
    'schrijft op dat %s',
    async (type) => {
      await expect(schrijf(aanbieder('zorgboog'), type)).resolves.toBeDefined()
    },
  )

  test.each([
    'PlanIngediend',
    'AkkoordGegeven',
    'ZorgplanBeantwoord',
    'KlantreisGekozen',
    'AanbiederBetrokken',
    'WetVastgesteld',
  ])('schrijft nooit op dat %s: dat is van een ander', async (type) => {
    await verwachtGeweigerd(schrijf(aanbieder('zorgboog'), type))
  })

  test('schrijft niet namens een ander, niet als de toegang, en niet waar zij niet meedoet', async () => {
    await verwachtGeweigerd(schrijf(aanbieder('zorgboog'), 'StapAfgerond', { door: collega.linde }))
    await verwachtGeweigerd(
      schrijf(aanbieder('zorgboog'), 'StapAfgerond', { doorSoort: 'toegang', door: collega.doetinchem }),
    )
    await verwachtGeweigerd(schrijf(aanbieder('zorgboog'), 'StapAfgerond', { trajectId: zaak.bart }))
  })

  test('wie alleen meeleest, schrijft niets', async () => {
    await verwachtGeweigerd(schrijf(aanbieder('linde'), 'StapAfgerond', { trajectId: zaak.bart, door: collega.linde }))
  })

  test('leest van de teksten alleen de woorden van afspraken', async () => {
    const rest = {
      trajectId: zaak.anna,
      auteurSoort: 'aanbieder' as const,
      auteur: collega.zorgboog,
      op: nu,
      woorden: 'Wij bellen.',
    }
    await db.asActor(aanbieder('zorgboog'), (tx) => tx.insert(tekst).values({ ...rest, soort: 'afspraak' }))
    await verwachtGeweigerd(
      db.asActor(aanbieder('zorgboog'), (tx) => tx.insert(tekst).values({ ...rest, soort: 'hulpvraag' })),
    )
    const gelezen = await db.asActor(aanbieder('zorgboog'), (tx) => tx.select({ soort: tekst.soort }).from(tekst))
    expect(new Set(gelezen.map(({ soort }) => soort))).toEqual(new Set(['afspraak']))
  })

  test('ziet in de eigen lijst het nummer van het traject: dat zet de database erbij', async () => {
    const [gezien] = await db.asActor(aanbieder('zorgboog'), (tx) =>
      tx.select({ nummer: deelname.nummer }).from(deelname),
    )
    const [echt] = await db.asOwner((tx) =>
      tx.select({ nummer: traject.nummer }).from(traject).where(eq(traject.id, zaak.anna)),
    )
    expect(gezien).toEqual(echt)
  })
})

describe('wie een aanbieder laat meedoen', () => {
  const erbij = (actor: Actor, anders: Partial<typeof deelname.$inferInsert> = {}) =>
    db.asActor(actor, (tx) =>
      tx.insert(deelname).values({
        ...{ trajectId: zaak.anna, soort: 'organisatie', wie: firma.linde, rol: 'aanbieder', reikwijdte: 'schrijven' },
        ...{ van: nu, ...lijst },
        ...anders,
      } as typeof deelname.$inferInsert),
    )

  test('is de toegang van die gemeente, en alleen een organisatie die er is (domain A3, wachter 3)', async () => {
    await verwachtGeweigerd(erbij(toegang('bronckhorst')))
    await verwachtGeweigerd(erbij(toegang('doetinchem'), { wie: collega.linde }))
    await verwachtGeweigerd(erbij(toegang('doetinchem'), { rol: 'betrokkene' }))
    await verwachtGeweigerd(erbij({ ...toegang('doetinchem'), rollen: ['vrijwilliger'] } as Actor))
    await expect(erbij(toegang('doetinchem'))).resolves.toBeDefined()
  })
})

test('de regel zegt hetzelfde als de database: een aanbieder die alleen leest, doet niets (D1-24)', () => {
  const stap: Command = {
    type: 'RondStapAf',
    reis: 'perspectiefplan',
    stap: 'matching',
    partij: 'aanbieder',
    reden: null,
  }
  const met = (reikwijdte: 'lezen' | 'schrijven') => ({
    ...verhaal('akkoord'),
    deelnames: [doetMee(firma.zorgboog, { soort: 'organisatie', rol: 'aanbieder', reikwijdte })],
  })
  expect(mayDo(aanbieder('zorgboog'), stap, met('lezen'), nu)).toBe(false)
  expect(mayDo(aanbieder('zorgboog'), stap, met('schrijven'), nu)).toBe(true)
  expect(mayDo(aanbieder('linde'), stap, met('schrijven'), nu)).toBe(false)
  expect(mayDo(aanbieder('zorgboog'), { ...stap, partij: 'toegang' }, met('schrijven'), nu)).toBe(false)
  expect(
    mayDo(
      aanbieder('zorgboog'),
      { type: 'BetrekAanbieder', organisatie: firma.zorgboog, geinformeerd: true },
      met('schrijven'),
      nu,
    ),
  ).toBe(false)
})
