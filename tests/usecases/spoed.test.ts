import { eq } from 'drizzle-orm'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openDossier, werkvoorraad } from '#app/usecases/beoordeling.server.ts'
import { openMijnTraject } from '#app/usecases/mijn-traject.server.ts'
import { openPlan } from '#app/usecases/perspectiefplan.server.ts'
import { beoordeelSpoed, sluitAf, wijsToe } from '#app/usecases/regie.server.ts'
import { meldSpoed } from '#app/usecases/spoed.server.ts'
import { werkvoorraadVan } from '#db/queries/werkvoorraad.ts'
import { tekstenEnContactpersoon } from '#db/queries/mijn-traject.ts'
import { medewerker } from '#db/schema/persoon.ts'
import { balieVraag, ingeschreven } from '#tests/builders/balie.ts'
import { testDatabase, type TestDatabase } from '#tests/builders/database.ts'
import { gebeurd, samenvattingen } from '#tests/builders/meekijken.ts'
import { inwoner, toegang } from '#tests/builders/mensen.ts'
import { formulier, gelukt, hulpvraag, voorMij } from '#tests/builders/verhaal.ts'

let db: TestDatabase
beforeAll(async () => {
  db = await testDatabase()
})
afterAll(() => db?.close())

const metSpoed = { ...voorMij, spoed: 'ja', telefoon: '0612345678' }
const alles = { stap: null, na: null }

describe('wie zegt dat er nu hulp nodig is (Wmo 2015 2.3.3)', () => {
  test('staat vanaf het versturen bovenaan de werkvoorraad, en het dossier zegt wat te doen en op welk nummer', async () => {
    const anna = await inwoner(db, 'Anna', { gemeente: '1876' })
    const roos = await toegang(db, 'Roos', '1876')
    const { trajectId: gewoon } = await hulpvraag(anna)
    const { trajectId: beoordeeld } = await hulpvraag(anna)
    await gelukt(beoordeelSpoed(roos, beoordeeld, formulier(), { spoed: true, uitleg: '' }))
    const { trajectId: id } = await hulpvraag(anna, metSpoed)

    const { rijen } = await werkvoorraad(roos, alles)
    expect(rijen.map((rij) => [rij.id, rij.voorrang])).toEqual([
      [id, 'spoed-gezegd'],
      [beoordeeld, 'spoed'],
      [gewoon, 'gewoon'],
    ])
    const dossier = (await openDossier(roos, id, 'dossier'))!
    expect(dossier.traject.spoed).toMatchObject({ stand: 'gezegd', gezegdBij: 'inwoner' })
    expect(dossier.teksten.map(({ woorden }) => woorden)).toContain('0612345678')
    expect(await gebeurd(db, id)).toEqual(['HulpvraagIngediend', 'SpoedGemeld'])
    const { opgeslagen, verwacht } = await samenvattingen(db, id)
    expect(opgeslagen).toEqual(verwacht)
  })

  test('hoeft het nummer niet nog eens te geven in het plan (D1-32); wie nee zegt of niets, staat gewoon in de lijst', async () => {
    const anna = await inwoner(db, 'Anna')
    const { trajectId: id } = await hulpvraag(anna, metSpoed)
    const { passages } = (await openPlan(anna, id, 'takenlijst'))!
    expect(passages.find(({ onderwerp }) => onderwerp === 'mijn-gegevens')?.waarden).toEqual({ telefoon: '0612345678' })
    for (const waarden of [voorMij, { ...voorMij, spoed: 'nee', telefoon: '0612345678' }]) {
      const stil = await hulpvraag(anna, waarden)
      expect(await gebeurd(db, stil.trajectId)).toEqual(['HulpvraagIngediend'])
      const plan = (await openPlan(anna, stil.trajectId, 'takenlijst'))!
      expect(plan.passages.map(({ onderwerp }) => onderwerp)).toEqual(['vraag-1'])
    }
  })

  test('leest wat de toegang besluit: eerst dat zij kijkt, en bij nee waarom; zonder uitleg komt er geen nee', async () => {
    const anna = await inwoner(db, 'Anna')
    const mila = await toegang(db, 'Mila')
    const { trajectId: id } = await hulpvraag(anna, metSpoed)
    expect(await openMijnTraject(anna, id)).toMatchObject({ traject: { spoed: { stand: 'gezegd' } }, geenSpoed: null })
    expect(await beoordeelSpoed(mila, id, formulier(), { spoed: false, uitleg: '' })).toEqual({
      ok: false,
      weigering: 'geen-spoed-zonder-uitleg',
    })
    await gelukt(beoordeelSpoed(mila, id, formulier(), { spoed: false, uitleg: 'Wij komen morgen langs.' }))
    expect(await openMijnTraject(anna, id)).toMatchObject({
      traject: { spoed: { stand: 'opgeheven' } },
      geenSpoed: 'Wij komen morgen langs.',
      tekst: null,
    })
    await gelukt(beoordeelSpoed(mila, id, formulier(), { spoed: true, uitleg: '' }))
    expect(await openMijnTraject(anna, id)).toMatchObject({
      traject: { spoed: { stand: 'bevestigd' } },
      geenSpoed: null,
    })
    expect(await openMijnTraject(await inwoner(db, 'Bart'), id)).toBeNull()
  })

  test('aan de telefoon of aan de balie staat net zo bovenaan, tot een professional oordeelt (D1-29)', async () => {
    const mila = await toegang(db, 'Mila')
    const id = await ingeschreven(mila, balieVraag({ spoed: true }))
    const rij = (await werkvoorraad(mila, { ...alles, spoed: true })).rijen.find((een) => een.id === id)
    expect(rij?.voorrang).toBe('spoed-gezegd')
    expect((await openDossier(mila, id, 'dossier'))!.traject.spoed).toMatchObject({ gezegdBij: 'toegang' })
    const stil = await ingeschreven(mila)
    expect((await openDossier(mila, stil, 'dossier'))!.traject.spoed).toBeNull()
  })
})

