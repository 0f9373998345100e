import type { Verslagdeel } from '../perspectiefplan/toegang-teksten.ts'
import type { Actor } from '../actor.ts'
import { magAlsToegang } from '../vrijwilliger.ts'
import { openAanmelding } from './complex.ts'
import type { Command } from './decide.ts'
import type { Datum } from '../termijnen/kalender.ts'
import { geldigBesluit, isHerwogen } from './afweging-stand.ts'
import { isFeit } from './feiten.ts'
import { aantalOpen } from './gesprek.ts'
import { keuzeStandVan, type KeuzeStand } from './keuze-stand.ts'
import { wachtOpLezen, wijzeVan } from './namens.ts'
import { isUit } from './reis-stand.ts'
import { wachtOpOordeel } from './spoed.ts'
import type { Traject } from './traject.ts'
import { vervolgProducten } from './vervolg.ts'
import { lopendeEvaluatie, oneensStandVan } from './uitvoering-stand.ts'
import { geslotenOm } from './gesloten.ts'

/** Something the toegang does now; `gesprek` says which talk it is about. */
export type TeDoen = { wat: Wat; gesprek?: string }
export type Wat = (typeof volgorde)[number]

/** In this order they come in the klantreis. Adding one: a name here, its rule below, its words and its place (routes/toegang/nu-te-doen.ts). */
const volgorde = [
  'spoed',
  'uitleg',
  'oco',
  'wet',
  'gesprek-plannen',
  'gesprek-antwoord',
  'gesprek-verslag',
  'plan-samen',
  'plan-verder',
  'samenvatting',
  'welke-hulp',
  'verslag',
  'aanmeldformulier',
  'akkoord-vragen',
  'afweging',
  'zonder-aanbieder',
  'hulp-vaststellen',
  'pgb-beoordelen',
  'buiten-contract',
  'keuze-adviseren',
  'keuze-delen',
  'match-vraag',
  'intensiteit-vaststellen',
  'oneens-driegesprek',
  'oneens-aanvullen',
  'start-navragen',
  'evaluatie-geven',
  'evaluatie-afronden',
  'bijsturing',
  'wijziging',
  'hulp-vervolgen',
  'waakvlam',
] as const

/**
 * What waits for the toegang in this traject, the first first; nothing when it was closed. In: today, for talks that were held, and which parts of the
 * Wmo verslag have nothing in them.
 */
export function nuTeDoen(traject: Traject, vandaag: Datum, verslagOpen: readonly Verslagdeel[]): TeDoen[] {
  if (geslotenOm(traject)) return []
  return volgorde.flatMap((wat) =>
    regels[wat](traject, vandaag, verslagOpen).map((gesprek) => (gesprek ? { wat, gesprek } : { wat })),
  )
}

/** Which command each thing is done with: who may not give it, is not asked to (D1-45). */
const opdrachten = {
  spoed: 'BevestigSpoed',
  uitleg: 'LegProcesUit',
  oco: 'WijsOpClientondersteuning',
  wet: 'StelWetVast',
  'gesprek-plannen': 'PlanGesprek',
  'gesprek-antwoord': 'VerzetGesprek',
  'gesprek-verslag': 'MaakVerslag',
  'plan-samen': 'BeginNamens',
  'plan-verder': 'WerkNamens',
  samenvatting: 'SchrijfBijPlan',
  'welke-hulp': 'SchrijfBijPlan',
  verslag: 'SchrijfBijPlan',
  aanmeldformulier: 'SchrijfBijPlan',
  'akkoord-vragen': 'VraagAkkoord',
  afweging: 'RondAfwegingAf',
  'zonder-aanbieder': 'SluitAf',
  'hulp-vaststellen': 'StelHulpVast',
  'hulp-vervolgen': 'StelHulpVast',
  'pgb-beoordelen': 'BeoordeelPgb',
  'buiten-contract': 'BeantwoordBuitenContract',
  'keuze-adviseren': 'AdviseerAanbieder',
  'keuze-delen': 'DeelMetAanbieder',
  'match-vraag': 'BeantwoordMatchVraag',
  'intensiteit-vaststellen': 'StelIntensiteitVast',
  'oneens-driegesprek': 'LegOneensGesprekVast',
  'oneens-aanvullen': 'VulBeschikkingAan',
  'start-navragen': 'HandelBijsturingAf',
  'evaluatie-geven': 'GeefEvaluatie',
  'evaluatie-afronden': 'SluitEvaluatie',
  bijsturing: 'HandelBijsturingAf',
  wijziging: 'BeoordeelWijziging',
  waakvlam: 'PlanGesprek',
} as const satisfies Record<Wat, Command['type']>

/** May somebody of the toegang do this, volunteer or not? */
export const magTaak = (actor: Actor, wat: Wat): boolean => magAlsToegang(actor, opdrachten[wat])

