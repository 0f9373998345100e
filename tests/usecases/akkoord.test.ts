import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { nodigPunten } from '#app/domain/traject/nodig.ts'
import { openAkkoord, openVersie } from '#app/usecases/akkoord.server.ts'
import { openDossier, vraagAanvulling, wijsOpClientondersteuning } from '#app/usecases/beoordeling.server.ts'
import { schrijfBijPlan } from '#app/usecases/toegang-tekst.server.ts'
import { vraagAkkoord } from '#app/usecases/akkoord-vragen.server.ts'
import { openOntvangstbewijs } from '#app/usecases/ontvangstbewijs.server.ts'
import { bewaarBladzijde, openPlan, openPlanMetGegevens } from '#app/usecases/perspectiefplan.server.ts'
import { kopieVan, verstuurPlan } from '#app/usecases/plan-versturen.server.ts'
import { vingerafdrukVan } from '#app/usecases/vingerafdruk.server.ts'
import { testDatabase, type TestDatabase } from '#tests/builders/database.ts'
import { gebeurd, tel } from '#tests/builders/meekijken.ts'
import { inwoner, om, toegang } from '#tests/builders/mensen.ts'
import { bredeAntwoorden, proefwoorden, smalleAntwoorden } from '#tests/builders/plan.ts'
import {
  beginOnderzoek,
  antwoord,
  beoordeel,
  schrijfVerslag,
  formulier,
  gelukt,
  gevraagdAkkoord,
  hulpvraag,
  metKopie,
  metWoorden,
  toeval,
  verstuurdPlan,
  vulIn,
} from '#tests/builders/verhaal.ts'

let db: TestDatabase
beforeAll(async () => {
  db = await testDatabase()
})
afterAll(() => db?.close())

const volgnr = async (id: string) => (await gebeurd(db, id)).length

describe('versturen', () => {
  test('van een plan met een lege vraag kan niet, en maakt geen versie en geen bewijs', async () => {
    const anna = await inwoner(db, 'Anna')
    const { trajectId: id } = await hulpvraag(anna)
    await vulIn(anna, id, { ...smalleAntwoorden, 'vraag-6': { moment: 'datum' } })
    expect(await verstuurPlan(anna, id, formulier(), metWoorden)).toEqual({
      ok: false,
      weigering: 'plan-niet-compleet',
    })
    expect([
      await tel(db, 'plan_versie', 'traject_id', id),
      await tel(db, 'ontvangstbewijs', 'traject_id', id),
    ]).toEqual([0, 1])
  })

  test('geeft een bewijs met nummer, moment en een kopie van elke vraag en elk antwoord, in de taal van het scherm', async () => {
    const anna = { ...om(await inwoner(db, 'Anna'), '2026-03-05T20:21:22.000Z'), taal: 'en' as const }
    const { trajectId: id } = await hulpvraag(anna)
    await vulIn(anna, id)
    const { bewijs, versie } = await gelukt(
      verstuurPlan(anna, id, formulier(), { woorden: proefwoorden('en'), toeval }),
    )
    const bevroren = (await openVersie(anna, id, versie, 'versie'))!.versie
    const gevonden = (await openOntvangstbewijs(anna, id, bewijs))!.bewijs
    expect(gevonden).toMatchObject({ soort: 'perspectiefplan', taal: 'en', op: anna.now })
    expect(gevonden.nummer).toMatch(/^OB-2026-/)
    expect(gevonden.kopie).toEqual(kopieVan(bevroren.inhoud))
    expect(gevonden.kopie).toContainEqual({ vraag: 'en vraag-3.zelf?', antwoord: 'Elke avond samen geoefend.' })
  })

  test('bevriest de vragen 1 tot en met 6 als de keuze enkelvoudig werd, en bewaart de antwoorden op 7 tot en met 9 (D0-14, D0-15)', async () => {
    const anna = await inwoner(db, 'Anna')
    const { trajectId: id } = await hulpvraag(anna)
    await vulIn(anna, id, bredeAntwoorden)
    await gelukt(bewaarBladzijde(anna, id, 'vraag-1', { basis: 2, waarden: { item: 'dyslexie' } }))
    await gelukt(verstuurPlan(anna, id, formulier(), metWoorden))
    const nummers = (await openVersie(anna, id, 1, 'versie'))!.versie.inhoud.onderdelen.flatMap(({ nr }) => nr ?? [])
    expect(Math.max(...nummers)).toBe(6)
    expect(
      (await openPlan(anna, id, 'plan'))!.passages.find(({ onderwerp }) => onderwerp === 'vraag-9')!.waarden,
    ).toEqual(bredeAntwoorden['vraag-9'])
  })

  test('neemt mee wat er volgens Anna niet klopt aan haar gegevens', async () => {
    const anna = await inwoner(db, 'Anna', { straat: 'Voorbeeldstraat', huisnummer: '14' })
    const { trajectId: id } = await hulpvraag(anna)
    const { betrokkene } = (await openPlanMetGegevens(anna, id, 'mijn-gegevens', { gegevens: true }))!
    expect(betrokkene).toMatchObject({ voornamen: 'Anna', straat: 'Voorbeeldstraat', huisnummer: '14' })
    expect(Object.keys(betrokkene!).join()).not.toMatch(/bsn/i)
    await vulIn(anna, id, { ...smalleAntwoorden, 'mijn-gegevens': { klopt: 'nee', nietGoed: 'Ik woon op nummer 12.' } })
    await gelukt(verstuurPlan(anna, id, formulier(), metWoorden))
    const dossier = await openDossier(await toegang(db, 'Mila'), id, 'dossier')
    expect(JSON.stringify(dossier!.versie!.inhoud)).toContain('Ik woon op nummer 12.')
  })
})

