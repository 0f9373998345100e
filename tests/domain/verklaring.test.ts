import { expect, test } from 'vitest'
import { isVerouderd, nagekekenOp } from '#app/domain/verklaring.ts'

test.each([
  ['2026-11-26', '2026-11-26T10:00:00Z', false],
  ['2026-11-26', '2027-11-25T23:59:59Z', false],
  ['2026-11-26', '2027-11-26T00:00:00Z', true],
  ['2026-11-26', '2031-01-01T00:00:00Z', true],
])('een verklaring van %s is op %s verouderd: %s', (dag, nu, verouderd) => {
  expect(isVerouderd(dag, new Date(nu))).toBe(verouderd)
})

test('de verklaringen over toegankelijkheid en privacy zijn minder dan een jaar oud, en niet van morgen (D1-41)', () => {
  const nu = new Date()
  expect(isVerouderd(nagekekenOp, nu)).toBe(false)
  expect(Date.parse(nagekekenOp)).toBeLessThanOrEqual(nu.getTime())
})
