import type { Gegevens } from '#app/domain/perspectiefplan/gegevens.ts'
import type { OndertekendePassage } from '#app/domain/perspectiefplan/plan.ts'
import type { Tekst, Woorden } from '#app/domain/perspectiefplan/bevroren-plan.ts'
import type { Waarden } from '#app/domain/perspectiefplan/vragen.ts'

/** The newest version of one subject, written by Anna. */
export const passage = (
  onderwerp: string,
  waarden: Waarden = {},
  anders: Partial<OndertekendePassage> = {},
): OndertekendePassage => ({
  onderwerp,
  versie: 1,
  stem: 'inwoner',
  waarden,
  weg: false,
  auteur: 'anna',
  auteurNaam: 'Anna Proef',
  op: new Date('2026-03-02T09:00:00Z'),
  ...anders,
})

/** Answers that leave nothing to ask: the pages 1-6, and 7-9 for who asks something broader. */
export const smalleAntwoorden: Record<string, Waarden> = {
  'mijn-gegevens': { klopt: 'ja' },
  'vraag-1': { item: 'dyslexie', woorden: 'Lezen lukt niet.' },
  'vraag-2': { moeilijk: 'Een bladzijde lezen.' },
  'vraag-3': { zelf: 'Elke avond samen geoefend.' },
  'resultaat-een': { wat: 'Zelf een boek lezen.' },
  'wie-een': { wie: 'netwerk', naam: 'Oma' },
  'beste-oplossing': { oplossing: 'Samen met oma lezen.' },
  'vraag-6': { moment: '6-maanden' },
}
export const bredeAntwoorden: Record<string, Waarden> = {
  ...smalleAntwoorden,
  'vraag-1': { item: 'andere-vraag', woorden: 'Het gaat thuis niet goed.' },
  'vraag-7': { gebieden: ['gezin', 'geld'] },
  'vraag-8': { regelingen: ['geen'] },
  'vraag-9': { veilig: 'ja' },
}

/** The passages of these answers, with some changed or, when undefined, left out. */
export function plan(
  antwoorden: Record<string, Waarden>,
  anders: Record<string, Waarden | undefined> = {},
): OndertekendePassage[] {
  return Object.entries({ ...antwoorden, ...anders }).flatMap(([id, waarden]) =>
    waarden ? [passage(id, waarden)] : [],
  )
}

/** Words that show which words were asked for: 'vraag-1.item=dyslexie'. */
/** What is known about the betrokkene of these plans. */
export const proefgegevens: Gegevens = {
  naam: 'Anna Proef',
  geboortedatum: '1980-05-01',
  adres: null,
  bron: 'aanmelding',
}

export const proefwoorden = (taal: 'nl' | 'en' = 'nl'): Woorden => {
  const tekst = (nl: string): Tekst => (taal === 'nl' ? { nl } : { nl, getoond: `en ${nl}` })
  return {
    titel: (bladzijde, nr) => tekst(nr === undefined ? bladzijde : `${bladzijde.split('-')[0]} ${nr}`),
    vraag: (bladzijde, veld) => tekst(`${bladzijde.replace(/^(resultaat|wie)-.*/, '$1')}.${veld}?`),
    optie: (bladzijde, veld, optie) => tekst(`${bladzijde.replace(/^(resultaat|wie)-.*/, '$1')}.${veld}=${optie}`),
    datum: (datum) => tekst(`dag ${datum}`),
    gegevens: ({ naam, geboortedatum, adres }) =>
      Object.entries({ naam, geboren: geboortedatum, adres }).map(([veld, waarde]) => ({
        veld,
        vraag: tekst(`${veld}?`),
        antwoord: waarde === null ? tekst('onbekend') : { nl: waarde },
      })),
  }
}
