import { sql } from 'drizzle-orm'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import {
  aanvaardMatch,
  geefIntensiteit,
  matchVoorbij,
  openMatch,
  vraagBijMatch,
  wijsMatchAf,
  type Gegeven,
} from '#app/usecases/aanbieder-match.server.ts'
import { toonGebeurd } from '#app/server/gebeurd-tonen.server.ts'
import { aanbiederOverzicht } from '#app/usecases/aanbieder.server.ts'
import { bewaarAantekening, openAantekeningen } from '#app/usecases/aantekening.server.ts'
import type { AanbiederCtx, InwonerCtx, ToegangCtx } from '#app/usecases/ctx.ts'
import { openGebeurd } from '#app/usecases/gebeurd.server.ts'
import { geefKorteOpdracht, geefOpdracht } from '#app/usecases/opdracht.server.ts'
import { testDatabase, type TestDatabase } from '#tests/builders/database.ts'
import { aanbieders, gevraagdeMatch, kvkX, kvkY, matchNu } from '#tests/builders/match.ts'
import { gebeurd, ketenbreuk, samenvattingen } from '#tests/builders/meekijken.ts'
import { inwoner, toegang } from '#tests/builders/mensen.ts'
import { formulier, gelukt } from '#tests/builders/verhaal.ts'
import { race } from '#tests/race/race.ts'

let db: TestDatabase
let anna: InwonerCtx
let mila: ToegangCtx
let x: AanbiederCtx
let xOok: AanbiederCtx
let y: AanbiederCtx
beforeAll(async () => {
  db = await testDatabase()
  anna = await inwoner(db, 'Anna')
  mila = await toegang(db, 'Mila')
  ;[x, xOok] = (await aanbieders(db, kvkX, 2)) as [AanbiederCtx, AanbiederCtx]
  ;[y] = (await aanbieders(db, kvkY)) as [AanbiederCtx]
})
afterAll(() => db?.close())

const vraag = async (kvks = [kvkX, kvkY], onderdelen?: string[]) => {
  const id = await gevraagdeMatch({ inwoner: anna, toegang: mila }, kvks, onderdelen)
  return { id, match: (await matchNu(mila, id)).id }
}
const nee = { reden: 'vol', woorden: 'Zq-nee: alle groepen zijn vol.' } as const
const intensiteit = {
  product: '02V01',
  intensiteit: 'intensief',
  doel: 'herstel',
  componenten: ['vervoer'],
  start: '2026-05-11',
  waarom: 'Twee keer per week is nodig.',
} satisfies Gegeven
const alles = (iets: unknown) => JSON.stringify(iets)

describe('wat een aanbieder leest (D0-25, D0-28)', () => {
  test('precies wat de inwoner deelde, en niets anders: geen andere vragen, geen notitie, geen verslag (D0-16)', async () => {
    const { id } = await vraag([kvkX], ['vraag-2'])
    const notitie = { id: null, basis: 0, woorden: 'Zq-notitie van de toegang' }
    await gelukt(bewaarAantekening(mila, id, formulier('n'), notitie))
    const gezien = (await openMatch(x, id, 'match'))!
    expect(gezien.gedeeld.onderdelen.map(({ bladzijde }) => bladzijde)).toEqual(['vraag-2'])
    expect(gezien.gedeeld.toegang).toBeUndefined()
    expect(gezien.gedeeld.gegevens).toBeUndefined()
    expect(alles(gezien)).not.toContain('Zq-notitie')
    expect(await openAantekeningen(mila, id)).toBeTruthy()
    expect(await openMatch(y, id, 'match')).toBeNull()
  })

  test('met nee is het voorbij: X leest niets meer, en Y leest niets van X (D0-28)', async () => {
    const { id, match } = await vraag()
    await gelukt(vraagBijMatch(x, id, formulier('v'), match, 'Zq-vraag van X'))
    await gelukt(wijsMatchAf(x, id, formulier('nee'), match, nee))
    expect(await openMatch(x, id, 'match')).toBeNull()
    expect(await openGebeurd(x, id, 'gebeurd')).toBeNull()
    expect((await aanbiederOverzicht(x, null)).rijen.map(({ trajectId }) => trajectId)).not.toContain(id)

    const gezien = (await openMatch(y, id, 'match'))!
    expect(gezien.match.kvk).toBe(kvkY)
    expect(alles(gezien.teksten)).toBe('[]')
    const gebeurde = (await openGebeurd(y, id, 'gebeurd'))!
    const zinnen = toonGebeurd(y, gebeurde, null).maanden.flatMap(({ regels }) => regels.map(({ zin }) => zin))
    expect(zinnen).toEqual(['Een zorgaanbieder kreeg de vraag of die kan helpen.'])
    expect(alles(gezien.gedeeld)).not.toContain('Zq-')
    expect((await aanbiederOverzicht(y, null)).rijen).toContainEqual(
      expect.objectContaining({ trajectId: id, match: 'antwoorden', aanZet: 'aanbieder' }),
    )
  })

  test('Y heeft geen antwoord op de vraag van X, ook niet met de naam van die vraag', async () => {
    const { id, match } = await vraag()
    expect(await aanvaardMatch(y, id, formulier('ja'), match)).toMatchObject({ weigering: 'niet-gevonden' })
    expect(await matchVoorbij(y, id, match)).toBeNull()
    await gelukt(wijsMatchAf(x, id, formulier('nee'), match, nee))
    expect(await aanvaardMatch(y, id, formulier('nog'), match)).toMatchObject({ weigering: 'niet-gevonden' })
    expect(await matchVoorbij(y, id, match)).toBeNull()
  })
})

