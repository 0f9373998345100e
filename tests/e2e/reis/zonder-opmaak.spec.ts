import { test } from '#tests/e2e/basis/test.ts'
import { muis } from '#tests/e2e/reis/hand.ts'
import { totVerzonden } from '#tests/e2e/reis/hele-reis.ts'

test(
  'komt de opmaak niet aan en het script ook niet, dan komt de vraag toch van de voordeur tot het verstuurde plan (D0-01 D0-20)',
  { tag: '@zonder-script' },
  async ({ page, bezoek }) => {
    test.setTimeout(180_000)
    await page.route(/\.css(\?|$)/, (route) => route.fulfill({ contentType: 'text/css', body: '' }))
    await page.goto('/')
    await totVerzonden(muis(page, bezoek))
  },
)
