import { productMetCode } from '../aanbod/regio.ts'
import { refuse, type Weigering } from '../refuse.ts'
import { startTermijnVan } from './beurt.ts'
import { accept, type Decision } from './decision.ts'
import { heeftStapNa } from '../klantreis/klantreis.ts'
import { isFeit } from './feiten.ts'
import { tegenDeWet } from './reis.ts'
import { reisVan } from '../klantreis/reis-van.ts'
import { stapDoor } from './stap-door.ts'
import { zonderInwoner, type UitvoeringCommand } from './uitvoering-feiten.ts'
import { loopt, ongescoord } from './uitvoering-stand.ts'
import { isZonderToestemming, waaromGeenToestemming } from './zorgplan-instemming.ts'
import type { Traject } from './traject.ts'

export type HulpLooptCommand = Extract<
  UitvoeringCommand,
  {
    type:
      | 'MeldStart'
      | 'MeldNietBegonnen'
      | 'VraagBijsturing'
      | 'HandelBijsturingAf'
      | 'VraagWijziging'
      | 'BeoordeelWijziging'
      | 'BeeindigHulp'
      | 'ZetWaakvlam'
  }
>

/**
 * The commands about help that begins, runs and ends, decided. Refuses a start before the decision and the yes of the inwoner (domain A3 guards 5 and 6), a change
 * inside the same kind of help as a request (D3L-50), and an end before every result was scored (D2-22).
 */
export function decideHulpLoopt(command: HulpLooptCommand, traject: Traject): Decision {
  const { uitvoering } = traject
  const { match } = command
  switch (command.type) {
    case 'MeldStart':
      return meldStart(command, traject)
    case 'MeldNietBegonnen': {
      if (uitvoering.begonnen) return refuse(uitvoering.einde ? 'hulp-beeindigd' : 'zorg-al-gestart')
      if (uitvoering.nietBegonnen) return accept()
      const termijn = startTermijnVan(traject)
      if (termijn && command.vandaag <= termijn.einddatum) return refuse('start-nog-op-tijd')
      return accept({ type: 'HulpNietBegonnen', match, tekst: command.tekst })
    }
    case 'VraagBijsturing': {
      const { bijsturing, wat, partij, tekst } = command
      if (!loopt(uitvoering)) return refuse('hulp-loopt-niet')
      return accept({ type: 'BijsturingGevraagd', match, bijsturing, wat, partij, tekst })
    }
    case 'HandelBijsturingAf': {
      const gevraagd = uitvoering.bijsturing.find(({ id }) => id === command.bijsturing)
      if (!gevraagd) return refuse('niet-gevonden')
      if (gevraagd.klaar) return refuse('al-geantwoord')
      return accept({ type: 'BijsturingAfgehandeld', match, bijsturing: gevraagd.id, tekst: command.tekst })
    }
    case 'VraagWijziging':
      return vraagWijziging(command, traject)
    case 'BeoordeelWijziging': {
      const { wijziging, oordeel, tekst } = command
      const gevraagd = uitvoering.wijzigingen.find(({ id }) => id === wijziging)
      if (!gevraagd) return refuse('niet-gevonden')
      if (gevraagd.oordeel) return refuse('al-geantwoord')
      return accept({ type: 'WijzigingBeoordeeld', match, wijziging, oordeel, tekst })
    }
    case 'BeeindigHulp': {
      const { dag, reden, resultaten, tekst, vandaag } = command
      const { begonnen, einde } = uitvoering
      if (einde) return accept()
      if (!begonnen) return refuse('hulp-loopt-niet')
      if (dag < begonnen.dag || dag > vandaag) return refuse('dag-kan-niet')
      const scoren = zonderInwoner.includes(reden) ? (['aanbieder'] as const) : (['aanbieder', 'inwoner'] as const)
      if (ongescoord(uitvoering, resultaten, scoren).length > 0) return refuse('resultaten-niet-gescoord')
      const beeindigd = { type: 'HulpBeeindigd' as const, match, dag, reden, tekst }
      return accept(beeindigd, ...stapDoor('ZorgBeeindigd', 'aanbieder', traject))
    }
    case 'ZetWaakvlam': {
      const { dag, tekst, vandaag } = command
      if (!uitvoering.einde) return refuse('hulp-loopt')
      if (dag !== null && dag <= vandaag) return refuse('dag-voorbij')
      return dag === (uitvoering.waakvlam?.dag ?? null)
        ? accept()
        : accept({ type: 'WaakvlamGezet', match, dag, tekst })
    }
  }
}

