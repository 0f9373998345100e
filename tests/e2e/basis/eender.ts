import { appendFileSync, existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from '@playwright/test'

/** What stands around one page: where each link leads and what it says, from top to bottom, the content left out. */
type Rand = { wie: string; links: { naar: string; zegt: string }[] }

/**
 * What comes back on every page comes back in the same order and under the same name (WCAG 3.2.3, 3.2.4, 3.2.6): menu,
 * help and foot. For one kind of visitor in one language; compared with every page this run has seen, in a file that
 * all workers write to.
 */
export async function sameEverywhereFaults(page: Page, folder: string): Promise<string[]> {
  const rand = await page.evaluate(around)
  const file = join(folder, 'randen')
  const known = existsSync(file) ? readFileSync(file, 'utf8') : ''
  const mine = `${JSON.stringify(rand)}\n`
  if (!known.includes(mine)) appendFileSync(file, mine)
  const others = readFileSync(file, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Rand)
    .filter(({ wie }) => wie === rand.wie)
  return [...new Set(others.flatMap((other) => differences(rand, other)))]
}

/** What two pages have in common and show otherwise. */
export function differences({ links: here }: Rand, { links: there }: Rand): string[] {
  const faults: string[] = []
  const shared = here.filter(({ naar }) => there.some((other) => other.naar === naar))
  const order = there.map(({ naar }) => naar)
  for (const [nr, { naar, zegt }] of shared.entries()) {
    const names = there.filter((other) => other.naar === naar).map((other) => other.zegt)
    if (!names.includes(zegt)) faults.push(`A26 "${zegt}" is called "${names[0]}" on another page`)
    const next = shared[nr + 1]
    if (next && order.lastIndexOf(next.naar) < order.indexOf(naar))
      faults.push(`A26 "${zegt}" stands before "${next.zegt}", and after it on another page`)
  }
  return faults
}

/** In the page: the links of header, menu, help and foot. What leads back to this very page is left out. */
function around(): Rand {
  const shell = document.querySelector('.ek-schil')
  const kind = shell?.classList.contains('ek-schil--staf') ? 'staf' : 'bezoeker'
  const { lang, dataset } = document.documentElement
  const parts = document.querySelectorAll<HTMLElement>('header, nav, aside, footer')
  const links = [...parts]
    .filter((part) => part.closest('main') === null)
    .flatMap((part) => [
      ...[...part.querySelectorAll<HTMLAnchorElement>('a[href]')].map((link) => ({
        naar: `${part.localName} ${link.getAttribute('href')!.replace(/\?.*/, '')}`,
        zegt: link.textContent!.replaceAll(/\s+/g, ' ').trim(),
      })),
      ...[...part.querySelectorAll('h3')].map((heading) => ({
        naar: `${part.localName} h3 ${heading.textContent}`,
        zegt: heading.textContent!,
      })),
    ])
  return { wie: `${kind} ${lang} ${dataset['gemeente'] ?? ''}`, links }
}
