import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { decide, type Command } from '#app/domain/traject/decide.ts'
import type { Gebeurtenis } from '#app/domain/traject/gebeurtenissen.ts'
import { reisBeurtVan } from '#app/domain/traject/beurt.ts'
import { keuzeStandVan } from '#app/domain/traject/keuze-stand.ts'
import { samenvattingVan } from '#app/domain/traject/samenvatting.ts'
import type { Traject } from '#app/domain/traject/traject.ts'
import { daarna, dagVan, gegeven, niksGenoeg, verhalen, weegAf } from '#tests/builders/traject.ts'

const kvks = ['91000001', '91000002', '91000003', '91000004'] as const
const gecontracteerd = kvks.slice(0, 3)
const kvk = fc.constantFrom(...kvks)
/** The match that is there now, or one that never was. */
const matchVan = (nu: Traject, laatste: boolean) => (laatste ? (nu.keuze.matches.at(-1)?.id ?? 'm0') : 'm0')
const kvkVan = (nu: Traject, van: string, eigen: boolean) => (eigen ? (nu.keuze.matches.at(-1)?.kvk ?? van) : van)

/** A command somebody might give, fitting or not; mostly about the match that is going on. */
const opdracht: fc.Arbitrary<(nu: Traject) => Command> = fc
  .record({
    soort: fc.nat(22),
    van: kvk,
    lijst: fc.uniqueArray(kvk, { maxLength: 4 }),
    raak: fc.integer({ min: 0, max: 9 }).map((n) => n > 0),
    n: fc.nat(9),
  })
  .map(({ soort, van, lijst, raak, n }) => (nu: Traject): Command => {
    const match = matchVan(nu, raak)
    const eigen = kvkVan(nu, van, raak)
    const nieuw = `m${nu.volgnr + 1}`
    const mogelijk: Command[] = [
      {
        ...{ type: 'StelHulpVast', product: n > 6 ? '45A53' : '45A04', van: '2026-05-01', tot: '2027-04-30' },
        ...{ evaluaties: n, uiterst: null, verlengd: null, duurder: n > 7 ? 'waarom' : null },
      },
      { type: 'KiesVorm', vorm: n > 7 ? 'pgb' : 'zin' },
      { type: 'GeefPgbPlan', hulp: 'beide', beheer: 'zelf', wie: 'w', waarom: 'v', hoe: 'h', goed: 'g' },
      {
        ...{ type: 'BeoordeelPgb', nr: (nu.keuze.pgb?.nr ?? 0) + (raak ? 0 : 1) },
        ...{ bekwaam: n > 0, gemotiveerd: n !== 2, kwaliteit: n !== 3, tekst: 'oordeel' },
      },
      {
        ...{ type: 'KiesAanbieders', tekst: null, gecontracteerd },
        voorkeuren: lijst.map((een) => ({ kvk: een, partij: null })),
      },
      { type: 'AdviseerAanbieder', kvk: n > 4 ? van : null, tekst: 'advies', gecontracteerd },
      { type: 'VindDelenGoed', kvks: lijst, versie: nu.plan.versie, onderdelen: n > 0 ? ['resultaat-1'] : [] },
      {
        ...{ type: 'VindDelenGoed', versie: nu.plan.versie },
        onderdelen: n > 4 ? ['vraag-2', 'wie-2'] : ['vraag-2'],
        kvks: (nu.keuze.voorkeuren ?? []).map((een) => een.kvk),
      },
      { type: 'NeemDelenTerug' },
      { type: 'DeelMetAanbieder', match: nieuw },
      { type: 'DeelMetAanbieder', match: nieuw },
      { type: 'AanvaardMatch', match, kvk: eigen },
      { type: 'WijsMatchAf', match, kvk: eigen, reden: n > 7 ? 'anders' : 'vol', tekst: null, volgende: nieuw },
      { type: 'TrekMatchIn', match, tekst: null },
      { type: 'VraagBijMatch', match, kvk: eigen, vraag: `v${nu.volgnr}` },
      {
        ...{ type: 'BeantwoordMatchVraag', match, antwoord: 'antwoord' },
        vraag: nu.keuze.matches.at(-1)?.vragen.at(-1)?.vraag ?? 'v0',
      },
      {
        ...{ type: 'GeefIntensiteit', match, kvk: eigen, product: '45A04', intensiteit: 'intensief' },
        ...{ doel: 'herstel', componenten: [], start: '2026-05-11', tekst: 'waarom' },
      },
      { type: 'VraagIntensiteitTerug', match, tekst: 'kijk' },
      { type: 'StelIntensiteitVast', match },
      { type: 'BeginNieuwPlan', reden: 'evaluatie' },
      weeg(nu, n % 2 ? 'resultaat-1' : 'resultaat-2', n),
      weeg(nu, n % 2 ? 'resultaat-2' : 'resultaat-1', n > 2 ? 9 : n),
      { type: 'RondAfwegingAf', versie: nu.plan.versie, resultaten },
    ]
    return mogelijk[soort]!
  })

