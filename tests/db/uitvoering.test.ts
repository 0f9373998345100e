import { eq } from 'drizzle-orm'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Actor } from '#app/domain/actor.ts'
import { nieuwsteVersie } from '#app/domain/traject/lift.ts'
import { lezersVan } from '#app/domain/traject/gebeurd.ts'
import type { Gebeurtenis } from '#app/domain/traject/gebeurtenissen.ts'
import { organisatie } from '#db/schema/persoon.ts'
import { gedeeld, tekst } from '#db/schema/plan.ts'
import { deelname, gebeurtenis } from '#db/schema/traject.ts'
import { testDatabase, type TestDatabase } from '#tests/builders/database.ts'
import { aanbieder, collega, firma, inwoner, legSituatie, mens, nu, rij, toegang, zaak } from '#tests/db/situatie.ts'
import { verwachtGeweigerd } from '#tests/db/weigering.ts'

/** Linde was asked for Anna and carries the help out in match m1; the Zorgboog takes part in her traject for something else. */
let db: TestDatabase
beforeAll(async () => {
  db = await testDatabase()
  await db.asOwner(legSituatie)
  const firmas = await db.asOwner((tx) => tx.select().from(organisatie))
  const kvk = firmas.find(({ id }) => id === firma.linde)!.kvk
  const inhoud = { set: 's', voorbeeld: true, taal: 'nl', enkelvoudig: true, onderdelen: [] }
  await db.asActor(inwoner('anna'), (tx) =>
    tx.insert(gedeeld).values({ trajectId: zaak.anna, kvk, versie: 1, inhoud, door: mens.anna, op: nu }),
  )
  const gevraagd = { match: 'm1', kvk, partij: null, versie: 1 }
  await schrijf(toegang('doetinchem'), 'MatchGevraagd', gevraagd, collega.doetinchem)
  await db.asOwner((tx) => tx.update(deelname).set({ reikwijdte: 'schrijven' }).where(eq(deelname.wie, firma.zorgboog)))
})
afterAll(() => db?.close())

let volgnr = 200
const schrijf = (actor: Actor, type: string, gegevens: Record<string, unknown>, door: string) =>
  db.asActor(actor, (tx) =>
    tx
      .insert(gebeurtenis)
      .values(rij.gebeurtenis({ volgnr: volgnr++, type, gegevens, doorSoort: actor.soort as 'toegang', door })),
  )

const [linde, zorgboog] = [aanbieder('linde'), aanbieder('zorgboog')]

/** What the aanbieder of a match does in it; all others are of the inwoner or the toegang. */
const vanAanbieder = [
  'MatchAanvaard',
  'MatchAfgewezen',
  'MatchVraagGesteld',
  'IntensiteitGegeven',
  'IntakeVoorgesteld',
  'IntakeGehouden',
  'IntakeNietDoorgegaan',
  'InzageGevraagd',
  'ZorgplanVoorgelegd',
  'ZorgplanAntwoordVastgelegd',
  'ZonderGezagVastgelegd',
  'ZorgplanGedeeld',
  'OneensGesprekGevraagd',
  'OneensGesprekGehouden',
  'HulpBegonnen',
  'BijsturingGevraagd',
  'BijsturingAfgehandeld',
  'WijzigingGevraagd',
  'EvaluatieBegonnen',
  'EvaluatieGegeven',
  'HulpBeeindigd',
]
const bijMatch = (Object.keys(nieuwsteVersie) as Gebeurtenis['type'][]).filter(
  (type) =>
    ['match', 'beroeps'].includes(lezersVan[type]) || type === 'TevredenheidGegeven' || type === 'WaakvlamGezet',
)

test.each(bijMatch.filter((type) => vanAanbieder.includes(type) && type !== 'MatchAfgewezen'))(
  '%s schrijft een aanbieder bij zijn eigen match, en bij die van een ander niet (D0-25, D0-28)',
  async (type) => {
    await verwachtGeweigerd(schrijf(zorgboog, type, { match: 'm1' }, collega.zorgboog))
    await verwachtGeweigerd(schrijf(linde, type, { match: 'm9' }, collega.linde))
    await verwachtGeweigerd(schrijf(linde, type, {}, collega.linde))
    await expect(schrijf(linde, type, { match: 'm1' }, collega.linde)).resolves.toBeDefined()
  },
)

test.each(bijMatch.filter((type) => !vanAanbieder.includes(type) && type !== 'MatchGevraagd'))(
  '%s schrijft een aanbieder nooit: dat is van de inwoner of de toegang (D3L-40, D3X-01)',
  async (type) => {
    await verwachtGeweigerd(schrijf(linde, type, { match: 'm1' }, collega.linde))
  },
)

const leestSoorten = async (actor: Actor) => {
  const rijen = await db.asActor(actor, (tx) => tx.select({ soort: tekst.soort }).from(tekst))
  return new Set(rijen.map(({ soort }) => soort))
}
const overZorg = [
  ...['intake-verslag', 'inzage', 'zorgplan-nee', 'zonder-gezag', 'oneens-gesprek', 'bijsturing', 'evaluatie', 'einde'],
  ...['match-vraag', 'match-antwoord', 'intensiteit', 'intensiteit-terug'],
]
const nietVoorAanbieder = ['tevredenheid', 'niet-begonnen', 'waakvlam', 'match-reden', 'match-intrekken']

test('hoe tevreden de inwoner is, en wat hij daarna wil, leest de aanbieder niet; een vrijwilliger leest niets over de zorg (D3L-40, D1-09, D1-45)', async () => {
  const rest = { trajectId: zaak.anna, auteurSoort: 'inwoner' as const, auteur: mens.anna, woorden: 'tekst', op: nu }
  await db.asOwner((tx) =>
    tx.insert(tekst).values([...overZorg, ...nietVoorAanbieder].map((soort) => ({ ...rest, soort }))),
  )
  const [bijLinde, bijZorgboog] = [await leestSoorten(linde), await leestSoorten(zorgboog)]
  for (const soort of overZorg)
    expect([soort, bijLinde.has(soort), bijZorgboog.has(soort)]).toEqual([soort, true, false])
  for (const soort of nietVoorAanbieder)
    expect([soort, bijLinde.has(soort), bijZorgboog.has(soort)]).toEqual([soort, false, false])
  const bijToegang = await leestSoorten(toegang('doetinchem'))
  const bijVrijwilliger = await leestSoorten({ ...toegang('doetinchem'), rollen: ['vrijwilliger'] } as Actor)
  for (const soort of [...overZorg, 'tevredenheid', 'waakvlam', 'match-reden', 'match-intrekken'])
    expect([soort, bijToegang.has(soort), bijVrijwilliger.has(soort)]).toEqual([soort, true, false])
  const bijAnna = await leestSoorten(inwoner('anna'))
  for (const soort of overZorg) expect([soort, bijAnna.has(soort)]).toEqual([soort, soort !== 'zonder-gezag'])
})
