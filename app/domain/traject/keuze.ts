import { hulpMetId } from '../aanbod/hulp.ts'
import { isDuurder, productMetCode, regioVan } from '../aanbod/regio.ts'
import { gevolgd } from '../aanbod/toolbox.ts'
import { refuse } from '../refuse.ts'
import { waaromGeenAanbieder } from './afweging-stand.ts'
import { accept, type Decision } from './decision.ts'
import { isFeit } from './feiten.ts'
import type { Gebeurtenis, Vastgelegd } from './gebeurtenissen.ts'
import {
  hoogstensVoorkeuren,
  minstensEvaluaties,
  nietsGekozen,
  type Keuze,
  type KeuzeCommand,
  type Match,
} from './keuze-feiten.ts'
import { isVoorAanbieder } from '../toestemming/delen.ts'
import { decideBuitenContract, volgBuitenContract } from './buiten-contract.ts'
import { decidePgb, volgPgb } from './pgb.ts'
import { keuzeStandVan, lopendeMatch, vraagtIntensiteit, waaromNietKiezen, wieNogKan } from './keuze-stand.ts'
import { isBuitenshuis, misInReis } from './reisweging.ts'
import type { Traject } from './traject.ts'
import { vervolgProducten } from './vervolg.ts'
import { uitvoerendeMatch, wieKanLezen } from './uitvoering-stand.ts'

/**
 * The commands between an agreed plan and the aanbieder that helps, decided. Refuses the form and the aanbieder before the help is established (D1-22), an
 * aanbieder without a contract for it (D4-24), sharing before the inwoner saw and agreed (D0-25), and every answer to a match that is not there any more.
 */
export function decideKeuze(command: KeuzeCommand, traject: Traject): Decision {
  const { keuze } = traject
  switch (command.type) {
    case 'StelHulpVast':
      return stelVast(command, traject)
    case 'KiesVorm':
      if (!keuze.hulp) return refuse('hulp-niet-vastgesteld')
      if (keuze.vorm === command.vorm) return accept()
      return lopendeMatch(keuze) ? refuse('match-loopt') : accept({ type: 'VormGekozen', vorm: command.vorm })
    case 'GeefPgbPlan':
    case 'BeoordeelPgb':
      return decidePgb(command, traject)
    case 'VraagBuitenContract':
    case 'BeantwoordBuitenContract':
      return decideBuitenContract(command, traject)
    case 'KiesAanbieders':
      return kies(command, keuze)
    case 'AdviseerAanbieder': {
      const { kvk, tekst, reis = null, gecontracteerd } = command
      if (!keuze.hulp) return refuse('hulp-niet-vastgesteld')
      if (kvk !== null && !gecontracteerd.includes(kvk)) return refuse('niet-gecontracteerd')
      const mis = misInReis(reis, traject)
      if (mis) return mis
      return accept({ type: 'AanbiederGeadviseerd', kvk, tekst, reis: isBuitenshuis(traject) ? reis : null })
    }
    case 'VindDelenGoed':
      return vindGoed(command, traject)
    case 'NeemDelenTerug': {
      const match = lopendeMatch(keuze)
      if (!keuze.goed) return accept()
      const terug: Gebeurtenis[] = match ? [{ type: 'MatchIngetrokken', match: match.id, tekst: null }] : []
      return accept({ type: 'DelenTeruggenomen' }, ...terug)
    }
    case 'DeelMetAanbieder': {
      if (lopendeMatch(keuze)) return refuse('match-loopt')
      const vraag = volgendeVraag(keuze, command.match)
      return vraag && keuzeStandVan(traject) === 'delen' ? accept(vraag) : refuse('delen-niet-goed')
    }
    case 'BeantwoordMatchVraag': {
      const vraag = keuze.matches
        .find(({ id }) => id === command.match)
        ?.vragen.find((een) => een.vraag === command.vraag)
      if (!vraag) return refuse('niet-gevonden')
      if (vraag.antwoord) return refuse('vraag-niet-open')
      const { match, antwoord } = command
      return accept({ type: 'MatchVraagBeantwoord', match, vraag: vraag.vraag, antwoord })
    }
    case 'TrekMatchIn': {
      const match = keuze.matches.find(({ id }) => id === command.match)
      if (!match) return refuse('niet-gevonden')
      if (match.stand === 'ingetrokken') return accept()
      if (match.stand === 'afgewezen') return refuse('match-voorbij')
      return accept({ type: 'MatchIngetrokken', match: match.id, tekst: command.tekst })
    }
    case 'VraagIntensiteitTerug':
    case 'StelIntensiteitVast': {
      const match = keuze.matches.find(({ id }) => id === command.match)
      if (!match) return refuse('niet-gevonden')
      if (match.stand !== 'aanvaard') return refuse('match-voorbij')
      if (match.vastOp) return command.type === 'StelIntensiteitVast' ? accept() : refuse('intensiteit-vast')
      if (!match.intensiteit) return refuse('geen-intensiteit')
      return command.type === 'StelIntensiteitVast'
        ? accept({ type: 'IntensiteitVastgesteld', match: match.id })
        : accept({ type: 'IntensiteitTeruggevraagd', match: match.id, tekst: command.tekst })
    }
    case 'AanvaardMatch':
    case 'WijsMatchAf':
    case 'VraagBijMatch':
    case 'GeefIntensiteit':
      return decideAntwoord(command, traject)
  }
}

