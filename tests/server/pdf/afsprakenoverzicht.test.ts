import { createElement, Fragment } from 'react'
import { describe, expect, test } from 'vitest'
import { gemeenten } from '#app/domain/gemeente/gemeenten.ts'
import type { BevrorenPlan } from '#app/domain/perspectiefplan/bevroren-plan.ts'
import type { Match } from '#app/domain/traject/keuze-feiten.ts'
import { Blokken, type Document } from '#app/forms/document.tsx'
import { afsprakenDocument } from '#app/server/afsprakenoverzicht-tonen.server.ts'
import { tekenOpEenBlad } from '#app/server/pdf/document.server.ts'
import type { OpenAfsprakenoverzicht } from '#app/usecases/afsprakenoverzicht.server.ts'
import { gegeven, gewogen } from '#tests/builders/traject.ts'
import { leesPdf, paginaTekst, pdfTekst } from '#tests/pdf.ts'
import { draw } from '#tests/routes/open-pagina.ts'

const op = new Date('2026-03-09T10:00:00Z')
const lang = 'Mijn zoon leest nog heel langzaam, en samen oefenen wij elke avond een half uur aan tafel. '.repeat(25)
type Ctx = Parameters<typeof afsprakenDocument>[0]
const lezers = ['inwoner', 'aanbieder', 'toegang'] as const
const als = (soort: (typeof lezers)[number], taal: 'nl' | 'en' = 'nl') => ({ taal, actor: { soort } }) as unknown as Ctx

/** An overview with so many results, activities and promises; `tekst`: what each of them says. */
function overzicht(aantal: number, tekst: string): OpenAfsprakenoverzicht {
  const nrs = Array.from({ length: aantal }, (_, nr) => String(nr + 1))
  const traject = gegeven(...gewogen)
  const hulp = {
    product: '45A53',
    van: '2026-05-01',
    tot: '2027-04-30',
    evaluaties: 2,
    op,
    verlengd: null,
    duurder: null,
    toolbox: null,
  }
  const goed = { kvks: ['1'], versie: 2, onderdelen: nrs.map((nr) => `resultaat-${nr}`), op }
  const match = {
    ...{ id: 'm', kvk: '1', partij: tekst, versie: 2, op, stand: 'aanvaard', vastOp: op },
    intensiteit: {
      ...{ product: '45A53', intensiteit: 'duurzaam-licht', doel: 'duurzaam', start: '2026-05-01', tekst: 't', op },
      componenten: ['verblijf', 'thuisplus', 'vervoer'],
    },
  } as unknown as Match
  const antwoord = (wat: string) => [{ veld: 'wat', vraag: { nl: 'Wat?' }, antwoord: { nl: wat } }]
  const plan = {
    ...{ set: 'voorbeeld', taal: 'nl' },
    onderdelen: nrs.map((nr) => ({ bladzijde: `resultaat-${nr}`, antwoorden: antwoord(`${nr}. ${tekst}`) })),
  } as unknown as BevrorenPlan
  const belofte = { soort: 'anders', wie: 'aanbieder', tot: '2026-06-01', gemaaktOp: op, door: null } as const
  return {
    hulp,
    match,
    plan,
    traject: {
      ...traject,
      betrokkeneNaam: tekst,
      keuze: { ...traject.keuze, hulp, goed, matches: [match] },
      afspraken: nrs.map((id) => ({ ...belofte, id, tekst: id, bevestigdOp: null, einde: null })),
      uitvoering: {
        ...traject.uitvoering,
        zorgplan: {
          ...{ nr: 1, op, nodig: [], stemmen: [], zonderGezag: null },
          antwoord: { wat: 'nee', tekst: null, op },
        },
        begonnen: { dag: '2026-05-06', tekst: null, op },
        einde: { dag: '2027-01-06', reden: 'klaar', tekst: null, op },
        evaluaties: nrs.map((id) => ({ id, dag: '2026-09-09', op, stemmen: {}, tevreden: null, afgesloten: null })),
      },
    },
    naam: 'Zorgaanbieder Thuis Verder in de hele Achterhoek',
    contactpersoon: { naam: 'Yvonne van der Meulen-Hoogeveen', functie: 'Regisseur' },
    zorgplan: {
      ...{ nr: 1, auteur: 'a', op },
      inhoud: {
        activiteiten: nrs.map((id) => ({
          ...{ id, wat: tekst, omvang: tekst.slice(0, 300), wie: tekst, waar: tekst, resultaten: [id] },
        })),
        ...{ samenwerking: tekst, afstemming: tekst, uitvoerder: { naam: tekst, waarom: tekst } },
      },
    },
    woordenVan: () => tekst,
  }
}

