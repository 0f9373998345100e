import type { Page } from '@playwright/test'
import { clippedFaults, widthFaults } from '#tests/e2e/basis/controles.ts'

/** What a reader may set for themselves (WCAG 1.4.12). A sheet that a script makes is not held back by the CSP. @returns how to set it back */
export async function setTextSpacing(page: Page): Promise<() => Promise<void>> {
  await page.evaluate(() => {
    const sheet = new CSSStyleSheet()
    sheet.replaceSync(`
      * { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
      p { margin-block-end: 2em !important }`)
    document.adoptedStyleSheets.push(sheet)
  })
  return () => page.evaluate(() => void document.adoptedStyleSheets.pop())
}

/** Text twice as large, as a reader sets it in the browser (WCAG 1.4.4). @returns how to set it back */
export async function setTextTwice(page: Page): Promise<() => Promise<void>> {
  await page.evaluate(() => {
    const sheet = new CSSStyleSheet()
    sheet.replaceSync('html { font-size: 200% !important }')
    document.adoptedStyleSheets.push(sheet)
  })
  return () => page.evaluate(() => void document.adoptedStyleSheets.pop())
}

/** What is lost on a page as it stands: words cut off, words over other words, and what can no longer be pressed. */
export async function lostFaults(page: Page): Promise<string[]> {
  return [
    ...(await widthFaults(page)),
    ...(await clippedFaults(page)),
    ...(await page.evaluate(overlaps)),
    ...(await page.evaluate(unreachable)),
  ]
}

/** In the page: every line of words with another line of other words through it. */
function overlaps(): string[] {
  const lines: { text: string; node: Node; rect: DOMRect }[] = []
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
  while (walker.nextNode()) {
    const node = walker.currentNode
    const element = node.parentElement!
    const text = node.textContent!.trim()
    if (!text || !element.checkVisibility({ visibilityProperty: true }) || onlyHeard(element)) continue
    const range = document.createRange()
    range.selectNodeContents(node)
    for (const rect of range.getClientRects()) if (rect.width > 1) lines.push({ text, node, rect })
  }
  const faults = new Set<string>()
  for (const [nr, one] of lines.entries()) {
    for (const other of lines.slice(nr + 1)) {
      if (one.node === other.node) continue
      const high = Math.min(one.rect.bottom, other.rect.bottom) - Math.max(one.rect.top, other.rect.top)
      const wide = Math.min(one.rect.right, other.rect.right) - Math.max(one.rect.left, other.rect.left)
      // The box of a letter is higher than the letter: a quarter of it is air.
      if (wide > 2 && high > Math.min(one.rect.height, other.rect.height) / 4)
        faults.add(`"${one.text.slice(0, 50)}" and "${other.text.slice(0, 50)}" overlap`)
    }
  }
  return [...faults]

  /** Words for screen readers stand in a box of one pixel; the skip link waits above the page. */
  function onlyHeard(element: Element): boolean {
    for (let box: Element | null = element; box; box = box.parentElement)
      if (getComputedStyle(box).position === 'absolute' && box.clientWidth <= 1) return true
    return element.closest('.nl-skip-link, select') !== null
  }
}

/** In the page: what has something else over its middle, once it is on the screen. */
function unreachable(): string[] {
  const parts = document.querySelectorAll<HTMLElement>(
    'a[href]:not(.nl-skip-link), button, input:not([type=hidden]), select, textarea, summary',
  )
  const faults = [...parts]
    .filter((part) => part.checkVisibility({ visibilityProperty: true }))
    .filter((part) => {
      part.scrollIntoView({ block: 'center', behavior: 'instant' })
      const { left, top, width, height } = part.getClientRects()[0]!
      const hit = document.elementFromPoint(left + width / 2, top + height / 2)
      const own = [part, ...(part instanceof HTMLInputElement ? [...(part.labels ?? [])] : [])]
      return !hit || !own.some((one) => one.contains(hit))
    })
    .map((part) => `"${(part.innerText || part.id).slice(0, 50)}" cannot be pressed in its middle`)
  scrollTo({ top: 0, behavior: 'instant' })
  return faults
}
