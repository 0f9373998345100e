import { isOokMetDeHand, isStapFeit, type Feit, type PlanFeit } from '../klantreis/feiten.ts'
import { progressBij, type Stand } from '../klantreis/klantreis.ts'
import { reisVan } from '../klantreis/reis-van.ts'
import { isVoltallig } from './instemming.ts'
import { isPgbGoed } from './pgb.ts'
import type { Traject } from './traject.ts'
import { isAangevuld } from './uitvoering-stand.ts'
import { nogTeVragen } from './zorgplan-instemming.ts'

/** True when this is so in this traject now. */
export function isFeit(feit: Feit, traject: Traject): boolean {
  if (isStapFeit(feit)) return isGezegd(feit, traject)
  return isWaar[feit](traject) || (isOokMetDeHand(feit) && isGezegd(feit, traject))
}

/** What is so in this traject, for its klantreis. */
export function standVan(traject: Traject): Stand {
  const { nodig, keren } = traject.reis
  return {
    isZo: (feit) => isFeit(feit, traject),
    isNodig: (id) => nodig.some(({ stap }) => stap === id),
    keren: (id) => keren[id] ?? 0,
  }
}

/** Each step of the klantreis of this traject with its state. */
export function progressOf(traject: Traject) {
  return progressBij(reisVan(traject), standVan(traject))
}

/** What the weighing makes so by itself (D2-06, D4-10, D4-16). */
const doorAfweging: readonly Feit[] = ['EigenKrachtGewogen', 'VoorliggendGewogen', 'InzetBeslist']

/** Said of the zorgplan, or of a step: that it is done, or that it is needed. */
function isGezegd(feit: Feit, { reis: { zorgplan, gedaan, nodig }, afweging, keuze, uitvoering }: Traject): boolean {
  if (afweging.besluit && doorAfweging.includes(feit)) return true
  // Who arranges the help with a budget, needs no aanbieder to be found (D1-17).
  if (isPgbGoed(keuze) && ['AanbiederGekozen', 'IntensiteitBekend'].includes(feit)) return true
  if (feit === 'AanbiederGekozen' && keuze.voorkeuren?.length) return true
  if (feit === 'IntensiteitBekend' && keuze.matches.some(({ vastOp }) => vastOp !== null)) return true
  // After talks that did not help the decision says the omvang, and the help may start all the same (D3L-36, D3X-03).
  if (feit === 'ZorgplanAkkoord')
    return zorgplan === 'ja' || (isAangevuld(uitvoering) && nogTeVragen(uitvoering).length === 0)
  if (feit === 'ZorgplanNietAkkoord') return zorgplan === 'nee'
  return gedaan.some((een) => een.feit === feit) || nodig.some((een) => een.feit === feit)
}

const isWaar: Record<PlanFeit, (traject: Traject) => boolean> = {
  HulpvraagGedaan: (traject) => traject.volgnr > 0,
  PlanBijToegang: (traject) => traject.plan.bij === 'toegang',
  GesprekGevoerd: ({ contact }) => contact.gesprekken.some(({ verslagen }) => verslagen.length > 0),
  // The version that was laid before the inwoner. After a 'nee' it is the gemeente that has to talk and ask again.
  PlanOpgesteld: ({ akkoord }) => akkoord.gevraagd !== null && akkoord.antwoord?.wat !== 'nee',
  // Asked apart from the plan (D2-08): somebody can agree with the results and not with the rest.
  ResultatenAkkoord: ({ akkoord, instemming }) =>
    akkoord.gevraagd !== null &&
    isVoltallig(instemming) &&
    instemming.stemmen.every(({ resultaten }) => resultaten === 'ja'),
  PlanAkkoord: ({ akkoord }) => akkoord.antwoord?.wat === 'ja',
  PlanOndertekend: ({ akkoord, instemming }) =>
    akkoord.antwoord?.wat === 'ja' && instemming.stemmen.every(({ hoe }) => hoe === 'handtekening'),
}
