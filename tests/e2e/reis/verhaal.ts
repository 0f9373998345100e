/** What the mother of the invented Sem tells, in the words that must come through everywhere unchanged. */
export const verhaal = {
  kind: { voornaam: 'Sem', achternaam: 'Haddou', dag: '3', maand: '2', jaar: '2016', geboren: '3 februari 2016' },
  woorden: 'Sem is vaak boos op school.\nHij slaapt slecht. Wij weten niet meer wat we moeten doen.',
  plan: {
    telefoon: '06 12 34 56 78',
    goed: 'Hij speelt graag buiten met zijn neef.',
    moeilijk: 'Hij wordt elke nacht wakker en is overdag moe.',
    sinds: 'Sinds de verhuizing van vorige zomer.',
    zelf: 'Wij gaan elke avond samen lezen.',
    helpers: 'Oma past op dinsdag op.',
    wat: 'Sem slaapt weer hele nachten.',
    genoeg: 'Hij wordt hooguit een keer per week wakker.',
    oplossing: 'Iemand die thuis meekijkt, en geen medicijn.',
    leren: 'Wij willen leren hoe je rustig blijft.',
    gebied: 'De juf zegt dat rekenen niet meer lukt.',
    toekomst: 'Na de zomer gaat hij naar een andere school.',
  },
  samenvatting: 'Sem slaapt slecht sinds de verhuizing en heeft het daardoor lastig op school.',
  welkeHulp: 'Begeleiding thuis, een half jaar, om weer goed te slapen.',
} as const

/** What the plan says when everything was filled in: each answer, also the chosen ones. */
export const planAntwoorden: readonly string[] = [
  ...Object.values(verhaal.plan),
  ...verhaal.woorden.split('\n'),
  'Bel mij',
  'Een andere vraag, of meer vragen',
  'Over 3 maanden',
  'School of werk',
  'Hulp via school',
]

/** The answer about the results, which is asked apart from the one about the plan (D2-08). */
export const ookMetResultaten = [
  'Bent u het eens met deze resultaten?',
  'Ja, ik ben het eens met de resultaten en met wie wat doet',
] as const
