import type { Page } from '@playwright/test'

/** What shows that something has the focus: its own ring and shadow, and those its label draws around its card. */
type Blik = { ring: string; ziet: boolean; contrast: number }

type Stop = { naam: string; nr: number; anders: boolean; ziet: boolean; contrast: number; bedekt: string | null }

declare global {
  interface Window {
    /** Every part of this page that Tab has to reach, with its look before it has the focus. */
    tabStops: { part: HTMLElement; before: Blik }[]
    lookOf: (part: HTMLElement) => Blik
  }
}

/**
 * Tabs through a page from its beginning.
 * @returns what is wrong: a part that Tab does not reach or cannot leave (WCAG 2.1.1, 2.1.2), that looks no different
 *   with the focus (2.4.7), whose ring is thinner than 2 px or has less contrast than 3:1 with what is around it (2.4.13), or that is not to be seen when it has it, because it is off the screen or under something else
 *   (2.4.11, and 2.4.12 for as far as the screen reaches)
 */
export async function focusFaults(page: Page): Promise<string[]> {
  const names = await page.evaluate(remember)
  const reached = new Set<number>()
  const faults: string[] = []
  // A page that says what went wrong begins with the focus halfway; past the end Tab comes round to the beginning.
  let ends = 0
  for (let tabs = 0; tabs <= names.length + 2; tabs += 1) {
    await page.keyboard.press('Tab')
    const stop = await page.evaluate(lookAtFocus)
    if (!stop && reached.size < names.length && ends === 0) {
      ends += 1
      continue
    }
    if (!stop || reached.has(stop.nr)) break
    reached.add(stop.nr)
    if (stop.nr < 0) faults.push(`"${stop.naam}" has the focus and was not on the page before`)
    if (!stop.ziet || !stop.anders) faults.push(`"${stop.naam}" looks the same with the focus as without`)
    if (stop.ziet && stop.contrast < 3)
      faults.push(`"${stop.naam}" has a ring with a contrast of ${stop.contrast.toFixed(1)} to what is around it`)
    if (stop.bedekt !== null) faults.push(`"${stop.naam}" has the focus and is not wholly to be seen: ${stop.bedekt}`)
  }
  names.forEach((naam, nr) => {
    if (!reached.has(nr)) faults.push(`"${naam}" is not reached with Tab`)
  })
  return faults
}

/** In the page: where Tab has to come, and how that looks now. */
function remember(): string[] {
  window.lookOf = (part) => {
    // A choice shows its ring around its card, which the label draws.
    const label = part instanceof HTMLInputElement ? part.labels?.[0] : undefined
    const looks = [getComputedStyle(part), ...(label ? [getComputedStyle(label, '::after')] : [])]
    return {
      ring: looks.map((look) => `${look.outline} ${look.outlineOffset} ${look.boxShadow}`).join(' / '),
      ziet: looks.some(
        ({ outlineStyle, outlineWidth, outlineColor, boxShadow }) =>
          (outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2 && !outlineColor.endsWith(', 0)')) ||
          (boxShadow !== 'none' && !boxShadow.startsWith('rgba(0, 0, 0, 0)')),
      ),
      contrast: Math.max(
        ...looks.flatMap(({ outlineColor, boxShadow }) =>
          [outlineColor, ...(boxShadow.match(/^rgba?\([^)]*\)/) ?? [])].map((color) => contrast(color, behind(part))),
        ),
      ),
    }
  }
  /** What the ring is drawn on: the first thing around the part that has a colour of its own. */
  function behind(part: HTMLElement): string {
    for (let around = part.parentElement; around; around = around.parentElement) {
      const { backgroundColor } = getComputedStyle(around)
      if (!backgroundColor.endsWith(', 0)')) return backgroundColor
    }
    return 'rgb(255, 255, 255)'
  }
  function contrast(one: string, other: string): number {
    const [dark, light] = [one, other].map(luminance).toSorted((a, b) => a - b) as [number, number]
    return (light + 0.05) / (dark + 0.05)
  }
  function luminance(color: string): number {
    const [r = 0, g = 0, b = 0] = (color.match(/[\d.]+/g) ?? []).slice(0, 3).map((part) => {
      const share = Number(part) / 255
      return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
    })
    return 0.2126 * r + 0.7152 * g + 0.0722 * b
  }
  const parts = [
    ...document.querySelectorAll<HTMLElement>('a[href], button, input, select, textarea, summary, [tabindex]'),
  ].filter((part) => {
    if (part.tabIndex < 0 || part.matches(':disabled, [type=hidden]')) return false
    if (!part.checkVisibility({ visibilityProperty: true })) return false
    // Of a question with one answer Tab reaches the answer that was given, or else the first.
    if (!(part instanceof HTMLInputElement) || part.type !== 'radio') return true
    const group = [...document.querySelectorAll<HTMLInputElement>(`input[type=radio][name="${part.name}"]`)]
    return part === (group.find((one) => one.checked && one.form === part.form) ?? group[0])
  })
  window.tabStops = parts.map((part) => ({ part, before: window.lookOf(part) }))
  return parts.map((part) => (part.innerText || part.id || part.tagName).trim().slice(0, 60))
}

/** In the page: what has the focus now, and whether one can see that. */
function lookAtFocus(): Stop | null {
  const part = document.activeElement
  if (!(part instanceof HTMLElement) || part === document.body) return null
  const nr = window.tabStops.findIndex((stop) => stop.part === part)
  const look = window.lookOf(part)
  return {
    naam: (part.innerText || part.id || part.tagName).trim().slice(0, 60),
    nr,
    anders: look.ring !== window.tabStops[nr]?.before.ring,
    ziet: look.ziet,
    contrast: look.contrast,
    bedekt: covered(part),
  }

  /** What lies over it, or that it is off the screen. What is larger than the screen has to fill it. */
  function covered(element: HTMLElement): string | null {
    const own = [element, ...(element instanceof HTMLInputElement ? [...(element.labels ?? [])] : [])]
    const rects = [...element.getClientRects()].filter(({ width, height }) => width > 1 && height > 1)
    const rounding = getComputedStyle(element).borderStartStartRadius
    for (const rect of rects) {
      const half = Math.min(rect.width, rect.height) / 2
      const radius = rounding.endsWith('%') ? half : Math.min(parseFloat(rounding), half)
      // A round corner is not part of a button: the point where 45 degrees meets the arc, and a little inside it.
      const inside = 3 + 0.3 * radius
      const left = Math.max(rect.left, 0) + inside
      const right = Math.min(rect.right, innerWidth) - inside
      const top = Math.max(rect.top, 0) + inside
      const bottom = Math.min(rect.bottom, innerHeight) - inside
      if (right < left || bottom < top) return 'off the screen'
      // Of a large field the browser brings the line with the caret into view, not all of it.
      const partly = rect.top < -1 || rect.bottom > innerHeight + 1
      if (partly && rect.height < innerHeight && !(element instanceof HTMLTextAreaElement))
        return 'partly off the screen'
      const middle = [(left + right) / 2, (top + bottom) / 2] as const
      for (const [x, y] of [middle, [left, top], [right, top], [left, bottom], [right, bottom]] as const) {
        const hit = document.elementFromPoint(x, y)
        if (hit && own.some((one) => one.contains(hit))) continue
        return `under ${hit ? hit.outerHTML.slice(0, 80) : 'nothing'}`
      }
    }
    return rects.length === 0 ? 'without a place' : null
  }
}
