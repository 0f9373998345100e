import { nodigPunten } from '#app/domain/traject/nodig.ts'
import { verslagdelen } from '#app/domain/perspectiefplan/toegang-teksten.ts'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { antwoordOpAkkoord } from '#app/usecases/akkoord.server.ts'
import { kiesEigenPlan } from '#app/usecases/eigen-plan.server.ts'
import type { InwonerCtx } from '#app/usecases/ctx.ts'
import { bewaarBladzijde } from '#app/usecases/perspectiefplan.server.ts'
import {
  formulier,
  legVeelPlannen,
  maakPlan,
  nieuweInwoner,
  startToegang,
  verstuur,
} from '#tests/routes/toegang-portaal.ts'
import { Scherm } from '#tests/routes/toegang-scherm.ts'

let portaal: Awaited<ReturnType<typeof startToegang>>
let yvonne: Scherm
let karim: Scherm
beforeAll(async () => {
  portaal = await startToegang(4310)
  yvonne = await Scherm.voor(portaal.url, 'yvonne')
  karim = await Scherm.voor(portaal.url, 'karim')
})
afterAll(() => portaal?.stop())

const dag = 24 * 60 * 60 * 1000
const geleden = (dagen: number) => new Date(Date.now() - dagen * dag)

/** An inwoner with a plan that was sent, and the address of its file. */
async function gegevenPlan(naam: string, dagen = 1) {
  const anna = await nieuweInwoner(portaal.db, naam, { now: geleden(dagen) })
  const id = await maakPlan(anna)
  return { anna: { ...anna, now: new Date() } satisfies InwonerCtx, id, pad: `/toegang/traject/${id}` }
}

/** The same, with everything done that has to be done before akkoord can be asked. */
async function gegevenBeoordeeld(naam: string) {
  const plan = await gegevenPlan(naam)
  await yvonne.stuur(plan.pad, { actie: 'oco' })
  await kiesEigenPlan(plan.anna, plan.id, 'geen')
  await yvonne.stuur(`${plan.pad}/onderzoek`, { actie: 'mantelzorger', mantelzorger: 'geen' })
  await yvonne.stuur(`${plan.pad}/onderzoek`, { actie: 'begin' })
  await yvonne.stuur(plan.pad, { actie: 'samenvatting', basis: '0', samenvatting: 'Anna wil leren lezen.' })
  await yvonne.stuur(plan.pad, { actie: 'welke-hulp', basis: '0', 'welke-hulp': 'Hulp bij dyslexie.' })
  for (const deel of verslagdelen)
    await yvonne.stuur(`${plan.pad}/verslag/${deel}`, { basis: '0', tekst: `Bekend: ${deel}.` })
  return plan
}

/** What is confirmed before akkoord is asked (D0-17, D0-18, D1-16). */
const nodig = [...nodigPunten]
const antwoord = (wat: 'ja' | 'nee' | 'aanvullen', versie: number, reden = '') => ({
  resultaten: 'ja' as const,
  plan: wat,
  versie,
  reden,
})
const zegt = (anna: InwonerCtx, id: string, ...rest: Parameters<typeof antwoord>) =>
  antwoordOpAkkoord(anna, id, formulier(), antwoord(...rest), {
    kopie: [],
    toeval: () => crypto.getRandomValues(new Uint8Array(16)),
  })

