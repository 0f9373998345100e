import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { nodigPunten } from '#app/domain/traject/nodig.ts'
import { openAkkoord, openTrajectMetTekst, openVersie } from '#app/usecases/akkoord.server.ts'
import {
  openDossier,
  stelWetVast,
  vraagAanvulling,
  werkvoorraad,
  wijsOpClientondersteuning,
} from '#app/usecases/beoordeling.server.ts'
import { schrijfBijPlan } from '#app/usecases/toegang-tekst.server.ts'
import { vraagAkkoord } from '#app/usecases/akkoord-vragen.server.ts'
import { mijnOverzicht } from '#app/usecases/mijn.server.ts'
import { openOntvangstbewijs } from '#app/usecases/ontvangstbewijs.server.ts'
import { bewaarBladzijde, kiesInvulwijze, openPlan, openPlanMetGegevens } from '#app/usecases/perspectiefplan.server.ts'
import { haalItemWeg, voegItemToe } from '#app/usecases/plan-item.server.ts'
import { verstuurPlan } from '#app/usecases/plan-versturen.server.ts'
import { passagesVan } from '#db/queries/plan.ts'
import { testDatabase, type TestDatabase } from '#tests/builders/database.ts'
import { gebeurd, gelezen } from '#tests/builders/meekijken.ts'
import { inwoner, om, toegang } from '#tests/builders/mensen.ts'
import {
  antwoord,
  beoordeel,
  formulier,
  gelukt,
  gevraagdAkkoord,
  hulpvraag,
  metWoorden,
  verstuurdPlan,
  vulIn,
} from '#tests/builders/verhaal.ts'

let db: TestDatabase
beforeAll(async () => {
  db = await testDatabase()
})
afterAll(() => db?.close())

const geweigerd = { ok: false, weigering: 'niet-gevonden' }

describe('voor het versturen', () => {
  test('kent de toegang de hulpvraag en leest haar woorden, en geen woord van wat Anna in het plan schrijft (D0-01, D0-02)', async () => {
    const anna = await inwoner(db, 'Anna')
    const mila = await toegang(db, 'Mila')
    const { trajectId: id } = await hulpvraag(anna)
    await vulIn(anna, id)
    expect((await werkvoorraad(mila, { stap: null, na: null })).rijen.map((rij) => rij.id)).toContain(id)
    const dossier = (await openDossier(mila, id, 'dossier'))!
    expect(dossier.versie).toBeNull()
    expect(dossier.hulpvraag).toMatchObject({ auteurSoort: 'inwoner', naam: expect.stringContaining('Anna') })
    expect(JSON.stringify(dossier)).not.toContain('Elke avond samen geoefend.')
    expect(await openVersie(mila, id, 1, 'versie')).toBeNull()
    expect(await db.asActor(mila.actor, (tx) => passagesVan(tx, id))).toEqual([])
    for (const doe of [
      schrijfBijPlan(mila, id, 'samenvatting', { basis: 0, tekst: 'Alvast.' }),
      vraagAkkoord(mila, id, nodigPunten),
      vraagAanvulling(mila, id, formulier(), 'Alvast.'),
    ])
      expect(await doe).toEqual({ ok: false, weigering: 'plan-niet-bij-ons' })
    await gelukt(wijsOpClientondersteuning(mila, id))
    await gelukt(stelWetVast(mila, id, 'jeugd'))
    expect(await gebeurd(db, id)).toEqual(['HulpvraagIngediend', 'ClientondersteuningGewezen', 'WetVastgesteld'])
  })
})

