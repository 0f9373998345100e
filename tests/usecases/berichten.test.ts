import { asc, eq, sql } from 'drizzle-orm'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { berichtIdVan } from '#app/domain/bericht/verzending.ts'
import { mailTekst } from '#app/server/mail.server.ts'
import { maakAfspraak } from '#app/usecases/afspraken.server.ts'
import { vraagAanvulling, wijsOpClientondersteuning } from '#app/usecases/beoordeling.server.ts'
import { herbouwSamenvattingen } from '#app/usecases/herbouw.server.ts'
import { openMijnTraject } from '#app/usecases/mijn-traject.server.ts'
import { bewaarBladzijde } from '#app/usecases/perspectiefplan.server.ts'
import { sluitAf, wijsToe } from '#app/usecases/regie.server.ts'
import { herinner, verstuurWatKlaarstaat, type Mail } from '#app/usecases/verzenden.server.ts'
import { openVerzendingen } from '#app/usecases/verzendingen.server.ts'
import { rowsOf } from '#db/as-actor.server.ts'
import { herinnering, verzending } from '#db/schema/bericht.ts'
import { testDatabase, type TestDatabase } from '#tests/builders/database.ts'
import { inwoner, maandag, om, toegang } from '#tests/builders/mensen.ts'
import { formulier, gelukt, hulpvraag, verstuurdPlan, voorMij } from '#tests/builders/verhaal.ts'

let db: TestDatabase
beforeAll(async () => {
  db = await testDatabase()
})
afterAll(() => db?.close())

/** The ledger of one traject, in the order in which it was written. */
const grootboek = (trajectId: string) =>
  db.asOwner((tx) =>
    tx
      .select()
      .from(verzending)
      .where(eq(verzending.trajectId, trajectId))
      .orderBy(asc(verzending.vanaf), asc(verzending.id)),
  )
const kort = async (trajectId: string) =>
  (await grootboek(trajectId)).map(
    ({ aanSoort, signaal, keer, hoe }) => `${aanSoort} ${signaal} ${keer}${hoe ? ` ${hoe}` : ''}`,
  )
const looptijd = async (trajectId: string) =>
  (await db.asOwner((tx) => tx.select().from(herinnering).where(eq(herinnering.trajectId, trajectId))))[0]

/** A worker at this moment. Out: what it delivered; `mis` is what the mail server says to it. */
async function werk(nu: Date, { mis, machine = nu }: { mis?: object; machine?: Date } = {}): Promise<Mail[]> {
  const bezorgd: Mail[] = []
  await verstuurWatKlaarstaat(db, {
    bezorg: async (mail) => {
      if (mis) throw Object.assign(new Error('550 5.1.1 anna@voorbeeld.nl unknown'), mis)
      bezorgd.push(mail)
    },
    nu: () => nu,
    machine: () => machine,
    inHanden: 60_000,
    door: () => true,
  })
  return bezorgd
}

/** Somebody with a hulpvraag that left an address, and who was asked for more on the day after. */
async function metAdres(naam: string, email = `${naam.toLowerCase()}@voorbeeld.nl`) {
  const wie = await inwoner(db, naam)
  const mila = await toegang(db, `Mila van ${naam}`)
  const id = await verstuurdPlan(wie)
  await gelukt(vraagAanvulling(om(mila, '2026-03-03T09:00:00Z'), id, formulier(), 'Wat mist er?'))
  await gelukt(bewaarBladzijde(wie, id, 'mijn-gegevens', { basis: 1, waarden: { klopt: 'ja', email } }))
  return { wie, mila, id }
}

