import { createHash } from 'node:crypto'
import { expect, test } from 'vitest'
import { voorbeeldset } from '#app/domain/perspectiefplan/voorbeeldset.ts'

/**
 * What each version of a set asked, as a fingerprint. A plan on paper names the version it was printed from, so a set that asks something else needs
 * a version of its own: raise `versie`, and add a line here. A line that stands here never changes.
 */
const vingerafdrukken: Record<string, string> = {
  'voorbeeld 2': '4250d0b06aabb1fd',
}

test.each([voorbeeldset])('set $id vraagt in versie $versie wat zij in die versie altijd vroeg', (set) => {
  const vingerafdruk = createHash('sha256').update(JSON.stringify(set)).digest('hex').slice(0, 16)
  expect(vingerafdruk).toBe(vingerafdrukken[`${set.id} ${set.versie}`])
})
