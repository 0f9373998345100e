import { volgGezag } from '../persoon/gezag.ts'
import { volgContact } from './contact.ts'
import { volgNamens } from './namens.ts'
import { volgEigenPlan, volgOnderzoek } from './eigen-plan.ts'
import { volgInvoer } from './invoer.ts'
import { volgAanvraag } from './aanvraag.ts'
import { volgControle } from './controle.ts'
import { volgGesprek } from './gesprek.ts'
import type { Vastgelegd } from './gebeurtenissen.ts'
import { isVoltallig, leegInstemming, volgInstemming } from './instemming.ts'
import { volgHerziening } from './nieuw-plan.ts'
import { volgAfspraken } from './afspraken.ts'
import { volgOverdracht } from './overdracht.ts'
import { volgAfweging } from './afweging.ts'
import { volgKeuze } from './keuze.ts'
import { volgComplex } from './complex.ts'
import { volgVooroverleg } from './vooroverleg.ts'
import { volgUitvoering } from './uitvoering.ts'
import { volgReis } from './reis-stand.ts'
import { volgSpoed } from './spoed.ts'
import { volgTaken } from './taken.ts'
import { volgTeLaat } from './te-laat.ts'
import type { AkkoordAntwoord, Traject } from './traject.ts'

/** The traject after this gebeurtenis. Never refuses: what was written down, happened. */
export function evolve(traject: Traject, feit: Vastgelegd): Traject {
  const na = gevolg(traject, feit)
  return {
    ...na,
    volgnr: feit.volgnr,
    laatstOp: feit.op > traject.laatstOp ? feit.op : traject.laatstOp,
    reis: volgReis(traject, feit),
    afweging: volgAfweging(traject.afweging, feit),
    vooroverleg: volgVooroverleg(traject.vooroverleg, feit),
    complex: volgComplex(traject.complex, feit),
    keuze: volgKeuze(traject.keuze, feit),
    uitvoering: volgUitvoering(traject.uitvoering, feit),
    afspraken: volgAfspraken(traject.afspraken, feit),
    taken: volgTaken(traject.taken, feit),
    overdracht: volgOverdracht(traject.overdracht, feit),
    teLaat: volgTeLaat(traject, feit),
    // What was said belongs to what was asked: when the question goes, so do the answers.
    instemming: na.akkoord.gevraagd ? na.instemming : leegInstemming,
    herziening: volgHerziening(na.herziening, feit, na.akkoord),
    aanvraag: volgAanvraag(na.aanvraag, feit),
    spoed: volgSpoed(traject.spoed, feit),
  }
}

