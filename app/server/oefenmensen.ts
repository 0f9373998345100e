/**
 * The invented people of the practice environment. Every BSN is a test number (999900006-999999990, passes the 11-proef), every address is made
 * up, no aanbieder exists. What the sign-in page says about each of them stands in the locales under `oefen.mensen`.
 */
export type Oefeninwoner = {
  id: string
  bsn: string
  voornamen: string
  achternaam: string
  geboortedatum: string
  straat: string
  huisnummer: string
  postcode: string
  woonplaats: string
  /** CBS code. */
  gemeente: string
}

export type Oefenaanmelding = {
  id: string
  wie: string
  namens?: { wie: string; relatie: 'gemachtigde' | 'ouder' }
  loa?: 'basis'
}

export type Oefenmedewerker = { id: string; naam: string; functie: string; gemeente: string; rollen: readonly string[] }

/** `werkt: false`: nobody invited them yet, to practise that. */
export type Oefenaanbieder = {
  id: string
  naam: string
  kvk: string
  organisatie: string
  vestiging: string
  werkt?: false
}

export const oefeninwoners: readonly Oefeninwoner[] = [
  {
    id: 'samira',
    bsn: '999901102',
    voornamen: 'Samira',
    achternaam: 'Haddou',
    geboortedatum: '1988-03-14',
    straat: 'Wilgenlaantje',
    huisnummer: '12',
    postcode: '7001 XA',
    woonplaats: 'Doetinchem',
    gemeente: '0222',
  },
  {
    id: 'noor',
    bsn: '999904401',
    voornamen: 'Noor',
    achternaam: 'Haddou',
    geboortedatum: '2017-09-02',
    straat: 'Wilgenlaantje',
    huisnummer: '12',
    postcode: '7001 XA',
    woonplaats: 'Doetinchem',
    gemeente: '0222',
  },
  {
    id: 'gerrit',
    bsn: '999907712',
    voornamen: 'Gerrit',
    achternaam: 'Wesselink',
    geboortedatum: '1947-11-28',
    straat: 'Beukenpad',
    huisnummer: '3',
    postcode: '7255 XB',
    woonplaats: 'Hengelo',
    gemeente: '1876',
  },
  {
    id: 'marloes',
    bsn: '999911041',
    voornamen: 'Marloes',
    achternaam: 'Wesselink',
    geboortedatum: '1975-05-06',
    straat: 'Kersentuin',
    huisnummer: '41',
    postcode: '7021 XC',
    woonplaats: 'Zelhem',
    gemeente: '1876',
  },
  {
    id: 'daan',
    bsn: '999914376',
    voornamen: 'Daan',
    achternaam: 'te Velde',
    geboortedatum: '2010-02-19',
    straat: 'Molenkamp',
    huisnummer: '8',
    postcode: '7071 XD',
    woonplaats: 'Ulft',
    gemeente: '1509',
  },
  {
    id: 'ineke',
    bsn: '999917626',
    voornamen: 'Ineke',
    achternaam: 'te Velde',
    geboortedatum: '1979-07-23',
    straat: 'Molenkamp',
    huisnummer: '8',
    postcode: '7071 XD',
    woonplaats: 'Ulft',
    gemeente: '1509',
  },
  {
    id: 'lotte',
    bsn: '999927000',
    voornamen: 'Lotte',
    achternaam: 'Brandsma',
    geboortedatum: '2013-05-11',
    straat: 'Spoorzicht',
    huisnummer: '31',
    postcode: '7005 XE',
    woonplaats: 'Doetinchem',
    gemeente: '0222',
  },
  {
    id: 'femke',
    bsn: '999930011',
    voornamen: 'Femke',
    achternaam: 'Brandsma',
    geboortedatum: '1984-08-20',
    straat: 'Spoorzicht',
    huisnummer: '31',
    postcode: '7005 XE',
    woonplaats: 'Doetinchem',
    gemeente: '0222',
  },
  {
    id: 'tomasz',
    bsn: '999921009',
    voornamen: 'Tomasz',
    achternaam: 'Zielinski',
    geboortedatum: '1992-12-01',
    straat: 'Spoorzicht',
    huisnummer: '27',
    postcode: '7005 XE',
    woonplaats: 'Doetinchem',
    gemeente: '0222',
  },
  {
    id: 'willemien',
    bsn: '999924254',
    voornamen: 'Willemien',
    achternaam: 'Roelvink',
    geboortedatum: '1956-04-30',
    straat: 'Heidezoom',
    huisnummer: '5',
    postcode: '7081 XF',
    woonplaats: 'Gendringen',
    gemeente: '1509',
  },
]

/** The buttons of the DigiD practice page, in this order. */
export const oefenaanmeldingen: readonly Oefenaanmelding[] = [
  { id: 'samira', wie: 'samira' },
  { id: 'samira-noor', wie: 'samira', namens: { wie: 'noor', relatie: 'ouder' } },
  { id: 'gerrit', wie: 'gerrit' },
  { id: 'marloes', wie: 'marloes' },
  { id: 'marloes-gerrit', wie: 'marloes', namens: { wie: 'gerrit', relatie: 'gemachtigde' } },
  { id: 'daan', wie: 'daan' },
  { id: 'ineke', wie: 'ineke' },
  { id: 'lotte', wie: 'lotte' },
  { id: 'femke-lotte', wie: 'femke', namens: { wie: 'lotte', relatie: 'ouder' } },
  { id: 'tomasz', wie: 'tomasz' },
  { id: 'willemien', wie: 'willemien' },
  { id: 'willemien-basis', wie: 'willemien', loa: 'basis' },
]

const functie = 'Toegangsmedewerker'

export const oefenmedewerkers: readonly Oefenmedewerker[] = [
  { id: 'yvonne', naam: 'Yvonne Bruil', functie, gemeente: '0222', rollen: ['toegang'] },
  { id: 'karim', naam: 'Karim Ouali', functie, gemeente: '0222', rollen: ['toegang'] },
  { id: 'roos', naam: 'Roos Hulshof', functie: 'Vrijwilliger', gemeente: '0222', rollen: ['toegang', 'vrijwilliger'] },
  { id: 'hanneke', naam: 'Hanneke Lenderink', functie, gemeente: '1876', rollen: ['toegang'] },
  { id: 'jeroen', naam: 'Jeroen Maalderink', functie, gemeente: '1876', rollen: ['toegang'] },
  { id: 'fleur', naam: 'Fleur Bosman', functie, gemeente: '1509', rollen: ['toegang'] },
  { id: 'bilal', naam: 'Bilal Yildiz', functie, gemeente: '1509', rollen: ['toegang'] },
]

export const oefenaanbieders: readonly Oefenaanbieder[] = [
  { id: 'sanne', naam: 'Sanne Kolk', kvk: '90000001', organisatie: 'Jeugdhulp De Overstap', vestiging: '000090000001' },
  {
    id: 'nina',
    naam: 'Nina Wolters',
    kvk: '90000001',
    organisatie: 'Jeugdhulp De Overstap',
    vestiging: '000090000001',
  },
  {
    id: 'lars',
    naam: 'Lars Been',
    kvk: '90000001',
    organisatie: 'Jeugdhulp De Overstap',
    vestiging: '000090000001',
    werkt: false,
  },
  { id: 'ruben', naam: 'Ruben Vos', kvk: '90000002', organisatie: 'Thuis Verder', vestiging: '000090000002' },
  { id: 'emre', naam: 'Emre Demir', kvk: '90000123', organisatie: 'Het Kompas', vestiging: '000090000123' },
]
