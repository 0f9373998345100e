import { eq } from 'drizzle-orm'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { datumVan } from '#app/domain/termijnen/kalender.ts'
import { datumsVan } from '#app/domain/traject/wet-voorstel.ts'
import { openDossier, stelWetVast } from '#app/usecases/beoordeling.server.ts'
import { beginHulpvraag, bewaarHulpvraag, gooiHulpvraagWeg, openHulpvraag } from '#app/usecases/hulpvraag.server.ts'
import { overWie } from '#app/domain/hulpvraag/over-wie.ts'
import { verstuurHulpvraag } from '#app/usecases/hulpvraag-versturen.server.ts'
import { mijnOverzicht } from '#app/usecases/mijn.server.ts'
import { mijnOntvangstbewijzen, openOntvangstbewijs } from '#app/usecases/ontvangstbewijs.server.ts'
import { openPlan, openPlanMetGegevens } from '#app/usecases/perspectiefplan.server.ts'
import { concept as conceptTabel } from '#db/schema/plan.ts'
import { persoon, relatie } from '#db/schema/persoon.ts'
import { traject as trajectTabel } from '#db/schema/traject.ts'
import { testDatabase, type TestDatabase } from '#tests/builders/database.ts'
import { inwoner, om, toegang } from '#tests/builders/mensen.ts'
import {
  concept,
  formulier,
  gelukt,
  hulpvraag,
  metKopie,
  verstuurdPlan,
  voorKind,
  voorMij,
} from '#tests/builders/verhaal.ts'

let db: TestDatabase
beforeAll(async () => {
  db = await testDatabase()
})
afterAll(() => db?.close())

const rijVan = async (id: string) =>
  (await db.asOwner((tx) => tx.select().from(trajectTabel).where(eq(trajectTabel.id, id))))[0]!

describe('de dag van de hulpvraag', () => {
  test.each([
    ['voor zichzelf', voorMij, 'wmo', '2026-04-13'],
    ['voor een kind', voorKind, 'jeugd', '2026-04-28'],
  ] as const)(
    'ligt vast op de dag van versturen, ook als Anna later verder invult: %s (D0-01)',
    async (_, waarden, wet, uiterlijk) => {
      const anna = await inwoner(db, 'Anna')
      const zondag = om(anna, '2026-03-01T10:00:00Z')
      const id = await concept(zondag, waarden)
      const { trajectId } = await gelukt(verstuurHulpvraag(om(anna, '2026-03-01T23:30:00Z'), id, formulier(), metKopie))
      const { traject } = (await openPlan(om(anna, '2026-05-01T10:00:00Z'), trajectId, 'takenlijst'))!
      expect(datumVan(traject.hulpvraagOp)).toBe('2026-03-02')
      expect(traject).toMatchObject({ wet, wetVastgesteld: false })
      expect((await rijVan(trajectId)).uiterlijk).toBe(uiterlijk)
      const { aanvraagdatum, meldingsdatum } = datumsVan(traject.wet, datumVan(traject.hulpvraagOp))
      expect([aanvraagdatum, meldingsdatum]).toEqual(wet === 'jeugd' ? ['2026-03-02', null] : [null, '2026-03-02'])
    },
  )

  test('blijft dezelfde als de toegang de wet vaststelt of herstelt; traject en nummer ook, want de inwoner stelde één vraag (D1-25)', async () => {
    const anna = await inwoner(db, 'Anna')
    const mila = await toegang(db, 'Mila')
    const id = await verstuurdPlan(anna)
    const { nummer } = await rijVan(id)
    for (const [wet, uiterlijk] of [
      ['jeugd', '2026-04-28'],
      ['wmo', '2026-04-13'],
    ] as const) {
      await gelukt(stelWetVast(om(mila, '2026-03-20T09:00:00Z'), id, wet))
      const { traject } = (await openDossier(mila, id, 'dossier'))!
      expect(datumVan(traject.hulpvraagOp)).toBe('2026-03-02')
      expect(await rijVan(id)).toMatchObject({ nummer, wet, uiterlijk })
    }
    expect(await mijnOverzicht(anna)).toMatchObject({ trajecten: [{ id, nummer }], concepten: [] })
  })

  test('geeft zonder geboortedatum geen voorstel voor een wet, en de kortste termijn', async () => {
    const anna = await inwoner(db, 'Anna', { geboortedatum: null })
    expect(await rijVan((await hulpvraag(anna)).trajectId)).toMatchObject({ wet: 'onbekend', uiterlijk: '2026-04-13' })
  })
})

