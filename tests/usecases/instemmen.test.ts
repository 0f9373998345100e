import { afterAll, beforeAll, expect, test } from 'vitest'
import { nodigPunten } from '#app/domain/traject/nodig.ts'
import { vraagAkkoord } from '#app/usecases/akkoord-vragen.server.ts'
import { openAkkoord } from '#app/usecases/akkoord.server.ts'
import { openDossier } from '#app/usecases/beoordeling.server.ts'
import {
  betwistAkkoord,
  laatBetrokkeneMeedoen,
  legAkkoordVast,
  openInstemming,
} from '#app/usecases/instemmen.server.ts'
import { mijnOverzicht } from '#app/usecases/mijn.server.ts'
import { mijnOntvangstbewijzen } from '#app/usecases/ontvangstbewijs.server.ts'
import { verstuurPlan } from '#app/usecases/plan-versturen.server.ts'
import { testDatabase, type TestDatabase } from '#tests/builders/database.ts'
import { inwoner, toegang } from '#tests/builders/mensen.ts'
import {
  antwoord,
  beoordeel,
  formulier,
  gelukt,
  gevraagdAkkoord,
  hulpvraag,
  metKopie,
  metWoorden,
  voorKind,
  vulIn,
} from '#tests/builders/verhaal.ts'

let db: TestDatabase
beforeAll(async () => {
  db = await testDatabase()
})
afterAll(() => db?.close())

const gesproken = {
  ...{ wie: 0, versie: 2, hoe: 'gesproken' as const, resultaten: 'ja' as const, plan: 'ja' as const },
  ...{ gegevenOp: '2026-03-02', herkend: 'bekend' as const, erbij: 'alleen' as const, reden: '' },
}

/** A child of this birth date, for whom akkoord with version 2 was asked. */
async function vanKind(geboortedatum: string) {
  const anna = await inwoner(db, 'Anna')
  const mila = await toegang(db, 'Mila')
  const { trajectId: id } = await hulpvraag(anna, { ...voorKind, geboortedatum })
  await vulIn(anna, id)
  await gelukt(verstuurPlan(anna, id, formulier(), metWoorden))
  await beoordeel(mila, id)
  await gelukt(vraagAkkoord(mila, id, nodigPunten))
  return { anna, mila, id }
}
const stap = async (anna: Awaited<ReturnType<typeof vanKind>>['anna']) => (await mijnOverzicht(anna)).trajecten[0]?.stap

test('van een kind van dertien zeggen ouder en kind allebei ja; het kind zegt het tegen de toegang, en de ouder krijgt er bewijs van (D2-08)', async () => {
  const { anna, mila, id } = await vanKind('2012-06-01')
  await gelukt(antwoord(anna, id, 'ja'))
  expect(await stap(anna)).not.toBe('akkoord')
  expect((await openInstemming(mila, id, 'akkoord-vastleggen'))!.open).toMatchObject([{ als: 'jeugdige', zelf: false }])
  const vast = formulier('gesproken')
  for (let keer = 0; keer < 3; keer++) await gelukt(legAkkoordVast(mila, id, vast, gesproken, metKopie))
  expect(await stap(anna)).toBe('akkoord')
  const soorten = (await mijnOntvangstbewijzen(anna, id))!.bewijzen.map(({ soort }) => soort)
  expect(soorten.filter((soort) => soort === 'akkoord-vastgelegd')).toHaveLength(1)
})

test('een nee van een van de twee is een nee (D2-08)', async () => {
  const { anna, mila, id } = await vanKind('2012-06-01')
  await gelukt(antwoord(anna, id, 'ja'))
  await gelukt(
    legAkkoordVast(mila, id, formulier(), { ...gesproken, plan: 'nee', reden: 'Ik wil dit niet.' }, metKopie),
  )
  expect(await stap(anna)).toBe('niet-akkoord')
  expect((await openDossier(mila, id, 'dossier'))!.tekst).toMatchObject({ woorden: 'Ik wil dit niet.' })
})

test('van een kind onder de twaalf is het ja van wie gezag heeft genoeg', async () => {
  const { anna, id } = await vanKind('2016-06-01')
  await gelukt(antwoord(anna, id, 'ja'))
  expect(await stap(anna)).toBe('akkoord')
})

test('nee tegen de resultaten is geen akkoord, ook met ja tegen het plan (D2-08, D2-17)', async () => {
  const anna = await inwoner(db, 'Anna')
  const id = await gevraagdAkkoord(anna, await toegang(db, 'Mila'))
  await gelukt(antwoord(anna, id, 'ja', 2, 'Het doel klopt niet.', 'nee'))
  expect((await openAkkoord(anna, id))!.traject.akkoord.antwoord).toMatchObject({ wat: 'nee' })
})

test('wat de toegang opschreef en niet klopt, telt niet meer zodra de inwoner dat zegt; daarna staat de vraag weer open (D3A-10)', async () => {
  const anna = await inwoner(db, 'Anna')
  const mila = await toegang(db, 'Mila')
  const id = await gevraagdAkkoord(anna, mila)
  await gelukt(legAkkoordVast(mila, id, formulier(), gesproken, metKopie))
  expect(await stap(anna)).toBe('akkoord')
  await gelukt(betwistAkkoord(anna, id, formulier(), { versie: 2, woorden: 'Dat zei ik niet.' }))
  expect((await openAkkoord(anna, id))!.traject.akkoord).toMatchObject({ gevraagd: { versie: 2 }, antwoord: null })
  await gelukt(antwoord(anna, id, 'ja'))
  expect(await stap(anna)).toBe('akkoord')
})

test('een wijze die de gemeente niet gebruikt, en een tweede antwoord van dezelfde, worden geweigerd (D3A-10)', async () => {
  const piet = await inwoner(db, 'Piet', { gemeente: '1509' })
  const fleur = await toegang(db, 'Fleur', '1509')
  const id = await gevraagdAkkoord(piet, fleur)
  const leg = (anders: Partial<Parameters<typeof legAkkoordVast>[3]>) =>
    legAkkoordVast(fleur, id, formulier(JSON.stringify(anders)), { ...gesproken, ...anders }, metKopie)
  expect(await leg({})).toEqual({ ok: false, weigering: 'akkoord-andere-wijze' })
  await gelukt(leg({ hoe: 'handtekening' }))
  expect(await leg({ hoe: 'handtekening', reden: 'nog eens' })).toEqual({ ok: false, weigering: 'al-geantwoord' })
})

test('alleen wie zelf met DigiD bekend is, kan de toegang mee laten doen; van een opgegeven kind weigert zij (D2-08)', async () => {
  const { mila, id } = await vanKind('2012-06-01')
  expect(await laatBetrokkeneMeedoen(mila, id, formulier())).toEqual({
    ok: false,
    weigering: 'betrokkene-zonder-digid',
  })
})

test('de toegang van een andere gemeente legt niets vast en laat niemand meedoen', async () => {
  const { id } = await vanKind('2012-06-01')
  const noor = await toegang(db, 'Noor', '1876')
  const nee = { ok: false, weigering: 'niet-gevonden' }
  expect(await legAkkoordVast(noor, id, formulier(), gesproken, metKopie)).toEqual(nee)
  expect(await laatBetrokkeneMeedoen(noor, id, formulier())).toEqual(nee)
})