function gevolg(traject: Traject, feit: Vastgelegd): Traject {
  const { plan, akkoord } = traject
  switch (feit.type) {
    case 'HulpvraagIngediend':
      return {
        ...traject,
        hulpvraagOp: feit.op,
        klantreis:
          feit.klantreis && feit.klantreisVersie
            ? { id: feit.klantreis, versie: feit.klantreisVersie }
            : traject.klantreis,
        wet: feit.wetVoorstel,
        kanaal: feit.kanaal,
        hulpvraagTekst: feit.tekst,
        invoer: volgInvoer(null, feit),
        vertegenwoordiger:
          feit.ingediendDoor === 'vertegenwoordiger'
            ? { relatie: feit.relatie ?? null, bewezen: feit.namens === traject.betrokkeneId }
            : null,
      }
    case 'InvulwijzeGekozen':
      return { ...traject, invulwijze: feit.wijze }
    case 'PlanIngediend':
      return { ...ingediend(traject, feit), namens: { ...traject.namens, versie: null } }
    case 'PlanNamensIngediend':
      return { ...ingediend(traject, feit), namens: volgNamens(traject.namens, feit) }
    case 'NamensBegonnen':
      return { ...traject, namens: volgNamens(traject.namens, feit) }
    // Who read the plan that was written down, read the words of the hulpvraag in it.
    case 'NamensGelezen':
      return {
        ...traject,
        namens: volgNamens(traject.namens, feit),
        invoer: volgInvoer(traject.invoer, feit),
      }
    case 'NamensTeruggenomen':
      return {
        ...traject,
        laatsteTekst: { id: feit.tekst, bij: feit.type },
        plan: { ...plan, bij: 'inwoner', terug: { tekst: feit.tekst, op: feit.op, door: 'inwoner' } },
        namens: volgNamens(traject.namens, feit),
        akkoord: vervalt(akkoord),
      }
    case 'ProcesUitgelegd':
    case 'GesprekGepland':
    case 'GesprekVerzet':
    case 'GesprekAfgezegd':
    case 'UitnodigingBeantwoord':
    case 'GesprekVerslagen':
    case 'GesprekGewaardeerd':
      return { ...traject, contact: volgContact(traject.contact, feit) }
    // Confirmed in the same breath as akkoord is asked: it stands in the row of what happened.
    case 'NodigBevestigd':
    case 'SpoedBevestigd':
    case 'SpoedOpgeheven':
    case 'StapBegonnen':
    case 'StapAfgerond':
    case 'ZorgplanBeantwoord':
    case 'AanbiederBetrokken':
    case 'ResultaatGewogen':
    case 'AfwegingAfgerond':
    case 'VooroverlegGehouden':
    case 'ComplexVastgelegd':
    case 'HulpVastgesteld':
    case 'VormGekozen':
    case 'PgbPlanGegeven':
    case 'PgbBeoordeeld':
    case 'BuitenContractGevraagd':
    case 'BuitenContractBeantwoord':
    case 'AanbiedersGekozen':
    case 'AanbiederGeadviseerd':
    case 'DelenGoedgevonden':
    case 'DelenTeruggenomen':
    case 'MatchGevraagd':
    case 'MatchAanvaard':
    case 'MatchAfgewezen':
    case 'MatchIngetrokken':
    case 'MatchVraagGesteld':
    case 'MatchVraagBeantwoord':
    case 'IntensiteitGegeven':
    case 'IntensiteitTeruggevraagd':
    case 'IntensiteitVastgesteld':
    case 'IntakeVoorgesteld':
    case 'IntakeGekozen':
    case 'IntakeAndersGevraagd':
    case 'IntakeToegangGaatMee':
    case 'IntakeGehouden':
    case 'IntakeNietDoorgegaan':
    case 'InzageGevraagd':
    case 'InzageGeweigerd':
    case 'ZorgplanVoorgelegd':
    case 'ZorgplanAntwoordVastgelegd':
    case 'ZonderGezagVastgelegd':
    case 'ZorgplanGedeeld':
    case 'OneensGesprekGevraagd':
    case 'OneensGesprekGehouden':
    case 'BeschikkingAangevuld':
    case 'HulpBegonnen':
    case 'HulpNietBegonnen':
    case 'BijsturingGevraagd':
    case 'BijsturingAfgehandeld':
    case 'WijzigingGevraagd':
    case 'WijzigingBeoordeeld':
    case 'EvaluatieBegonnen':
    case 'EvaluatieGegeven':
    case 'TevredenheidGegeven':
    case 'EvaluatieAfgesloten':
    case 'HulpBeeindigd':
    case 'WaakvlamGezet':
    case 'AfspraakGemaakt':
    case 'AfspraakBevestigd':
    case 'AfspraakNagekomen':
    case 'AfspraakVervallen':
    case 'UitstelGemeld':
    case 'IngebrekeGesteld':
    case 'OverdrachtGelezen':
    case 'TaakGevraagd':
    case 'TaakGedaan':
    case 'TaakIngetrokken':
      return traject
    // Said in the same breath as the hulpvraag itself: its number stands in the plan too. A later one does not.
    case 'SpoedGemeld':
      return traject.volgnr === 1 && feit.doorSoort === 'inwoner'
        ? { ...traject, hulpvraagNummer: feit.bereikbaar }
        : traject
    case 'KlantreisGekozen':
      return { ...traject, klantreis: { id: feit.reis, versie: feit.reisVersie } }
    case 'ClientondersteuningGewezen':
      return { ...traject, clientondersteuningGewezenOp: feit.op }
    case 'WetVastgesteld':
      return { ...traject, wet: feit.wet, wetVastgesteld: true }
    case 'ToegangSchreef':
      return {
        ...traject,
        geschreven: { ...traject.geschreven, [feit.onderwerp]: !feit.leeg },
        akkoord: vervalt(akkoord),
      }
    case 'AkkoordGevraagd':
      return {
        ...traject,
        plan: { ...plan, versie: feit.versie },
        instemming: volgInstemming(traject.instemming, feit),
        akkoord: { ...akkoord, gevraagd: { versie: feit.versie, op: feit.op }, antwoord: null },
      }
    case 'AkkoordGegeven':
      return metJa(traject, feit)
    case 'AkkoordGeweigerd':
      return metNee(traject, feit)
    case 'AkkoordVastgelegd':
      return feit.resultaten === 'ja' && feit.plan === 'ja' ? metJa(traject, feit) : metNee(traject, feit)
    case 'AkkoordBetwist':
      return {
        ...traject,
        laatsteTekst: { id: feit.tekst, bij: feit.type },
        instemming: volgInstemming(traject.instemming, feit),
        akkoord: { ...akkoord, antwoord: null },
      }
    case 'BetrokkeneDoetMee':
      return { ...traject, instemming: volgInstemming(traject.instemming, feit) }
    case 'AanvullingGewenst':
      return {
        ...traject,
        laatsteTekst: { id: feit.tekst, bij: feit.type },
        plan: { ...plan, bij: 'inwoner', terug: { tekst: feit.tekst, op: feit.op, door: 'inwoner' } },
        akkoord: { ...akkoord, antwoord: antwoord('aanvullen', feit, feit.tekst), vervallen: null },
      }
    case 'AanvullingGevraagd':
      return {
        ...traject,
        laatsteTekst: { id: feit.tekst, bij: feit.type },
        plan: { ...plan, bij: 'inwoner', terug: { tekst: feit.tekst, op: feit.op, door: 'toegang' } },
        namens: { ...traject.namens, versie: null },
        akkoord: vervalt(akkoord),
      }
    // A question, its answer and what is added change what the inwoner agrees with; a word of disagreement does not.
    case 'VerdiepingGevraagd':
    case 'VerdiepingBeantwoord':
    case 'VerdiepingIngetrokken':
      return { ...traject, gesprek: volgGesprek(traject.gesprek, feit), akkoord: vervalt(akkoord) }
    case 'ToevoegingGeschreven':
      return { ...traject, akkoord: vervalt(akkoord) }
    case 'HulpvraagIngetrokken':
      return {
        ...traject,
        ingetrokkenOp: feit.op,
        laatsteTekst: feit.tekst ? { id: feit.tekst, bij: feit.type } : traject.laatsteTekst,
        plan: { ...plan, bij: 'niemand' },
        akkoord: vervalt(akkoord),
      }
    case 'PapierOntvangen': {
      const { code, document, op } = feit
      return { ...traject, papieren: [...traject.papieren, { code, document, op }] }
    }
    case 'FormulierGevraagd':
      return { ...traject, formulierGevraagd: { hoe: feit.hoe, op: feit.op } }
    case 'InvoerBevestigd':
    case 'InvoerNietGoed':
      return { ...traject, invoer: volgInvoer(traject.invoer, feit) }
    case 'InvoerVerbeterd':
      return { ...traject, invoer: volgInvoer(traject.invoer, feit), hulpvraagTekst: feit.tekst }
    case 'GezagGecontroleerd':
      return { ...traject, gezag: volgGezag(traject.gezag, feit) }
    case 'OneensGezegd':
      return { ...traject, gesprek: volgGesprek(traject.gesprek, feit) }
    case 'EigenPlanAangekondigd':
    case 'EigenPlanIngediend':
    case 'EigenPlanAfgewezen':
    case 'EigenPlanAangeboden':
    case 'EigenPlanGelezen':
    case 'EigenPlanGebruikt':
      return { ...traject, eigenPlan: volgEigenPlan(traject.eigenPlan, feit) }
    case 'MantelzorgerGewezen':
    case 'OnderzoekGestart':
      return { ...traject, onderzoek: volgOnderzoek(traject.onderzoek, feit) }
    case 'NieuwPlanBegonnen':
      return {
        ...traject,
        plan: { ...plan, bij: 'inwoner', terug: null },
        akkoord: { gevraagd: null, antwoord: null, vervallen: null },
      }
    case 'TrajectAfgesloten': {
      const { reden, uitleg, overdracht, op } = feit
      return {
        ...traject,
        afgesloten: { reden, uitleg, overdracht, op },
        laatsteTekst: { id: uitleg, bij: feit.type },
        plan: { ...plan, bij: 'niemand' },
      }
    }
    case 'AanvraagIngediend':
      return traject.afgesloten ? { ...traject, afgesloten: null, plan: { ...plan, bij: 'toegang' } } : traject
    case 'Toegewezen':
    case 'DossierOvergedragen':
      return { ...traject, behandelaar: feit.behandelaar }
    case 'IdentiteitGezien':
    case 'WoonplaatsGecontroleerd':
      return { ...traject, controle: volgControle(traject.controle, feit) }
  }
}

