import { gemeenteMetCode } from '#app/domain/gemeente/gemeenten.ts'
import { bsnFrom } from '#app/server/bsn.ts'
import { textAt, textsAt, type RuweClaims } from '#app/server/claims.server.ts'
import { loaNiveaus, type Claims, type DeurInstelling, type Persoonsveld } from '#app/server/deuren.server.ts'

/** Why a sign-in did not work out; the name is a key under `melding` in the locales. */
export type Melding =
  | 'geannuleerd'
  | 'storing'
  | 'niet-gelukt'
  | 'verlopen'
  | 'niveau-te-laag'
  | 'nummer-ongeldig'
  | 'gemeente-onbekend'
  | 'geen-toegang'

export type Persoonsgegevens = { bsn: string } & Partial<Record<Persoonsveld, string>>

export type Identiteit = { betrouwbaarheid: string } & (
  | {
      soort: 'inwoner'
      persoon: Persoonsgegevens
      namens: (Persoonsgegevens & { relatie: 'ouder' | 'voogd' | 'gemachtigde' }) | null
    }
  | {
      soort: 'aanbieder'
      kvk: string
      organisatie: string | null
      vestiging: string | null
      subject: string
      naam: string
    }
  | { soort: 'toegang'; subject: string; naam: string; functie: string | null; gemeente: string; rollen: string[] }
)

export type Uitkomst = { ok: true; identiteit: Identiteit } | { ok: false; melding: Melding }

const refuse = (melding: Melding): Uitkomst => ({ ok: false, melding })

/**
 * Who signed in, from the claims that came back (standards: DigiD, DigiD Machtigen, eHerkenning, the gemeente's own sign-in). The level of
 * assurance is judged by what came back, never by what was asked. Refuses by name.
 */
export function identityFrom(deur: DeurInstelling, ruw: RuweClaims): Uitkomst {
  const betrouwbaarheid = loaFrom(deur, ruw)
  if (!betrouwbaarheid) return refuse('niveau-te-laag')
  switch (deur.deur) {
    case 'digid':
      return inwonerFrom(deur.claims, ruw, betrouwbaarheid)
    case 'eherkenning':
      return aanbiederFrom(deur.claims, ruw, betrouwbaarheid)
    case 'medewerker':
      return medewerkerFrom(deur.claims, ruw, betrouwbaarheid)
  }
}

/** The highest level among the returned values, or null when it is below the minimum or unknown. */
function loaFrom({ deur, claims, minLoa }: DeurInstelling, ruw: RuweClaims): string | null {
  const niveaus: readonly string[] = loaNiveaus[deur]
  const gegeven = textsAt(ruw, claims.loa)
  const bekend = gegeven.length
    ? gegeven.map((waarde) => vertaal(claims.loaMap, waarde, niveaus))
    : [claims.loaStandaard]
  const hoogste = Math.max(...bekend.map((niveau) => niveaus.indexOf(niveau ?? '')))
  return hoogste >= niveaus.indexOf(minLoa) ? (niveaus[hoogste] ?? null) : null
}

function vertaal(loaMap: Claims['loaMap'], waarde: string, niveaus: readonly string[]): string | undefined {
  if (loaMap && Object.hasOwn(loaMap, waarde)) return loaMap[waarde]
  return niveaus.includes(waarde) ? waarde : undefined
}

