import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { nodigPunten } from '#app/domain/traject/nodig.ts'
import { stapVan } from '#app/domain/traject/samenvatting.ts'
import { openVersie } from '#app/usecases/akkoord.server.ts'
import { vraagAkkoord } from '#app/usecases/akkoord-vragen.server.ts'
import { openDossier } from '#app/usecases/beoordeling.server.ts'
import type { InwonerCtx, ToegangCtx } from '#app/usecases/ctx.ts'
import { bevestigNamens, legNamensVoor, neemNamensTerug, openNalezen } from '#app/usecases/namens-voorleggen.server.ts'
import { neemGezinOver, openNamensBegin } from '#app/usecases/namens-gezin.server.ts'
import {
  beginNamens,
  bewaarNamens,
  haalNamensItemWeg,
  openNamens,
  voegNamensItemToe,
} from '#app/usecases/namens.server.ts'
import { bewaarBladzijde, openPlan } from '#app/usecases/perspectiefplan.server.ts'
import { verstuurPlan } from '#app/usecases/plan-versturen.server.ts'
import { beoordeelSpoed } from '#app/usecases/regie.server.ts'
import { meldSpoed } from '#app/usecases/spoed.server.ts'
import { testDatabase, type TestDatabase } from '#tests/builders/database.ts'
import { ketenbreuk, samenvattingen } from '#tests/builders/meekijken.ts'
import { inwoner, om, toegang } from '#tests/builders/mensen.ts'
import { smalleAntwoorden } from '#tests/builders/plan.ts'
import {
  beoordeel,
  formulier,
  gelukt,
  hulpvraag,
  metWoorden,
  voorKind,
  voorMij,
  woorden,
} from '#tests/builders/verhaal.ts'

let db: TestDatabase
beforeAll(async () => {
  db = await testDatabase()
})
afterAll(() => db?.close())

const samen = { wijze: 'samen', reden: '', gesprekOp: '2026-03-02' } as const
const namens = { wijze: 'namens', reden: 'Anna kan nu niet schrijven.', gesprekOp: '2026-02-27' } as const
const voorAnna = () => woorden

async function begonnen(hoe: typeof samen | typeof namens = samen) {
  const anna = await inwoner(db, 'Anna')
  const mila = await toegang(db, 'Mila')
  const { trajectId: id } = await hulpvraag(anna)
  await gelukt(beginNamens(mila, id, formulier(), hoe))
  return { anna, mila, id }
}

/** Every page of a short plan, as the toegang writes it down; question 1 goes on from the words of the hulpvraag. */
async function schrijfOp(mila: ToegangCtx, id: string) {
  const { item: resultaat } = await gelukt(
    voegNamensItemToe(mila, id, 'resultaat', formulier(), { wat: 'Zelf een boek lezen.' }),
  )
  for (const [naam, waarden] of Object.entries(smalleAntwoorden)) {
    if (naam.startsWith('resultaat-')) continue
    const bladzijde = naam.startsWith('wie-') ? `wie-${resultaat}` : naam
    await gelukt(bewaarNamens(mila, id, bladzijde, { basis: naam === 'vraag-1' ? 1 : 0, waarden }))
  }
}

async function voorgelegd(hoe: typeof samen | typeof namens = samen) {
  const alles = await begonnen(hoe)
  await schrijfOp(alles.mila, alles.id)
  await gelukt(legNamensVoor(alles.mila, alles.id, formulier(), voorAnna))
  return alles
}

const stap = async (ctx: ToegangCtx, id: string) => stapVan((await openNamens(ctx, id, 'plan'))!.traject)

