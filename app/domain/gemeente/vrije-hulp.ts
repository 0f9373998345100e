/** What kind of place it is; its words stand in locales. */
export type SoortVrijeHulp = 'welzijn' | 'opvoeden' | 'ontmoeten' | 'sport' | 'maatje' | 'mantelzorg' | 'geld'

export type VrijeHulp = { id: string; soort: SoortVrijeHulp; naam: string; plaats: string; telefoon: string }

/**
 * EXAMPLE CONTENT (D4-21, D3L-04): the help in the neighbourhood that everybody can go to without a decision, which differs per gemeente. Invented names and
 * numbers. An id stands in what was weighed: one that was given once is never given to another place.
 */
const perGemeente: Record<string, readonly VrijeHulp[]> = {
  '0222': [
    { id: 'd-welzijn', soort: 'welzijn', naam: 'Buurtwerk De Brug', plaats: 'Doetinchem', telefoon: '0314 00 31 01' },
    { id: 'd-opvoeden', soort: 'opvoeden', naam: 'Opvoedpunt Groei', plaats: 'Doetinchem', telefoon: '0314 00 31 02' },
    { id: 'd-inloop', soort: 'ontmoeten', naam: 'Inloophuis De Linde', plaats: 'Wehl', telefoon: '0314 00 31 03' },
    { id: 'd-sport', soort: 'sport', naam: 'Sport voor Iedereen', plaats: 'Doetinchem', telefoon: '0314 00 31 04' },
    { id: 'd-maatje', soort: 'maatje', naam: 'Maatjes Doetinchem', plaats: 'Doetinchem', telefoon: '0314 00 31 05' },
    {
      id: 'd-mantelzorg',
      soort: 'mantelzorg',
      naam: 'Steun voor Elkaar',
      plaats: 'Gaanderen',
      telefoon: '0314 00 31 06',
    },
    { id: 'd-geld', soort: 'geld', naam: 'Geldloket Midden', plaats: 'Doetinchem', telefoon: '0314 00 31 07' },
  ],
  '1876': [
    { id: 'b-welzijn', soort: 'welzijn', naam: 'Dorpswerk Samen', plaats: 'Hengelo', telefoon: '0575 00 41 01' },
    { id: 'b-opvoeden', soort: 'opvoeden', naam: 'Opvoedhoek De Beuk', plaats: 'Vorden', telefoon: '0575 00 41 02' },
    { id: 'b-inloop', soort: 'ontmoeten', naam: 'Dorpshuis De Eik', plaats: 'Zelhem', telefoon: '0575 00 41 03' },
    {
      id: 'b-mantelzorg',
      soort: 'mantelzorg',
      naam: 'Zorg om Elkaar',
      plaats: 'Steenderen',
      telefoon: '0575 00 41 04',
    },
  ],
  '1509': [
    { id: 'o-welzijn', soort: 'welzijn', naam: 'Wijkwerk De IJssel', plaats: 'Ulft', telefoon: '0315 00 51 01' },
    {
      id: 'o-opvoeden',
      soort: 'opvoeden',
      naam: 'Opvoedpunt Samen Groot',
      plaats: 'Terborg',
      telefoon: '0315 00 51 02',
    },
    { id: 'o-sport', soort: 'sport', naam: 'Beweegclub Plezier', plaats: 'Gendringen', telefoon: '0315 00 51 03' },
    { id: 'o-maatje', soort: 'maatje', naam: 'Buurtmaatjes', plaats: 'Silvolde', telefoon: '0315 00 51 04' },
  ],
}

/** The free help in this gemeente (D4-05, D4-20); none for a gemeente that has no list. */
export const vrijeHulpIn = (gemeente: string): readonly VrijeHulp[] =>
  Object.hasOwn(perGemeente, gemeente) ? (perGemeente[gemeente] ?? []) : []
