import { afterAll, beforeAll, expect, test } from 'vitest'
import { nodigPunten } from '#app/domain/traject/nodig.ts'
import { openAkkoord, openVersie } from '#app/usecases/akkoord.server.ts'
import { openDossier, stelWetVast, vraagAanvulling, werkvoorraad } from '#app/usecases/beoordeling.server.ts'
import { schrijfBijPlan } from '#app/usecases/toegang-tekst.server.ts'
import { vraagAkkoord } from '#app/usecases/akkoord-vragen.server.ts'
import { openHulpvraag } from '#app/usecases/hulpvraag.server.ts'
import { verstuurHulpvraag } from '#app/usecases/hulpvraag-versturen.server.ts'
import { mijnOverzicht } from '#app/usecases/mijn.server.ts'
import { openOntvangstbewijs } from '#app/usecases/ontvangstbewijs.server.ts'
import { bewaarBladzijde, kiesInvulwijze, openPlan, openPlanMetGegevens } from '#app/usecases/perspectiefplan.server.ts'
import { verstuurPlan } from '#app/usecases/plan-versturen.server.ts'
import { testDatabase, type TestDatabase } from '#tests/builders/database.ts'
import { gebeurd, gelezen, ketenbreuk, samenvattingen } from '#tests/builders/meekijken.ts'
import { inwoner, om, toegang } from '#tests/builders/mensen.ts'
import {
  beginOnderzoek,
  antwoord,
  concept,
  formulier,
  gelukt,
  metKopie,
  metWoorden,
  vulIn,
} from '#tests/builders/verhaal.ts'

let db: TestDatabase
beforeAll(async () => {
  db = await testDatabase()
})
afterAll(() => db?.close())

test('Anna vraagt hulp, vult haar plan in, vult aan, is het oneens en geeft ten slotte akkoord; elke lijst klopt bij elke stap en niets ontbreekt in de keten', async () => {
  const anna = await inwoner(db, 'Anna')
  const mila = await toegang(db, 'Mila')
  let id = ''
  const stap = async (aanZet: string, verwacht: string) => {
    const { opgeslagen, verwacht: berekend } = await samenvattingen(db, id)
    expect(opgeslagen).toEqual(berekend)
    expect([opgeslagen.aanZet, opgeslagen.stap]).toEqual([aanZet, verwacht])
  }

  const vraag = await concept(anna)
  expect((await openHulpvraag(anna, vraag))?.hulpvraag.waarden.woorden).toBe('Lezen lukt niet.')
  const verstuurd = await gelukt(verstuurHulpvraag(anna, vraag, formulier(), metKopie))
  id = verstuurd.trajectId
  await stap('inwoner', 'plan-invullen')

  await gelukt(kiesInvulwijze(anna, id, 'met-bekende'))
  await vulIn(om(anna, '2026-03-04T19:00:00Z'), id)
  await gelukt(verstuurPlan(om(anna, '2026-03-05T19:00:00Z'), id, formulier(), metWoorden))
  await stap('toegang', 'beoordelen')
  expect((await werkvoorraad(mila, { stap: null, na: null })).rijen.map((rij) => rij.id)).toContain(id)

  await beginOnderzoek(mila, id)
  await gelukt(stelWetVast(mila, id, 'jeugd'))
  await stap('toegang', 'beoordelen')
  await gelukt(vraagAanvulling(mila, id, formulier(), 'Wie is uw huisarts?'))
  await stap('inwoner', 'aanvullen')

  const plan = (await openPlan(anna, id, 'takenlijst'))!
  const basis = plan.passages.find(({ onderwerp }) => onderwerp === 'vraag-3')!.versie
  await gelukt(bewaarBladzijde(anna, id, 'vraag-3', { basis, waarden: { helpers: 'Mijn huisarts helpt mee.' } }))
  await gelukt(verstuurPlan(om(anna, '2026-03-09T19:00:00Z'), id, formulier(), metWoorden))
  await stap('toegang', 'beoordelen')

  await gelukt(schrijfBijPlan(mila, id, 'samenvatting', { basis: 0, tekst: 'Anna wil leren lezen.' }))
  await gelukt(schrijfBijPlan(mila, id, 'welke-hulp', { basis: 0, tekst: 'Een uur per week.' }))
  await gelukt(vraagAkkoord(mila, id, nodigPunten))
  await stap('inwoner', 'akkoord-gevraagd')
  await gelukt(antwoord(anna, id, 'nee', 3, 'Een uur is te weinig.'))
  await stap('toegang', 'niet-akkoord')
  expect((await openDossier(mila, id, 'dossier'))?.tekst?.woorden).toBe('Een uur is te weinig.')

  await gelukt(schrijfBijPlan(mila, id, 'welke-hulp', { basis: 1, tekst: 'Twee uur per week.' }))
  await stap('toegang', 'beoordelen')
  await gelukt(vraagAkkoord(mila, id, nodigPunten))
  expect((await openAkkoord(anna, id))?.versie?.inhoud.toegang).toMatchObject({
    welkeHulp: 'Twee uur per week.',
    naam: 'Mila',
  })
  await gelukt(antwoord(anna, id, 'ja', 4))
  await stap('toegang', 'akkoord')

  expect(await gebeurd(db, id)).toEqual([
    'HulpvraagIngediend',
    'InvulwijzeGekozen',
    'PlanIngediend',
    'ClientondersteuningGewezen',
    'MantelzorgerGewezen',
    'OnderzoekGestart',
    'WetVastgesteld',
    'AanvullingGevraagd',
    'PlanIngediend',
    'ToegangSchreef',
    'ToegangSchreef',
    'NodigBevestigd',
    'AkkoordGevraagd',
    'AkkoordGeweigerd',
    'ToegangSchreef',
    'NodigBevestigd',
    'AkkoordGevraagd',
    'AkkoordGegeven',
  ])
  expect((await mijnOverzicht(anna)).trajecten).toMatchObject([{ id, stap: 'akkoord', aanZet: 'toegang' }])
  expect(await ketenbreuk(db, id)).toBeNull()
})

test('elk scherm dat iemand van een traject opent, staat met naam en al in het leesverslag; wat niet openging niet', async () => {
  const anna = await inwoner(db, 'Anna')
  const mila = await toegang(db, 'Mila')
  const { trajectId: id, bewijs } = await gelukt(verstuurHulpvraag(anna, await concept(anna), formulier(), metKopie))
  await vulIn(anna, id)
  await gelukt(verstuurPlan(anna, id, formulier(), metWoorden))
  const vooraf = (await gelezen(db, id)).length

  await openPlan(anna, id, 'takenlijst')
  await openPlanMetGegevens(anna, id, 'mijn-gegevens', { gegevens: true })
  await openVersie(anna, id, 1, 'versie')
  await openAkkoord(anna, id)
  await openOntvangstbewijs(anna, id, bewijs)
  await openDossier(mila, id, 'dossier')
  await openDossier(await toegang(db, 'Noor', '1876'), id, 'dossier')
  await openPlan(await inwoner(db, 'Bart'), id, 'takenlijst')

  const ik = anna.actor.persoonId
  expect((await gelezen(db, id)).slice(vooraf)).toEqual([
    { wie: ik, wat: 'takenlijst' },
    { wie: ik, wat: 'mijn-gegevens' },
    { wie: ik, wat: 'versie' },
    { wie: ik, wat: 'akkoord' },
    { wie: ik, wat: 'ontvangstbewijs' },
    { wie: mila.actor.medewerkerId, wat: 'dossier' },
  ])
  expect(await ketenbreuk(db, id)).toBeNull()
})