test('wat Anna bij haar hulpvraag vertelde, staat al bij vraag 1 van haar plan: niemand vraagt het opnieuw (D1-32)', async () => {
  const anna = await inwoner(db, 'Anna')
  const { trajectId } = await hulpvraag(anna, { voorWie: 'mij', woorden: 'Ik slaap slecht.' })
  const { passages } = (await openPlan(anna, trajectId, 'takenlijst'))!
  expect(passages).toMatchObject([{ onderwerp: 'vraag-1', stem: 'inwoner', waarden: { woorden: 'Ik slaap slecht.' } }])
})

describe('een ouder vraagt hulp voor een kind', () => {
  test('dat opent een nieuw traject over dat kind, met een relatie die niemand controleerde en gezag onbekend', async () => {
    const anna = await inwoner(db, 'Anna')
    const { trajectId } = await hulpvraag(anna, voorKind)
    const { betrokkene, traject } = (await openPlanMetGegevens(anna, trajectId, 'mijn-gegevens', { gegevens: true }))!
    expect(traject.deelnames).toMatchObject([
      { wie: anna.actor.persoonId, rol: 'vertegenwoordiger', reikwijdte: 'schrijven' },
    ])
    expect(betrokkene).toMatchObject({ voornamen: 'Kees', geboortedatum: '2015-06-01', bron: 'opgegeven' })
    const relaties = await db.asOwner((tx) => tx.select().from(relatie).where(eq(relatie.van, anna.actor.persoonId)))
    expect(relaties).toMatchObject([
      { naar: betrokkene!.id, soort: 'ouder', gezag: 'onbekend', bron: 'opgegeven', gecontroleerd: false },
    ])
  })

  test('de naam van een echt kind noemen opent niets van dat kind: het wordt een ander, nieuw persoon', async () => {
    const kees = await inwoner(db, 'Kees', { geboortedatum: '2015-06-01' })
    const vanKees = await hulpvraag(kees)
    const bart = await inwoner(db, 'Bart')
    const { trajectId } = await hulpvraag(bart, voorKind)
    expect((await rijVan(trajectId)).betrokkeneId).not.toBe(kees.actor.persoonId)
    expect(await openPlan(bart, vanKees.trajectId, 'takenlijst')).toBeNull()
    expect((await mijnOverzicht(bart)).trajecten.map(({ id }) => id)).toEqual([trajectId])
    expect(await openPlan(kees, trajectId, 'takenlijst')).toBeNull()
  })

  test('voor twee kinderen zijn het twee trajecten', async () => {
    const anna = await inwoner(db, 'Anna')
    const een = await hulpvraag(anna, voorKind)
    const twee = await hulpvraag(anna, { ...voorKind, voornaam: 'Lotte' })
    expect((await mijnOverzicht(anna)).trajecten.map(({ betrokkeneNaam }) => betrokkeneNaam).sort()).toEqual([
      'Kees Proef',
      'Lotte Proef',
    ])
    expect((await rijVan(een.trajectId)).betrokkeneId).not.toBe((await rijVan(twee.trajectId)).betrokkeneId)
  })

  test('wie volgens de aanmelding voor iemand optreedt, opent een traject over diegene', async () => {
    const opa = await inwoner(db, 'Opa', { geboortedatum: '1940-01-01' })
    const anna = await inwoner(db, 'Anna')
    const namens = { ...anna, actor: { ...anna.actor, namensId: opa.actor.persoonId } }
    const { trajectId } = await hulpvraag(namens, { voorWie: 'namens', woorden: 'Hulp in huis.' })
    expect(await rijVan(trajectId)).toMatchObject({
      betrokkeneId: opa.actor.persoonId,
      betrokkeneNaam: 'Opa Proef',
      wet: 'wmo',
    })
    expect(
      await verstuurHulpvraag(
        anna,
        await concept(anna, { voorWie: 'namens', woorden: 'Hulp.' }),
        formulier(),
        metKopie,
      ),
    ).toEqual({
      ok: false,
      weigering: 'niet-gevonden',
    })
  })
})

