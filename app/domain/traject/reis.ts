import { isOokMetDeHand, isStapFeit, type Feit } from '../klantreis/feiten.ts'
import { heeftStapNa, progressBij, stapMet, type Klantreis, type Stap } from '../klantreis/klantreis.ts'
import { reizenVoor } from '../klantreis/klantreis-voor.ts'
import { reisVan } from '../klantreis/reis-van.ts'
import { refuse, type Weigering } from '../refuse.ts'
import { datumVan } from '../termijnen/kalender.ts'
import { accept, type Decision } from './decision.ts'
import { isFeit, standVan } from './feiten.ts'
import { keuzeStandVan } from './keuze-stand.ts'
import { doetZelf, herhaalbaar, isUit, partijVan } from './reis-stand.ts'
import type { ReisCommand } from './reis-feiten.ts'
import type { Traject } from './traject.ts'
import { uitvoerendeMatch } from './uitvoering-stand.ts'
import { eigenStem } from './zorgplan-instemming.ts'

/**
 * The commands about the klantreis, decided. A rule of the law is never set aside; any other order can be, with a reason (D1-24). Who may give them at
 * all, is in toegankelijk.ts.
 */
export function decideReis(command: ReisCommand, traject: Traject): Decision {
  switch (command.type) {
    case 'KiesKlantreis':
      return kies(command, traject)
    case 'BeginStap':
      return beginStap(command, traject)
    case 'RondStapAf':
      return rondAf(command, traject)
    case 'BeantwoordZorgplan': {
      const { reis, uitvoering } = traject
      const { antwoord, door, tekst } = command
      const hier = uitvoering.zorgplan
      if (!hier && !isFeit('ZorgplanGemaakt', traject)) return refuse('geen-zorgplan')
      // Until the help starts somebody can come back on it, both ways; after it only a newer zorgplan is asked about.
      if (isFeit('ZorgGestart', traject) && (!hier || hier.antwoord)) return refuse('zorg-al-gestart')
      if (!hier)
        return reis.zorgplan === antwoord
          ? accept()
          : accept({ type: 'ZorgplanBeantwoord', als: 'inwoner', antwoord, tekst })
      const eigen = eigenStem(hier, { persoon: door, betrokkene: door === traject.betrokkeneId })
      if (!eigen) return refuse('niet-uw-antwoord')
      if (eigen.eerder?.plan === antwoord) return accept()
      return accept({ type: 'ZorgplanBeantwoord', als: eigen.wie.als, antwoord, tekst })
    }
    // Nothing is shared with anybody of whom the inwoner does not know (domain A3 guard 3).
    case 'BetrekAanbieder':
      if (command.organisatie === traject.reis.aanbieder) return accept()
      if (!command.geinformeerd) return refuse('delen-zonder-informeren')
      return accept({ type: 'AanbiederBetrokken', organisatie: command.organisatie })
  }
}

/** What an aanbieder that said yes to a match does on pages of its own, with inwoner and toegang. */
export const doetDeAanbieder: readonly Feit[] = [
  'ZorgplanGemaakt',
  'OneensAfgerond',
  'ZorgGestart',
  'EvaluatieGehouden',
  'ZorgBeeindigd',
]

/** Only a klantreis this gemeente names for this help, in the version that counted when the traject began (D3A-01, D3A-03). */
function kies({ reis, hulp, via }: ReisCommand & { type: 'KiesKlantreis' }, traject: Traject): Decision {
  const gekozen = reizenVoor(traject.gemeente, hulp, datumVan(traject.hulpvraagOp), via).find(({ id }) => id === reis)
  if (!gekozen) return refuse('klantreis-niet-hier')
  const { reis: nu, klantreis } = traject
  if (klantreis.id === reis && nu.hulp === hulp && nu.via === via) return accept()
  // What was promised and done in one klantreis has no place in another.
  if (nu.gekozenOp && klantreis.id !== reis && nu.gedaan.length > 0) return refuse('klantreis-al-begonnen')
  return accept({ type: 'KlantreisGekozen', reis, reisVersie: gekozen.versie, hulp, via })
}

function beginStap({ reis, stap: id }: ReisCommand & { type: 'BeginStap' }, traject: Traject): Decision {
  const gevonden = vindStap(reis, id, traject)
  if ('ok' in gevonden) return gevonden
  const { klantreis, stap } = gevonden
  // Not agreeing with the zorgplan is what the inwoner says, and begins its step by itself.
  if (!stap.alsNodig || stap.begintNa === 'ZorgplanNietAkkoord') return refuse('stap-altijd')
  const staat = staatVan(klantreis, stap, traject)
  if (staat === 'nu' || staat === 'straks') return accept()
  if (!wachtOpNiets(klantreis, stap, traject)) return refuse('stap-nog-niet')
  return accept({ type: 'StapBegonnen', stap: id, als: stap.wie })
}

