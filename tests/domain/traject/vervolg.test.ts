import { describe, expect, test } from 'vitest'
import type { Command } from '#app/domain/traject/decide.ts'
import { reisBeurtVan } from '#app/domain/traject/beurt.ts'
import { progressOf } from '#app/domain/traject/feiten.ts'
import type { Gebeurtenis } from '#app/domain/traject/gebeurtenissen.ts'
import { nuTeDoen } from '#app/domain/traject/nu-te-doen.ts'
import type { Traject } from '#app/domain/traject/traject.ts'
import { evaluatieUitkomsten, type EvaluatieUitkomst } from '#app/domain/traject/uitvoering-feiten.ts'
import type { Partij } from '#app/domain/traject/reis-feiten.ts'
import { vervolgProducten } from '#app/domain/traject/vervolg.ts'
import { daarna, gegeven, gewogen, naOpdrachten, uitkomst } from '#tests/builders/traject.ts'

const kvk = '91000001'
const match = 'm1'
const resultaat = 'resultaat-1'
const product = '45A04'
const vandaag = '2026-03-20'
const gedaan = (stap: string, als: 'toegang' | 'aanbieder' | 'backoffice' = 'toegang'): Gebeurtenis => ({
  ...{ type: 'StapAfgerond', stap, als, reden: null, opnieuw: false },
})
const hulpLoopt: Gebeurtenis[] = [
  { type: 'WetVastgesteld', wet: 'jeugd' },
  { type: 'HulpVastgesteld', product, van: '2026-03-09', tot: '2027-04-30', evaluaties: 2, verlengd: null },
  { type: 'AanbiedersGekozen', voorkeuren: [{ kvk, partij: null }], tekst: null },
  { type: 'DelenGoedgevonden', kvks: [kvk], versie: 2, onderdelen: [resultaat] },
  { type: 'MatchGevraagd', match, kvk, partij: null, versie: 2 },
  { type: 'MatchAanvaard', match },
]
const begonnen: Gebeurtenis = { type: 'HulpBegonnen', match, dag: '2026-03-16', tekst: null }

/** The twelve steps of the toekenning up to help that runs. */
const toekenning = gegeven(
  ...gewogen,
  {
    ...{ type: 'KlantreisGekozen', reis: 'toekenning-jeugdhulp', reisVersie: '1' },
    ...{ hulp: 'jeugd-anders', via: 'toegang' },
  },
  ...hulpLoopt,
  ...['in-gesprek', 'eigen-kracht', 'voorliggend-en-lokaal', 'maatwerk', 'product'].map((stap) => gedaan(stap)),
  ...[gedaan('afsprakenoverzicht'), gedaan('plan-van-aanpak', 'aanbieder'), gedaan('afstemmen-akkoord', 'aanbieder')],
  ...[gedaan('beschikking'), gedaan('toekenning', 'backoffice'), begonnen, gedaan('start', 'aanbieder')],
)
const lokaal = gegeven(...gewogen, ...hulpLoopt, begonnen)

const evaluatie = (uitkomst: EvaluatieUitkomst, id = 'e1'): Command[] => [
  { type: 'BeginEvaluatie', match, evaluatie: id, dag: '2026-04-01', partij: 'toegang', kvk: null, vandaag },
  ...(['inwoner', 'aanbieder'] as const).map((partij): Command => ({
    ...{ type: 'GeefEvaluatie', match, evaluatie: id, partij, kvk: partij === 'aanbieder' ? kvk : null },
    ...{ scores: { [resultaat]: 'deels' }, resultaten: [resultaat], tekst: null },
  })),
  { type: 'SluitEvaluatie', match, evaluatie: id, uitkomst, tekst: null },
]
const staten = (traject: Traject) => Object.fromEntries(progressOf(traject).map(({ id, staat }) => [id, staat]))
const na = (traject: Traject, ...stappen: Parameters<typeof gedaan>[]): Traject =>
  stappen.reduce((nu, stap) => daarna(nu, gedaan(...stap)), traject)
const rond = (stap: string, reden: string | null = null, partij: Partij = 'toegang'): Command => ({
  ...{ type: 'RondStapAf', reis: 'toekenning-jeugdhulp', stap, partij, reden },
})
const stelVast = (anders: Partial<Command & { type: 'StelHulpVast' }> = {}): Command => ({
  ...{ type: 'StelHulpVast', product, van: '2027-05-01', tot: '2028-04-30', evaluaties: 2 },
  ...{ uiterst: null, verlengd: null },
  ...anders,
})
const wat = (traject: Traject) => nuTeDoen(traject, vandaag, []).map((een) => een.wat)

