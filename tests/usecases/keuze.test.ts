import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { stelWetVast } from '#app/usecases/beoordeling.server.ts'
import type { InwonerCtx, ToegangCtx } from '#app/usecases/ctx.ts'
import { neemDelenTerug, openDelen, vindDelenGoed } from '#app/usecases/delen.server.ts'
import { importeerAanbod } from '#app/usecases/aanbod-importeren.server.ts'
import { kiesAanbieders, kiesVorm, openKeuze } from '#app/usecases/keuze.server.ts'
import {
  adviseerAanbieder,
  beantwoordMatchVraag,
  deelMetAanbieder,
  openHulp,
  stelHulpVast,
  trekMatchIn,
} from '#app/usecases/matching.server.ts'
import { openMijnTraject } from '#app/usecases/mijn-traject.server.ts'
import { keuzeStandVan } from '#app/domain/traject/keuze-stand.ts'
import { regel } from '#tests/builders/aanbod.ts'
import { testDatabase, type TestDatabase } from '#tests/builders/database.ts'
import { weeg } from '#tests/builders/match.ts'
import { gebeurd, tel } from '#tests/builders/meekijken.ts'
import { inwoner, toegang } from '#tests/builders/mensen.ts'
import { antwoord, formulier, gelukt, gevraagdAkkoord } from '#tests/builders/verhaal.ts'

let db: TestDatabase
const firmas = {
  overstap: regel({ naam: 'De Overstap', soort: 'hoofdaannemer', onderaannemers: 'De Klim', producten: '02V01' }),
  thuis: regel({ naam: 'Thuis Verder', producten: '02V01' }),
  zorgboog: regel({ naam: 'De Zorgboog', producten: '02V01|01V01' }),
  elders: regel({ naam: 'Elders', producten: '01V01' }),
  later: regel({ naam: 'Later', producten: '02V01', periode: '2029' }),
}
beforeAll(async () => {
  db = await testDatabase()
  const mila = await toegang(db, 'Mila')
  const regels = Object.values(firmas).map((een, plek) => ({ nr: plek + 2, regel: een }))
  const uitkomst = await importeerAanbod(mila, regels, true)
  if (!uitkomst.ok || uitkomst.verslag.fout > 0) throw new Error(JSON.stringify(uitkomst))
})
afterAll(() => db?.close())

const wat = { product: '02V01', van: '2026-04-01', tot: '2027-03-31', evaluaties: 2, verlengd: '', duurder: '' }
type Mensen = { anna: InwonerCtx; mila: ToegangCtx; id: string }

/** A plan that was agreed; akkoord was asked three weeks after Monday, so everything after it happens later. */
async function akkoord(geboortedatum = '1986-05-14', wet: 'jeugd' | 'wmo' = 'wmo'): Promise<Mensen> {
  const [anna, mila] = [await inwoner(db, 'Anna', { geboortedatum }), await toegang(db, 'Mila')]
  const id = await gevraagdAkkoord(anna, mila)
  await gelukt(stelWetVast(mila, id, wet))
  await gelukt(antwoord(anna, id, 'ja'))
  await weeg(mila, id)
  return { anna, mila, id }
}

async function vastgesteld(): Promise<Mensen> {
  const mensen = await akkoord()
  await gelukt(stelHulpVast(mensen.mila, mensen.id, formulier(), wat))
  return mensen
}

/** The numbers in the list of these aanbieders. */
async function nrs({ anna, id }: Mensen, ...wie: (keyof typeof firmas)[]) {
  const { uit } = (await openKeuze(anna, id, 'aanbieder-kiezen'))!
  return wie.map((naam) => ({ nr: uit.find(({ kvk }) => kvk === firmas[naam].kvk)?.nr ?? 0, partij: null }))
}

