import { describe, expect, test } from 'vitest'
import { antwoordenVan, bevriesPlan, inHetNederlands } from '#app/domain/perspectiefplan/bevroren-plan.ts'
import { gegevensVan } from '#app/domain/perspectiefplan/gegevens.ts'
import { voorbeeldset } from '#app/domain/perspectiefplan/voorbeeldset.ts'
import { woordenVan } from '#app/server/vraag-woorden.server.ts'
import { bredeAntwoorden, passage, plan, proefgegevens, proefwoorden, smalleAntwoorden } from '#tests/builders/plan.ts'

const echteWoorden = woordenVan('voorbeeld', 'nl')
const bevries = (passages = plan(bredeAntwoorden), taal: 'nl' | 'en' = 'nl') =>
  bevriesPlan(voorbeeldset, passages, proefgegevens, proefwoorden(taal), taal)
const onderdeel = (id: string, passages = plan(bredeAntwoorden)) =>
  bevries(passages).onderdelen.find(({ bladzijde }) => bladzijde === id)

test('een verstuurd plan is jaren later te lezen zonder de vragenset: vraag, antwoord, wie en wanneer staan erin', () => {
  expect(onderdeel('vraag-1')).toEqual({
    bladzijde: 'vraag-1',
    versie: 1,
    nr: 1,
    titel: { nl: 'vraag-1' },
    auteur: 'anna',
    auteurNaam: 'Anna Proef',
    op: '2026-03-02T09:00:00.000Z',
    antwoorden: [
      { veld: 'item', vraag: { nl: 'vraag-1.item?' }, antwoord: { nl: 'vraag-1.item=andere-vraag' } },
      { veld: 'woorden', vraag: { nl: 'vraag-1.woorden?' }, antwoord: { nl: 'Het gaat thuis niet goed.' } },
    ],
  })
  expect(JSON.parse(JSON.stringify(bevries()))).toEqual(bevries())
})

test('de vraag, de resultaten, wie helpt en het moment staan samen in één plan (D2-05)', () => {
  expect(bevries(plan(smalleAntwoorden)).onderdelen.map(({ bladzijde }) => bladzijde)).toEqual(
    Object.keys(smalleAntwoorden),
  )
})

describe('wie ondersteunt', () => {
  const wie = (waarden: Record<string, string>) =>
    bevriesPlan(
      voorbeeldset,
      plan(smalleAntwoorden, { 'wie-een': waarden }),
      proefgegevens,
      echteWoorden,
      'nl',
    ).onderdelen.find(({ bladzijde }) => bladzijde === 'wie-een')!.antwoorden

  test("is de aanbieder nog onbekend, dan staat er 'zorgaanbieder'; na de keuze staat de naam er (D0-22)", () => {
    const onbekend = wie({ wie: 'zorgaanbieder' })
    expect(onbekend.map(({ antwoord }) => antwoord.nl)).toEqual(['zorgaanbieder'])
    const gekozen = wie({ wie: 'aanbieder', naam: 'De Zorgboog (verzonnen)' })
    expect(gekozen.map(({ antwoord }) => antwoord.nl)).toContain('De Zorgboog (verzonnen)')
    expect(gekozen.map(({ antwoord }) => antwoord.nl)).not.toContain('zorgaanbieder')
  })

  test('ook wie het plan in het Engels invult, stuurt het woord zorgaanbieder mee', () => {
    const woorden = woordenVan('voorbeeld', 'en')
    expect(
      antwoordenVan('wie-een', voorbeeldset.lijsten['wie']!.velden, { wie: 'zorgaanbieder' }, woorden)[0]!.antwoord.nl,
    ).toBe('zorgaanbieder')
  })
})

test('elke vraag en elke optie van de set heeft woorden in beide talen, zodat geen plan met lege vragen weggaat', () => {
  const paginas = [
    ...voorbeeldset.onderwerpen.map(({ id, velden }) => ({ id, velden })),
    ...Object.entries(voorbeeldset.lijsten).map(([id, { velden }]) => ({ id, velden })),
  ]
  for (const taal of ['nl', 'en'] as const) {
    const woorden = woordenVan('voorbeeld', taal)
    for (const { id, velden } of paginas)
      for (const veld of velden) {
        const teksten = [
          woorden.vraag(id, veld.naam),
          ...('opties' in veld ? veld.opties.map((optie) => woorden.optie(id, veld.naam, optie)) : []),
        ]
        for (const { nl, getoond = nl } of teksten)
          expect([nl, getoond].map((tekst) => tekst.length > 0 && !tekst.includes('voorbeeld.'))).toEqual([true, true])
      }
  }
})

describe('wat niet gevraagd of niet ingevuld is', () => {
  test('staat er niet in: een dag die hoort bij een andere keuze, een leeg vak, een weggehaald resultaat', () => {
    const oud = plan(smalleAntwoorden, {
      'vraag-6': { moment: '3-maanden', datum: '2027-04-13', wieErbij: [] },
      'vraag-2': { goed: '  ', moeilijk: 'Lezen.' },
      'resultaat-een': undefined,
    })
    const passages = [
      ...oud,
      passage('resultaat-een', { wat: 'Oud.' }, { weg: true, versie: 2 }),
      passage('resultaat-twee', { wat: 'Nieuw.' }),
    ]
    const velden = bevries(passages).onderdelen.flatMap(({ bladzijde, antwoorden }) =>
      antwoorden.map(({ veld }) => `${bladzijde}.${veld}`),
    )
    expect(velden).not.toContain('vraag-6.datum')
    expect(velden).not.toContain('vraag-6.wieErbij')
    expect(velden).not.toContain('vraag-2.goed')
    expect(velden.filter((veld) => /een\./.test(veld))).toEqual([])
    expect(velden).toContain('resultaat-twee.wat')
  })

  test('een bladzijde die niemand opende, is er niet', () => {
    expect(onderdeel('vraag-9', plan(bredeAntwoorden, { 'vraag-9': undefined }))).toBeUndefined()
  })
})

