import type { Deur } from '#app/server/deuren.server.ts'
import {
  oefenaanbieders,
  oefenaanmeldingen,
  oefeninwoners,
  oefenmedewerkers,
  type Oefeninwoner,
} from '#app/server/oefenmensen.ts'

/** One button of the practice sign-in: the account behind it, how sure the sign-in is, and the claims as a real broker would send them. */
export type Oefenaccount = {
  id: string
  acr: string | undefined
  amr: string[] | undefined
  claims: Record<string, unknown>
}

const saml = 'urn:oasis:names:tc:SAML:2.0:ac:classes:'

/** The accounts of one door, in the order of the page. */
export function accountsOf(deur: Deur): Oefenaccount[] {
  switch (deur) {
    case 'digid':
      return oefenaanmeldingen.map(({ id, wie, namens, loa }) => ({
        id,
        acr: `${saml}${loa === 'basis' ? 'PasswordProtectedTransport' : 'Smartcard'}`,
        amr: undefined,
        claims: namens
          ? machtiging(inwoner(wie), inwoner(namens.wie), namens.relatie)
          : { bsn: `s00000000:${inwoner(wie).bsn}`, ...about(inwoner(wie)) },
      }))
    case 'eherkenning':
      return oefenaanbieders.map(({ id, naam, kvk, organisatie, vestiging }) => ({
        id,
        acr: 'urn:etoegang:core:assurance-class:loa3',
        amr: undefined,
        claims: {
          namequalifier: 'urn:etoegang:1.9:EntityConcernedID:KvKnr',
          'urn:etoegang:core:LegalSubjectID': kvk,
          'urn:etoegang:core:ActingSubjectID': `oefen-${id}`,
          'urn:etoegang:1.9:ServiceRestriction:Vestigingsnr': vestiging,
          'urn:etoegang:1.11:attribute-represented:CompanyName': organisatie,
          name: naam,
        },
      }))
    case 'medewerker':
      return oefenmedewerkers.map(({ id, naam, functie, gemeente, rollen }) => ({
        id,
        acr: undefined,
        amr: ['pwd', 'mfa'],
        claims: { name: naam, email: `${id}@gemeente.example`, jobTitle: functie, roles: rollen, gemeente },
      }))
  }
}

/** Every claim name a door can send, so that the provider lets it through. */
export const claimNames = (deur: Deur) => [...new Set(accountsOf(deur).flatMap(({ claims }) => Object.keys(claims)))]

const inwoner = (id: string) => oefeninwoners.find((een) => een.id === id)!

function machtiging(wie: Oefeninwoner, namens: Oefeninwoner, relatie: string) {
  return {
    'urn:nl-eid-gdi:1.0:ActingSubjectID': `s00000000:${wie.bsn}`,
    'urn:nl-eid-gdi:1.0:LegalSubjectID': `s00000000:${namens.bsn}`,
    'urn:nl-eid-gdi:1.0:ServiceUUID': '00000000-0000-4000-8000-000000000001',
    relatie,
    ...about(wie),
    vertegenwoordigde: about(namens),
  }
}

function about({
  voornamen,
  achternaam,
  geboortedatum,
  straat,
  huisnummer,
  postcode,
  woonplaats,
  gemeente,
}: Oefeninwoner) {
  const adres = { straat, huisnummer, postcode, woonplaats, gemeentecode: gemeente }
  return { given_name: voornamen, family_name: achternaam, birthdate: geboortedatum, adres }
}
