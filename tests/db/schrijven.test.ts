import { eq, sql } from 'drizzle-orm'
import type { PgTable } from 'drizzle-orm/pg-core'
import { v7 as uuidv7 } from 'uuid'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Actor } from '#app/domain/actor.ts'
import type { Tx } from '#db/client.server.ts'
import { medewerker, organisatie, persoon, relatie } from '#db/schema/persoon.ts'
import { concept, gezinspassage, ontvangstbewijs, passage, planVersie, tekst } from '#db/schema/plan.ts'
import { formulierSleutel } from '#db/schema/sessie.ts'
import { deelname, gebeurtenis, ketenkop, leesregel, traject } from '#db/schema/traject.ts'
import { testDatabase, type TestDatabase } from '#tests/builders/database.ts'
import {
  aanbieder,
  collega,
  inwoner,
  legSituatie,
  mens,
  rij,
  toegang,
  zaak,
  zonderSleutel,
} from '#tests/db/situatie.ts'
import { verwachtGeweigerd } from '#tests/db/weigering.ts'

let db: TestDatabase
beforeAll(async () => {
  db = await testDatabase()
  await db.asOwner(legSituatie)
})
afterAll(() => db?.close())

type Poging = [naam: string, actor: Actor, work: (tx: Tx) => Promise<unknown>]
const anna = inwoner('anna')
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

/** What the toegang writes in the traject of Anna. */
const vanToegang = {
  gebeurtenis: (afwijking = {}) => rij.gebeurtenis({ doorSoort: 'toegang', door: collega.doetinchem, ...afwijking }),
  leesregel: (afwijking = {}) => rij.leesregel({ doorSoort: 'toegang', door: collega.doetinchem, ...afwijking }),
  passage: (afwijking = {}) => rij.passage({ stem: 'toegang', auteur: collega.doetinchem, ...afwijking }),
  tekst: (afwijking = {}) => rij.tekst({ auteurSoort: 'toegang', auteur: collega.doetinchem, ...afwijking }),
}

/** A whole new traject, in the order the database asks for: traject, deelname, and then what stands in it. */
async function begin(
  tx: Tx,
  traject_: Parameters<typeof rij.traject>[0],
  deelname_: Parameters<typeof rij.deelname>[0],
) {
  const nieuw = rij.traject(traject_)
  await tx.insert(traject).values(nieuw)
  await tx.insert(deelname).values(rij.deelname({ trajectId: nieuw.id, ...deelname_ }))
  return nieuw.id
}

