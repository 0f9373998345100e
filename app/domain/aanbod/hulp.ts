/** The law under which a kind of help is given. */
export type HulpWet = 'jeugd' | 'wmo'

/**
 * The kinds of help somebody can look for, in the order in which they are offered: the national product categories (JZ020 for the Jeugdwet, WMO020 for the
 * Wmo; B10) under words that people know. EXAMPLE CONTENT: a region says itself what it buys. `nr` is what the database keeps and never changes.
 */
export const soortenHulp = [
  { nr: 1, id: 'jeugd-thuis', wet: 'jeugd', categorie: '45' },
  { nr: 2, id: 'jeugd-dag', wet: 'jeugd', categorie: '41' },
  { nr: 3, id: 'jeugd-ggz', wet: 'jeugd', categorie: '54' },
  { nr: 4, id: 'jeugd-dyslexie', wet: 'jeugd', categorie: '54' },
  { nr: 5, id: 'jeugd-verzorging', wet: 'jeugd', categorie: '40' },
  { nr: 6, id: 'jeugd-logeren', wet: 'jeugd', categorie: '44' },
  { nr: 7, id: 'jeugd-wonen', wet: 'jeugd', categorie: '44' },
  { nr: 8, id: 'jeugd-vervoer', wet: 'jeugd', categorie: '42' },
  { nr: 9, id: 'jeugd-crisis', wet: 'jeugd', categorie: '46' },
  { nr: 10, id: 'jeugd-zelfstandig', wet: 'jeugd', categorie: '50' },
  { nr: 11, id: 'huishouden', wet: 'wmo', categorie: '01' },
  { nr: 12, id: 'begeleiding', wet: 'wmo', categorie: '02' },
  { nr: 13, id: 'verzorging', wet: 'wmo', categorie: '03' },
  { nr: 14, id: 'logeren', wet: 'wmo', categorie: '04' },
  { nr: 15, id: 'dagbesteding', wet: 'wmo', categorie: '07' },
  { nr: 16, id: 'vervoer', wet: 'wmo', categorie: '08' },
  { nr: 17, id: 'hulpmiddelen', wet: 'wmo', categorie: '14' },
  { nr: 18, id: 'woning', wet: 'wmo', categorie: '13' },
  { nr: 19, id: 'beschermd-wonen', wet: 'wmo', categorie: '15' },
  { nr: 20, id: 'opvang', wet: 'wmo', categorie: '16' },
] as const satisfies readonly { nr: number; id: string; wet: HulpWet; categorie: string }[]

export type SoortHulp = (typeof soortenHulp)[number]
export type HulpId = SoortHulp['id']

/** The kind of help with this name in an address, or undefined. */
export function hulpMetId(id: string | null): SoortHulp | undefined {
  return soortenHulp.find((een) => een.id === id)
}
