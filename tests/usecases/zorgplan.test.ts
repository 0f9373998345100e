import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { v7 as uuidv7 } from 'uuid'
import type { AanbiederCtx, InwonerCtx, ToegangCtx } from '#app/usecases/ctx.ts'
import { beantwoordZorgplan } from '#app/usecases/klantreis.server.ts'
import { openMijnZorgplan, openZorgplanAlsToegang } from '#app/usecases/zorgplan-lezen.server.ts'
import {
  legGesprekVast,
  legGesprekVastAlsAanbieder,
  vraagDriegesprek,
  vulBeschikkingAan,
} from '#app/usecases/zorgplan-oneens.server.ts'
import { bewaarDeel, deelZorgplan, legZorgplanVoor, openZorgplan } from '#app/usecases/zorgplan.server.ts'
import { stempelVan } from '#app/domain/zorgplan/delen.ts'
import { isAangevuld } from '#app/domain/traject/uitvoering-stand.ts'
import { zorgplan, zorgplandeel } from '#db/schema/zorgplan.ts'
import { testDatabase, type TestDatabase } from '#tests/builders/database.ts'
import { aanbieders, aanvaardMetIntensiteit, gevraagdeMatch, kvkX, kvkY } from '#tests/builders/match.ts'
import { inwoner, toegang } from '#tests/builders/mensen.ts'
import { formulier, gelukt } from '#tests/builders/verhaal.ts'

let db: TestDatabase
let anna: InwonerCtx
let bram: InwonerCtx
let mila: ToegangCtx
let vrijwilliger: ToegangCtx
let x: AanbiederCtx
let xOok: AanbiederCtx
let y: AanbiederCtx
beforeAll(async () => {
  db = await testDatabase()
  anna = await inwoner(db, 'Anna')
  bram = await inwoner(db, 'Bram')
  mila = await toegang(db, 'Mila')
  vrijwilliger = { ...mila, actor: { ...mila.actor, rollen: ['vrijwilliger'] } }
  ;[x, xOok] = (await aanbieders(db, kvkX, 2)) as [AanbiederCtx, AanbiederCtx]
  ;[y] = (await aanbieders(db, kvkY)) as [AanbiederCtx]
})
afterAll(() => db?.close())

const activiteit = { wat: 'Zq-oefenen', omvang: 'Zq-twee uur', wie: 'Zq-begeleider', waar: 'Zq-thuis' }
const heel = { samenwerking: 'Zq-huisarts', afstemming: 'Zq-maandelijks', uitvoering: 'voorkeur' }

/** A match that was accepted, with how much help fixed. */
async function aanvaard() {
  const id = await gevraagdeMatch({ inwoner: anna, toegang: mila }, [kvkX])
  const match = await aanvaardMetIntensiteit({ aanbieder: x, toegang: mila }, id)
  return { id, match, onderdeel: `activiteit-${uuidv7()}` }
}

async function legVoor(id: string, match: string) {
  const { delen } = (await openZorgplan(x, id, null))!
  return legZorgplanVoor(x, id, formulier('leg'), match, stempelVan(delen))
}

/** The same with a zorgplan laid before the inwoner. */
async function voorgelegd() {
  const waar = await aanvaard()
  const { id, match, onderdeel } = waar
  await gelukt(bewaarDeel(x, id, match, { onderdeel, basis: 0, waarden: activiteit }))
  await gelukt(bewaarDeel(x, id, match, { onderdeel: 'algemeen', basis: 0, waarden: heel }))
  await gelukt(legVoor(id, match))
  return waar
}

