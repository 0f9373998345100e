import { Bezoeker } from '#tests/server/bezoeker.ts'

/** Everybody who tries, by the name of their account at the practice provider; nobody has none. */
export const mensen = {
  niemand: null,
  samira: { deur: 'digid', account: 'samira' },
  gerrit: { deur: 'digid', account: 'gerrit' },
  /** Acts for Gerrit by the sign-in: may begin something for him, and never opens what he began himself. */
  marloes: { deur: 'digid', account: 'marloes-gerrit' },
  /** Manages who works at the aanbieder that is asked. */
  sanne: { deur: 'eherkenning', account: 'sanne' },
  /** Works where Sanne works. */
  nina: { deur: 'eherkenning', account: 'nina' },
  /** Worked where Sanne works, and was removed by her (verwijderd.ts). */
  lars: { deur: 'eherkenning', account: 'lars' },
  /** Works at another aanbieder. */
  ruben: { deur: 'eherkenning', account: 'ruben' },
  /** Works at one that Sanne's organisatie has as its onderaannemer. */
  emre: { deur: 'eherkenning', account: 'emre' },
  yvonne: { deur: 'medewerker', account: 'yvonne' },
  karim: { deur: 'medewerker', account: 'karim' },
  /** Of the toegang too, and a volunteer: helps, and decides nothing (D1-45). */
  roos: { deur: 'medewerker', account: 'roos' },
  hanneke: { deur: 'medewerker', account: 'hanneke' },
  jeroen: { deur: 'medewerker', account: 'jeroen' },
} as const
export type Mens = keyof typeof mensen
export const iedereen = Object.keys(mensen) as Mens[]

/** Two owners in two gemeenten, so that a fixture of one of them cannot pass. */
export const eigenaren = {
  samira: { toegang: 'yvonne', collega: 'karim', vrijwilliger: 'roos', gemeente: '0222' },
  gerrit: { toegang: 'hanneke', collega: 'jeroen', vrijwilliger: null, gemeente: '1876' },
} as const
export type Eigenaar = keyof typeof eigenaren

/** What somebody is to the things of one owner. */
export type Rol =
  | 'niemand'
  | 'eigenaar'
  | 'inwoner'
  | 'aanbieder'
  | 'aanbiederCollega'
  | 'aanbiederAnders'
  | 'verwijderd'
  | 'onderaannemer'
  | 'toegang'
  | 'collega'
  | 'vrijwilliger'
  | 'elders'

export function rolVan(mens: Mens, eigenaar: Eigenaar): Rol {
  const { toegang, collega, vrijwilliger } = eigenaren[eigenaar]
  if (mens === eigenaar) return 'eigenaar'
  if (mens === toegang) return 'toegang'
  if (mens === collega) return 'collega'
  if (mens === vrijwilliger) return 'vrijwilliger'
  if (mens === 'niemand') return 'niemand'
  if (mens === 'nina') return 'aanbiederCollega'
  if (mens === 'lars') return 'verwijderd'
  if (mens === 'ruben') return 'aanbiederAnders'
  if (mens === 'emre') return 'onderaannemer'
  return { digid: 'inwoner', eherkenning: 'aanbieder', medewerker: 'elders' }[mensen[mens].deur] as Rol
}

/** Who tries the things of one owner: everybody, and of the other gemeente one medewerker. */
export function wieBij(eigenaar: Eigenaar): readonly Mens[] {
  const { collega, vrijwilliger } = eigenaren[eigenaar === 'samira' ? 'gerrit' : 'samira']
  return iedereen.filter((mens) => mens !== collega && mens !== vrijwilliger)
}

/** A person at the keyboard: a browser with a session of its own, and the token that goes with it. */
export type Aanwezig = { mens: Mens; bezoeker: Bezoeker; csrf: string }

const thuis = { digid: '/mijn', eherkenning: '/aanbieder', medewerker: '/toegang' } as const

const meedoen = '/aanbieder/meedoen'

/** Signs somebody in through the real code flow. */
export async function kom(url: string, mens: Mens): Promise<Aanwezig> {
  const bezoeker = new Bezoeker(url)
  const wie = mensen[mens]
  if (!wie) return { mens, bezoeker, csrf: '' }
  const { url: waar } = await bezoeker.meldAan(wie.account, `/inloggen/${wie.deur}/start`)
  const begin = mens === 'lars' && waar.pathname === meedoen ? meedoen : thuis[wie.deur]
  if (waar.pathname !== begin) throw new Error(`${mens} came out at ${waar.href}`)
  const csrf = await bezoeker.csrf(begin)
  if (!csrf) throw new Error(`no token for ${mens}`)
  return { mens, bezoeker, csrf }
}
