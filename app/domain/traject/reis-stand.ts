import { heeftStapNa, progressBij, type Klantreis, type Stap, type Wie } from '../klantreis/klantreis.ts'
import { reisVan } from '../klantreis/reis-van.ts'
import { isFeit, standVan } from './feiten.ts'
import type { Gedaan, Partij, Reis } from './reis-feiten.ts'
import type { Vastgelegd } from './gebeurtenissen.ts'
import type { Traject } from './traject.ts'
import { loopt } from './uitvoering-stand.ts'
import { volgZorgplan } from './zorgplan-instemming.ts'

/** Who does a step in this traject: another when an arts referred (D4-33, D4-40, D4-47), and the one who referred for 'verwijzer' (D4-02). */
export function doetZelf({ wie, bijArts }: Stap, { reis: { via } }: Pick<Traject, 'reis'>): Wie {
  const echt = via === 'arts' ? (bijArts?.wie ?? wie) : wie
  if (echt !== 'verwijzer') return echt
  return via === 'arts' ? 'arts' : via === 'gi' ? 'jeugdbeschermer' : 'toegang'
}

/** Who gives the word for a step: inwoner and aanbieder themselves; whoever has no door here, through the toegang. */
export function partijVan(wie: Wie): Partij {
  return wie === 'inwoner' || wie === 'aanbieder' ? wie : 'toegang'
}

/** True when nothing of the klantreis is left: the help ended, or where the source names no end, every step is done and no help runs that began here. */
export function isUit(traject: Traject): boolean {
  if (loopt(traject.uitvoering)) return false
  const klantreis = reisVan(traject)
  if (heeftStapNa(klantreis, 'ZorgBeeindigd')) return isFeit('ZorgBeeindigd', traject)
  return progressBij(klantreis, standVan(traject)).every(({ staat }) => staat === 'klaar')
}

/**
 * The steps that can be done now; while the help runs and nothing else waits, the last one that comes back: the next evaluatie. A klantreis
 * without one stays at the step of the help itself, or at its last, until the help ends (D0-38).
 */
export function nuVan(traject: Traject): Stap[] {
  if (isUit(traject)) return []
  const klantreis = reisVan(traject)
  const staten = progressBij(klantreis, standVan(traject))
  const nu = klantreis.stappen.filter(({ id }) => staten.some((een) => een.id === id && een.staat === 'nu'))
  if (nu.length > 0) return nu
  const stappen: readonly Stap[] = klantreis.stappen
  const terug = stappen.findLast((stap) => herhaalbaar(klantreis, stap, traject))
  if (terug) return [terug]
  return loopt(traject.uitvoering)
    ? [stappen.findLast(({ klaarNa }) => klaarNa === 'ZorgGestart') ?? stappen.at(-1)!]
    : []
}

/** Whether this step only stands for the help that goes on: it was done, and does not come back. */
export function isHulpZelf(stap: Stap, traject: Traject): boolean {
  if (!loopt(traject.uitvoering) || herhaalbaar(reisVan(traject), stap, traject)) return false
  if (stap.klaarNa === 'ZorgGestart') return true
  return progressBij(reisVan(traject), standVan(traject)).some(({ id, staat }) => id === stap.id && staat === 'klaar')
}

/** Whether a step that is not always needed can be said to be needed, or to be done, now: it is not going on, and nothing holds it up. */
export function kanBeginnen(stap: Stap, traject: Traject): boolean {
  if (!stap.alsNodig || stap.begintNa === 'ZorgplanNietAkkoord' || isUit(traject)) return false
  const staten = progressBij(reisVan(traject), standVan(traject))
  if (staten.some(({ id, staat }) => id === stap.id && staat !== 'klaar')) return false
  return staten.every(({ id, staat }) => !stap.wachtOp?.includes(id) || staat === 'klaar')
}

/** While the help runs, the evaluatie comes back. */
export function herhaalbaar(klantreis: Klantreis, { klaarNa }: Stap, traject: Traject): boolean {
  return klaarNa === 'EvaluatieGehouden' && heeftStapNa(klantreis, 'ZorgBeeindigd') && !isUit(traject)
}

/**
 * True once the klantreis goes on past the plan: it was agreed and the toegang chose the klantreis or a step of it was done; or the klantreis has no plan
 * of ours in it, because an arts or a gecertificeerde instelling referred.
 */