describe('na het versturen', () => {
  test('leest de toegang het plan zoals het verstuurd is, en niet wat Anna daarna schrijft', async () => {
    const anna = await inwoner(db, 'Anna')
    const mila = await toegang(db, 'Mila')
    const id = await verstuurdPlan(anna)
    await gelukt(vraagAanvulling(mila, id, formulier(), 'Wat helpt?'))
    await gelukt(
      bewaarBladzijde(anna, id, 'vraag-3', { basis: 1, waarden: { zelf: 'Een geheim dat nog niet af is.' } }),
    )
    const dossier = (await openDossier(mila, id, 'dossier'))!
    expect(dossier.versie!.nr).toBe(1)
    expect(JSON.stringify(dossier)).toContain('Elke avond samen geoefend.')
    expect(JSON.stringify(dossier)).not.toContain('geheim')
    expect(await db.asActor(mila.actor, (tx) => passagesVan(tx, id))).toEqual([])
  })

  test('vraagt de toegang door, dan blijft het eerste antwoord van Anna bestaan naast het nieuwe (D0-07)', async () => {
    const anna = await inwoner(db, 'Anna')
    const mila = await toegang(db, 'Mila')
    const id = await verstuurdPlan(anna)
    const eerst = (await openVersie(mila, id, 1, 'versie'))!.versie
    await gelukt(vraagAanvulling(mila, id, formulier(), 'Wat hebt u nog meer geprobeerd?'))
    await gelukt(bewaarBladzijde(anna, id, 'vraag-3', { basis: 1, waarden: { zelf: 'Ook een cursus.' } }))
    await gelukt(verstuurPlan(anna, id, formulier(), metWoorden))
    expect((await openVersie(mila, id, 1, 'versie'))!.versie).toEqual(eerst)
    expect(JSON.stringify((await openVersie(mila, id, 1, 'versie'))!.versie.inhoud)).toContain(
      'Elke avond samen geoefend.',
    )
    expect(JSON.stringify((await openVersie(mila, id, 2, 'versie'))!.versie.inhoud)).toContain('Ook een cursus.')
  })

  test('kan de toegang niets in de stem van Anna schrijven: wat zij schrijft staat ernaast, onder eigen naam', async () => {
    const anna = await inwoner(db, 'Anna')
    const mila = await toegang(db, 'Mila')
    const id = await verstuurdPlan(anna)
    await beoordeel(mila, id)
    const { passages } = (await openPlan(anna, id, 'plan'))!
    const stemmen = new Map(passages.map(({ onderwerp, stem, auteur }) => [onderwerp, `${stem} ${auteur}`]))
    expect(stemmen.get('samenvatting')).toBe(`toegang ${mila.actor.medewerkerId}`)
    expect(stemmen.get('vraag-3')).toBe(`inwoner ${anna.actor.persoonId}`)
  })

  test('leest Anna mee welke hulp de gemeente van plan is, in de versie waarvoor akkoord gevraagd wordt (D0-24)', async () => {
    const anna = await inwoner(db, 'Anna')
    const id = await gevraagdAkkoord(anna, await toegang(db, 'Mila'))
    const { versie } = (await openAkkoord(anna, id))!
    expect(versie).toMatchObject({
      nr: 2,
      inhoud: { toegang: { samenvatting: 'Anna wil leren lezen.', welkeHulp: 'Een uur hulp per week.', naam: 'Mila' } },
    })
    expect(versie!.inhoud.onderdelen).toEqual((await openVersie(anna, id, 1, 'versie'))!.versie.inhoud.onderdelen)
  })

  test('leest Anna wat er aangevuld moet worden, en de toegang waarom Anna het oneens is (D3L-19)', async () => {
    const anna = await inwoner(db, 'Anna')
    const mila = await toegang(db, 'Mila')
    const id = await verstuurdPlan(anna)
    await gelukt(vraagAanvulling(mila, id, formulier(), 'Wie is uw huisarts?'))
    expect((await openTrajectMetTekst(anna, id, 'aanvullen'))?.tekst).toMatchObject({
      woorden: 'Wie is uw huisarts?',
      auteurSoort: 'toegang',
    })
    const oneens = await gevraagdAkkoord(anna, mila)
    await gelukt(antwoord(anna, oneens, 'nee', 2, 'Te weinig uren.'))
    expect((await openDossier(mila, oneens, 'dossier'))!).toMatchObject({
      traject: { akkoord: { antwoord: { wat: 'nee', versie: 2 } } },
      tekst: { woorden: 'Te weinig uren.', auteurSoort: 'inwoner' },
    })
    const eens = await gevraagdAkkoord(anna, mila)
    await gelukt(antwoord(anna, eens, 'ja'))
    expect((await openDossier(mila, eens, 'dossier'))!).toMatchObject({
      traject: { akkoord: { antwoord: { wat: 'ja', door: anna.actor.persoonId } } },
      tekst: null,
    })
  })
})

test('een andere gemeente vindt het traject niet, wat zij ook probeert, en laat geen spoor achter', async () => {
  const id = await gevraagdAkkoord(await inwoner(db, 'Anna'), await toegang(db, 'Mila'))
  const noor = await toegang(db, 'Noor', '1876')
  const voor = [await gebeurd(db, id), await gelezen(db, id)]
  expect(await openDossier(noor, id, 'dossier')).toBeNull()
  expect(await openVersie(noor, id, 1, 'versie')).toBeNull()
  expect(await openTrajectMetTekst(noor, id, 'tekst')).toBeNull()
  expect((await werkvoorraad(noor, { stap: null, na: null })).rijen).toEqual([])
  for (const doe of [
    wijsOpClientondersteuning(noor, id),
    stelWetVast(noor, id, 'jeugd'),
    schrijfBijPlan(noor, id, 'samenvatting', { basis: 1, tekst: 'Van Noor.' }),
    vraagAkkoord(noor, id, nodigPunten),
    vraagAanvulling(noor, id, formulier(), 'Van Noor.'),
  ])
    expect(await doe).toEqual(geweigerd)
  expect([await gebeurd(db, id), await gelezen(db, id)]).toEqual(voor)
})