/**
 * The WAT, after the inwoner agreed: under the law of this traject, in what the region buys, and until the eighteenth birthday at the most (D3M-16). While an aanbieder
 * gives the help, only when an evaluatie or a change asks for it (D4-48, D3L-51).
 */
function stelVast(command: KeuzeCommand & { type: 'StelHulpVast' }, traject: Traject): Decision {
  const { product: code, van, tot, evaluaties, uiterst, verlengd, duurder = null, toolbox = null } = command
  const product = productMetCode(traject.gemeente, code)
  if (!isFeit('ResultatenAkkoord', traject) && !isFeit('PlanAkkoord', traject)) return refuse('wet-geen-akkoord')
  const zonder = waaromGeenAanbieder(traject)
  if (zonder) return refuse(zonder)
  if (lopendeMatch(traject.keuze) && !vervolgProducten(traject).includes(code)) return refuse('match-loopt')
  if (!product) return refuse('product-niet-hier')
  if (traject.wet === 'onbekend') return refuse('wet-niet-vastgesteld')
  if (hulpMetId(product.hulp)?.wet !== traject.wet) return refuse('hulp-andere-wet')
  if (isDuurder(traject.gemeente, product) && duurder === null) return refuse('duurder-zonder-reden')
  if (tot <= van) return refuse('einde-voor-begin')
  if (evaluaties < minstensEvaluaties) return refuse('te-weinig-evaluaties')
  if (traject.wet === 'jeugd' && uiterst !== null && tot > uiterst && verlengd === null) return refuse('tot-achttien')
  const hulp = { product: code, van, tot, evaluaties }
  const voorstel = toolbox && { ...toolbox, gevolgd: gevolgd(toolbox, hulp) }
  return accept({ type: 'HulpVastgesteld', ...hulp, verlengd, duurder, toolbox: voorstel })
}

function kies(command: KeuzeCommand & { type: 'KiesAanbieders' }, keuze: Keuze): Decision {
  const { voorkeuren, tekst, gecontracteerd } = command
  const dicht = waaromNietKiezen({ keuze })
  if (dicht) return refuse(dicht)
  if (voorkeuren.length > hoogstensVoorkeuren) return refuse('hoogstens-drie')
  if (new Set(voorkeuren.map(({ kvk }) => kvk)).size < voorkeuren.length) return refuse('dubbel-gekozen')
  if (voorkeuren.some(({ kvk }) => !gecontracteerd.includes(kvk))) return refuse('niet-gecontracteerd')
  return accept({ type: 'AanbiedersGekozen', voorkeuren, tekst })
}

/** The inwoner saw what each of them would read, and says yes to it: to the first that is asked, and if they want to the next ones too; or to more, or less, for the one that helps (D0-25, D3L-23). */
function vindGoed(command: KeuzeCommand & { type: 'VindDelenGoed' }, traject: Traject): Decision {
  const { keuze, akkoord, afweging } = traject
  const { kvks, versie, onderdelen } = command
  const kunnen = wieKanLezen(traject).map(({ kvk }) => kvk)
  if (lopendeMatch(keuze) && !uitvoerendeMatch(traject)) return refuse('match-loopt')
  if (kunnen.length === 0) return refuse('niemand-gekozen')
  if (akkoord.antwoord?.wat !== 'ja') return refuse('wet-geen-akkoord')
  if (akkoord.antwoord.versie !== versie) return refuse('andere-versie')
  if (!kvks.includes(kunnen[0]!) || kvks.some((kvk) => !kunnen.includes(kvk))) return refuse('intussen-veranderd')
  if (onderdelen.some((deel) => !isVoorAanbieder(deel, afweging.besluit))) return refuse('intussen-veranderd')
  if (onderdelen.length === 0) return refuse('niets-te-delen')
  return accept({ type: 'DelenGoedgevonden', kvks, versie, onderdelen })
}

