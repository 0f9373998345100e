import { heeftStapNa } from '../klantreis/klantreis.ts'
import { reisVan } from '../klantreis/reis-van.ts'
import { refuse } from '../refuse.ts'
import { accept, type Decision } from './decision.ts'
import { isFeit } from './feiten.ts'
import { keuzeStandVan } from './keuze-stand.ts'
import { stapDoor } from './stap-door.ts'
import { decideZorgplanInstemming, isZonderToestemming } from './zorgplan-instemming.ts'
import { gevraagdGesprek, oneensStandVan } from './uitvoering-stand.ts'
import type { UitvoeringCommand } from './uitvoering-feiten.ts'
import type { Traject } from './traject.ts'

export type ZorgplanCommand = Extract<
  UitvoeringCommand,
  {
    type:
      | 'LegZorgplanVoor'
      | 'LegZorgplanAntwoordVast'
      | 'LegZonderGezagVast'
      | 'DeelZorgplan'
      | 'VraagOneensGesprek'
      | 'LegOneensGesprekVast'
      | 'VulBeschikkingAan'
  }
>

/**
 * The commands about the zorgplan and about not agreeing with it, decided (D3L-22 to D3L-36). The HOE is of the aanbieder (D3L-27, D3X-02): the toegang has no
 * command that changes it, and nobody has to agree with the omvang but the inwoner (D3X-01).
 */
export function decideZorgplan(command: ZorgplanCommand, traject: Traject): Decision {
  const { match } = command
  const { zorgplan } = traject.uitvoering
  switch (command.type) {
    case 'LegZorgplanVoor':
      return legVoor(command, traject)
    case 'LegZorgplanAntwoordVast':
    case 'LegZonderGezagVast':
      return decideZorgplanInstemming(command, traject)
    case 'DeelZorgplan': {
      const { zorgplan: nr, onderdelen } = command
      if (zorgplan?.nr !== nr) return refuse(zorgplan ? 'intussen-veranderd' : 'geen-zorgplan')
      return accept({ type: 'ZorgplanGedeeld', match, zorgplan: nr, onderdelen })
    }
    case 'VraagOneensGesprek': {
      const { met, partij } = command
      if (!oneensStandVan(traject)) return refuse('niet-oneens')
      const gevraagd = gevraagdGesprek(traject.uitvoering)
      // Each of the three can call the toegang in at once (D3L-35); a talk that is asked for already is asked for once.
      if (gevraagd?.met === met || (gevraagd && met === 'aanbieder')) return accept()
      return accept({ type: 'OneensGesprekGevraagd', match, met, partij })
    }
    case 'LegOneensGesprekVast': {
      const { met, dag, uitkomst, tekst, partij, vandaag } = command
      if (!oneensStandVan(traject)) return refuse('niet-oneens')
      if (met === 'toegang' && partij !== 'toegang') return refuse('driegesprek-van-toegang')
      if (dag > vandaag) return refuse('dag-kan-niet')
      const gehouden = { type: 'OneensGesprekGehouden' as const, match, met, dag, uitkomst, tekst }
      return accept(gehouden, ...(uitkomst === 'eens' ? stapDoor('OneensAfgerond', partij, traject) : []))
    }
    case 'VulBeschikkingAan': {
      const { zorgplan: nr, dag, vandaag } = command
      if (zorgplan?.nr !== nr) return refuse('intussen-veranderd')
      if (traject.uitvoering.aangevuld?.zorgplan === nr) return accept()
      if (oneensStandVan(traject) !== 'oneens-aanvullen') return refuse('nog-in-gesprek')
      if (dag > vandaag) return refuse('dag-kan-niet')
      const aangevuld = { type: 'BeschikkingAangevuld' as const, match, zorgplan: nr, dag }
      return accept(aangevuld, ...stapDoor('OneensAfgerond', 'toegang', traject))
    }
  }
}

/** A zorgplan comes after the decision and the toewijzing where the klantreis has them before it; a later version while the help runs is a change of the HOE and sends no message (D3L-27). */
function legVoor(command: ZorgplanCommand & { type: 'LegZorgplanVoor' }, traject: Traject): Decision {
  const { match, zorgplan: nr, mist, instemmers } = command
  const { zorgplan, einde } = traject.uitvoering
  if (einde) return refuse('hulp-beeindigd')
  if (mist) return refuse(mist)
  const stand = keuzeStandVan(traject)
  if (stand === 'intensiteit-geven' || stand === 'intensiteit-vaststellen') return refuse('stap-nog-niet')
  if (nr !== (zorgplan?.nr ?? 0) + 1) return refuse('intussen-veranderd')
  // Under the Wmo, and where a kinderbeschermingsmaatregel is carried out, the law asks no consent by age: one answer is enough.
  const nodig = traject.wet === 'wmo' || isZonderToestemming(traject) ? [] : instemmers
  const voorgelegd = { type: 'ZorgplanVoorgelegd' as const, match, zorgplan: nr, nodig }
  if (isFeit('ZorgGestart', traject) || !heeftStapNa(reisVan(traject), 'ZorgplanGemaakt')) return accept(voorgelegd)
  const stap = stapDoor('ZorgplanGemaakt', 'aanbieder', traject)
  return stap.length > 0 ? accept(voorgelegd, ...stap) : refuse('stap-nog-niet')
}