describe('de werkvoorraad', () => {
  test('een gemeente zonder hulpvragen leest dat', async () => {
    const hanneke = await Scherm.voor(portaal.url, 'hanneke')
    expect((await hanneke.lees('/toegang')).tekst).toContain('Er zijn nog geen hulpvragen aan uw gemeente.')
  })

  test('wat te laat is staat bovenaan en zegt het in een woord; wat van een andere gemeente is, staat er niet', async () => {
    await gegevenPlan('Nieuw Plan', 1)
    await gegevenPlan('Oud Plan', 60)
    await maakPlan(await nieuweInwoner(portaal.db, 'Nog Bezig'), { verstuurd: false })
    await maakPlan(await nieuweInwoner(portaal.db, 'Andere Gemeente', { gemeente: '1876' }))
    const { tekst } = await yvonne.lees('/toegang')
    expect(tekst.indexOf('Oud Plan')).toBeLessThan(tekst.indexOf('Nieuw Plan'))
    expect(tekst).toMatch(/Te laat: \d+ \w+ \d{4} EK-\d{4}-\w{4}-\w{4} Oud Plan/)
    expect(tekst.match(/Te laat/g)).toHaveLength(1)
    expect(tekst).toMatch(/Nog Bezig Wmo Inwoner vult het plan in/)
    expect(tekst).not.toContain('Andere Gemeente')
  })

  test.each([
    '?stap=onzin',
    '?na=onzin',
    '?na=2026-02-31_x',
    '?stap=a&stap=b&na=_',
    `?na=9999-99-99_${'0'.repeat(8)}-0000-0000-0000-000000000000`,
  ])('wat niets betekent telt niet: %s', async (vraag) => {
    const blad = await yvonne.lees(`/toegang${vraag}`)
    expect(blad.status).toBe(200)
    expect(blad.tekst).toContain('Nieuw Plan')
  })

  test('de keuze van een stap staat in het adres, en blijft staan', async () => {
    const { id } = await gegevenPlan('Terug Gestuurd')
    await yvonne.stuur(`/toegang/traject/${id}/aanvulling`, { aanvulling: 'Wat bedoelt u?' })
    const aanvullen = await yvonne.lees('/toegang?stap=aanvullen')
    expect(aanvullen.tekst).toContain('Terug Gestuurd')
    expect(aanvullen.tekst).not.toContain('Nieuw Plan')
    expect(aanvullen.html).toContain('<option value="aanvullen" selected="">')
    expect((await yvonne.lees('/toegang?stap=akkoord')).tekst).toContain(
      'Er zijn nu geen hulpvragen die hierbij passen.',
    )
  })

  test('na 25 plannen komt een volgende bladzijde; samen is het elk plan één keer', async () => {
    const fleur = await Scherm.voor(portaal.url, 'fleur')
    await legVeelPlannen(portaal.db, '1509', 27)
    const dossiers = (links: string[]) => links.filter((naar) => naar.startsWith('/toegang/traject/'))
    const een = await fleur.lees('/toegang?stap=beoordelen')
    const verder = een.links.find((naar) => naar.includes('na='))!
    expect(verder).toContain('stap=beoordelen')
    const twee = await fleur.lees(verder)
    expect(dossiers(een.links)).toHaveLength(25)
    expect(dossiers(twee.links)).toHaveLength(2)
    expect(new Set([...dossiers(een.links), ...dossiers(twee.links)]).size).toBe(27)
    expect(twee.links).toContain('/toegang?stap=beoordelen')
  })
})

