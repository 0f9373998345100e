import { createElement, Fragment } from 'react'
import { describe, expect, test } from 'vitest'
import { gemeenten } from '#app/domain/gemeente/gemeenten.ts'
import { voorbeeldset } from '#app/domain/perspectiefplan/voorbeeldset.ts'
import type { Vragenset } from '#app/domain/perspectiefplan/vragen.ts'
import { getoondeVelden } from '#app/domain/perspectiefplan/plan.ts'
import { Blokken } from '#app/forms/document.tsx'
import { papierenPlan } from '#app/server/papieren-plan.server.ts'
import { tekenDocument } from '#app/server/pdf/document.server.ts'
import { tekenVelden } from '#app/server/vraag-woorden.server.ts'
import { bredeAntwoorden, plan, proefgegevens } from '#tests/builders/plan.ts'
import { leesPdf, paginaTekst, pdfTekst } from '#tests/pdf.ts'
import { draw } from '#tests/routes/open-pagina.ts'

const [gemeente] = gemeenten
const leeg = { taal: 'nl' as const, gemeente: gemeente!, set: voorbeeldset, code: 'PP-X7K3-F9QX-M2RT' }
const traject = { nummer: 'EK-2026-7K3F-9QXM', passages: plan(bredeAntwoorden), gegevens: proefgegevens }
const op = new Date('2026-03-02T09:00:00Z')

/** What the page of this paper says. */
const tekstVan = (stof: Parameters<typeof papierenPlan>[0]) => {
  const { boven, titel, inleiding, blokken } = papierenPlan(stof)
  const kop = [boven, titel, inleiding].map((tekst) => createElement('p', { key: tekst }, tekst))
  return paginaTekst(draw(createElement(Fragment, null, kop, createElement(Blokken, { blokken })), stof.taal))
}

describe('het lege plan op papier (D0-03)', () => {
  test('vraagt alles wat de vragenlijst vraagt, met elk antwoord dat te kiezen is', () => {
    const tekst = tekstVan(leeg)
    const velden = [
      ...voorbeeldset.onderwerpen.map(({ id, velden: van }) => [id, van] as const),
      ...Object.entries(voorbeeldset.lijsten).map(([naam, { velden: van }]) => [naam, van] as const),
    ].flatMap(([bladzijde, van]) => tekenVelden('voorbeeld', bladzijde, getoondeVelden(van, {}), 'nl'))
    const nietOpPapier = ['klopt', 'nietGoed']
    const gevraagd = velden.filter(({ naam }) => !nietOpPapier.includes(naam))
    expect(gevraagd.length).toBeGreaterThan(20)
    for (const { label, opties = [] } of gevraagd)
      for (const woorden of [label, ...opties.map((optie) => optie.label)]) expect(tekst).toContain(woorden)
    for (const { label } of velden.filter(({ naam }) => nietOpPapier.includes(naam))) expect(tekst).not.toContain(label)
  })

  test('zegt bij vraag 1 welke vragen iemand overslaat, en bij elk van die vragen nog eens (D0-14, D0-15)', () => {
    const tekst = tekstVan(leeg)
    expect(tekst).toContain(
      "Koos u 'Een andere vraag, of meer vragen'? Beantwoord dan vraag 1 tot en met 9. Koos u iets anders? Beantwoord dan vraag 1 tot en met 6.",
    )
    const alleenBreed = "Vul dit alleen in als u bij vraag 1 koos: 'Een andere vraag, of meer vragen'."
    expect(tekst.split(alleenBreed)).toHaveLength(1 + 3)
  })

  test('zegt de code, waar het papier heen kan, en wie gratis helpt (D0-04, D0-05)', () => {
    const tekst = tekstVan(leeg)
    for (const woorden of ['PP-X7K3-F9QX-M2RT', 'Voorbeeldplein 1', 'Voorbeeldstraat 14', '0314 00 90 10'])
      expect(tekst).toContain(woorden)
  })

  test('een vraag die er in de lijst bij komt, staat vanzelf op papier', () => {
    const [eerste, ...rest] = voorbeeldset.onderwerpen
    const set: Vragenset = {
      ...voorbeeldset,
      onderwerpen: [eerste!, { ...rest[1]!, nr: 10, velden: [...rest[1]!.velden, ...rest[2]!.velden] }, ...rest],
    }
    expect(papierenPlan({ ...leeg, set }).blokken.length).toBeGreaterThan(papierenPlan(leeg).blokken.length)
  })
})

test('het eigen plan op papier heeft wat al is ingevuld en bekend is, en het nummer van de vraag (D0-12)', () => {
  const tekst = tekstVan({ ...leeg, traject })
  for (const woorden of [
    'EK-2026-7K3F-9QXM',
    'Anna Proef',
    '1 mei 1980',
    'Een bladzijde lezen.',
    'Kloppen deze gegevens?',
  ])
    expect(tekst).toContain(woorden)
  expect(tekst).toContain('Een andere vraag, of meer vragen (dit koos u)')
  expect(tekst).not.toContain('Hulp bij dyslexie: moeite met lezen en schrijven (dit koos u)')
})

describe.each([
  ['leeg', leeg],
  ['leeg in het Engels', { ...leeg, taal: 'en' as const }],
  ['half ingevuld', { ...leeg, traject }],
])('als pdf: %s', (_, stof) => {
  test('zegt wat de pagina zegt, is voor te lezen, en draagt op elk blad de code', async () => {
    const bytes = await tekenDocument(papierenPlan(stof), op)
    const papier = await leesPdf(bytes)
    expect(pdfTekst(papier)).toBe(tekstVan(stof))
    expect(papier).toMatchObject({ getagd: true, taal: stof.taal, los: [] })
    expect(papier.koppen.filter(({ rol }) => rol === 'H1')).toHaveLength(1)
    expect(papier.versiering.join(' ').split('PP-X7K3-F9QX-M2RT')).toHaveLength(1 + papier.bladen)
    expect(bytes.length).toBeLessThan(150 * 1024)
  })
})
