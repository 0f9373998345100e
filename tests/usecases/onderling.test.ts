import { eq, sql } from 'drizzle-orm'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Actor } from '#app/domain/actor.ts'
import { openDossier } from '#app/usecases/beoordeling.server.ts'
import type { ToegangCtx } from '#app/usecases/ctx.ts'
import { herbouwSamenvattingen } from '#app/usecases/herbouw.server.ts'
import { trekIn } from '#app/usecases/intrekken.server.ts'
import { draagOver, leesOverdracht } from '#app/usecases/overdracht.server.ts'
import { mijnTaken, openTaken, sluitTaak, vraagTaak, type TaakVraag } from '#app/usecases/taken.server.ts'
import { rowsOf } from '#db/as-actor.server.ts'
import { tekst } from '#db/schema/plan.ts'
import { taak } from '#db/schema/taak.ts'
import { testDatabase, type TestDatabase } from '#tests/builders/database.ts'
import { inwoner, om, toegang } from '#tests/builders/mensen.ts'
import { formulier, gelukt, metKopie, verstuurdPlan } from '#tests/builders/verhaal.ts'

let db: TestDatabase
beforeAll(async () => {
  db = await testDatabase()
})
afterAll(() => db?.close())

const notitie = 'Bel eerst de dochter van mevrouw.'
const vraag: TaakVraag = {
  rol: 'huisarts',
  wat: 'informatie',
  aan: null,
  wie: 'Dokter Voorbeeld',
  vraag: 'Wat weet u van de medicijnen?',
  tot: '2026-03-16',
}
const alsVrijwilliger = (ctx: ToegangCtx): ToegangCtx => ({ ...ctx, actor: { ...ctx.actor, rollen: ['vrijwilliger'] } })
const niet = { ok: false, weigering: 'niet-gevonden' }

async function dossier() {
  const [anna, mila, noor] = [await inwoner(db, 'Anna'), await toegang(db, 'Mila'), await toegang(db, 'Noor')]
  return { anna, mila, noor, id: await verstuurdPlan(anna) }
}

/** The words of every text of this traject that the database lets this actor read, whatever the code asks. */
const leesbaar = (actor: Actor, id: string) =>
  db.asActor(actor, async (tx) =>
    (await tx.select({ woorden: tekst.woorden }).from(tekst).where(eq(tekst.trajectId, id))).map((een) => een.woorden),
  )

/** An aanbieder that takes part in this traject. */
async function aanbiederBij(id: string): Promise<Actor> {
  const organisatie = crypto.randomUUID()
  await db.asOwner((tx) =>
    tx.execute(sql`insert into deelname (id, traject_id, soort, wie, rol, reikwijdte, van, open, stap, aan_zet, uiterlijk)
      values (gen_random_uuid(), ${id}::uuid, 'organisatie', ${organisatie}::uuid, 'aanbieder', 'schrijven', '2026-01-01', true, 'beoordelen', 'toegang', '2026-04-01')`),
  )
  return {
    soort: 'aanbieder',
    medewerkerId: crypto.randomUUID(),
    organisatieId: organisatie,
    naam: 'Sanne',
    rollen: ['werkt'],
  }
}

test('wie een dossier krijgt, leest bovenaan van wie, wanneer en waarom, tot het gelezen is (D1-19)', async () => {
  const { mila, noor, id } = await dossier()
  await gelukt(draagOver(mila, id, formulier(), { behandelaar: noor.actor.medewerkerId, notitie }))
  const bijNoor = (await openDossier(noor, id, 'dossier'))!
  expect(bijNoor.notitie).toEqual({ woorden: notitie, naam: 'Mila', op: mila.now })
  expect(bijNoor.traject.behandelaar).toBe(noor.actor.medewerkerId)
  expect(await leesOverdracht(mila, id, formulier())).toEqual({ ok: false, weigering: 'overdracht-van-ander' })
  await gelukt(leesOverdracht(noor, id, formulier()))
  expect((await openDossier(noor, id, 'dossier'))!.notitie).toBeNull()
})

test('overdragen kan alleen aan een professional van de eigen gemeente', async () => {
  const { mila, noor, id } = await dossier()
  const elders = await toegang(db, 'Joke', '1876')
  const aan = (behandelaar: string) => draagOver(mila, id, formulier(), { behandelaar, notitie })
  for (const wie of [elders.actor.medewerkerId, crypto.randomUUID(), 'geen-id']) expect(await aan(wie)).toEqual(niet)
  const naarNoor = { behandelaar: noor.actor.medewerkerId, notitie }
  expect(await draagOver(alsVrijwilliger(mila), id, formulier(), naarNoor)).toEqual(niet)
  expect(await draagOver(elders, id, formulier(), naarNoor)).toEqual(niet)
})