describe('het dossier', () => {
  test('toont elk antwoord zoals het is verstuurd, met wie en wanneer; wat de inwoner nog schrijft niet (D0-06)', async () => {
    const { anna, id, pad } = await gegevenPlan('Anna Proef')
    await yvonne.stuur(`${pad}/aanvulling`, { aanvulling: 'Vertel meer.' })
    await bewaarBladzijde(anna, id, 'vraag-3', { basis: 1, waarden: { zelf: 'Nog niet verstuurd.' } })
    const { tekst, html } = await yvonne.lees(pad)
    expect(tekst).toMatch(
      /Wat hebt u al geprobeerd\? Elke avond geoefend\. Anna Proef, inwoner \w+dag \d+ \w+ \d{4} om/,
    )
    expect(tekst).not.toContain('Nog niet verstuurd.')
    expect(tekst).toContain('U ziet alleen wat de inwoner heeft verstuurd.')
    expect(html).toMatch(/<title>Dossier van een inwoner - [^<]*<\/title>/)
  })

  test('cliëntondersteuning wordt vastgelegd met de datum, ook als er twee keer gedrukt wordt (D0-04)', async () => {
    const { pad } = await gegevenPlan('Oco Proef')
    for (let i = 0; i < 2; i++) expect((await yvonne.stuur(pad, { actie: 'oco' })).naar).toBe(`${pad}?gedaan=oco#oco`)
    expect((await yvonne.lees(pad)).tekst).toMatch(
      /op onafhankelijke cliëntondersteuning gewezen\. Vastgelegd op \w+dag/,
    )
  })

  test('de wet is een voorstel tot de toegang haar vaststelt; de uiterste datum verandert mee', async () => {
    const { pad } = await gegevenPlan('Wet Proef')
    const voor = (await yvonne.lees(pad)).tekst
    expect(voor).toContain('Voorstel: Wmo.')
    expect(voor).toContain('Wmo (nog niet vastgesteld)')
    expect((await yvonne.stuur(pad, { actie: 'wet', wet: 'jeugd' })).status).toBe(303)
    const na = (await yvonne.lees(pad)).tekst
    expect(na).toContain('Vastgesteld: Jeugdwet.')
    expect(na).toContain('Jeugdwet: 8 weken om te besluiten')
  })

  test('zonder keuze en met een keuze die niet bestaat is de wet een fout bij het veld', async () => {
    const { pad } = await gegevenPlan('Fout Proef')
    for (const velden of [{}, { wet: 'onbekend' }, { wet: 'onzin' }]) {
      const blad = await yvonne.stuur(pad, { actie: 'wet', ...(velden as Record<string, string>) })
      expect(blad.status).toBe(400)
      expect(blad.links).toContain('#veld-wet')
      expect(blad.html).toContain('<title>Fout: Dossier van een inwoner')
    }
  })

  test('een knop die niet bestaat verandert niets', async () => {
    const { pad } = await gegevenPlan('Knop Proef')
    expect((await yvonne.stuur(pad, { actie: 'weggooien' })).status).toBe(400)
  })

  test('een lege en een te lange tekst worden geweigerd, en wat getypt is blijft staan', async () => {
    const { pad } = await gegevenPlan('Lang Proef')
    const leeg = await yvonne.stuur(pad, { actie: 'samenvatting', basis: '0', samenvatting: '  ' })
    expect([leeg.status, leeg.links.includes('#veld-samenvatting')]).toEqual([400, true])
    const lang = await yvonne.stuur(pad, { actie: 'welke-hulp', basis: '0', 'welke-hulp': 'x'.repeat(8001) })
    expect(lang.status).toBe(400)
    expect(lang.veld('welke-hulp')).toHaveLength(8001)
    expect(lang.tekst).toContain('Er passen 8000 letters')
  })

  test('wie tegelijk met een collega schrijft, ziet beide teksten en raakt niets kwijt (D0-23)', async () => {
    const { pad } = await gegevenPlan('Samen Proef')
    await yvonne.stuur(pad, { actie: 'samenvatting', basis: '0', samenvatting: 'Van Yvonne.' })
    const botsing = await karim.stuur(pad, { actie: 'samenvatting', basis: '0', samenvatting: 'Van Karim.' })
    expect(botsing.status).toBe(409)
    expect(botsing.tekst).toMatch(/Dit staat er nu Van Yvonne\. Yvonne Bruil, toegang/)
    expect(botsing.veld('samenvatting')).toBe('Van Karim.')
    expect(botsing.basis('samenvatting')).toBe(1)
    const opnieuw = await karim.stuur(pad, { actie: 'samenvatting', basis: '1', samenvatting: 'Van Karim.' })
    expect(opnieuw.status).toBe(303)
    expect((await yvonne.lees(pad)).veld('samenvatting')).toBe('Van Karim.')
  })

  test('is het plan intussen bij de inwoner, dan wordt de tekst geweigerd en staat zij er nog om te kopiëren', async () => {
    const { pad } = await gegevenPlan('Weg Proef')
    await karim.stuur(`${pad}/aanvulling`, { aanvulling: 'Vertel meer.' })
    const blad = await yvonne.stuur(pad, { actie: 'samenvatting', basis: '0', samenvatting: 'Mijn lange tekst.' })
    expect(blad.status).toBe(409)
    expect(blad.tekst).toContain('Het plan ligt nu bij de inwoner.')
    expect(blad.tekst).toMatch(/niet bewaard\. Kopieer wat u nodig hebt\. Mijn lange tekst\./)
  })

  test('een hulpvraag zonder plan is te lezen in de woorden van de inwoner; wat over een plan gaat is er nog niet, en geen woord ervan', async () => {
    const bezig = await maakPlan(await nieuweInwoner(portaal.db, 'Nog Bezig'), { verstuurd: false })
    const { tekst } = await yvonne.lees(`/toegang/traject/${bezig}`)
    expect(tekst).toContain('De vraag van de inwoner Lezen lukt niet. Nog Bezig, inwoner')
    expect(tekst).toContain('De inwoner heeft het plan nog niet verstuurd.')
    expect(tekst).not.toContain('Elke avond geoefend.')
    for (const pad of ['/akkoord-vragen', '/aanvulling', '/versie/1'])
      expect([pad, (await yvonne.lees(`/toegang/traject/${bezig}${pad}`)).status]).toEqual([pad, 404])
  })

  test('een onbekend en een vreemd dossier zijn dezelfde 404', async () => {
    const ander = await maakPlan(await nieuweInwoner(portaal.db, 'Andere Gemeente', { gemeente: '1876' }))
    for (const id of ['onzin', crypto.randomUUID(), ander]) {
      for (const pad of ['', '/akkoord-vragen', '/aanvulling', '/versie/1']) {
        const blad = await yvonne.lees(`/toegang/traject/${id}${pad}`)
        expect([pad, blad.status]).toEqual([pad, 404])
        expect(blad.tekst).toContain('Wij kunnen deze pagina niet vinden')
      }
      expect(
        (await yvonne.stuur(`/toegang/traject/${id}`, { actie: 'oco', csrf: await yvonne.bezoeker.csrf('/toegang') }))
          .status,
      ).toBe(404)
    }
  })
})

