import { decide, type Command } from '#app/domain/traject/decide.ts'
import type { Gebeurtenis, Vastgelegd } from '#app/domain/traject/gebeurtenissen.ts'
import { evolve } from '#app/domain/traject/evolve.ts'
import { bronnen, type Weging } from '#app/domain/traject/afweging-feiten.ts'
import { begin, type Deelname, type Traject, type TrajectBasis } from '#app/domain/traject/traject.ts'

export const basis: TrajectBasis = {
  id: 'traject',
  nummer: 'EK-2026-7K3F-9QXM',
  gemeente: '0222',
  betrokkeneId: 'anna',
  betrokkeneNaam: 'Anna Proef',
  ingediendOp: null,
  gezinVan: null,
  deelnames: [{ soort: 'persoon', wie: 'anna', rol: 'betrokkene', reikwijdte: 'schrijven', tot: null }],
}

export const deelname = (wie: string, anders: Partial<Deelname> = {}): Deelname => ({
  soort: 'persoon',
  wie,
  rol: 'helper',
  reikwijdte: 'lezen',
  tot: null,
  ...anders,
})

/** The day on which gebeurtenis n of a story happens: the first on Monday 2 March 2026, then one a day. */
export const dagVan = (volgnr: number) => new Date(Date.UTC(2026, 2, 1 + volgnr, 9))

const doorToegang = new Set([
  'ClientondersteuningGewezen',
  'WetVastgesteld',
  'ToegangSchreef',
  'AkkoordGevraagd',
  'AanvullingGevraagd',
  'VerdiepingGevraagd',
  'VerdiepingIngetrokken',
  'ToevoegingGeschreven',
  'NodigBevestigd',
  'ProcesUitgelegd',
  'GesprekGepland',
  'GesprekVerzet',
  'GesprekAfgezegd',
  'GesprekVerslagen',
  'NamensBegonnen',
  'PlanNamensIngediend',
  'EigenPlanAangeboden',
  'EigenPlanGelezen',
  'EigenPlanGebruikt',
  'MantelzorgerGewezen',
  'OnderzoekGestart',
  'ResultaatGewogen',
  'AfwegingAfgerond',
  'AkkoordVastgelegd',
  'BetrokkeneDoetMee',
  'NieuwPlanBegonnen',
  'TrajectAfgesloten',
  'SpoedBevestigd',
  'SpoedOpgeheven',
  'Toegewezen',
  'IdentiteitGezien',
  'WoonplaatsGecontroleerd',
  'ComplexVastgelegd',
])

/** Given: a traject to which this happened, one thing a day. */
export function gegeven(...feiten: Gebeurtenis[]): Traject {
  return feiten.reduce((nu, feit) => daarna(nu, feit), begin(basis))
}

/** The traject after one thing more. */
export function daarna(traject: Traject, feit: Gebeurtenis, inwoner = 'anna'): Traject {
  const volgnr = traject.volgnr + 1
  const toegang = doorToegang.has(feit.type)
  const envelop = {
    volgnr,
    op: dagVan(volgnr),
    doorSoort: toegang ? ('toegang' as const) : ('inwoner' as const),
    door: toegang ? 'mila' : inwoner,
  }
  return evolve(traject, { ...feit, ...envelop } as Vastgelegd)
}

/** The day after the last thing that happened: when the next one is decided. */
const volgendeDag = ({ volgnr }: Traject) => dagVan(volgnr + 1)

/** When: what a command gives, as one line: the types it writes, 'niets', or the name of the refusal. */
export function uitkomst(command: Command, traject: Traject, now = volgendeDag(traject)): string {
  const decision = decide(command, traject, now)
  if (!decision.ok) return decision.weigering
  return decision.gebeurtenissen.map((feit) => feit.type).join(' ') || 'niets'
}

/** Who gives this command, where it says so. */
export const doorWie = (command: Command): string => ('door' in command ? command.door : 'anna')

/** Then: the traject after these commands, each of which has to be accepted. */
export function naOpdrachten(traject: Traject, ...commands: Command[]): Traject {
  return commands.reduce((nu, command) => {
    const decision = decide(command, nu, volgendeDag(nu))
    if (!decision.ok) throw new Error(`${command.type}: ${decision.weigering}`)
    return decision.gebeurtenissen.reduce((na, feit) => daarna(na, feit, doorWie(command)), nu)
  }, traject)
}

