import { expect, test } from 'vitest'
import type { Vastgelegd } from '#app/domain/traject/gebeurtenissen.ts'
import { klaarSinds } from '#app/domain/traject/klaar-sinds.ts'
import { evolve } from '#app/domain/traject/evolve.ts'
import { begin } from '#app/domain/traject/traject.ts'
import { basis } from '#tests/builders/traject.ts'

const op = (nr: number) => new Date(`2026-04-${String(nr).padStart(2, '0')}T09:00:00Z`)
const envelop = { namens: null, klantreis: 'perspectiefplan', klantreisVersie: '1' }
const verteld = [
  { type: 'HulpvraagIngediend', kanaal: 'klik', wetVoorstel: 'jeugd', ingediendDoor: 'betrokkene', tekst: null },
  { type: 'PlanIngediend', versie: 1 },
].map(
  (feit, nr) =>
    ({ ...feit, ...envelop, volgnr: nr + 1, op: op(nr + 1), doorSoort: 'inwoner', door: 'anna' }) as Vastgelegd,
)
const na = (feiten: readonly Vastgelegd[]) => feiten.reduce(evolve, begin(basis))
const terug = {
  ...{ type: 'AanvullingGevraagd', tekst: 'tekst', ...envelop, volgnr: 3, op: op(3) },
  ...{ doorSoort: 'toegang', door: 'yvonne' },
} as Vastgelegd
const opnieuw = { ...verteld[1]!, volgnr: 4, op: op(4) } as Vastgelegd

test('van elke stap die klaar is, staat erbij sinds wanneer en door wie (D1-31)', () => {
  const sinds = klaarSinds(na(verteld), verteld)
  expect([...sinds].map(([stap, feit]) => [stap, feit.op, feit.door])).toEqual([
    ['eerste-contact', op(1), 'anna'],
    ['plan-invullen', op(2), 'anna'],
  ])
})

test('een stap die weer open is, is niet klaar; daarna telt de laatste keer (D1-31)', () => {
  const open = [...verteld, terug]
  expect(klaarSinds(na(open), open).has('plan-invullen')).toBe(false)
  const weer = [...open, opnieuw]
  expect(klaarSinds(na(weer), weer).get('plan-invullen')?.op).toEqual(op(4))
})