describe('schrijven aan een zorgplan (D3L-22, D3L-24)', () => {
  test('twee vensters die dezelfde versie zagen: de tweede krijgt de tekst van de eerste ernaast, en niets gaat weg', async () => {
    const { id, match, onderdeel } = await aanvaard()
    const deel = (wie: AanbiederCtx, basis: number, wat: string) =>
      bewaarDeel(wie, id, match, { onderdeel, basis, waarden: { ...activiteit, wat } })
    expect(await deel(x, 0, 'Eerste')).toEqual({ ok: true, versie: 1 })
    expect(await deel(x, 0, 'Eerste')).toEqual({ ok: true, versie: 1 })
    const botst = await deel(xOok, 0, 'Tweede')
    expect(botst).toMatchObject({ ok: false, weigering: 'intussen-veranderd', ander: { versie: 1 } })
    expect(JSON.stringify(botst)).toContain('Eerste')
    expect(await deel(xOok, 1, 'Tweede')).toEqual({ ok: true, versie: 2 })
    const tegelijk = await Promise.all([deel(x, 2, 'Links'), deel(xOok, 2, 'Rechts')])
    expect(tegelijk.filter(({ ok }) => ok)).toHaveLength(1)
    const rijen = await db.asOwner((tx) => tx.select().from(zorgplandeel))
    expect(
      rijen
        .filter((rij) => rij.trajectId === id)
        .map(({ versie }) => versie)
        .sort(),
    ).toEqual([1, 2, 3])
  })

  test('wat weg is blijft bewaard, en een ander leest of schrijft er niets aan', async () => {
    const { id, match, onderdeel } = await aanvaard()
    await gelukt(bewaarDeel(x, id, match, { onderdeel, basis: 0, waarden: activiteit }))
    await gelukt(bewaarDeel(x, id, match, { onderdeel, basis: 1, waarden: {}, weg: true }))
    expect((await openZorgplan(x, id, 'zorgplan'))!.zorgplan.activiteiten).toEqual([])
    expect(await openZorgplan(y, id, 'zorgplan')).toBeNull()
    expect(await bewaarDeel(y, id, match, { onderdeel, basis: 2, waarden: activiteit })).toMatchObject({
      weigering: 'niet-gevonden',
    })
  })

  test('wat een collega intussen schreef, wordt eerst gelezen voordat het naar de inwoner gaat; half gaat het niet', async () => {
    const { id, match, onderdeel } = await aanvaard()
    expect(await legVoor(id, match)).toMatchObject({ weigering: 'zorgplan-zonder-activiteit' })
    await gelukt(bewaarDeel(x, id, match, { onderdeel, basis: 0, waarden: activiteit }))
    expect(await legZorgplanVoor(x, id, formulier('oud'), match, 0)).toMatchObject({ weigering: 'intussen-veranderd' })
    expect(await legVoor(id, match)).toMatchObject({ weigering: 'zorgplan-zonder-samenwerking' })
  })
})

describe('wie wat leest (D3L-32, D3L-36, D1-45)', () => {
  test('de inwoner het geheel; de toegang eerst niets, dan wat gedeeld is, en na het nee de omvang; een ander nooit iets', async () => {
    const { id, match } = await voorgelegd()
    const mijn = (await openMijnZorgplan(anna, id, 'zorgplan'))!
    expect(mijn.zorgplan!.versies[0]!.inhoud.activiteiten[0]).toMatchObject(activiteit)
    expect(await openMijnZorgplan(bram, id, 'zorgplan')).toBeNull()
    expect(await openZorgplanAlsToegang(mila, id)).toMatchObject({ gedeeld: null, omvang: null })
    expect(await openZorgplanAlsToegang(vrijwilliger, id)).toBeNull()

    await gelukt(deelZorgplan(x, id, formulier('d'), match, { zorgplan: 1, onderdelen: ['afstemming', 'iets'] }))
    const gedeeld = JSON.stringify(await openZorgplanAlsToegang(mila, id))
    expect(gedeeld).toContain('Zq-maandelijks')
    for (const niet of ['Zq-oefenen', 'Zq-twee uur', 'Zq-huisarts']) expect(gedeeld).not.toContain(niet)

    await gelukt(beantwoordZorgplan(anna, id, formulier('n'), { antwoord: 'nee', woorden: 'Zq-te weinig' }))
    const na = JSON.stringify(await openZorgplanAlsToegang(mila, id))
    for (const wel of ['Zq-twee uur', 'Zq-te weinig']) expect(na).toContain(wel)
    for (const niet of ['Zq-oefenen', 'Zq-begeleider', 'Zq-thuis', 'Zq-huisarts']) expect(na).not.toContain(niet)

    await gelukt(deelZorgplan(x, id, formulier('d2'), match, { zorgplan: 1, onderdelen: [] }))
    expect(JSON.stringify(await openZorgplanAlsToegang(mila, id))).not.toContain('Zq-maandelijks')
  })

  test('ook zonder de regels geeft de database niets anders: het geheel niet aan de toegang, de omvang pas na het nee', async () => {
    const { id, match } = await voorgelegd()
    const rijen = (ctx: AanbiederCtx | InwonerCtx | ToegangCtx) =>
      db
        .asActor(ctx.actor, (tx) => tx.select().from(zorgplan))
        .then((alle) =>
          alle
            .filter((rij) => rij.trajectId === id)
            .map(({ voor }) => voor)
            .sort(),
        )
    expect(await rijen(anna)).toContain('inwoner')
    expect([await rijen(bram), await rijen(y), await rijen(mila), await rijen(vrijwilliger)]).toEqual([[], [], [], []])
    await gelukt(deelZorgplan(x, id, formulier('d'), match, { zorgplan: 1, onderdelen: ['afstemming'] }))
    expect(await rijen(mila)).toEqual(['toegang'])
    await gelukt(beantwoordZorgplan(anna, id, formulier('n'), { antwoord: 'nee', woorden: 'Nee.' }))
    expect(await rijen(mila)).toEqual(['omvang', 'toegang'])
    expect([await rijen(vrijwilliger), await rijen(y)]).toEqual([[], []])
    for (const ctx of [mila, anna])
      await expect(
        db.asActor(ctx.actor, (tx) => tx.update(zorgplan).set({ inhoud: { ...heel } as never })),
      ).rejects.toThrow()
  })
})

