import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { isOokMetDeHand, isStapFeit } from '#app/domain/klantreis/feiten.ts'
import { heeftStapNa, progressBij, stapMet, type Klantreis, type Stap } from '#app/domain/klantreis/klantreis.ts'
import { ingangen, soortenHulp } from '#app/domain/klantreis/per-gemeente.ts'
import { reisVan } from '#app/domain/klantreis/reis-van.ts'
import { reisIds } from '#app/domain/klantreis/reizen.ts'
import { datumVan } from '#app/domain/termijnen/kalender.ts'
import { reisBeurtVan } from '#app/domain/traject/beurt.ts'
import { decide, type Command } from '#app/domain/traject/decide.ts'
import { isFeit, standVan } from '#app/domain/traject/feiten.ts'
import type { Gebeurtenis } from '#app/domain/traject/gebeurtenissen.ts'
import { nuVan } from '#app/domain/traject/reis-stand.ts'
import { isOpen, samenvattingVan } from '#app/domain/traject/samenvatting.ts'
import type { Traject } from '#app/domain/traject/traject.ts'
import { elkeOpdracht, kvks, resultaten, soortenOpdracht } from '#tests/builders/elke-opdracht.ts'
import { begin, inReis, ja, nee, rondAf } from '#tests/builders/reis.ts'
import { daarna, dagVan, gegeven, traject, verhalen, weegAf, type Verhaal } from '#tests/builders/traject.ts'

function doetIets(command: Command, nu: Traject): boolean {
  const decision = decide(command, nu, dagVan(nu.volgnr + 1))
  return decision.ok && decision.gebeurtenissen.length > 0
}

/** A command somebody might give in any klantreis, fitting or not. */
const stapOpdracht: fc.Arbitrary<(nu: Traject) => Command> = fc.oneof(
  {
    weight: 6,
    arbitrary: fc
      .record({
        plek: fc.nat(20),
        passend: fc.boolean(),
        partij: fc.constantFrom('inwoner' as const, 'aanbieder' as const, 'toegang' as const),
        reden: fc.constantFrom(null, 'reden'),
        opnieuw: fc.boolean(),
      })
      .map(({ plek, passend, partij, reden, opnieuw }) => (nu: Traject): Command => {
        const stappen = passend && nuVan(nu).length > 0 ? nuVan(nu) : reisVan(nu).stappen
        const stap = stappen[plek % stappen.length]!
        return { ...rondAf(nu, stap.id, { reden, opnieuw, ...(passend ? {} : { partij }) }) } as Command
      }),
  },
  {
    weight: 1,
    arbitrary: fc.nat(20).map(
      (plek) =>
        (nu: Traject): Command =>
          begin(nu, reisVan(nu).stappen[plek % reisVan(nu).stappen.length]!.id),
    ),
  },
  { weight: 2, arbitrary: fc.constantFrom(ja, ja, nee).map((command) => () => command) },
  {
    weight: 1,
    arbitrary: fc
      .record({
        reis: fc.constantFrom(...reisIds),
        hulp: fc.constantFrom(...soortenHulp),
        via: fc.constantFrom(...ingangen),
      })
      .map((keuze) => (): Command => ({ type: 'KiesKlantreis', ...keuze })),
  },
  {
    weight: 1,
    arbitrary: fc
      .constantFrom<Command>(
        { type: 'BeginNieuwPlan', reden: 'evaluatie' },
        { type: 'DienPlanIn', compleet: true },
        { type: 'VraagAanvulling', tekst: 'meer' },
        { type: 'TrekIn', tekst: null },
      )
      .map((command) => () => command),
  },
)

/** Any command at all, and now and then what the klantreis asks next. */
const vanAlles: fc.Arbitrary<(nu: Traject) => Command> = fc.oneof(
  { weight: 4, arbitrary: elkeOpdracht },
  // Of twelve that chance draws, the first that can be done now: so that what needs much before it comes by as well.
  {
    weight: 12,
    arbitrary: fc.array(elkeOpdracht, { minLength: 12, maxLength: 12 }).map((lijst) => (nu: Traject): Command => {
      const opdrachten = lijst.map((geef) => geef(nu))
      return opdrachten.find((een) => doetIets(een, nu)) ?? opdrachten[0]!
    }),
  },
  { weight: 4, arbitrary: stapOpdracht },
)

