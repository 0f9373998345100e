import { z } from 'zod'

/** The three ways in: inwoners, people of an aanbieder, people of a gemeente. */
export const deuren = ['digid', 'eherkenning', 'medewerker'] as const
export type Deur = (typeof deuren)[number]

/** Levels of assurance per door, from low to high. A value that is not in the list is refused, never guessed. */
export const loaNiveaus = {
  digid: ['basis', 'midden', 'substantieel', 'hoog'],
  eherkenning: ['loa1', 'loa2', 'loa2plus', 'loa3', 'loa4'],
  medewerker: ['wachtwoord', 'mfa'],
} as const satisfies Record<Deur, readonly string[]>

/** Where a value stands in the claims: a name, a path through nested objects, or a value that is always the same. */
const pad = z.union([z.string().min(1), z.array(z.string().min(1)).min(1), z.strictObject({ vast: z.string() })])
export type Pad = z.infer<typeof pad>

const persoonsvelden = [
  'voornamen',
  'achternaam',
  'geboortedatum',
  'straat',
  'huisnummer',
  'postcode',
  'woonplaats',
  'gemeente',
] as const
export type Persoonsveld = (typeof persoonsvelden)[number]
const persoonPaden = z.strictObject(
  Object.fromEntries(persoonsvelden.map((veld) => [veld, pad.optional()])) as Record<
    Persoonsveld,
    z.ZodOptional<typeof pad>
  >,
)

const claimSchema = z.strictObject({
  ...persoonPaden.shape,
  bsn: pad.optional(),
  namensBsn: pad.optional(),
  actingBsn: pad.optional(),
  /** The same fields of the person who is represented. */
  namens: persoonPaden.optional(),
  relatie: pad.optional(),
  kvk: pad.optional(),
  naamsoort: pad.optional(),
  organisatie: pad.optional(),
  vestiging: pad.optional(),
  subject: pad.optional(),
  naam: pad.optional(),
  functie: pad.optional(),
  rollen: pad.optional(),
  loa: pad.optional(),
  loaMap: z.record(z.string(), z.string()).optional(),
  loaStandaard: z.string().optional(),
  /** The role in the claim that opens the door for a medewerker. */
  rol: z.string().optional(),
})
export type Claims = z.infer<typeof claimSchema>

export type DeurInstelling = {
  deur: Deur
  issuer: string
  clientId: string
  clientSecret: string
  scopes: string
  acr: string | undefined
  claims: Claims
  minLoa: string
  /** True when this door leads to the practice provider. */
  oefen: boolean
}

const samlLoa = 'urn:oasis:names:tc:SAML:2.0:ac:classes:'
const adres = (...boven: string[]) => ({
  voornamen: [...boven, 'given_name'],
  achternaam: [...boven, 'family_name'],
  geboortedatum: [...boven, 'birthdate'],
  straat: [...boven, 'adres', 'straat'],
  huisnummer: [...boven, 'adres', 'huisnummer'],
  postcode: [...boven, 'adres', 'postcode'],
  woonplaats: [...boven, 'adres', 'woonplaats'],
  gemeente: [...boven, 'adres', 'gemeentecode'],
})

/** The claim names most Dutch brokers use; `*_CLAIMS` replaces them one by one. */
const standaard: Record<Deur, Claims> = {
  digid: {
    bsn: 'bsn',
    namensBsn: 'urn:nl-eid-gdi:1.0:LegalSubjectID',
    actingBsn: 'urn:nl-eid-gdi:1.0:ActingSubjectID',
    ...adres(),
    namens: adres('vertegenwoordigde'),
    relatie: 'relatie',
    loa: 'acr',
    loaMap: {
      [`${samlLoa}PasswordProtectedTransport`]: 'basis',
      [`${samlLoa}MobileTwoFactorContract`]: 'midden',
      [`${samlLoa}Smartcard`]: 'substantieel',
      [`${samlLoa}SmartcardPKI`]: 'hoog',
    },
  },
  eherkenning: {
    kvk: 'urn:etoegang:core:LegalSubjectID',
    naamsoort: 'namequalifier',
    subject: 'urn:etoegang:core:ActingSubjectID',
    vestiging: 'urn:etoegang:1.9:ServiceRestriction:Vestigingsnr',
    organisatie: 'urn:etoegang:1.11:attribute-represented:CompanyName',
    naam: 'name',
    loa: 'acr',
    loaMap: Object.fromEntries(loaNiveaus.eherkenning.map((loa) => [`urn:etoegang:core:assurance-class:${loa}`, loa])),
  },
  medewerker: {
    subject: 'sub',
    naam: 'name',
    functie: 'jobTitle',
    rollen: 'roles',
    gemeente: 'gemeente',
    rol: 'toegang',
    loa: 'amr',
    loaMap: { pwd: 'wachtwoord', mfa: 'mfa' },
  },
}

/** The claims of a door: what is usual, with what the configuration says differently. */
export function claimsVan(deur: Deur, anders: unknown): { ok: true; claims: Claims } | { ok: false; fout: string } {
  const gelezen = claimSchema.safeParse(anders ?? {})
  if (!gelezen.success)
    return {
      ok: false,
      fout: gelezen.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`).join('; '),
    }
  const claims = { ...standaard[deur], ...gelezen.data }
  const niveaus: readonly string[] = loaNiveaus[deur]
  const vreemd = [...Object.values(claims.loaMap ?? {}), ...(claims.loaStandaard ? [claims.loaStandaard] : [])].find(
    (loa) => !niveaus.includes(loa),
  )
  return vreemd === undefined ? { ok: true, claims } : { ok: false, fout: `unknown level ${vreemd}` }
}