describe('akkoord vragen', () => {
  test('zegt alles wat nog mist, en vraagt dan niets (D0-04, D0-23, D0-24)', async () => {
    const { pad } = await gegevenPlan('Mist Proef')
    const blad = await yvonne.lees(`${pad}/akkoord-vragen`)
    expect(blad.links).toEqual(expect.arrayContaining([`${pad}#oco`, `${pad}#samenvatting`]))
    expect(blad.html).not.toContain('value="akkoord"')
    expect((await yvonne.stuur(`${pad}/akkoord-vragen`, { basis: '2' })).status).toBe(409)
  })

  test('laat zien wat de inwoner ziet, en vraagt het één keer (D0-26)', async () => {
    const { pad } = await gegevenBeoordeeld('Akkoord Proef')
    const blad = await yvonne.lees(`${pad}/akkoord-vragen`)
    expect(blad.tekst).toMatch(/Anna wil leren lezen\..*Hulp bij dyslexie\..*Elke avond geoefend\./)
    const basis = String(blad.basis('akkoord'))
    const vergeten = await yvonne.stuur(`${pad}/akkoord-vragen`, { basis, nodig: ['hulpvraag'] })
    expect([vergeten.status, vergeten.links]).toEqual([400, expect.arrayContaining(['#veld-nodig'])])
    for (let i = 0; i < 2; i++) {
      expect((await yvonne.stuur(`${pad}/akkoord-vragen`, { basis, nodig })).naar).toBe(
        `${pad}?gedaan=akkoord-gevraagd`,
      )
    }
    const na = await yvonne.lees(pad)
    expect(na.tekst).toContain('De inwoner is aan zet')
    expect(na.links.filter((naar) => naar.includes('/versie/'))).toEqual([`${pad}/versie/1`, `${pad}/versie/2`])
    expect((await yvonne.lees(`${pad}/versie/2`)).tekst).toContain('Hulp bij dyslexie.')
    expect((await yvonne.lees(`${pad}/versie/1`)).tekst).not.toContain('Hulp bij dyslexie.')
    for (const nr of ['0', '3', '01', 'x', '99999999'])
      expect((await yvonne.lees(`${pad}/versie/${nr}`)).status).toBe(404)
  })

  test('wat de inwoner zelf de beste oplossing vindt staat naast wat de gemeente wil, en wie iets anders kiest zegt waarom (D1-16)', async () => {
    const { pad } = await gegevenBeoordeeld('Oplossing Proef')
    const dossier = await yvonne.lees(pad)
    const deel = /<section aria-labelledby="welke-hulp">.*?<\/section>/s.exec(dossier.html)?.[0] ?? ''
    expect(deel).toContain('Samen met oma lezen.')
    expect(deel).toContain('Kiest u iets anders dan de inwoner wil? Schrijf hier op waarom.')
    const basis = String((await yvonne.lees(`${pad}/akkoord-vragen`)).basis('akkoord'))
    const rest = nodig.filter((punt) => punt !== 'eigen-oplossing')
    expect((await yvonne.stuur(`${pad}/akkoord-vragen`, { basis, nodig: rest })).status).toBe(400)
    expect((await yvonne.stuur(`${pad}/akkoord-vragen`, { basis, nodig })).naar).toContain('akkoord-gevraagd')
    const versie = await yvonne.lees(`${pad}/versie/2`)
    expect(versie.tekst).toMatch(/Hulp bij dyslexie\..*Samen met oma lezen\./)
  })

  test('legt niets voor dat de vrager niet gelezen heeft: verandert een collega iets, dan is het 409 (D0-26)', async () => {
    const { pad } = await gegevenBeoordeeld('Verouderd Proef')
    const basis = String((await yvonne.lees(`${pad}/akkoord-vragen`)).basis('akkoord'))
    await karim.stuur(pad, { actie: 'welke-hulp', basis: '1', 'welke-hulp': 'Toch iets anders.' })
    const blad = await yvonne.stuur(`${pad}/akkoord-vragen`, { basis, nodig })
    expect(blad.status).toBe(409)
    expect(blad.tekst).toContain('Toch iets anders.')
  })

  test('een verandering na de vraag neemt haar terug, en het dossier waarschuwt vooraf (D0-26)', async () => {
    const { anna, id, pad } = await gegevenBeoordeeld('Vervalt Proef')
    await yvonne.stuur(`${pad}/akkoord-vragen`, {
      basis: String((await yvonne.lees(`${pad}/akkoord-vragen`)).basis('akkoord')),
      nodig,
    })
    expect((await yvonne.lees(pad)).tekst).toContain('Verandert u een tekst, dan vervalt die vraag of dat antwoord.')
    expect((await zegt(anna, id, 'ja', 2)).ok).toBe(true)
    expect((await yvonne.lees(`${pad}/akkoord-vragen`)).tekst).toContain('De inwoner is akkoord sinds')
    await yvonne.stuur(pad, { actie: 'samenvatting', basis: '1', samenvatting: 'Anders.' })
    expect((await yvonne.lees(pad)).tekst).toContain('De inwoner was akkoord met versie 2')
  })

  test('het nee van de inwoner staat bovenaan, ook terwijl de toegang haar tekst verandert', async () => {
    const { anna, id, pad } = await gegevenBeoordeeld('Nee Proef')
    await yvonne.stuur(`${pad}/akkoord-vragen`, {
      basis: String((await yvonne.lees(`${pad}/akkoord-vragen`)).basis('akkoord')),
      nodig,
    })
    expect((await zegt(anna, id, 'nee', 2, 'Ik wil liever groepshulp.')).ok).toBe(true)
    const reden = /De inwoner is niet akkoord, en schrijft: Ik wil liever groepshulp\. De inwoner/
    expect((await yvonne.lees(pad)).tekst).toMatch(reden)
    await yvonne.stuur(pad, { actie: 'welke-hulp', basis: '1', 'welke-hulp': 'Groepshulp.' })
    expect((await yvonne.lees(pad)).tekst).toMatch(reden)
  })
})

