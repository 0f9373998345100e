import type { Actor } from './actor.ts'
import type { Command } from './traject/decide.ts'
import type { Partij } from './traject/reis-feiten.ts'
import type { Traject } from './traject/traject.ts'
import { uitvoerendeMatch } from './traject/uitvoering-stand.ts'
import { isVrijwilliger, magAlsToegang } from './vrijwilliger.ts'

/**
 * The first of two walls: may this actor open this traject? (The second is row-level security in db/migrations.)
 * An inwoner who takes part, an aanbieder whose organisation takes part, the toegang of the gemeente from the moment the hulpvraag was sent.
 * What the inwoner is still writing in the plan is not theirs: they read passages of their own and frozen versions only.
 */
export function mayOpen(actor: Actor, traject: Pick<Traject, 'gemeente' | 'deelnames'>, now: Date): boolean {
  switch (actor.soort) {
    case 'inwoner':
      return deelnamesVan(traject, 'persoon', actor.persoonId, now).length > 0
    case 'aanbieder':
      return deelnamesVan(traject, 'organisatie', actor.organisatieId, now).length > 0
    case 'toegang':
      return traject.gemeente === actor.gemeente
    case 'systeem':
      return true
    case 'open':
      return false
  }
}

/**
 * May this actor do anything on the pages of their aanbieder? Who works there: the first of it who signed in, and whoever one of its managers invited and
 * did not remove. That their sign-in names the organisatie is not enough.
 */
export function mayWork(actor: Actor): boolean {
  return actor.soort === 'aanbieder' && actor.rollen.includes('werkt')
}

/** May this actor see who works at their aanbieder, invite and remove? Who manages it. */
export function mayManageMedewerkers(actor: Actor): boolean {
  return actor.soort === 'aanbieder' && mayWork(actor) && actor.rollen.includes('beheert')
}

/** May this actor open this hulpvraag that was not sent? Only the inwoner who began it; the gemeente knows nothing of it yet. */
export function mayOpenConcept(actor: Actor, concept: { persoonId: string }): boolean {
  return actor.soort === 'inwoner' && concept.persoonId === actor.persoonId
}

/** May this actor open this proof of receipt? Only who sent what it is about: the words of one parent are not those of the other. */
export function mayOpenOntvangstbewijs(actor: Actor, bewijs: { persoonId: string }): boolean {
  return actor.soort === 'inwoner' && bewijs.persoonId === actor.persoonId
}

/** May this actor read the notes of a talk? Only a professional of the toegang of that gemeente: they are never shared (D0-16, D1-45). */
export function mayOpenAantekeningen(actor: Actor, traject: { gemeente: string }): boolean {
  return actor.soort === 'toegang' && traject.gemeente === actor.gemeente && !isVrijwilliger(actor)
}

/** May this actor read a plan of the inwoner's own, typed or as a file? Whoever may open the traject, and of the toegang a professional alone (D1-03, D1-45). */
export function mayOpenEigenPlan(actor: Actor): boolean {
  return !isVrijwilliger(actor)
}

/**
 * May this actor read what professionals say to each other about a traject: the note of a handover, what a colleague was asked and what came of it? Only a
 * professional of the toegang of that gemeente (D1-19, D1-21).
 */
export function mayReadOnderling(actor: Actor, traject: { gemeente: string }): boolean {
  return mayOpenAantekeningen(actor, traject)
}

/** May this actor open what somebody without sign-in asked (to be called, to get the form)? Only the toegang of that gemeente; who asked cannot read it back. */
export function mayOpenBelverzoek(actor: Actor, belverzoek: { gemeente: string }): boolean {
  return actor.soort === 'toegang' && belverzoek.gemeente === actor.gemeente
}

/**
 * May this actor read the figures of this gemeente? Only a professional of its toegang: a vrijwilliger decides nothing about the work of others (D1-45). Nobody
 * can be recognised in them, and they are still nobody else's.
 */
export function mayOpenCijfers(actor: Actor, cijfers: { gemeente: string }): boolean {
  return actor.soort === 'toegang' && actor.gemeente === cijfers.gemeente && !isVrijwilliger(actor)
}