async function gekozen(...wie: (keyof typeof firmas)[]): Promise<Mensen> {
  const mensen = await vastgesteld()
  await gelukt(kiesAanbieders(mensen.anna, mensen.id, formulier(), { gekozen: await nrs(mensen, ...wie), reden: '' }))
  return mensen
}

const stand = async ({ anna, id }: Mensen) => keuzeStandVan((await openMijnTraject(anna, id))!.traject)
const geweigerd = (weigering: string) => ({ ok: false, weigering })

describe('eerst welke hulp, dan pas wie (D1-22, D3A-20)', () => {
  test('voor het akkoord is er niets vast te stellen, en voor de hulp niets te kiezen, ook niet met de hand gestuurd', async () => {
    const [anna, mila] = [await inwoner(db, 'Anna'), await toegang(db, 'Mila')]
    const id = await gevraagdAkkoord(anna, mila)
    expect(await stelHulpVast(mila, id, formulier(), wat)).toEqual(geweigerd('wet-geen-akkoord'))
    for (const vorm of ['zin', 'pgb'] as const)
      expect(await kiesVorm(anna, id, formulier(), vorm)).toEqual(geweigerd('hulp-niet-vastgesteld'))
    const leeg = { gekozen: [], reden: '' }
    expect(await kiesAanbieders(anna, id, formulier(), leeg)).toEqual(geweigerd('hulp-niet-vastgesteld'))
  })

  test('onder de Jeugdwet tot 18 jaar, uit de geboortedatum van de betrokkene, tenzij er staat waarom langer (D3M-16)', async () => {
    const { anna, mila, id } = await akkoord('2009-04-10', 'jeugd')
    const jeugd = { ...wat, product: '45A04', tot: '2027-04-10' }
    expect((await openHulp(mila, id))!.uiterst).toBe('2027-04-09')
    expect(await stelHulpVast(mila, id, formulier(), jeugd)).toEqual(geweigerd('tot-achttien'))
    const metReden = { ...jeugd, verlengd: 'De school is pas in juli klaar.' }
    await gelukt(stelHulpVast(mila, id, formulier(), metReden))
    const { traject, woordenVan } = (await openKeuze(anna, id, 'keuze'))!
    expect(woordenVan(traject.keuze.hulp!.verlengd)?.woorden).toBe('De school is pas in juli klaar.')
  })

  test('niemand van een andere gemeente en geen vrijwilliger stelt iets vast (D1-45)', async () => {
    const { mila, id } = await akkoord()
    const vrijwilliger = { ...mila, actor: { ...mila.actor, rollen: ['vrijwilliger'] } }
    for (const wie of [await toegang(db, 'Joke', '1876'), vrijwilliger])
      expect(await stelHulpVast(wie, id, formulier(), wat)).toEqual(geweigerd('niet-gevonden'))
  })
})