/** What the page of this document says, from its first line to its last. */
function opDePagina({ boven, titel, inleiding, blokken, taal }: Document): string {
  const kop = [boven, titel, inleiding].map((tekst) => createElement('p', { key: tekst }, tekst))
  return paginaTekst(draw(createElement(Fragment, null, kop, createElement(Blokken, { blokken })), taal))
}

describe('het afsprakenoverzicht op een A4 (D3L-28, D4-32)', () => {
  test.each(lezers.flatMap((lezer) => (['nl', 'en'] as const).map((taal) => [lezer, taal] as const)))(
    'past met het grootste plan op 1 bladzijde, en zegt woord voor woord wat de pagina zegt: %s, %s',
    async (lezer, taal) => {
      for (const open of [overzicht(2, 'Samen de week plannen.'), overzicht(40, lang)]) {
        const document = afsprakenDocument(als(lezer, taal), open)
        const brief = await leesPdf(await tekenOpEenBlad(document, op))
        expect(brief.bladen).toBe(1)
        expect(pdfTekst(brief)).toBe(opDePagina(document))
        expect(brief).toMatchObject({ getagd: true, toontTitel: true, taal, titel: document.titel, los: [] })
        expect(brief.koppen[0]).toEqual({ rol: 'H1', tekst: document.titel })
      }
    },
  )

  test('wat er niet bij past, wordt genoemd: hoeveel het is, en waar alles staat', () => {
    const tekst = opDePagina(afsprakenDocument(als('inwoner'), overzicht(40, lang)))
    expect(tekst).toContain('En nog 35 resultaten. De hele tekst staat in het plan.')
    expect(tekst).toContain('En nog 35 activiteiten. De hele tekst staat in het zorgplan.')
    expect(tekst).toContain('En nog 37 afspraken. De hele tekst staat bij de afspraken.')
    const klein = opDePagina(afsprakenDocument(als('inwoner'), overzicht(2, 'Kort.')))
    expect(klein).not.toContain('De hele tekst staat')
  })

  test('noemt de hulp in woorden, het profiel of product, hoe zwaar, wat erbij komt, de duur en hoe vaak er samen wordt gekeken (D4-32, D3L-10)', () => {
    const tekst = opDePagina(afsprakenDocument(als('aanbieder'), overzicht(1, 'Kort.')))
    for (const deel of ['product 45A53', 'segment C', 'Duurzaam licht', 'ThuisPLUS', 'vervoer', '2 keer'])
      expect(tekst).toContain(deel)
    expect(tekst).toContain('van vrijdag 1 mei 2026 tot en met vrijdag 30 april 2027')
    const open = overzicht(1, 'Kort.')
    const profiel = { ...open, match: null, hulp: { ...open.hulp, product: 'P3-2' } }
    const inProfielen = { ...profiel, traject: { ...open.traject, gemeente: '1509' } }
    expect(opDePagina(afsprakenDocument(als('toegang'), inProfielen))).toContain('profiel 3, blok 2')
  })

  test('de aanbieder leest het nummer en niet de naam van de inwoner, noch die van de medewerker (D0-25, D1-33)', () => {
    const open = { ...overzicht(1, 'Kort.'), contactpersoon: null }
    const met = { ...open, traject: { ...open.traject, betrokkeneNaam: 'Zq Naam' } }
    expect(opDePagina(afsprakenDocument(als('aanbieder'), met))).not.toContain('Zq Naam')
    expect(opDePagina(afsprakenDocument(als('toegang'), met))).toContain('Zq Naam')
  })

  test('elke gemeente past: ook met de langste naam en het langste nummer', async () => {
    for (const { code } of gemeenten) {
      const open = overzicht(40, lang)
      const hier = { ...open, traject: { ...open.traject, gemeente: code } }
      expect((await leesPdf(await tekenOpEenBlad(afsprakenDocument(als('toegang'), hier), op))).bladen).toBe(1)
    }
  })
})
