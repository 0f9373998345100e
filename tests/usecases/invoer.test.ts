import { eq } from 'drizzle-orm'
import { nodigPunten } from '#app/domain/traject/nodig.ts'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openDossier, werkvoorraad } from '#app/usecases/beoordeling.server.ts'
import { vraagAkkoord } from '#app/usecases/akkoord-vragen.server.ts'
import type { InwonerCtx, ToegangCtx } from '#app/usecases/ctx.ts'
import { controleerGezag } from '#app/usecases/gezag.server.ts'
import {
  bevestigInvoer,
  legBevestigingVast,
  meldInvoerNietGoed,
  openInvoer,
  verbeterInvoer,
} from '#app/usecases/invoer.server.ts'
import { verstuurPlan } from '#app/usecases/plan-versturen.server.ts'
import { gebeurtenis } from '#db/schema/traject.ts'
import { baliePersoon, balieVraag, ingeschreven } from '#tests/builders/balie.ts'
import { testDatabase, type TestDatabase } from '#tests/builders/database.ts'
import { inwoner, om, toegang } from '#tests/builders/mensen.ts'
import { smalleAntwoorden } from '#tests/builders/plan.ts'
import { beoordeel, formulier, gelukt, hulpvraag, metWoorden, voorKind, vulIn } from '#tests/builders/verhaal.ts'

let db: TestDatabase
beforeAll(async () => {
  db = await testDatabase()
})
afterAll(() => db?.close())

/** A hulpvraag Mila wrote down, with the inwoner signed in. */
async function gegeven(vraag = balieVraag()): Promise<{ mila: ToegangCtx; berend: InwonerCtx; id: string }> {
  const mila = await toegang(db, 'Mila')
  const id = await ingeschreven(mila, vraag)
  const { traject } = (await openDossier(mila, id, 'dossier'))!
  const leeg = await inwoner(db, 'Leeg')
  const berend = { ...leeg, actor: { ...leeg.actor, persoonId: traject.deelnames[0]!.wie } }
  return { mila, berend, id }
}

const stap = async (mila: ToegangCtx, id: string) =>
  (await werkvoorraad(mila, { stap: null, na: null })).rijen.find((rij) => rij.id === id)
const laatste = async (id: string) =>
  (await db.asOwner((tx) => tx.select().from(gebeurtenis).where(eq(gebeurtenis.trajectId, id))))
    .sort((een, twee) => een.volgnr - twee.volgnr)
    .at(-1)!

describe('wat de toegang opschreef', () => {
  test('bevestigt de inwoner na het inloggen; twee keer ja is één keer (D1-29)', async () => {
    const { mila, berend, id } = await gegeven()
    expect((await openInvoer(berend, id))!.woorden).toBe('Hij kan de trap niet meer op.')
    expect(await stap(mila, id)).toMatchObject({ stap: 'bevestigen', aanZet: 'inwoner' })
    await gelukt(bevestigInvoer(berend, id))
    await gelukt(bevestigInvoer(berend, id))
    expect(await stap(mila, id)).toMatchObject({ stap: 'plan-invullen' })
    expect((await openDossier(mila, id, 'dossier'))!.traject.invoer).toMatchObject({
      stand: 'bevestigd',
      hoe: 'online',
    })
    expect((await laatste(id)).volgnr).toBe(2)
  })

  test.each(['gesproken', 'handtekening'] as const)(
    'legt de toegang vast als bevestigd, met de dag waarop dat was: %s (D0-03)',
    async (hoe) => {
      const { mila, id } = await gegeven()
      await gelukt(legBevestigingVast(mila, id, { hoe, dag: '2026-02-27' }))
      const { type, gegevens, op, vastgelegdOp } = await laatste(id)
      expect({ type, gegevens }).toEqual({ type: 'InvoerBevestigd', gegevens: { hoe } })
      expect([op.toISOString(), vastgelegdOp]).toEqual(['2026-02-27T11:00:00.000Z', mila.now])
    },
  )

  test('kan niet bevestigd zijn voor de dag waarop de vraag binnenkwam', async () => {
    const { mila, id } = await gegeven()
    const eerder = legBevestigingVast(mila, id, { hoe: 'gesproken', dag: '2026-02-25' })
    expect(await eerder).toEqual({ ok: false, weigering: 'dag-voor-hulpvraag' })
  })

  test('klopt niet: de inwoner zegt wat, de toegang schrijft het opnieuw op, en de inwoner leest het weer', async () => {
    const { mila, berend, id } = await gegeven()
    await gelukt(meldInvoerNietGoed(berend, id, formulier(), 'Het gaat om de badkamer.'))
    expect(await stap(mila, id)).toMatchObject({ stap: 'invoer-niet-goed', aanZet: 'toegang' })
    expect((await openInvoer(mila, id))!.nietGoed).toBe('Het gaat om de badkamer.')
    await gelukt(verbeterInvoer(mila, id, formulier(), 'Hij kan niet in bad.'))
    expect(await openInvoer(berend, id)).toMatchObject({ woorden: 'Hij kan niet in bad.', invoer: { stand: 'wacht' } })
    await gelukt(bevestigInvoer(berend, id))
    for (const werk of [
      meldInvoerNietGoed(berend, id, formulier(), 'Toch niet.'),
      verbeterInvoer(mila, id, formulier(), 'Anders.'),
    ])
      expect(await werk).toEqual({ ok: false, weigering: 'invoer-al-bevestigd' })
  })

  test('dan pas kan om akkoord gevraagd worden: eerst heet het niet bevestigd (D0-11)', async () => {
    const { mila, berend, id } = await gegeven()
    await vulIn(berend, id, smalleAntwoorden)
    await gelukt(verstuurPlan(berend, id, formulier(), metWoorden))
    await beoordeel(mila, id)
    expect(await vraagAkkoord(mila, id, nodigPunten)).toEqual({ ok: false, weigering: 'invoer-niet-bevestigd' })
    await gelukt(bevestigInvoer(berend, id))
    await gelukt(vraagAkkoord(mila, id, nodigPunten))
  })

  test('bevestigt niemand anders: een vreemde niet, een andere gemeente niet, en de toegang zegt niet dat de inwoner inlogde', async () => {
    const { mila, id } = await gegeven()
    const niet = { ok: false, weigering: 'niet-gevonden' }
    const vreemde = await inwoner(db, 'Vreemd')
    const henk = await toegang(db, 'Henk', '1876')
    expect(await bevestigInvoer(vreemde, id)).toEqual(niet)
    expect(await meldInvoerNietGoed(vreemde, id, formulier(), 'x')).toEqual(niet)
    expect(await legBevestigingVast(henk, id, { hoe: 'gesproken', dag: '2026-02-27' })).toEqual(niet)
    expect(await verbeterInvoer(henk, id, formulier(), 'x')).toEqual(niet)
    expect(await openInvoer(henk, id)).toBeNull()
    expect(await bevestigInvoer({ ...vreemde, actor: mila.actor } as unknown as InwonerCtx, id)).toEqual(niet)
  })

  test('bestaat niet bij wie alles zelf schreef', async () => {
    const anna = await inwoner(db, 'Anna')
    const { trajectId } = await hulpvraag(anna)
    expect(await openInvoer(anna, trajectId)).toBeNull()
    expect(await bevestigInvoer(anna, trajectId)).toEqual({ ok: false, weigering: 'niets-te-bevestigen' })
  })
})