const mag: Poging[] = [
  [
    'Anna begint een traject over zichzelf en schrijft erin',
    anna,
    async (tx) => {
      const trajectId = await begin(tx, {}, {})
      await tx.insert(gebeurtenis).values(rij.gebeurtenis({ trajectId, volgnr: 1 }))
      await tx.insert(passage).values(rij.passage({ trajectId }))
      await tx.insert(concept).values(rij.concept({ trajectId }))
    },
  ],
  [
    'Anna begint een traject over Kees',
    anna,
    (tx) => begin(tx, { betrokkeneId: mens.kees }, { rol: 'vertegenwoordiger' }),
  ],
  [
    'Vera begint namens Bart een traject',
    inwoner('vera', 'bart'),
    (tx) => begin(tx, { betrokkeneId: mens.bart }, { wie: mens.vera, rol: 'vertegenwoordiger' }),
  ],
  [
    'Vera begint namens Bart een traject waar Bart zelf aan deelneemt',
    inwoner('vera', 'bart'),
    async (tx) => {
      const nieuw = rij.traject({ betrokkeneId: mens.bart })
      await tx.insert(traject).values(nieuw)
      await tx
        .insert(deelname)
        .values([
          rij.deelname({ trajectId: nieuw.id, wie: mens.vera, rol: 'vertegenwoordiger' }),
          rij.deelname({ trajectId: nieuw.id, wie: mens.bart }),
        ])
    },
  ],
  [
    'Anna geeft een kind op en zegt ouder te zijn',
    anna,
    async (tx) => {
      const [kind] = await tx.insert(persoon).values(rij.persoon()).returning({ id: persoon.id })
      await tx.insert(relatie).values(rij.relatie({ naar: kind!.id }))
    },
  ],
  ['Anna legt vast wat zij deed', anna, (tx) => tx.insert(gebeurtenis).values(rij.gebeurtenis())],
  ['Anna legt vast wat zij las', anna, (tx) => tx.insert(leesregel).values(rij.leesregel())],
  [
    'Hanna legt vast wat zij las',
    inwoner('hanna'),
    (tx) => tx.insert(leesregel).values(rij.leesregel({ door: mens.hanna })),
  ],
  ['Anna schrijft een passage', anna, (tx) => tx.insert(passage).values(rij.passage())],
  [
    'Anna vertelt iets over haar gezin, voor het plan van elk kind (D1-32)',
    anna,
    (tx) => tx.insert(gezinspassage).values(rij.gezinspassage()),
  ],
  ['Anna verstuurt een planversie', anna, (tx) => tx.insert(planVersie).values(rij.planVersie())],
  ['Anna schrijft een tekst', anna, (tx) => tx.insert(tekst).values(rij.tekst())],
  ['Anna krijgt een ontvangstbewijs', anna, (tx) => tx.insert(ontvangstbewijs).values(rij.ontvangstbewijs())],
  [
    'Anna bewaart en verandert een concept',
    anna,
    async (tx) => {
      const [nieuw] = await tx.insert(concept).values(rij.concept()).returning({ id: concept.id })
      const vraag = tx.update(concept).set({ versie: 1 }).where(eq(concept.id, nieuw!.id)).returning({ id: concept.id })
      expect(await vraag).toHaveLength(1)
    },
  ],
  [
    'Anna gebruikt een sleutel van een formulier en bewaart het antwoord',
    anna,
    async (tx) => {
      const sleutel = rij.formulierSleutel()
      expect(
        await tx
          .insert(formulierSleutel)
          .values(sleutel)
          .onConflictDoNothing()
          .returning({ wie: formulierSleutel.wie }),
      ).toHaveLength(1)
      const antwoord = tx
        .update(formulierSleutel)
        .set({ antwoord: { ok: true } })
        .where(eq(formulierSleutel.sleutel, sleutel.sleutel))
      expect(await antwoord.returning({ wie: formulierSleutel.wie })).toHaveLength(1)
    },
  ],
  ['de toegang legt vast wat zij deed', doetinchem, (tx) => tx.insert(gebeurtenis).values(vanToegang.gebeurtenis())],
  ['de toegang legt vast wat zij las', doetinchem, (tx) => tx.insert(leesregel).values(vanToegang.leesregel())],
  ['de toegang schrijft haar advies', doetinchem, (tx) => tx.insert(passage).values(vanToegang.passage())],
  ['de toegang legt een planversie voor', doetinchem, (tx) => tx.insert(planVersie).values(rij.planVersie())],
  ['de toegang schrijft een tekst', doetinchem, (tx) => tx.insert(tekst).values(vanToegang.tekst())],
  [
    'de aanmelding legt een persoon en een gecontroleerde relatie vast',
    { soort: 'systeem' },
    async (tx) => {
      const bsnSleutel = new Uint8Array([99])
      const vast = rij.persoon({ bron: 'aanmelding', opgegevenDoor: null, bsnSleutel })
      const [nieuw] = await tx.insert(persoon).values(vast).returning({ id: persoon.id })
      await tx.insert(relatie).values(rij.relatie({ naar: nieuw!.id, bron: 'aanmelding', gecontroleerd: true }))
    },
  ],
]