describe('wat de lijst zegt', () => {
  const staat = async (wie: AanbiederCtx, id: string) =>
    (await aanbiederOverzicht(wie, null)).rijen.find(({ trajectId }) => trajectId === id)?.match

  test('volgt de match: nieuw, vraag gesteld, geef de intensiteit, de gemeente leest; gelijk aan wat de regels zeggen', async () => {
    const { id, match } = await vraag([kvkX])
    expect(await staat(x, id)).toBe('antwoorden')
    await gelukt(vraagBijMatch(x, id, formulier('v'), match, 'Hoe vaak?'))
    expect(await staat(x, id)).toBe('vraag-beantwoorden')
    const vraagId = (await matchNu(mila, id)).vragen[0]!.vraag
    await gelukt(
      geefOpdracht(mila, id, formulier('a'), ({ noteer }) => ({
        ...{ type: 'BeantwoordMatchVraag', match, vraag: vraagId },
        antwoord: noteer('match-antwoord', 'Twee keer per week.'),
      })),
    )
    expect((await openMatch(x, id, 'match'))!.teksten.map(({ woorden }) => woorden).sort()).toEqual([
      'Hoe vaak?',
      'Twee keer per week.',
    ])
    await gelukt(aanvaardMatch(x, id, formulier('ja'), match))
    expect(await staat(x, id)).toBe('intensiteit-geven')
    await gelukt(geefIntensiteit(x, id, formulier('i'), match, intensiteit))
    expect(await staat(x, id)).toBe('intensiteit-vaststellen')
    const { opgeslagen, verwacht } = await samenvattingen(db, id)
    expect(opgeslagen).toMatchObject({ stap: verwacht.stap, aanZet: verwacht.aanZet, reisStap: verwacht.reisStap })
    expect(await ketenbreuk(db, id)).toBeNull()
  })
})

test('de lijst van een aanbieder gaat per 25 verder waar zij ophield: wat het eerst klaar moet zijn bovenaan, niets dubbel en niets weg', async () => {
  const [z] = (await aanbieders(db, '91000009')) as [AanbiederCtx]
  const voorbeeld = await gevraagdeMatch({ inwoner: anna, toegang: mila }, [kvkX])
  await db.asOwner((tx) =>
    tx.execute(sql`
      with nieuw as (
        insert into traject (id, nummer, gemeente, betrokkene_id, aangemaakt_op, volgnr, wet, stap, aan_zet, uiterlijk, betrokkene_naam)
        select gen_random_uuid(), 'ZZ-' || i, gemeente, betrokkene_id, aangemaakt_op, 1, wet, stap, aan_zet, date '2026-05-01' + i % 7, betrokkene_naam
        from traject, generate_series(1, 60) i where id = ${voorbeeld}::uuid returning id, stap, aan_zet, uiterlijk
      )
      insert into deelname (id, traject_id, soort, wie, rol, reikwijdte, van, open, stap, aan_zet, uiterlijk)
      select gen_random_uuid(), id, 'organisatie', ${z.actor.organisatieId}::uuid, 'aanbieder', 'schrijven', now() - interval '1 day', true, stap, aan_zet, uiterlijk from nieuw`),
  )
  const gezien: string[] = []
  let na: Parameters<typeof aanbiederOverzicht>[1] = null
  do {
    const bladzijde = await aanbiederOverzicht(z, na)
    expect(bladzijde.rijen.length).toBeLessThanOrEqual(25)
    gezien.push(...bladzijde.rijen.map(({ uiterlijk, trajectId }) => `${uiterlijk} ${trajectId}`))
    na = bladzijde.volgende
  } while (na)
  expect(new Set(gezien).size).toBe(60)
  expect(gezien).toEqual([...gezien].sort())
})

