import { regelNamen, regels, type RegelNaam } from '#app/domain/termijnen/regels.ts'
import type { Betrokkene, Bron, Regel } from '#app/domain/termijnen/regel.ts'
import type { Taal } from '#app/usecases/ctx.ts'
import { lookUp, translate } from './i18n.server.ts'
import { nl } from './woorden.ts'

/** Every rule, everybody a term is for and every kind of ground has a name: the compiler names what has none. English has the keys of Dutch. */
nl.termijnen.regel satisfies Record<RegelNaam, string>
nl.termijnen.wie satisfies Record<Betrokkene, string>
nl.termijnen.bron satisfies Record<Bron, string>

/** What a rule is called, on a screen. */
export const regelNaam = (taal: Taal, naam: RegelNaam): string => translate(taal, 'termijnen')(`regel.${naam}`)

/** The article, or the rule of the standard; of an agreement the numbers of the requirements say nothing to a reader. */
export function grondVan(taal: Taal, { grond, bron }: Regel): string {
  const t = translate(taal, 'termijnen')
  const artikelen = grond.split(', ').filter((deel) => !/^D\d/.test(deel))
  const soort = t(`bron.${bron}`, { grond: artikelen.join(', ') })
  const alGenoemd = bron === 'wet' || bron === 'ijw'
  return alGenoemd || artikelen.length === 0 ? soort : `${soort} (${artikelen.join(', ')})`
}

/** One rule in words: its name, how long, its ground, who it is for and from what it counts. */
export function toonRegel(taal: Taal, naam: RegelNaam) {
  const t = translate(taal, 'termijnen')
  const regel = regels[naam]
  return {
    naam,
    titel: regelNaam(taal, naam),
    nr: regel.nr,
    lengte: lengteVan(taal, regel),
    grond: grondVan(taal, regel),
    wie: t(`wie.${regel.wie}`),
    begint: lookUp(taal, 'termijnen', `begint.${regel.begint}`),
    lezing: regel.lezing === true,
    inUren: regel.soort === 'uren',
  }
}

/** Every rule, in the order of the list of terms. */
export const toonRegels = (taal: Taal) => regelNamen.map((naam) => toonRegel(taal, naam))

function lengteVan(taal: Taal, regel: Regel): string {
  const t = translate(taal, 'termijnen')
  switch (regel.soort) {
    case 'uren':
      return t('lengte.uren', { count: regel.uren })
    case 'meteen':
      return t('lengte.meteen')
    case 'leeftijd':
      return t('lengte.leeftijd', { jaren: regel.leeftijd })
    default:
      return translate(taal, 'termijn')(`lengte.${regel.eenheid}`, { count: regel.lengte })
  }
}