describe('kiezen uit wie nu een contract heeft voor deze hulp (D0-27, D3L-11, D4-24)', () => {
  test('niet uit wie een ander product levert of pas later begint', async () => {
    const mensen = await vastgesteld()
    const { uit } = (await openKeuze(mensen.anna, mensen.id, 'aanbieder-kiezen'))!
    expect(uit.map(({ naam }) => naam)).toEqual(['De Overstap', 'De Zorgboog', 'Thuis Verder'])
    const keuze = { gekozen: [{ nr: 999_999, partij: null }], reden: '' }
    expect(await kiesAanbieders(mensen.anna, mensen.id, formulier(), keuze)).toEqual(geweigerd('niet-gecontracteerd'))
  })

  test('in volgorde, met een reden en een voorkeur voor een onderaannemer van die aanbieder (D3L-12)', async () => {
    const mensen = await vastgesteld()
    const [thuis, overstap] = await nrs(mensen, 'thuis', 'overstap')
    const metKlim = { ...overstap!, partij: 'De Klim' }
    const fout = { gekozen: [{ ...thuis!, partij: 'De Klim' }], reden: '' }
    expect(await kiesAanbieders(mensen.anna, mensen.id, formulier(), fout)).toEqual(geweigerd('niet-gecontracteerd'))
    const keuze = { gekozen: [metKlim, thuis!], reden: 'Dat is dichtbij.' }
    await gelukt(kiesAanbieders(mensen.anna, mensen.id, formulier(), keuze))
    const { traject, woordenVan } = (await openKeuze(mensen.mila, mensen.id, 'keuze'))!
    expect(traject.keuze.voorkeuren).toEqual([
      { kvk: firmas.overstap.kvk, partij: 'De Klim' },
      { kvk: firmas.thuis.kvk, partij: null },
    ])
    expect(woordenVan(traject.keuze.tekst)).toMatchObject({ woorden: 'Dat is dichtbij.', naam: 'Anna Proef' })
  })

  test("'weet ik nog niet' vraagt om advies, met naam en dag; het advies kiest niet (D2-10)", async () => {
    const mensen = await gekozen()
    expect(await stand(mensen)).toBe('adviseren')
    const advies = { kvk: firmas.thuis.kvk, woorden: 'Zij hebben plaats.' }
    const niet = { ...advies, kvk: firmas.elders.kvk }
    expect(await adviseerAanbieder(mensen.mila, mensen.id, formulier(), niet)).toEqual(geweigerd('niet-gecontracteerd'))
    await gelukt(adviseerAanbieder(mensen.mila, mensen.id, formulier(), advies))
    const { traject, woordenVan } = (await openKeuze(mensen.anna, mensen.id, 'aanbieder-kiezen'))!
    expect(woordenVan(traject.keuze.advies!.tekst)).toMatchObject({ woorden: 'Zij hebben plaats.', naam: 'Mila' })
    expect(traject.keuze.voorkeuren).toEqual([])
    expect(await stand(mensen)).toBe('kiezen')
  })
})