describe('het ontvangstbewijs', () => {
  test('heeft een nummer, het moment en een kopie van wat verstuurd is, en is er alleen voor wie verstuurde', async () => {
    const anna = om(await inwoner(db, 'Anna'), '2026-03-02T13:14:15.000Z')
    const { trajectId, bewijs } = await hulpvraag(anna)
    const gevonden = (await openOntvangstbewijs(om(anna, '2026-09-01T09:00:00Z'), trajectId, bewijs))!.bewijs
    expect(gevonden.nummer).toMatch(/^OB-2026-[2-9A-Z]{4}-[2-9A-Z]{4}$/)
    expect(gevonden).toMatchObject({ soort: 'hulpvraag', kopie: metKopie.kopie, taal: 'nl' })
    expect(gevonden.op.toISOString()).toBe('2026-03-02T13:14:15.000Z')
    expect(await openOntvangstbewijs(await inwoner(db, 'Bart'), trajectId, bewijs)).toBeNull()
    expect(await openOntvangstbewijs(anna, trajectId, trajectId)).toBeNull()
    expect(await openOntvangstbewijs(anna, (await hulpvraag(anna)).trajectId, bewijs)).toBeNull()
    expect(await openOntvangstbewijs(anna, trajectId, "1' or '1'='1")).toBeNull()
  })

  test('is terug te vinden in de lijst van wat iemand verstuurde, het nieuwste eerst en alleen voor die persoon', async () => {
    const anna = await inwoner(db, 'Anna')
    const trajectId = await verstuurdPlan(anna)
    const { traject, bewijzen } = (await mijnOntvangstbewijzen(anna, trajectId))!
    expect(traject.id).toBe(trajectId)
    expect(bewijzen.map(({ soort }) => soort)).toEqual(['perspectiefplan', 'hulpvraag'])
    for (const { id, nummer } of bewijzen)
      expect((await openOntvangstbewijs(anna, trajectId, id))!.bewijs.nummer).toBe(nummer)
    expect(await mijnOntvangstbewijzen(await inwoner(db, 'Bart'), trajectId)).toBeNull()
    expect(await mijnOntvangstbewijzen(anna, "1' or '1'='1")).toBeNull()
  })
})

describe('beginnen', () => {
  test('en weer teruggaan laat geen lege hulpvragen achter', async () => {
    const anna = await inwoner(db, 'Anna')
    const id = await beginHulpvraag(anna, '0222')
    expect(await beginHulpvraag(anna, '0222')).toBe(id)
    await gelukt(bewaarHulpvraag(anna, id, { basis: 0, waarden: voorMij }))
    expect(await beginHulpvraag(anna, '0222')).not.toBe(id)
    expect((await mijnOverzicht(anna)).concepten).toHaveLength(2)
  })

  test('bij een andere gemeente geeft een hulpvraag voor die gemeente, niet de lege van de eerste', async () => {
    const anna = await inwoner(db, 'Anna')
    const doetinchem = await beginHulpvraag(anna, '0222')
    const bronckhorst = await beginHulpvraag(anna, '1876')
    expect((await openHulpvraag(anna, bronckhorst))?.hulpvraag.gemeente).toBe('1876')
    expect((await openHulpvraag(anna, doetinchem))?.hulpvraag.gemeente).toBe('0222')
  })

  test('tien keer tegelijk geeft één hulpvraag', async () => {
    const anna = await inwoner(db, 'Anna')
    // Once before, so that every connection is open and they truly begin together.
    await Promise.all(Array.from({ length: 10 }, () => mijnOverzicht(anna)))
    const ids = await Promise.all(Array.from({ length: 10 }, () => beginHulpvraag(anna, '0222')))
    expect(new Set(ids).size).toBe(1)
    expect((await mijnOverzicht(anna)).concepten).toHaveLength(1)
  })
})

