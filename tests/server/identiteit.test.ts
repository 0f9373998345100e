import { describe, expect, test } from 'vitest'
import { isBsn } from '#app/domain/persoon/bsn.ts'
import { bsnFrom } from '#app/server/bsn.ts'
import { claimsVan, type Deur, type DeurInstelling } from '#app/server/deuren.server.ts'
import { identityFrom } from '#app/server/identiteit.server.ts'
import { accountsOf } from '#app/server/oefenclaims.server.ts'
import { oefenaanbieders, oefeninwoners, oefenmedewerkers } from '#app/server/oefenmensen.ts'

function deur(naam: Deur, minLoa: string, anders: unknown = {}): DeurInstelling {
  const gelezen = claimsVan(naam, anders)
  if (!gelezen.ok) throw new Error(gelezen.fout)
  return {
    deur: naam,
    issuer: '',
    clientId: '',
    clientSecret: '',
    scopes: '',
    acr: undefined,
    claims: gelezen.claims,
    minLoa,
    oefen: false,
  }
}

const substantieel = 'urn:oasis:names:tc:SAML:2.0:ac:classes:Smartcard'
const midden = 'urn:oasis:names:tc:SAML:2.0:ac:classes:MobileTwoFactorContract'
const digid = deur('digid', 'substantieel')
const eh3 = 'urn:etoegang:core:assurance-class:loa3'

describe('BSN', () => {
  test.each(['999990019', '999993653', '123456782', '111222333', '999900006'])('%s is een BSN', (bsn) =>
    expect(isBsn(bsn)).toBe(true),
  )
  test.each(['000000000', '123456789', '99999001', '9999900199', 'abcdefghi', ''])('%j is er geen', (bsn) =>
    expect(isBsn(bsn)).toBe(false),
  )
  test('de sectorcode moet BSN zeggen, geen sofi en geen andere', () => {
    expect(bsnFrom('s00000000:999990019')).toBe('999990019')
    expect(bsnFrom('999990019')).toBe('999990019')
    for (const fout of [
      's00000001:999990019',
      's00000002:999990019',
      's0000000:999990019',
      'S00000000:999990019',
      ' 999990019',
    ])
      expect(bsnFrom(fout)).toBeNull()
  })
})

describe('DigiD', () => {
  test('een inwoner, met wat er verder over haar gezegd wordt', () => {
    const uitkomst = identityFrom(digid, {
      bsn: 's00000000:999990019',
      acr: substantieel,
      given_name: 'Ans',
      birthdate: '1990-02-30',
      adres: { gemeentecode: '9999', straat: 'Laan' },
    })
    expect(uitkomst).toEqual({
      ok: true,
      identiteit: {
        soort: 'inwoner',
        betrouwbaarheid: 'substantieel',
        persoon: { bsn: '999990019', voornamen: 'Ans', straat: 'Laan' },
        namens: null,
      },
    })
  })

  test('machtigen: wie handelt logt in, wie vertegenwoordigd wordt staat erachter', () => {
    const uitkomst = identityFrom(digid, {
      'urn:nl-eid-gdi:1.0:ActingSubjectID': 's00000000:999990019',
      'urn:nl-eid-gdi:1.0:LegalSubjectID': 's00000000:999993653',
      acr: substantieel,
    })
    expect(uitkomst).toMatchObject({
      ok: true,
      identiteit: { persoon: { bsn: '999990019' }, namens: { bsn: '999993653', relatie: 'gemachtigde' } },
    })
  })

  test('Signicat: nin en acting_nin, alleen door configuratie', () => {
    const signicat = deur('digid', 'midden', {
      bsn: 'nin',
      actingBsn: 'acting_nin',
      loa: ['idp', 'loa'],
      loaMap: { hoger: 'midden' },
    })
    const uitkomst = identityFrom(signicat, { nin: '999993653', acting_nin: '999990019', idp: { loa: 'hoger' } })
    expect(uitkomst).toMatchObject({
      ok: true,
      identiteit: { betrouwbaarheid: 'midden', persoon: { bsn: '999990019' }, namens: { bsn: '999993653' } },
    })
    expect(identityFrom(signicat, { nin: '999993653', idp: { loa: 'hoger' } })).toMatchObject({
      identiteit: { persoon: { bsn: '999993653' }, namens: null },
    })
  })

  test('wie voor zichzelf handelt vertegenwoordigt niemand', () => {
    const uitkomst = identityFrom(digid, {
      bsn: '999990019',
      'urn:nl-eid-gdi:1.0:ActingSubjectID': '999990019',
      acr: substantieel,
    })
    expect(uitkomst).toMatchObject({ ok: true, identiteit: { namens: null } })
  })

  test.each([
    ['geen BSN', { acr: substantieel }],
    ['een getal', { bsn: 999990019, acr: substantieel }],
    ['een sofinummer', { bsn: 's00000001:999990019', acr: substantieel }],
    ['een BSN dat de elfproef niet haalt', { bsn: '999990018', acr: substantieel }],
    [
      'een gemachtigde zonder vertegenwoordigde',
      { 'urn:nl-eid-gdi:1.0:ActingSubjectID': '999990019', acr: substantieel },
    ],
    [
      'een gemachtigde met een verkeerd nummer',
      { bsn: '999990019', 'urn:nl-eid-gdi:1.0:ActingSubjectID': 's00000001:999993653', acr: substantieel },
    ],
  ])('%s wordt geweigerd', (_, claims) => {
    expect(identityFrom(digid, claims)).toEqual({ ok: false, melding: 'nummer-ongeldig' })
  })

  test.each([
    ['lager dan gevraagd', midden],
    ['onbekend', 'urn:iets:anders'],
    ['een eigenschap van elk object', 'constructor'],
    ['leeg', ''],
    ['afwezig', undefined],
    ['een object', { loa: substantieel }],
  ])('een niveau dat %s is wordt geweigerd', (_, acr) => {
    expect(identityFrom(digid, { bsn: '999990019', acr })).toEqual({ ok: false, melding: 'niveau-te-laag' })
  })

  test('zonder claim telt het niveau uit de configuratie', () => {
    const vast = deur('digid', 'midden', { loaStandaard: 'midden' })
    expect(identityFrom(vast, { bsn: '999990019' })).toMatchObject({ identiteit: { betrouwbaarheid: 'midden' } })
    expect(identityFrom(deur('digid', 'hoog', { loaStandaard: 'midden' }), { bsn: '999990019' })).toMatchObject({
      ok: false,
    })
  })
})

