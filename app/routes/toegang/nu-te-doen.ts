import type { TeDoen, Wat } from '#app/domain/traject/nu-te-doen.ts'

/** Where each thing is done: after the address of the file. */
const plekken: Record<Wat, string> = {
  spoed: '/spoed',
  uitleg: '/uitleg',
  oco: '#oco',
  wet: '#wet',
  'gesprek-plannen': '/gesprekken',
  'gesprek-antwoord': '/gesprekken',
  'gesprek-verslag': '/gesprekken',
  'plan-samen': '/plan',
  'plan-verder': '/plan',
  samenvatting: '#samenvatting',
  'welke-hulp': '#welke-hulp',
  verslag: '/verslag',
  aanmeldformulier: '/aanmeldformulier',
  'akkoord-vragen': '/akkoord-vragen',
  afweging: '/afweging',
  'zonder-aanbieder': '/afweging',
  'hulp-vaststellen': '/hulp',
  'pgb-beoordelen': '/pgb',
  'buiten-contract': '/buiten-contract',
  'keuze-adviseren': '/advies',
  'keuze-delen': '/keuze',
  'match-vraag': '/keuze',
  'intensiteit-vaststellen': '/keuze',
  'oneens-driegesprek': '/zorgplan',
  'oneens-aanvullen': '/zorgplan',
  'start-navragen': '/loopt',
  'evaluatie-geven': '/evaluatie',
  'evaluatie-afronden': '/evaluatie?doe=sluit',
  bijsturing: '/bijsturing',
  wijziging: '/wijziging',
  'hulp-vervolgen': '/hulp',
  waakvlam: '/loopt',
}

/** The address of the place where this is done. In: the address of the file. */
export const plekVan = (dossier: string, { wat, gesprek }: TeDoen): string =>
  `${dossier}${plekken[wat]}${gesprek ? `/${gesprek}` : ''}`