/**
 * May this actor read what was told about the household that this plan refers to (D1-32)? An inwoner who takes part in the plan, and nobody
 * else: the toegang reads it as frozen in a plan that was sent, an aanbieder never.
 */
export function mayReadGezin(actor: Actor, traject: Pick<Traject, 'gemeente' | 'deelnames'>, now: Date): boolean {
  return actor.soort === 'inwoner' && mayOpen(actor, traject, now)
}

/**
 * May this actor read the name of the medewerker who has this traject in hand (D1-33)? Whoever may open the traject, and of nobody else than the one
 * who has it in hand now.
 */
export function mayReadContactpersoon(
  actor: Actor,
  traject: Pick<Traject, 'gemeente' | 'deelnames' | 'behandelaar'>,
  medewerkerId: string,
  now: Date,
): boolean {
  return traject.behandelaar === medewerkerId && mayOpen(actor, traject, now)
}

/**
 * May this actor read the names of everybody who is or was involved (D1-33)? An inwoner who takes part and the toegang of that gemeente; an aanbieder
 * reads in which role somebody acted, and no name.
 */
export function mayReadTeam(actor: Actor, traject: Pick<Traject, 'gemeente' | 'deelnames'>, now: Date): boolean {
  return (actor.soort === 'inwoner' || actor.soort === 'toegang') && mayOpen(actor, traject, now)
}

/**
 * May this actor read the whole zorgplan of who carries the help out now? An inwoner who takes part, and the aanbieder whose match it is (`kvk`: its own number). The toegang
 * reads what was shared with it, and nothing else (D3L-32).
 */
export function mayReadZorgplan(
  actor: Actor,
  traject: Pick<Traject, 'gemeente' | 'deelnames' | 'keuze'>,
  kvk: string | null,
  now: Date,
): boolean {
  const match = uitvoerendeMatch(traject)
  if (!match || !mayOpen(actor, traject, now)) return false
  return actor.soort === 'inwoner' || (actor.soort === 'aanbieder' && match.kvk === kvk)
}

/** May this actor write in the zorgplan? Who works for the aanbieder that carries the help out, and writes along: the HOE is of nobody else (D3L-27, D3X-02). */
export function mayWriteZorgplan(
  actor: Actor,
  traject: Pick<Traject, 'gemeente' | 'deelnames' | 'keuze'>,
  kvk: string | null,
  now: Date,
): boolean {
  if (actor.soort !== 'aanbieder' || !mayReadZorgplan(actor, traject, kvk, now)) return false
  return deelnamesVan(traject, 'organisatie', actor.organisatieId, now).some(
    ({ reikwijdte }) => reikwijdte === 'schrijven',
  )
}

/** May this actor read what was shared of a zorgplan with the toegang? A professional of that gemeente (D3L-32, D1-45). */
export function mayReadGedeeldZorgplan(actor: Actor, traject: { gemeente: string }): boolean {
  return mayOpenAantekeningen(actor, traject)
}

/**
 * May this actor read how much and how often this version of the zorgplan says, and nothing else of it? A professional of that gemeente, once the inwoner said no to it or the
 * decision was supplemented with it (D3L-36).
 */
export function mayReadOmvang(
  actor: Actor,
  { gemeente, uitvoering: { zorgplan, aangevuld } }: Pick<Traject, 'gemeente' | 'uitvoering'>,
  nr: number,
): boolean {
  const isNee = zorgplan?.nr === nr && zorgplan.antwoord?.wat === 'nee'
  return mayOpenAantekeningen(actor, { gemeente }) && (isNee || aangevuld?.zorgplan === nr)
}

/** May this actor tell something about the household that this plan refers to? Who may write in the plan. */
export function mayTellGezin(actor: Actor, traject: Traject, now: Date): boolean {
  return actor.soort === 'inwoner' && magSchrijven(traject, actor.persoonId, now)
}

/** May this actor read how satisfied the inwoner is with the help (D3L-40)? The inwoner and a professional of the toegang; whoever gives the help does not. */
export function mayReadTevredenheid(actor: Actor): boolean {
  return actor.soort === 'inwoner' || (actor.soort === 'toegang' && !isVrijwilliger(actor))
}

