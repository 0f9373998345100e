import { getTableColumns, sql } from 'drizzle-orm'
import type { PgTable } from 'drizzle-orm/pg-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Actor } from '#app/domain/actor.ts'
import { rowsOf } from '#db/as-actor.server.ts'
import { medewerker, organisatie, persoon, relatie } from '#db/schema/persoon.ts'
import { concept, gezinspassage, ontvangstbewijs, passage, planVersie, tekst } from '#db/schema/plan.ts'
import { formulierSleutel } from '#db/schema/sessie.ts'
import { deelname, gebeurtenis, leesregel, traject } from '#db/schema/traject.ts'
import { testDatabase, type TestDatabase } from '#tests/builders/database.ts'
import { verwachtGeweigerd } from '#tests/db/weigering.ts'
import {
  aanbieder,
  collega,
  firma,
  inwoner,
  legSituatie,
  mens,
  toegang,
  zaak,
  zonderSleutel,
} from '#tests/db/situatie.ts'

let db: TestDatabase
beforeAll(async () => {
  db = await testDatabase()
  await db.asOwner(legSituatie)
})
afterAll(() => db?.close())

/** Per table the column that tells whose row it is. */
const kenmerk = {
  persoon: [persoon, 'id'],
  relatie: [relatie, 'van'],
  organisatie: [organisatie, 'id'],
  medewerker: [medewerker, 'id'],
  concept: [concept, 'persoonId'],
  traject: [traject, 'id'],
  deelname: [deelname, 'wie'],
  gebeurtenis: [gebeurtenis, 'trajectId'],
  leesregel: [leesregel, 'trajectId'],
  passage: [passage, 'trajectId'],
  gezinspassage: [gezinspassage, 'gezinVan'],
  planVersie: [planVersie, 'trajectId'],
  tekst: [tekst, 'trajectId'],
  ontvangstbewijs: [ontvangstbewijs, 'trajectId'],
  formulierSleutel: [formulierSleutel, 'wie'],
} satisfies Record<string, [PgTable, string]>
type Tabel = keyof typeof kenmerk

/** Names instead of ids, so that a failing test reads as a sentence. */
const naamVan = new Map<string, string>(
  [mens, zaak, collega, firma].flatMap((groep) =>
    Object.entries(groep).map(([naam, id]): [string, string] => [id, naam]),
  ),
)

async function ziet(actor: Actor, tabel: Tabel): Promise<string[]> {
  const [bron, kolom] = kenmerk[tabel]
  const wie = getTableColumns(bron as PgTable)[kolom]
  const rijen = await db.asActor(actor, (tx) => rowsOf<{ wie: string }>(tx, sql`select ${wie} as wie from ${bron}`))
  return [...new Set(rijen.map((gevonden) => naamVan.get(gevonden.wie) ?? gevonden.wie))].sort()
}

/** What each may see, whole: a table that is not named is refused. */
const verwacht: [string, Actor, Partial<Record<Tabel, string[]>>][] = [
  [
    'Anna ziet zichzelf, haar kind en hun trajecten',
    inwoner('anna'),
    {
      persoon: ['anna', 'kees'],
      organisatie: ['zorgboog'],
      relatie: ['anna'],
      medewerker: ['doetinchem'],
      concept: ['anna'],
      traject: ['anna', 'kees'],
      deelname: ['anna'],
      gebeurtenis: ['anna', 'kees'],
      leesregel: ['anna', 'kees'],
      passage: ['anna', 'kees'],
      gezinspassage: ['anna'],
      planVersie: ['anna', 'kees'],
      tekst: ['anna', 'kees'],
      ontvangstbewijs: ['anna', 'kees'],
      formulierSleutel: ['anna'],
    },
  ],
  [
    'Hanna leest mee in het traject van Anna en ziet niet wat alleen van Anna is',
    inwoner('hanna'),
    {
      persoon: ['anna', 'hanna'],
      organisatie: ['zorgboog'],
      relatie: [],
      medewerker: ['doetinchem'],
      concept: [],
      traject: ['anna'],
      deelname: ['hanna'],
      gebeurtenis: ['anna'],
      leesregel: ['anna'],
      passage: ['anna'],
      gezinspassage: ['anna'],
      planVersie: ['anna'],
      tekst: ['anna'],
      ontvangstbewijs: [],
      formulierSleutel: [],
    },
  ],
  [
    'Vera zag het traject van Anna tot haar tijd voorbij was',
    inwoner('vera'),
    {
      persoon: ['vera'],
      organisatie: [],
      relatie: [],
      medewerker: [],
      concept: [],
      traject: [],
      deelname: ['vera'],
      gebeurtenis: [],
      leesregel: [],
      passage: [],
      gezinspassage: [],
      planVersie: [],
      tekst: [],
      ontvangstbewijs: [],
      formulierSleutel: [],
    },
  ],
  [
    'Vera handelt volgens de aanmelding namens Bart: zij ziet Bart, niet wat Bart al had',
    inwoner('vera', 'bart'),
    {
      persoon: ['bart', 'vera'],
      organisatie: [],
      relatie: [],
      medewerker: [],
      concept: [],
      traject: [],
      deelname: ['vera'],
      gebeurtenis: [],
      leesregel: [],
      passage: [],
      gezinspassage: ['bart'],
      planVersie: [],
      tekst: [],
      ontvangstbewijs: [],
      formulierSleutel: [],
    },
  ],
  [
    'de toegang van Doetinchem ziet elke hulpvraag aan haar gemeente, ook zonder plan: van Anna, Kees en Dirk, niet die van Bart',
    toegang('doetinchem'),
    {
      persoon: ['anna', 'dirk', 'hanna', 'kees', 'vera'],
      organisatie: ['linde', 'zorgboog'],
      medewerker: ['doetinchem'],
      traject: ['anna', 'dirk', 'kees'],
      deelname: ['anna', 'dirk', 'hanna', 'vera', 'zorgboog'],
      gebeurtenis: ['anna', 'dirk', 'kees'],
      leesregel: ['anna', 'dirk', 'kees'],
      passage: ['anna', 'dirk', 'kees'],
      planVersie: ['anna', 'dirk', 'kees'],
      tekst: ['anna', 'dirk', 'kees'],
      formulierSleutel: ['doetinchem'],
    },
  ],
  [
    'de toegang van Bronckhorst ziet alleen het traject van Bart',
    toegang('bronckhorst'),
    {
      persoon: ['bart'],
      organisatie: ['linde', 'zorgboog'],
      medewerker: ['bronckhorst'],
      traject: ['bart'],
      deelname: ['bart', 'linde'],
      gebeurtenis: ['bart'],
      leesregel: ['bart'],
      passage: ['bart'],
      planVersie: ['bart'],
      tekst: ['bart'],
      formulierSleutel: ['bronckhorst'],
    },
  ],
  [
    'aanbieder de Zorgboog ziet waar zij meedoet en wat daar gebeurde, en geen plan en geen tekst van een ander',
    aanbieder('zorgboog'),
    {
      organisatie: ['zorgboog'],
      medewerker: [],
      traject: ['anna'],
      deelname: ['zorgboog'],
      gebeurtenis: ['anna'],
      leesregel: [],
      tekst: [],
      formulierSleutel: ['zorgboog'],
    },
  ],
  ['wie niet is aangemeld leest niets', { soort: 'open' }, {}],
  ...zonderSleutel.map((actor): [string, Actor, Partial<Record<Tabel, string[]>>] => [
    `zonder sleutel ziet een ${actor.soort} geen enkele rij`,
    actor,
    Object.fromEntries(rechtenVan(actor).map((tabel) => [tabel, []])),
  ]),
]