/** For each thing the talks it is about, or one empty name when it is about the traject itself; none when it is not needed now. */
const regels: Record<Wat, (traject: Traject, vandaag: Datum, verslagOpen: readonly Verslagdeel[]) => string[]> = {
  spoed: ({ spoed }) => als(wachtOpOordeel(spoed)),
  uitleg: ({ contact }) => als(!contact.uitgelegd),
  oco: (traject) => als(!traject.clientondersteuningGewezenOp),
  wet: (traject) => als(!traject.wetVastgesteld),
  'gesprek-plannen': ({ contact }) => als(contact.gesprekken.every(({ afgezegd }) => afgezegd)),
  'gesprek-antwoord': ({ contact }) =>
    contact.gesprekken
      .filter(
        ({ antwoord, afgezegd, verslagen }) => antwoord?.wat === 'kan-niet' && !afgezegd && verslagen.length === 0,
      )
      .map(({ id }) => id),
  'gesprek-verslag': ({ contact }, vandaag) =>
    contact.gesprekken
      .filter(({ dag, antwoord, afgezegd, verslagen }) => {
        return dag <= vandaag && !afgezegd && antwoord?.wat !== 'kan-niet' && verslagen.length === 0
      })
      .map(({ id }) => id),
  'plan-samen': ({ plan, namens, invulwijze }) =>
    als(plan.bij === 'inwoner' && !wijzeVan(namens) && (invulwijze === 'met-toegang' || invulwijze === 'door-toegang')),
  'plan-verder': ({ plan, namens }) => als(plan.bij === 'inwoner' && !plan.terug && wijzeVan(namens) !== null),
  samenvatting: ({ plan, geschreven }) => als(plan.bij === 'toegang' && !geschreven.samenvatting),
  'welke-hulp': ({ plan, geschreven }) => als(plan.bij === 'toegang' && !geschreven['welke-hulp']),
  verslag: ({ plan, wet, onderzoek }, _, verslagOpen) =>
    als(plan.bij === 'toegang' && wet === 'wmo' && onderzoek.gestartOp !== null && verslagOpen.length > 0),
  aanmeldformulier: (traject) => als(traject.plan.bij === 'toegang' && openAanmelding(traject).length > 0),
  'akkoord-vragen': ({ plan, wet, complex, geschreven, gesprek, namens, akkoord }, _, verslagOpen) =>
    als(
      plan.bij === 'toegang' &&
        geschreven.samenvatting &&
        geschreven['welke-hulp'] &&
        !(wet === 'wmo' && verslagOpen.length > 0) &&
        openAanmelding({ complex, geschreven }).length === 0 &&
        aantalOpen(gesprek) === 0 &&
        !wachtOpLezen(namens) &&
        !akkoord.gevraagd,
    ),
  afweging: (traject) => als(wachtOpAfweging(traject)),
  'zonder-aanbieder': (traject) => als(isAgreed(traject) && geldigBesluit(traject)?.aanbieder.length === 0),
  'hulp-vaststellen': (traject) => als(wachtOpHulp(traject) && (geldigBesluit(traject)?.aanbieder.length ?? 0) > 0),
  'pgb-beoordelen': (traject) => als(staatOp(traject, 'pgb-beoordelen')),
  'buiten-contract': (traject) => als(staatOp(traject, 'buiten-contract')),
  'keuze-adviseren': (traject) => als(staatOp(traject, 'adviseren', 'niemand-over')),
  'keuze-delen': (traject) => als(staatOp(traject, 'delen')),
  'match-vraag': (traject) => als(staatOp(traject, 'vraag-beantwoorden')),
  'intensiteit-vaststellen': (traject) => als(staatOp(traject, 'intensiteit-vaststellen')),
  'oneens-driegesprek': (traject) => als(oneensStandVan(traject) === 'oneens-driegesprek'),
  'oneens-aanvullen': (traject) => als(oneensStandVan(traject) === 'oneens-aanvullen'),
  'start-navragen': ({ uitvoering }) => als(uitvoering.nietBegonnen !== null),
  'evaluatie-geven': ({ uitvoering }) => {
    const nu = lopendeEvaluatie(uitvoering)
    return als(nu !== undefined && !nu.stemmen.toegang)
  },
  'evaluatie-afronden': ({ uitvoering }) => {
    const stemmen = lopendeEvaluatie(uitvoering)?.stemmen
    return als(stemmen?.inwoner !== undefined && stemmen.aanbieder !== undefined)
  },
  bijsturing: ({ uitvoering }) => als(uitvoering.bijsturing.some(({ klaar }) => klaar === null)),
  wijziging: ({ uitvoering }) => als(uitvoering.wijzigingen.some(({ oordeel }) => !oordeel)),
  'hulp-vervolgen': (traject) => als(isAgreed(traject) && vervolgProducten(traject).length > 0),
  // A talk on that day or later is how the gemeente asks (D1-09).
  waakvlam: ({ uitvoering: { waakvlam }, contact }, vandaag) =>
    als(
      waakvlam !== null &&
        waakvlam.dag <= vandaag &&
        !contact.gesprekken.some(({ dag, afgezegd }) => dag >= waakvlam.dag && !afgezegd),
    ),
}

/** The plan was agreed, and nobody said yet which help is needed, nor let an aanbieder take part in another way. */
function wachtOpHulp(traject: Traject): boolean {
  const { keuze, reis } = traject
  return isAgreed(traject) && !keuze.hulp && !reis.aanbieder && !isFeit('AanbiederGekozen', traject)
}

/** Before the help, and anew for a plan that changed after it or for what was weighed again (C22). */
function wachtOpAfweging(traject: Traject): boolean {
  const isNieuw = !geldigBesluit(traject) && (wachtOpHulp(traject) || traject.afweging.besluit !== null)
  return isAgreed(traject) && (isNieuw || isHerwogen(traject))
}

const isAgreed = (traject: Traject): boolean =>
  traject.plan.bij === 'toegang' && isFeit('PlanAkkoord', traject) && !isUit(traject)

function staatOp(traject: Traject, ...standen: KeuzeStand[]): boolean {
  const stand = keuzeStandVan(traject)
  return stand !== null && standen.includes(stand)
}

const als = (nodig: boolean): string[] => (nodig ? [''] : [])
