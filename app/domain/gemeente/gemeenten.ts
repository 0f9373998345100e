import type { Akkoordwijze } from './akkoordwijze.ts'

/**
 * What differs per gemeente, as data. The three of the practice environment carry invented numbers and addresses.
 * Adding one: a row here, its postcodes beside it, its theme in app/styles, a line in the tests.
 */
export type Gemeente = {
  /** CBS code; also the key of the theme and of row-level security. */
  code: string
  slug: string
  naam: string
  telefoon: string
  bellenVan: string
  bellenTot: string
  balies: readonly { naam: string; straat: string; postcode: string; plaats: string; van: string; tot: string }[]
  clientondersteuning: { naam: string; telefoon: string }
  /** The functionaris gegevensbescherming (AVG art. 37); an address that ends in `.example` is shown as an example. */
  fg: string
  /** Where the toegang hears by mail that something is ready, without what; null: in the portal alone. */
  teamadres: string | null
  /** Whether the perspectiefplan is filled in on this website. If not, the form is sent by mail or post (D0-03). */
  planOnline: boolean
  /** How many weeks after the last day of the term notes of a talk are kept (D0-16): shorter than the plan, which they are no part of. */
  aantekeningenWeken: number
  /**
   * What this gemeente calls things (C10): the plan of the inwoner, and that of the aanbieder (zorgplan, behandelplan, plan van aanpak), each one plan whose
   * name differs per region. A word with 'het', written without a capital.
   */
  namen: { plan: string; zorgplan: string }
  /** Which question set this gemeente uses (app/domain/perspectiefplan). */
  vragenset: 'voorbeeld'
  /** How an inwoner can give akkoord here (D3A-10); in the practice gemeenten an example. */
  akkoord: readonly Akkoordwijze[]
}

/** Where who leaves this site quickly ends up (D1-28): a page that nobody wonders about. */
export const elders = 'https://www.nu.nl/'

export const gemeenten: readonly Gemeente[] = [
  {
    code: '0222',
    slug: 'doetinchem',
    naam: 'Doetinchem',
    telefoon: '0314 00 02 22',
    bellenVan: '8.30',
    bellenTot: '17.00',
    balies: [
      {
        naam: 'Buurtplein Midden',
        straat: 'Voorbeeldplein 1',
        postcode: '7001 AA',
        plaats: 'Doetinchem',
        van: '9.00',
        tot: '12.30',
      },
      {
        naam: 'Buurtplein Wehl',
        straat: 'Voorbeeldstraat 14',
        postcode: '7031 AB',
        plaats: 'Wehl',
        van: '9.00',
        tot: '12.00',
      },
    ],
    clientondersteuning: { naam: 'Steunpunt Naast U', telefoon: '0314 00 90 10' },
    fg: 'fg@doetinchem.example',
    teamadres: null,
    planOnline: true,
    aantekeningenWeken: 6,
    namen: { plan: 'perspectiefplan', zorgplan: 'zorgplan' },
    vragenset: 'voorbeeld',
    akkoord: ['vinkje', 'handtekening', 'gesproken'],
  },
  {
    code: '1876',
    slug: 'bronckhorst',
    naam: 'Bronckhorst',
    telefoon: '0575 00 18 76',
    bellenVan: '9.00',
    bellenTot: '16.30',
    balies: [
      {
        naam: 'Gemeentehuis',
        straat: 'Voorbeeldlaan 2',
        postcode: '7255 AA',
        plaats: 'Hengelo',
        van: '9.00',
        tot: '12.30',
      },
    ],
    clientondersteuning: { naam: 'Steunpunt Naast U', telefoon: '0314 00 90 10' },
    fg: 'fg@bronckhorst.example',
    teamadres: 'toegang@bronckhorst.example',
    planOnline: true,
    aantekeningenWeken: 6,
    namen: { plan: 'perspectiefplan', zorgplan: 'zorgplan' },
    vragenset: 'voorbeeld',
    akkoord: ['vinkje', 'gesproken'],
  },
  {
    code: '1509',
    slug: 'oude-ijsselstreek',
    naam: 'Oude IJsselstreek',
    telefoon: '0315 00 15 09',
    bellenVan: '8.30',
    bellenTot: '16.30',
    balies: [
      {
        naam: 'Gemeentehuis',
        straat: 'Voorbeeldweg 3',
        postcode: '7071 AA',
        plaats: 'Ulft',
        van: '9.00',
        tot: '13.00',
      },
    ],
    clientondersteuning: { naam: 'Luisterhuis Oost', telefoon: '0315 00 90 20' },
    fg: 'fg@oude-ijsselstreek.example',
    teamadres: null,
    planOnline: true,
    aantekeningenWeken: 6,
    namen: { plan: 'ondersteuningsplan', zorgplan: 'plan van aanpak' },
    vragenset: 'voorbeeld',
    akkoord: ['vinkje', 'handtekening'],
  },
]

/** The gemeente with this CBS code, or undefined. */
export function gemeenteMetCode(code: string | null): Gemeente | undefined {
  return gemeenten.find((gemeente) => gemeente.code === code)
}

/** False for a gemeente that sends the plan by post or mail instead of having it filled in here (D0-03). An unknown code counts as online. */
export function isPlanOnline(code: string): boolean {
  return gemeenteMetCode(code)?.planOnline ?? true
}

/** What the plan is called in the gemeente with this code (C10); an unknown one uses the name of the werkproces. */
export function planNaamVan(code: string): string {
  return gemeenteMetCode(code)?.namen.plan ?? 'perspectiefplan'
}

/** What the plan of the aanbieder is called in the gemeente with this code (C10); where it is about no gemeente, as in the handleiding of the region. */
export function zorgplanNaamVan(code: string | null): string {
  return gemeenteMetCode(code)?.namen.zorgplan ?? 'zorgplan'
}

/** Where the toegang of this gemeente hears by mail that something is ready; null for one that reads it in the portal alone. */
export function teamadresVan(code: string | null): string | null {
  return gemeenteMetCode(code)?.teamadres ?? null
}

/** The gemeente whose front page stands at this slug, or undefined. */
export function gemeenteMetSlug(slug: string | undefined): Gemeente | undefined {
  return gemeenten.find((gemeente) => gemeente.slug === slug)
}