test('een andere inwoner vindt het traject niet, wat hij ook probeert, en laat geen spoor achter', async () => {
  const anna = await inwoner(db, 'Anna')
  const { trajectId, bewijs } = await hulpvraag(anna)
  const { item: resultaat } = await gelukt(voegItemToe(anna, trajectId, 'resultaat', formulier(), { wat: 'Lezen.' }))
  const bart = await inwoner(db, 'Bart')
  const gevraagd = await gevraagdAkkoord(anna, await toegang(db, 'Mila'))
  const voor = [await gebeurd(db, trajectId), await gelezen(db, trajectId), await gebeurd(db, gevraagd)]
  expect([
    await openPlan(bart, trajectId, 'plan'),
    await openPlanMetGegevens(bart, trajectId, 'plan', { gegevens: true }),
  ]).toEqual([null, null])
  expect([await openAkkoord(bart, gevraagd), await openVersie(bart, gevraagd, 1, 'versie')]).toEqual([null, null])
  expect([
    await openTrajectMetTekst(bart, gevraagd, 'tekst'),
    await openOntvangstbewijs(bart, trajectId, bewijs),
  ]).toEqual([null, null])
  for (const doe of [
    bewaarBladzijde(bart, trajectId, 'vraag-1', { basis: 1, waarden: { woorden: 'Van Bart.' } }),
    voegItemToe(bart, trajectId, 'resultaat', formulier(), { wat: 'Van Bart.' }),
    haalItemWeg(bart, trajectId, `resultaat-${resultaat}`),
    kiesInvulwijze(bart, trajectId, 'zelf'),
    verstuurPlan(bart, trajectId, formulier(), metWoorden),
    antwoord(bart, gevraagd, 'ja'),
  ])
    expect(await doe).toEqual(geweigerd)
  expect([await gebeurd(db, trajectId), await gelezen(db, trajectId), await gebeurd(db, gevraagd)]).toEqual(voor)
  expect(await mijnOverzicht(bart)).toEqual({ concepten: [], trajecten: [] })
})

test.each([
  '0197aaaa-0000-7000-8000-000000000001',
  'geen-uuid',
  '',
  "' or 1=1 --",
  '../../etc/passwd',
  '0'.repeat(5000),
  '\u0000',
])('een traject dat niet bestaat (%j) geeft hetzelfde antwoord als een verboden traject', async (id) => {
  const anna = await inwoner(db, 'Anna')
  const mila = await toegang(db, 'Mila')
  expect([
    await openPlan(anna, id, 'plan'),
    await openDossier(mila, id, 'dossier'),
    await openVersie(anna, id, 1, 'versie'),
    await openAkkoord(anna, id),
  ]).toEqual([null, null, null, null])
  expect(await bewaarBladzijde(anna, id, 'vraag-1', { basis: 0, waarden: { woorden: 'x' } })).toEqual(geweigerd)
  expect(await verstuurPlan(anna, id, formulier(), metWoorden)).toEqual(geweigerd)
  expect(await stelWetVast(mila, id, 'wmo')).toEqual(geweigerd)
  expect(await schrijfBijPlan(mila, id, 'samenvatting', { basis: 0, tekst: 'x' })).toEqual(geweigerd)
})

test.each([0, -1, 3, 1.5, Number.NaN, 2 ** 31, 1e300])(
  'versie %d van een plan dat er twee heeft, bestaat niet',
  async (nr) => {
    const anna = await inwoner(db, 'Anna')
    const id = await gevraagdAkkoord(anna, await toegang(db, 'Mila'))
    expect(await openVersie(anna, id, nr, 'versie')).toBeNull()
  },
)

test.each([
  'vraag-99',
  'vraag-4',
  'vraag-5',
  'resultaat-',
  'resultaat-0197aaaa-0000-7000-8000-000000000001',
  'samenvatting',
  'welke-hulp',
  '__proto__',
  'constructor',
])('een bladzijde die Anna niet heeft (%s), is niet te bewaren; ook niet die van de toegang', async (bladzijde) => {
  const anna = await inwoner(db, 'Anna')
  const { trajectId } = await hulpvraag(anna)
  expect(await bewaarBladzijde(anna, trajectId, bladzijde, { basis: 0, waarden: { tekst: 'x' } })).toEqual(geweigerd)
})

test('de werkvoorraad toont het dringendste eerst, elk plan één keer, in bladzijden van vijfentwintig', async () => {
  const anna = await inwoner(db, 'Anna', { gemeente: '1509' })
  const mila = await toegang(db, 'Mila', '1509')
  const ids: string[] = []
  for (let nr = 0; nr < 27; nr++)
    ids.push(
      await verstuurdPlan(
        om({ ...anna, gemeente: '1509' }, `2026-03-${String(2 + ((nr * 7) % 20)).padStart(2, '0')}T09:00:00Z`),
      ),
    )
  const eerste = await werkvoorraad(mila, { stap: null, na: null })
  const tweede = await werkvoorraad(mila, { stap: null, na: eerste.volgende })
  const rijen = [...eerste.rijen, ...tweede.rijen]
  expect([eerste.rijen.length, tweede.rijen.length, tweede.volgende]).toEqual([25, 2, null])
  expect(rijen.map(({ id }) => id).sort()).toEqual(ids.sort())
  expect(rijen.map(({ uiterlijk }) => uiterlijk)).toEqual(rijen.map(({ uiterlijk }) => uiterlijk).sort())
  expect((await werkvoorraad(mila, { stap: 'akkoord', na: null })).rijen).toEqual([])
}, 60_000)