describe('wie na het versturen zegt dat het niet kan wachten (Wmo 2015 2.3.3)', () => {
  test('staat meteen bovenaan, met het nummer om te bellen; twee keer gestuurd is het één keer gezegd', async () => {
    const anna = await inwoner(db, 'Anna', { gemeente: '1876' })
    const roos = await toegang(db, 'Roos', '1876')
    const { trajectId: ouder } = await hulpvraag(anna)
    const { trajectId: id } = await hulpvraag(anna)
    const lijst = async () => {
      const { rijen } = await werkvoorraad(roos, alles)
      return rijen.filter((rij) => [ouder, id].includes(rij.id)).map((rij) => [rij.id, rij.voorrang])
    }
    const [eerst, dan] = [ouder, id].map((een) => [een, 'gewoon'])
    expect(await lijst()).toEqual([eerst, dan])
    const eenmaal = formulier()
    for (let keer = 0; keer < 2; keer++) await gelukt(meldSpoed(anna, id, eenmaal, '0612345678'))
    expect(await lijst()).toEqual([[id, 'spoed-gezegd'], eerst])
    const dossier = (await openDossier(roos, id, 'dossier'))!
    expect(dossier.traject.spoed).toMatchObject({ stand: 'gezegd', gezegdBij: 'inwoner' })
    expect(dossier.teksten.map(({ woorden }) => woorden)).toContain('0612345678')
    expect(await gebeurd(db, id)).toEqual(['HulpvraagIngediend', 'SpoedGemeld'])
    const { opgeslagen, verwacht } = await samenvattingen(db, id)
    expect(opgeslagen).toEqual(verwacht)
  })

  test('leest het als het al bekend is of als de vraag gesloten is, en mag het na een nee opnieuw zeggen, zonder nummer', async () => {
    const anna = await inwoner(db, 'Anna')
    const mila = await toegang(db, 'Mila')
    const { trajectId: id } = await hulpvraag(anna)
    const zeg = (nr: number, telefoon = '') => meldSpoed(anna, id, formulier(`zeg-${nr}`), telefoon)
    await gelukt(zeg(1))
    expect(await zeg(2, '0612345678')).toEqual({ ok: false, weigering: 'al-spoed' })
    await gelukt(beoordeelSpoed(mila, id, formulier('nee'), { spoed: false, uitleg: 'Wij komen morgen.' }))
    await gelukt(zeg(3))
    expect((await openMijnTraject(anna, id))?.traject.spoed).toMatchObject({ stand: 'gezegd', bereikbaar: null })
    const einde = { reden: 'geen-hulp-nodig', uitleg: 'Het is geregeld.', ontvanger: '', hoe: '', aangenomenOp: '' }
    await gelukt(sluitAf(mila, id, formulier('dicht'), einde as Parameters<typeof sluitAf>[3]))
    expect(await zeg(4)).toEqual({ ok: false, weigering: 'afgesloten' })
    expect(await gebeurd(db, id)).toEqual([
      ...['HulpvraagIngediend', 'SpoedGemeld', 'SpoedOpgeheven', 'SpoedGemeld', 'TrajectAfgesloten'],
    ])
  })

  test('is wie meedoet: voor een ander bestaat de vraag niet', async () => {
    const anna = await inwoner(db, 'Anna')
    const { trajectId: id } = await hulpvraag(anna)
    const weigering = { ok: false, weigering: 'niet-gevonden' }
    expect(await meldSpoed(await inwoner(db, 'Bart'), id, formulier(), '')).toEqual(weigering)
    expect(await gebeurd(db, id)).toEqual(['HulpvraagIngediend'])
  })
})