/** With an acting BSN the legal subject is the person who is represented; without, the legal subject signs in for themselves. */
function inwonerFrom(claims: Claims, ruw: RuweClaims, betrouwbaarheid: string): Uitkomst {
  const eigen = textAt(ruw, claims.bsn)
  const onderwerp = textAt(ruw, claims.namensBsn) ?? eigen
  const acting = textAt(ruw, claims.actingBsn)
  const bsn = bsnFrom(acting ?? eigen ?? onderwerp ?? '')
  if (!bsn) return refuse('nummer-ongeldig')
  const persoon = { bsn, ...fieldsOf(claims, ruw) }
  if (!acting) return { ok: true, identiteit: { soort: 'inwoner', betrouwbaarheid, persoon, namens: null } }

  const namensBsn = bsnFrom(onderwerp ?? '')
  if (!namensBsn) return refuse('nummer-ongeldig')
  if (namensBsn === bsn) return { ok: true, identiteit: { soort: 'inwoner', betrouwbaarheid, persoon, namens: null } }
  const gezegd = textAt(ruw, claims.relatie)
  const relatie = gezegd === 'ouder' || gezegd === 'voogd' ? gezegd : 'gemachtigde'
  const namens = { bsn: namensBsn, ...fieldsOf(claims.namens ?? {}, ruw), relatie } as const
  return { ok: true, identiteit: { soort: 'inwoner', betrouwbaarheid, persoon, namens } }
}

function fieldsOf(
  paden: Partial<Record<Persoonsveld, Claims[Persoonsveld]>>,
  ruw: RuweClaims,
): Partial<Record<Persoonsveld, string>> {
  const velden = [
    'voornamen',
    'achternaam',
    'geboortedatum',
    'straat',
    'huisnummer',
    'postcode',
    'woonplaats',
    'gemeente',
  ] as const
  const gevonden = velden.flatMap((veld) => {
    const waarde = textAt(ruw, paden[veld])
    const past =
      waarde && (veld !== 'geboortedatum' || isDatum(waarde)) && (veld !== 'gemeente' || gemeenteMetCode(waarde))
    return past ? [[veld, waarde] as const] : []
  })
  return Object.fromEntries(gevonden)
}

const isDatum = (waarde: string) =>
  /^\d{4}-\d\d-\d\d$/.test(waarde) &&
  !Number.isNaN(Date.parse(waarde)) &&
  new Date(waarde).toISOString().startsWith(waarde)

function aanbiederFrom(claims: Claims, ruw: RuweClaims, betrouwbaarheid: string): Uitkomst {
  const kvk = textAt(ruw, claims.kvk) ?? ''
  const naamsoort = textAt(ruw, claims.naamsoort)
  const isKvk = naamsoort === null || naamsoort === 'urn:etoegang:1.9:EntityConcernedID:KvKnr'
  const subject = textAt(ruw, claims.subject)
  if (!isKvk || !/^\d{8}$/.test(kvk) || !subject) return refuse('nummer-ongeldig')
  const vestiging = textAt(ruw, claims.vestiging)
  if (vestiging !== null && !/^\d{12}$/.test(vestiging)) return refuse('nummer-ongeldig')
  const naam = textAt(ruw, claims.naam) ?? ''
  return {
    ok: true,
    identiteit: {
      soort: 'aanbieder',
      betrouwbaarheid,
      kvk,
      organisatie: textAt(ruw, claims.organisatie),
      vestiging,
      subject: `${kvk} ${subject}`,
      naam,
    },
  }
}

/** An employee of the gemeente comes in with the role for it only: not everybody with an account at the gemeente works in the toegang. */
function medewerkerFrom(claims: Claims, ruw: RuweClaims, betrouwbaarheid: string): Uitkomst {
  const subject = textAt(ruw, claims.subject)
  const gemeente = textAt(ruw, claims.gemeente)
  const rollen = [...new Set(textsAt(ruw, claims.rollen))].sort()
  if (!subject || !claims.rol || !rollen.includes(claims.rol)) return refuse('geen-toegang')
  if (!gemeente || !gemeenteMetCode(gemeente)) return refuse('gemeente-onbekend')
  const naam = textAt(ruw, claims.naam) ?? ''
  return {
    ok: true,
    identiteit: {
      soort: 'toegang',
      betrouwbaarheid,
      subject,
      naam,
      functie: textAt(ruw, claims.functie),
      gemeente,
      rollen,
    },
  }
}
