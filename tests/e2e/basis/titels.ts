import { appendFileSync, existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

type Gezien = { patroon: string; titel: string }

/**
 * `/mijn/019a…/plan/wie-3f0c…` and `/mijn/019b…/plan/wie-77aa…` are the same page. So are a goal that is written for the
 * first time (`/plan/nieuw/resultaat`) and that goal once it was kept (`/plan/resultaat-3f0c…`): both are 'Doel 1'.
 */
export function patternOf(path: string): string {
  const parts = path.replaceAll(/[0-9a-f]{8}-[0-9a-f-]{27}/gi, ':id').split('/')
  const pattern = parts.map((part) => (/^\d+$/.test(part) ? ':nr' : part)).join('/')
  return pattern.replace(/\/plan\/resultaat$/, '/plan/resultaat-:id')
}

/**
 * Whether another page of this run has the same title (WCAG 2.4.2: a title says which page this is). All workers write
 * to one file: written first and read after, so that of two at the same moment at least one sees the other.
 */
export function titleFaults(folder: string, path: string, titel: string): string[] {
  const file = join(folder, 'titels')
  const patroon = patternOf(path)
  const known = existsSync(file) ? readFileSync(file, 'utf8') : ''
  const mine = `${JSON.stringify({ patroon, titel } satisfies Gezien)}\n`
  if (!known.includes(mine)) appendFileSync(file, mine)
  const others = readFileSync(file, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Gezien)
    .filter((gezien) => gezien.titel === titel && gezien.patroon !== patroon)
  return [
    ...(titel.includes('[object') ? [`the title "${titel}" says something that is not words`] : []),
    ...others.slice(0, 1).map((ander) => `the title "${titel}" is also that of ${ander.patroon}`),
  ]
}
