import { test } from '#tests/e2e/basis/test.ts'
import { muis } from '#tests/e2e/reis/hand.ts'
import { totAkkoord, totVerzonden } from '#tests/e2e/reis/hele-reis.ts'

test(
  'van de voordeur tot het akkoord, en opnieuw akkoord na een wijziging (D0-01 D0-04 D0-05 D0-20 D0-21 D0-23 D0-24 D0-26 D1-31 D1-32 D2-03 D2-04 D2-05 D4-09)',
  { tag: '@zonder-script' },
  async ({ page, bezoek }) => {
    test.setTimeout(180_000)
    const hand = muis(page, bezoek)
    await page.goto('/')
    await totAkkoord(hand, await totVerzonden(hand))
  },
)
