import { eq, inArray } from 'drizzle-orm'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { datumVan } from '#app/domain/termijnen/kalender.ts'
import { openDossier, werkvoorraad } from '#app/usecases/beoordeling.server.ts'
import type { InwonerCtx } from '#app/usecases/ctx.ts'
import { mijnOverzicht } from '#app/usecases/mijn.server.ts'
import { mijnOntvangstbewijzen, openOntvangstbewijs } from '#app/usecases/ontvangstbewijs.server.ts'
import { openPlan } from '#app/usecases/perspectiefplan.server.ts'
import { upsertPersoon } from '#db/queries/aanmelding.ts'
import { persoon, relatie } from '#db/schema/persoon.ts'
import { formulierSleutel } from '#db/schema/sessie.ts'
import { gebeurtenis, traject as trajectTabel } from '#db/schema/traject.ts'
import { baliePersoon, balieVraag, bsnVorm, ingeschreven, schrijfIn } from '#tests/builders/balie.ts'
import { testDatabase, type TestDatabase } from '#tests/builders/database.ts'
import { inwoner, maandag, toegang } from '#tests/builders/mensen.ts'
import { formulier, gelukt } from '#tests/builders/verhaal.ts'

let db: TestDatabase
beforeAll(async () => {
  db = await testDatabase()
})
afterAll(() => db?.close())

const trajectVan = async (id: string) =>
  (await db.asOwner((tx) => tx.select().from(trajectTabel).where(eq(trajectTabel.id, id))))[0]!
const aantalPersonen = () => db.asOwner((tx) => tx.$count(persoon))

/** Signs in with DigiD: the sign-in knows the BSN, the name and the gemeente. */
async function meldAan(bsn: string, anders: { gemeente?: string; geboortedatum?: string } = {}): Promise<InwonerCtx> {
  const { gemeente = '0222', geboortedatum = '1950-01-02' } = anders
  const wie = await db.asActor({ soort: 'systeem' }, (tx) =>
    upsertPersoon(tx, {
      ...bsnVorm(bsn),
      velden: { voornamen: 'Berend Jan', achternaam: 'Echt', geboortedatum },
      gemeente,
      nu: maandag,
    }),
  )
  const leeg = await inwoner(db, 'Leeg')
  return { ...leeg, gemeente, actor: { ...leeg.actor, persoonId: wie!.id, naam: 'Berend Jan Echt' } }
}

describe('wat met de telefoon, aan de balie of op papier binnenkomt', () => {
  test.each(['bel', 'kom', 'post'] as const)(
    'schrijft Mila op met kanaal en dag: die dag is de dag van de hulpvraag en de termijn loopt ervandaan: %s (D0-01, D0-02, D1-29)',
    async (kanaal) => {
      const mila = await toegang(db, 'Mila')
      const id = await ingeschreven(mila, balieVraag({ kanaal }))
      const { traject, hulpvraag } = (await openDossier(mila, id, 'dossier'))!
      expect(traject).toMatchObject({ kanaal, wet: 'wmo', betrokkeneNaam: 'Berend Proef', invoer: { stand: 'wacht' } })
      expect(datumVan(traject.hulpvraagOp)).toBe('2026-02-26')
      expect(hulpvraag).toMatchObject({
        woorden: 'Hij kan de trap niet meer op.',
        auteurSoort: 'toegang',
        naam: 'Mila',
      })
      const [feit] = await db.asOwner((tx) => tx.select().from(gebeurtenis).where(eq(gebeurtenis.trajectId, id)))
      expect([feit!.op.toISOString(), feit!.vastgelegdOp.toISOString()]).toEqual([
        '2026-02-26T11:00:00.000Z',
        maandag.toISOString(),
      ])
      expect((await trajectVan(id)).uiterlijk).toBe('2026-04-09')
      const { rijen } = await werkvoorraad(mila, { stap: 'bevestigen', na: null })
      expect(rijen.map((rij) => rij.id)).toContain(id)
    },
  )

  test('voor een kind: de ouder doet mee, het kind is de betrokkene, en wat zij zeggen te zijn is niet gecontroleerd (D0-13)', async () => {
    const mila = await toegang(db, 'Mila')
    const kind = baliePersoon({ voornamen: 'Kees', geboortedatum: '2015-06-01' })
    const vrager = { ...baliePersoon({ voornamen: 'Oma' }), relatie: 'voogd' as const }
    const id = await ingeschreven(mila, balieVraag({ betrokkene: kind, vrager }))
    const { traject } = (await openDossier(mila, id, 'dossier'))!
    expect(traject).toMatchObject({
      wet: 'jeugd',
      betrokkeneNaam: 'Kees Proef',
      vertegenwoordiger: { relatie: 'voogd', bewezen: false },
      deelnames: [{ rol: 'vertegenwoordiger' }],
    })
    const rijen = await db.asOwner((tx) => tx.select().from(relatie).where(eq(relatie.naar, traject.betrokkeneId)))
    expect(rijen).toMatchObject([
      { van: traject.deelnames[0]!.wie, soort: 'voogd', gezag: 'onbekend', bron: 'opgegeven', gecontroleerd: false },
    ])
  })

  test('twee keer versturen maakt één traject', async () => {
    const mila = await toegang(db, 'Mila')
    const form = formulier('balie')
    const een = await gelukt(schrijfIn(mila, balieVraag(), form))
    expect(await gelukt(schrijfIn(mila, balieVraag(), form))).toEqual(een)
  })

  test('de toegang van een andere gemeente ziet er niets van', async () => {
    const id = await ingeschreven(await toegang(db, 'Mila'))
    expect(await openDossier(await toegang(db, 'Henk', '1876'), id, 'dossier')).toBeNull()
  })
})

