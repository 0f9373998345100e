import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { nodigPunten } from '#app/domain/traject/nodig.ts'
import { openAkkoord, openVersie } from '#app/usecases/akkoord.server.ts'
import { openDossier } from '#app/usecases/beoordeling.server.ts'
import { schrijfBijPlan, voegToe } from '#app/usecases/toegang-tekst.server.ts'
import { vraagAkkoord } from '#app/usecases/akkoord-vragen.server.ts'
import { zegOneens } from '#app/usecases/oneens.server.ts'
import { mijnOverzicht } from '#app/usecases/mijn.server.ts'
import { beantwoordVerdieping, openVragen, trekVerdiepingIn, vraagVerdieping } from '#app/usecases/verdieping.server.ts'
import { testDatabase, type TestDatabase } from '#tests/builders/database.ts'
import { inwoner, om, toegang } from '#tests/builders/mensen.ts'
import { beoordeel, formulier, gelukt, gevraagdAkkoord, verstuurdPlan } from '#tests/builders/verhaal.ts'
import { tel } from '#tests/builders/meekijken.ts'

let db: TestDatabase
beforeAll(async () => {
  db = await testDatabase()
})
afterAll(() => db?.close())

const sinds = { bladzijde: 'vraag-2', woorden: 'Sinds wanneer?' }

/** A plan that was sent, with one question of the toegang that waits. */
async function gevraagd() {
  const anna = await inwoner(db, 'Anna')
  const mila = await toegang(db, 'Mila', '0222')
  const id = await verstuurdPlan(anna)
  await gelukt(vraagVerdieping(mila, id, formulier(), sinds))
  const vraag = (await openVragen(anna, id, 'vragen'))!.vragen[0]!.vraag.id
  return { anna, mila, id, vraag }
}

describe('een verdiepende vraag', () => {
  test('staat bij het antwoord, de inwoner antwoordt ernaast, en het plan dat verstuurd is verandert niet (D0-07, D2-01)', async () => {
    const { anna, mila, id, vraag } = await gevraagd()
    const voor = (await openVersie(anna, id, 1, 'versie'))!.versie.inhoud
    expect((await mijnOverzicht(anna)).trajecten[0]).toMatchObject({ stap: 'verdieping', aanZet: 'inwoner' })
    await gelukt(beantwoordVerdieping(anna, id, formulier(), { vraag, woorden: 'Sinds juli.' }))
    const { bijschriften, versie } = (await openDossier(mila, id, 'dossier'))!
    expect(bijschriften).toMatchObject([
      {
        soort: 'verdieping',
        bij: 'vraag-2',
        vraag: { tekst: 'Sinds wanneer?', naam: 'Mila' },
        antwoord: { tekst: 'Sinds juli.' },
      },
    ])
    expect(versie!.inhoud).toEqual(voor)
    expect((await mijnOverzicht(anna)).trajecten[0]).toMatchObject({ stap: 'beoordelen', aanZet: 'toegang' })
  })

  test('houdt het akkoord tegen tot zij beantwoord of ingetrokken is, en gaat met antwoord mee in de versie', async () => {
    const { anna, mila, id, vraag } = await gevraagd()
    await beoordeel(mila, id)
    expect(await vraagAkkoord(mila, id, nodigPunten)).toEqual({ ok: false, weigering: 'vraag-staat-open' })
    await gelukt(beantwoordVerdieping(anna, id, formulier(), { vraag, woorden: 'Sinds juli.' }))
    await gelukt(vraagVerdieping(mila, id, formulier(), { ...sinds, woorden: 'Te veel gevraagd.' }))
    const tweede = (await openVragen(anna, id, 'vragen'))!.vragen.find(({ open }) => open)!.vraag.id
    await gelukt(trekVerdiepingIn(mila, id, tweede))
    await gelukt(vraagAkkoord(mila, id, nodigPunten))
    const { versie } = (await openAkkoord(anna, id))!
    expect(versie!.inhoud.bijschriften).toMatchObject([
      { vraag: { tekst: 'Sinds wanneer?' }, antwoord: { tekst: 'Sinds juli.' } },
    ])
    expect(await trekVerdiepingIn(mila, id, vraag)).toEqual({ ok: false, weigering: 'vraag-niet-open' })
  })

  test('tien keer verstuurd is één vraag en één antwoord', async () => {
    const { anna, mila, id, vraag } = await gevraagd()
    const nogEens = formulier('vraag')
    await Promise.all(Array.from({ length: 10 }, () => gelukt(vraagVerdieping(mila, id, nogEens, sinds))))
    const antwoord = formulier('antwoord')
    const geef = () => beantwoordVerdieping(anna, id, antwoord, { vraag, woorden: 'Sinds juli.' })
    await Promise.all(Array.from({ length: 10 }, () => gelukt(geef())))
    // Two questions, an answer, and the words of the hulpvraag.
    expect(await tel(db, 'tekst', 'traject_id', id)).toBe(4)
    expect(await beantwoordVerdieping(anna, id, formulier('ander'), { vraag, woorden: 'Anders.' })).toEqual({
      ok: false,
      weigering: 'vraag-niet-open',
    })
  })

  test('is er niet voor een ander, niet over een bladzijde die niet verstuurd is, en niet van een andere gemeente', async () => {
    const { mila, id, vraag } = await gevraagd()
    const bart = await inwoner(db, 'Bart')
    expect(await openVragen(bart, id, 'vragen')).toBeNull()
    const niet = { ok: false, weigering: 'niet-gevonden' }
    expect(await beantwoordVerdieping(bart, id, formulier(), { vraag, woorden: 'x' })).toEqual(niet)
    const elders = await toegang(db, 'Roos', '1876')
    expect(await vraagVerdieping(elders, id, formulier(), sinds)).toEqual(niet)
    expect(await trekVerdiepingIn(elders, id, vraag)).toEqual(niet)
    for (const bladzijde of ['vraag-99', 'samenvatting', '__proto__'])
      expect(await vraagVerdieping(mila, id, formulier(), { bladzijde, woorden: 'x' })).toEqual(niet)
  })
})