type Antwoord = Extract<KeuzeCommand, { type: 'AanvaardMatch' | 'WijsMatchAf' | 'VraagBijMatch' | 'GeefIntensiteit' }>

/** What an aanbieder says about the match that it was asked for; of one that is another's it is not told that there is any. */
function decideAntwoord(command: Antwoord, traject: Traject): Decision {
  const { keuze } = traject
  const match = keuze.matches.find(({ id, kvk }) => id === command.match && kvk === command.kvk)
  if (!match) return refuse('niet-gevonden')
  if (match.stand === 'ingetrokken') return refuse('match-ingetrokken')
  if (match.stand === 'afgewezen') return refuse('match-beantwoord')
  switch (command.type) {
    case 'AanvaardMatch':
      return match.stand === 'open' ? accept({ type: 'MatchAanvaard', match: match.id }) : refuse('match-beantwoord')
    case 'WijsMatchAf': {
      if (match.vastOp) return refuse('intensiteit-vast')
      const { reden, tekst, volgende } = command
      if (reden === 'anders' && tekst === null) return refuse('reden-ontbreekt')
      const nee: Gebeurtenis = { type: 'MatchAfgewezen', match: match.id, reden, tekst }
      const rest = { ...keuze, matches: keuze.matches.map((een) => (een === match ? afgewezen(een) : een)) }
      const vraag = volgendeVraag(rest, volgende)
      return vraag ? accept(nee, vraag) : accept(nee)
    }
    case 'VraagBijMatch':
      return accept({ type: 'MatchVraagGesteld', match: match.id, vraag: command.vraag })
    case 'GeefIntensiteit':
      return geefIntensiteit(command, match, traject)
  }
}

const afgewezen = (match: Match): Match => ({ ...match, stand: 'afgewezen' })

function geefIntensiteit(
  command: KeuzeCommand & { type: 'GeefIntensiteit' },
  match: Match,
  traject: Traject,
): Decision {
  const regio = regioVan(traject.gemeente)
  const { product, intensiteit, doel, componenten, start, tekst } = command
  if (!vraagtIntensiteit(traject)) return refuse('intensiteit-niet-gevraagd')
  if (match.stand !== 'aanvaard') return refuse('match-niet-aanvaard')
  if (match.vastOp) return refuse('intensiteit-vast')
  if (match.intensiteit) return refuse('match-beantwoord')
  const gekozen = productMetCode(traject.gemeente, product)
  if (!gekozen || hulpMetId(gekozen.hulp)?.wet !== traject.wet) return refuse('product-niet-hier')
  if (!regio?.intensiteiten.includes(intensiteit)) return refuse('product-niet-hier')
  return accept({
    ...{ type: 'IntensiteitGegeven', match: match.id },
    ...{ product, intensiteit, doel, componenten, start, tekst },
  })
}

/** The match with the first who can still be asked, when the inwoner agreed to share with them; null when nobody is left or the inwoner has to see it first. */
function volgendeVraag(keuze: Keuze, match: string): (Gebeurtenis & { type: 'MatchGevraagd' }) | null {
  const [eerste] = wieNogKan(keuze)
  if (!eerste || !keuze.goed?.kvks.includes(eerste.kvk)) return null
  return { type: 'MatchGevraagd', match, kvk: eerste.kvk, partij: eerste.partij, versie: keuze.goed.versie }
}

/** Without a result for an aanbieder there is nothing to choose; a yes to share a result that none is needed for any more, is asked anew (D2-07). */
function naAfweging(keuze: Keuze, aanbieder: readonly string[]): Keuze {
  if (aanbieder.length === 0) return { ...nietsGekozen, matches: keuze.matches }
  const isGoed = keuze.goed?.onderdelen.every((deel) => isVoorAanbieder(deel, { aanbieder })) !== false
  return isGoed || lopendeMatch(keuze) ? keuze : { ...keuze, goed: null }
}