describe('aanvulling vragen', () => {
  test('kan niet zonder woorden, en niet met meer dan 4000 tekens', async () => {
    const { pad } = await gegevenPlan('Leeg Proef')
    for (const aanvulling of ['', ' \n ', 'x'.repeat(4001)]) {
      const blad = await yvonne.stuur(`${pad}/aanvulling`, { aanvulling })
      expect(blad.status).toBe(400)
      expect(blad.links).toContain('#veld-aanvulling')
      expect(blad.veld('aanvulling')?.trim()).toBe(aanvulling.trim())
    }
  })

  test('geeft het plan terug; een collega die hetzelfde doet raakt zijn tekst niet kwijt', async () => {
    const { anna, id, pad } = await gegevenPlan('Terug Proef')
    expect((await yvonne.stuur(`${pad}/aanvulling`, { aanvulling: 'Welke school?' })).naar).toBe(
      `${pad}?gedaan=aanvulling`,
    )
    const tweede = await karim.stuur(`${pad}/aanvulling`, { aanvulling: 'Wie helpt er?' })
    expect(tweede.status).toBe(409)
    expect(tweede.tekst).toContain('Wie helpt er?')
    expect((await yvonne.lees(pad)).tekst).toMatch(/De gemeente vroeg om een aanvulling: Welke school\?/)
    await verstuur(anna, id)
    expect((await yvonne.lees(pad)).tekst).toContain('Dit is versie 2, verstuurd op')
  })
})

test('een tekst van de inwoner is tekst, geen opmaak', async () => {
  const id = await maakPlan(await nieuweInwoner(portaal.db, 'Opmaak Proef'), { woorden: '<script>alert(1)</script>' })
  const { html, tekst } = await yvonne.lees(`/toegang/traject/${id}`)
  expect(html).not.toContain('<script>alert(1)')
  expect(tekst).toContain('<script>alert(1)</script>')
})

test('niemand anders komt bij deze pagina’s: zonder inloggen naar de deur, een aanbieder krijgt 404', async () => {
  const { pad } = await gegevenPlan('Dicht Proef')
  const sanne = await Scherm.voor(portaal.url, 'sanne', 'eherkenning')
  for (const adres of ['/toegang', pad, `${pad}/akkoord-vragen`, `${pad}/aanvulling`, `${pad}/versie/1`]) {
    const buiten = await new Scherm(portaal.url).lees(adres)
    expect([buiten.status, buiten.naar]).toEqual([303, `/inloggen/medewerker?terug=${encodeURIComponent(adres)}`])
    expect((await sanne.lees(adres)).status).toBe(404)
  }
})

test('een aanbieder zonder gedeelde plannen leest dat, en ziet geen enkel dossier', async () => {
  const blad = await (await Scherm.voor(portaal.url, 'ruben', 'eherkenning')).lees('/aanbieder')
  expect(blad.status).toBe(200)
  expect(blad.tekst).toContain('Er is nog geen plan met uw organisatie gedeeld.')
  expect(blad.html).not.toContain('EK-')
})
