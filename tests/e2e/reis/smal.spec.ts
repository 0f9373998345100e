import { test } from '#tests/e2e/basis/test.ts'
import { toetsen } from '#tests/e2e/reis/hand.ts'
import { totVerzonden } from '#tests/e2e/reis/hele-reis.ts'

test.use({ alleenToetsenbord: true })

// That nothing is wider than the screen and no words are cut off is checked on every page (basis/controles.ts).
test(
  'op het smalste scherm met alleen het toetsenbord van de voordeur tot het plan verstuurd is (D0-01 D0-05 D0-20 D0-21 D2-05)',
  { tag: '@smal' },
  async ({ page, bezoek }) => {
    test.setTimeout(300_000)
    const hand = toetsen(page, bezoek)
    await page.goto('/')
    await totVerzonden(hand)
  },
)