describe('met een BSN', () => {
  test('is het traject van wie later met DigiD inlogt, met de woorden, het telefoonnummer en het ontvangstbewijs', async () => {
    const mila = await toegang(db, 'Mila')
    const bsn = '999901102'
    const id = await ingeschreven(mila, balieVraag({ betrokkene: baliePersoon({ bsn }) }))
    const berend = await meldAan(bsn)
    expect((await mijnOverzicht(berend)).trajecten).toMatchObject([{ id, stap: 'bevestigen', aanZet: 'inwoner' }])
    const { passages } = (await openPlan(berend, id, 'plan'))!
    expect(passages.map(({ onderwerp, stem, waarden }) => ({ onderwerp, stem, waarden }))).toEqual([
      { onderwerp: 'mijn-gegevens', stem: 'namens', waarden: { telefoon: '0612345678' } },
      { onderwerp: 'vraag-1', stem: 'namens', waarden: { woorden: 'Hij kan de trap niet meer op.' } },
    ])
    const { bewijzen } = (await mijnOntvangstbewijzen(berend, id))!
    expect(bewijzen).toHaveLength(1)
    expect(JSON.stringify(await openOntvangstbewijs(berend, id, bewijzen[0]!.id))).not.toContain(bsn)
  })

  test('hoort wie er al is erbij, ook onder een oude sleutel, en blijft wat bekend was staan', async () => {
    const bsn = '999904401'
    const oud = { bsnVersleuteld: bsnVorm(bsn).bsnVersleuteld, bsnSleutels: [bsnVorm(bsn).bsnSleutels[1]!] }
    const gegevens = { voornamen: 'Berend Jan', achternaam: 'Echt', geboortedatum: '1950-01-02' }
    const wie = await db.asActor({ soort: 'systeem' }, (tx) =>
      upsertPersoon(tx, { ...oud, velden: gegevens, gemeente: '0222', nu: maandag }),
    )
    const id = await ingeschreven(await toegang(db, 'Mila'), balieVraag({ betrokkene: baliePersoon({ bsn }) }))
    expect(await trajectVan(id)).toMatchObject({ betrokkeneId: wie!.id, betrokkeneNaam: 'Berend Jan Echt' })
  })

  test.each([
    ['een andere geboortedatum', { geboortedatum: '1950-01-03' }],
    ['een andere gemeente', { gemeente: '1876' }],
  ])('van iemand met %s wordt niets gemaakt en niets verteld', async (_, anders) => {
    const bsn = 'gemeente' in anders ? '999907712' : '999911041'
    await meldAan(bsn, anders)
    const mila = await toegang(db, 'Mila')
    const voor = await aantalPersonen()
    const vrager = { ...baliePersoon({ bsn: '999914376' }), relatie: 'ouder' as const }
    const vraag = balieVraag({ betrokkene: baliePersoon({ bsn }), vrager })
    expect(await schrijfIn(mila, vraag)).toEqual({ ok: false, weigering: 'bsn-past-niet' })
    expect(await aantalPersonen()).toBe(voor)
  })

  test('hetzelfde BSN bij twee mensen wordt geweigerd', async () => {
    const betrokkene = baliePersoon({ bsn: '999917626' })
    const vrager = { ...betrokkene, relatie: 'ouder' as const }
    const uitkomst = await schrijfIn(await toegang(db, 'Mila'), balieVraag({ betrokkene, vrager }))
    expect(uitkomst).toEqual({ ok: false, weigering: 'bsn-past-niet' })
  })

  test('staat het BSN alleen versleuteld bij de persoon, en nergens anders', async () => {
    const bsn = '999921009'
    const id = await ingeschreven(await toegang(db, 'Mila'), balieVraag({ betrokkene: baliePersoon({ bsn }) }))
    const feiten = await db.asOwner((tx) => tx.select().from(gebeurtenis).where(eq(gebeurtenis.trajectId, id)))
    const sleutels = await db.asOwner((tx) => tx.select().from(formulierSleutel))
    expect(JSON.stringify([feiten, sleutels, await trajectVan(id)])).not.toContain(bsn)
    const [rij] = await db.asOwner((tx) =>
      tx
        .select()
        .from(persoon)
        .where(inArray(persoon.bsnSleutel, bsnVorm(bsn).bsnSleutels)),
    )
    expect(rij).toMatchObject({ bron: 'opgegeven', voornamen: 'Berend', gemeente: '0222' })
  })
})