describe('eHerkenning', () => {
  const deurEh = deur('eherkenning', 'loa3')
  const claims = {
    'urn:etoegang:core:LegalSubjectID': '90000001',
    'urn:etoegang:core:ActingSubjectID': 'pseudoniem',
    namequalifier: 'urn:etoegang:1.9:EntityConcernedID:KvKnr',
    'urn:etoegang:1.9:ServiceRestriction:Vestigingsnr': '000090000001',
    acr: eh3,
  }

  test('een medewerker van een organisatie, onder een pseudoniem dat bij die organisatie hoort', () => {
    expect(identityFrom(deurEh, claims)).toMatchObject({
      ok: true,
      identiteit: { kvk: '90000001', vestiging: '000090000001', subject: '90000001 pseudoniem', naam: '' },
    })
  })

  test.each([
    ['een RSIN', { namequalifier: 'urn:etoegang:1.9:EntityConcernedID:RSIN' }],
    ['een kort KVK-nummer', { 'urn:etoegang:core:LegalSubjectID': '9000001' }],
    ['geen pseudoniem', { 'urn:etoegang:core:ActingSubjectID': undefined }],
    ['een vreemd vestigingsnummer', { 'urn:etoegang:1.9:ServiceRestriction:Vestigingsnr': '12' }],
  ])('%s wordt geweigerd', (_, anders) => {
    expect(identityFrom(deurEh, { ...claims, ...anders })).toEqual({ ok: false, melding: 'nummer-ongeldig' })
  })

  test('EH2+ is te laag waar EH3 nodig is', () => {
    expect(identityFrom(deurEh, { ...claims, acr: 'urn:etoegang:core:assurance-class:loa2plus' })).toEqual({
      ok: false,
      melding: 'niveau-te-laag',
    })
  })
})

describe('medewerkers', () => {
  const deurM = deur('medewerker', 'mfa')
  const claims = { sub: 'abc', name: 'Yvonne', roles: ['toegang', 'anders'], gemeente: '0222', amr: ['pwd', 'mfa'] }

  test('met de rol, de gemeente en twee factoren', () => {
    expect(identityFrom(deurM, claims)).toMatchObject({
      ok: true,
      identiteit: { gemeente: '0222', rollen: ['anders', 'toegang'], betrouwbaarheid: 'mfa' },
    })
  })

  test.each([
    ['zonder de rol', { roles: ['baliemedewerker'] }, 'geen-toegang'],
    ['zonder rollen', { roles: undefined }, 'geen-toegang'],
    ['van een gemeente die hier niet is', { gemeente: '0363' }, 'gemeente-onbekend'],
    ['met alleen een wachtwoord', { amr: ['pwd'] }, 'niveau-te-laag'],
  ])('%s komt niemand binnen', (_, anders, melding) => {
    expect(identityFrom(deurM, { ...claims, ...anders })).toEqual({ ok: false, melding })
  })

  test('een gemeente kan vast in de configuratie staan', () => {
    const vast = deur('medewerker', 'mfa', { gemeente: { vast: '1876' } })
    expect(identityFrom(vast, { ...claims, gemeente: '0222' })).toMatchObject({ identiteit: { gemeente: '1876' } })
  })
})

describe('de verzonnen mensen', () => {
  test('hebben een test-BSN dat de elfproef haalt, ieder een ander', () => {
    for (const { bsn } of oefeninwoners) {
      expect(isBsn(bsn)).toBe(true)
      expect(Number(bsn)).toBeGreaterThanOrEqual(999900006)
    }
    expect(new Set(oefeninwoners.map(({ bsn }) => bsn)).size).toBe(oefeninwoners.length)
  })

  test('elke gemeente heeft twee toegangsmedewerkers, één een vrijwilliger (D1-45), en er zijn twee aanbieders', () => {
    const professioneel = oefenmedewerkers.filter(({ rollen }) => !rollen.includes('vrijwilliger'))
    for (const code of ['0222', '1876', '1509'])
      expect(professioneel.filter(({ gemeente }) => gemeente === code)).toHaveLength(2)
    expect(oefenmedewerkers).toHaveLength(professioneel.length + 1)
    expect(oefenaanbieders.filter(({ werkt = true }) => werkt)).toHaveLength(4)
  })

  test('komen door de echte controle, op een na', () => {
    const geweigerd = (['digid', 'eherkenning', 'medewerker'] as const).flatMap((naam) => {
      const instelling = deur(naam, { digid: 'substantieel', eherkenning: 'loa3', medewerker: 'mfa' }[naam])
      return accountsOf(naam).filter(
        ({ id, acr, amr, claims }) => !identityFrom(instelling, { sub: id, acr, amr, ...claims }).ok,
      )
    })
    expect(geweigerd.map(({ id }) => id)).toEqual(['willemien-basis'])
  })
})
