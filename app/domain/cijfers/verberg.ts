import { hoogsten } from './hoogste.ts'

/** How many people a group must have before a figure about it is shown: in a smaller one somebody can be recognised. */
export const kleinsteGroep = 10

/** The value of a dimension that stands for all its values together. */
export const alles = ''

/** How many people there are with this value in every dimension. */
export type Atoom = { sleutel: readonly string[]; aantal: number }

type Cel = { sleutel: readonly string[]; aantal: number }
/** A total along one dimension, with the parts that make it. */
type Lijn = { totaal: Cel; delen: Cel[] }

/**
 * Which figures of a table can be shown. In: how many there are in every cell. Out: for every cell and every total, under `sleutelVan`, the number, or
 * null where it stays hidden: because the group has fewer than ten people (nobody at all is no group), or because such a group could be reckoned
 * from what is left, as a total less its other parts. For that the smallest number beside it is hidden too, until to whoever knows all that is
 * shown every small group could as well be one of ten or more. So no sum and no difference of what is shown is a small group.
 */
export function verberg(atomen: readonly Atoom[]): Map<string, number | null> {
  const cellen = cellenVan(atomen)
  const lijnen = lijnenVan(cellen)
  const weg = new Set(cellen.filter(({ aantal }) => isKlein(aantal)))
  for (;;) {
    while (lijnen.some((lijn) => dek(lijn, weg)));
    const open = cellen.filter((cel) => cel.aantal > 0 && !weg.has(cel))
    const bekend = bekendVan(atomen, open)
    const naast = bekend && kleinste(open.filter((cel) => raakt(cel.sleutel, bekend.sleutel)))
    if (!naast) break
    weg.add(naast)
  }
  return new Map(cellen.map((cel) => [sleutelVan(...cel.sleutel), weg.has(cel) ? null : cel.aantal]))
}

/** A small group that what is shown tells to be small; undefined when there is none. */
function bekendVan(atomen: readonly Atoom[], getoond: readonly Cel[]): Atoom | undefined {
  const mensen = atomen.filter(({ aantal }) => aantal > 0)
  const sommen = getoond.map(({ sleutel, aantal }) => ({
    leden: mensen.flatMap((atoom, nr) => (raakt(sleutel, atoom.sleutel) ? [nr] : [])),
    is: aantal,
  }))
  const klein = mensen.flatMap(({ aantal }, nr) => (isKlein(aantal) ? [nr] : []))
  const hoog = hoogsten(mensen.length, sommen, klein, kleinsteGroep)
  const nr = hoog.findIndex((meest) => meest < kleinsteGroep - 1e-6)
  return nr < 0 ? undefined : mensen[klein[nr]!]
}

const isKlein = (aantal: number): boolean => aantal > 0 && aantal < kleinsteGroep

export const sleutelVan = (...sleutel: readonly string[]): string => sleutel.join('\n')

/** Hides one more number where this line alone tells a hidden one. Out: whether it did. */
function dek({ totaal, delen }: Lijn, weg: Set<Cel>): boolean {
  const verborgen = delen.filter((deel) => weg.has(deel))
  const som = verborgen.reduce((tot, { aantal }) => tot + aantal, 0)
  const veilig = weg.has(totaal)
    ? verborgen.length > 0
    : verborgen.length === 0 || (verborgen.length > 1 && som >= kleinsteGroep)
  if (veilig) return false
  const nog = kleinste(delen.filter((deel) => !weg.has(deel) && deel.aantal > 0)) ?? totaal
  if (weg.has(nog)) return false
  weg.add(nog)
  return true
}

const kleinste = (cellen: readonly Cel[]): Cel | undefined =>
  cellen.reduce<Cel | undefined>((een, ander) => (!een || ander.aantal < een.aantal ? ander : een), undefined)

/** Whether a cell or total counts somebody of another. */
const raakt = (een: readonly string[], ander: readonly string[]) =>
  een.every((waarde, nr) => waarde === alles || ander[nr] === alles || waarde === ander[nr])

/** Every cell and every total. */
function cellenVan(atomen: readonly Atoom[]): Cel[] {
  const breedte = atomen[0]?.sleutel.length ?? 0
  const waarden = Array.from({ length: breedte }, (_, nr) => [
    alles,
    ...new Set(atomen.map(({ sleutel }) => sleutel[nr]!)),
  ])
  const sleutels = waarden.reduce<string[][]>(
    (tot, keuzes) => tot.flatMap((begin) => keuzes.map((keuze) => [...begin, keuze])),
    [[]],
  )
  if (breedte === 0) return []
  return sleutels.map((sleutel) => ({
    sleutel,
    aantal: atomen.filter((atoom) => raakt(sleutel, atoom.sleutel)).reduce((som, { aantal }) => som + aantal, 0),
  }))
}

function lijnenVan(cellen: readonly Cel[]): Lijn[] {
  return cellen.flatMap((totaal) =>
    totaal.sleutel.flatMap((waarde, nr) => {
      if (waarde !== alles) return []
      const delen = cellen.filter(
        ({ sleutel }) =>
          sleutel[nr] !== alles && sleutel.every((een, plek) => plek === nr || een === totaal.sleutel[plek]),
      )
      return [{ totaal, delen }]
    }),
  )
}
