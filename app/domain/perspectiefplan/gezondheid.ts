/** Words about somebody's health, and words for other people, per language. Short on purpose: it only makes somebody look twice. */
const lijsten = {
  nl: {
    gezondheid: [
      'diagnose',
      'medicijn',
      'medicijnen',
      'medicatie',
      'depressie',
      'depressief',
      'verslaafd',
      'verslaving',
      'psychiater',
      'autisme',
      'adhd',
      'kanker',
      'dementie',
    ],
    anderen: [
      'moeder',
      'vader',
      'broer',
      'zus',
      'oma',
      'opa',
      'oom',
      'tante',
      'partner',
      'ex',
      'buurman',
      'buurvrouw',
      'vriend',
      'vriendin',
      'stiefvader',
      'stiefmoeder',
    ],
  },
  en: {
    gezondheid: [
      'diagnosis',
      'medicine',
      'medicines',
      'medication',
      'depression',
      'depressed',
      'addicted',
      'addiction',
      'psychiatrist',
      'autism',
      'adhd',
      'cancer',
      'dementia',
    ],
    anderen: [
      'mother',
      'father',
      'brother',
      'sister',
      'grandma',
      'grandpa',
      'uncle',
      'aunt',
      'partner',
      'ex',
      'neighbour',
      'friend',
      'stepfather',
      'stepmother',
    ],
  },
} as const

const woordenIn = (zin: string): string[] => zin.toLowerCase().match(/\p{L}+/gu) ?? []

/**
 * True when one sentence seems to tell about the health of somebody else than the inwoner: a word of each list in it (D0-17, D0-18, AVG 9). Only
 * a reason to ask whether it is needed; it never stops anybody, and is wrong in both directions now and then.
 */
export function lijktGezondheidVanAnder(tekst: string): boolean {
  return tekst.split(/[.!?\n]+/).some((zin) => {
    const woorden = woordenIn(zin)
    const heeft = (lijst: readonly string[]) => woorden.some((woord) => lijst.includes(woord))
    return Object.values(lijsten).some(({ gezondheid, anderen }) => heeft(gezondheid) && heeft(anderen))
  })
}
