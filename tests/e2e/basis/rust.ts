import type { Locator, Page } from '@playwright/test'

/** Everything a test does to a page, as a person would. Looking (`expect`, `count`) does not wait. */
const DEEDS = {
  locator:
    'click dblclick tap hover check uncheck setChecked selectOption fill clear press pressSequentially focus dragTo dispatchEvent setInputFiles',
  page: 'goto reload goBack goForward click dblclick tap hover check uncheck setChecked selectOption fill press focus setInputFiles',
  keyboard: 'press type insertText down',
  mouse: 'click dblclick move down up wheel',
}

type Methods = Record<string, (...args: unknown[]) => Promise<unknown>>

const guards = new WeakMap<Page, () => Promise<void>>()

/**
 * Makes every deed on this page wait until the page is at rest, that is: arrived and checked. So a check is never cut
 * off by the next click, and a click never hits a page that is being measured.
 */
export function waitBeforeDeeds(page: Page, atRest: () => Promise<void>): void {
  guards.set(page, atRest)
  for (const [target, names] of [
    [page, DEEDS.page],
    [page.keyboard, DEEDS.keyboard],
    [page.mouse, DEEDS.mouse],
  ] as const) {
    guard(target as unknown as Methods, names, () => page)
  }
  guardLocators(page)
}

let locatorsGuarded = false

/** All locators share their methods, so this is done once; each asks its own page. */
function guardLocators(page: Page): void {
  if (locatorsGuarded) return
  locatorsGuarded = true
  const shared = Object.getPrototypeOf(page.locator('html')) as Methods
  guard(shared, DEEDS.locator, (locator) => (locator as Locator).page())
}

function guard(target: Methods, names: string, pageOf: (self: unknown) => Page): void {
  for (const name of names.split(' ')) {
    const original = target[name]!
    target[name] = async function (this: unknown, ...args: unknown[]) {
      await guards.get(pageOf(this))?.()
      return original.apply(this, args)
    }
  }
}