describe('wat de toegang toevoegt', () => {
  test('staat met schrijver, dag en bron naast de woorden van de inwoner, en wordt met het akkoord gelezen (D0-08)', async () => {
    const anna = await inwoner(db, 'Anna')
    const mila = om(await toegang(db, 'Mila', '0222'), '2026-03-09T10:00:00Z')
    const id = await verstuurdPlan(anna)
    const woorden = (await openVersie(anna, id, 1, 'versie'))!.versie.inhoud.onderdelen
    await gelukt(voegToe(mila, id, 'vraag-2', { basis: 0, tekst: 'Oma helpt op dinsdag.', bron: 'gesprek' }))
    await beoordeel(mila, id)
    await gelukt(vraagAkkoord(mila, id, nodigPunten))
    const { inhoud } = (await openAkkoord(anna, id))!.versie!
    expect(inhoud.onderdelen).toEqual(woorden)
    const gezegd = { tekst: 'Oma helpt op dinsdag.', naam: 'Mila', op: '2026-03-09T10:00:00.000Z' }
    expect(inhoud.bijschriften).toEqual([{ soort: 'toevoeging', bij: 'vraag-2', bron: 'gesprek', gezegd }])
  })

  test('neemt een gevraagd akkoord terug, wordt door een collega niet overschreven, en is weg als het leeg is', async () => {
    const anna = await inwoner(db, 'Anna')
    const mila = await toegang(db, 'Mila', '0222')
    const id = await gevraagdAkkoord(anna, mila)
    await gelukt(voegToe(mila, id, 'vraag-2', { basis: 0, tekst: 'Eerst.', bron: 'document' }))
    expect((await openDossier(mila, id, 'dossier'))!.traject.akkoord.gevraagd).toBeNull()
    expect(await voegToe(mila, id, 'vraag-2', { basis: 0, tekst: 'Ook.', bron: 'document' })).toMatchObject({
      ok: false,
      weigering: 'intussen-veranderd',
      ander: { versie: 1 },
    })
    await gelukt(voegToe(mila, id, 'vraag-2', { basis: 1, tekst: '', bron: 'document' }))
    expect((await openDossier(mila, id, 'dossier'))!.bijschriften).toEqual([])
    expect(await voegToe(mila, id, 'vraag-99', { basis: 0, tekst: 'x', bron: 'document' })).toEqual({
      ok: false,
      weigering: 'niet-gevonden',
    })
  })
})

describe("'hier ben ik het niet mee eens'", () => {
  test('staat bij de passage van die versie, gaat mee naar de volgende, en houdt het akkoord niet tegen', async () => {
    const anna = await inwoner(db, 'Anna')
    const mila = await toegang(db, 'Mila', '0222')
    const id = await gevraagdAkkoord(anna, mila)
    const zeg = (woorden: string) =>
      zegOneens(anna, id, formulier(woorden), { onderdeel: 'samenvatting', versie: 2, woorden })
    expect(await gelukt(zeg('Ik wil niet lezen maar rekenen.'))).toMatchObject({ gevraagd: 2 })
    await gelukt(zeg('Ik wil rekenen.'))
    const oneens = { soort: 'oneens', bij: 'samenvatting', versie: 2, gezegd: { tekst: 'Ik wil rekenen.' } }
    for (const ctx of [anna, mila])
      expect((await openVersie(ctx, id, 2, 'versie'))!.versie.bijschriften).toMatchObject([oneens])
    expect((await openVersie(anna, id, 2, 'versie'))!.versie.inhoud.bijschriften).toEqual([])

    await gelukt(schrijfBijPlan(mila, id, 'samenvatting', { basis: 1, tekst: 'Anna wil leren rekenen.' }))
    await gelukt(vraagAkkoord(mila, id, nodigPunten))
    const derde = (await openVersie(anna, id, 3, 'versie'))!.versie
    expect(derde.inhoud.bijschriften).toMatchObject([oneens])
    expect(derde.bijschriften).toHaveLength(1)
  })

  test('kan alleen bij een passage die er in die versie staat, en alleen door wie meedoet', async () => {
    const anna = await inwoner(db, 'Anna')
    const mila = await toegang(db, 'Mila', '0222')
    const id = await gevraagdAkkoord(anna, mila)
    const niet = { ok: false, weigering: 'niet-gevonden' }
    for (const [onderdeel, versie] of [
      ['samenvatting', 1],
      ['vraag-99', 2],
      ['samenvatting', 9],
      ['constructor', 2],
    ] as const)
      expect(await zegOneens(anna, id, formulier(), { onderdeel, versie, woorden: 'x' })).toEqual(niet)
    const bart = await inwoner(db, 'Bart')
    expect(await zegOneens(bart, id, formulier(), { onderdeel: 'samenvatting', versie: 2, woorden: 'x' })).toEqual(niet)
  })
})