const keuze: Gebeurtenis[] = [
  { type: 'WetVastgesteld', wet: 'jeugd' },
  ...weegAf(2, ...resultaten),
  {
    ...{ type: 'HulpVastgesteld', product: '45A04', van: '2026-03-20', tot: '2027-04-30' },
    ...{ evaluaties: 2, verlengd: null },
  },
]
const gevraagd: Gebeurtenis[] = [
  ...keuze,
  { type: 'AanbiedersGekozen', voorkeuren: [{ kvk: kvks[0], partij: null }], tekst: null },
  { type: 'DelenGoedgevonden', kvks: [kvks[0]], versie: 2, onderdelen: ['resultaat-1'] },
  { type: 'MatchGevraagd', match: 'm1', kvk: kvks[0], partij: null, versie: 2 },
]
const pgb: Gebeurtenis[] = [
  ...keuze,
  { type: 'VormGekozen', vorm: 'pgb' },
  { type: 'PgbPlanGegeven', hulp: 'beide', beheer: 'zelf', wie: 'w', waarom: 'v', hoe: 'h', goed: 'g' },
]
const aanvaard: Gebeurtenis[] = [...gevraagd, { type: 'MatchAanvaard', match: 'm1' }]
const loopt: Gebeurtenis[] = [...aanvaard, { type: 'HulpBegonnen', match: 'm1', dag: '2026-03-21', tekst: null }]
const gescoord: Gebeurtenis[] = [
  ...loopt,
  { type: 'EvaluatieBegonnen', match: 'm1', evaluatie: 'e1', dag: '2026-03-25' },
  ...(['inwoner', 'aanbieder'] as const).map((partij): Gebeurtenis => ({
    ...{ type: 'EvaluatieGegeven', match: 'm1', evaluatie: 'e1', partij, tekst: null },
    scores: { 'resultaat-1': 'behaald', 'resultaat-2': 'deels' },
  })),
]
const oneens: Gebeurtenis[] = [
  ...aanvaard,
  { type: 'ZorgplanVoorgelegd', match: 'm1', zorgplan: 1, nodig: [] },
  { type: 'ZorgplanBeantwoord', als: 'inwoner', antwoord: 'nee', tekst: 't' },
  {
    ...{ type: 'OneensGesprekGehouden', match: 'm1', met: 'toegang', dag: '2026-03-20', tekst: 't' },
    uitkomst: 'niet-eens',
  },
]
/** What the toegang wrote down: by phone, by a parent, and read by nobody yet. */
const opgeschreven: Gebeurtenis[] = [
  {
    ...{ type: 'HulpvraagIngediend', kanaal: 'bel', wetVoorstel: 'jeugd', ingediendDoor: 'vertegenwoordiger' },
    tekst: null,
  },
  { type: 'NamensBegonnen', wijze: 'samen', tekst: null, gesprekOp: null },
]
const gelezen: Gebeurtenis[] = [...opgeschreven, { type: 'PlanNamensIngediend', versie: 1, wijze: 'samen' }]
const vastgelegd: Gebeurtenis[] = [
  ...verhalen.gevraagd,
  {
    ...{ type: 'AkkoordVastgelegd', versie: 2, als: 'inwoner', persoon: null, hoe: 'handtekening', erbij: null },
    ...{ resultaten: 'ja', plan: 'ja', gegevenOp: '2026-03-10', herkend: 'bekend', tekst: null },
  },
]

