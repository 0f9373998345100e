import { datumVan } from '../termijnen/kalender.ts'
import { berekenTermijn, type Termijn } from '../termijnen/termijn.ts'
import type { EigenPlanGebeurtenis, OnderzoekGebeurtenis, Vastgelegd, Wet } from './gebeurtenissen.ts'

/** What the inwoner decided about a plan of their own, and what the toegang did with it. Texts and files are named by their id. */
export type EigenPlan = {
  stand: 'open' | 'aangekondigd' | 'ingediend' | 'afgewezen'
  /** When the inwoner said so. */
  op: Date | null
  /** The newest that was handed in; older ones stay stored. */
  plan: { vorm: 'document' | 'tekst'; id: string; op: Date } | null
  gelezen: { op: Date; door: string | null } | null
  gebruikt: { tekst: string; op: Date } | null
  /** The day the toegang says it was offered. */
  aangebodenOp: string | null
}

export type Onderzoek = {
  gestartOp: Date | null
  mantelzorger: { wat: 'geen' | 'gewezen'; op: Date } | null
}

export const geenEigenPlan: EigenPlan = {
  stand: 'open',
  op: null,
  plan: null,
  gelezen: null,
  gebruikt: null,
  aangebodenOp: null,
}
export const geenOnderzoek: Onderzoek = { gestartOp: null, mantelzorger: null }

/** What the law calls it (D1-42): the Wmo a persoonlijk plan, the Jeugdwet a familiegroepsplan. */
export const soortEigenPlan = {
  wmo: 'persoonlijk',
  jeugd: 'familiegroep',
  onbekend: 'eigen',
} as const satisfies Record<Wet, string>

/**
 * Until when the gemeente waits for a plan of the inwoner's own before it begins: seven days after the day of the melding (L1, Wmo 2.3.2 lid 2). While the
 * law is not set that day counts too; the Jeugdwet has no such day: null.
 */
export function eigenPlanTermijn(wet: Wet, hulpvraagOp: Date): Termijn<'wmo-eigen-plan'> | null {
  return wet === 'jeugd' ? null : berekenTermijn('wmo-eigen-plan', datumVan(hulpvraagOp))
}

/** The own plan after this gebeurtenis. */
export function volgEigenPlan(eigen: EigenPlan, feit: Vastgelegd & EigenPlanGebeurtenis): EigenPlan {
  const { op } = feit
  switch (feit.type) {
    case 'EigenPlanAangekondigd':
      return { ...eigen, stand: 'aangekondigd', op }
    case 'EigenPlanIngediend': {
      const { vorm, id } = feit
      return { ...eigen, stand: 'ingediend', op, plan: { vorm, id, op }, gelezen: null, gebruikt: null }
    }
    case 'EigenPlanAfgewezen':
      return { ...eigen, stand: 'afgewezen', op, plan: null, gelezen: null, gebruikt: null }
    case 'EigenPlanAangeboden':
      return { ...eigen, aangebodenOp: feit.dag }
    case 'EigenPlanGelezen':
      return eigen.plan?.id === feit.id ? { ...eigen, gelezen: { op, door: feit.door } } : eigen
    case 'EigenPlanGebruikt':
      return { ...eigen, gebruikt: { tekst: feit.tekst, op } }
  }
}

/** The research after this gebeurtenis. */
export function volgOnderzoek(onderzoek: Onderzoek, feit: Vastgelegd & OnderzoekGebeurtenis): Onderzoek {
  switch (feit.type) {
    case 'MantelzorgerGewezen':
      return { ...onderzoek, mantelzorger: { wat: feit.mantelzorger, op: feit.op } }
    case 'OnderzoekGestart':
      return { ...onderzoek, gestartOp: onderzoek.gestartOp ?? feit.op }
  }
}