describe('het gezag van wie voor een ander vraagt (D0-13)', () => {
  test('is niet gecontroleerd tot de toegang het opzocht; wie, wanneer en waar staat erbij', async () => {
    const kind = baliePersoon({ voornamen: 'Kees', geboortedatum: '2015-06-01' })
    const vrager = { ...baliePersoon({ voornamen: 'Ada' }), relatie: 'ouder' as const }
    const { mila, id } = await gegeven(balieVraag({ betrokkene: kind, vrager }))
    const eerst = (await openDossier(mila, id, 'dossier'))!
    expect(eerst.traject).toMatchObject({ vertegenwoordiger: { relatie: 'ouder', bewezen: false }, gezag: null })
    expect(eerst.namen).toEqual({ vrager: 'Ada Proef', gezagDoor: null })
    const later = om(mila, '2026-03-03T10:00:00Z')
    await gelukt(controleerGezag(later, id, formulier(), { gezag: 'nee', bron: 'gezagsregister' }))
    const daarna = (await openDossier(mila, id, 'dossier'))!
    expect(daarna.traject.gezag).toEqual({
      gezag: 'nee',
      bron: 'gezagsregister',
      op: later.now,
      door: mila.actor.medewerkerId,
    })
    expect(daarna.namen.gezagDoor).toBe('Mila')
    expect(daarna.traject.vertegenwoordiger).toMatchObject({ bewezen: false })
  })

  test('wat een ouder zelf zegt is niet bewezen; wat DigiD zegt wel', async () => {
    const anna = await inwoner(db, 'Anna')
    const mila = await toegang(db, 'Mila')
    const zelf = await hulpvraag(anna, voorKind)
    expect((await openDossier(mila, zelf.trajectId, 'dossier'))!.traject.vertegenwoordiger).toMatchObject({
      bewezen: false,
    })
    const kees = await inwoner(db, 'Kees', { geboortedatum: '2015-06-01' })
    const namens = { ...anna, actor: { ...anna.actor, namensId: kees.actor.persoonId } }
    const { trajectId } = await hulpvraag(namens, { voorWie: 'namens', woorden: 'Hulp bij lezen.' })
    expect((await openDossier(mila, trajectId, 'dossier'))!.traject.vertegenwoordiger).toMatchObject({ bewezen: true })
  })

  test('valt niet te controleren waar iemand voor zichzelf vraagt', async () => {
    const { mila, id } = await gegeven()
    const uitkomst = controleerGezag(mila, id, formulier(), { gezag: 'ja', bron: 'brp' })
    expect(await uitkomst).toEqual({ ok: false, weigering: 'geen-vertegenwoordiger' })
  })
})
