import * as fc from 'fast-check'
import type { Command } from '#app/domain/traject/decide.ts'
import { ingangen, soortenHulp } from '#app/domain/klantreis/per-gemeente.ts'
import { reisVan } from '#app/domain/klantreis/reis-van.ts'
import { reisIds } from '#app/domain/klantreis/reizen.ts'
import { plusDagen, type Datum } from '#app/domain/termijnen/kalender.ts'
import { invulwijzen } from '#app/domain/traject/gebeurtenissen.ts'
import { nodigPunten } from '#app/domain/traject/nodig.ts'
import type { Partij } from '#app/domain/traject/reis-feiten.ts'
import type { Traject } from '#app/domain/traject/traject.ts'
import { stemrollen, type Instemmer } from '#app/domain/toestemming/wie-stemt-in.ts'
import {
  bijsturingen,
  eindredenen,
  evaluatieUitkomsten,
  uitkomstenGesprek,
  zonderGezagGronden,
} from '#app/domain/traject/uitvoering-feiten.ts'
import { dagVan, niksGenoeg } from '#tests/builders/traject.ts'

/** What chance says: `n` chooses between ways of one command, `mis` makes it about something that is not there or is another's. */
export type Gok = { n: number; dagen: number; partij: Partij; mis: boolean }

export const kvks = ['91000001', '91000002', '91000003'] as const
/** Who may have to agree with a zorgplan: nobody by name, a jeugdige with a parent, or one with a parent who does not take part. */
export const instemmers: readonly (readonly Instemmer[])[] = [
  [],
  [{ als: 'inwoner', persoon: null, zelf: true }],
  [
    { als: 'jeugdige', persoon: 'anna', zelf: true },
    { als: 'gezagdrager', persoon: 'bram', zelf: true },
  ],
  [
    { als: 'jeugdige', persoon: 'anna', zelf: true },
    { als: 'gezagdrager', persoon: null, zelf: false },
  ],
  [{ als: 'gezagdrager', persoon: null, zelf: false }],
]
export const resultaten = ['resultaat-1', 'resultaat-2']

type Maak<T extends Command['type']> = (nu: Traject, gok: Gok) => Extract<Command, { type: T }>

const pak = <T>({ n }: Gok, lijst: readonly T[]): T => lijst[n % lijst.length]!
const vandaagBij = (nu: Traject): Datum =>
  dagVan(nu.volgnr + 1)
    .toISOString()
    .slice(0, 10)
const over = (nu: Traject, dagen: number): Datum => plusDagen(vandaagBij(nu), dagen)
const nieuw = (soort: string, nu: Traject) => `${soort}${nu.volgnr + 1}`
const vandaag = (nu: Traject) => ({ vandaag: vandaagBij(nu) })
/** The newest of a list, or one that never was. */
const laatste = <T extends { id: string }>(lijst: readonly T[], { mis }: Gok): string =>
  (mis ? undefined : lijst.at(-1)?.id) ?? 'nergens'
const versie = (nu: Traject, { mis }: Gok) => nu.plan.versie + (mis ? 1 : 0)

const matchVan = (nu: Traject, { mis }: Gok) => nu.keuze.matches.at(mis ? 0 : -1)
const bijMatch = (nu: Traject, gok: Gok) => ({ match: matchVan(nu, gok)?.id ?? 'nergens' })
const vanAanbieder = (nu: Traject, gok: Gok) => ({
  ...bijMatch(nu, gok),
  kvk: gok.mis ? pak(gok, kvks) : (matchVan(nu, gok)?.kvk ?? kvks[0]),
})
const doorPartij = (nu: Traject, gok: Gok) => ({
  ...bijMatch(nu, gok),
  partij: gok.partij,
  kvk: gok.partij === 'aanbieder' ? vanAanbieder(nu, gok).kvk : null,
})
const bijEvaluatie = (nu: Traject, gok: Gok) => ({
  ...bijMatch(nu, gok),
  evaluatie: laatste(nu.uitvoering.evaluaties, gok),
})
const bijIntake = (nu: Traject, gok: Gok) => ({ ...bijMatch(nu, gok), intake: laatste(nu.uitvoering.intakes, gok) })
const stapVan = (nu: Traject, { n, dagen }: Gok) => {
  const { stappen } = reisVan(nu)
  return stappen[(n + dagen) % stappen.length]!.id
}
const gesprekVan = (nu: Traject, gok: Gok) => ({ gesprek: laatste(nu.contact.gesprekken, gok) })
const invulling = (nu: Traject, { n, dagen }: Gok) => ({
  ...{ dag: over(nu, dagen % 5), tijd: '10:00', plek: n > 5 ? ('thuis' as const) : ('bellen' as const) },
  ...{ erbij: [], tekst: n > 7 ? 'adres' : null },
})

