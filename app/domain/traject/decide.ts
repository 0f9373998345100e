import { gemeenteMetCode, isPlanOnline } from '../gemeente/gemeenten.ts'
import type { GezagBron } from '../persoon/gezag.ts'
import type { Papier } from '../perspectiefplan/papiercode.ts'
import {
  isAanmeldingdeel,
  isVerslagdeel,
  type ToegangOnderwerp,
  type Verslagdeel,
} from '../perspectiefplan/toegang-teksten.ts'
import { datumVan, type Datum } from '../termijnen/kalender.ts'
import type { Bevestiging } from './invoer.ts'
import { refuse } from '../refuse.ts'
import { dagKanNiet } from './dag-kan-niet.ts'
import { decideContact } from './contact.ts'
import type { ContactCommand } from './contact-feiten.ts'
import { accept, type Decision } from './decision.ts'
import { isGevraagd, openVerdieping } from './gesprek.ts'
import type { Invulwijze } from './gebeurtenissen.ts'
import { decideNamens } from './namens.ts'
import type { NamensCommand } from './namens-feiten.ts'
import { mistVoorAkkoord } from './mist-voor-akkoord.ts'
import { isNodigBevestigd, type Nodig } from './nodig.ts'
import { decideOnderzoek, type OnderzoekCommand } from './onderzoek.ts'
import type { Instemmer } from '../toestemming/wie-stemt-in.ts'
import { decideAanvraag, type AanvraagCommand } from './aanvraag.ts'
import { decideAfsluiten, type AfsluitCommand } from './afsluiten.ts'
import { decideControle, type ControleCommand } from './controle.ts'
import { decideInstemming, type InstemmingCommand } from './instemming.ts'
import { decideNieuwPlan, type NieuwPlanCommand } from './nieuw-plan.ts'
import { decideAfspraak, type AfspraakCommand } from './afspraken.ts'
import { decideAfweging } from './afweging.ts'
import type { AfwegingCommand } from './afweging-feiten.ts'
import { decideComplex, type ComplexCommand } from './complex.ts'
import { decideVooroverleg, type VooroverlegCommand } from './vooroverleg.ts'
import { decideKeuze } from './keuze.ts'
import type { KeuzeCommand } from './keuze-feiten.ts'
import { decideReis } from './reis.ts'
import type { ReisCommand } from './reis-feiten.ts'
import { decideSpoed, type SpoedCommand } from './spoed.ts'
import { decideOverdracht, type OverdrachtCommand } from './overdracht.ts'
import { decideTaak, type TaakCommand } from './taken.ts'
import { decideTeLaat, type TeLaatCommand } from './te-laat.ts'
import { decideToewijzing, type ToewijzingCommand } from './toewijzing.ts'
import type { Traject } from './traject.ts'
import { decideUitvoering } from './uitvoering.ts'
import type { UitvoeringCommand } from './uitvoering-feiten.ts'

/** What somebody wants to do in a traject. Personal texts are saved beside it; a command carries their ids. */
export type Command =
  | { type: 'KiesInvulwijze'; wijze: Invulwijze }
  | { type: 'WerkAanPlan' }
  | { type: 'DienPlanIn'; compleet: boolean }
  | { type: 'WijsOpClientondersteuning' }
  | { type: 'StelWetVast'; wet: 'jeugd' | 'wmo' }
  | { type: 'SchrijfBijPlan'; onderwerp: ToegangOnderwerp; versie: number; leeg: boolean }
  /** `instemmers`: whose yes is needed; left out, that of whoever takes part. `verslagOpen`: the parts of the Wmo verslag with nothing in them. */
  | {
      type: 'VraagAkkoord'
      nodig: readonly Nodig[]
      verslagOpen: readonly Verslagdeel[]
      instemmers?: readonly Instemmer[]
    }
  | { type: 'VraagAanvulling'; tekst: string }
  | { type: 'VraagVerdieping'; vraag: string; bladzijde: string }
  | { type: 'TrekVerdiepingIn'; vraag: string }
  | { type: 'BeantwoordVerdieping'; vraag: string; antwoord: string }
  | { type: 'VoegToe'; bladzijde: string; versie: number; leeg: boolean }
  | { type: 'TrekIn'; tekst: string | null }
  | { type: 'OntvangPapier'; papier: Papier & { code: string }; document: string; dag: Datum }
  | { type: 'VraagFormulier'; hoe: 'post' | 'mail' }
  | { type: 'BevestigInvoer'; hoe: Bevestiging; dag: Datum }
  | { type: 'MeldInvoerNietGoed'; tekst: string }
  | { type: 'VerbeterInvoer'; tekst: string }
  | { type: 'ControleerGezag'; gezag: 'ja' | 'nee'; bron: GezagBron }
  | { type: 'ZegOneens'; onderdeel: string; versie: number; tekst: string }
  | ContactCommand
  | NamensCommand
  | OnderzoekCommand
  | InstemmingCommand
  | NieuwPlanCommand
  | AanvraagCommand
  | AfsluitCommand
  | SpoedCommand
  | ToewijzingCommand
  | ControleCommand
  | ReisCommand
  | AfwegingCommand
  | VooroverlegCommand
  | ComplexCommand
  | KeuzeCommand
  | UitvoeringCommand
  | AfspraakCommand
  | TeLaatCommand
  | OverdrachtCommand
  | TaakCommand