const magNiet: Poging[] = [
  // a traject and who takes part
  ['Anna begint een traject over Bart', anna, (tx) => begin(tx, { betrokkeneId: mens.bart }, {})],
  [
    'Anna begint een traject met het gezin van Bart, om daarover te lezen',
    anna,
    (tx) => tx.insert(traject).values(rij.traject({ gezinVan: mens.bart })),
  ],
  [
    'Anna begint een traject dat iemand van een andere gemeente in handen heeft, om die naam te lezen (D1-33)',
    anna,
    (tx) => tx.insert(traject).values(rij.traject({ behandelaar: collega.bronckhorst })),
  ],
  [
    'de toegang maakt een traject met het gezin van iemand van een andere gemeente',
    doetinchem,
    (tx) => tx.insert(traject).values(rij.traject({ gezinVan: mens.bart })),
  ],
  [
    'Anna begint een traject over Dirk, die zij niet opgaf',
    anna,
    (tx) => tx.insert(traject).values(rij.traject({ betrokkeneId: mens.dirk })),
  ],
  [
    'Anna laat zich toe tot het traject van Bart',
    anna,
    (tx) => tx.insert(deelname).values(rij.deelname({ trajectId: zaak.bart, rol: 'vertegenwoordiger' })),
  ],
  [
    'Hanna maakt van lezen schrijven',
    inwoner('hanna'),
    (tx) => tx.insert(deelname).values(rij.deelname({ wie: mens.hanna, rol: 'vertegenwoordiger' })),
  ],
  [
    'Vera laat zich weer toe',
    inwoner('vera'),
    (tx) => tx.insert(deelname).values(rij.deelname({ wie: mens.vera, rol: 'vertegenwoordiger' })),
  ],
  [
    'Anna laat Bart toe tot haar traject',
    anna,
    (tx) => tx.insert(deelname).values(rij.deelname({ wie: mens.bart, rol: 'vertegenwoordiger' })),
  ],
  [
    'Anna begint een traject over zichzelf met Bart als deelnemer',
    anna,
    (tx) => begin(tx, {}, { wie: mens.bart, rol: 'vertegenwoordiger' }),
  ],
  [
    'Anna begint een traject over Kees als was zij Kees',
    anna,
    (tx) => begin(tx, { betrokkeneId: mens.kees }, { rol: 'betrokkene' }),
  ],
  [
    'Anna begint een traject met een organisatie erin',
    anna,
    (tx) => begin(tx, {}, { soort: 'organisatie', rol: 'aanbieder' }),
  ],
  ['Anna zet haar traject in een andere gemeente', anna, (tx) => tx.update(traject).set({ gemeente: 'bronckhorst' })],
  ['Anna verandert haar deelname', anna, (tx) => tx.update(deelname).set({ reikwijdte: 'schrijven' })],
  [
    'de toegang maakt een traject voor een andere gemeente',
    doetinchem,
    (tx) => tx.insert(traject).values(rij.traject({ gemeente: 'bronckhorst', betrokkeneId: mens.bart })),
  ],
  [
    'de toegang maakt een traject over iemand van een andere gemeente',
    doetinchem,
    (tx) => tx.insert(traject).values(rij.traject({ betrokkeneId: mens.bart })),
  ],
  [
    'de toegang laat een tweede mens toe tot wat er al is',
    doetinchem,
    (tx) => tx.insert(deelname).values(rij.deelname({ wie: mens.dirk, rol: 'vertegenwoordiger' })),
  ],
  [
    'de toegang laat iemand toe',
    doetinchem,
    (tx) => tx.insert(deelname).values(rij.deelname({ wie: mens.bart, rol: 'helper' })),
  ],
  [
    'de toegang haalt een traject naar zich toe',
    doetinchem,
    (tx) => tx.update(traject).set({ gemeente: 'doetinchem' }),
  ],
  [
    'een aanbieder laat zich toe',
    aanbieder('zorgboog'),
    (tx) => tx.insert(deelname).values(rij.deelname({ trajectId: zaak.bart })),
  ],
  ['een aanbieder verandert een traject', aanbieder('zorgboog'), (tx) => tx.update(traject).set({ stap: 'akkoord' })],
  // persons
  [
    'Anna geeft een persoon op als kwam die van de aanmelding',
    anna,
    (tx) => tx.insert(persoon).values(rij.persoon({ bron: 'aanmelding' })),
  ],
  [
    'Anna geeft een persoon op in naam van Bart',
    anna,
    (tx) => tx.insert(persoon).values(rij.persoon({ opgegevenDoor: mens.bart })),
  ],
  [
    'Anna geeft een persoon een BSN',
    anna,
    (tx) => tx.insert(persoon).values(rij.persoon({ bsnSleutel: new Uint8Array([7]) })),
  ],
  [
    'Anna verandert zichzelf',
    anna,
    (tx) => tx.update(persoon).set({ voornamen: 'A' }).where(eq(persoon.id, mens.anna)),
  ],
  [
    'Anna zegt een relatie te hebben met Bart',
    anna,
    (tx) => tx.insert(relatie).values(rij.relatie({ naar: mens.bart })),
  ],
  ['Anna zegt iets over de relatie van Bart', anna, (tx) => tx.insert(relatie).values(rij.relatie({ van: mens.bart }))],
  [
    'Anna noemt haar relatie gecontroleerd',
    anna,
    (tx) => tx.insert(relatie).values(rij.relatie({ gecontroleerd: true })),
  ],
  [
    'Anna noemt haar relatie van de aanmelding',
    anna,
    (tx) => tx.insert(relatie).values(rij.relatie({ bron: 'aanmelding' })),
  ],
  [
    'de toegang verandert een persoon',
    doetinchem,
    (tx) => tx.update(persoon).set({ voornamen: 'A' }).where(eq(persoon.id, mens.anna)),
  ],
  ['de toegang geeft zichzelf een rol', doetinchem, (tx) => tx.update(medewerker).set({ rollen: ['beheer'] })],
  [
    'een aanbieder verandert haar organisatie',
    aanbieder('zorgboog'),
    (tx) => tx.update(organisatie).set({ naam: 'Anders' }),
  ],
  // concepts and receipts
  ['Anna maakt een concept voor Bart', anna, (tx) => tx.insert(concept).values(rij.concept({ persoonId: mens.bart }))],
  ['Anna geeft haar concept aan Bart', anna, (tx) => tx.update(concept).set({ persoonId: mens.bart })],
  ['Anna hangt haar concept aan het traject van Bart', anna, (tx) => tx.update(concept).set({ trajectId: zaak.bart })],
  [
    'Anna krijgt een ontvangstbewijs van het traject van Bart',
    anna,
    (tx) => tx.insert(ontvangstbewijs).values(rij.ontvangstbewijs({ trajectId: zaak.bart })),
  ],
  [
    'Anna maakt een ontvangstbewijs voor Bart',
    anna,
    (tx) => tx.insert(ontvangstbewijs).values(rij.ontvangstbewijs({ persoonId: mens.bart })),
  ],
  [
    'de toegang maakt een ontvangstbewijs bij een traject van een andere gemeente',
    doetinchem,
    (tx) => tx.insert(ontvangstbewijs).values(rij.ontvangstbewijs({ trajectId: zaak.bart })),
  ],
  ['de toegang leest een concept', doetinchem, (tx) => tx.select().from(concept)],
  // the voice of somebody else, and the traject of somebody else
  [
    'Anna handelt in het traject van Bart',
    anna,
    (tx) => tx.insert(gebeurtenis).values(rij.gebeurtenis({ trajectId: zaak.bart })),
  ],
  ['Anna handelt als Bart', anna, (tx) => tx.insert(gebeurtenis).values(rij.gebeurtenis({ door: mens.bart }))],
  ['Anna handelt als toegang', anna, (tx) => tx.insert(gebeurtenis).values(vanToegang.gebeurtenis())],
  [
    'Anna handelt als systeem',
    anna,
    (tx) => tx.insert(gebeurtenis).values(rij.gebeurtenis({ doorSoort: 'systeem', door: null })),
  ],
  ['Anna handelt namens Bart', anna, (tx) => tx.insert(gebeurtenis).values(rij.gebeurtenis({ namens: mens.bart }))],
  [
    'Hanna, die mag lezen, handelt',
    inwoner('hanna'),
    (tx) => tx.insert(gebeurtenis).values(rij.gebeurtenis({ door: mens.hanna })),
  ],
  [
    'Hanna, die mag lezen, schrijft een passage',
    inwoner('hanna'),
    (tx) => tx.insert(passage).values(rij.passage({ auteur: mens.hanna })),
  ],
  [
    'Vera, van wie de tijd voorbij is, schrijft',
    inwoner('vera'),
    (tx) => tx.insert(passage).values(rij.passage({ auteur: mens.vera })),
  ],
  ['Anna leest, zegt zij, als Bart', anna, (tx) => tx.insert(leesregel).values(rij.leesregel({ door: mens.bart }))],
  [
    'Anna leest, zegt zij, bij Bart',
    anna,
    (tx) => tx.insert(leesregel).values(rij.leesregel({ trajectId: zaak.bart })),
  ],
  ['Anna leest, zegt zij, als toegang', anna, (tx) => tx.insert(leesregel).values(vanToegang.leesregel())],
  [
    'Anna schrijft met de stem van de toegang',
    anna,
    (tx) => tx.insert(passage).values(rij.passage({ stem: 'toegang' })),
  ],
  ['Anna schrijft een passage als Bart', anna, (tx) => tx.insert(passage).values(rij.passage({ auteur: mens.bart }))],
  [
    'Anna schrijft in het plan van Bart',
    anna,
    (tx) => tx.insert(passage).values(rij.passage({ trajectId: zaak.bart })),
  ],
  [
    'Anna schrijft over het gezin van Bart',
    anna,
    (tx) => tx.insert(gezinspassage).values(rij.gezinspassage({ gezinVan: mens.bart })),
  ],
  [
    'Anna schrijft over haar gezin als Bart',
    anna,
    (tx) => tx.insert(gezinspassage).values(rij.gezinspassage({ auteur: mens.bart })),
  ],
  [
    'Hanna, die mag lezen, schrijft over het gezin van Anna',
    inwoner('hanna'),
    (tx) => tx.insert(gezinspassage).values(rij.gezinspassage({ auteur: mens.hanna })),
  ],
  ['Anna verandert wat zij over haar gezin vertelde', anna, (tx) => tx.update(gezinspassage).set({ waarden: {} })],
  ['Anna wist wat zij over haar gezin vertelde', anna, (tx) => tx.delete(gezinspassage)],
  [
    'de toegang schrijft over een gezin',
    doetinchem,
    (tx) => tx.insert(gezinspassage).values(rij.gezinspassage({ auteur: collega.doetinchem })),
  ],
  [
    'een aanbieder schrijft over een gezin',
    aanbieder('zorgboog'),
    (tx) => tx.insert(gezinspassage).values(rij.gezinspassage({ auteur: collega.zorgboog })),
  ],
  [
    'Anna maakt een planversie van Bart',
    anna,
    (tx) => tx.insert(planVersie).values(rij.planVersie({ trajectId: zaak.bart })),
  ],
  ['Anna schrijft een tekst als toegang', anna, (tx) => tx.insert(tekst).values(rij.tekst({ auteurSoort: 'toegang' }))],
  ['Anna schrijft een tekst als Bart', anna, (tx) => tx.insert(tekst).values(rij.tekst({ auteur: mens.bart }))],
  ['Anna schrijft een tekst bij Bart', anna, (tx) => tx.insert(tekst).values(rij.tekst({ trajectId: zaak.bart }))],
  [
    'Anna gebruikt een sleutel van Bart',
    anna,
    (tx) => tx.insert(formulierSleutel).values(rij.formulierSleutel({ wie: mens.bart })),
  ],
  ...(['bart'] as const).flatMap((wie): Poging[] => [
    [
      `Doetinchem handelt in het traject van ${wie}, van Bronckhorst`,
      doetinchem,
      (tx) => tx.insert(gebeurtenis).values(vanToegang.gebeurtenis({ trajectId: zaak[wie] })),
    ],
    [
      `Doetinchem leest, zegt zij, bij ${wie}`,
      doetinchem,
      (tx) => tx.insert(leesregel).values(vanToegang.leesregel({ trajectId: zaak[wie] })),
    ],
    [
      `Doetinchem schrijft in het plan van ${wie}`,
      doetinchem,
      (tx) => tx.insert(passage).values(vanToegang.passage({ trajectId: zaak[wie] })),
    ],
    [
      `Doetinchem maakt een planversie van ${wie}`,
      doetinchem,
      (tx) => tx.insert(planVersie).values(rij.planVersie({ trajectId: zaak[wie] })),
    ],
    [
      `Doetinchem schrijft een tekst bij ${wie}`,
      doetinchem,
      (tx) => tx.insert(tekst).values(vanToegang.tekst({ trajectId: zaak[wie] })),
    ],
  ]),
  [
    'de toegang handelt als collega',
    doetinchem,
    (tx) => tx.insert(gebeurtenis).values(vanToegang.gebeurtenis({ door: collega.bronckhorst })),
  ],
  ['de toegang handelt als inwoner', doetinchem, (tx) => tx.insert(gebeurtenis).values(rij.gebeurtenis())],
  [
    'de toegang handelt namens Anna',
    doetinchem,
    (tx) => tx.insert(gebeurtenis).values(vanToegang.gebeurtenis({ namens: mens.anna })),
  ],
  ['de toegang leest, zegt zij, als Anna', doetinchem, (tx) => tx.insert(leesregel).values(rij.leesregel())],
  [
    'de toegang schrijft met de stem van de inwoner',
    doetinchem,
    (tx) => tx.insert(passage).values(vanToegang.passage({ stem: 'inwoner' })),
  ],
  [
    'de toegang schrijft een passage als Anna',
    doetinchem,
    (tx) => tx.insert(passage).values(vanToegang.passage({ auteur: mens.anna })),
  ],
  [
    'de toegang schrijft een tekst als inwoner',
    doetinchem,
    (tx) => tx.insert(tekst).values(vanToegang.tekst({ auteurSoort: 'inwoner' })),
  ],
  [
    'de toegang gebruikt een sleutel van een collega',
    doetinchem,
    (tx) => tx.insert(formulierSleutel).values(rij.formulierSleutel({ wie: collega.bronckhorst })),
  ],
  [
    'een aanbieder handelt',
    aanbieder('zorgboog'),
    (tx) => tx.insert(gebeurtenis).values(rij.gebeurtenis({ doorSoort: 'aanbieder', door: collega.zorgboog })),
  ],
  [
    'een aanbieder schrijft in het plan',
    aanbieder('zorgboog'),
    (tx) => tx.insert(passage).values(rij.passage({ stem: 'aanbieder', auteur: collega.zorgboog })),
  ],
  [
    'een aanbieder gebruikt een sleutel van de toegang',
    aanbieder('zorgboog'),
    (tx) => tx.insert(formulierSleutel).values(rij.formulierSleutel({ wie: collega.doetinchem })),
  ],
  [
    'het systeem handelt in een traject',
    { soort: 'systeem' },
    (tx) => tx.insert(gebeurtenis).values(rij.gebeurtenis({ doorSoort: 'systeem', door: null })),
  ],
  [
    'het systeem gooit een persoon weg',
    { soort: 'systeem' },
    (tx) => tx.delete(persoon).where(eq(persoon.id, mens.kees)),
  ],
  // nobody at all
  ...zonderSleutel.flatMap((actor): Poging[] => [
    [
      `een ${actor.soort} zonder sleutel handelt`,
      actor,
      (tx) => tx.insert(gebeurtenis).values(rij.gebeurtenis({ doorSoort: actor.soort, door: null })),
    ],
    [`een ${actor.soort} zonder sleutel schrijft een passage`, actor, (tx) => tx.insert(passage).values(rij.passage())],
    [`een ${actor.soort} zonder sleutel begint een traject`, actor, (tx) => tx.insert(traject).values(rij.traject())],
    [
      `een ${actor.soort} zonder sleutel geeft een persoon op`,
      actor,
      (tx) => tx.insert(persoon).values(rij.persoon({ opgegevenDoor: null })),
    ],
    [
      `een ${actor.soort} zonder sleutel gebruikt een sleutel van een formulier`,
      actor,
      (tx) => tx.insert(formulierSleutel).values(rij.formulierSleutel()),
    ],
  ]),
  ['wie niet is aangemeld begint een traject', { soort: 'open' }, (tx) => tx.insert(traject).values(rij.traject())],
]

