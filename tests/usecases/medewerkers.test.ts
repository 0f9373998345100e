import { sql } from 'drizzle-orm'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { rollenVan, bemensingVan } from '#app/domain/medewerkers/bemensing.ts'
import { enrol } from '#app/server/inschrijven.server.ts'
import { createSleutels } from '#app/server/sleutels.server.ts'
import type { AanbiederMedewerker } from '#app/domain/actor.ts'
import type { AanbiederCtx } from '#app/usecases/ctx.ts'
import {
  losUitnodigingIn,
  nodigUit,
  openMedewerkers,
  wieBeheert,
  wijzigMedewerkers,
} from '#app/usecases/medewerkers.server.ts'
import { rowsOf } from '#db/as-actor.server.ts'
import { feitenVan, zetRollen } from '#db/queries/organisatiefeit.ts'
import { testDatabase, type TestDatabase } from '#tests/builders/database.ts'
import { maandag } from '#tests/builders/mensen.ts'
import { formulier, gelukt } from '#tests/builders/verhaal.ts'

let db: TestDatabase
beforeAll(async () => {
  db = await testDatabase({ max: 10 })
})
afterAll(() => db?.close())

const sleutels = createSleutels(`a:${Buffer.alloc(32, 7).toString('base64')}`)
let nr = 0
const nieuweKvk = () => String(93_000_000 + ++nr)
const code = (id: string) => `AAAA-BBBB-${id.slice(0, 4).toUpperCase()}`

/** Somebody signs in with eHerkenning of this organisatie, and asks with the session that follows. */
async function meldAan(kvk: string, wie: string, vestiging: string | null = null): Promise<AanbiederCtx> {
  const identiteit = {
    ...({ soort: 'aanbieder', betrouwbaarheid: 'EH3', organisatie: `Proef ${kvk}` } as const),
    ...{ kvk, vestiging, subject: `${kvk} ${wie}`, naam: wie },
  }
  const gedaan = await db.asActor({ soort: 'systeem' }, (tx) => enrol(tx, sleutels, identiteit, null, maandag))
  const actor = gedaan!.actor as AanbiederMedewerker
  return { db, actor, now: maandag, taal: 'nl', gemeente: null, sessie: null }
}

async function nodig(ctx: AanbiederCtx, voor: string, zo = formulier(voor)) {
  const { uitnodiging } = await gelukt(nodigUit(ctx, zo, { voor, codeVan: code }))
  return { uitnodiging, code: code(uitnodiging) }
}

/** An aanbieder with Sanne, who manages, and a colleague who came by an invitation. */
async function metCollega(naam = 'nina') {
  const kvk = nieuweKvk()
  const sanne = await meldAan(kvk, 'sanne')
  const uitnodiging = await nodig(sanne, naam)
  await gelukt(losUitnodigingIn(await meldAan(kvk, naam), uitnodiging.code))
  return { kvk, sanne, collega: await meldAan(kvk, naam) }
}

const verwijder = (door: AanbiederCtx, wie: AanbiederCtx) =>
  wijzigMedewerkers(door, formulier(`weg ${wie.actor.medewerkerId}`), {
    type: 'Verwijder',
    medewerker: wie.actor.medewerkerId,
  })
const geefBeheer = (door: AanbiederCtx, wie: AanbiederCtx) =>
  wijzigMedewerkers(door, formulier('beheer'), { type: 'GeefBeheer', medewerker: wie.actor.medewerkerId })

test('de eerste die zich aanmeldt beheert; wie daarna komt met dezelfde KVK werkt er niet', async () => {
  const kvk = nieuweKvk()
  expect((await meldAan(kvk, 'sanne')).actor.rollen).toEqual(['werkt', 'beheert'])
  const nina = await meldAan(kvk, 'nina')
  expect(nina.actor.rollen).toEqual([])
  expect(await wieBeheert(nina)).toEqual(['sanne'])
  expect((await meldAan(kvk, 'sanne')).actor.rollen).toEqual(['werkt', 'beheert'])
  expect(await openMedewerkers(nina)).toBeNull()
})

