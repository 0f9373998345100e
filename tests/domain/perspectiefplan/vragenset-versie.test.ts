import { createHash } from 'node:crypto'
import { expect, test } from 'vitest'
import { voorbeeldset } from '#app/domain/perspectiefplan/voorbeeldset.ts'

/**
 * What each version of a set asked, as a fingerprint. A plan on paper names the version it was printed from, so a set that asks something else needs
 * a version of its own: raise `versie`, and add a line here. A line that stands here never changes.
 */
const vingerafdrukken: Record<string, string> = {
  'voorbeeld 2': '2fa3cc06fa921b1f',
}

test.each([voorbeeldset])('set $id vraagt in versie $versie wat zij in die versie altijd vroeg', (set) => {
  const { onderwerpen, lijsten, enkelvoudig } = set
  const gevraagd = JSON.stringify({ onderwerpen, lijsten, enkelvoudig })
  const vingerafdruk = createHash('sha256').update(gevraagd).digest('hex').slice(0, 16)
  expect(vingerafdruk).toBe(vingerafdrukken[`${set.id} ${set.versie}`])
})
