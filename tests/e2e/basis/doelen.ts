import type { Page } from '@playwright/test'

/**
 * What is too small to press: under 24 by 24 px anywhere (WCAG 2.5.8), and under 44 px high for the buttons, choices and
 * fields of everybody who does not work here all day (WCAG 2.5.5, our own goal). A link amid the words of a sentence is
 * as high as its line, which 2.5.8 allows.
 */
export async function targetFaults(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const staff = document.querySelector('.ek-schil--staf') !== null
    const targets = document.querySelectorAll<HTMLElement>(
      'a[href], button, input:not([type=hidden]), select, textarea, summary, [tabindex="0"]',
    )
    return [...targets]
      .filter((target) => target.checkVisibility({ visibilityProperty: true }) && !onlyOnFocus(target))
      .flatMap((target) => {
        const { width, height } = pressable(target)
        if ((width < 23.5 || height < 23.5) && !amidWords(target))
          return [`${say(target, width, height)}: less than 24`]
        const main = target.matches('button, .nl-button, input, select, textarea, summary')
        return main && !staff && height < 43.5 ? [`${say(target, width, height)}: less than 44 high`] : []
      })

    /** The skip link stands outside the screen until it has the focus. */
    function onlyOnFocus(target: HTMLElement): boolean {
      return target.matches('.nl-skip-link')
    }

    /** Where a press counts: the element, its labels, and what either of them lays over its card. */
    function pressable(target: HTMLElement): { width: number; height: number } {
      const labels = target instanceof HTMLInputElement ? [...(target.labels ?? [])] : []
      const rects = [target, ...labels].flatMap((part) => {
        const over = getComputedStyle(part, '::after')
        const laidOver = over.content !== 'none' && over.position === 'absolute' && over.inset === '0px'
        return [...part.getClientRects(), ...(laidOver ? [cardOf(part).getBoundingClientRect()] : [])]
      })
      return {
        width: Math.max(0, ...rects.map((rect) => rect.width)),
        height: Math.max(0, ...rects.map((rect) => rect.height)),
      }
    }

    function cardOf(part: HTMLElement): Element {
      return part.offsetParent ?? part
    }

    function amidWords(target: HTMLElement): boolean {
      if (getComputedStyle(target).display !== 'inline') return false
      let block = target.parentElement!
      while (getComputedStyle(block).display === 'inline') block = block.parentElement!
      return block.innerText.trim().length > target.innerText.trim().length
    }

    function say(target: HTMLElement, width: number, height: number): string {
      const name = (target.innerText || target.id || target.tagName).slice(0, 40)
      return `the target "${name}" is ${Math.round(width)} x ${Math.round(height)} px`
    }
  })
}