describe('samen invullen', () => {
  test('begint met de woorden van de hulpvraag, en Anna leest mee wat er wordt opgeschreven (D0-10, D1-12, D3L-18)', async () => {
    const { anna, mila, id } = await begonnen()
    const plan = (await openNamens(mila, id, 'plan'))!
    expect(plan.passages).toMatchObject([{ onderwerp: 'vraag-1', waarden: { woorden: 'Lezen lukt niet.' } }])
    expect(await stap(mila, id)).toBe('samen-invullen')
    await gelukt(bewaarNamens(mila, id, 'vraag-1', { basis: 1, waarden: { item: 'dyslexie' } }))
    await gelukt(bewaarNamens(mila, id, 'vraag-2', { basis: 0, waarden: { moeilijk: 'Lezen.' } }))
    const { passages } = (await openPlan(anna, id, 'plan'))!
    expect(passages.find(({ onderwerp }) => onderwerp === 'vraag-1')).toMatchObject({
      stem: 'namens',
      versie: 2,
      waarden: { item: 'dyslexie', woorden: 'Lezen lukt niet.' },
    })
    expect(passages.find(({ onderwerp }) => onderwerp === 'vraag-2')).toMatchObject({ auteur: mila.actor.medewerkerId })
  })

  test('gaat ook verder op het nummer dat Anna bij een vraag met spoed gaf, maar niet op wat zij daarna nog schreef (D1-32, Wmo 2.3.3)', async () => {
    const anna = await inwoner(db, 'Anna')
    const mila = await toegang(db, 'Mila')
    const { trajectId: id } = await hulpvraag(anna, { ...voorMij, spoed: 'ja', telefoon: '0612345678' })
    await gelukt(beginNamens(mila, id, formulier(), samen))
    await gelukt(beoordeelSpoed(mila, id, formulier(), { spoed: false, uitleg: 'Wij komen morgen.' }))
    await gelukt(meldSpoed(anna, id, formulier(), '0687654321'))
    const gegevens = async () =>
      (await openNamens(mila, id, 'plan'))!.passages.find(({ onderwerp }) => onderwerp === 'mijn-gegevens')
    expect(await gegevens()).toMatchObject({ stem: 'inwoner', versie: 1, waarden: { telefoon: '0612345678' } })
    await gelukt(bewaarNamens(mila, id, 'mijn-gegevens', { basis: 1, waarden: { klopt: 'ja' } }))
    expect(await gegevens()).toMatchObject({ versie: 2, waarden: { telefoon: '0612345678', klopt: 'ja' } })

    const bart = await inwoner(db, 'Bart')
    const { trajectId: ander } = await hulpvraag(bart, { ...voorMij, spoed: 'ja', telefoon: '0611111111' })
    await gelukt(bewaarBladzijde(bart, ander, 'mijn-gegevens', { basis: 1, waarden: { nietGoed: 'Mijn naam.' } }))
    await gelukt(beginNamens(mila, ander, formulier(), samen))
    expect(await bewaarNamens(mila, ander, 'mijn-gegevens', { basis: 1, waarden: { klopt: 'ja' } })).toEqual({
      ok: false,
      weigering: 'inwoner-schreef-al',
    })
  })

  test('kan niet zonder het eerst vast te leggen, en namens Anna niet zonder reden (D0-11)', async () => {
    const anna = await inwoner(db, 'Anna')
    const mila = await toegang(db, 'Mila')
    const { trajectId: id } = await hulpvraag(anna)
    expect(await bewaarNamens(mila, id, 'vraag-2', { basis: 0, waarden: { moeilijk: 'Lezen.' } })).toEqual({
      ok: false,
      weigering: 'namens-niet-begonnen',
    })
    expect(await beginNamens(mila, id, formulier(), { ...namens, reden: '' })).toEqual({
      ok: false,
      weigering: 'reden-ontbreekt',
    })
  })

  test('gaat nooit over wat Anna schreef en niet verstuurde: geweigerd bij naam, en niet te lezen (D0-11)', async () => {
    const { anna, mila, id } = await begonnen()
    await gelukt(bewaarBladzijde(anna, id, 'vraag-3', { basis: 0, waarden: { zelf: 'Iets dat alleen Anna weet.' } }))
    const geweigerd = { ok: false, weigering: 'inwoner-schreef-al' }
    expect(await bewaarNamens(mila, id, 'vraag-3', { basis: 0, waarden: { zelf: 'Anders.' } })).toEqual(geweigerd)
    await gelukt(bewaarNamens(mila, id, 'vraag-2', { basis: 0, waarden: { moeilijk: 'Eerst zo.' } }))
    await gelukt(bewaarBladzijde(anna, id, 'vraag-2', { basis: 1, waarden: { moeilijk: 'Nee, zo.' } }))
    expect(await bewaarNamens(mila, id, 'vraag-2', { basis: 1, waarden: { moeilijk: 'Weer anders.' } })).toEqual(
      geweigerd,
    )
    const gezien = JSON.stringify([await openNamens(mila, id, 'plan'), await openDossier(mila, id, 'dossier')])
    expect(gezien).not.toContain('alleen Anna weet')
    expect(gezien).not.toContain('Nee, zo.')
  })

  test('van twee medewerkers overschrijft de tweede de eerste niet: zij ziet beide teksten', async () => {
    const { mila, id } = await begonnen()
    const noor = await toegang(db, 'Noor')
    await gelukt(bewaarNamens(mila, id, 'vraag-2', { basis: 0, waarden: { moeilijk: 'Van Mila.' } }))
    expect(await bewaarNamens(noor, id, 'vraag-2', { basis: 0, waarden: { moeilijk: 'Van Noor.' } })).toMatchObject({
      weigering: 'intussen-veranderd',
      ander: { auteurNaam: 'Mila', waarden: { moeilijk: 'Van Mila.' } },
    })
  })

  test('een doel dat de toegang opschreef kan zij weghalen, ook twee keer; een ander doel niet', async () => {
    const { mila, id } = await begonnen()
    const { item: resultaat } = await gelukt(voegNamensItemToe(mila, id, 'resultaat', formulier(), { wat: 'Lezen.' }))
    await gelukt(haalNamensItemWeg(mila, id, `resultaat-${resultaat}`))
    await gelukt(haalNamensItemWeg(mila, id, `resultaat-${resultaat}`))
    expect(await haalNamensItemWeg(mila, id, 'vraag-1')).toEqual({ ok: false, weigering: 'niet-gevonden' })
  })
})