describe('hoeveel hulp er nodig is (D0-31, D2-13)', () => {
  test('wordt een keer gegeven; vraagt de toegang terug, dan staat er waarom en wat de aanbieder eerder opgaf', async () => {
    const { id, match } = await vraag([kvkX])
    expect(await geefIntensiteit(x, id, formulier('te vroeg'), match, intensiteit)).toMatchObject({
      weigering: 'match-niet-aanvaard',
    })
    await gelukt(aanvaardMatch(x, id, formulier('ja'), match))
    await gelukt(geefIntensiteit(x, id, formulier('i'), match, intensiteit))
    expect(await geefIntensiteit(xOok, id, formulier('i2'), match, intensiteit)).toMatchObject({
      weigering: 'match-beantwoord',
    })
    await gelukt(
      geefOpdracht(mila, id, formulier('terug'), ({ noteer }) => ({
        ...{ type: 'VraagIntensiteitTerug', match },
        tekst: noteer('intensiteit-terug', 'Waarom zo vaak?'),
      })),
    )
    const gezien = (await openMatch(x, id, 'intensiteit'))!
    expect(gezien.match.intensiteit).toBeNull()
    expect(gezien.gegeven).toMatchObject({ intensiteit: 'intensief', componenten: ['vervoer'] })
    expect(gezien.teksten.map(({ woorden }) => woorden)).toContain('Waarom zo vaak?')
    await gelukt(geefIntensiteit(x, id, formulier('i3'), match, { ...intensiteit, intensiteit: 'duurzaam-licht' }))
    expect((await matchNu(mila, id)).intensiteit?.intensiteit).toBe('duurzaam-licht')
  })
})

describe('wie het eerst komt', () => {
  test('een collega die daarna antwoordt, leest dat het beantwoord is; dezelfde post nog eens geeft hetzelfde antwoord', async () => {
    const { id, match } = await vraag([kvkX])
    const post = formulier('ja')
    await gelukt(aanvaardMatch(x, id, post, match))
    expect(await aanvaardMatch(x, id, post, match)).toEqual({ ok: true })
    expect(await aanvaardMatch(xOok, id, formulier('ja'), match)).toMatchObject({ weigering: 'match-beantwoord' })
  })

  test('na het nee van een collega, en na intrekken, staat er alleen waarom het niet meer hoeft', async () => {
    const een = await vraag([kvkX])
    await gelukt(wijsMatchAf(x, een.id, formulier('nee'), een.match, nee))
    expect(await wijsMatchAf(xOok, een.id, formulier('ook nee'), een.match, nee)).toMatchObject({
      weigering: 'match-beantwoord',
    })
    const twee = await vraag([kvkX])
    await gelukt(geefKorteOpdracht(mila, twee.id, { type: 'TrekMatchIn', match: twee.match, tekst: null }))
    expect(await aanvaardMatch(x, twee.id, formulier('ja'), twee.match)).toMatchObject({
      weigering: 'match-ingetrokken',
    })
    expect(await openMatch(x, twee.id, 'match')).toBeNull()
    expect(await aanvaardMatch(x, twee.id, formulier('ja'), een.match)).toMatchObject({ weigering: 'niet-gevonden' })
  })

  test(
    'vijftig collega’s die tegelijk ja zeggen: precies een ja, elke keer (npm run race doet dit tweehonderd keer)',
    {
      timeout: 120_000,
    },
    async () => {
      expect(await race(db, 20, 50)).toEqual({ rondes: 20, ja: 20, gelezen: 20 * 49, mis: [] })
    },
  )

  test(
    'ja en nee tegelijk, door twee collega’s: een van de twee is het, en de ander leest dat',
    { timeout: 60_000 },
    async () => {
      for (let ronde = 0; ronde < 5; ronde++) {
        const { id, match } = await vraag([kvkX])
        const uitkomsten = await Promise.all([
          aanvaardMatch(x, id, formulier('ja'), match),
          wijsMatchAf(xOok, id, formulier('nee'), match, nee),
        ])
        const types = (await gebeurd(db, id)).filter((type) => /^Match(Aanvaard|Afgewezen)$/.test(type))
        // A no after a yes is a change of mind, and allowed; a yes after a no is not.
        if (uitkomsten.every(({ ok }) => ok)) expect(types).toEqual(['MatchAanvaard', 'MatchAfgewezen'])
        else {
          expect(types).toHaveLength(1)
          expect(uitkomsten.find(({ ok }) => !ok)).toMatchObject({ weigering: 'match-beantwoord' })
        }
      }
    },
  )
})