describe('wat verstuurd moet worden', () => {
  test('staat er zodra er iets gebeurt dat iemand iets vraagt, in dezelfde transactie, en voor wie het deed niet (Awb 2:10)', async () => {
    const anna = await inwoner(db, 'Anna')
    const { trajectId: id } = await hulpvraag(anna)
    expect(await kort(id)).toEqual(['gemeente bericht 1'])
    expect(await looptijd(id)).toMatchObject({ kant: 'inwoner', begin: '2026-03-02', uiterlijk: '2026-04-13' })
    const mila = await toegang(db, 'Mila')
    await gelukt(wijsToe(await toegang(db, 'Bram'), id, formulier('toe'), mila.actor.medewerkerId))
    expect(await kort(id)).toEqual(['gemeente bericht 1', 'medewerker bericht 2'])
    expect((await grootboek(id)).at(-1)).toMatchObject({ aan: mila.actor.medewerkerId, vanaf: maandag })
  })

  test('staat er niet als de opdracht geweigerd wordt, of de transactie niet afkomt', async () => {
    const anna = await inwoner(db, 'Anna')
    const mila = await toegang(db, 'Mila')
    const { trajectId: id } = await hulpvraag(anna)
    const voor = await kort(id)
    expect(await vraagAanvulling(mila, id, formulier(), 'Wat mist er?')).toMatchObject({ ok: false })
    expect(await wijsToe(await toegang(db, 'Elders', '1876'), id, formulier('x'), '')).toMatchObject({ ok: false })
    expect(await kort(id)).toEqual(voor)
    const breekt = {
      ...mila,
      db: {
        ...db,
        asActor: ((actor, werk) =>
          db.asActor(actor, async (tx) => {
            await werk(tx)
            throw new Error('broken before the commit')
          })) as TestDatabase['asActor'],
      },
    }
    await expect(wijsToe(breekt, id, formulier('y'), mila.actor.medewerkerId)).rejects.toThrow()
    expect(await kort(id)).toEqual(voor)
  })

  test('staat er een keer, hoe vaak hetzelfde formulier ook komt', async () => {
    const anna = await inwoner(db, 'Anna')
    const mila = await toegang(db, 'Mila')
    const { trajectId: id } = await hulpvraag(anna)
    const een = formulier('toe')
    for (let keer = 0; keer < 3; keer++)
      await gelukt(
        wijsToe(
          await toegang(db, 'Bram'),
          id,
          keer === 0 ? een : formulier('toe', een.sleutel),
          mila.actor.medewerkerId,
        ),
      )
    expect((await grootboek(id)).filter(({ keer }) => keer === '2')).toHaveLength(1)
  })

  test('leest niemand dan het systeem: inwoner, toegang, aanbieder en bezoeker worden geweigerd', async () => {
    const anna = await inwoner(db, 'Anna')
    const mila = await toegang(db, 'Mila')
    const { trajectId: id } = await hulpvraag(anna)
    const aanbieder = { soort: 'aanbieder' as const, medewerkerId: id, organisatieId: id, naam: 'x', rollen: ['werkt'] }
    for (const actor of [anna.actor, mila.actor, aanbieder, { soort: 'open' as const }])
      for (const tabel of ['verzending', 'herinnering', 'oefenklok'])
        await expect(
          db.asActor(actor, (tx) => tx.execute(sql`select * from ${sql.identifier(tabel)}`)),
        ).rejects.toMatchObject({ cause: { code: '42501' } })
    const vreemd = await inwoner(db, 'Bart')
    const [rij] = await db.asActor(vreemd.actor, (tx) =>
      rowsOf<{ mag: boolean }>(
        tx,
        sql`select eenklik.leg_klaar(${id}::uuid, '{inwoner}', '9', now(), 'inwoner', '2026-03-02', '2026-04-13') as mag`,
      ),
    )
    expect(rij).toEqual({ mag: false })
    await expect(
      db.asActor(anna.actor, (tx) =>
        tx.execute(sql`select * from eenklik.adres_van(${anna.actor.persoonId}::uuid, ${id}::uuid)`),
      ),
    ).rejects.toMatchObject({ cause: { code: '42501' } })
  })
})