/** In every klantreis: the help unknown, established, or promised by an aanbieder, or running; and every state of the making of the plan. */
const beginstand = fc.oneof(
  {
    weight: 4,
    arbitrary: fc
      .record({
        reis: fc.constantFrom(...reisIds),
        verder: fc.constantFrom<Gebeurtenis[]>([], keuze, pgb, gevraagd, aanvaard, oneens, loopt, gescoord),
      })
      .map(({ reis, verder }) => verder.reduce((nu, feit) => daarna(nu, feit), inReis(reis))),
  },
  { weight: 1, arbitrary: fc.constantFrom(...(Object.keys(verhalen) as Verhaal[])).map(traject) },
  { weight: 1, arbitrary: fc.constantFrom(opgeschreven, gelezen, vastgelegd).map((feiten) => gegeven(...feiten)) },
)

/** What comes back: the evaluatie, and before the help starts a newer zorgplan, which asks for a new answer (D3L-27). */
const magOpnieuw = ({ klaarNa }: Stap, door: Command['type']): boolean =>
  klaarNa === 'EvaluatieGehouden' || (klaarNa === 'ZorgplanGemaakt' && door === 'LegZorgplanVoor')

/** What may never be, seen from outside: nothing here asks decideReis how it decided. */
function overtredingen(voor: Traject, feit: Gebeurtenis, na: Traject, door: Command['type']): string[] {
  const besluit = voor.reis.gedaan.some((een) => een.feit === 'BeschikkingVerstuurd')
  if (feit.type === 'IngebrekeGesteld')
    return [
      ...(voor.teLaat.ingebrekeOp ? ['twee keer in gebreke'] : []),
      ...(besluit ? ['in gebreke na het besluit'] : []),
      ...(voor.wet !== 'jeugd' && !voor.aanvraag.ingediendOp ? ['in gebreke zonder termijn'] : []),
    ]
  if (feit.type === 'UitstelGemeld') return besluit ? ['later na het besluit'] : []
  if (feit.type === 'TaakGedaan' || feit.type === 'TaakIngetrokken')
    return voor.taken.some(({ einde }) => !einde) ? [] : ['een taak die er niet is of al eindigde']
  if (feit.type !== 'StapAfgerond') return tegenEenWachter(voor, feit)
  const klantreis: Klantreis = reisVan(voor)
  const stap = stapMet(klantreis, feit.stap)
  if (!stap) return [`onbekende stap ${feit.stap}`]
  const staat = progressBij(klantreis, standVan(voor)).find(({ id }) => id === stap.id)?.staat
  const gedaan = (klaarNa: string) => voor.reis.gedaan.some((een) => een.feit === klaarNa)
  return [
    ...(voor.afgesloten || voor.ingetrokkenOp ? ['in een gesloten traject'] : []),
    ...(staat === 'klaar' && !magOpnieuw(stap, door) ? [`${stap.id} was al klaar`] : []),
    ...(!isStapFeit(stap.klaarNa) && !isOokMetDeHand(stap.klaarNa) ? [`${stap.id} hoort bij het plan`] : []),
    ...(staat === 'straks' && feit.reden === null && !(door !== 'RondStapAf' && isVlakErvoorGedaan(stap, voor))
      ? [`${stap.id} buiten de volgorde zonder reden`]
      : []),
    ...(stap.klaarNa === 'ZorgToegewezen' &&
    heeftStapNa(klantreis, 'BeschikkingVerstuurd') &&
    !gedaan('BeschikkingVerstuurd')
      ? ['301 zonder beschikking']
      : []),
    ...(stap.klaarNa === 'ZorgGestart' && heeftStapNa(klantreis, 'ZorgplanGemaakt') && !isJaOfAangevuld(voor)
      ? ['305 zonder ja op het zorgplan']
      : []),
    ...(na.reis.keren[stap.id] === (voor.reis.keren[stap.id] ?? 0) + 1 ? [] : ['niet één keer geteld']),
  ]
}