const hulpvraag: Gebeurtenis = {
  type: 'HulpvraagIngediend',
  kanaal: 'klik',
  wetVoorstel: 'jeugd',
  ingediendDoor: 'betrokkene',
  tekst: null,
}
const ingediend: Gebeurtenis[] = [hulpvraag, { type: 'PlanIngediend', versie: 1 }]
/** The research begins without a plan of the inwoner's own; under the Jeugdwet that needs no day to pass. */
const onderzoek: Gebeurtenis[] = [
  { type: 'ClientondersteuningGewezen' },
  { type: 'MantelzorgerGewezen', mantelzorger: 'geen' },
  { type: 'OnderzoekGestart', zonderAanbod: true },
]
const geschreven: Gebeurtenis[] = [
  { type: 'ToegangSchreef', onderwerp: 'samenvatting', versie: 1, leeg: false },
  { type: 'ToegangSchreef', onderwerp: 'welke-hulp', versie: 1, leeg: false },
]
const beoordeeld: Gebeurtenis[] = [...ingediend, ...onderzoek, ...geschreven]
const verdieping: Gebeurtenis[] = [...beoordeeld, { type: 'VerdiepingGevraagd', vraag: 'meer', bladzijde: 'vraag-2' }]
const gevraagd: Gebeurtenis[] = [...beoordeeld, { type: 'AkkoordGevraagd', versie: 2, nodig: [] }]

const akkoord: Gebeurtenis[] = [
  ...gevraagd,
  { type: 'AkkoordGegeven', versie: 2, als: 'inwoner', resultaten: 'ja', plan: 'ja' },
]

/** A weighing in which nothing else is enough, so that an aanbieder is needed. */
export const niksGenoeg: Weging = {
  bronnen: bronnen.map((bron) => ({ bron, oordeel: 'niet', tekst: `waarom ${bron}` })),
  plekken: [],
  regelingen: { wlz: 'nee', zvw: 'nee', 'passend-onderwijs': 'nee', cimot: 'nee' },
  uitkomst: 'aanbieder',
  levenslang: false,
  tekst: 'waarom',
}

/** These results were weighed, and an aanbieder is needed for each of them. */
export const weegAf = (versie: number, ...resultaten: string[]): Gebeurtenis[] => [
  ...resultaten.map((resultaat): Gebeurtenis => ({ type: 'ResultaatGewogen', resultaat, ...niksGenoeg })),
  { type: 'AfwegingAfgerond', versie, resultaten, aanbieder: resultaten },
]

/** Every state a traject can be in, each with the story that leads there. */
export const verhalen = {
  hulpvraag: [hulpvraag],
  ingediend,
  'zonder-wijzen': [...ingediend, ...geschreven],
  'zonder-onderzoek': [...ingediend, { type: 'ClientondersteuningGewezen' }],
  'zonder-tekst': [...ingediend, ...onderzoek],
  'eigen-plan': [...beoordeeld, { type: 'EigenPlanIngediend', vorm: 'tekst', id: 'eigen' }],
  beoordeeld,
  verdieping,
  beantwoord: [...verdieping, { type: 'VerdiepingBeantwoord', vraag: 'meer', antwoord: 'antwoord' }],
  gevraagd,
  akkoord,
  'niet-akkoord': [
    ...gevraagd,
    { type: 'AkkoordGeweigerd', versie: 2, als: 'inwoner', resultaten: 'ja', plan: 'nee', tekst: 'reden' },
  ],
  aanvullen: [...gevraagd, { type: 'AanvullingGewenst', versie: 2, tekst: 'wens' }],
  ingetrokken: [...gevraagd, { type: 'HulpvraagIngetrokken', tekst: 'waarom' }],
  afgesloten: [
    ...ingediend,
    { type: 'TrajectAfgesloten', reden: 'geen-hulp-nodig', uitleg: 'waarom', overdracht: null },
  ],
  teruggegeven: [...ingediend, { type: 'AanvullingGevraagd', tekst: 'wat' }],
} satisfies Record<string, Gebeurtenis[]>
export type Verhaal = keyof typeof verhalen

/** Given: a traject in this state. */
export const traject = (verhaal: Verhaal): Traject => gegeven(...verhalen[verhaal])

/** A plan that was agreed, with one result, for which an aanbieder is needed. */
export const gewogen: Gebeurtenis[] = [...akkoord, ...weegAf(2, 'resultaat-1')]