test.each(mag)('mag: %s', (_naam, actor, work) => probeer(actor, work))

test.each(magNiet)('mag niet: %s', (_naam, actor, work) => verwachtGeweigerd(probeer(actor, work)))

test('niemand laat zich later toe tot een traject, ook niet wie het begon', async () => {
  const tweede = async (tx: Tx) => {
    const trajectId = await begin(tx, {}, {})
    await tx.insert(deelname).values(rij.deelname({ trajectId, rol: 'vertegenwoordiger' }))
  }
  await verwachtGeweigerd(probeer(anna, tweede))
})

test('een deelname gaat alleen open door wie het traject mag openen, ook als er nog niemand deelneemt', async () => {
  const leeg = rij.traject({ betrokkeneId: mens.bart })
  await db.asOwner((tx) => tx.insert(traject).values(leeg))
  const neem = (tx: Tx) => tx.insert(deelname).values(rij.deelname({ trajectId: leeg.id, rol: 'vertegenwoordiger' }))
  await verwachtGeweigerd(probeer(anna, neem))
  await db.asOwner((tx) => tx.delete(traject).where(eq(traject.id, leeg.id)))
})

describe('Anna raakt niets van Bart', () => {
  test.each<[string, (tx: Tx) => Promise<unknown[]>]>([
    [
      'concept veranderen',
      (tx) =>
        tx.update(concept).set({ versie: 9 }).where(eq(concept.persoonId, mens.bart)).returning({ id: concept.id }),
    ],
    [
      'concept weggooien',
      (tx) => tx.delete(concept).where(eq(concept.persoonId, mens.bart)).returning({ id: concept.id }),
    ],
    [
      'antwoord op een formulier veranderen',
      (tx) =>
        tx
          .update(formulierSleutel)
          .set({ antwoord: 1 })
          .where(eq(formulierSleutel.wie, mens.bart))
          .returning({ wie: formulierSleutel.wie }),
    ],
  ])('%s treft geen rij', async (_naam, work) => {
    await probeer(anna, async (tx) => expect(await work(tx)).toEqual([]))
  })
})