test('melden twee zich tegelijk als eerste aan, dan beheert er één', async () => {
  const kvk = nieuweKvk()
  await db.asActor({ soort: 'systeem' }, (tx) => enrolOrganisatie(tx, kvk))
  const beiden = await Promise.all([meldAan(kvk, 'a'), meldAan(kvk, 'b')])
  expect(beiden.map(({ actor }) => actor.rollen.length).sort()).toEqual([0, 2])
})
const enrolOrganisatie = (tx: Parameters<Parameters<TestDatabase['asActor']>[1]>[0], kvk: string) =>
  tx.execute(sql`insert into organisatie (id, kvk, naam) values (gen_random_uuid(), ${kvk}, '')`)

test('een collega komt met een code, die niet zo in de database staat, en één keer', async () => {
  const kvk = nieuweKvk()
  const sanne = await meldAan(kvk, 'sanne')
  const uitnodiging = await nodig(sanne, 'nina')
  const rijen = await db.asOwner((tx) =>
    rowsOf(
      tx,
      sql`select encode(code, 'hex') as code, voor from uitnodiging where id = ${uitnodiging.uitnodiging}::uuid
      union all select antwoord::text, '' from formulier_sleutel where wie = ${sanne.actor.medewerkerId}::uuid`,
    ),
  )
  expect(rijen).toHaveLength(2)
  expect(JSON.stringify(rijen)).not.toContain(uitnodiging.code)

  const nina = await meldAan(kvk, 'nina')
  expect(await losUitnodigingIn(nina, 'ZZZZ-ZZZZ-ZZZZ')).toEqual({
    ...{ ok: false, weigering: 'uitnodiging-onbekend' },
  })
  await gelukt(losUitnodigingIn(nina, uitnodiging.code.toLowerCase()))
  expect(await losUitnodigingIn(nina, uitnodiging.code), 'een tweede druk').toEqual({ ok: true })
  expect((await meldAan(kvk, 'nina')).actor.rollen).toEqual(['werkt'])
  const lars = await meldAan(kvk, 'lars')
  expect(await losUitnodigingIn(lars, uitnodiging.code)).toMatchObject({
    weigering: 'uitnodiging-voorbij',
  })
  const { werken, uitgenodigd, gebeurd } = (await openMedewerkers(sanne))!
  expect(werken.map(({ naam, beheert }) => [naam, beheert])).toEqual([
    ...[
      ['nina', false],
      ['sanne', true],
    ],
  ])
  expect(uitgenodigd).toEqual([])
  expect(gebeurd.map(({ type, wie, door }) => [type, wie, door])).toEqual([
    ['UitnodigingIngelost', 'nina', 'nina'],
    ['MedewerkerUitgenodigd', 'nina', 'sanne'],
    ['EersteBegonnen', 'sanne', ''],
  ])
})

test('een code van een ander bedrijf is een onbekende code', async () => {
  const { code: vanAnder } = await nodig(await meldAan(nieuweKvk(), 'ruben'), 'iemand')
  const { kvk } = await metCollega()
  expect(await losUitnodigingIn(await meldAan(kvk, 'lars'), vanAnder)).toMatchObject({
    weigering: 'uitnodiging-onbekend',
  })
})

test('tweemaal drukken maakt één uitnodiging met één code', async () => {
  const sanne = await meldAan(nieuweKvk(), 'sanne')
  const zelfde = formulier('nina')
  const [een, twee] = [await nodig(sanne, 'nina', zelfde), await nodig(sanne, 'nina', zelfde)]
  expect(twee).toEqual(een)
  expect((await openMedewerkers(sanne))!.uitgenodigd.map(({ voor }) => voor)).toEqual(['nina'])
})