describe('voorleggen', () => {
  test.each([
    [samen, 'samen'],
    [namens, 'namens'],
  ] as const)('zet bij elk stuk wie het opschreef en hoe: %o (D0-10, D0-11)', async (hoe, merk) => {
    const { anna, mila, id } = await voorgelegd(hoe)
    const { versie } = (await openVersie(anna, id, 1, 'versie'))!
    expect(versie.inhoud.onderdelen.map(({ opgeschreven, auteurNaam }) => `${opgeschreven} ${auteurNaam}`)).toEqual(
      Object.keys(smalleAntwoorden).map(() => `${merk} Mila`),
    )
    expect(versie.inhoud.gegevens?.antwoorden[0]).toMatchObject({ antwoord: { nl: 'Anna Proef' } })
    expect(await stap(mila, id)).toBe('nalezen')
    expect(await ketenbreuk(db, id)).toBeNull()
    const { opgeslagen, verwacht } = await samenvattingen(db, id)
    expect(opgeslagen).toMatchObject({ stap: verwacht.stap, aanZet: 'inwoner' })
  })

  test('kan niet met een half plan, noch over een bladzijde die Anna intussen veranderde', async () => {
    const { anna, mila, id } = await begonnen()
    expect(await legNamensVoor(mila, id, formulier(), voorAnna)).toEqual({ ok: false, weigering: 'plan-niet-compleet' })
    await schrijfOp(mila, id)
    await gelukt(bewaarBladzijde(anna, id, 'vraag-3', { basis: 1, waarden: { zelf: 'Toch anders.' } }))
    expect(await legNamensVoor(mila, id, formulier(), voorAnna)).toEqual({ ok: false, weigering: 'inwoner-schreef-al' })
    await gelukt(verstuurPlan(anna, id, formulier(), metWoorden))
    const { onderdelen } = (await openVersie(mila, id, 1, 'versie'))!.versie.inhoud
    expect(
      onderdelen.map(({ bladzijde, opgeschreven }) => `${bladzijde.slice(0, 7)} ${opgeschreven ?? 'zelf'}`),
    ).toEqual(expect.arrayContaining(['vraag-3 zelf', 'vraag-2 samen']))
  })

  test('tien keer verstuurd is één versie', async () => {
    const { mila, id } = await begonnen()
    await schrijfOp(mila, id)
    const form = formulier('een')
    const antwoorden = await Promise.all(Array.from({ length: 10 }, () => legNamensVoor(mila, id, form, voorAnna)))
    expect(new Set(antwoorden.map((een) => JSON.stringify(een)))).toEqual(new Set(['{"ok":true,"versie":1}']))
  })
})