test('geen inwoner, aanbieder, vrijwilliger of andere gemeente leest de notitie of wat een ander gevraagd is, ook niet als de code het zou vragen (D1-19, D1-21, D1-45)', async () => {
  const { anna, mila, noor, id } = await dossier()
  await gelukt(draagOver(mila, id, formulier(), { behandelaar: noor.actor.medewerkerId, notitie }))
  await gelukt(vraagTaak(noor, id, formulier(), vraag))
  const [open] = (await openTaken(noor, id))!.traject.taken
  await gelukt(sluitTaak(noor, id, formulier(), { taak: open!.id, uitkomst: 'Hij slikt niets.' }))
  const geheim = [notitie, vraag.wie, vraag.vraag, 'Hij slikt niets.']
  expect(await leesbaar(noor.actor, id)).toEqual(expect.arrayContaining(geheim))
  const elders = await toegang(db, 'Joke', '1876')
  const anderen = [anna.actor, await aanbiederBij(id), alsVrijwilliger(noor).actor, elders.actor]
  for (const actor of anderen) for (const woorden of geheim) expect(await leesbaar(actor, id)).not.toContain(woorden)
  const feiten = await db.asOwner((tx) =>
    rowsOf(tx, sql`select gegevens::text from gebeurtenis where traject_id = ${id}::uuid`),
  )
  for (const woorden of geheim) expect(JSON.stringify(feiten)).not.toContain(woorden)
  expect(await openTaken(alsVrijwilliger(noor), id)).toBeNull()
  expect(await openTaken(elders, id)).toBeNull()
})

test('een collega vindt de vraag bij de eigen taken tot zij klaar is; wie vroeg, ziet dat zij te laat is (D1-21, D1-46)', async () => {
  const { mila, noor, id } = await dossier()
  const aanNoor: TaakVraag = { ...vraag, rol: 'collega', aan: noor.actor.medewerkerId, wie: '' }
  await gelukt(vraagTaak(mila, id, formulier(), aanNoor))
  const laat = om(noor, '2026-03-20T09:00:00Z')
  const [rij] = (await mijnTaken(laat, { lijst: 'voor', na: null })).rijen
  expect(rij).toMatchObject({ trajectId: id, rol: 'collega', wat: 'informatie', uiterlijk: '2026-03-16' })
  expect((await mijnTaken(mila, { lijst: 'van', na: null })).rijen).toMatchObject([{ id: rij!.id }])
  expect((await mijnTaken(mila, { lijst: 'voor', na: null })).rijen).toEqual([])
  expect((await mijnTaken(alsVrijwilliger(noor), { lijst: 'voor', na: null })).rijen).toEqual([])
  await gelukt(sluitTaak(laat, id, formulier(), { taak: rij!.id, uitkomst: 'Alles is bekend.' }))
  expect((await mijnTaken(laat, { lijst: 'voor', na: null })).rijen).toEqual([])
  const [taakNu] = (await openTaken(mila, id))!.traject.taken
  expect(taakNu!.einde).toMatchObject({ wat: 'gedaan', door: noor.actor.medewerkerId })
})

test('gevraagd wordt alleen een professional van de eigen gemeente, of iemand met een naam; een vrijwilliger vraagt niets', async () => {
  const { mila, id } = await dossier()
  const elders = await toegang(db, 'Joke', '1876')
  const aan = (wie: string | null): TaakVraag => ({ ...vraag, rol: 'collega', aan: wie, wie: '' })
  for (const wie of [elders.actor.medewerkerId, mila.actor.medewerkerId, 'geen-id', null])
    expect(await vraagTaak(mila, id, formulier(), aan(wie))).toEqual(niet)
  expect(await vraagTaak(alsVrijwilliger(mila), id, formulier(), vraag)).toEqual(niet)
})

test('een lijst van taken gaat per bladzijde verder waar de vorige ophield', async () => {
  const { mila, id } = await dossier()
  for (const dag of ['09', '10', '11'])
    await gelukt(vraagTaak(mila, id, formulier(), { ...vraag, tot: `2026-03-${dag}` }))
  const eerste = await mijnTaken(mila, { lijst: 'van', na: null }, 2)
  expect(eerste.rijen.map(({ uiterlijk }) => uiterlijk)).toEqual(['2026-03-09', '2026-03-10'])
  const tweede = await mijnTaken(mila, { lijst: 'van', na: eerste.volgende }, 2)
  expect(tweede.rijen.map(({ uiterlijk }) => uiterlijk)).toEqual(['2026-03-11'])
  expect(tweede.volgende).toBeNull()
})

test('trekt de inwoner de hulpvraag in, dan wacht er geen taak meer; herbouw maakt de lijst gelijk aan wat gebeurde', async () => {
  const { anna, mila, id } = await dossier()
  await gelukt(vraagTaak(mila, id, formulier(), vraag))
  await db.asOwner(async (tx) => {
    await tx.execute(sql`alter table taak no force row level security`)
    await tx.update(taak).set({ open: false }).where(eq(taak.trajectId, id))
    await tx.execute(sql`alter table taak force row level security`)
  })
  expect((await mijnTaken(mila, { lijst: 'van', na: null })).rijen).toEqual([])
  await herbouwSamenvattingen(db)
  expect((await mijnTaken(mila, { lijst: 'van', na: null })).rijen).toHaveLength(1)
  await gelukt(trekIn(anna, id, formulier(), '', metKopie))
  expect((await mijnTaken(mila, { lijst: 'van', na: null })).rijen).toEqual([])
})