/**
 * Decides whether this can happen now. In: the command, the traject as it is, and legal time. Out: the gebeurtenissen to write, or a refusal
 * with its name. Who may give the command is decided elsewhere (toegankelijk.ts); texts do not come in here.
 */
export function decide(command: Command, traject: Traject, now: Date): Decision {
  const { plan, akkoord, gesprek } = traject
  if (traject.ingetrokkenOp) return command.type === 'TrekIn' ? accept() : refuse('ingetrokken')
  // Who does not agree with the end asks for a decision: an aanvraag opens the traject again.
  if (traject.afgesloten && command.type !== 'DienAanvraagIn')
    return command.type === 'SluitAf' ? accept() : refuse('afgesloten')
  if (dagKanNiet(command, datumVan(now))) return refuse('dag-kan-niet')
  switch (command.type) {
    case 'KiesInvulwijze':
      if (!isPlanOnline(traject.gemeente)) return refuse('plan-niet-online')
      if (command.wijze === traject.invulwijze) return accept()
      return accept({ type: 'InvulwijzeGekozen', wijze: command.wijze })

    case 'WerkAanPlan':
      if (!isPlanOnline(traject.gemeente)) return refuse('plan-niet-online')
      return plan.bij === 'inwoner' ? accept() : refuse('plan-niet-bij-u')

    case 'DienPlanIn':
      if (!isPlanOnline(traject.gemeente)) return refuse('plan-niet-online')
      if (plan.bij !== 'inwoner') return refuse('plan-niet-bij-u')
      if (!command.compleet) return refuse('plan-niet-compleet')
      return accept({ type: 'PlanIngediend', versie: plan.versie + 1 })

    case 'WijsOpClientondersteuning':
      if (traject.clientondersteuningGewezenOp) return accept()
      return accept({ type: 'ClientondersteuningGewezen' })

    case 'StelWetVast':
      if (traject.wetVastgesteld && traject.wet === command.wet) return accept()
      return accept({ type: 'WetVastgesteld', wet: command.wet })

    case 'SchrijfBijPlan':
      if (plan.bij !== 'toegang') return refuse('plan-niet-bij-ons')
      if (isVerslagdeel(command.onderwerp) && traject.wet === 'jeugd') return refuse('verslag-alleen-wmo')
      if (isAanmeldingdeel(command.onderwerp) && !traject.complex) return refuse('casus-niet-complex')
      if (command.onderwerp !== 'samenvatting' && !traject.onderzoek.gestartOp) return refuse('onderzoek-niet-begonnen')
      return accept({
        type: 'ToegangSchreef',
        onderwerp: command.onderwerp,
        versie: command.versie,
        leeg: command.leeg,
      })

    case 'VraagAkkoord': {
      const [mist] = mistVoorAkkoord(traject, command.verslagOpen)
      if (mist) return refuse(mist)
      // Asked and not answered, or agreed: asking again would take a given akkoord back without any change.
      if (akkoord.gevraagd && akkoord.antwoord?.wat !== 'nee') return accept()
      if (!isNodigBevestigd(command.nodig)) return refuse('nodig-niet-bevestigd')
      return accept(
        { type: 'NodigBevestigd' },
        { type: 'AkkoordGevraagd', versie: plan.versie + 1, nodig: command.instemmers ?? [] },
      )
    }

    case 'AntwoordAkkoord':
    case 'LegAkkoordVast':
    case 'BetwistAkkoord':
    case 'LaatBetrokkeneMeedoen':
      return decideInstemming(command, traject)

    case 'VraagAanvulling':
      if (plan.bij !== 'toegang') return refuse('plan-niet-bij-ons')
      return accept({ type: 'AanvullingGevraagd', tekst: command.tekst })

    case 'VraagVerdieping':
      if (plan.bij !== 'toegang') return refuse('plan-niet-bij-ons')
      return accept({ type: 'VerdiepingGevraagd', vraag: command.vraag, bladzijde: command.bladzijde })

    case 'TrekVerdiepingIn':
      if (!isGevraagd(gesprek, command.vraag)) return refuse('niet-gevonden')
      if (!openVerdieping(gesprek, command.vraag)) return refuse('vraag-niet-open')
      return accept({ type: 'VerdiepingIngetrokken', vraag: command.vraag })

    case 'BeantwoordVerdieping':
      if (!isGevraagd(gesprek, command.vraag)) return refuse('niet-gevonden')
      if (!openVerdieping(gesprek, command.vraag)) return refuse('vraag-niet-open')
      return accept({ type: 'VerdiepingBeantwoord', vraag: command.vraag, antwoord: command.antwoord })

    case 'VoegToe': {
      if (plan.bij !== 'toegang') return refuse('plan-niet-bij-ons')
      const { bladzijde, versie, leeg } = command
      return accept({ type: 'ToevoegingGeschreven', bladzijde, versie, leeg })
    }

    case 'TrekIn':
      return accept({ type: 'HulpvraagIngetrokken', tekst: command.tekst })

    case 'OntvangPapier': {
      const { code, gemeente, set, versie } = command.papier
      if (gemeente !== traject.gemeente) return refuse('papier-andere-gemeente')
      if (set !== gemeenteMetCode(traject.gemeente)?.vragenset) return refuse('papier-andere-vragen')
      if (command.dag < datumVan(traject.hulpvraagOp)) return refuse('dag-voor-hulpvraag')
      if (plan.bij !== 'inwoner') return refuse('namens-niet-nu')
      if (traject.papieren.some((een) => een.code === code)) return refuse('papier-al-ontvangen')
      return accept({ type: 'PapierOntvangen', code, versie, document: command.document })
    }

    case 'VraagFormulier':
      return accept({ type: 'FormulierGevraagd', hoe: command.hoe })

    case 'BevestigInvoer':
      if (!traject.invoer) return refuse('niets-te-bevestigen')
      if (command.dag < datumVan(traject.hulpvraagOp)) return refuse('dag-voor-hulpvraag')
      if (traject.invoer.stand === 'bevestigd') return accept()
      return accept({ type: 'InvoerBevestigd', hoe: command.hoe })

    case 'MeldInvoerNietGoed':
    case 'VerbeterInvoer':
      if (!traject.invoer) return refuse('niets-te-bevestigen')
      if (traject.invoer.stand === 'bevestigd') return refuse('invoer-al-bevestigd')
      return accept({
        type: command.type === 'VerbeterInvoer' ? 'InvoerVerbeterd' : 'InvoerNietGoed',
        tekst: command.tekst,
      })

    case 'ControleerGezag': {
      if (!traject.vertegenwoordiger) return refuse('geen-vertegenwoordiger')
      const { gezag, bron } = command
      return accept({ type: 'GezagGecontroleerd', gezag, bron })
    }

    case 'ZegOneens': {
      const { onderdeel, versie, tekst } = command
      if (versie < 1 || versie > plan.versie) return refuse('andere-versie')
      return accept({ type: 'OneensGezegd', onderdeel, versie, tekst })
    }

    case 'LegProcesUit':
    case 'PlanGesprek':
    case 'VerzetGesprek':
    case 'ZegGesprekAf':
    case 'BeantwoordUitnodiging':
    case 'MaakVerslag':
    case 'WaardeerGesprek':
      return decideContact(command, traject.contact)

    case 'BeginNamens':
    case 'WerkNamens':
    case 'DienNamensIn':
    case 'BevestigNamens':
    case 'NeemNamensTerug':
      return decideNamens(command, traject)
    case 'KondigEigenPlanAan':
    case 'DienEigenPlanIn':
    case 'WijsEigenPlanAf':
    case 'LegAanbodVast':
    case 'LeesEigenPlan':
    case 'LegGebruikVast':
    case 'WijsMantelzorger':
    case 'StartOnderzoek': {
      const uitkomst = decideOnderzoek(command, traject, now)
      return 'ok' in uitkomst ? uitkomst : accept(...uitkomst)
    }

    case 'BeginNieuwPlan':
      return decideNieuwPlan(command, traject)
    case 'DienAanvraagIn':
      return decideAanvraag(command, traject)
    case 'SluitAf':
      return decideAfsluiten(command, traject)
    case 'MeldSpoed':
    case 'BevestigSpoed':
    case 'HefSpoedOp':
      return decideSpoed(command, traject)
    case 'WijsToe':
      return decideToewijzing(command, traject)
    case 'LegIdentiteitVast':
    case 'LegWoonplaatsVast':
      return decideControle(command)
    case 'KiesKlantreis':
    case 'BeginStap':
    case 'RondStapAf':
    case 'BeantwoordZorgplan':
    case 'BetrekAanbieder':
      return decideReis(command, traject)
    case 'WeegResultaat':
    case 'RondAfwegingAf':
      return decideAfweging(command, traject)
    case 'LegComplexVast':
      return decideComplex(command, traject)
    case 'LegVooroverlegVast':
      return decideVooroverleg(command, traject)
    case 'StelHulpVast':
    case 'KiesVorm':
    case 'GeefPgbPlan':
    case 'BeoordeelPgb':
    case 'VraagBuitenContract':
    case 'BeantwoordBuitenContract':
    case 'KiesAanbieders':
    case 'AdviseerAanbieder':
    case 'VindDelenGoed':
    case 'NeemDelenTerug':
    case 'DeelMetAanbieder':
    case 'AanvaardMatch':
    case 'WijsMatchAf':
    case 'TrekMatchIn':
    case 'VraagBijMatch':
    case 'BeantwoordMatchVraag':
    case 'GeefIntensiteit':
    case 'VraagIntensiteitTerug':
    case 'StelIntensiteitVast':
      return decideKeuze(command, traject)
    case 'StelIntakeVoor':
    case 'KiesIntake':
    case 'VraagAndereIntake':
    case 'GaMeeNaarIntake':
    case 'LegIntakeVast':
    case 'LaatIntakeVervallen':
    case 'VraagInzage':
    case 'WeigerInzage':
    case 'LegZorgplanVoor':
    case 'LegZorgplanAntwoordVast':
    case 'LegZonderGezagVast':
    case 'DeelZorgplan':
    case 'VraagOneensGesprek':
    case 'LegOneensGesprekVast':
    case 'VulBeschikkingAan':
    case 'MeldStart':
    case 'MeldNietBegonnen':
    case 'VraagBijsturing':
    case 'HandelBijsturingAf':
    case 'VraagWijziging':
    case 'BeoordeelWijziging':
    case 'BeginEvaluatie':
    case 'GeefEvaluatie':
    case 'GeefTevredenheid':
    case 'SluitEvaluatie':
    case 'BeeindigHulp':
    case 'ZetWaakvlam':
      return decideUitvoering(command, traject)
    case 'MaakAfspraak':
    case 'BevestigAfspraak':
    case 'KomAfspraakNa':
    case 'LaatAfspraakVervallen':
      return decideAfspraak(command, traject.afspraken)
    case 'MeldUitstel':
    case 'StelInGebreke':
      return decideTeLaat(command, traject)
    case 'DraagOver':
    case 'LeesOverdracht':
      return decideOverdracht(command, traject)
    case 'VraagTaak':
    case 'RondTaakAf':
    case 'TrekTaakIn':
      return decideTaak(command, traject.taken)
  }
}