describe('nalezen', () => {
  const vraag = async (mila: ToegangCtx, id: string) => {
    await beoordeel(mila, id)
    return vraagAkkoord(mila, id, nodigPunten)
  }

  test('komt voor het akkoord: pas als Anna las wat er staat, kan het gevraagd worden (D0-11)', async () => {
    const { anna, mila, id } = await voorgelegd(namens)
    expect(await vraag(mila, id)).toEqual({ ok: false, weigering: 'namens-niet-gelezen' })
    expect((await openNalezen(anna, id))!.versie?.nr).toBe(1)
    await gelukt(bevestigNamens(anna, id, { versie: 1, hoe: 'portaal' }))
    await gelukt(bevestigNamens(anna, id, { versie: 1, hoe: 'portaal' }))
    expect((await openNalezen(anna, id))!.versie).toBeNull()
    await gelukt(vraagAkkoord(mila, id, nodigPunten))
    const { onderdelen } = (await openVersie(anna, id, 2, 'versie'))!.versie.inhoud
    expect(onderdelen.every(({ opgeschreven }) => opgeschreven === 'namens')).toBe(true)
  })

  test('wie het hoorde voorlezen hoeft het portaal niet in; niemand bevestigt voor een ander op de verkeerde manier', async () => {
    const { anna, mila, id } = await voorgelegd()
    const niet = { ok: false, weigering: 'niet-gevonden' }
    expect(await bevestigNamens(mila, id, { versie: 1, hoe: 'portaal' })).toEqual(niet)
    expect(await bevestigNamens(anna, id, { versie: 1, hoe: 'voorgelezen' })).toEqual(niet)
    await gelukt(bevestigNamens(mila, id, { versie: 1, hoe: 'voorgelezen' }))
    expect((await openNamens(mila, id, 'plan'))!.traject.namens.versie?.gelezen).toMatchObject({ hoe: 'voorgelezen' })
    await gelukt(vraag(mila, id))
  })

  test('Anna neemt het terug met haar woorden, verandert een bladzijde en verstuurt het zelf', async () => {
    const { anna, mila, id } = await voorgelegd()
    await gelukt(neemNamensTerug(anna, id, formulier(), { versie: 1, woorden: 'Oma helpt niet.' }))
    expect((await openDossier(mila, id, 'dossier'))!.tekst).toMatchObject({
      wat: 'NamensTeruggenomen',
      woorden: 'Oma helpt niet.',
    })
    expect(await bevestigNamens(anna, id, { versie: 1, hoe: 'portaal' })).toEqual({
      ok: false,
      weigering: 'andere-versie',
    })
    await gelukt(bewaarBladzijde(anna, id, 'vraag-3', { basis: 1, waarden: { zelf: 'Alleen geoefend.' } }))
    await gelukt(verstuurPlan(om(anna, '2026-03-03T09:00:00Z'), id, formulier(), metWoorden))
    await gelukt(vraag(mila, id))
  })
})

test('een andere gemeente en een andere inwoner komen er niet bij', async () => {
  const { mila, id } = await voorgelegd()
  const noor = await toegang(db, 'Noor', '1876')
  const bart: InwonerCtx = await inwoner(db, 'Bart')
  const niet = { ok: false, weigering: 'niet-gevonden' }
  expect(await openNamens(noor, id, 'plan')).toBeNull()
  expect(await openNalezen(bart, id)).toBeNull()
  for (const doe of [
    beginNamens(noor, id, formulier(), samen),
    bewaarNamens(noor, id, 'vraag-2', { basis: 0, waarden: { moeilijk: 'x' } }),
    legNamensVoor(noor, id, formulier(), voorAnna),
    bevestigNamens(noor, id, { versie: 1, hoe: 'papier' }),
    bevestigNamens(bart, id, { versie: 1, hoe: 'portaal' }),
    neemNamensTerug(bart, id, formulier(), { versie: 1, woorden: 'x' }),
  ])
    expect(await doe).toEqual(niet)
  expect(await stap(mila, id)).toBe('nalezen')
})