/** A way to make each command there is, fitting or not: a command that is new has no place to hide, the compiler asks for it here. */
const maak: { [T in Command['type']]: Maak<T> } = {
  KiesInvulwijze: (_, gok) => ({ type: 'KiesInvulwijze', wijze: pak(gok, invulwijzen) }),
  WerkAanPlan: () => ({ type: 'WerkAanPlan' }),
  DienPlanIn: (_, { mis }) => ({ type: 'DienPlanIn', compleet: !mis }),
  WijsOpClientondersteuning: () => ({ type: 'WijsOpClientondersteuning' }),
  StelWetVast: (_, { n }) => ({ type: 'StelWetVast', wet: n > 6 ? 'wmo' : 'jeugd' }),
  SchrijfBijPlan: (_, gok) => ({
    ...{ type: 'SchrijfBijPlan', versie: gok.dagen, leeg: gok.mis },
    onderwerp: pak(gok, ['samenvatting', 'welke-hulp', 'verslag-a', 'aanmelding-gevraagd'] as const),
  }),
  VraagAkkoord: (_, { n, mis }) => ({
    ...{ type: 'VraagAkkoord', nodig: mis ? [] : nodigPunten, verslagOpen: n > 7 ? ['verslag-b'] : [] },
    instemmers: n > 4 ? [{ als: 'inwoner', persoon: null, zelf: n > 5 }] : [],
  }),
  VraagAanvulling: () => ({ type: 'VraagAanvulling', tekst: 'meer' }),
  VraagVerdieping: (nu) => ({ type: 'VraagVerdieping', vraag: nieuw('vraag', nu), bladzijde: 'vraag-2' }),
  TrekVerdiepingIn: (nu, gok) => ({ type: 'TrekVerdiepingIn', vraag: verdieping(nu, gok) }),
  BeantwoordVerdieping: (nu, gok) => ({ type: 'BeantwoordVerdieping', vraag: verdieping(nu, gok), antwoord: 'a' }),
  VoegToe: (_, { dagen, mis }) => ({ type: 'VoegToe', bladzijde: 'vraag-2', versie: dagen, leeg: mis }),
  TrekIn: (_, { n }) => ({ type: 'TrekIn', tekst: n > 4 ? 'waarom' : null }),
  OntvangPapier: (nu, { mis, n }) => ({
    ...{ type: 'OntvangPapier', document: 'scan', dag: over(nu, mis ? -400 : 0) },
    papier: {
      code: `PP-${n}`,
      gemeente: n === 9 ? '1509' : nu.gemeente,
      set: n === 8 ? 'anders' : 'voorbeeld',
      versie: 1,
    },
  }),
  VraagFormulier: (_, { n }) => ({ type: 'VraagFormulier', hoe: n > 4 ? 'post' : 'mail' }),
  BevestigInvoer: (nu, { mis }) => ({ type: 'BevestigInvoer', hoe: 'gesproken', dag: over(nu, mis ? -400 : 0) }),
  MeldInvoerNietGoed: () => ({ type: 'MeldInvoerNietGoed', tekst: 'wat' }),
  VerbeterInvoer: () => ({ type: 'VerbeterInvoer', tekst: 'beter' }),
  ControleerGezag: (_, { n }) => ({ type: 'ControleerGezag', gezag: n > 4 ? 'ja' : 'nee', bron: 'brp' }),
  ZegOneens: (nu, gok) => ({ type: 'ZegOneens', onderdeel: 'samenvatting', versie: versie(nu, gok), tekst: 'oneens' }),

  LegProcesUit: (nu) => ({ type: 'LegProcesUit', hoe: 'telefoon', dag: vandaagBij(nu), tekst: null }),
  PlanGesprek: (nu, gok) => ({ type: 'PlanGesprek', gesprek: nieuw('gesprek', nu), ...invulling(nu, gok) }),
  VerzetGesprek: (nu, gok) => ({ type: 'VerzetGesprek', ...gesprekVan(nu, gok), ...invulling(nu, gok) }),
  ZegGesprekAf: (nu, gok) => ({ type: 'ZegGesprekAf', ...gesprekVan(nu, gok), tekst: 'niet' }),
  BeantwoordUitnodiging: (nu, gok) => ({
    ...{ type: 'BeantwoordUitnodiging', ...gesprekVan(nu, gok), wat: gok.n > 4 ? 'kan' : 'kan-niet', tekst: null },
    beurt: nu.contact.gesprekken.at(-1)?.beurt ?? 0,
  }),
  MaakVerslag: (nu, gok) => ({
    ...{ type: 'MaakVerslag', ...gesprekVan(nu, gok), besproken: gok.n > 4, tekst: 'verslag', ...vandaag(nu) },
    basis: nu.contact.gesprekken.at(-1)?.verslagen.length ?? 0,
  }),
  WaardeerGesprek: (nu, gok) => ({ type: 'WaardeerGesprek', ...gesprekVan(nu, gok), hoe: 'goed', tekst: null }),

  BeginNamens: (_, { n, mis }) => ({
    ...{ type: 'BeginNamens', wijze: n > 4 ? 'samen' : 'namens', tekst: mis ? null : 'reden', gesprekOp: null },
  }),
  WerkNamens: () => ({ type: 'WerkNamens' }),
  DienNamensIn: (_, { n, mis }) => ({ type: 'DienNamensIn', compleet: !mis, doorInwoner: n === 9 }),
  BevestigNamens: (nu, gok) => ({ type: 'BevestigNamens', versie: versie(nu, gok), hoe: 'voorgelezen' }),
  NeemNamensTerug: (nu, gok) => ({ type: 'NeemNamensTerug', versie: versie(nu, gok), tekst: 'niet zo' }),

  KondigEigenPlanAan: () => ({ type: 'KondigEigenPlanAan' }),
  DienEigenPlanIn: (nu) => ({ type: 'DienEigenPlanIn', vorm: 'tekst', id: nieuw('eigen', nu) }),
  WijsEigenPlanAf: () => ({ type: 'WijsEigenPlanAf' }),
  LegAanbodVast: (nu, { mis, n }) => ({ type: 'LegAanbodVast', dag: over(nu, mis ? 1 : -(n % 2)) }),
  LeesEigenPlan: (nu, { mis }) => ({ type: 'LeesEigenPlan', id: (mis ? null : nu.eigenPlan.plan?.id) ?? 'nergens' }),
  LegGebruikVast: () => ({ type: 'LegGebruikVast', tekst: 'gebruikt' }),
  WijsMantelzorger: (_, { n }) => ({ type: 'WijsMantelzorger', mantelzorger: n > 4 ? 'geen' : 'gewezen' }),
  StartOnderzoek: (_, { mis }) => ({ type: 'StartOnderzoek', ondanks: !mis }),

  AntwoordAkkoord: (nu, gok) => ({
    ...{ type: 'AntwoordAkkoord', versie: versie(nu, gok), door: 'anna', resultaten: gok.n === 9 ? 'nee' : 'ja' },
    ...{ plan: gok.n === 8 ? 'nee' : gok.n === 7 ? 'aanvullen' : 'ja', tekst: 'tekst' },
  }),
  LegAkkoordVast: (nu, gok) => ({
    ...{ type: 'LegAkkoordVast', versie: versie(nu, gok), als: 'inwoner', persoon: null, hoe: 'handtekening' },
    ...{ resultaten: 'ja', plan: gok.n > 7 ? 'nee' : 'ja', gegevenOp: vandaagBij(nu), herkend: 'bekend', erbij: null },
    tekst: gok.n > 7 ? 'waarom' : null,
  }),
  BetwistAkkoord: (nu, gok) => ({ type: 'BetwistAkkoord', versie: versie(nu, gok), tekst: 'niet ik' }),
  LaatBetrokkeneMeedoen: (_, { mis }) => ({ type: 'LaatBetrokkeneMeedoen', bekend: !mis }),
  BeginNieuwPlan: () => ({ type: 'BeginNieuwPlan', reden: 'evaluatie' }),
  DienAanvraagIn: (nu) => ({ type: 'DienAanvraagIn', ...vandaag(nu) }),
  SluitAf: (_, { mis }) => ({
    ...{ type: 'SluitAf', reden: 'geen-hulp-nodig', uitleg: mis ? null : 'uitleg', overdracht: null },
  }),
  MeldSpoed: (_, { n }) => ({ type: 'MeldSpoed', bereikbaar: n > 4 ? 'nummer' : null }),
  BevestigSpoed: () => ({ type: 'BevestigSpoed' }),
  HefSpoedOp: (_, { mis }) => ({ type: 'HefSpoedOp', uitleg: mis ? null : 'uitleg' }),
  WijsToe: (_, gok) => ({ type: 'WijsToe', behandelaar: pak(gok, ['mila', 'noor', null]) }),
  LegIdentiteitVast: (nu) => ({ type: 'LegIdentiteitVast', document: 'paspoort', gezienOp: vandaagBij(nu) }),
  LegWoonplaatsVast: () => ({ type: 'LegWoonplaatsVast', uitkomst: 'onduidelijk', bron: 'inwoner' }),

  KiesKlantreis: (_, gok) => ({
    ...{ type: 'KiesKlantreis', reis: reisIds[gok.dagen % reisIds.length]!, hulp: pak(gok, soortenHulp) },
    via: pak(gok, ingangen),
  }),
  BeginStap: (nu, gok) => ({ type: 'BeginStap', reis: nu.klantreis.id, stap: stapVan(nu, gok) }),
  RondStapAf: (nu, gok) => ({
    ...{ type: 'RondStapAf', reis: nu.klantreis.id, stap: stapVan(nu, gok), partij: gok.partij },
    ...{ reden: gok.mis ? null : 'reden', opnieuw: gok.n === 9 },
  }),
  BeantwoordZorgplan: (_, { n, dagen }) => ({
    ...{ type: 'BeantwoordZorgplan', door: ['anna', 'bram', 'cas'][dagen % 3]! },
    ...{ antwoord: n > 6 ? 'nee' : 'ja', tekst: null },
  }),
  BetrekAanbieder: (_, { mis }) => ({ type: 'BetrekAanbieder', organisatie: 'zorgboog', geinformeerd: !mis }),

  WeegResultaat: (nu, gok) => {
    const resultaat = pak(gok, resultaten)
    const basis = (nu.afweging.wegingen[resultaat]?.nr ?? 0) - (gok.mis ? 1 : 0)
    const eigen = gok.n > 7 ? ('genoeg' as const) : ('niet' as const)
    const bronnen = niksGenoeg.bronnen.map((een) => (een.bron === 'eigen' ? { ...een, oordeel: eigen } : een))
    const uitkomst = gok.n > 7 ? ('geen-aanbieder' as const) : ('aanbieder' as const)
    return { type: 'WeegResultaat', resultaat, resultaten, basis, ...niksGenoeg, bronnen, uitkomst }
  },
  RondAfwegingAf: (nu, gok) => ({ type: 'RondAfwegingAf', versie: versie(nu, gok), resultaten }),
  LegComplexVast: (_, { n }) => ({ type: 'LegComplexVast', complex: n % 2 === 0 }),
  LegVooroverlegVast: (nu, gok) => ({
    ...{ type: 'LegVooroverlegVast', kvk: pak(gok, kvks), dag: over(nu, gok.mis ? 1 : 0), noemt: gok.n === 9 },
    ...{ wijze: gok.n === 8 ? 'met-gegevens' : 'anoniem', toestemming: null, over: 'o', uitkomst: 'u', ...vandaag(nu) },
  }),

  StelHulpVast: (nu, { n, mis }) => ({
    ...{ type: 'StelHulpVast', product: n > 6 ? '45A53' : '45A04', van: over(nu, 10), tot: over(nu, mis ? 1 : 300) },
    ...{ evaluaties: 2, uiterst: n === 9 ? over(nu, 20) : null, verlengd: null, duurder: n > 4 ? 'waarom' : null },
  }),
  KiesVorm: (_, { n }) => ({ type: 'KiesVorm', vorm: n > 6 ? 'pgb' : 'zin' }),
  GeefPgbPlan: () => ({
    ...{ type: 'GeefPgbPlan', hulp: 'beide', beheer: 'zelf', wie: 'w', waarom: 'v', hoe: 'h', goed: 'g' },
  }),
  VraagBuitenContract: () => ({ type: 'VraagBuitenContract', naam: 'naam', tekst: 'waarom' }),
  BeantwoordBuitenContract: (nu, { n, mis }) => ({
    ...{
      type: 'BeantwoordBuitenContract',
      nr: (nu.keuze.buitenContract?.nr ?? 0) + (mis ? 1 : 0),
      kan: n > 4,
      tekst: 't',
    },
  }),
  BeoordeelPgb: (nu, { n, mis }) => ({
    ...{ type: 'BeoordeelPgb', nr: (nu.keuze.pgb?.nr ?? 0) + (mis ? 1 : 0), bekwaam: n > 1, gemotiveerd: n !== 2 },
    ...{ kwaliteit: true, tekst: 'oordeel' },
  }),
  KiesAanbieders: (_, gok) => ({
    ...{ type: 'KiesAanbieders', tekst: null, gecontracteerd: kvks.slice(0, 2) },
    voorkeuren: pak(gok, [kvks.slice(0, 2), kvks.slice(1, 2), kvks.slice(0, 1), [], kvks]).map((kvk) => ({
      ...{ kvk, partij: null },
    })),
  }),
  AdviseerAanbieder: (_, gok) => ({
    ...{
      type: 'AdviseerAanbieder',
      kvk: gok.n > 4 ? pak(gok, kvks) : null,
      tekst: 'advies',
      gecontracteerd: kvks.slice(0, 2),
    },
  }),
  VindDelenGoed: (nu, gok) => ({
    ...{ type: 'VindDelenGoed', versie: versie(nu, gok), onderdelen: gok.n > 7 ? ['resultaat-9'] : ['vraag-2'] },
    kvks: (nu.keuze.voorkeuren ?? []).map(({ kvk }) => kvk),
  }),
  NeemDelenTerug: () => ({ type: 'NeemDelenTerug' }),
  DeelMetAanbieder: (nu) => ({ type: 'DeelMetAanbieder', match: nieuw('match', nu) }),
  AanvaardMatch: (nu, gok) => ({ type: 'AanvaardMatch', ...vanAanbieder(nu, gok) }),
  WijsMatchAf: (nu, gok) => ({
    ...{ type: 'WijsMatchAf', ...vanAanbieder(nu, gok), reden: gok.n > 7 ? 'anders' : 'vol', tekst: null },
    volgende: nieuw('match', nu),
  }),
  TrekMatchIn: (nu, gok) => ({ type: 'TrekMatchIn', ...bijMatch(nu, gok), tekst: null }),
  VraagBijMatch: (nu, gok) => ({ type: 'VraagBijMatch', ...vanAanbieder(nu, gok), vraag: nieuw('vraag', nu) }),
  BeantwoordMatchVraag: (nu, gok) => ({
    ...{ type: 'BeantwoordMatchVraag', ...bijMatch(nu, gok), antwoord: 'antwoord' },
    vraag: matchVan(nu, gok)?.vragen.at(-1)?.vraag ?? 'nergens',
  }),
  GeefIntensiteit: (nu, gok) => ({
    ...{ type: 'GeefIntensiteit', ...vanAanbieder(nu, gok), product: '45A04', intensiteit: 'intensief' },
    ...{ doel: 'herstel', componenten: [], start: over(nu, 7), tekst: 'waarom' },
  }),
  VraagIntensiteitTerug: (nu, gok) => ({ type: 'VraagIntensiteitTerug', ...bijMatch(nu, gok), tekst: 'kijk' }),
  StelIntensiteitVast: (nu, gok) => ({ type: 'StelIntensiteitVast', ...bijMatch(nu, gok) }),

  StelIntakeVoor: (nu, gok) => ({
    ...{ type: 'StelIntakeVoor', ...vanAanbieder(nu, gok), intake: nieuw('intake', nu), tekst: 't', ...vandaag(nu) },
    momenten: gok.n === 9 ? [] : [{ dag: vandaagBij(nu), tijd: '10:00' }],
  }),
  KiesIntake: (nu, gok) => ({
    ...{ type: 'KiesIntake', ...bijIntake(nu, gok), dag: vandaagBij(nu), tijd: '10:00' },
    ...nu.uitvoering.intakes.at(-1)?.momenten[0],
  }),
  VraagAndereIntake: (nu, gok) => ({ type: 'VraagAndereIntake', ...bijIntake(nu, gok), tekst: 't' }),
  GaMeeNaarIntake: (nu, gok) => ({ type: 'GaMeeNaarIntake', ...bijIntake(nu, gok), mee: gok.n > 4 }),
  LegIntakeVast: (nu, gok) => ({
    ...{ type: 'LegIntakeVast', ...bijIntake(nu, gok), kvk: vanAanbieder(nu, gok).kvk },
    ...{ dag: over(nu, gok.n === 9 ? 1 : 0), tekst: 't', ...vandaag(nu) },
  }),
  LaatIntakeVervallen: (nu, gok) => ({
    ...{ type: 'LaatIntakeVervallen', ...bijIntake(nu, gok), kvk: vanAanbieder(nu, gok).kvk, tekst: 't' },
  }),
  VraagInzage: (nu, gok) => ({ type: 'VraagInzage', ...vanAanbieder(nu, gok), tekst: 't' }),
  WeigerInzage: (nu, gok) => ({ type: 'WeigerInzage', ...bijMatch(nu, gok) }),
  LegZorgplanVoor: (nu, gok) => ({
    ...{ type: 'LegZorgplanVoor', ...vanAanbieder(nu, gok), mist: gok.n === 9 ? 'zorgplan-zonder-afstemming' : null },
    zorgplan: (nu.uitvoering.zorgplan?.nr ?? 0) + (gok.n === 8 ? 2 : 1),
    instemmers: pak(gok, instemmers),
  }),
  LegZorgplanAntwoordVast: (nu, gok) => ({
    ...{ type: 'LegZorgplanAntwoordVast', ...vanAanbieder(nu, gok), zorgplan: nu.uitvoering.zorgplan?.nr ?? 0 },
    ...{ antwoord: gok.n > 6 ? 'nee' : 'ja', hoe: 'gesproken', herkend: 'bekend', erbij: null, tekst: null },
    ...{ als: pak(gok, stemrollen), persoon: gok.mis ? 'bram' : null, gegevenOp: over(nu, gok.n === 9 ? 1 : 0) },
    ...vandaag(nu),
  }),
  LegZonderGezagVast: (nu, gok) => ({
    ...{ type: 'LegZonderGezagVast', ...vanAanbieder(nu, gok), zorgplan: nu.uitvoering.zorgplan?.nr ?? 0 },
    ...{ grond: pak(gok, zonderGezagGronden), tekst: 't' },
  }),
  DeelZorgplan: (nu, gok) => ({
    ...{ type: 'DeelZorgplan', ...vanAanbieder(nu, gok), onderdelen: ['algemeen'] },
    zorgplan: nu.uitvoering.zorgplan?.nr ?? 0,
  }),
  VraagOneensGesprek: (nu, gok) => ({
    ...{ type: 'VraagOneensGesprek', ...doorPartij(nu, gok), met: gok.n > 4 ? 'toegang' : 'aanbieder' },
  }),
  LegOneensGesprekVast: (nu, gok) => ({
    ...{ type: 'LegOneensGesprekVast', ...doorPartij(nu, gok), met: gok.n > 4 ? 'toegang' : 'aanbieder' },
    ...{ dag: vandaagBij(nu), uitkomst: uitkomstenGesprek[gok.dagen % 3]!, tekst: 't', ...vandaag(nu) },
  }),
  VulBeschikkingAan: (nu, gok) => ({
    ...{ type: 'VulBeschikkingAan', ...bijMatch(nu, gok), dag: vandaagBij(nu), ...vandaag(nu) },
    zorgplan: nu.uitvoering.zorgplan?.nr ?? 0,
  }),
  MeldStart: (nu, gok) => ({
    ...{ type: 'MeldStart', ...vanAanbieder(nu, gok), dag: over(nu, gok.n === 9 ? 1 : 0), ...vandaag(nu) },
    tekst: gok.n > 2 ? 'reden' : null,
  }),
  MeldNietBegonnen: (nu, gok) => ({
    ...{ type: 'MeldNietBegonnen', ...bijMatch(nu, gok), tekst: null, vandaag: over(nu, gok.dagen) },
  }),
  VraagBijsturing: (nu, gok) => ({
    ...{ type: 'VraagBijsturing', ...doorPartij(nu, gok), bijsturing: nieuw('bij', nu), wat: pak(gok, bijsturingen) },
    tekst: 't',
  }),
  HandelBijsturingAf: (nu, gok) => ({
    ...{ type: 'HandelBijsturingAf', ...doorPartij(nu, gok), bijsturing: laatste(nu.uitvoering.bijsturing, gok) },
    tekst: 't',
  }),
  VraagWijziging: (nu, gok) => ({
    ...{ type: 'VraagWijziging', ...vanAanbieder(nu, gok), wijziging: nieuw('wijziging', nu), per: over(nu, 30) },
    ...{ naar: gok.n > 2 ? '45A53' : '45A04', tekst: 't' },
  }),
  BeoordeelWijziging: (nu, gok) => ({
    ...{ type: 'BeoordeelWijziging', ...bijMatch(nu, gok), wijziging: laatste(nu.uitvoering.wijzigingen, gok) },
    ...{ oordeel: gok.n > 4 ? 'ja' : 'nee', tekst: 't' },
  }),
  BeginEvaluatie: (nu, gok) => ({
    ...{ type: 'BeginEvaluatie', ...doorPartij(nu, gok), evaluatie: nieuw('evaluatie', nu), ...vandaag(nu) },
    dag: over(nu, gok.n === 9 ? -1 : 0),
  }),
  GeefEvaluatie: (nu, gok) => ({
    ...{ type: 'GeefEvaluatie', ...bijEvaluatie(nu, gok), partij: gok.partij, kvk: doorPartij(nu, gok).kvk },
    ...{ resultaten, scores: gok.n === 9 ? {} : { 'resultaat-1': 'behaald', 'resultaat-2': 'deels' }, tekst: null },
  }),
  GeefTevredenheid: (nu, gok) => ({ type: 'GeefTevredenheid', ...bijEvaluatie(nu, gok), cijfer: 4, tekst: null }),
  SluitEvaluatie: (nu, gok) => ({
    ...{ type: 'SluitEvaluatie', ...bijEvaluatie(nu, gok), uitkomst: pak(gok, evaluatieUitkomsten), tekst: null },
  }),
  BeeindigHulp: (nu, gok) => ({
    ...{ type: 'BeeindigHulp', ...vanAanbieder(nu, gok), reden: pak(gok, eindredenen), resultaten, tekst: null },
    ...{ dag: vandaagBij(nu), ...vandaag(nu) },
  }),
  ZetWaakvlam: (nu, gok) => ({
    ...{ type: 'ZetWaakvlam', ...bijMatch(nu, gok), dag: gok.n > 6 ? null : over(nu, gok.dagen), tekst: null },
    ...vandaag(nu),
  }),

  MaakAfspraak: (nu, { n, dagen, partij, mis }) => ({
    ...{ type: 'MaakAfspraak', afspraak: nieuw('afspraak', nu), soort: n > 4 ? 'contact' : 'anders', wie: partij },
    ...{ tot: over(nu, mis ? -1 : dagen), tekst: 't', ...vandaag(nu) },
  }),
  BevestigAfspraak: (nu, gok) => ({ type: 'BevestigAfspraak', afspraak: laatste(nu.afspraken, gok) }),
  KomAfspraakNa: (nu, gok) => ({ type: 'KomAfspraakNa', afspraak: laatste(nu.afspraken, gok), partij: gok.partij }),
  LaatAfspraakVervallen: (nu, gok) => ({
    ...{ type: 'LaatAfspraakVervallen', afspraak: laatste(nu.afspraken, gok), partij: gok.partij, tekst: 't' },
  }),
  MeldUitstel: (nu, { dagen }) => ({ type: 'MeldUitstel', tot: over(nu, dagen), tekst: 'later', ...vandaag(nu) }),
  StelInGebreke: (nu, { dagen }) => ({ type: 'StelInGebreke', vandaag: over(nu, dagen) }),
  DraagOver: (_, { n }) => ({ type: 'DraagOver', behandelaar: n % 2 ? 'mila' : 'noor', tekst: 'notitie' }),
  LeesOverdracht: (_, { n }) => ({ type: 'LeesOverdracht', door: n % 2 ? 'mila' : 'noor' }),
  VraagTaak: (nu, { n, dagen, mis }) => ({
    ...{ type: 'VraagTaak', taak: nieuw('taak', nu), rol: 'school', wat: 'advies', aan: null, tekst: 'vraag' },
    ...{ wie: n === 9 ? null : 'wie', tot: over(nu, mis ? -1 : dagen), ...vandaag(nu) },
  }),
  RondTaakAf: (nu, gok) => ({ type: 'RondTaakAf', taak: laatste(nu.taken, gok), tekst: 'uitkomst' }),
  TrekTaakIn: (nu, gok) => ({ type: 'TrekTaakIn', taak: laatste(nu.taken, gok) }),
}