describe('akkoord vragen', () => {
  test('kan pas na wijzen op cliëntondersteuning, en de dag daarvan blijft staan (D0-04)', async () => {
    const mila = await toegang(db, 'Mila')
    const id = await verstuurdPlan(await inwoner(db, 'Anna'))
    await gelukt(schrijfBijPlan(mila, id, 'samenvatting', { basis: 0, tekst: 'Kort.' }))
    expect(await vraagAkkoord(mila, id, nodigPunten)).toEqual({
      ok: false,
      weigering: 'clientondersteuning-niet-gewezen',
    })
    await gelukt(wijsOpClientondersteuning(om(mila, '2026-03-06T10:00:00Z'), id))
    await gelukt(wijsOpClientondersteuning(om(mila, '2026-03-09T10:00:00Z'), id))
    expect((await openDossier(mila, id, 'dossier'))!.traject.clientondersteuningGewezenOp).toEqual(
      new Date('2026-03-06T10:00:00Z'),
    )
    await beginOnderzoek(mila, id)
    await gelukt(schrijfBijPlan(mila, id, 'welke-hulp', { basis: 0, tekst: 'Hulp.' }))
    await schrijfVerslag(mila, id)
    await gelukt(vraagAkkoord(mila, id, nodigPunten))
  })

  test.each(['', '   ', '\n\t'])('kan niet met een lege samenvatting (%j) (D0-23)', async (tekst) => {
    const mila = await toegang(db, 'Mila')
    const id = await verstuurdPlan(await inwoner(db, 'Anna'))
    await beoordeel(mila, id)
    await gelukt(schrijfBijPlan(mila, id, 'samenvatting', { basis: 1, tekst }))
    expect(await vraagAkkoord(mila, id, nodigPunten)).toEqual({ ok: false, weigering: 'samenvatting-ontbreekt' })
  })

  test('kan niet over een tekst die een collega intussen veranderde en die nog niet op het scherm stond', async () => {
    const [mila, noor] = [await toegang(db, 'Mila'), await toegang(db, 'Noor')]
    const id = await verstuurdPlan(await inwoner(db, 'Anna'))
    await beoordeel(mila, id)
    const gezien = await volgnr(id)
    await gelukt(schrijfBijPlan(noor, id, 'welke-hulp', { basis: 1, tekst: 'Iets heel anders.' }))
    expect(await vraagAkkoord(mila, id, nodigPunten, gezien)).toEqual({ ok: false, weigering: 'intussen-veranderd' })
    await gelukt(vraagAkkoord(mila, id, nodigPunten, await volgnr(id)))
  })

  test('nog eens, na een ja, verandert niets: het akkoord blijft staan', async () => {
    const anna = await inwoner(db, 'Anna')
    const mila = await toegang(db, 'Mila')
    const id = await gevraagdAkkoord(anna, mila)
    await gelukt(antwoord(anna, id, 'ja'))
    const voor = await volgnr(id)
    await gelukt(vraagAkkoord(mila, id, nodigPunten, voor))
    expect(await volgnr(id)).toBe(voor)
    expect((await openAkkoord(anna, id))!.traject.akkoord.antwoord).toMatchObject({ wat: 'ja', versie: 2 })
  })
})

