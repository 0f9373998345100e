import type { Page } from '@playwright/test'
import { runAxe } from '#tests/e2e/basis/axe.ts'
import { narrow } from '#tests/e2e/basis/bezoek.ts'
import { focusFaults } from '#tests/e2e/reis/focus.ts'
import { lostFaults, setTextSpacing, setTextTwice } from '#tests/e2e/reis/tekstafstand.ts'

/** What is wrong on this page, for everybody who looks at it in a way of their own: with Tab, with larger letters, in other colours. `foto` is called where a picture tells something. */
export async function weergaveFaults(
  page: Page,
  foto: (zo: string) => Promise<void> = async () => {},
): Promise<string[]> {
  const gevonden: string[] = []
  const kijk: Kijk = async (faults, zo) => void gevonden.push(...(await faults).map((fault) => `${zo}: ${fault}`))
  await kijk(focusFaults(page), 'with Tab')
  await kijk(changeFaults(page), 'with another choice')
  await inLetters(page, kijk)
  await inKleuren(page, kijk, foto)
  return gevonden
}

type Kijk = (faults: Promise<string[]>, zo: string) => Promise<void>

/** Text twice as large, and more room between letters, words, lines and paragraphs, on this screen and on the narrowest. */
async function inLetters(page: Page, kijk: Kijk): Promise<void> {
  const wide = page.viewportSize()!
  await kijk(lostFaults(page), 'as it is')
  const kleiner = await setTextTwice(page)
  await kijk(lostFaults(page), 'with text twice as large')
  await kleiner()
  const dichter = await setTextSpacing(page)
  await kijk(lostFaults(page), 'with more room')
  await page.setViewportSize(narrow)
  await kijk(lostFaults(page), 'with more room on 320 px')
  await page.setViewportSize(wide)
  await dichter()
}

/** In the dark with rest asked for, with more contrast, and in the colours of the visitor. */
async function inKleuren(page: Page, kijk: Kijk, foto: (zo: string) => Promise<void>): Promise<void> {
  await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' })
  await kijk(
    page.evaluate(() => document.getAnimations().map(({ id }) => `moves: ${id}`)),
    'at rest',
  )
  await kijk(contrastFaults(page), 'in the dark')
  await foto('dark')
  for (const colorScheme of ['dark', 'light'] as const) {
    await page.emulateMedia({ colorScheme, contrast: 'more' })
    await kijk(contrastFaults(page), `${colorScheme} with more contrast`)
  }
  await page.emulateMedia({ colorScheme: 'light', contrast: 'no-preference', forcedColors: 'active' })
  await kijk(forcedColorFaults(page), 'in the colours of the visitor')
  await foto('forced')
  await page.emulateMedia({ colorScheme: null, contrast: null, forcedColors: null, reducedMotion: null })
}

/** Which words have too little contrast as the page is shown now: 7:1, and 4.5:1 for large ones (WCAG 1.4.6, AAA). */
export async function contrastFaults(page: Page): Promise<string[]> {
  const { violations } = await runAxe(page, ['color-contrast', 'color-contrast-enhanced'])
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html, any }) => {
      const { contrastRatio, expectedContrastRatio } = any[0]?.data ?? {}
      return `${id}: ${contrastRatio} instead of ${expectedContrastRatio}: ${html.slice(0, 120)}`
    }),
  )
}

/**
 * What a visitor with colours of their own no longer sees as something to use: a button, field or choice without an edge, or
 * a picture that stands behind nothing and says it all.
 */
export async function forcedColorFaults(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    if (!matchMedia('(forced-colors: active)').matches) return ['is not shown in the colours of the visitor']
    const controls = document.querySelectorAll<HTMLElement>(
      'button, .nl-button, input:not([type=hidden]), select, textarea',
    )
    const edgeless = [...controls].filter((control) => {
      if (!control.checkVisibility({ visibilityProperty: true })) return false
      const label = control instanceof HTMLInputElement ? control.labels?.[0] : undefined
      const looks = [getComputedStyle(control), ...(label ? [getComputedStyle(label, '::after')] : [])]
      const native = looks[0]!.appearance !== 'none' && /radio|checkbox|file/.test(control.getAttribute('type') ?? '')
      return !native && !looks.some(edged)
    })
    const pictures = [...document.querySelectorAll<HTMLElement>('body *')].filter(
      (part) => getComputedStyle(part).backgroundImage.includes('url(') && !part.innerText.trim(),
    )
    return [
      ...edgeless.map((control) => `has no edge: ${control.outerHTML.slice(0, 120)}`),
      ...pictures.map((part) => `says it with a picture behind nothing: ${part.outerHTML.slice(0, 120)}`),
    ]

    function edged({
      borderBlockEndStyle,
      borderBlockEndWidth,
      borderBlockEndColor,
      backgroundColor,
    }: CSSStyleDeclaration) {
      return (
        borderBlockEndStyle !== 'none' &&
        parseFloat(borderBlockEndWidth) >= 1 &&
        borderBlockEndColor !== backgroundColor
      )
    }
  })
}

/**
 * Gives every control of a page another value and then its own again: no page opens and the focus stays where it is
 * (WCAG 3.2.1, 3.2.2).
 * @returns what went somewhere
 */
export async function changeFaults(page: Page): Promise<string[]> {
  const before = page.url()
  const faults = await page.evaluate(() => {
    const controls = document.querySelectorAll<HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement>(
      'main input:not([type=hidden]):not([type=file]), main select, main textarea',
    )
    const here = location.href
    return [...controls]
      .filter((control) => control.checkVisibility({ visibilityProperty: true }) && !control.disabled)
      .flatMap((control) => {
        control.focus()
        const away = [...(document.activeElement === control ? [] : ['does not keep the focus'])]
        const undo = change(control)
        if (document.activeElement !== control) away.push('gives the focus away when it is changed')
        if (location.href !== here) away.push('opens another page when it is changed')
        undo()
        return away.map((what) => `"${control.name || control.id}" ${what}`)
      })

    function change(control: HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement): () => void {
      const tell = () => {
        control.dispatchEvent(new Event('input', { bubbles: true }))
        control.dispatchEvent(new Event('change', { bubbles: true }))
      }
      if (control instanceof HTMLInputElement && /radio|checkbox/.test(control.type)) {
        const group = [...document.querySelectorAll<HTMLInputElement>(`input[name="${CSS.escape(control.name)}"]`)]
        const checked = group.map((one) => one.checked)
        control.checked = !control.checked
        tell()
        return () => {
          group.forEach((one, nr) => (one.checked = checked[nr]!))
          tell()
        }
      }
      const { value } = control
      control.value =
        control instanceof HTMLSelectElement ? (control.options[control.options.length - 1]?.value ?? '') : '1'
      tell()
      return () => {
        control.value = value
        tell()
      }
    }
  })
  await page.waitForTimeout(50)
  return page.url() === before ? faults : [...faults, `went to ${page.url()}`]
}
