import * as fc from 'fast-check'
import { createElement, Fragment } from 'react'
import { describe, expect, test } from 'vitest'
import { bevriesPlan } from '#app/domain/perspectiefplan/bevroren-plan.ts'
import type { Bijschrift } from '#app/domain/perspectiefplan/bijschrift.ts'
import { voorbeeldset } from '#app/domain/perspectiefplan/voorbeeldset.ts'
import { Blokken, type Document } from '#app/forms/document.tsx'
import { versieDocument as vanInwoner } from '#app/routes/inwoner/plan-tekst.server.ts'
import { versieDocument as vanToegang } from '#app/routes/toegang/toon-plan.server.ts'
import { translate } from '#app/server/i18n.server.ts'
import { tekenDocument } from '#app/server/pdf/document.server.ts'
import { woordenVan } from '#app/server/vraag-woorden.server.ts'
import { bredeAntwoorden, plan, proefgegevens } from '#tests/builders/plan.ts'
import { leesPdf, paginaTekst, pdfTekst, enkelWit } from '#tests/pdf.ts'
import { draw } from '#tests/routes/open-pagina.ts'

const op = new Date('2026-03-09T10:00:00Z')
const gezegd = (tekst: string, naam: string) => ({ tekst, naam, op: op.toISOString() })
const verhaal = 'Mijn zoon leest nog heel langzaam. ’s Avonds oefenen wij samen, maar dat helpt maar een beetje. '

/** A version the gemeente laid before the inwoner, with everything that can stand in it. `eigen`: what the inwoner typed. */
function versie(eigen = verhaal.repeat(5), taal: 'nl' | 'en' = 'nl') {
  const antwoorden = plan(bredeAntwoorden, {
    'vraag-2': { goed: eigen, moeilijk: verhaal.repeat(9), sinds: 'Groep 3' },
    'vraag-9': { veilig: 'ja', uitleg: verhaal.repeat(20) },
  })
  const inhoud = bevriesPlan(voorbeeldset, antwoorden, proefgegevens, woordenVan('voorbeeld', taal), taal)
  inhoud.toegang = {
    samenvatting: eigen,
    welkeHulp: 'Elke week hulp bij lezen.',
    naam: 'Mo de Vries',
    op: op.toISOString(),
  }
  const bijschriften: Bijschrift[] = [
    {
      soort: 'verdieping',
      bij: 'vraag-2',
      vraag: { id: 'een', ...gezegd('Hoe vaak oefent u?', 'Mo de Vries') },
      antwoord: gezegd(eigen, 'Anna Proef'),
    },
    {
      soort: 'verdieping',
      bij: 'vraag-3',
      vraag: { id: 'twee', ...gezegd('En op school?', 'Mo de Vries') },
      antwoord: null,
    },
    { soort: 'toevoeging', bij: 'vraag-2', bron: 'gesprek', gezegd: gezegd('School deed onderzoek.', 'Mo de Vries') },
    { soort: 'oneens', bij: 'samenvatting', versie: 2, gezegd: gezegd('Niet elke avond.', 'Anna Proef') },
  ]
  const traject = { id: 'een', nummer: 'EK-2026-7K3F-9QXM', gemeente: '0222', betrokkeneNaam: 'Anna Proef' }
  type Gevonden = Parameters<typeof vanInwoner>[1]
  return { traject, versie: { nr: 2, inhoud, op, bijschriften, teksten: [] } } as unknown as Gevonden
}

/** What the page of this document says, from its first line to its last. */
function opDePagina({ boven, titel, inleiding, blokken, taal }: Document): string {
  const kop = [boven, titel, inleiding].map((tekst) => createElement('p', { key: tekst }, tekst))
  return paginaTekst(draw(createElement(Fragment, null, kop, createElement(Blokken, { blokken })), taal))
}

const melding = (taal: 'nl' | 'en') => translate(taal, 'algemeen')('brief.onbekend', { teken: '\uFFFD' })
const zonderWit = (tekst: string) => tekst.replaceAll(' ', '')

describe.each([
  ['de inwoner', vanInwoner],
  ['de toegang', vanToegang],
])('de brief van een versie voor %s (D0-26)', (_, maak) => {
  test.each(['nl', 'en'] as const)('zegt woord voor woord wat de pagina zegt: %s', async (taal) => {
    const document = maak(taal, versie(undefined, taal))
    expect(pdfTekst(await leesPdf(await tekenDocument(document, op)))).toBe(opDePagina(document))
  })

  test('is voor te lezen: titel, taal, één kop van niveau 1, geen niveau overgeslagen, elk woord in de opbouw', async () => {
    const brief = await leesPdf(await tekenDocument(maak('nl', versie()), op))
    const niveaus = brief.koppen.map(({ rol }) => Number(rol.slice(1)))
    expect(brief).toMatchObject({
      getagd: true,
      toontTitel: true,
      taal: 'nl',
      los: [],
      titel: maak('nl', versie()).titel,
    })
    expect(niveaus.filter((niveau) => niveau === 1)).toEqual([1])
    expect(niveaus[0]).toBe(1)
    expect(niveaus.filter((niveau, plek) => niveau > (niveaus[plek - 1] ?? 0) + 1)).toEqual([])
    expect(brief.bladen).toBeGreaterThan(2)
    expect(brief.versiering.join(' ')).toContain(`Pagina 1 van ${brief.bladen}`)
  })

  test('is klein: lettertype en al onder 150 kB', async () => {
    expect((await tekenDocument(maak('nl', versie()), op)).length).toBeLessThan(150 * 1024)
  })
})

