import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'

/** Everything a build is made of. Tests are not in it, unless an alias brings one in. */
const SOURCES = ['app', 'db', 'locales', 'public', 'server.ts', 'vite.config.ts', 'remix.config.js', 'tsconfig.json']
const PACKAGES = ['package.json', 'package-lock.json']

/**
 * One hash over all sources and settings of a build: equal hash, equal build.
 * @param {string} root
 * @param {string} alias the value of EENKLIK_ALIAS
 */
export function sourceHash(root, alias) {
  const hash = createHash('sha256').update(`${process.versions.node.split('.')[0]}\n${alias}\n`)
  const replacements = alias.split(/=>|;/).filter((path) => path && !path.startsWith('#'))
  for (const path of [...SOURCES, ...PACKAGES, ...replacements].flatMap((path) => filesUnder(root, path.trim()))) {
    hash
      .update(`${path}\n`)
      .update(readFileSync(join(root, path)))
      .update('\n')
  }
  return hash.digest('hex')
}

/** @returns {string[]} the file itself, or every file in the folder, in a fixed order; nothing when it does not exist */
export function filesUnder(root, path) {
  const found = statSync(join(root, path), { throwIfNoEntry: false })
  if (!found) return []
  if (found.isFile()) return [path]
  const entries = readdirSync(join(root, path), { recursive: true, withFileTypes: true })
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath ?? entry.path, entry.name).slice(root.length + 1))
    .sort()
}