describe('het niet eens zijn (D3L-33 tot D3L-37)', () => {
  const gehouden = { dag: '2026-03-02', uitkomst: 'niet-eens', woorden: 'Zq-gesprek' } as const

  test('gesprek, gesprek met de toegang, het besluit aangevuld: alle drie lezen wat er gezegd is', async () => {
    const { id, match } = await voorgelegd()
    await gelukt(beantwoordZorgplan(anna, id, formulier('n'), { antwoord: 'nee', woorden: 'Te weinig.' }))
    await gelukt(legGesprekVastAlsAanbieder(x, id, formulier('g'), match, gehouden))
    await gelukt(legGesprekVast(mila, id, formulier('g3'), { ...gehouden, met: 'toegang', woorden: 'Zq-met ons' }))
    for (const gelezen of [
      await openMijnZorgplan(anna, id, 'zorgplan-gesprek'),
      await openZorgplan(x, id, null),
      await openZorgplanAlsToegang(mila, id),
    ])
      for (const woorden of ['Zq-gesprek', 'Zq-met ons']) expect(JSON.stringify(gelezen)).toContain(woorden)
    await gelukt(vulBeschikkingAan(mila, id, formulier('a'), { zorgplan: 1, dag: '2026-03-02' }))
    const { traject } = (await openMijnZorgplan(anna, id, 'zorgplan-gesprek'))!
    expect(isAangevuld(traject.uitvoering)).toBe(true)
  })

  test('de inwoner roept de gemeente er meteen bij; na een nieuw zorgplan zegt die ja, en de eerste versie blijft te lezen', async () => {
    const { id, match, onderdeel } = await voorgelegd()
    await gelukt(beantwoordZorgplan(anna, id, formulier('n'), { antwoord: 'nee', woorden: 'Te weinig.' }))
    await gelukt(vraagDriegesprek(anna, id, formulier('v')))
    const nieuw = { ...gehouden, met: 'toegang', uitkomst: 'nieuw-zorgplan' } as const
    await gelukt(legGesprekVast(mila, id, formulier('g'), nieuw))
    await gelukt(bewaarDeel(x, id, match, { onderdeel, basis: 1, waarden: { ...activiteit, omvang: 'Zq-vier uur' } }))
    await gelukt(legVoor(id, match))
    await gelukt(beantwoordZorgplan(anna, id, formulier('j'), { antwoord: 'ja', woorden: '' }))
    const { versies } = (await openMijnZorgplan(anna, id, 'zorgplan'))!.zorgplan!
    expect(versies.map(({ nr, inhoud }) => [nr, inhoud.activiteiten[0]!.omvang])).toEqual([
      [2, 'Zq-vier uur'],
      [1, 'Zq-twee uur'],
    ])
  })
})
