import { hulptalen } from '#app/domain/aanbod/aanbieder.ts'
import { hulpMetId, type SoortHulp } from '#app/domain/aanbod/hulp.ts'
import { oudst } from '#app/domain/aanbod/regel.ts'
import { afstanden, wachttijden, type Zoekvraag } from '#app/domain/aanbod/zoek.ts'
import { puntVan } from '#app/domain/gemeente/punten.ts'

export const maxBladzijde = 9999
export type FoutNaam = 'postcode' | 'postcodeOnbekend' | 'leeftijd' | 'afstand'
export type Gevraagd = {
  hulp: SoortHulp | null
  vraag: Zoekvraag
  bladzijde: number
  getypt: { postcode: string; leeftijd: string }
  fouten: { veld: 'postcode' | 'leeftijd'; fout: FoutNaam }[]
}

/** Reads what is looked for from an address. What nobody can have chosen is left out; what somebody typed wrong is told, and the list then does without it. */
export function leesVraag(zoek: URLSearchParams): Gevraagd {
  const getypt = { postcode: typed(zoek, 'postcode'), leeftijd: typed(zoek, 'leeftijd') }
  const afstand = eenVan(zoek.get('afstand'), afstanden)
  const fouten = [...foutInPostcode(getypt.postcode, afstand), ...foutInLeeftijd(getypt.leeftijd)]
  const mis = (veld: string) => fouten.some((een) => een.veld === veld)
  const postcode = getypt.postcode && !mis('postcode') ? cijfersVan(getypt.postcode) : null
  return {
    hulp: hulpMetId(zoek.get('hulp')) ?? null,
    bladzijde: Math.min(maxBladzijde, Math.max(1, Number(/^\d{1,4}$/.exec(zoek.get('bladzijde') ?? '')?.[0] ?? 1))),
    getypt,
    fouten,
    vraag: {
      postcode,
      afstand: postcode ? afstand : null,
      wacht: eenVan(zoek.get('wacht'), wachttijden),
      taal: hulptalen.find((taal) => taal === zoek.get('taal') && taal !== 'nl') ?? null,
      leeftijd: getypt.leeftijd && !mis('leeftijd') ? Number(getypt.leeftijd) : null,
      volgorde: postcode && zoek.get('volgorde') !== 'naam' ? 'afstand' : 'naam',
    },
  }
}

/** The address of a search in the open list. */
export function adresVan(slug: string, { hulp, vraag }: Pick<Gevraagd, 'hulp' | 'vraag'>, bladzijde = 1): string {
  const zoek = [...(hulp ? [['hulp', hulp.id]] : []), ...wensenIn(vraag), ...bladzijdeIn(bladzijde)]
  return `/${slug}/aanbieders?${new URLSearchParams(zoek)}`
}

/** The wishes as they stand in an address; what is not wished for does not stand in it. */
export function wensenIn({ postcode, afstand, wacht, taal, leeftijd, volgorde }: Zoekvraag): [string, string][] {
  const delen = {
    ...{ postcode, afstand, wacht, taal, leeftijd },
    volgorde: postcode && volgorde === 'naam' ? 'naam' : null,
  }
  return Object.entries(delen).flatMap(([naam, waarde]): [string, string][] =>
    waarde === null ? [] : [[naam, String(waarde)]],
  )
}

export const bladzijdeIn = (bladzijde: number): [string, string][] =>
  bladzijde > 1 ? [['bladzijde', String(bladzijde)]] : []

const typed = (zoek: URLSearchParams, naam: string) => (zoek.get(naam) ?? '').trim().slice(0, 20)
const eenVan = (getypt: string | null, mogelijk: readonly number[]) =>
  mogelijk.find((een) => String(een) === getypt) ?? null

/** The four digits of a postcode, with or without its letters; '' for anything else. */
const cijfersVan = (getypt: string) =>
  /^([1-9]\d{3})([A-Z]{2})?$/.exec(getypt.replace(/\s+/g, '').toUpperCase())?.[1] ?? ''

function foutInPostcode(getypt: string, afstand: number | null): Gevraagd['fouten'] {
  if (getypt === '') return afstand === null ? [] : [{ veld: 'postcode', fout: 'afstand' }]
  const cijfers = cijfersVan(getypt)
  if (!cijfers) return [{ veld: 'postcode', fout: 'postcode' }]
  return puntVan(cijfers) ? [] : [{ veld: 'postcode', fout: 'postcodeOnbekend' }]
}

function foutInLeeftijd(getypt: string): Gevraagd['fouten'] {
  const goed = getypt === '' || (/^\d{1,3}$/.test(getypt) && Number(getypt) <= oudst)
  return goed ? [] : [{ veld: 'leeftijd', fout: 'leeftijd' }]
}
