import type { Page, Request } from '@playwright/test'
import { patternOf } from '#tests/e2e/basis/titels.ts'

/**
 * Whether somebody is asked again for what they said already on another page of the same tab (WCAG 3.3.7). A detail of
 * the visitor is known by what the browser may fill in there; when it comes back filled in, it was not asked again.
 */
export class Opnieuw {
  private fields = new Map<string, string>()
  private at = ''
  private readonly given = new Map<string, string>()

  /** A form leaves this tab: what it carries has been said. */
  sent(request: Request): void {
    for (const [name, value] of new URLSearchParams(request.postData() ?? '')) {
      const detail = this.fields.get(name)
      if (detail && value.trim()) this.given.set(detail, this.at)
    }
  }

  /** What this page asks again. */
  async asks(page: Page): Promise<string[]> {
    const fields = await page.locator('[autocomplete]:not([autocomplete=off])').evaluateAll((all) =>
      all.map((one) => {
        const { name, value, autocomplete } = one as HTMLInputElement
        return { name, value, detail: autocomplete }
      }),
    )
    this.at = patternOf(new URL(page.url()).pathname)
    this.fields = new Map(fields.map(({ name, detail }) => [name, detail]))
    return fields
      .filter(({ value, detail }) => !value && (this.given.get(detail) ?? this.at) !== this.at)
      .map(({ name, detail }) => `A23 asks "${name}" again, which ${this.given.get(detail)} asked already`)
  }
}