function verdieping({ gesprek }: Traject, { mis }: Gok): string {
  return (mis ? undefined : gesprek.verdiepingen.at(-1)?.vraag) ?? 'nergens'
}

/** Every kind of command there is. */
export const soortenOpdracht = Object.keys(maak) as Command['type'][]

/** After these nothing happens any more, or much of what was reached has to be done again. */
const zelden: readonly Command['type'][] = [
  ...(['TrekIn', 'SluitAf', 'BeginNieuwPlan', 'VraagAanvulling', 'SchrijfBijPlan', 'VoegToe'] as const),
  ...(['TrekMatchIn', 'NeemDelenTerug', 'WijsMatchAf'] as const),
]
const soort = fc.oneof(
  { weight: 30, arbitrary: fc.constantFrom(...soortenOpdracht.filter((een) => !zelden.includes(een))) },
  { weight: 1, arbitrary: fc.constantFrom(...zelden) },
)

/** Any command there is, by anybody, fitting or not. */
export const elkeOpdracht: fc.Arbitrary<(nu: Traject) => Command> = fc
  .record({
    soort,
    n: fc.nat(9),
    dagen: fc.nat(120),
    partij: fc.constantFrom<Partij>('inwoner', 'aanbieder', 'toegang'),
    mis: fc.nat(7).map((k) => k === 0),
  })
  .map(
    ({ soort: type, ...gok }) =>
      (nu: Traject): Command =>
        maak[type](nu, gok),
  )
