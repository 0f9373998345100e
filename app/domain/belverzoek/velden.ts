import type { Veld } from '../perspectiefplan/vragen.ts'
import { momentenVanaf } from './momenten.ts'

/** What somebody without sign-in can ask for: to be called, or the form of the perspectiefplan by post or mail (D0-02, D0-03). */
export const soorten = ['bellen', 'post', 'mail'] as const
export type Soort = (typeof soorten)[number]

/** The choice of who has no wish about when. */
export const maaktNietUit = 'maakt-niet-uit'

/** 'Laat ons u bellen': no more than is needed to call somebody (D1-29, D0-02). In: the moment it is shown or sent. */
export function belVelden(now: Date): readonly Veld[] {
  return [
    { naam: 'naam', soort: 'kort', max: 120, nodig: true },
    { naam: 'telefoon', soort: 'kort', max: 20, aanvullen: 'tel', nodig: true },
    { naam: 'wanneer', soort: 'keuzes', opties: [...momentenVanaf(now), maaktNietUit] },
    { naam: 'waarover', soort: 'lang', max: 500 },
    { naam: 'tolk', soort: 'kort', max: 60 },
  ]
}

/** 'Vraag het formulier aan': the plan on paper or by mail, for who cannot or will not fill it in here (D0-03). */
export const formulierVelden: readonly Veld[] = [
  { naam: 'naam', soort: 'kort', max: 120, nodig: true },
  { naam: 'hoe', soort: 'keuze', opties: ['post', 'mail'], nodig: true },
  { naam: 'straat', soort: 'kort', max: 120, aanvullen: 'straat', alleenBij: { veld: 'hoe', waarde: 'post' } },
  { naam: 'postcode', soort: 'kort', max: 10, aanvullen: 'postcode', alleenBij: { veld: 'hoe', waarde: 'post' } },
  { naam: 'plaats', soort: 'kort', max: 80, aanvullen: 'plaats', alleenBij: { veld: 'hoe', waarde: 'post' } },
  { naam: 'email', soort: 'kort', max: 120, aanvullen: 'email', alleenBij: { veld: 'hoe', waarde: 'mail' } },
]

/** The same for who signed in: the name is known. */
export const eigenFormulierVelden: readonly Veld[] = formulierVelden.filter(({ naam }) => naam !== 'naam')

/** What the toegang notes when it is done: whether the process was explained (D0-02), and a short note. */
export const afhandelVelden: readonly Veld[] = [
  { naam: 'uitgelegd', soort: 'keuzes', opties: ['ja'] },
  { naam: 'notitie', soort: 'lang', max: 1000 },
]