test('de Nederlandse vragen in een Engelse brief zeggen dat zij Nederlands zijn', async () => {
  const brief = await leesPdf(await tekenDocument(vanToegang('en', versie()), op))
  expect(brief.taal).toBe('en')
  expect(brief.stukken.find(({ tekst }) => tekst.startsWith('Kloppen deze gegevens'))).toMatchObject({ taal: 'nl' })
})

test('in een brief zegt elk antwoord dat niet getypt is in welke taal het gekozen is', async () => {
  const brief = await leesPdf(await tekenDocument(vanInwoner('nl', versie('Lezen lukt niet.', 'en')), op))
  const taalBij = (begin: string) => brief.stukken.find(({ tekst }) => tekst.startsWith(begin))?.taal
  const { onderdelen } = versie('Lezen lukt niet.', 'en').versie.inhoud
  const keuze = onderdelen.find(({ bladzijde }) => bladzijde === 'vraag-9')!.antwoorden[0]!
  expect([brief.taal, taalBij(keuze.vraag.getoond!), taalBij(keuze.antwoord.getoond!)]).toEqual(['nl', 'en', 'en'])
  expect(taalBij('Lezen lukt niet.')).toBeUndefined()
})

test('wie spreekt staat in woorden bij elk stuk: de inwoner of de gemeente', async () => {
  const tekst = pdfTekst(await leesPdf(await tekenDocument(vanInwoner('nl', versie()), op)))
  expect(tekst).toContain('Mo de Vries, gemeente Geschreven op maandag 9 maart 2026 om 11.00 uur')
  expect(tekst).toContain('Hier niet mee eens Niet elke avond. Anna Proef, maandag 9 maart')
})

describe('wat iemand ook typt, de brief komt en zegt het (S9)', () => {
  const meet = async (eigen: string) => {
    const document = vanInwoner('nl', versie(eigen))
    const brief = await leesPdf(await tekenDocument(document, op))
    return { gezegd: pdfTekst(brief), verwacht: opDePagina(document), los: brief.los }
  }
  const metMelding = (verwacht: string) => verwacht.replace('veranderen. ', `veranderen. ${melding('nl')} `)

  test.each([
    ['letters van heel Europa', 'Łukasz Żak, Çağla Öztürk, Ștefan Țuț, Đorđe, Þór, Ōtautahi, Nguyễn, Σωκράτης, Жанна'],
    ['opmaak en script', `<script>alert("x")</script> & <b>'vet'</b> \${x} %PDF-1.7 endobj (\\) <</Type>>`],
    ['losse accenten', 'e\u0301e\u0301n keer i\u0308 a\u030a'],
    ['regels en lege regels', 'Een.\n\n\n  Twee.\r\nDrie.\n- vier\n'],
    ['veel spaties, tabs en vaste spaties', 'a    b\tc\u00a0d\u2003e '],
    ['een verhaal van 8000 tekens', verhaal.repeat(90).slice(0, 8000).trim()],
  ])('%s', async (naam, eigen) => {
    const { gezegd: staatEr, verwacht, los } = await meet(eigen)
    expect(staatEr, naam).toBe(verwacht)
    expect(los).toEqual([])
  })

  test.each([
    ['emoji, ook samengesteld', 'Blij 🙂, gezin 👩‍👩‍👧, vlag 🇳🇱, duim 👍🏽.'],
    ['Arabisch', 'أحتاج إلى مساعدة في القراءة'],
    ['Hebreeuws, Chinees en Hindi door elkaar', 'שלום en 你好 en नमस्ते.'],
    ['rechts naar links gedraaid', 'gewoon \u202Eneemo\u202C gewoon, en dan سلام'],
  ])('wat het lettertype niet heeft, staat er als teken en blijft te horen en te kopiëren: %s', async (naam, eigen) => {
    const { gezegd: staatEr, verwacht, los } = await meet(eigen)
    expect(zonderWit(staatEr), naam).toBe(zonderWit(metMelding(verwacht)))
    expect(los).toEqual([])
  })

  test('een woord van 8000 tekens zonder spatie gaat over de regels en de bladen heen', async () => {
    const { gezegd: staatEr, verwacht } = await meet('abcdefghij'.repeat(800))
    expect(zonderWit(staatEr)).toBe(zonderWit(verwacht))
  })

  test('willekeurige tekst', { timeout: 60_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'binary', minLength: 1, maxLength: 400 }), async (eigen) => {
        const { gezegd: staatEr, verwacht, los } = await meet(eigen.toWellFormed())
        const kaal = zonderWit(staatEr.replace(melding('nl'), ''))
        expect(kaal).toBe(zonderWit(enkelWit(verwacht)))
        expect(los).toEqual([])
      }),
      { numRuns: 15 },
    )
  })
})
