import { verhaal } from '#tests/e2e/reis/verhaal.ts'

const { plan, woorden } = verhaal

/** What each page of the plan is filled in with; the pages per result come apart. */
export const planVelden: Record<string, Record<string, string | string[]>> = {
  'mijn-gegevens': { klopt: 'ja', telefoon: plan.telefoon, voorkeur: 'bellen' },
  'vraag-1': { item: 'andere-vraag', woorden },
  'vraag-2': { goed: plan.goed, moeilijk: plan.moeilijk, sinds: plan.sinds },
  'vraag-3': { zelf: plan.zelf, helpers: plan.helpers },
  'beste-oplossing': { oplossing: plan.oplossing },
  'vraag-6': { moment: '3-maanden', wieErbij: ['toegang'] },
  'vraag-7': { gebieden: ['school-werk'], uitleg: plan.gebied },
  'vraag-8': { regelingen: ['school'] },
  'vraag-9': { veilig: 'ja' },
  later: { wanneer: plan.toekomst },
}
