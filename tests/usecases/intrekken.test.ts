import { afterAll, beforeAll, expect, test } from 'vitest'
import { nodigPunten } from '#app/domain/traject/nodig.ts'
import { vraagAkkoord } from '#app/usecases/akkoord-vragen.server.ts'
import { openVersie } from '#app/usecases/akkoord.server.ts'
import { openDossier, vraagAanvulling, werkvoorraad } from '#app/usecases/beoordeling.server.ts'
import { trekIn } from '#app/usecases/intrekken.server.ts'
import { mijnOverzicht } from '#app/usecases/mijn.server.ts'
import { mijnOntvangstbewijzen } from '#app/usecases/ontvangstbewijs.server.ts'
import { bewaarBladzijde } from '#app/usecases/perspectiefplan.server.ts'
import { testDatabase, type TestDatabase } from '#tests/builders/database.ts'
import { inwoner, toegang } from '#tests/builders/mensen.ts'
import {
  antwoord,
  formulier,
  gelukt,
  gevraagdAkkoord,
  hulpvraag,
  metKopie,
  verstuurdPlan,
} from '#tests/builders/verhaal.ts'

let db: TestDatabase
beforeAll(async () => {
  db = await testDatabase()
})
afterAll(() => db?.close())

const dicht = { ok: false, weigering: 'ingetrokken' }

test('wie de hulpvraag intrekt, krijgt een bewijs; daarna verandert er niets meer en blijft alles te lezen', async () => {
  const anna = await inwoner(db, 'Anna')
  const mila = await toegang(db, 'Mila')
  const id = await gevraagdAkkoord(anna, mila)
  await gelukt(trekIn(anna, id, formulier(), 'Het gaat weer goed.', metKopie))
  expect((await mijnOntvangstbewijzen(anna, id))!.bewijzen[0]).toMatchObject({ soort: 'intrekking' })
  expect((await mijnOverzicht(anna)).trajecten[0]).toMatchObject({ stap: 'ingetrokken', aanZet: 'niemand' })
  expect(await antwoord(anna, id, 'ja')).toEqual(dicht)
  expect(await bewaarBladzijde(anna, id, 'vraag-3', { basis: 1, waarden: { zelf: 'Toch.' } })).toEqual(dicht)
  expect(await vraagAkkoord(mila, id, nodigPunten)).toEqual(dicht)
  expect(await vraagAanvulling(mila, id, formulier(), 'Nog iets?')).toEqual(dicht)
  expect(await trekIn(anna, id, formulier('nog eens'), '', metKopie)).toEqual(dicht)
  expect((await openVersie(anna, id, 2, 'versie'))!.versie.inhoud.toegang?.samenvatting).toBe('Anna wil leren lezen.')
  const dossier = (await openDossier(mila, id, 'dossier'))!
  expect(dossier.tekst).toMatchObject({ wat: 'HulpvraagIngetrokken', woorden: 'Het gaat weer goed.' })
})

test('een ingetrokken hulpvraag staat niet meer bij wat wacht, wel bij wat ingetrokken is', async () => {
  const anna = await inwoner(db, 'Anna', { gemeente: '1876' })
  const roos = await toegang(db, 'Roos', '1876')
  const id = await verstuurdPlan(anna)
  const ids = async (stap: 'ingetrokken' | null) =>
    (await werkvoorraad(roos, { stap, na: null })).rijen.map((rij) => rij.id)
  expect(await ids(null)).toEqual([id])
  await gelukt(trekIn(anna, id, formulier(), '', metKopie))
  expect([await ids(null), await ids('ingetrokken')]).toEqual([[], [id]])
})

test('intrekken kan voor het plan verstuurd is; tien keer is één keer; een ander kan het niet', async () => {
  const anna = await inwoner(db, 'Anna')
  const { trajectId } = await hulpvraag(anna)
  expect(await trekIn(await inwoner(db, 'Bart'), trajectId, formulier(), '', metKopie)).toEqual({
    ok: false,
    weigering: 'niet-gevonden',
  })
  const eenmalig = formulier()
  const uitkomsten = await Promise.all(
    Array.from({ length: 10 }, () => gelukt(trekIn(anna, trajectId, eenmalig, '', metKopie))),
  )
  expect(new Set(uitkomsten.map(({ bewijs }) => bewijs)).size).toBe(1)
  expect((await mijnOntvangstbewijzen(anna, trajectId))!.bewijzen).toHaveLength(2)
})