test('resultaten houden hun nummer, ook bij wie eraan werkt', () => {
  const passages = plan(smalleAntwoorden, { 'resultaat-twee': { wat: 'Schrijven.' }, 'wie-twee': { wie: 'ikzelf' } })
  const titels = bevries(passages).onderdelen.filter(({ bladzijde }) => /^(resultaat|wie)-/.test(bladzijde))
  expect(titels.map(({ titel }) => titel.nl)).toEqual(['resultaat 1', 'resultaat 2', 'wie 1', 'wie 2'])
})

test('wie in het Engels invulde, ziet later de eigen taal; de gemeente leest Nederlands; eigen woorden worden niet vertaald', () => {
  const bevroren = bevries(
    plan(bredeAntwoorden, { 'vraag-7': { gebieden: ['gezin', 'geld'], uitleg: 'We fight.' } }),
    'en',
  )
  expect(bevroren.taal).toBe('en')
  const { antwoorden } = bevroren.onderdelen.find(({ bladzijde }) => bladzijde === 'vraag-7')!
  expect(antwoorden).toEqual([
    {
      veld: 'gebieden',
      vraag: { nl: 'vraag-7.gebieden?', getoond: 'en vraag-7.gebieden?' },
      antwoord: {
        nl: 'vraag-7.gebieden=gezin; vraag-7.gebieden=geld',
        getoond: 'en vraag-7.gebieden=gezin; en vraag-7.gebieden=geld',
      },
    },
    { veld: 'uitleg', vraag: { nl: 'vraag-7.uitleg?', getoond: 'en vraag-7.uitleg?' }, antwoord: { nl: 'We fight.' } },
  ])
})

test('wat al bekend was gaat mee in het plan, en blijft staan als iemand daarna verhuist (D0-12)', () => {
  const thuis = { straat: 'Kerkstraat', huisnummer: '1', postcode: '7001 AA', woonplaats: 'Doetinchem' }
  const persoon = {
    voornamen: 'Anna',
    achternaam: 'Proef',
    geboortedatum: '1980-05-01',
    bron: 'opgegeven',
    ...thuis,
  } as const
  const gegevens = gegevensVan(persoon)
  expect(gegevens).toEqual({
    naam: 'Anna Proef',
    geboortedatum: '1980-05-01',
    adres: 'Kerkstraat 1, 7001 AA Doetinchem',
    bron: 'opgegeven',
  })
  const bevroren = bevriesPlan(
    voorbeeldset,
    plan(bredeAntwoorden),
    gegevens,
    woordenVan('voorbeeld', 'en'),
    'en',
  ).gegevens!
  expect(bevroren.bron).toBe('opgegeven')
  expect(
    bevroren.antwoorden.map(({ vraag, antwoord }) => [vraag.nl, vraag.getoond, antwoord.nl, antwoord.getoond]),
  ).toEqual([
    ['Naam', 'Name', 'Anna Proef', 'Anna Proef'],
    ['Geboren op', 'Date of birth', '1 mei 1980', '1 May 1980'],
    ['Adres', 'Address', 'Kerkstraat 1, 7001 AA Doetinchem', 'Kerkstraat 1, 7001 AA Doetinchem'],
  ])
})

test('wat niet bekend is, staat er als niet bekend; een half adres wordt niet aangevuld (D0-12)', () => {
  expect(gegevensVan(null)).toEqual({ naam: null, geboortedatum: null, adres: null, bron: 'aanmelding' })
  const kaal = {
    voornamen: 'Anna',
    achternaam: '',
    geboortedatum: null,
    straat: null,
    huisnummer: null,
    postcode: null,
    bron: 'aanmelding',
  } as const
  expect(gegevensVan({ ...kaal, woonplaats: 'Doetinchem' })).toMatchObject({ naam: 'Anna', adres: 'Doetinchem' })
  const { antwoorden } = bevriesPlan(
    voorbeeldset,
    plan(bredeAntwoorden),
    gegevensVan(null),
    echteWoorden,
    'nl',
  ).gegevens!
  expect(antwoorden.map(({ antwoord }) => antwoord.nl)).toEqual(Array(3).fill('Dat weten wij niet'))
})

test('een dag staat er voluit', () => {
  const { antwoorden } = bevriesPlan(
    voorbeeldset,
    plan(smalleAntwoorden, { 'vraag-6': { moment: 'datum', datum: '2027-04-13' } }),
    proefgegevens,
    echteWoorden,
    'nl',
  ).onderdelen.at(-1)!
  expect(antwoorden.at(-1)!.antwoord.nl).toBe('dinsdag 13 april 2027')
})

test('een plan met de voorbeeldvragen zegt dat het voorbeeldvragen zijn', () => {
  expect(bevries()).toMatchObject({ set: 'voorbeeld', voorbeeld: true })
})

test('in het Nederlands staat een plan zoals het werd getoond, met je of u; wie Engels zag, heeft er het Nederlands van de gemeente naast', () => {
  const tekst = { nl: 'Wat wilt u?', getoond: 'Anders getoond' }
  expect(inHetNederlands({ taal: 'nl-jeugd' })(tekst)).toBe('Anders getoond')
  expect(inHetNederlands({ taal: 'nl' })({ nl: 'Wat wilt u?' })).toBe('Wat wilt u?')
  expect(inHetNederlands({ taal: 'en' })(tekst)).toBe('Wat wilt u?')
})