const resultaten = ['resultaat-1', 'resultaat-2']

/** Somebody weighs a result, mostly on top of what was weighed; often so that an aanbieder is needed, sometimes not, sometimes wrong. */
function weeg(nu: Traject, resultaat: string, n: number): Command {
  const eigen = n < 3 ? ('genoeg' as const) : ('niet' as const)
  const bronnen = niksGenoeg.bronnen.map((een) => (een.bron === 'eigen' ? { ...een, oordeel: eigen } : een))
  const uitkomst = n < 2 ? ('geen-aanbieder' as const) : n === 5 ? ('anders' as const) : ('aanbieder' as const)
  const basis = (nu.afweging.wegingen[resultaat]?.nr ?? 0) - (n === 8 ? 1 : 0)
  return { type: 'WeegResultaat', resultaat, resultaten, basis, ...niksGenoeg, bronnen, uitkomst }
}

const hulp: Gebeurtenis = {
  ...{ type: 'HulpVastgesteld', product: '45A04', van: '2026-05-01', tot: '2027-04-30' },
  ...{ evaluaties: 2, verlengd: null },
}
const gewogen = weegAf(2, ...resultaten)
const keuze: Gebeurtenis[] = [
  ...gewogen,
  hulp,
  { type: 'AanbiedersGekozen', voorkeuren: kvks.slice(0, 2).map((een) => ({ kvk: een, partij: null })), tekst: null },
]
const gevraagd: Gebeurtenis[] = [
  ...keuze,
  { type: 'DelenGoedgevonden', kvks: kvks.slice(0, 2), versie: 2, onderdelen: ['vraag-2'] },
  { type: 'MatchGevraagd', match: 'm1', kvk: kvks[0], partij: null, versie: 2 },
]
/** Where a row of commands begins: a plan that is agreed, and what comes after it. */
const begin = fc.constantFrom<Gebeurtenis[]>([], gewogen, [...gewogen, hulp], keuze, gevraagd, [
  ...gevraagd,
  { type: 'MatchAanvaard', match: 'm1' },
])

/** Whether a part may go to an aanbieder: no result, or one that an aanbieder is needed for. */
const mag = (deel: string, gewogen: readonly string[]) =>
  !/^(resultaat|wie)-/.test(deel) || gewogen.includes(deel.replace('wie-', 'resultaat-'))