/** What is added to and never changed, by anybody who comes in through the portal. */
describe.each<[string, PgTable]>([
  ['gebeurtenis', gebeurtenis],
  ['leesregel', leesregel],
  ['ketenkop', ketenkop],
  ['passage', passage],
  ['plan_versie', planVersie],
  ['tekst', tekst],
  ['ontvangstbewijs', ontvangstbewijs],
])('%s wordt door niemand veranderd', (naam, tabel) => {
  test.each<Actor>([anna, doetinchem, aanbieder('zorgboog'), { soort: 'open' }, { soort: 'systeem' }])(
    '$soort',
    async (actor) => {
      await verwachtGeweigerd(probeer(actor, (tx) => tx.execute(sql`update ${tabel} set traject_id = traject_id`)))
      await verwachtGeweigerd(probeer(actor, (tx) => tx.delete(tabel)))
      await verwachtGeweigerd(probeer(actor, (tx) => tx.execute(sql`truncate ${tabel}`)))
      await verwachtGeweigerd(
        probeer(actor, (tx) => tx.execute(sql`alter table ${tabel} disable row level security`)),
      ).catch((fout) => {
        throw new Error(naam, { cause: fout })
      })
    },
  )
})

test('een actor kan zijn eigen sleutels wel zetten, maar geen rol aannemen die eenklik_app niet heeft', async () => {
  for (const rol of ['eenklik_kern', 'postgres'])
    await verwachtGeweigerd(
      probeer(anna, (tx) => (db.soort === 'pglite' ? tx.execute(sql.raw(`set local role ${rol}`)) : alsLogin(tx, rol))),
    )
})

