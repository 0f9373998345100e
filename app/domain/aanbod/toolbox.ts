import { plusDagen, plusMaanden, type Datum } from '../termijnen/kalender.ts'
import type { HulpId, HulpWet } from './hulp.ts'
import { isDuurder, productenOnder, regioVan } from './regio.ts'

/** `woorden`: how words begin that point to this help. `zwaarte`: which of the intensiteiten of the region, the lightest 0. */
type Regel = { hulp: HulpId; woorden: readonly string[]; maanden: number; evaluaties: number; zwaarte: number }

/** EXAMPLE CONTENT: what the Toolbox of a region holds no source says (A7 3); a region brings its own. The first that fits as well as another goes first. */
const regels: readonly Regel[] = [
  { hulp: 'jeugd-dyslexie', woorden: ['dyslexie', 'lezen', 'lees', 'spell'], maanden: 12, evaluaties: 2, zwaarte: 0 },
  { hulp: 'jeugd-dag', woorden: ['school', 'groep', 'dagbest', 'thuiszit'], maanden: 9, evaluaties: 3, zwaarte: 1 },
  {
    hulp: 'jeugd-ggz',
    woorden: ['bang', 'angst', 'somber', 'boos', 'slapen', 'slaap'],
    maanden: 9,
    evaluaties: 3,
    zwaarte: 1,
  },
  { hulp: 'jeugd-logeren', woorden: ['logeren', 'rust', 'ontlast'], maanden: 12, evaluaties: 2, zwaarte: 0 },
  {
    hulp: 'jeugd-thuis',
    woorden: ['thuis', 'ouder', 'opvoed', 'ruzie', 'regels'],
    maanden: 6,
    evaluaties: 2,
    zwaarte: 0,
  },
  { hulp: 'huishouden', woorden: ['huishoud', 'schoon', 'opruim', 'was'], maanden: 24, evaluaties: 2, zwaarte: 0 },
  { hulp: 'dagbesteding', woorden: ['dagbest', 'mensen', 'alleen', 'eenzaam'], maanden: 12, evaluaties: 2, zwaarte: 0 },
  { hulp: 'vervoer', woorden: ['vervoer', 'reizen', 'taxi'], maanden: 24, evaluaties: 2, zwaarte: 0 },
  {
    hulp: 'begeleiding',
    woorden: ['week', 'geld', 'post', 'plannen', 'plan', 'zelf'],
    maanden: 12,
    evaluaties: 2,
    zwaarte: 0,
  },
]

/** What the Toolbox suggests for these results: which help, how heavy, for how long and how often it is looked at. `om`: the results it is about. */
export type ToolboxVoorstel = {
  product: string
  intensiteit: string
  maanden: number
  evaluaties: number
  om: readonly string[]
}

/**
 * Which help fits what somebody wants to reach (D4-26): the rule that most results point to, in the cheapest product of that kind the region buys under this law (D4-29).
 * Null when none does; it only suggests.
 */
export function toolboxVoor(
  gemeente: string,
  wet: HulpWet | 'onbekend',
  resultaten: readonly { id: string; tekst: string }[],
): ToolboxVoorstel | null {
  const kan = productenOnder(gemeente, wet).filter((een) => !isDuurder(gemeente, een))
  const gewogen = regels.flatMap((regel) => {
    const product = kan.find(({ hulp }) => hulp === regel.hulp)
    const om = resultaten.filter(({ tekst }) => wijstNaar(tekst, regel)).map(({ id }) => id)
    return product && om.length > 0 ? [{ regel, product, om }] : []
  })
  const [eerste] = gewogen.toSorted((een, twee) => twee.om.length - een.om.length)
  if (!eerste) return null
  const { regel, product, om } = eerste
  const intensiteiten = regioVan(gemeente)?.intensiteiten ?? []
  return {
    ...{ product: product.code, maanden: regel.maanden, evaluaties: regel.evaluaties, om },
    intensiteit: intensiteiten[Math.min(regel.zwaarte, intensiteiten.length - 1)] ?? '',
  }
}

const wijstNaar = (tekst: string, { woorden }: Regel): boolean =>
  tekst
    .toLocaleLowerCase('nl')
    .split(/[^\p{L}]+/u)
    .some((woord) => woorden.some((begin) => woord.startsWith(begin)))

/** What somebody did with the suggestion: took it over, the help but not for so long or so often, or something else. */
export type ToolboxGevolgd = 'overgenomen' | 'aangepast' | 'anders'

/** The last day of help that begins on this day and goes on for so many months. */
export const laatsteDag = (van: Datum, maanden: number): Datum => plusDagen(plusMaanden(van, maanden), -1)

/** Whether this help is what the Toolbox suggested. */
export function gevolgd(
  { product, maanden, evaluaties }: Pick<ToolboxVoorstel, 'product' | 'maanden' | 'evaluaties'>,
  hulp: { product: string; van: Datum; tot: Datum; evaluaties: number },
): ToolboxGevolgd {
  if (hulp.product !== product) return 'anders'
  return hulp.tot === laatsteDag(hulp.van, maanden) && hulp.evaluaties === evaluaties ? 'overgenomen' : 'aangepast'
}