export function isOnderweg(traject: Traject): boolean {
  const { reis, akkoord, plan, keuze } = traject
  const agreed = plan.bij === 'toegang' && akkoord.antwoord?.wat === 'ja'
  if (agreed) return reis.gekozenOp !== null || reis.gedaan.length > 0 || keuze.hulp !== null
  return reis.gekozenOp !== null && !heeftStapNa(reisVan(traject), 'PlanOpgesteld')
}

/** What is done of the klantreis after this gebeurtenis. In: the traject before it. */
export function volgReis(traject: Traject, feit: Vastgelegd): Reis {
  const { reis } = traject
  switch (feit.type) {
    case 'KlantreisGekozen':
      return { ...reis, hulp: feit.hulp, via: feit.via, gekozenOp: feit.op }
    case 'StapBegonnen': {
      const stap = reisVan(traject).stappen.find(({ id }) => id === feit.stap)
      return {
        ...reis,
        gedaan: reis.gedaan.filter((een) => een.stap !== feit.stap),
        nodig: [...reis.nodig, { stap: feit.stap, feit: stap?.begintNa ?? null, op: feit.op }],
      }
    }
    case 'StapAfgerond':
      return naStap(traject, feit)
    case 'ZorgplanBeantwoord':
    case 'ZorgplanAntwoordVastgelegd':
    case 'ZonderGezagVastgelegd':
      return naAntwoord(traject, feit)
    case 'ZorgplanVoorgelegd':
      return reis.gedaan.some(({ feit: wat }) => wat === 'ZorgGestart') ? reis : { ...reis, zorgplan: null }
    case 'AanbiederBetrokken':
      return { ...reis, aanbieder: feit.organisatie }
    default:
      return reis
  }
}

/** What the answers to the zorgplan come to now: the first yes of two changes nothing yet. */
function naAntwoord({ reis, uitvoering }: Traject, feit: Vastgelegd): Reis {
  // Of a newer zorgplan while the help runs: the start stays as it was.
  if (reis.gedaan.some(({ feit: wat }) => wat === 'ZorgGestart')) return reis
  const hier = uitvoering.zorgplan
  if (!hier) return feit.type === 'ZorgplanBeantwoord' ? metZorgplan(reis, feit.antwoord) : reis
  const wat = volgZorgplan(hier, feit)?.antwoord?.wat ?? null
  return wat === (hier.antwoord?.wat ?? null) ? reis : metZorgplan(reis, wat)
}

/** Every 'nee' asks for a talk of its own. */
const metZorgplan = (reis: Reis, zorgplan: Reis['zorgplan']): Reis => ({
  ...reis,
  zorgplan,
  gedaan: zorgplan === 'nee' ? reis.gedaan.filter((een) => een.feit !== 'OneensAfgerond') : reis.gedaan,
})

/** After a step that leads back, what lies between is open again; a new zorgplan, or a talk about it, asks for a new answer. */
function naStap(traject: Traject, feit: Vastgelegd & { type: 'StapAfgerond' }): Reis {
  const { reis } = traject
  const { stappen }: Klantreis = reisVan(traject)
  const stap = stappen.find(({ id }) => id === feit.stap)
  if (!stap) throw new Error(`no step ${feit.stap} in this klantreis`)
  const keren = { ...reis.keren, [stap.id]: (reis.keren[stap.id] ?? 0) + 1 }
  const { op, als, door, doorSoort } = feit
  const gedaan: Gedaan = { stap: stap.id, feit: stap.klaarNa, op, als, door, doorSoort }
  const rest = reis.gedaan.filter((een) => een.stap !== stap.id)
  if (feit.opnieuw) {
    const terug = stappen.slice(
      stappen.findIndex(({ id }) => id === stap.opnieuwVanaf),
      stappen.indexOf(stap) + 1,
    )
    // What began and goes on, does not begin again (D4-48).
    const blijft = loopt(traject.uitvoering)
    const weg = ({ stap: id }: { stap: string }) =>
      terug.some((een) => een.id === id && !(blijft && een.klaarNa === 'ZorgGestart'))
    return {
      ...reis,
      keren,
      gedaan: rest.filter((een) => !weg(een)),
      nodig: reis.nodig.filter((een) => !weg(een)),
      zorgplan: blijft ? reis.zorgplan : null,
    }
  }
  const zorgplan = stap.klaarNa === 'ZorgplanGemaakt' || stap.klaarNa === 'OneensAfgerond' ? null : reis.zorgplan
  return { ...reis, keren, zorgplan, gedaan: [...rest, gedaan] }
}