function rechtenVan({ soort }: Actor): Tabel[] {
  if (soort === 'aanbieder')
    return ['organisatie', 'medewerker', 'traject', 'deelname', 'gebeurtenis', 'leesregel', 'tekst', 'formulierSleutel']
  const alle = Object.keys(kenmerk) as Tabel[]
  const niet = soort === 'inwoner' ? [] : ['relatie', 'concept', 'ontvangstbewijs', 'gezinspassage']
  return alle.filter((tabel) => !niet.includes(tabel))
}

describe.each(verwacht)('%s', (_naam, actor, mag) => {
  test.each(Object.keys(kenmerk) as Tabel[])('%s', async (tabel) => {
    const rijen = mag[tabel]
    if (rijen) expect(await ziet(actor, tabel)).toEqual(rijen)
    else await verwachtGeweigerd(ziet(actor, tabel))
  })
})

test('de toegang leest haar eigen stem in het plan, nooit die van de inwoner', async () => {
  const stemmen = (actor: Actor) =>
    db.asActor(actor, (tx) => tx.selectDistinct({ stem: passage.stem }).from(passage).orderBy(passage.stem))
  expect(await stemmen(toegang('doetinchem'))).toEqual([{ stem: 'toegang' }])
  expect(await stemmen(inwoner('anna'))).toEqual([{ stem: 'inwoner' }, { stem: 'toegang' }])
})

test.each([inwoner('anna'), toegang('doetinchem')])(
  'een $soort leest geen BSN, ook niet in een voorwaarde',
  async (actor) => {
    await verwachtGeweigerd(db.asActor(actor, (tx) => tx.select({ bsn: persoon.bsnSleutel }).from(persoon)))
    await verwachtGeweigerd(db.asActor(actor, (tx) => tx.select({ bsn: persoon.bsnVersleuteld }).from(persoon)))
    await verwachtGeweigerd(
      db.asActor(actor, (tx) =>
        tx
          .select({ id: persoon.id })
          .from(persoon)
          .where(sql`bsn_sleutel is not null`),
      ),
    )
  },
)

test('de aanmelding (systeem) leest het BSN en geen traject', async () => {
  const personen = await db.asActor({ soort: 'systeem' }, (tx) => tx.select({ bsn: persoon.bsnSleutel }).from(persoon))
  expect(personen.filter(({ bsn }) => bsn)).toHaveLength(5)
  for (const tabel of [
    traject,
    deelname,
    gebeurtenis,
    leesregel,
    passage,
    planVersie,
    tekst,
    ontvangstbewijs,
    concept,
    gezinspassage,
  ])
    await verwachtGeweigerd(db.asActor({ soort: 'systeem' }, (tx) => tx.select({ een: sql`1` }).from(tabel)))
})

test('eenklik_app zelf, buiten asActor, heeft geen enkel recht', async () => {
  for (const [tabel] of Object.values(kenmerk))
    await verwachtGeweigerd(
      db.asActor({ soort: 'systeem' }, async (tx) => {
        await tx.execute(sql`set local role eenklik_app`)
        await tx.select({ een: sql`1` }).from(tabel as PgTable)
      }),
    )
})
