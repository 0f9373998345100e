import { existsSync, readFileSync } from 'node:fs'
import { dirname, join, normalize } from 'node:path'
import { gemeenten } from '#app/domain/gemeente/gemeenten.ts'

/** Whether a text speaks to its reader with 'u'. The name of an organisation ('Steunpunt Naast U') is no word to the reader. */
export const saysU = (text: string) =>
  /(?<![\p{L}\p{N}{])(u|uw|uws|uwe|uzelf)(?![\p{L}\p{N}}])/iu.test(
    names.reduce((rest, name) => rest.replaceAll(name, ''), text),
  )

const names = gemeenten.map(({ clientondersteuning }) => clientondersteuning.naam)

/**
 * Whether a text that says 'je' still has the verb of 'u': 'hebt je', 'je heeft', and one of these forms with -t where 'je' must be the subject:
 * at the start of a sentence or after a word that turns the order round. 'De gemeente vraagt je' is right, so elsewhere nothing is seen.
 */
export const wrongVerb = (text: string) =>
  /(?<!\b(?:je|jij) )\b(hebt|bent|kunt|wilt|zult) (je|jij)\b/i.test(text) ||
  /\b(je|jij) (heeft|is)\b/i.test(text) ||
  new RegExp(`(?:^|[.?!:] |\\b(?:dan|daarna|daarin|hier|nu|straks) )(${metT}) (je|jij)\\b`, 'i').test(text)

const metT =
  'krijgt|gaat|ziet|vindt|leest|kiest|komt|schrijft|vraagt|maakt|doet|wordt|hoeft|vult|stuurt|geeft|zegt|stelt|stopt|twijfelt'

/** A source file and every source file it takes something from that is there when it runs, however far. */
export function reachedFrom(paths: readonly string[]): string[] {
  const found = new Set<string>()
  function visit(path: string): void {
    if (found.has(path) || !/\.tsx?$/.test(path) || !existsSync(path)) return
    found.add(path)
    for (const [, type, target = ''] of readFileSync(path, 'utf8').matchAll(
      /(?:^|\n)(?:import|export)\s+(type\s)?(?:[^'"]*?from\s)?'([^']+)'/g,
    )) {
      if (type) continue
      if (target.startsWith('#app/')) visit(target.slice(1))
      if (target.startsWith('.')) visit(normalize(join(dirname(path), target)))
    }
  }
  paths.forEach(visit)
  return [...found]
}