describe('versturen', () => {
  test('gaat naar het adres dat iemand daarvoor gaf, een keer, in de taal van die persoon (D3L-29)', async () => {
    const { id } = await metAdres('Dora')
    const bezorgd = await werk(new Date('2026-03-03T09:01:00Z'))
    const rij = (await grootboek(id)).find(({ aanSoort }) => aanSoort === 'persoon')!
    expect(rij).toMatchObject({ hoe: 'mail', pogingen: 1, fout: null })
    expect(bezorgd).toContainEqual({ berichtId: berichtIdVan(rij.id), aan: 'dora@voorbeeld.nl', taal: 'nl' })
    expect(await werk(new Date('2026-03-03T10:00:00Z'))).toEqual([])
  })

  test('vijf berichten op een rij geven één mail; wie daarna leest, krijgt van het volgende meteen weer een mail (Awb 2:10)', async () => {
    const { wie, mila, id } = await metAdres('Ilse')
    const belofte = { soort: 'anders', wie: 'toegang', tot: '2026-04-01', woorden: 'Wij bellen.' } as const
    const beloof = (moment: string) => gelukt(maakAfspraak(om(mila, moment), id, formulier(), belofte))
    const aanIlse = async (moment: string) =>
      (await werk(new Date(moment))).filter(({ aan }) => aan === 'ilse@voorbeeld.nl').length
    for (const minuut of ['01', '02', '03', '04']) await beloof(`2026-03-03T09:${minuut}:00Z`)
    expect(await aanIlse('2026-03-03T09:10:00Z')).toBe(1)
    await beloof('2026-03-03T10:00:00Z')
    expect(await aanIlse('2026-03-03T10:01:00Z')).toBe(0)
    expect(await aanIlse('2026-03-04T09:11:00Z')).toBe(1)
    await openMijnTraject(om(wie, '2026-03-04T12:00:00Z'), id)
    await beloof('2026-03-04T13:00:00Z')
    expect(await aanIlse('2026-03-04T13:01:00Z')).toBe(1)
  })

  test('de toegang van een gemeente met een adres voor het team krijgt daar een mail zonder inhoud, een andere leest het in het portaal', async () => {
    const bronckhorst = await inwoner(db, 'Joop', { gemeente: '1876' })
    const { trajectId: id } = await hulpvraag(bronckhorst)
    const { trajectId: elders } = await hulpvraag(await inwoner(db, 'Kees'))
    const bezorgd = await werk(new Date('2026-03-02T09:01:00Z'))
    const team = bezorgd.filter(({ deur }) => deur === 'medewerker')
    expect(team).toMatchObject([{ aan: 'toegang@bronckhorst.example', taal: 'nl' }])
    expect((await grootboek(id)).map(({ aanSoort, hoe }) => [aanSoort, hoe])).toEqual([['gemeente', 'mail']])
    expect((await grootboek(elders)).map(({ aanSoort, hoe }) => [aanSoort, hoe])).toEqual([['gemeente', 'portaal']])
    const { tekst } = mailTekst('nl', 'https://portaal.example', 'medewerker')
    expect(tekst).toContain('https://portaal.example/inloggen/medewerker')
  })

  test('wie geen adres gaf, of iets anders dan een adres, heeft het bericht in het portaal alleen, en het grootboek zegt dat', async () => {
    const { id } = await metAdres('Evi', 'bel mij maar')
    expect((await werk(new Date('2026-03-03T09:01:00Z'))).map(({ aan }) => aan)).not.toContain('bel mij maar')
    const persoon = (await grootboek(id)).filter(({ aanSoort }) => aanSoort === 'persoon')
    expect(persoon.map(({ hoe, pogingen }) => [hoe, pogingen])).toEqual([['portaal', 1]])
  })

  test('wat niet lukt, wordt na een pauze herhaald met dezelfde Message-ID; bewaard wordt een code en geen adres', async () => {
    const { id, mila } = await metAdres('Fien')
    const toen = new Date('2026-03-03T09:01:00Z')
    await werk(toen, { mis: { responseCode: 550 } })
    const rij = async () => (await grootboek(id)).find(({ aanSoort }) => aanSoort === 'persoon')!
    expect(await rij()).toMatchObject({
      hoe: null,
      pogingen: 1,
      fout: '550',
      nietVoor: new Date(toen.getTime() + 60_000),
    })
    expect(await openVerzendingen(om(mila, toen.toISOString()))).toMatchObject({
      mis: [{ trajectId: id, signaal: 'bericht', pogingen: 1, fout: '550', hoe: null }],
    })
    expect(await openVerzendingen({ ...mila, actor: { ...mila.actor, rollen: ['vrijwilliger'] } })).toBeNull()
    const elders = await toegang(db, 'Elders', '1876')
    expect((await openVerzendingen(om(elders, toen.toISOString())))!.mis).toEqual([])
    expect(await werk(new Date(toen.getTime() + 30_000))).toEqual([])
    const [mail] = await werk(new Date(toen.getTime() + 60_000))
    expect(mail).toMatchObject({ berichtId: berichtIdVan((await rij()).id), aan: 'fien@voorbeeld.nl' })
    expect(await rij()).toMatchObject({ hoe: 'mail', pogingen: 2, fout: null })
  })

  test('wordt na de laatste poging opgegeven', async () => {
    const { id } = await metAdres('Gijs')
    let nu = new Date('2026-03-03T09:01:00Z')
    for (let poging = 1; poging <= 10; poging++) {
      await werk(nu, { mis: { code: 'ECONNREFUSED' } })
      nu = new Date(nu.getTime() + 2 * 86_400_000)
    }
    const rij = (await grootboek(id)).find(({ aanSoort }) => aanSoort === 'persoon')!
    expect(rij).toMatchObject({ hoe: 'opgegeven', pogingen: 10, fout: 'ECONNREFUSED' })
  })

  test('van wie omviel terwijl hij bezig was, wordt na zijn tijd door een ander gedaan; daarvoor niet', async () => {
    const { id } = await metAdres('Hugo')
    const toen = new Date('2026-03-03T09:01:00Z')
    const hangt = verstuurWatKlaarstaat(db, {
      bezorg: () => new Promise(() => {}),
      nu: () => toen,
      machine: () => toen,
      inHanden: 60_000,
      door: () => true,
    })
    void hangt
    await expect.poll(async () => (await grootboek(id)).at(-1)?.nietVoor).toEqual(new Date(toen.getTime() + 60_000))
    expect(await werk(new Date(toen.getTime() + 59_000))).toEqual([])
    expect((await werk(new Date(toen.getTime() + 61_000))).map(({ aan }) => aan)).toContain('hugo@voorbeeld.nl')
  })
})