test('de werkvoorraad toont van mij, van niemand en spoed, elk naast een stap; bladeren vergeet en herhaalt niets', async () => {
  const anna = await inwoner(db, 'Anna', { gemeente: '1509' })
  const roos = await toegang(db, 'Roos', '1509')
  const bram = await toegang(db, 'Bram', '1509')
  const ids: string[] = []
  for (let nr = 0; nr < 9; nr++) ids.push((await hulpvraag(anna, nr % 3 === 0 ? metSpoed : voorMij)).trajectId)
  for (const id of ids.slice(0, 4)) await gelukt(wijsToe(roos, id, formulier(id), roos.actor.medewerkerId))
  await gelukt(wijsToe(roos, ids[4]!, formulier('bram'), bram.actor.medewerkerId))
  const lijst = async (vraag: Partial<Parameters<typeof werkvoorraad>[1]>) =>
    (await werkvoorraad(roos, { ...alles, ...vraag })).rijen.map(({ id }) => ids.indexOf(id)).sort()
  expect(await lijst({ van: 'mij' })).toEqual([0, 1, 2, 3])
  expect(await lijst({ van: 'niemand' })).toEqual([5, 6, 7, 8])
  expect(await lijst({ spoed: true })).toEqual([0, 3, 6])
  expect(await lijst({ spoed: true, van: 'mij' })).toEqual([0, 3])
  expect(await lijst({ stap: 'plan-invullen', van: 'niemand', spoed: true })).toEqual([6])
  expect(await lijst({ stap: 'akkoord', van: 'mij' })).toEqual([])

  for (const keuze of [{}, { van: roos.actor.medewerkerId }, { van: null }, { stap: 'plan-invullen' as const }]) {
    const per = (na: Parameters<typeof werkvoorraadVan>[2]['na'], aantal: number) =>
      db.asActor(roos.actor, (tx) => werkvoorraadVan(tx, '1509', { stap: null, ...keuze, na, aantal }))
    const ineens = (await per(null, 50)).map(({ id }) => id)
    const stukken: string[] = []
    for (let na: Parameters<typeof per>[0] = null; ;) {
      const [eerste, tweede, meer] = await per(na, 2)
      stukken.push(...[eerste, tweede].flatMap((rij) => (rij ? [rij.id] : [])))
      if (!tweede || !meer) break
      na = tweede
    }
    expect(stukken).toEqual(ineens)
  }
})

describe('uw contactpersoon (D1-33)', () => {
  test('is wie het in handen heeft, met naam en functie; eerst nog niemand, en na teruggeven weer niemand', async () => {
    const anna = await inwoner(db, 'Anna')
    const mila = await toegang(db, 'Mila')
    const wie = mila.actor.medewerkerId
    await db.asOwner((tx) => tx.update(medewerker).set({ functie: 'consulent' }).where(eq(medewerker.id, wie)))
    const { trajectId: id } = await hulpvraag(anna)
    const contactpersoon = async () => (await openMijnTraject(anna, id))!.contactpersoon
    expect(await contactpersoon()).toBeNull()
    await gelukt(wijsToe(mila, id, formulier('toe'), wie))
    expect(await contactpersoon()).toEqual({ naam: mila.actor.naam, functie: 'consulent' })
    await gelukt(wijsToe(mila, id, formulier('weg'), ''))
    expect(await contactpersoon()).toBeNull()
  })

  test('is ook voor de database alleen te lezen door wie een vraag heeft die zij in handen heeft', async () => {
    const anna = await inwoner(db, 'Anna')
    const bart = await inwoner(db, 'Bart')
    const mila = await toegang(db, 'Mila')
    const wie = mila.actor.medewerkerId
    const { trajectId: id } = await hulpvraag(anna)
    await hulpvraag(bart)
    const leest = async (ctx: typeof anna) =>
      (await db.asActor(ctx.actor, (tx) => tekstenEnContactpersoon(tx, id, [], wie))).contactpersoon
    expect(await leest(anna)).toBeNull()
    const collega = await toegang(db, 'Roos')
    await gelukt(wijsToe(collega, id, formulier(), wie))
    expect(await leest(anna)).toMatchObject({ naam: mila.actor.naam })
    expect(await leest(bart)).toBeNull()
  })
})