/** What is done on a page of its own waits for the step right before it; a step further back that nobody wrote down holds no aanbieder up. */
function isVlakErvoorGedaan({ wachtOp = [] }: Stap, voor: Traject): boolean {
  const begonnen = progressBij(reisVan(voor), standVan(voor)).map(({ id }): string => id)
  return wachtOp.every((id) => !begonnen.includes(id) || isFeit(stapMet(reisVan(voor), id)!.klaarNa, voor))
}

const isJaOfAangevuld = ({ reis, uitvoering: { zorgplan, aangevuld } }: Traject) =>
  reis.zorgplan === 'ja' || (zorgplan !== null && aangevuld?.zorgplan === zorgplan.nr)

/** Everybody who has to agree said yes, or after a supplemented decision at least answered; without who has gezag, once that was written down. */
function isVanIedereenGehoord({ uitvoering: { zorgplan, aangevuld } }: Traject): boolean {
  if (!zorgplan) return true
  const { nodig, stemmen, zonderGezag, nr } = zorgplan
  return nodig
    .filter(({ als }) => als !== 'gezagdrager' || zonderGezag === null)
    .every((een) => {
      const eigen = stemmen.filter(({ als, persoon }) => als === een.als && (!een.persoon || persoon === een.persoon))
      return aangevuld?.zorgplan === nr ? eigen.length > 0 : eigen.at(-1)?.plan === 'ja'
    })
}

/** The guards of the law (domain A3), each told from the traject as it was. */
function tegenEenWachter(voor: Traject, feit: Gebeurtenis): string[] {
  const { keuze, akkoord, uitvoering, afweging, klantreis } = voor
  const mits = (waar: boolean, wat: string) => (waar ? [] : [wat])
  switch (feit.type) {
    case 'OnderzoekGestart':
      return mits(voor.clientondersteuningGewezenOp !== null, '1: onderzoek zonder te wijzen op clientondersteuning')
    case 'VormGekozen':
    case 'PgbPlanGegeven':
    case 'AanbiedersGekozen':
      return mits(keuze.hulp !== null, '2: vorm of aanbieder voordat de hulp vaststaat')
    case 'MatchGevraagd':
      return [
        ...mits(keuze.goed?.kvks.includes(feit.kvk) === true, '3: gedeeld zonder ja'),
        ...mits(keuze.vorm !== 'pgb', 'een match met een pgb'),
      ]
    case 'HulpVastgesteld':
      return [
        ...mits(akkoord.antwoord !== null && akkoord.antwoord.wat !== 'aanvullen', '4: hulp zonder akkoord'),
        ...mits((afweging.besluit?.aanbieder.length ?? 0) > 0, 'hulp zonder weging'),
      ]
    case 'HulpBegonnen':
      // A kinderbeschermingsmaatregel asks no consent (Jeugdwet 7.3.4).
      if (voor.reis.via === 'gi') return []
      return [
        ...mits(uitvoering.zorgplan === null || isJaOfAangevuld(voor), '6: begonnen zonder ja op het zorgplan'),
        ...mits(isVanIedereenGehoord(voor), '6: begonnen zonder het ja van wie moet instemmen'),
      ]
    case 'WijzigingGevraagd':
      return [
        ...mits(feit.naar !== feit.van, '10: een bericht binnen dezelfde hulp'),
        ...mits(klantreis.id !== 'gecertificeerde-instelling', '14: een 317 in plaats van een nieuwe bepaling'),
      ]
    case 'IntensiteitVastgesteld':
    case 'IntakeGehouden':
    case 'ZorgplanVoorgelegd':
      return mits(
        keuze.matches.some(({ id, stand }) => id === feit.match && stand === 'aanvaard'),
        'zonder ja van een aanbieder',
      )
    case 'EvaluatieBegonnen':
    case 'HulpBeeindigd':
      return mits(uitvoering.begonnen !== null && uitvoering.einde === null, 'van hulp die niet loopt')
    default:
      return []
  }
}