describe('delen: eerst gezien, dan gedeeld (D0-25, D0-28)', () => {
  const ja = { versie: 2, onderdelen: ['samenvatting'] }

  test('het ja schrijft wat gedeeld wordt in een keer op, voor wie het geldt en precies die delen', async () => {
    const mensen = await gekozen('overstap', 'thuis')
    const kvks = [firmas.overstap.kvk, firmas.thuis.kvk]
    await gelukt(vindDelenGoed(mensen.anna, mensen.id, formulier(), { ...ja, kvks }))
    const { gedeeld } = (await openDelen(mensen.anna, mensen.id))!
    expect(
      gedeeld.map(({ kvk, versie }) => ({ kvk, versie })).sort((a, b) => kvks.indexOf(a.kvk) - kvks.indexOf(b.kvk)),
    ).toEqual(kvks.map((kvk) => ({ kvk, versie: 2 })))
    expect(gedeeld[0]!.inhoud).toMatchObject({
      onderdelen: [],
      toegang: { samenvatting: 'Anna wil leren lezen.', welkeHulp: '' },
    })
    expect(gedeeld[0]!.inhoud.gegevens).toBeUndefined()
    await gelukt(deelMetAanbieder(mensen.mila, mensen.id, formulier()))
    expect(await stand(mensen)).toBe('antwoorden')
  })

  test('een andere versie, een deel dat er niet is, of niets: geweigerd, en er staat niets', async () => {
    const mensen = await gekozen('overstap')
    const kvks = [firmas.overstap.kvk]
    for (const [anders, weigering] of [
      [{ versie: 1 }, 'andere-versie'],
      [{ onderdelen: ['vraag-999'] }, 'intussen-veranderd'],
      [{ onderdelen: [] }, 'niets-te-delen'],
      [{ kvks: [firmas.thuis.kvk] }, 'intussen-veranderd'],
    ] as const)
      expect(await vindDelenGoed(mensen.anna, mensen.id, formulier(), { ...ja, kvks, ...anders })).toEqual(
        geweigerd(weigering),
      )
    expect(await tel(db, 'gedeeld', 'traject_id', mensen.id)).toBe(0)
    expect(await deelMetAanbieder(mensen.mila, mensen.id, formulier())).toEqual(geweigerd('delen-niet-goed'))
  })

  test('tien keer ja is een keer', async () => {
    const mensen = await gekozen('overstap')
    const hetzelfde = formulier()
    const kvks = [firmas.overstap.kvk]
    await Promise.all(
      Array.from({ length: 10 }, () => gelukt(vindDelenGoed(mensen.anna, mensen.id, hetzelfde, { ...ja, kvks }))),
    )
    expect((await gebeurd(db, mensen.id)).filter((type) => type === 'DelenGoedgevonden')).toHaveLength(1)
    expect(await tel(db, 'gedeeld', 'traject_id', mensen.id)).toBe(1)
  })

  test('een ander ja, een andere keuze en terugnemen laten niets staan dat niet meer gedeeld wordt', async () => {
    const mensen = await gekozen('overstap', 'thuis')
    const { anna, mila, id } = mensen
    const beide = { ...ja, kvks: [firmas.overstap.kvk, firmas.thuis.kvk] }
    await gelukt(vindDelenGoed(anna, id, formulier(), beide))
    await gelukt(vindDelenGoed(anna, id, formulier(), { ...ja, kvks: [firmas.overstap.kvk] }))
    expect(await tel(db, 'gedeeld', 'traject_id', id)).toBe(1)
    await gelukt(kiesAanbieders(anna, id, formulier(), { gekozen: await nrs(mensen, 'thuis'), reden: '' }))
    expect(await tel(db, 'gedeeld', 'traject_id', id)).toBe(0)
    await gelukt(vindDelenGoed(anna, id, formulier(), { ...ja, kvks: [firmas.thuis.kvk] }))
    await gelukt(deelMetAanbieder(mila, id, formulier()))
    await gelukt(neemDelenTerug(anna, id, formulier()))
    expect(await tel(db, 'gedeeld', 'traject_id', id)).toBe(0)
    expect(await stand(mensen)).toBe('goedvinden')
  })

  test('van een ander bestaat het niet: niet voor een inwoner, en een ander leest niet wat er gedeeld is', async () => {
    const { id } = await gekozen('overstap')
    const bram = await inwoner(db, 'Bram')
    const kvks = [firmas.overstap.kvk]
    expect(await openDelen(bram, id)).toBeNull()
    expect(await vindDelenGoed(bram, id, formulier(), { ...ja, kvks })).toEqual(geweigerd('niet-gevonden'))
    expect(await neemDelenTerug(bram, id, formulier())).toEqual(geweigerd('niet-gevonden'))
  })
})

test('de toegang neemt de vraag terug, en de inwoner leest waarom', async () => {
  const mensen = await gekozen('overstap')
  const { anna, mila, id } = mensen
  const kvks = [firmas.overstap.kvk]
  await gelukt(vindDelenGoed(anna, id, formulier(), { kvks, versie: 2, onderdelen: ['samenvatting'] }))
  await gelukt(deelMetAanbieder(mila, id, formulier()))
  const { traject } = (await openKeuze(mila, id, 'keuze'))!
  const [match] = traject.keuze.matches
  expect(
    await beantwoordMatchVraag(mila, id, formulier(), { match: match!.id, vraag: 'geen', woorden: 'Ja.' }),
  ).toEqual(geweigerd('niet-gevonden'))
  await gelukt(trekMatchIn(mila, id, formulier(), { match: match!.id, woorden: 'Zij stoppen ermee.' }))
  const na = (await openMijnTraject(anna, id))!
  expect(na.woordenVan(na.traject.keuze.matches[0]!.ingetrokken?.tekst)).toBe('Zij stoppen ermee.')
  expect(na.naamVan(firmas.overstap.kvk)).toBe('De Overstap')
})