describe('wie twee vensters open heeft', () => {
  test('en in elk een andere vraag beantwoordt, houdt beide antwoorden', async () => {
    const anna = await inwoner(db, 'Anna')
    const id = await beginHulpvraag(anna, '0222')
    await gelukt(bewaarHulpvraag(anna, id, { basis: 0, waarden: { voorWie: 'mij' } }))
    await gelukt(bewaarHulpvraag(anna, id, { basis: 0, waarden: { woorden: 'Lezen.' } }))
    expect((await openHulpvraag(anna, id))?.hulpvraag).toMatchObject({
      versie: 2,
      waarden: { voorWie: 'mij', woorden: 'Lezen.' },
    })
  })

  test('en in beide dezelfde vraag beantwoordt, krijgt de andere tekst te zien; er wordt niets overschreven', async () => {
    const anna = await inwoner(db, 'Anna')
    const id = await concept(anna)
    await gelukt(bewaarHulpvraag(anna, id, { basis: 1, waarden: { woorden: 'De eerste.' } }))
    const tweede = await bewaarHulpvraag(anna, id, { basis: 1, waarden: { woorden: 'De tweede.' } })
    expect(tweede).toMatchObject({ ok: false, botsing: { versie: 2, waarden: { woorden: 'De eerste.' } } })
    expect(await gelukt(bewaarHulpvraag(anna, id, { basis: 2, waarden: { woorden: 'De tweede.' } }))).toMatchObject({
      versie: 3,
    })
    expect(await gelukt(bewaarHulpvraag(anna, id, { basis: 0, waarden: { woorden: 'De tweede.' } }))).toMatchObject({
      versie: 3,
    })
  })

  test('kan een verstuurde hulpvraag niet meer veranderen, weggooien of nog eens versturen', async () => {
    const anna = await inwoner(db, 'Anna')
    const id = await concept(anna)
    const { trajectId } = await gelukt(verstuurHulpvraag(anna, id, formulier(), metKopie))
    expect(await bewaarHulpvraag(anna, id, { basis: 1, waarden: { woorden: 'Anders.' } })).toEqual({
      ok: false,
      weigering: 'al-verstuurd',
    })
    await gooiHulpvraagWeg(anna, id)
    expect((await openHulpvraag(anna, id))?.hulpvraag).toMatchObject({ trajectId, waarden: voorMij })
    expect(await verstuurHulpvraag(anna, id, formulier(), metKopie)).toEqual({ ok: false, weigering: 'al-verstuurd' })
    expect((await mijnOverzicht(anna)).concepten).toEqual([])
  })
})

test('wie een hulpvraag weggooit, laat geen woorden achter en kan hem niet meer openen of versturen', async () => {
  const anna = await inwoner(db, 'Anna')
  const id = await concept(anna)
  await gooiHulpvraagWeg(anna, id)
  expect(await openHulpvraag(anna, id)).toBeNull()
  expect(await verstuurHulpvraag(anna, id, formulier(), metKopie)).toEqual({ ok: false, weigering: 'niet-gevonden' })
  expect(
    await db.asOwner((tx) =>
      tx.select({ waarden: conceptTabel.waarden }).from(conceptTabel).where(eq(conceptTabel.id, id)),
    ),
  ).toEqual([{ waarden: {} }])
})

test('een hulpvraag van een ander bestaat niet: niet om te lezen, te bewaren, te versturen of weg te gooien', async () => {
  const anna = await inwoner(db, 'Anna')
  const bart = await inwoner(db, 'Bart')
  const id = await concept(anna)
  for (const onbekend of [id, '0197aaaa-0000-7000-8000-000000000001', 'geen-uuid', '', "'; drop table concept; --"]) {
    expect(await openHulpvraag(bart, onbekend)).toBeNull()
    expect(await bewaarHulpvraag(bart, onbekend, { basis: 1, waarden: { woorden: 'Van mij.' } })).toEqual({
      ok: false,
      weigering: 'niet-gevonden',
    })
    expect(await verstuurHulpvraag(bart, onbekend, formulier(), metKopie)).toEqual({
      ok: false,
      weigering: 'niet-gevonden',
    })
    await gooiHulpvraagWeg(bart, onbekend)
  }
  expect((await openHulpvraag(anna, id))?.hulpvraag.waarden).toEqual(voorMij)
})

test.each<[string, Record<string, string>]>([
  ['zonder woorden', { voorWie: 'mij' }],
  ['zonder te zeggen voor wie', { woorden: 'Lezen.' }],
  ['voor een kind zonder geboortedatum', { voorWie: 'kind', voornaam: 'Kees', achternaam: 'Proef', woorden: 'Lezen.' }],
  ['voor wie niet bestaat', { voorWie: 'buurman', woorden: 'Lezen.' }],
])('een hulpvraag %s gaat niet weg, en maakt niemand aan', async (_, waarden) => {
  const anna = await inwoner(db, 'Anna')
  const id = await beginHulpvraag(anna, '0222')
  await gelukt(bewaarHulpvraag(anna, id, { basis: 0, waarden }))
  expect(await verstuurHulpvraag(anna, id, formulier(), metKopie)).toEqual({
    ok: false,
    weigering: 'plan-niet-compleet',
  })
  expect(overWie(waarden) === null || !waarden.woorden).toBe(true)
  const mensen = await db.asOwner((tx) =>
    tx.select({ id: persoon.id }).from(persoon).where(eq(persoon.opgegevenDoor, anna.actor.persoonId)),
  )
  expect(mensen).toEqual([])
  expect((await mijnOverzicht(anna)).trajecten).toEqual([])
})