/** May this actor give this command at all? Whether it can happen now is decided by decide(). Who only reads, changes nothing. */
export function mayDo(actor: Actor, command: Command, traject: Traject, now: Date): boolean {
  if (!mayOpen(actor, traject, now)) return false
  switch (command.type) {
    case 'AntwoordAkkoord':
    case 'BeantwoordZorgplan':
      return actor.soort === 'inwoner' && magInstemmen(traject, actor.persoonId, now)
    case 'KiesInvulwijze':
    case 'WerkAanPlan':
    case 'DienPlanIn':
    case 'BeantwoordVerdieping':
    case 'ZegOneens':
    case 'TrekIn':
    case 'MeldInvoerNietGoed':
    case 'VraagFormulier':
    case 'BeantwoordUitnodiging':
    case 'WaardeerGesprek':
    case 'NeemNamensTerug':
    case 'KondigEigenPlanAan':
    case 'DienEigenPlanIn':
    case 'WijsEigenPlanAf':
    case 'BetwistAkkoord':
    case 'DienAanvraagIn':
    case 'KiesVorm':
    case 'GeefPgbPlan':
    case 'VraagBuitenContract':
    case 'KiesAanbieders':
    case 'VindDelenGoed':
    case 'NeemDelenTerug':
    case 'KiesIntake':
    case 'VraagAndereIntake':
    case 'WeigerInzage':
    case 'MeldNietBegonnen':
    case 'GeefTevredenheid':
    case 'ZetWaakvlam':
    case 'BevestigAfspraak':
    case 'StelInGebreke':
      return actor.soort === 'inwoner' && magSchrijven(traject, actor.persoonId, now)
    // The inwoner says it signed in; what they said or signed elsewhere is written down by the toegang.
    case 'BevestigInvoer':
      return command.hoe === 'online'
        ? actor.soort === 'inwoner' && magSchrijven(traject, actor.persoonId, now)
        : magAlsToegang(actor, command.type)
    case 'WijsOpClientondersteuning':
    case 'StelWetVast':
    case 'SchrijfBijPlan':
    case 'VraagAkkoord':
    case 'VraagAanvulling':
    case 'VraagVerdieping':
    case 'TrekVerdiepingIn':
    case 'VoegToe':
    case 'VerbeterInvoer':
    case 'ControleerGezag':
    case 'OntvangPapier':
    case 'LegProcesUit':
    case 'PlanGesprek':
    case 'VerzetGesprek':
    case 'ZegGesprekAf':
    case 'MaakVerslag':
    case 'BeginNamens':
    case 'WerkNamens':
    case 'DienNamensIn':
    case 'LegAanbodVast':
    case 'LeesEigenPlan':
    case 'LegGebruikVast':
    case 'WijsMantelzorger':
    case 'StartOnderzoek':
    case 'LegAkkoordVast':
    case 'LaatBetrokkeneMeedoen':
    case 'BeginNieuwPlan':
    case 'SluitAf':
    case 'BevestigSpoed':
    case 'HefSpoedOp':
    case 'WijsToe':
    case 'LegIdentiteitVast':
    case 'LegWoonplaatsVast':
    case 'KiesKlantreis':
    case 'BetrekAanbieder':
    case 'WeegResultaat':
    case 'RondAfwegingAf':
    case 'LegVooroverlegVast':
    case 'LegComplexVast':
    case 'StelHulpVast':
    case 'BeoordeelPgb':
    case 'BeantwoordBuitenContract':
    case 'AdviseerAanbieder':
    case 'DeelMetAanbieder':
    case 'BeantwoordMatchVraag':
    case 'TrekMatchIn':
    case 'VraagIntensiteitTerug':
    case 'StelIntensiteitVast':
    case 'GaMeeNaarIntake':
    case 'VulBeschikkingAan':
    case 'BeoordeelWijziging':
    case 'SluitEvaluatie':
    case 'MeldUitstel':
    case 'DraagOver':
    case 'VraagTaak':
    case 'RondTaakAf':
    case 'TrekTaakIn':
      return magAlsToegang(actor, command.type)
    // Nobody says in the name of a colleague that a note was read.
    case 'LeesOverdracht':
      return actor.soort === 'toegang' && command.door === actor.medewerkerId && magAlsToegang(actor, command.type)
    // Of its own match: that it is theirs, is decided by decide().
    case 'AanvaardMatch':
    case 'WijsMatchAf':
    case 'VraagBijMatch':
    case 'GeefIntensiteit':
    case 'StelIntakeVoor':
    case 'LegIntakeVast':
    case 'LaatIntakeVervallen':
    case 'VraagInzage':
    case 'LegZorgplanVoor':
    case 'LegZorgplanAntwoordVast':
    case 'LegZonderGezagVast':
    case 'DeelZorgplan':
    case 'MeldStart':
    case 'VraagWijziging':
    case 'BeeindigHulp':
      return actor.soort === 'aanbieder' && magAlsPartij(actor, command.type, traject, now)
    // Each party says it of itself; whether it is theirs to say, is decided by decide().
    case 'RondStapAf':
    case 'KomAfspraakNa':
    case 'LaatAfspraakVervallen':
      return command.partij === actor.soort && magAlsPartij(actor, command.type, traject, now)
    case 'VraagOneensGesprek':
    case 'VraagBijsturing':
    case 'GeefEvaluatie':
      return isVanZichzelf(actor, command) && magAlsPartij(actor, command.type, traject, now)
    case 'LegOneensGesprekVast':
    case 'HandelBijsturingAf':
    case 'BeginEvaluatie':
      return (
        actor.soort !== 'inwoner' && isVanZichzelf(actor, command) && magAlsPartij(actor, command.type, traject, now)
      )
    case 'BeginStap':
      return actor.soort !== 'inwoner' && magAlsPartij(actor, command.type, traject, now)
    // The toegang writes down what whoever promises; an aanbieder promises for itself.
    case 'MaakAfspraak':
      return actor.soort === 'toegang'
        ? magAlsToegang(actor, command.type)
        : actor.soort === 'aanbieder' && command.wie === 'aanbieder' && magAlsPartij(actor, command.type, traject, now)
    // Who reads it in the portal says so; who had it read to them or read it on paper is written down by the toegang.
    case 'BevestigNamens':
      return command.hoe === 'portaal'
        ? actor.soort === 'inwoner' && magSchrijven(traject, actor.persoonId, now)
        : magAlsToegang(actor, command.type)
    case 'MeldSpoed':
      return actor.soort === 'inwoner'
        ? magSchrijven(traject, actor.persoonId, now)
        : magAlsToegang(actor, command.type)
  }
}

