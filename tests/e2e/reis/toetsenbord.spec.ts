import { expect, test } from '#tests/e2e/basis/test.ts'
import { toetsen } from '#tests/e2e/reis/hand.ts'
import { totAkkoord, totVerzonden } from '#tests/e2e/reis/hele-reis.ts'

test.use({ alleenToetsenbord: true })

test(
  'met alleen het toetsenbord van de voordeur tot het akkoord (D0-01 D0-20 D0-23 D0-24 D0-26 D2-05)',
  { tag: ['@script', '@breed'] },
  async ({ page, bezoek }) => {
    test.setTimeout(300_000)
    const hand = toetsen(page, bezoek)
    await page.goto('/')
    await totAkkoord(hand, await totVerzonden(hand))
  },
)

test(
  'de eerste Tab is de weg naar de inhoud, en Enter brengt daar',
  { tag: ['@script', '@breed'] },
  async ({ page, toets }) => {
    await page.goto('/')
    await toets('Tab')
    await expect(page.locator(':focus')).toHaveText('Ga naar de inhoud')
    await toets('Enter')
    await expect(page.getByRole('main')).toBeFocused()
  },
)