describe('na de evaluatie gaat de toekenning verder', () => {
  const verlengd = naOpdrachten(toekenning, ...evaluatie('verlengen'))
  const opnieuwVast = na(naOpdrachten(verlengd, stelVast()), ['maatwerk'], ['product'])

  test('D4-48: bij stap 3, en niet weer vooraan; de hulp loopt door', () => {
    expect(staten(toekenning)).toMatchObject({ maatwerk: 'klaar', start: 'klaar', evaluatie: 'nu' })
    expect(staten(verlengd)).toMatchObject({ verwijzer: 'klaar', 'in-gesprek': 'klaar' })
    expect(staten(verlengd)).toMatchObject({ maatwerk: 'nu', product: 'straks', evaluatie: 'straks' })
    expect(wat(verlengd)).toContain('hulp-vervolgen')
    expect(staten(na(opnieuwVast)).matchen).toBe('klaar')
  })

  test.each(evaluatieUitkomsten)('D4-48: of dat zo is zegt de uitkomst (%s)', (uit) => {
    const gaatDoor = uit === 'doorgaan' || uit === 'stoppen'
    const { maatwerk } = staten(naOpdrachten(toekenning, ...evaluatie(uit)))
    expect(maatwerk).toBe(gaatDoor ? 'klaar' : 'nu')
  })

  test('D4-49: de verwijzer maakt een nieuw afsprakenoverzicht', () => {
    expect(staten(opnieuwVast)).toMatchObject({ afsprakenoverzicht: 'nu', 'plan-van-aanpak': 'straks' })
    expect(uitkomst(rond('afsprakenoverzicht', null, 'aanbieder'), opnieuwVast)).toBe('stap-van-ander')
    expect(uitkomst(rond('afsprakenoverzicht'), opnieuwVast)).toBe('StapAfgerond')
  })

  test('D4-50: doel en rechtmatigheid worden opnieuw getoetst, en voor het nieuwe besluit wordt niets toegewezen', () => {
    const gepland = na(opnieuwVast, ['afsprakenoverzicht'], ['plan-van-aanpak', 'aanbieder'])
    expect(staten(gepland)).toMatchObject({ 'afstemmen-akkoord': 'nu', beschikking: 'straks', toekenning: 'straks' })
    const getoetst = na(gepland, ['afstemmen-akkoord', 'aanbieder'])
    expect(uitkomst(rond('toekenning', 'met haast'), getoetst)).toBe('wet-geen-beschikking')
    const besloten = na(getoetst, ['beschikking'], ['toekenning', 'backoffice'])
    expect(staten(besloten)).toMatchObject({ start: 'klaar', evaluatie: 'nu' })
  })

  test('waar de evaluatie nergens naartoe terugleidt, begint er niets opnieuw', () => {
    const lokaalVerder = naOpdrachten(lokaal, ...evaluatie('meer'))
    expect(vervolgProducten(lokaalVerder)).toEqual([])
    expect(uitkomst(stelVast(), lokaalVerder)).toBe('match-loopt')
  })
})

describe('de verwijzer leest het plan van aanpak', () => {
  const gepland: Gebeurtenis[] = [
    ...hulpLoopt,
    ...['in-gesprek', 'eigen-kracht', 'voorliggend-en-lokaal', 'maatwerk', 'product'].map((stap) => gedaan(stap)),
    ...[gedaan('afsprakenoverzicht'), { type: 'ZorgplanVoorgelegd', match, zorgplan: 1, nodig: [] } as const],
    gedaan('plan-van-aanpak', 'aanbieder'),
  ]
  const opReis = (via: 'toegang' | 'arts') =>
    gegeven(
      ...gewogen,
      { ...{ type: 'KlantreisGekozen', reis: 'toekenning-jeugdhulp', reisVersie: '1' }, hulp: 'jeugd-anders', via },
      ...gepland,
    )
  const vraagToewijzing = rond('afstemmen-akkoord', null, 'aanbieder')
  const deel = (zorgplan: number, ...onderdelen: string[]): Command => ({
    ...{ type: 'DeelZorgplan', match, kvk, zorgplan, onderdelen },
  })

  test('D4-41, D4-44: voor de zorgaanbieder om een toewijzing vraagt, en van elke nieuwe versie', () => {
    const nu = opReis('toegang')
    expect(uitkomst(vraagToewijzing, nu)).toBe('plan-van-aanpak-niet-gedeeld')
    expect(uitkomst(vraagToewijzing, naOpdrachten(nu, deel(1)))).toBe('plan-van-aanpak-niet-gedeeld')
    const gedeeld = naOpdrachten(nu, deel(1, 'afstemming'))
    expect(uitkomst(vraagToewijzing, gedeeld)).toBe('StapAfgerond')
    const nieuwer = daarna(gedeeld, { type: 'ZorgplanVoorgelegd', match, zorgplan: 2, nodig: [] })
    expect(uitkomst(vraagToewijzing, nieuwer)).toBe('plan-van-aanpak-niet-gedeeld')
  })

  test('D4-44: de cliënt krijgt daarna het besluit: zonder dat wordt niets toegewezen', () => {
    const gevraagd = naOpdrachten(opReis('toegang'), deel(1, 'afstemming'), vraagToewijzing)
    expect(uitkomst(rond('toekenning', 'met haast'), gevraagd)).toBe('wet-geen-beschikking')
    const besloten = naOpdrachten(gevraagd, rond('beschikking'))
    expect(staten(besloten)).toMatchObject({ beschikking: 'klaar', toekenning: 'nu' })
  })

  test('verwees een arts, die hier geen deur heeft, dan houdt dat niemand op; de toegang kan het ook zelf opschrijven', () => {
    expect(uitkomst(vraagToewijzing, opReis('arts'))).toBe('StapAfgerond')
    expect(uitkomst(rond('afstemmen-akkoord', 'op papier gelezen'), opReis('toegang'))).toBe('StapAfgerond')
  })
})

