import type { Locator, Page } from '@playwright/test'

type Rol = Parameters<Page['getByRole']>[0]

/** Everything a hand on the keyboard cannot do. `fill` and `check` too: they skip the keys. */
const HANDS =
  'click dblclick tap hover check uncheck setChecked selectOption selectText fill focus dragTo dispatchEvent'.split(' ')

/**
 * Presses Tab until the part with this role and name has the focus.
 * @returns that part; throws when it is not reached, and says where the focus ended
 */
export async function tabNaar(
  page: Page,
  rol: Rol,
  naam: string | RegExp,
  { hoogstens = 80, terug = false } = {},
): Promise<Locator> {
  const doel = page.getByRole(rol, { name: naam })
  for (let tabs = 0; tabs <= hoogstens; tabs += 1) {
    if ((await doel.and(page.locator(':focus')).count()) > 0) return doel
    await page.keyboard.press(terug ? 'Shift+Tab' : 'Tab')
  }
  const focus = await page
    .locator(':focus')
    .first()
    .ariaSnapshot({ timeout: 1000 })
    .catch(() => 'nothing')
  throw new Error(`${rol} "${String(naam)}" is not reached with ${hoogstens} tabs; the focus is on ${focus}`)
}

/**
 * From here on the page can be used by keyboard only: the mouse, the shortcuts of Playwright and a second `goto` throw.
 * @returns how to lift it
 */
export function onlyKeyboard(page: Page): () => void {
  const undo: (() => void)[] = []
  function forbid(
    target: object,
    name: string,
    replacement: (original: (...args: unknown[]) => unknown) => unknown,
  ): void {
    const methods = target as Record<string, (...args: unknown[]) => unknown>
    const own = Object.getOwnPropertyDescriptor(target, name)
    const original = methods[name]!
    Object.defineProperty(target, name, { configurable: true, writable: true, value: replacement(original) })
    undo.push(() => (own ? Object.defineProperty(target, name, own) : delete methods[name]))
  }
  function refuse(what: string) {
    return () => async () => {
      throw new Error(`${what}: this test uses the keyboard only`)
    }
  }
  const locators = Object.getPrototypeOf(page.locator('html')) as object
  for (const name of HANDS) {
    forbid(locators, name, refuse(`locator.${name}`))
    if (name in page) forbid(page, name, refuse(`page.${name}`))
  }
  for (const name of ['click', 'dblclick', 'move', 'down', 'up', 'wheel'])
    forbid(page.mouse, name, refuse(`mouse.${name}`))

  let visited = false
  forbid(page, 'goto', (original) => async (...args: unknown[]) => {
    if (visited) throw new Error('page.goto: after the first page this test walks with the keyboard only')
    visited = true
    return original.apply(page, args)
  })
  return () => undo.toReversed().forEach((lift) => lift())
}