/** A start after the term is said with its reason (D0-35); when the term ends is in beurt.ts. */
function meldStart(command: HulpLooptCommand & { type: 'MeldStart' }, traject: Traject): Decision {
  const { match, dag, tekst, vandaag } = command
  const { begonnen } = traject.uitvoering
  if (begonnen) return begonnen.dag === dag ? accept() : refuse('zorg-al-gestart')
  if (dag > vandaag) return refuse('dag-kan-niet')
  const termijn = startTermijnVan(traject)
  if (termijn && dag > termijn.einddatum && !tekst) return refuse('start-laat-zonder-reden')
  const dicht = waaromNietStarten(traject)
  if (dicht) return refuse(dicht)
  return accept({ type: 'HulpBegonnen', match, dag, tekst }, ...stapDoor('ZorgGestart', 'aanbieder', traject))
}

/** Why the help cannot begin now: the decision, or the yes of the inwoner to the zorgplan, is not there yet, or it began already. Null when it can. */
export function waaromNietStarten(traject: Traject): Weigering | null {
  const { begonnen, zorgplan } = traject.uitvoering
  if (begonnen) return 'zorg-al-gestart'
  const klantreis = reisVan(traject)
  const stap = klantreis.stappen.find(({ klaarNa }) => klaarNa === 'ZorgGestart')
  const wet = stap && tegenDeWet(klantreis, stap, traject)
  if (wet) return zorgplan && wet === 'wet-zorgplan-niet-akkoord' ? waaromGeenToestemming(traject) : wet
  const akkoord = zorgplan?.antwoord?.wat === 'ja' || isFeit('ZorgplanAkkoord', traject)
  if (zorgplan && !akkoord && !isZonderToestemming(traject)) return waaromGeenToestemming(traject)
  const kan = !stap || isFeit('ZorgGestart', traject) || stapDoor('ZorgGestart', 'aanbieder', traject).length > 0
  return kan ? null : 'stap-nog-niet'
}

/** Why the aanbieder cannot ask for other help now; null when it can. Where a gecertificeerde instelling decides, another bepaling takes its place, never a 317 (D3G-24, domain A3 guard 14). */
export function waaromGeenWijziging(traject: Traject): Weigering | null {
  if (!loopt(traject.uitvoering) || !traject.keuze.hulp) return 'hulp-loopt-niet'
  if (heeftStapNa(reisVan(traject), 'BepalingAangepast')) return 'wijziging-nieuwe-bepaling'
  return traject.uitvoering.wijzigingen.some(({ oordeel }) => !oordeel) ? 'wijziging-loopt' : null
}

/** Inside the same kind and segment of help the aanbieder changes the HOE in a new zorgplan and sends nothing; outside it is a request (D3L-50, D3L-51). */
function vraagWijziging(command: HulpLooptCommand & { type: 'VraagWijziging' }, traject: Traject): Decision {
  const { match, wijziging, naar, per, tekst } = command
  const { keuze, gemeente } = traject
  const dicht = waaromGeenWijziging(traject)
  const van = keuze.hulp?.product
  if (dicht || !van) return refuse(dicht ?? 'hulp-loopt-niet')
  const [oud, nieuw] = [productMetCode(gemeente, van), productMetCode(gemeente, naar)]
  if (!nieuw) return refuse('product-niet-hier')
  if (oud?.hulp === nieuw.hulp && oud.segment === nieuw.segment) return refuse('wijziging-zelfde-hulp')
  return accept({ type: 'WijzigingGevraagd', match, wijziging, van, naar, per, tekst })
}
