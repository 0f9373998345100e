import type { Page } from '@playwright/test'
import axe from 'axe-core'

type Rules = NonNullable<axe.RunOptions['runOnly']>
type Found = Pick<axe.AxeResults, 'violations' | 'incomplete'>

/** Every rule of WCAG 2.2 A and AA, and what axe holds to be good besides. */
export const WCAG: Rules = {
  type: 'tag',
  values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
}

/**
 * Lets axe look at this page as it is shown now, brought along once per document. In: the rules, by tag or by name. Out: what is wrong and what it cannot decide;
 * what passes is not listed, because that takes as long as finding the rest. No page of ours has frames.
 */
export async function runAxe(page: Page, runOnly: Rules): Promise<Found> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe.source)
  return page.evaluate(
    async (options) => {
      const { violations, incomplete } = await (window as unknown as { axe: typeof axe }).axe.run(document, options)
      return { violations, incomplete }
    },
    { runOnly, resultTypes: ['violations', 'incomplete'] } satisfies axe.RunOptions,
  )
}
