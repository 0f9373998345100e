import type { Page } from '@playwright/test'
import { runAxe, WCAG } from '#tests/e2e/basis/axe.ts'
import { targetFaults } from '#tests/e2e/basis/doelen.ts'
import { sameEverywhereFaults } from '#tests/e2e/basis/eender.ts'
import { htmlFaults } from '#tests/e2e/basis/html.ts'
import { inPageFaults } from '#tests/e2e/basis/in-bladzijde.ts'
import { undecidedFaults } from '#tests/e2e/basis/onbeslist.ts'
import { titleFaults } from '#tests/e2e/basis/titels.ts'
import { unexcused } from '#tests/e2e/basis/uitzonderingen.ts'

export type Stand = {
  /** False for the practice sign-in, which stands for somebody else's site. */
  own: boolean
  folder: string
  javaScriptEnabled: boolean
  /** How the document was answered, and with what. */
  status: number
  html: string
}

/** Everything that is wrong on the page as it stands (quality goals A01, A02, A07, A17-A20). */
export async function pageFaults(page: Page, stand: Stand): Promise<string[]> {
  const { own, folder, javaScriptEnabled, html } = stand
  const faults = html ? await htmlFaults(html) : []
  faults.push(...(javaScriptEnabled ? await viewFaults(page, stand) : await structureFaults(page, own)))
  if (own) faults.push(...(await placeFaults(page, stand)))
  return unexcused(faults, { folder, path: new URL(page.url()).pathname })
}

/** What is wrong with how the page is shown on this screen. */
export async function viewFaults(page: Page, stand: Stand): Promise<string[]> {
  return [...(await axeFaults(page)), ...(stand.own ? await layoutFaults(page, stand) : [])]
}

/** What can be wrong on one width and right on another; asked again on the narrowest screen. */
export async function layoutFaults(page: Page, { status }: Stand): Promise<string[]> {
  return [
    ...(await widthFaults(page)),
    ...(await clippedFaults(page)),
    ...(await targetFaults(page)),
    ...(await inPageFaults(page, status)),
  ]
}

/** What is wrong with the page beside the others of this run: its title, its one heading, and what comes back on every page. Costs little, so nothing is skipped. */
export async function placeFaults(page: Page, { folder, javaScriptEnabled, status }: Stand): Promise<string[]> {
  const faults: string[] = []
  const titel = await page.title()
  if (!titel.trim()) faults.push('has no title')
  // A page that says no, or shows what is wrong in a form, has the title of where it happened.
  else if (status < 400) faults.push(...titleFaults(folder, new URL(page.url()).pathname, titel))
  const headings = await page.locator('h1').count()
  if (headings !== 1) faults.push(`has ${headings} h1`)
  if (!(await page.locator('html').getAttribute('lang'))) faults.push('has no lang')
  return javaScriptEnabled ? [...faults, ...(await sameEverywhereFaults(page, folder))] : faults
}

/** What axe finds, and what it leaves to us to look at. */
async function axeFaults(page: Page): Promise<string[]> {
  const { violations, incomplete } = await runAxe(page, WCAG)
  const wrong = violations.map(
    ({ id, help, nodes }) =>
      `axe ${id}: ${help}: ${nodes
        .map((node) => node.html)
        .slice(0, 3)
        .join(' ')}`,
  )
  const forcedColors = await page.evaluate(() => matchMedia('(forced-colors: active)').matches)
  return [...wrong, ...undecidedFaults(incomplete, { path: new URL(page.url()).pathname, forcedColors })]
}

/** axe cannot run where scripts are off. What assistive technology reads can be asked all the same. */
async function structureFaults(page: Page, own: boolean): Promise<string[]> {
  const tree = await page.locator('body').ariaSnapshot()
  const faults: string[] = []
  if (tree.match(/^ *- '?main\b/gm)?.length !== 1) faults.push('has not exactly one main')
  if (tree.match(/^ *- '?heading .*\[level=1\]/gm)?.length !== 1) faults.push('has not exactly one heading of level 1')
  if (own && !/^- '?link .*\n +- \/url: "#/.test(tree)) faults.push('does not begin with a skip link')
  const nameless =
    tree.match(/^ *- (textbox|checkbox|radio|radiogroup|combobox|spinbutton|button|link)\b(?! ["/]).*$/gm) ?? []
  return [...faults, ...nameless.map((line) => `has something without a name (label): ${line.trim()}`)]
}

/** Nobody has to scroll sideways to read (WCAG 1.4.10). */
export async function widthFaults(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const { scrollWidth: needed, clientWidth: given } = document.documentElement
    if (needed <= given) return []
    const wide = [...document.querySelectorAll('body *')].filter((element) => {
      const { left, right } = element.getBoundingClientRect()
      return right > given + 1 || left < -1
    })
    const inmost = wide.filter((element) => !wide.some((other) => other !== element && element.contains(other)))
    const names = inmost.slice(0, 3).map((element) => element.outerHTML.slice(0, 100))
    return [`is ${needed} px wide on a screen of ${given} px: ${names.join(' ')}`]
  })
}

/** No words are cut off where the page hides what does not fit (WCAG 1.4.10); what only screen readers hear is left out. */
export async function clippedFaults(page: Page): Promise<string[]> {
  const cut = await page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('body *')]
      .filter((element) => {
        const { overflowX, overflowY, clipPath, position } = getComputedStyle(element)
        const onlyHeard = position === 'absolute' && (clipPath !== 'none' || element.clientWidth <= 1)
        if (onlyHeard || element.clientWidth === 0 || !element.innerText) return false
        const hides = (overflow: string) => overflow === 'hidden' || overflow === 'clip'
        return (
          (hides(overflowX) && element.scrollWidth > element.clientWidth + 1) ||
          (hides(overflowY) && element.scrollHeight > element.clientHeight + 1)
        )
      })
      .map((element) => element.innerText.slice(0, 60)),
  )
  return cut.map((words) => `cuts off "${words}"`)
}
