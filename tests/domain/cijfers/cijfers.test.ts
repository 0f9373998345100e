import { expect, test } from 'vitest'
import { doorlooptijdenVan, standVan, type Dagen, type Geteld } from '#app/domain/cijfers/cijfers.ts'
import { beginVan, kwartaalVan, laatsteKwartalen } from '#app/domain/cijfers/kwartaal.ts'

const geteld = (klantreis: string, team: string, laat: number, week: number, later: number): Geteld[] =>
  Object.entries({ laat, week, later }).map(([termijn, aantal]) => ({
    ...{ klantreis, team, aantal },
    termijn: termijn as Geteld['termijn'],
  }))
const bij = (rijen: ReturnType<typeof standVan>, klantreis: string, team = '') =>
  rijen.find((rij) => rij.klantreis === klantreis && rij.team === team)

test('een gemeente telt wat open is, deze week af moet en te laat is: per klantreis, per team en samen', () => {
  const stand = standVan([
    ...geteld('lokale-toegang', 'jeugd', 20, 30, 40),
    ...geteld('lokale-toegang', 'wmo', 11, 12, 13),
    ...geteld('wmo-wonen', 'wmo', 10, 10, 10),
  ])
  expect(bij(stand, '')).toMatchObject({ open: 156, week: 52, laat: 41 })
  expect(bij(stand, '', 'wmo')).toMatchObject({ open: 66, week: 22, laat: 21 })
  expect(bij(stand, 'lokale-toegang')).toMatchObject({ open: 126, week: 42, laat: 31 })
  expect(bij(stand, 'wmo-wonen', 'jeugd')).toMatchObject({ open: 0, week: 0, laat: 0 })
})

test('wie met twee te laat zijn, staan er niet, ook niet als wat open is min de rest', () => {
  const rij = bij(standVan(geteld('lokale-toegang', 'wmo', 2, 15, 60)), 'lokale-toegang', 'wmo')
  expect(rij).toMatchObject({ open: 77, laat: null, week: null })
})

test('waar niets open is, staat één rij met nul', () => {
  expect(bij(standVan([]), '')).toEqual({ klantreis: '', team: '', open: 0, week: 0, laat: 0 })
})

const gemeten = (periode: string, aantal: number, dagen: number, mijlpaal = 'PlanAkkoord'): Dagen => ({
  ...{ klantreis: 'lokale-toegang', team: 'wmo', mijlpaal, periode, aantal, dagen },
})
const bijPeriode = (rijen: ReturnType<typeof doorlooptijdenVan>, periode: string, team = 'wmo') =>
  rijen.find((rij) => rij.periode === periode && rij.team === team)

test('van een stap staat er in hoeveel dagen de helft klaar was, en negen van de tien', () => {
  const rijen = doorlooptijdenVan([gemeten('2026-K4', 12, 3), gemeten('2026-K4', 6, 9), gemeten('2026-K4', 2, 40)])
  expect(bijPeriode(rijen, '2026-K4')).toMatchObject({ stap: 'akkoord-plan', mediaan: 3, negende: 9 })
  expect(bijPeriode(rijen, '', '')).toMatchObject({ mediaan: 3, negende: 9 })
})

test('een doorlooptijd staat er alleen als die van tien of meer is, en niet waar het verschil met een andere minder dan tien is', () => {
  const rijen = doorlooptijdenVan([gemeten('2026-K4', 9, 99), gemeten('2026-K3', 40, 5), gemeten('2026-K2', 50, 6)])
  expect(bijPeriode(rijen, '')?.mediaan).toBe(6)
  expect(bijPeriode(rijen, '2026-K4')?.mediaan).toBeNull()
  // Beside it the four quarters and the other one would leave those nine.
  expect(bijPeriode(rijen, '2026-K3')?.mediaan).toBeNull()
  expect(bijPeriode(rijen, '2026-K2')?.mediaan).toBe(6)
})

test('wat in een klantreis geen stap is, staat er niet bij', () => {
  expect(doorlooptijdenVan([gemeten('2026-K4', 99, 3, 'eindeloos')])).toEqual([])
})

test('de laatste vier kwartalen lopen over het jaar heen', () => {
  expect(kwartaalVan('2026-02-01')).toBe('2026-K1')
  expect(laatsteKwartalen('2026-02-01')).toEqual(['2026-K1', '2025-K4', '2025-K3', '2025-K2'])
  expect(beginVan('2025-K2')).toBe('2025-04-01')
})