describe('akkoord geven', () => {
  test('geldt voor de versie die gelezen is: na een wijziging wordt opnieuw gevraagd, en de oude versie blijft te lezen zoals zij was (D0-26)', async () => {
    const anna = await inwoner(db, 'Anna')
    const mila = await toegang(db, 'Mila')
    const id = await gevraagdAkkoord(anna, mila)
    const tweede = (await openVersie(anna, id, 2, 'versie'))!.versie
    await gelukt(antwoord(anna, id, 'ja'))
    await gelukt(schrijfBijPlan(mila, id, 'welke-hulp', { basis: 1, tekst: 'Nog maar een half uur.' }))
    expect(await antwoord(anna, id, 'ja')).toEqual({ ok: false, weigering: 'nog-geen-akkoord-gevraagd' })
    await gelukt(vraagAkkoord(mila, id, nodigPunten))
    expect(await antwoord(anna, id, 'ja', 2)).toEqual({ ok: false, weigering: 'andere-versie' })
    expect((await openAkkoord(anna, id))!).toMatchObject({
      traject: { akkoord: { antwoord: null, vervallen: { wat: 'ja', versie: 2 } } },
      versie: { nr: 3, inhoud: { toegang: { welkeHulp: 'Nog maar een half uur.' } } },
    })
    await gelukt(antwoord(anna, id, 'ja', 3))
    const nu = (await openVersie(anna, id, 2, 'versie'))!.versie
    expect(nu).toEqual(tweede)
    expect(Buffer.from(nu.vingerafdruk)).toHaveLength(32)
  })

  test('terwijl de toegang net een woord verandert: Anna beaamt nooit een tekst die zij niet las', async () => {
    const anna = await inwoner(db, 'Anna')
    const mila = await toegang(db, 'Mila')
    for (let ronde = 0; ronde < 6; ronde++) {
      const id = await gevraagdAkkoord(anna, mila)
      const [ja, wijziging] = await Promise.all([
        antwoord(anna, id, 'ja'),
        schrijfBijPlan(mila, id, 'welke-hulp', { basis: 1, tekst: 'Minder.' }),
      ])
      expect(wijziging).toMatchObject({ ok: true })
      const { akkoord } = (await openAkkoord(anna, id))!.traject
      expect(akkoord.antwoord).toBeNull()
      expect(akkoord.vervallen?.versie ?? null).toBe(ja.ok ? 2 : null)
    }
  })

  test('of weigeren geeft een bewijs met kopie', async () => {
    const anna = await inwoner(db, 'Anna')
    const id = await gevraagdAkkoord(anna, await toegang(db, 'Mila'))
    const { bewijs } = await gelukt(antwoord(anna, id, 'nee'))
    expect((await openOntvangstbewijs(anna, id, bewijs))!.bewijs).toMatchObject({
      soort: 'akkoord',
      kopie: metKopie.kopie,
      op: anna.now,
    })
  })

  test('na een wens om aan te vullen kan Anna verder schrijven en opnieuw versturen', async () => {
    const anna = await inwoner(db, 'Anna')
    const mila = await toegang(db, 'Mila')
    const id = await gevraagdAkkoord(anna, mila)
    await gelukt(antwoord(anna, id, 'aanvullen', 2, 'Ik wil iets toevoegen.'))
    expect(await schrijfBijPlan(mila, id, 'samenvatting', { basis: 1, tekst: 'Intussen.' })).toEqual({
      ok: false,
      weigering: 'plan-niet-bij-ons',
    })
    expect(await vraagAanvulling(mila, id, formulier(), 'Intussen.')).toEqual({
      ok: false,
      weigering: 'plan-niet-bij-ons',
    })
    await gelukt(bewaarBladzijde(anna, id, 'vraag-3', { basis: 1, waarden: { helpers: 'Mijn zus.' } }))
    expect(await gelukt(verstuurPlan(anna, id, formulier(), metWoorden))).toMatchObject({ versie: 3 })
    await gelukt(vraagAkkoord(mila, id, nodigPunten))
    expect(JSON.stringify((await openAkkoord(anna, id))!.versie!.inhoud)).toContain('Mijn zus.')
  })
})

test('de vingerafdruk hoort bij precies deze tekst', async () => {
  const anna = await inwoner(db, 'Anna')
  const { inhoud } = (await openVersie(anna, await verstuurdPlan(anna), 1, 'versie'))!.versie
  const anders = structuredClone(inhoud)
  anders.onderdelen[0]!.antwoorden[0]!.antwoord.nl += '.'
  expect(vingerafdrukVan(inhoud)).toEqual(vingerafdrukVan(structuredClone(inhoud)))
  expect(vingerafdrukVan(anders)).not.toEqual(vingerafdrukVan(inhoud))
})

test('de bewaarde vingerafdruk is na te rekenen uit de bewaarde tekst', async () => {
  const anna = await inwoner(db, 'Anna')
  const id = await gevraagdAkkoord(anna, await toegang(db, 'Mila'))
  for (const nr of [1, 2]) {
    const { inhoud, vingerafdruk } = (await openVersie(anna, id, nr, 'versie'))!.versie
    expect(Buffer.from(vingerafdrukVan(inhoud)).toString('hex')).toBe(Buffer.from(vingerafdruk).toString('hex'))
  }
})