/** Said in the name of the own party; an aanbieder says with its number which match it means, and decide() whether that is its own. */
const isVanZichzelf = (actor: Actor, { partij, kvk }: { partij: Partij; kvk: string | null }): boolean =>
  partij === actor.soort && (actor.soort === 'aanbieder') === (kvk !== null)

/** May one of the three parties do something in the klantreis: the inwoner who may write, the aanbieder that takes part, a professional of the toegang. */
function magAlsPartij(actor: Actor, type: Command['type'], traject: Traject, now: Date): boolean {
  if (actor.soort === 'inwoner') return magSchrijven(traject, actor.persoonId, now)
  if (actor.soort === 'aanbieder')
    return deelnamesVan(traject, 'organisatie', actor.organisatieId, now).some(
      ({ reikwijdte }) => reikwijdte === 'schrijven',
    )
  return magAlsToegang(actor, type)
}

/** Whose yes it can be: who it is about, or who represents them. Somebody who helps to write, agrees to nothing in their place. */
function magInstemmen(traject: Traject, wie: string, now: Date): boolean {
  return deelnamesVan(traject, 'persoon', wie, now).some(
    ({ reikwijdte, rol }) => reikwijdte === 'schrijven' && (rol === 'betrokkene' || rol === 'vertegenwoordiger'),
  )
}

/** Somebody may take part in more than one role; writing in one of them is enough. */
function magSchrijven(traject: Traject, wie: string, now: Date): boolean {
  return deelnamesVan(traject, 'persoon', wie, now).some(({ reikwijdte }) => reikwijdte === 'schrijven')
}

function deelnamesVan(
  { deelnames }: Pick<Traject, 'deelnames'>,
  soort: 'persoon' | 'organisatie',
  wie: string,
  now: Date,
) {
  return deelnames.filter(
    (deelname) => deelname.soort === soort && deelname.wie === wie && (!deelname.tot || deelname.tot > now),
  )
}
