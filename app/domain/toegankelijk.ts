import type { Actor } from './actor.ts'
import type { Command } from './traject/decide.ts'
import type { Traject } from './traject/traject.ts'

/**
 * The first of two walls: may this actor open this traject? (The second is row-level security in db/migrations.)
 * An inwoner who takes part, an aanbieder whose organisation takes part, the toegang of the gemeente once a plan was handed in.
 */
export function mayOpen(actor: Actor, traject: Pick<Traject, 'gemeente' | 'ingediendOp' | 'deelnames'>, now: Date): boolean {
  switch (actor.soort) {
    case 'inwoner':
      return doetMee(traject, 'persoon', actor.persoonId, now) !== undefined
    case 'aanbieder':
      return doetMee(traject, 'organisatie', actor.organisatieId, now) !== undefined
    case 'toegang':
      return traject.gemeente === actor.gemeente && traject.ingediendOp !== null
    case 'systeem':
      return true
    case 'open':
      return false
  }
}

/** May this actor give this command at all? Whether it can happen now is decided by decide(). Who only reads, changes nothing. */
export function mayDo(actor: Actor, command: Command, traject: Traject, now: Date): boolean {
  if (!mayOpen(actor, traject, now)) return false
  switch (command.type) {
    case 'KiesInvulwijze':
    case 'WerkAanPlan':
    case 'DienPlanIn':
    case 'AntwoordAkkoord':
      return actor.soort === 'inwoner' && doetMee(traject, 'persoon', actor.persoonId, now)?.reikwijdte === 'schrijven'
    case 'WijsOpClientondersteuning':
    case 'StelWetVast':
    case 'SchrijfBijPlan':
    case 'VraagAkkoord':
    case 'VraagAanvulling':
      return actor.soort === 'toegang'
  }
}

function doetMee({ deelnames }: Pick<Traject, 'deelnames'>, soort: 'persoon' | 'organisatie', wie: string, now: Date) {
  return deelnames.find((deelname) => deelname.soort === soort && deelname.wie === wie && (!deelname.tot || deelname.tot > now))
}
