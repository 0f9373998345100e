import { describe, expect, test } from 'vitest'
import { bevriesPlan, toegangTekst, toegangTekstenIn } from '#app/domain/perspectiefplan/bevroren-plan.ts'
import type { OndertekendePassage } from '#app/domain/perspectiefplan/plan.ts'
import { verslagdelen, type Verslagdeel } from '#app/domain/perspectiefplan/toegang-teksten.ts'
import { openDelen, verslagVan } from '#app/domain/perspectiefplan/verslag.ts'
import { voorbeeldset } from '#app/domain/perspectiefplan/voorbeeldset.ts'
import { nodigPunten } from '#app/domain/traject/nodig.ts'
import { bredeAntwoorden, passage, plan, proefgegevens, proefwoorden, smalleAntwoorden } from '#tests/builders/plan.ts'
import { gegeven, uitkomst, verhalen } from '#tests/builders/traject.ts'

const bevroren = (passages: OndertekendePassage[]) =>
  bevriesPlan(voorbeeldset, passages, proefgegevens, proefwoorden(), 'nl')
const standen = (passages: OndertekendePassage[], toegang: Partial<Record<Verslagdeel, string>> = {}) =>
  verslagVan(
    voorbeeldset,
    bevroren(passages),
    Object.entries(toegang).map(([onderwerp, tekst]) => passage(onderwerp, { tekst }, { stem: 'toegang' })),
  )
const open = (...rest: Parameters<typeof standen>) => openDelen(standen(...rest)).map((deel) => deel.at(-1))

describe('het verslag van een Wmo-onderzoek (Wmo 2015 2.3.2 lid 4, D1-43)', () => {
  test('gaat over zeven onderwerpen, a tot en met g, in de volgorde van de wet', () =>
    expect(verslagdelen.map((deel) => deel.at(-1)).join('')).toBe('abcdefg'))

  test('ook bij een enkelvoudige vraag: wat de inwoner niet is gevraagd, schrijft de toegang', () => {
    expect(open(plan(smalleAntwoorden))).toEqual(expect.arrayContaining(['d', 'f', 'g']))
    const alles = { 'verslag-c': 'C', 'verslag-d': 'D', 'verslag-e': 'E', 'verslag-f': 'F', 'verslag-g': 'G' }
    expect(open(plan(smalleAntwoorden), alles)).toEqual([])
  })

  test('een onderwerp waarover de inwoner antwoord gaf, staat niet open', () => {
    expect(open(plan(bredeAntwoorden))).not.toContain('a')
    expect(open(plan(bredeAntwoorden))).not.toContain('f')
    expect(open(plan(bredeAntwoorden, { 'vraag-3': { zelf: 'Zelf.', helpers: 'Mijn zus.' } }))).not.toContain('c')
    expect(open(plan(bredeAntwoorden, { 'vraag-3': { zelf: 'Zelf.' } }))).toContain('c')
  })

  test('wat de mantelzorger nodig heeft en wat iemand betaalt, vraagt het plan niet: dat schrijft altijd de toegang', () => {
    expect(open(plan(bredeAntwoorden))).toEqual(expect.arrayContaining(['d', 'g']))
    expect(open(plan(bredeAntwoorden), { 'verslag-d': 'Zij redt het.', 'verslag-g': 'Niets.' })).not.toContain('g')
    expect(open(plan(bredeAntwoorden), { 'verslag-d': ' \n ', 'verslag-g': 'Niets.' })).toContain('d')
  })

  test('noemt bij elk onderwerp de antwoorden die erover gaan, en geen andere', () => {
    const b = standen(plan(smalleAntwoorden)).find(({ deel }) => deel === 'verslag-b')!
    expect(
      b.antwoorden.flatMap(({ bladzijde, antwoorden }) => antwoorden.map(({ veld }) => `${bladzijde} ${veld}`)),
    ).toEqual(['vraag-3 zelf'])
  })
})

describe('akkoord vragen met een verslag dat niet af is', () => {
  const met = (wet: 'jeugd' | 'wmo') => gegeven(...verhalen.beoordeeld, { type: 'WetVastgesteld', wet })
  const vraag = { type: 'VraagAkkoord' as const, nodig: nodigPunten, verslagOpen: ['verslag-d'] as const }

  test('wordt geweigerd onder de Wmo, en niet onder de Jeugdwet', () => {
    expect(uitkomst(vraag, met('wmo'))).toBe('verslag-niet-compleet')
    expect(uitkomst({ ...vraag, verslagOpen: [] }, met('wmo'))).toBe('NodigBevestigd AkkoordGevraagd')
    expect(uitkomst(vraag, met('jeugd'))).toBe('NodigBevestigd AkkoordGevraagd')
  })

  test('en onder de Jeugdwet is er geen verslag om te schrijven', () => {
    const schrijf = { type: 'SchrijfBijPlan' as const, onderwerp: 'verslag-a' as const, versie: 1, leeg: false }
    expect(uitkomst(schrijf, met('jeugd'))).toBe('verslag-alleen-wmo')
    expect(uitkomst(schrijf, met('wmo'))).toBe('ToegangSchreef')
  })

  test('een deel dat na de vraag verandert, neemt de vraag om akkoord terug (D0-26)', () => {
    const gevraagd = gegeven(...verhalen.gevraagd, { type: 'WetVastgesteld', wet: 'wmo' })
    expect(gevraagd.akkoord.gevraagd).not.toBeNull()
    const na = gegeven(
      ...verhalen.gevraagd,
      { type: 'WetVastgesteld', wet: 'wmo' },
      { type: 'ToegangSchreef', onderwerp: 'verslag-a', versie: 1, leeg: false },
    )
    expect(na.akkoord.gevraagd).toBeNull()
  })
})

test('een bevroren versie zonder verslag heeft alleen de twee teksten van elk plan', () => {
  const toegang = { samenvatting: 'Kort.', welkeHulp: 'Hulp.', naam: 'Mila', op: '2026-03-02T09:00:00Z' }
  const zonder = { ...bevroren(plan(smalleAntwoorden)), toegang }
  expect(toegangTekstenIn(zonder)).toEqual(['samenvatting', 'welke-hulp'])
  const met = { ...zonder, toegang: { ...toegang, verslag: { 'verslag-d': 'Zij redt het.' } } }
  expect(toegangTekstenIn(met)).toEqual(['samenvatting', 'welke-hulp', 'verslag-d'])
  expect(toegangTekst(met, 'verslag-d')).toBe('Zij redt het.')
  expect(toegangTekstenIn(bevroren(plan(smalleAntwoorden)))).toEqual([])
})
