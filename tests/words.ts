import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import ts from 'typescript'

/** One sentence or word for people: in which file, under which key, and what it says. */
export type Woord = { ns: string; key: string; text: string }

/** Words that stand between a reader and the meaning. A closed list: see the reading rules in the README. */
export const moeilijk = [
  'ingevolge',
  'indien',
  'derhalve',
  'teneinde',
  'inzake',
  'conform',
  'dient te',
  'alsmede',
  'voornoemd',
  'middels',
  'betreffende',
  'aangaande',
  'geschieden',
  'op basis van',
  'ten behoeve van',
  'in het kader van',
]

/** All words of one language, flat: `ns:a.b` and its text. Anything but text or a group of texts is an error. */
export function readWords(folder: string): Woord[] {
  return readdirSync(folder)
    .sort()
    .flatMap((file) => flatten(file.replace(/\.json$/, ''), '', JSON.parse(readFileSync(join(folder, file), 'utf8'))))
}

function flatten(ns: string, key: string, value: unknown): Woord[] {
  if (typeof value === 'string') return [{ ns, key, text: value }]
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw new Error(`${ns}:${key} is no text`)
  return Object.entries(value).flatMap(([name, inner]) => flatten(ns, key ? `${key}.${name}` : name, inner))
}

export const idOf = ({ ns, key }: Woord) => `${ns}:${key}`

/** What is filled in (`{{naam}}`) and what is marked up (`<1>`, `<b>`), in a fixed order: equal in every language. */
export function fillings(text: string): string[] {
  return [...text.matchAll(/\{\{-?\s*([\w.]+)[^}]*\}\}|<\/?[\w]+\s*\/?>/g)].map(([all, name]) => name ?? all).sort()
}

/** The hard words in a text. */
export function hardWords(text: string): string[] {
  return moeilijk.filter((word) => new RegExp(`(?<![\\p{L}])${word}(?![\\p{L}])`, 'iu').test(text))
}

/** Whether a text has words at all, beside what is filled in. */
export function hasWords(text: string): boolean {
  return /\p{L}{2}/u.test(text.replace(/\{\{[^}]*\}\}|<[^>]*>/g, ''))
}

/** What a source file says about keys: the texts that may be one, and in which files of words they are looked for. */
export type Gebruik = { namespaces: string[]; texts: ReadonlySet<string>; patterns: RegExp[] }

/**
 * Every piece of text in a source file that could be a key; `a.${x}.b` stands for every key of that shape. The files
 * of words it uses are those it names; a file that names none may be given its words from anywhere.
 */
export function usesIn(source: string, namespaces: string[]): Gebruik {
  const texts: string[] = []
  const patterns: RegExp[] = []
  function visit(node: ts.Node): void {
    if (ts.isStringLiteralLike(node)) texts.push(node.text)
    if (ts.isTemplateExpression(node)) patterns.push(patternOf(node))
    node.forEachChild(visit)
  }
  visit(ts.createSourceFile('a.tsx', source, ts.ScriptTarget.Latest, false, ts.ScriptKind.TSX))
  const named = namespaces.filter((ns) => texts.includes(ns))
  return { namespaces: named, texts: new Set(texts), patterns }
}

/** Whether somebody uses this word. A plural (`dagen_one`) is used when its stem is. */
export function isUsed(woord: Woord, uses: Gebruik[]): boolean {
  const key = woord.key.replace(/_(zero|one|two|few|many|other)$/, '')
  return uses.some(({ namespaces, texts, patterns }) => {
    const looksHere = namespaces.length === 0 || namespaces.includes(woord.ns)
    const names = looksHere ? [`${woord.ns}:${key}`, key] : [`${woord.ns}:${key}`]
    return names.some((name) => texts.has(name) || patterns.some((pattern) => pattern.test(name)))
  })
}

function patternOf(template: ts.TemplateExpression): RegExp {
  const parts = [template.head, ...template.templateSpans.map((span) => span.literal)].map((part) => escape(part.text))
  // `${a}` or `${a} ${b}` alone could be anything, so it shows the use of nothing.
  return parts.every((part) => !/[\w]/.test(part)) ? /^$/ : new RegExp(`^${parts.join('[\\w.-]+')}$`)
}

const escape = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