/** Where it stands after this gebeurtenis. */
export function volgKeuze(keuze: Keuze, feit: Vastgelegd): Keuze {
  const wijzig = (id: string, anders: (match: Match) => Partial<Match>): Keuze => ({
    ...keuze,
    matches: keuze.matches.map((een) => (een.id === id ? { ...een, ...anders(een) } : een)),
  })
  const { op, door } = feit
  switch (feit.type) {
    case 'HulpVastgesteld': {
      const { product, van, tot, evaluaties, verlengd, duurder = null, toolbox } = feit
      const hulp = { product, van, tot, evaluaties, verlengd, duurder, toolbox: toolbox?.gevolgd ?? null, op }
      // Whoever is contracted for one kind of help need not be for another: the choice is made anew.
      // Help that runs is arranged anew with the aanbieder that gives it.
      if (keuze.hulp?.product === product || lopendeMatch(keuze)) return { ...keuze, hulp }
      return { ...nietsGekozen, hulp, vorm: keuze.vorm, matches: keuze.matches }
    }
    case 'AfwegingAfgerond':
      return naAfweging(keuze, feit.aanbieder)
    case 'VormGekozen':
      return { ...keuze, vorm: feit.vorm, pgb: feit.vorm === 'pgb' ? keuze.pgb : null }
    case 'PgbPlanGegeven':
    case 'PgbBeoordeeld':
      return { ...keuze, pgb: volgPgb(keuze.pgb, feit) }
    case 'BuitenContractGevraagd':
    case 'BuitenContractBeantwoord':
      return { ...keuze, buitenContract: volgBuitenContract(keuze.buitenContract, feit) }
    case 'AanbiedersGekozen': {
      const { voorkeuren, tekst } = feit
      // Who chooses somebody with a contract after all, need not wait for an answer about somebody without.
      const buitenContract = keuze.buitenContract?.antwoord ? keuze.buitenContract : null
      return { ...keuze, voorkeuren, tekst, gekozenOp: op, goed: null, buitenContract }
    }
    case 'AanbiederGeadviseerd':
      return { ...keuze, advies: { kvk: feit.kvk, tekst: feit.tekst, reis: feit.reis ?? null, op, door } }
    case 'DelenGoedgevonden': {
      const { kvks, versie, onderdelen } = feit
      return { ...keuze, goed: { kvks, versie, onderdelen, op } }
    }
    case 'DelenTeruggenomen':
      return { ...keuze, goed: null }
    case 'MatchGevraagd': {
      const { match: id, kvk, partij, versie } = feit
      const leeg = { antwoord: null, ingetrokken: null, vragen: [], intensiteit: null, terug: null, vastOp: null }
      const nieuw = { ...leeg, stand: 'open' as const }
      return { ...keuze, matches: [...keuze.matches, { id, kvk, partij, versie, op, ...nieuw }] }
    }
    case 'MatchAanvaard':
      return wijzig(feit.match, () => ({ stand: 'aanvaard', antwoord: { op, door, reden: null, tekst: null } }))
    case 'MatchAfgewezen': {
      const { reden, tekst } = feit
      return wijzig(feit.match, () => ({ stand: 'afgewezen', antwoord: { op, door, reden, tekst } }))
    }
    case 'MatchIngetrokken':
      return wijzig(feit.match, () => ({ stand: 'ingetrokken', ingetrokken: { op, tekst: feit.tekst } }))
    case 'MatchVraagGesteld':
      return wijzig(feit.match, ({ vragen }) => ({ vragen: [...vragen, { vraag: feit.vraag, op, antwoord: null }] }))
    case 'MatchVraagBeantwoord':
      return wijzig(feit.match, ({ vragen }) => ({
        vragen: vragen.map((een) => (een.vraag === feit.vraag ? { ...een, antwoord: feit.antwoord } : een)),
      }))
    case 'IntensiteitGegeven': {
      const { product, intensiteit, doel, componenten, start, tekst } = feit
      const gegeven = { product, intensiteit, doel, componenten, start, tekst, op }
      return wijzig(feit.match, () => ({ intensiteit: gegeven, terug: null }))
    }
    case 'IntensiteitTeruggevraagd':
      return wijzig(feit.match, () => ({ intensiteit: null, terug: feit.tekst }))
    case 'IntensiteitVastgesteld':
      return wijzig(feit.match, () => ({ vastOp: op }))
    // The yes to sharing belongs to the plan that was agreed: another plan is shown anew.
    case 'AkkoordGevraagd':
    case 'NieuwPlanBegonnen':
      return { ...keuze, goed: null }
    default:
      return keuze
  }
}