describe('een tweede kind', () => {
  const moeder = { naam: 'Anna Proef', relatie: 'moeder', gezag: 'ja', adres: 'zelfde' }
  const opa = { naam: 'Opa Proef', relatie: 'grootouder', thuis: 'nee' }

  async function gezin() {
    const anna = await inwoner(db, 'Anna')
    const mila = await toegang(db, 'Mila')
    const { trajectId: kees } = await hulpvraag(anna, voorKind)
    const { trajectId: roos } = await hulpvraag(anna, { ...voorKind, voornaam: 'Roos', geboortedatum: '2018-02-03' })
    for (const id of [kees, roos]) await gelukt(beginNamens(mila, id, formulier(), samen))
    return { anna, mila, kees, roos }
  }
  const namen = async (ctx: ToegangCtx, id: string) =>
    (await openNamensBegin(ctx, id))!.gezin.map(({ waarden }) => waarden['naam'])

  test('wat de toegang over het gezin opschreef, neemt zij over in het plan van het tweede kind: één keer, en zonder iets te typen (D1-32)', async () => {
    const { anna, mila, kees, roos } = await gezin()
    expect(await namen(mila, roos)).toEqual([])
    await gelukt(voegNamensItemToe(mila, kees, 'ouder', formulier(), moeder))
    const { item } = await gelukt(voegNamensItemToe(mila, kees, 'gezinslid', formulier(), opa))
    await gelukt(bewaarNamens(mila, kees, `gezinslid-${item}`, { basis: 1, waarden: { naam: 'Opa Jan' } }))
    await gelukt(bewaarNamens(mila, kees, 'vraag-2', { basis: 0, waarden: { moeilijk: 'Alleen van Kees.' } }))
    expect((await namen(mila, roos)).toSorted()).toEqual(['Anna Proef', 'Opa Jan'])
    expect(await namen(mila, kees)).toEqual([])

    const form = formulier('gezin')
    expect(await neemGezinOver(mila, roos, form)).toEqual({ ok: true })
    expect(await neemGezinOver(mila, roos, form)).toEqual({ ok: true })
    const { passages } = (await openPlan(anna, roos, 'plan'))!
    expect(passages.filter(({ stem }) => stem === 'namens').map(({ waarden }) => waarden)).toEqual(
      expect.arrayContaining([moeder, { ...opa, naam: 'Opa Jan' }]),
    )
    expect(passages.filter(({ onderwerp }) => /^(ouder|gezinslid)-/.test(onderwerp))).toHaveLength(2)
    expect(JSON.stringify(passages)).not.toContain('Alleen van Kees.')
    expect(await namen(mila, roos)).toEqual([])
    expect(await neemGezinOver(mila, roos, formulier())).toEqual({ ok: false, weigering: 'gezin-al-overgenomen' })
  })

  test('wat in het eerste plan is weggehaald of in het tweede al staat, komt er niet bij (D1-32)', async () => {
    const { mila, kees, roos } = await gezin()
    const { item } = await gelukt(voegNamensItemToe(mila, kees, 'ouder', formulier(), moeder))
    await gelukt(neemGezinOver(mila, roos, formulier()))
    await gelukt(haalNamensItemWeg(mila, roos, `ouder-${item}`))
    expect(await namen(mila, roos)).toEqual([])
    const { item: weg } = await gelukt(voegNamensItemToe(mila, kees, 'gezinslid', formulier(), opa))
    expect(await namen(mila, roos)).toEqual(['Opa Proef'])
    await gelukt(haalNamensItemWeg(mila, kees, `gezinslid-${weg}`))
    expect(await namen(mila, roos)).toEqual([])
  })

  test('een ander gezin en een andere gemeente zien er niets van (D1-32)', async () => {
    const { mila, kees } = await gezin()
    await gelukt(voegNamensItemToe(mila, kees, 'ouder', formulier(), moeder))
    const bart = await inwoner(db, 'Bart')
    const { trajectId: ander } = await hulpvraag(bart, voorKind)
    await gelukt(beginNamens(mila, ander, formulier(), samen))
    expect(await namen(mila, ander)).toEqual([])
    const elders = await toegang(db, 'Elders', '1509')
    expect(await openNamensBegin(elders, kees)).toBeNull()
    expect(await neemGezinOver(elders, kees, formulier())).toEqual({ ok: false, weigering: 'niet-gevonden' })
  })
})