/** What may never be, told from the row of what happened alone: nothing here asks the rules how they decided. */
function overtredingen(feiten: readonly Gebeurtenis[]): string[] {
  const mis: string[] = []
  let [hulp, vorm] = ['', 'zin']
  let pgb: 'niets' | 'gestuurd' | 'nee' | 'goed' = 'niets'
  let gewogen: readonly string[] = []
  let goed = new Set<string>()
  let gedeeld: readonly string[] = []
  let gekozen = new Set<string>()
  const lopend = new Map<string, { kvk: string; ja: boolean }>()
  const eist = (waar: boolean, wat: string) => waar || mis.push(wat)
  for (const feit of feiten) {
    switch (feit.type) {
      case 'AfwegingAfgerond':
        eist(feit.aanbieder.length > 0 || lopend.size === 0, 'niets over voor wie gevraagd is')
        gewogen = feit.aanbieder
        if (gewogen.length === 0) [hulp, vorm, goed, gekozen, pgb] = ['', 'zin', new Set(), new Set(), 'niets']
        // A yes that holds a result that none is needed for any more does not count.
        if (lopend.size === 0 && gedeeld.some((deel) => !mag(deel, gewogen))) goed = new Set()
        break
      case 'HulpVastgesteld':
        eist(gewogen.length > 0, 'hulp zonder weging, of zonder dat een aanbieder nodig is')
        eist(lopend.size === 0, 'andere hulp terwijl er iemand gevraagd is')
        eist(feit.evaluaties >= 2, 'minder dan twee evaluaties')
        if (hulp !== feit.product) [goed, gekozen, pgb] = [new Set(), new Set(), 'niets']
        hulp = feit.product
        break
      case 'VormGekozen':
        eist(hulp !== '', 'een vorm zonder hulp')
        eist(lopend.size === 0, 'een andere vorm terwijl er iemand gevraagd is')
        vorm = feit.vorm
        if (vorm === 'zin') pgb = 'niets'
        break
      case 'PgbPlanGegeven':
        eist(hulp !== '' && vorm === 'pgb' && lopend.size === 0, 'een pgb-plan dat niet kan')
        eist(pgb !== 'goed', 'een pgb-plan na een ja')
        pgb = 'gestuurd'
        break
      case 'PgbBeoordeeld':
        eist(vorm === 'pgb' && pgb === 'gestuurd', 'een oordeel over niets')
        pgb = feit.bekwaam && feit.gemotiveerd && feit.kwaliteit ? 'goed' : 'nee'
        break
      case 'AanbiedersGekozen':
        eist(hulp !== '' && vorm === 'zin' && lopend.size === 0, 'een keuze die niet kan')
        eist(
          feit.voorkeuren.every((een) => (gecontracteerd as readonly string[]).includes(een.kvk)),
          'zonder contract',
        )
        gekozen = new Set(feit.voorkeuren.map((een) => een.kvk))
        goed = new Set()
        break
      case 'DelenGoedgevonden':
        eist(
          feit.kvks.every((een) => gekozen.has(een)),
          'delen met wie niet gekozen is',
        )
        eist(
          feit.onderdelen.every((deel) => mag(deel, gewogen)),
          'een resultaat gedeeld waarvoor niemand nodig is',
        )
        goed = new Set(feit.kvks)
        gedeeld = feit.onderdelen
        break
      case 'DelenTeruggenomen':
      case 'AkkoordGevraagd':
      case 'NieuwPlanBegonnen':
        goed = new Set()
        break
      case 'MatchGevraagd':
        eist(goed.has(feit.kvk), 'gedeeld zonder ja')
        eist(lopend.size === 0, 'twee tegelijk gevraagd')
        eist(vorm === 'zin', 'een match met een pgb')
        lopend.set(feit.match, { kvk: feit.kvk, ja: false })
        break
      case 'MatchAanvaard':
        eist(lopend.get(feit.match)?.ja === false, 'ja op wat niet openstaat')
        lopend.set(feit.match, { kvk: lopend.get(feit.match)?.kvk ?? '', ja: true })
        break
      case 'IntensiteitGegeven':
      case 'IntensiteitVastgesteld':
      case 'IntensiteitTeruggevraagd':
        eist(lopend.get(feit.match)?.ja === true, 'intensiteit zonder ja')
        break
      case 'MatchVraagGesteld':
        eist(lopend.has(feit.match), 'een vraag bij wat voorbij is')
        break
      case 'MatchAfgewezen':
      case 'MatchIngetrokken':
        eist(lopend.delete(feit.match), 'twee keer voorbij')
        break
    }
  }
  return mis
}

test('2.000 willekeurige reeksen van keuze tot intensiteit: niets dat niet mag, en altijd is iemand aan zet tot een dag (D0-25, D0-27, D1-22, D2-06, D2-07, D2-11, D3L-06)', () => {
  const gezien = new Set<string>()
  fc.assert(
    fc.property(begin, fc.array(opdracht, { maxLength: 40, size: 'max' }), (eerst, opdrachten) => {
      let nu = gegeven(...verhalen.akkoord, { type: 'WetVastgesteld', wet: 'jeugd' }, ...eerst)
      const feiten: Gebeurtenis[] = [...eerst]
      for (const geef of opdrachten) {
        const decision = decide(geef(nu), nu, dagVan(nu.volgnr + 1))
        if (!decision.ok) continue
        for (const feit of decision.gebeurtenissen) {
          feiten.push(feit)
          gezien.add(feit.type)
          nu = daarna(nu, feit)
        }
        const { aanZet, uiterlijk } = samenvattingVan(nu)
        expect(['inwoner', 'toegang', 'aanbieder']).toContain(aanZet)
        expect(uiterlijk).toMatch(/^\d{4}-\d{2}-\d{2}$/)
        const stand = keuzeStandVan(nu)
        const beurt = reisBeurtVan(nu)
        if (stand && beurt?.stap.klaarNa === 'IntensiteitBekend') expect(beurt.waarom).toBe(stand)
      }
      expect(overtredingen(feiten)).toEqual([])
    }),
    { numRuns: 2_000 },
  )
  // Every kind came by, so nothing above was asked of nobody.
  for (const type of [
    ...['ResultaatGewogen', 'AfwegingAfgerond', 'HulpVastgesteld', 'PgbPlanGegeven', 'PgbBeoordeeld'],
    ...['MatchAanvaard', 'MatchAfgewezen', 'MatchIngetrokken', 'IntensiteitVastgesteld'],
  ])
    expect(gezien).toContain(type)
}, 120_000)
