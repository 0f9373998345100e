import { expect, test, vi } from 'vitest'
import type { Command } from '#app/domain/traject/decide.ts'
import { traject, uitkomst } from '#tests/builders/traject.ts'

vi.mock('#app/domain/gemeente/gemeenten.ts', async (importOriginal) => {
  const echt = await importOriginal<typeof import('#app/domain/gemeente/gemeenten.ts')>()
  return { ...echt, isPlanOnline: (code: string) => code !== '1509' }
})

const opdrachten: Command[] = [
  { type: 'KiesInvulwijze', wijze: 'zelf' },
  { type: 'WerkAanPlan' },
  { type: 'DienPlanIn', compleet: true },
]

test('waar de gemeente het plan op papier doet, vult niemand het hier in en verstuurt niemand het (D0-03)', () => {
  const online = traject('hulpvraag')
  expect(opdrachten.map((een) => uitkomst(een, online))).toEqual(['InvulwijzeGekozen', 'niets', 'PlanIngediend'])
  expect(opdrachten.map((een) => uitkomst(een, { ...online, gemeente: '1509' }))).toEqual([
    'plan-niet-online',
    'plan-niet-online',
    'plan-niet-online',
  ])
})