test('hulp die begint als de klantreis al uit is, is bij wie haar geeft: er is altijd iemand aan zet (D0-38)', () => {
  const uit = [
    'vraag',
    'aanbieder-nodig',
    'resultaten',
    'ondersteuningsprofiel',
    'communicatie',
    'afspraak',
    'volgen',
    'afronding',
  ]
  const nu = gegeven(
    ...gewogen,
    {
      type: 'KlantreisGekozen',
      reis: 'specialistische-jeugdhulp',
      reisVersie: '1',
      hulp: 'jeugd-anders',
      via: 'toegang',
    },
    ...hulpLoopt,
    ...uit.map((stap) => gedaan(stap)),
    begonnen,
  )
  expect(new Set(Object.values(staten(nu)))).toEqual(new Set(['klaar']))
  expect(reisBeurtVan(nu)).toMatchObject({ wie: 'aanbieder', waarom: 'loopt' })
})

describe('hulp die loopt wordt opnieuw vastgesteld', () => {
  test('D0-38: langer, met dezelfde hulp en dezelfde zorgaanbieder', () => {
    expect(uitkomst(stelVast(), lokaal)).toBe('match-loopt')
    const langer = naOpdrachten(lokaal, ...evaluatie('verlengen'))
    expect(wat(langer)).toContain('hulp-vervolgen')
    expect(uitkomst(stelVast({ product: '54V01' }), langer)).toBe('match-loopt')
    const vast = naOpdrachten(langer, stelVast())
    expect(vast.keuze.hulp).toMatchObject({ product, tot: '2028-04-30' })
    expect(vast.keuze.matches).toEqual(langer.keuze.matches)
    expect(vast.keuze.voorkeuren).toEqual(langer.keuze.voorkeuren)
    expect(wat(vast)).not.toContain('hulp-vervolgen')
    expect(uitkomst(stelVast(), vast)).toBe('match-loopt')
  })

  test('D3L-51: met andere hulp pas als de toegang de wijziging goed vindt', () => {
    const vraag: Gebeurtenis = {
      ...{ type: 'WijzigingGevraagd', match, wijziging: 'w1', van: product, naar: '54V01', per: '2026-06-01' },
      tekst: 'waarom',
    }
    const oordeel = (zegt: 'ja' | 'nee'): Gebeurtenis => ({
      ...{ type: 'WijzigingBeoordeeld', match, wijziging: 'w1', oordeel: zegt, tekst: 'omdat' },
    })
    const gevraagd = daarna(lokaal, vraag)
    expect(vervolgProducten(gevraagd)).toEqual([])
    expect(vervolgProducten(daarna(gevraagd, oordeel('nee')))).toEqual([])
    const goed = daarna(gevraagd, oordeel('ja'))
    expect(vervolgProducten(goed)).toEqual([product, '54V01'])
    const vast = naOpdrachten(goed, stelVast({ product: '54V01' }))
    expect(vast.keuze).toMatchObject({ hulp: { product: '54V01' }, voorkeuren: goed.keuze.voorkeuren })
    expect(vervolgProducten(vast)).toEqual([])
  })

  test('maar niet als de hulp voorbij is', () => {
    const langer = naOpdrachten(lokaal, ...evaluatie('verlengen'))
    const voorbij = daarna(langer, {
      type: 'HulpBeeindigd',
      match,
      dag: '2026-05-01',
      reden: 'verhuisd',
      tekst: null,
    })
    expect(vervolgProducten(voorbij)).toEqual([])
  })
})