describe('een herinnering', () => {
  test('gaat naar wie aan zet is, op de dag dat het moet, een keer; volgende dagen volgen uit de wettelijke tijd', async () => {
    const anna = await inwoner(db, 'Anna')
    const { trajectId: id } = await hulpvraag(anna, voorMij)
    await herinner(db, om(anna, '2026-03-22T12:00:00Z').now)
    expect(await looptijd(id)).toMatchObject({ volgende: '2026-03-23' })
    for (let keer = 0; keer < 2; keer++) await herinner(db, new Date('2026-03-23T06:00:00Z'))
    expect(await kort(id)).toEqual(['gemeente bericht 1', 'persoon helft inwoner 2026-04-13'])
    await herinner(db, new Date('2026-04-12T06:00:00Z'))
    expect((await kort(id)).slice(2).sort()).toEqual([
      'persoon twee-dagen inwoner 2026-04-13',
      'persoon zeven-dagen inwoner 2026-04-13 voorbij',
    ])
  })

  test('wie de beurt krijgt, hoort dat en niet ook nog wat al voorbij was; wat geen beurt meer heeft, herinnert niemand', async () => {
    const anna = await inwoner(db, 'Anna')
    const mila = await toegang(db, 'Mila')
    const id = await verstuurdPlan(anna)
    await herinner(db, new Date('2026-03-02T12:00:00Z'))
    expect(await looptijd(id)).toMatchObject({ kant: 'toegang', volgende: '2026-03-23' })
    await gelukt(wijsOpClientondersteuning(mila, id))
    expect(await looptijd(id)).toMatchObject({ kant: 'toegang', volgende: '2026-03-23' })
    await gelukt(vraagAanvulling(om(mila, '2026-04-12T09:00:00Z'), id, formulier(), 'Wat mist er?'))
    await herinner(db, new Date('2026-04-12T12:00:00Z'))
    const nieuw = (await kort(id)).filter((een) => een.startsWith('persoon'))
    expect(nieuw.filter((een) => !een.endsWith('voorbij'))).toHaveLength(1)
    expect(nieuw.filter((een) => een.endsWith('voorbij'))).toHaveLength(3)
    expect(await looptijd(id)).toMatchObject({ kant: 'inwoner', volgende: '2026-04-13' })
    const dicht = {
      reden: 'geen-hulp-nodig',
      uitleg: 'Het is klaar.',
      ontvanger: '',
      hoe: '',
      aangenomenOp: '',
    } as const
    await gelukt(sluitAf(om(mila, '2026-04-12T10:00:00Z'), id, formulier('dicht'), dicht))
    expect(await looptijd(id)).toBeUndefined()
  })

  test('een termijn die allang voorbij was toen het traject begon, geeft een herinnering en geen stapel', async () => {
    const anna = await inwoner(db, 'Anna')
    const { trajectId: id } = await hulpvraag(anna)
    await herinner(db, new Date('2026-09-01T12:00:00Z'))
    const signalen = (await grootboek(id)).filter(({ aanSoort }) => aanSoort === 'persoon')
    expect(signalen).toHaveLength(5)
    expect(signalen.filter(({ hoe }) => hoe === null).map(({ signaal }) => signaal)).toEqual(['voorbij'])
    expect(await looptijd(id)).toMatchObject({ volgende: null })
  })

  test('herbouwen zet de looptijd terug die er hoort, en vertelt niemand iets', async () => {
    const anna = await inwoner(db, 'Anna')
    const { trajectId: id } = await hulpvraag(anna)
    const voor = await kort(id)
    await db.asOwner((tx) => tx.delete(herinnering).where(eq(herinnering.trajectId, id)))
    await herbouwSamenvattingen(db)
    expect(await looptijd(id)).toMatchObject({ kant: 'inwoner', begin: '2026-03-02', uiterlijk: '2026-04-13' })
    expect(await kort(id)).toEqual(voor)
  })
})