test('wie weggehaald is heeft meteen niets meer: geen rol, en in de database geen organisatie', async () => {
  const { kvk, sanne, collega } = await metCollega()
  const organisaties = (ctx: AanbiederCtx) =>
    db.asActor(ctx.actor, (tx) => rowsOf(tx, sql`select id from organisatie`)).then(({ length }) => length)
  expect(await organisaties(collega)).toBe(1)
  await gelukt(verwijder(sanne, collega))
  const nu = await meldAan(kvk, 'nina')
  expect(nu.actor.rollen).toEqual([])
  expect(await organisaties(nu)).toBe(0)
  expect(
    await wijzigMedewerkers(sanne, formulier('anders'), { type: 'Verwijder', medewerker: nu.actor.medewerkerId }),
  ).toEqual({
    ...{ ok: false, weigering: 'werkt-hier-niet' },
  })
})

test('halen twee beheerders elkaar tegelijk weg, dan blijft er precies één', async () => {
  for (let keer = 0; keer < 5; keer++) {
    const { sanne, collega, kvk } = await metCollega(`nina${keer}`)
    await gelukt(geefBeheer(sanne, collega))
    const nina = await meldAan(kvk, `nina${keer}`)
    const uitkomsten = await Promise.all([verwijder(sanne, nina), verwijder(nina, sanne)])
    expect(uitkomsten.filter(({ ok }) => ok)).toHaveLength(1)
    const feiten = await db.asActor({ soort: 'systeem' }, (tx) => feitenVan(tx, sanne.actor.organisatieId))
    const staat = bemensingVan(feiten)
    const beheerders = [sanne, nina].filter(({ actor }) => rollenVan(staat, actor.medewerkerId).includes('beheert'))
    expect(beheerders).toHaveLength(1)
    const [rij] = await db.asOwner((tx) =>
      rowsOf<{ n: number }>(
        tx,
        sql`select count(*)::int as n from medewerker
        where organisatie_id = ${sanne.actor.organisatieId}::uuid and 'beheert' = any(rollen)`,
      ),
    )
    expect(rij!.n).toBe(1)
  }
})

test('de laatste beheerder haalt zichzelf niet weg', async () => {
  const { sanne } = await metCollega()
  expect(await verwijder(sanne, sanne)).toMatchObject({ weigering: 'laatste-beheerder' })
})

test('wie niet beheert krijgt ook van de database niets te zien en niets te schrijven', async () => {
  const { sanne, collega } = await metCollega()
  const ander = await meldAan(nieuweKvk(), 'ruben')
  const telt = (ctx: AanbiederCtx, tabel: string) =>
    db.asActor(ctx.actor, (tx) => rowsOf(tx, sql.raw(`select id from ${tabel}`))).then(({ length }) => length)
  expect(await telt(sanne, 'medewerker')).toBe(2)
  expect(await telt(collega, 'medewerker')).toBe(0)
  expect(await telt(ander, 'medewerker')).toBe(1)
  expect(await telt(sanne, 'uitnodiging')).toBe(1)
  expect(await telt(collega, 'uitnodiging')).toBe(0)
  for (const wie of [collega, ander]) {
    await db.asActor(wie.actor, (tx) => zetRollen(tx, sanne.actor.medewerkerId, []))
    const feit = sql`insert into organisatiefeit (organisatie_id, volgnr, type, medewerker, door, op)
      values (${sanne.actor.organisatieId}::uuid, 99, 'BeheerGegeven', ${wie.actor.medewerkerId}::uuid, ${wie.actor.medewerkerId}::uuid, now())`
    await expect(db.asActor(wie.actor, (tx) => tx.execute(feit))).rejects.toThrow()
  }
  await expect(db.asActor(sanne.actor, (tx) => tx.execute(sql`select code from uitnodiging`))).rejects.toThrow()
  await expect(db.asActor(sanne.actor, (tx) => tx.execute(sql`delete from organisatiefeit`))).rejects.toThrow()
  expect((await openMedewerkers(sanne))!.werken).toHaveLength(2)
})