/** Every state has somebody whose turn it is, and until when with where that comes from or when somebody is in touch; or it is over. */
function klopt(nu: Traject) {
  const samen = samenvattingVan(nu)
  if (!isOpen(samen.stap)) return expect(samen.aanZet).toBe('niemand')
  expect(['inwoner', 'toegang', 'aanbieder']).toContain(samen.aanZet)
  expect(samen.uiterlijk).toMatch(/^\d{4}-\d{2}-\d{2}$/)
  expect(stapMet(reisVan(nu), samen.reisStap)).toBeDefined()
  const beurt = reisBeurtVan(nu)
  expect(beurt === null).toBe(samen.stap !== 'onderweg')
  if (!beurt) return
  expect(beurt.tot.einddatum).toBe(samen.uiterlijk)
  if (beurt.tot.soort === 'uitstel') return expect(beurt.tot.einddatum).toBe(nu.teLaat.verlengdTot)
  if (beurt.tot.soort === 'termijn') {
    const termijnen = beurt.waarom === 'loopt' ? ['evaluatie'] : beurt.stap.termijnen
    return expect(termijnen).toContainEqual(vanTermijn(beurt.tot.termijn.regel))
  }
  const { afspraak, einddatum } = beurt.tot
  if (afspraak) return expect(nu.afspraken).toContainEqual(expect.objectContaining({ id: afspraak, tot: einddatum }))
  expect(einddatum > datumVan(nu.laatstOp)).toBe(true)
}

/** Before a Wmo aanvraag the term of the decision is that of the research. */
const vanTermijn = (regel: string) => (regel === 'wmo-onderzoek' ? expect.stringMatching(/^wmo-/) : regel)

/** Does all of them, one after the other; after each nothing is broken. Tells of each command which it was, and whether it could be done. */
function loop(
  begonnen: Traject,
  opdrachten: ((nu: Traject) => Command)[],
  vertel: (type: string, ok: boolean) => void,
) {
  let nu = begonnen
  for (const geef of opdrachten) {
    const command = geef(nu)
    const decision = decide(command, nu, dagVan(nu.volgnr + 1))
    vertel(command.type, decision.ok)
    if (!decision.ok) continue
    for (const feit of decision.gebeurtenissen) {
      const voor = nu
      nu = daarna(nu, feit)
      expect(overtredingen(voor, feit, nu, command.type)).toEqual([])
    }
    klopt(nu)
  }
  return nu
}

test('2.000 willekeurige reeksen over alle klantreizen: geen verboden stap, en altijd is iemand aan zet tot een dag met een bron, of is het klaar', () => {
  const geteld = { stappen: 0, geweigerd: 0, klaar: 0 }
  const reeks = fc.array(stapOpdracht, { maxLength: 60, size: 'max' })
  fc.assert(
    fc.property(fc.constantFrom(...reisIds), reeks, (reis, opdrachten) => {
      const nu = loop(inReis(reis), opdrachten, (type, ok) => {
        if (!ok) geteld.geweigerd++
        else if (type === 'RondStapAf') geteld.stappen++
      })
      if (samenvattingVan(nu).stap === 'klaar') geteld.klaar++
    }),
    { numRuns: 2000 },
  )
  expect(geteld.stappen).toBeGreaterThan(2000)
  expect(geteld.geweigerd).toBeGreaterThan(2000)
  expect(geteld.klaar).toBeGreaterThan(20)
}, 120_000)

test('2.000 reeksen van elke opdracht die er is, in elke stand van elke klantreis: geen wachter voorbij (D1-22, D0-25, D3L-31, D3L-50, D3G-24)', () => {
  const gelukt = new Map(
    soortenOpdracht.map((type): [string, { keer: number; gelukt: number }] => [type, { keer: 0, gelukt: 0 }]),
  )
  const reeks = fc.array(vanAlles, { maxLength: 40, size: 'max' })
  fc.assert(
    fc.property(beginstand, reeks, (begonnen, opdrachten) => {
      loop(begonnen, opdrachten, (type, ok) => {
        const een = gelukt.get(type)!
        een.keer++
        if (ok) een.gelukt++
      })
    }),
    { numRuns: 2000 },
  )
}, 240_000)