/** A yes counts as the answer once everybody whose yes is needed said it. */
function metJa(traject: Traject, feit: Vastgelegd & { versie: number }): Traject {
  const { akkoord } = traject
  const instemming = volgInstemming(traject.instemming, feit)
  if (!isVoltallig(instemming)) return { ...traject, instemming }
  return {
    ...traject,
    instemming,
    laatsteTekst: null,
    akkoord: { ...akkoord, antwoord: antwoord('ja', feit), vervallen: null },
  }
}

/** One no is a no. */
function metNee(traject: Traject, feit: Vastgelegd & { type: 'AkkoordGeweigerd' | 'AkkoordVastgelegd' }): Traject {
  const { tekst, type } = feit
  return {
    ...traject,
    laatsteTekst: tekst ? { id: tekst, bij: type } : traject.laatsteTekst,
    instemming: volgInstemming(traject.instemming, feit),
    akkoord: { ...traject.akkoord, antwoord: antwoord('nee', feit, tekst ?? undefined), vervallen: null },
  }
}

/** The plan after a version was sent, by whomever. */
function ingediend(traject: Traject, { versie, op }: { versie: number; op: Date }): Traject {
  const eerstIngediendOp = traject.plan.eerstIngediendOp ?? op
  const plan = { versie, ingediend: { versie, op }, eerstIngediendOp, bij: 'toegang' as const, terug: null }
  return { ...traject, plan, akkoord: vervalt(traject.akkoord) }
}

function antwoord(
  wat: AkkoordAntwoord['wat'],
  feit: { versie: number; op: Date; door: string | null },
  tekst?: string,
): AkkoordAntwoord {
  return { wat, versie: feit.versie, op: feit.op, door: feit.door, ...(tekst === undefined ? {} : { tekst }) }
}

/** An akkoord belongs to one version: any later change takes the question and the answer back, and remembers a 'ja' (D0-26). */
function vervalt(akkoord: Traject['akkoord']): Traject['akkoord'] {
  const { antwoord: gegeven, vervallen } = akkoord
  return { gevraagd: null, antwoord: null, vervallen: gegeven?.wat === 'ja' ? gegeven : vervallen }
}
