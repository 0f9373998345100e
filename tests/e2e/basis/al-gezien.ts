import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { patternOf } from '#tests/e2e/basis/titels.ts'

/** What is another in every answer and says nothing about the page: the keys of a form, the nonce, and which traject it is about. */
const wisselend: readonly RegExp[] = [
  /(?<=name="(?:csrf|sleutel)" value=")[^"]*/g,
  /(?<=nonce=")[^"]*/g,
  /\bEK-\d{4}-[0-9A-Z]{4}-[0-9A-Z]{4}\b/g,
]

type Answer = { html: string; status: number; javaScriptEnabled: boolean }

/**
 * A name for this answer as it is shown here: the same for two pages that differ in nothing but the keys above. Ids keep which of them are the same. In: how it was
 * answered, and with what.
 */
export async function nameOfView(page: Page, { html, status, javaScriptEnabled }: Answer): Promise<string> {
  const same = asSeen(html)
  const media = javaScriptEnabled ? await page.evaluate(mediaOf) : 'no script'
  const { width } = page.viewportSize() ?? { width: 0 }
  const path = patternOf(new URL(page.url()).pathname)
  return createHash('sha256')
    .update(JSON.stringify([path, status, width, media, same]))
    .digest('hex')
}

/** In the page: with which wishes of the visitor it is shown. */
function mediaOf(): string {
  const wishes = [
    '(forced-colors: active)',
    '(prefers-color-scheme: dark)',
    '(prefers-contrast: more)',
    '(prefers-reduced-motion: reduce)',
  ]
  return wishes.map((query) => matchMedia(query).matches).join()
}

/** Whether this run checked exactly this before, and found it right. */
export const wasRight = (folder: string, name: string): boolean => existsSync(join(folder, 'gezien', name))

/** Remembers for the whole run, in every worker, that this was checked and is right. */
export function rememberRight(folder: string, name: string): void {
  mkdirSync(join(folder, 'gezien'), { recursive: true })
  writeFileSync(join(folder, 'gezien', name), '')
}

/** An answer without what is another in each. Ids keep which of them are the same. */
export function asSeen(html: string): string {
  const ids: string[] = []
  return wisselend
    .reduce((text, key) => text.replaceAll(key, ''), html)
    .replaceAll(/[0-9a-f]{8}-[0-9a-f-]{27}/gi, (id) => {
      if (!ids.includes(id)) ids.push(id)
      return `#${ids.indexOf(id)}`
    })
}