/** The tests sign in to PostgreSQL as a superuser, who may take any role: as an ordinary login it has to be refused. */
async function alsLogin(tx: Tx, rol: string) {
  await tx.execute(sql`select set_config('role', 'none', true)`)
  await tx.execute(sql`set local session authorization eenklik_app`)
  await tx.execute(sql.raw(`set local role ${rol}`))
}

test('een nieuw traject heeft een eigen nummer', async () => {
  const nummer = `EK-${uuidv7()}`
  const twee = probeer(anna, async (tx) => {
    await begin(tx, { nummer }, {})
    await begin(tx, { nummer }, {})
  })
  await expect(twee).rejects.toMatchObject({ cause: { code: '23505' } })
})

test('wie een deelname schrijft met een behandelaar erin, leest diens naam niet: de database neemt over wie het traject in handen heeft (D1-33)', async () => {
  await probeer(anna, async (tx) => {
    const trajectId = await begin(tx, {}, { behandelaar: collega.bronckhorst })
    const [mijn] = await tx.select().from(deelname).where(eq(deelname.trajectId, trajectId))
    expect(mijn?.behandelaar).toBeNull()
    const namen = await tx.select({ id: medewerker.id }).from(medewerker).where(eq(medewerker.id, collega.bronckhorst))
    expect(namen).toEqual([])
  })
})