function rondAf(command: ReisCommand & { type: 'RondStapAf' }, traject: Traject): Decision {
  const gevonden = vindStap(command.reis, command.stap, traject)
  if ('ok' in gevonden) return gevonden
  const { klantreis, stap } = gevonden
  if (!isStapFeit(stap.klaarNa) && !isOokMetDeHand(stap.klaarNa)) return refuse('stap-heeft-bladzijde')
  const gaatOverKeuze = stap.klaarNa === 'AanbiederGekozen' || stap.klaarNa === 'IntensiteitBekend'
  if (gaatOverKeuze && keuzeStandVan(traject)) return refuse('stap-heeft-bladzijde')
  if (doetDeAanbieder.includes(stap.klaarNa) && uitvoerendeMatch(traject)) return refuse('stap-heeft-bladzijde')
  if (isUit(traject)) return refuse('klantreis-klaar')
  if (staatVan(klantreis, stap, traject) === 'klaar' && !herhaalbaar(klantreis, stap, traject))
    return refuse('stap-al-klaar')
  const wet = tegenDeWet(klantreis, stap, traject)
  if (wet) return refuse(wet)
  const als = doetZelf(stap, traject)
  const eigenBeurt = partijVan(als) === command.partij
  if (!eigenBeurt && command.partij !== 'toegang') return refuse('stap-van-ander')
  const uitVolgorde = !wachtOpNiets(klantreis, stap, traject) || !isBegonnen(klantreis, stap, traject)
  if (uitVolgorde && command.partij !== 'toegang') return refuse('stap-nog-niet')
  if ((uitVolgorde || !eigenBeurt || isOokMetDeHand(stap.klaarNa)) && command.reden === null)
    return refuse(uitVolgorde ? 'stap-nog-niet-reden' : 'stap-van-ander-reden')
  if (command.partij === 'aanbieder' && isVerwijzerZonderPlan(stap, traject))
    return refuse('plan-van-aanpak-niet-gedeeld')
  const opnieuw = stap.opnieuwVanaf !== undefined && (stap.alsNodig === true || command.opnieuw === true)
  return accept({ type: 'StapAfgerond', stap: stap.id, als, reden: command.reden, opnieuw })
}

/**
 * What the law asks before a step, whoever does it and for whatever reason (domain A3, guards 2, 4, 5 and 6): no aanbieder before it is known which help
 * and before the inwoner agreed with the results, no toewijzing before the decision was made known, no start before the inwoner agreed with the zorgplan.
 */
export function tegenDeWet(klantreis: Klantreis, { klaarNa }: Stap, traject: Traject): Weigering | null {
  const mist = (feit: Feit) => heeftStapNa(klantreis, feit) && !isFeit(feit, traject)
  if (klaarNa === 'AanbiederGekozen' || klaarNa === 'IntensiteitBekend') {
    if (mist('InzetBeslist') || mist('HulpBepaald')) return 'wet-hulp-onbekend'
    const metPlan = heeftStapNa(klantreis, 'PlanOpgesteld') || heeftStapNa(klantreis, 'PlanAkkoord')
    if (metPlan && !isFeit('ResultatenAkkoord', traject) && !isFeit('PlanAkkoord', traject)) return 'wet-geen-akkoord'
  }
  if (klaarNa === 'ZorgToegewezen' && mist('BeschikkingVerstuurd')) return 'wet-geen-beschikking'
  if (klaarNa === 'ZorgGestart' && heeftStapNa(klantreis, 'ZorgplanGemaakt') && !isFeit('ZorgplanAkkoord', traject))
    return 'wet-zorgplan-niet-akkoord'
  return null
}

/** The toegang referred, and did not get to read the plan van aanpak that was made here: that comes before it is agreed and a toewijzing is asked for (D4-41, D4-44). */
function isVerwijzerZonderPlan({ klaarNa }: Stap, { reis, uitvoering: { zorgplan, gedeeld } }: Traject): boolean {
  if (klaarNa !== 'ToewijzingGevraagd' || reis.via !== 'toegang' || !zorgplan) return false
  return gedeeld?.zorgplan !== zorgplan.nr || gedeeld.onderdelen.length === 0
}

/** The klantreis of the form has to be the one of now: who chose another meanwhile, was first. */
function vindStap(reis: string, id: string, traject: Traject) {
  const klantreis = reisVan(traject)
  if (klantreis.id !== reis) return refuse('intussen-veranderd')
  const stap = stapMet(klantreis, id)
  return stap ? { klantreis, stap } : refuse('niet-gevonden')
}

const staatVan = (klantreis: Klantreis, { id }: Stap, traject: Traject) =>
  progressBij(klantreis, standVan(traject)).find((een) => een.id === id)?.staat

const isBegonnen = (klantreis: Klantreis, stap: Stap, traject: Traject) =>
  staatVan(klantreis, stap, traject) !== undefined || stap.begintNa === undefined

/** Whether every step this one waits for is done or was not needed. */
function wachtOpNiets(klantreis: Klantreis, { wachtOp = [] }: Stap, traject: Traject): boolean {
  const staten = progressBij(klantreis, standVan(traject))
  return staten.every(({ id, staat }) => !wachtOp.includes(id) || staat === 'klaar')
}
